// Boards that run in lockstep with the bench: BLOCK in, OUT back, time from the frames. This implements the part of
// board.h that all of them share (contactor, PWM, ADC plan, GPIO, inputs, time, SPI, UART, board_pwm_latency); the
// board adds its stream, where board_link_read() waits for bytes.
#ifndef CS_LOCKSTEP_H
#define CS_LOCKSTEP_H

// Board time starts at 0; to be called before host_init().
void lockstep_init(void);
// board_run() of a lockstep board.
void lockstep_run(void) __attribute__((noreturn));
// The board implements: ends the process in order (frame EXIT).
void lockstep_exit(void) __attribute__((noreturn));

#endif
