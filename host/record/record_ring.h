// The flight recorder's ring: whole chunks, oldest overwritten first, in memory that a reset leaves alone.
#ifndef CS_RECORD_RING_H
#define CS_RECORD_RING_H

#include "record_code.h"

/** Takes over or clears the ring. @returns the number of this boot: 0 after power-up, then counting resets */
uint8_t ring_init(void);
void ring_append(const uint8_t *chunk, size_t len);
/** While it is read out nothing is added. */
void ring_freeze(bool stop);
/** Bytes in the ring. */
uint32_t ring_used(void);
/** Copies `len` bytes from the oldest on, starting `offset` after it. */
void ring_read(uint32_t offset, uint8_t *to, uint32_t len);

#endif
