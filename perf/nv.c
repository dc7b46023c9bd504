// Measures what a boot costs in the record store (host/nv.c) on mps2-an386. Output: counter ticks of nv_init() for a
// store that is erased, one that is full after charging without a pause, and the least that a reading of the counter
// costs.
#include <string.h>

#include "board.h"
#include "engine.h"
#include "lockstep.h"
#include "mps2.h"
#include "nor.h"
#include "nv.h"

static uint8_t memory[NOR_SIZE] __attribute__((aligned(4)));

// No module runs here.
bool host_deadline(int context) { return context < 0; }
void engine_abort(int context) {
    (void)context;
    board_reset();
}

void board_reset(void) {
    link_flush();
    semihosting_exit();
}

static uint32_t timed_boot(void) {
    uint32_t started = board_counter();
    nv_init();
    return board_counter() - started;
}

int main(void) {
    timers_init();
    semihosting_init();
    nor_memory = memory;
    memset(memory, 0xFF, sizeof memory);
    nv_init();
    for (int i = 0; i < 2 * NOR_SECTORS; i++) {
        nv_service(true);
        board_watchdog_feed();
    }
    uint32_t out[3] = {timed_boot()};
    // All keys that the session has, most of them written once: the boot has to find them behind a day of checkpoints.
    uint8_t data[NV_MAX] = {1};
    for (int key = 1; key < 32; key++)
        nv_write(key, data, sizeof data);
    while (nv_write(10, data, sizeof data) == 0)
        board_watchdog_feed();
    out[1] = timed_boot();
    out[2] = board_counter();
    out[2] = board_counter() - out[2];
    board_link_write((const uint8_t *)out, sizeof out);
    lockstep_exit();
}
