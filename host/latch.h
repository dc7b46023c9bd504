// Faults that make the station inoperative: bits (LATCH_*) that stay set until service resets them. The pilot module
// sets them through the door, the safety kernel by itself. They are in memory that a reset leaves alone and in the
// non-volatile store; a bit is set when either has it, so none is lost by a reset, a power cut or a write that fails.
#ifndef CS_LATCH_H
#define CS_LATCH_H

#include <stdbool.h>
#include <stdint.h>

#define LATCH_KEY 200 // in the non-volatile store, out of the modules' reach

// At boot, after nv_init() and before any module starts.
void latch_init(void);
// Any context. Adds bits; they can't be taken back. Returns all that are set.
uint32_t latch_set(uint32_t bits);
uint32_t latch_bits(void);
// Session context: clears all bits, or says in a log line what is in the way. `driven`: the contactor is.
void latch_reset(bool driven);
// Session context, at each poll: tells changes as fault events, and brings the store up to date. A store that refuses
// is tried again a second later, and at once with `now`.
void latch_poll(bool now);
// The store does not have the bits yet.
bool latch_pending(void);

#endif
