// See reference.c.
#ifndef CS_REFERENCE_H
#define CS_REFERENCE_H

#include "mailbox.h"

typedef struct { // of one mains cycle, raw codes
    uint32_t v, i, vv, ii, vi;
} reference_phase_t;

typedef struct {
    uint32_t sum, count;
    uint16_t min, max;
} reference_level_t;

typedef struct {
    reference_phase_t phase[3];
    uint32_t residual, residual_squares;
    uint32_t temperature_q6, pp_q6;
    reference_level_t high, low;
} reference_t;

void reference_block(reference_t *reference, const cs_block_t *block);

#endif
