// The flight profile: what of a call is worth its place in the ring.
#ifndef CS_RECORD_FLIGHT_H
#define CS_RECORD_FLIGHT_H

#include "record_code.h"

/** Takes over the ring and the chunks that a reset has left open. @returns the number of this boot */
uint8_t flight_init(void);
stream_t *flight_stream(int module);
void flight_begin(int module, int kind, uint64_t t_us, const cs_block_t *block);
/** `memory` is read until flight_end(). */
void flight_door(int module, unsigned function, const int32_t *args, const uint8_t *memory, uint32_t memory_len,
                 int64_t result);
void flight_end(int module, int how, const char *text);
void flight_host(uint64_t t_us, int code, int32_t value);
void flight_commit(void);

#endif
