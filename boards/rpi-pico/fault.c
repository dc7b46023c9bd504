// A fault of the processor, or an interrupt nobody asked for: open, state F, wait for the watchdog's reset.
#include "pico.h"

IN_RAM("fault") void isr_fault(void) {
    __asm volatile("cpsid i");
    REG(SIO_OUT_CLR) = 1u << PIN_CONTACTOR;
    REG(PWM_CC(SLICE_PILOT)) = 0;
    // The standard wants state F for at least 300 ms before a restart shows anything else; 1 s is given here.
    uint64_t until = board_time_us() + 1000000;
    while (board_time_us() < until)
        board_watchdog_feed();
    board_reset();
}
