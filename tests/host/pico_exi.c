// exi.wasm ahead of time on an RP2040, without the rest of the firmware: the test puts a message into `exchange` and
// reads what became of it (tests/bench/rpi-pico-exi.test.ts). No pin, no interrupt and no clock is used.
#include <string.h>

#include "board.h"
#include "engine.h"
#include "exi_words.h"

extern const engine_module_t exi_module;
static uint8_t exi_arena[131072 + 1024] __attribute__((aligned(16)));

enum { IDLE, REQUESTED, DONE, FAILED };

// Written and read by the test while the processor waits for REQUESTED.
volatile struct {
    uint32_t state, protocol, kind, decoded, encoded, offset_bits;
    uint32_t bytes; // in: of the message; out: of the message that was encoded
    uint8_t message[8192];
} exchange;

uint32_t board_counter(void) { return 0; }
void board_deadline_start(int context, uint32_t limit_us) { (void)context, (void)limit_us; }
void board_deadline_stop(int context) { (void)context; }

static void fail(void) __attribute__((noreturn));
static void fail(void) {
    exchange.state = FAILED;
    for (;;)
        ;
}

// What the vector table names: none of these can come.
void board_reset(void) { fail(); }
void isr_fault(void) { fail(); }
void isr_period(void) { fail(); }
void isr_trip(void) { fail(); }
void isr_uart0(void) { fail(); }
void isr_uart1(void) { fail(); }
void isr_pilot(void) { fail(); }
void isr_deadline_session(void) { fail(); }
void deadline_pilot(uint32_t *frame, uint32_t link) {
    (void)frame, (void)link;
    fail();
}

static int32_t call(int function) {
    int32_t result = 0;
    if (engine_call(0, function, 0, &result) != ENGINE_OK)
        fail();
    return result;
}

int main(void) {
    const engine_image_t image = {.module = &exi_module,
                                  .arena = exi_arena,
                                  .arena_bytes = sizeof exi_arena,
                                  .stack_bytes = 8192,
                                  .memory_bytes = 131072};
    if (!engine_load(0, &image))
        fail();
    const int start = engine_find(0, "start"), control = engine_find(0, "control");
    const int decode = engine_find(0, "decode"), encode = engine_find(0, "encode");
    call(start);
    uint32_t memory_bytes;
    uint8_t *const memory = engine_memory(0, &memory_bytes);
    uint32_t *const words = (uint32_t *)(void *)(memory + call(control));
    for (;;) {
        while (exchange.state != REQUESTED)
            ;
        words[PROTOCOL] = exchange.protocol;
        words[KIND] = exchange.kind;
        words[DATA] = words[BUFFER];
        words[DATA_BYTES] = exchange.bytes;
        memcpy(memory + words[BUFFER], (const uint8_t *)exchange.message, exchange.bytes);
        exchange.decoded = (uint32_t)call(decode);
        exchange.offset_bits = words[OFFSET_BITS];
        exchange.bytes = 0;
        if (!exchange.decoded) {
            exchange.encoded = (uint32_t)call(encode);
            if (!exchange.encoded && words[DATA_BYTES] <= sizeof exchange.message) {
                exchange.bytes = words[DATA_BYTES];
                memcpy((uint8_t *)exchange.message, memory + words[DATA], words[DATA_BYTES]);
            }
        }
        exchange.state = DONE;
    }
}
