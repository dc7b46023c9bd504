// host/signing.c on an RP2040, without the rest of the firmware: the test puts key and message into `exchange`, watches
// the steps and reads the result (tests/bench/rpi-pico-signing.test.ts). No pin, no interrupt and no clock is used.
#include <string.h>

#include "board.h"
#include "signing.h"

enum { IDLE, REQUESTED, DONE };

// Written and read by the test while the processor waits for REQUESTED.
volatile struct {
    uint32_t state;
    uint32_t steps; // begun, of both jobs
    uint32_t bytes; // of the message
    uint8_t seed[SIGNING_SEED], public_key[SIGNING_PUBLIC], signature[SIGNING_SIGNATURE], message[768];
} exchange;

// What the vector table names: none of these can come.
void board_reset(void) {
    for (;;)
        ;
}
void isr_fault(void) { board_reset(); }
void isr_period(void) { board_reset(); }
void isr_trip(void) { board_reset(); }
void isr_uart0(void) { board_reset(); }
void isr_uart1(void) { board_reset(); }
void isr_pilot(void) { board_reset(); }
void isr_deadline_session(void) { board_reset(); }
void deadline_pilot(uint32_t *frame, uint32_t link) {
    (void)frame, (void)link;
    board_reset();
}

static void finish(void) {
    do
        exchange.steps++;
    while (!signing_step());
}

int main(void) {
    for (;;) {
        while (exchange.state != REQUESTED)
            ;
        exchange.steps = 1;
        signing_begin_public((const uint8_t *)exchange.seed);
        finish();
        memcpy((uint8_t *)exchange.public_key, signing_result(), SIGNING_PUBLIC);
        exchange.steps++;
        signing_begin((const uint8_t *)exchange.message, exchange.bytes, (const uint8_t *)exchange.seed,
                      (const uint8_t *)exchange.public_key);
        finish();
        memcpy((uint8_t *)exchange.signature, signing_result(), SIGNING_SIGNATURE);
        exchange.state = DONE;
    }
}
