// The smallest test frame: CHECK counts, done() prints and gives the exit code.
#ifndef CS_CHECK_H
#define CS_CHECK_H

#include <stdio.h>

static unsigned long check_passed, check_failed;

#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        if (condition) {                                                                                               \
            check_passed++;                                                                                            \
        } else if (check_failed++ < 20) {                                                                              \
            printf("%s:%d: %s\n", __FILE__, __LINE__, #condition);                                                     \
        }                                                                                                              \
    } while (0)

static inline int done(void) {
    printf("%lu passed, %lu failed\n", check_passed, check_failed);
    return check_failed > 0 || check_passed == 0;
}

#endif
