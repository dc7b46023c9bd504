// The bounds check of each load and store of a module that was compiled ahead of time.
#ifndef CS_AOT_BOUNDS_H
#define CS_AOT_BOUNDS_H

#include <stdbool.h>
#include <stdint.h>

// Whether `width` bytes at `address` + `offset` do not all lie in a memory of `bytes`. All but `address` are constants
// of the build, so that one comparison of 32 bits is left; nothing in it can wrap.
static inline __attribute__((always_inline)) bool aot_outside(uint64_t bytes, uint32_t address, uint32_t offset,
                                                              uint32_t width) {
    const uint64_t end = (uint64_t)offset + width;
    return end > bytes || address > bytes - end;
}

#endif
