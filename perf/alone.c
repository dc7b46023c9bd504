// What a program that measures one module alone needs beside the board's start-up (perf.mk). Its main() begins with
// timers_init() and semihosting_init(); it may read its input with board_link_read() and write with board_link_write(),
// standard input and output of QEMU, and ends with lockstep_exit().
#include "board.h"
#include "engine.h"
#include "mps2.h"

bool host_deadline(int context) { return engine_expire(context); }

// The watchdog of timers_init(), or a fault.
void board_reset(void) {
    link_flush();
    semihosting_exit();
}
