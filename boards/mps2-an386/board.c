// The mps2-an386 board: a Cortex-M4 in QEMU whose pins are the frames of the bench link (host/lockstep.c).
#include "board.h"
#include "board_config.h"
#include "lockstep.h"
#include "mps2.h"

#define AIRCR_RESET 0x05FA0004u // key, SYSRESETREQ

const char board_name[] = BOARD_NAME;
const cs_config_t board_config = BOARD_CONFIG;

void board_init(void) {
    timers_init();
    semihosting_init();
    flash_check();
    lockstep_init();
}

void board_run(void) { lockstep_run(); }

bool board_entropy(uint8_t *out, size_t len) { return semihosting_entropy(out, len); }

// The deadline interrupts touch nothing that a lock protects, and the pilot context is the thread.
uint32_t board_lock(void) {
    uint32_t state;
    __asm volatile("mrs %0, primask\n cpsid i" : "=r"(state)::"memory");
    return state;
}

void board_unlock(uint32_t state) { __asm volatile("msr primask, %0" ::"r"(state) : "memory"); }

void board_reset(void) {
    link_flush();
    __asm volatile("dsb");
    SCB_AIRCR = AIRCR_RESET;
    for (;;) {
    }
}

int main(void) {
    board_init();
    host_init();
    board_run();
}
