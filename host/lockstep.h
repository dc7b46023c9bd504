// Boards that run in lockstep with the bench: BLOCK in, OUT back, time from the frames. This implements the part of
// board.h that all of them share (contactor, PWM, ADC plan, GPIO, inputs, time, SPI, UART, board_pwm_latency); the
// board adds its stream, where board_link_read() waits for bytes.
#ifndef CS_LOCKSTEP_H
#define CS_LOCKSTEP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "mailbox.h"

// Board time starts at 0; to be called before host_init().
void lockstep_init(void);
// board_run() of a lockstep board.
void lockstep_run(void) __attribute__((noreturn));
// The board implements: ends the process in order (frame EXIT).
void lockstep_exit(void) __attribute__((noreturn));

// For boards that make blocks by themselves. lockstep_block() runs one whose time, inputs and samples are given, and
// returns true when it changed an output; lockstep_out() sends OUT for the last one. Frames that only such a board
// knows go to lockstep_more_frames, never while a block runs.
bool lockstep_block(cs_block_t *block);
void lockstep_out(void);
extern bool (*lockstep_more_frames)(char type, const uint8_t *payload, size_t len);

#endif
