// memcpy() and memset() by words. The C library's small ones go byte by byte when the addresses are not on words, which
// here is a tenth of the pilot's time: WASM structures and samples lie on half-words.
#include <stddef.h>
#include <stdint.h>

#include "pico.h"

// The compiler must not turn these loops into calls of the functions that they are.
#pragma GCC optimize("O2", "no-tree-loop-distribute-patterns")

typedef uint32_t __attribute__((may_alias)) word_t;
typedef uint16_t __attribute__((may_alias)) half_t;

IN_RAM("memcpy") void *memcpy(void *restrict to, const void *restrict from, size_t size) {
    uint8_t *out = to;
    const uint8_t *in = from;
    uint32_t difference = (uintptr_t)out ^ (uintptr_t)in;
    if (size >= 4 && !(difference & 1)) {
        if ((uintptr_t)out & 1)
            *out++ = *in++, size--;
        if (!(difference & 2)) {
            if (size >= 2 && (uintptr_t)out & 2) {
                *(half_t *)out = *(const half_t *)in;
                out += 2, in += 2, size -= 2;
            }
            for (; size >= 16; size -= 16, out += 16, in += 16) {
                word_t a = ((const word_t *)in)[0], b = ((const word_t *)in)[1];
                word_t c = ((const word_t *)in)[2], d = ((const word_t *)in)[3];
                ((word_t *)out)[0] = a, ((word_t *)out)[1] = b;
                ((word_t *)out)[2] = c, ((word_t *)out)[3] = d;
            }
            for (; size >= 4; size -= 4, out += 4, in += 4)
                *(word_t *)out = *(const word_t *)in;
        }
        for (; size >= 8; size -= 8, out += 8, in += 8) {
            half_t a = ((const half_t *)in)[0], b = ((const half_t *)in)[1];
            half_t c = ((const half_t *)in)[2], d = ((const half_t *)in)[3];
            ((half_t *)out)[0] = a, ((half_t *)out)[1] = b;
            ((half_t *)out)[2] = c, ((half_t *)out)[3] = d;
        }
        for (; size >= 2; size -= 2, out += 2, in += 2)
            *(half_t *)out = *(const half_t *)in;
    }
    for (; size; size--)
        *out++ = *in++;
    return to;
}

IN_RAM("memset") void *memset(void *to, int value, size_t size) {
    uint8_t *out = to;
    for (; size && (uintptr_t)out & 3; size--)
        *out++ = (uint8_t)value;
    uint32_t word = (uint8_t)value * 0x01010101u;
    for (; size >= 4; size -= 4, out += 4)
        *(word_t *)out = word;
    for (; size; size--)
        *out++ = (uint8_t)value;
    return to;
}
