// Measures exi.wasm alone on mps2-an386 (perf.mk links it with either engine). Input: per message u16 bytes, u8
// protocol, u8 kind, the message. Output: per message six u32: error and counter ticks of decode(), error, ticks, and
// bytes of encode() from the decoded records, and arena bytes. What is counted is the call as the host makes it:
// engine, deadline, bit stream set-up, and the whole message.
#include <string.h>

#include "board.h"
#include "engine.h"
#include "exi_words.h"
#include "lockstep.h"
#include "mps2.h"

extern const engine_module_t exi_module;
static uint8_t arena[768 * 1024] __attribute__((aligned(16)));

static void need(bool ok) {
    if (!ok) {
        const char *why = engine_error(0);
        board_link_write((const uint8_t *)why, strlen(why));
        lockstep_exit();
    }
}

static void read_all(uint8_t *to, size_t bytes) {
    while (bytes) {
        size_t got = board_link_read(to, bytes);
        to += got;
        bytes -= got;
        board_watchdog_feed();
    }
}

static uint32_t timed(int function, int32_t *error) {
    uint32_t started = board_counter();
    engine_result_t ended = engine_call(0, function, 1000000, error);
    uint32_t spent = board_counter() - started;
    need(ended == ENGINE_OK);
    return spent;
}

int main(void) {
    timers_init();
    semihosting_init();
    engine_image_t image = {.module = &exi_module,
                            .arena = arena,
                            .arena_bytes = sizeof arena,
                            .stack_bytes = 8192,
                            .memory_bytes = 131072};
    need(engine_load(0, &image));
    int start = engine_find(0, "start"), control = engine_find(0, "control");
    int decode = engine_find(0, "decode"), encode = engine_find(0, "encode");
    int32_t at = 0;
    need(engine_call(0, start, 1000000, NULL) == ENGINE_OK && engine_call(0, control, 1000000, &at) == ENGINE_OK);
    uint32_t bytes, reading = board_counter();
    reading = board_counter() - reading;
    uint8_t *memory = engine_memory(0, &bytes);
    uint32_t *words = (uint32_t *)(void *)(memory + at);
    // The session calls the codec from inside its own module: what an engine's call costs by itself is told beside.
    int32_t unused;
    uint32_t facts[2] = {engine_arena_used(0), timed(control, &unused) - reading};
    board_link_write((const uint8_t *)facts, sizeof facts);
    for (;;) {
        uint8_t head[4];
        read_all(head, sizeof head);
        uint32_t len = head[0] | head[1] << 8;
        need(len <= words[BUFFER_BYTES]);
        read_all(memory + words[BUFFER], len);
        words[PROTOCOL] = head[2];
        words[KIND] = head[3];
        words[DATA] = words[BUFFER];
        words[DATA_BYTES] = len;
        int32_t errors[2];
        uint32_t decoding = timed(decode, &errors[0]) - reading;
        uint32_t encoding = timed(encode, &errors[1]) - reading;
        uint32_t out[6] = {(uint32_t)errors[0], decoding,         (uint32_t)errors[1], encoding,
                           words[DATA_BYTES],   words[ARENA_USED]};
        board_link_write((const uint8_t *)out, sizeof out);
    }
}
