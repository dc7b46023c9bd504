// The smallest test frame: group() names what follows, CHECK judges, done() prints and gives the exit code. A group is
// one test, however many checks it has.
#ifndef CS_CHECK_H
#define CS_CHECK_H

#include <stdio.h>

static const char *check_name;
static unsigned long check_count, check_bad, groups_passed, groups_failed;

static inline void group(const char *name) {
    if (check_name) {
        int failed = check_bad > 0 || check_count == 0;
        printf("%s %s (%lu checks, %lu failed)\n", failed ? "FAIL " : "ok   ", check_name, check_count, check_bad);
        *(failed ? &groups_failed : &groups_passed) += 1;
    }
    check_name = name;
    check_count = check_bad = 0;
}

#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        check_count++;                                                                                                 \
        if (!(condition) && check_bad++ < 10)                                                                          \
            printf("%s:%d: %s\n", __FILE__, __LINE__, #condition);                                                     \
    } while (0)

static inline int done(void) {
    group(NULL);
    printf("%lu passed, %lu failed\n", groups_passed, groups_failed);
    return groups_failed > 0 || groups_passed == 0;
}

#endif
