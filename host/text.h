// Building short messages without printf, which would cost an MCU more flash than the rest of the host.
#ifndef CS_TEXT_H
#define CS_TEXT_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
    char *at;
    size_t room; // including the terminating zero
} text_t;

static inline text_t text_start(char *buffer, size_t bytes) {
    buffer[0] = 0;
    return (text_t){buffer, bytes};
}

static inline void text_add(text_t *text, const char *s) { // cuts what does not fit
    while (*s && text->room > 1) {
        *text->at++ = *s++;
        text->room--;
    }
    *text->at = 0;
}

static inline void text_add_u32(text_t *text, uint32_t value) {
    char digits[11];
    int i = 10;
    digits[10] = 0;
    do {
        digits[--i] = (char)('0' + value % 10);
        value /= 10;
    } while (value);
    text_add(text, digits + i);
}

#endif
