// uses: engine_wasm3.c arena.c door.c link.c telemetry.c random.c ../boards/desktop/deadline.c
// wasm: engine engine-foreign engine-types
// The engine and the door with modules that do everything wrong: the module's call ends with a message that names the
// function, the host goes on.
#include "engine.h"

#include <stdio.h>
#include <string.h>

#include "board.h"
#include "check.h"
#include "desktop.h"
#include "host.h"
#include "nv.h"
#include "record.h"

// ---- a board and a host that do nothing ----------------------------------------------------------------------

uint8_t record_on;
void record_door_(int m, unsigned f, const int32_t *a, const uint8_t *memory, uint32_t len, int64_t r) {
    (void)m, (void)f, (void)a, (void)memory, (void)len, (void)r;
}
uint64_t board_time_us(void) { return 1234567; }
uint32_t board_counter(void) {
    static uint32_t count;
    return count += 10;
}
uint32_t board_lock(void) { return 0; }
void board_unlock(uint32_t state) { (void)state; }
uint32_t board_inputs(void) { return 0; }
void board_gpio_write(int line, bool value) { (void)line, (void)value; }
int board_adc_plan(uint32_t c, uint32_t r, uint32_t p) { return (int)(c * 0 + r * 0 + p); }
bool board_link_write(const uint8_t *data, size_t len) { return data && len; }
int board_uart_write(int port, const uint8_t *data, size_t len) { return port && data ? (int)len : 0; }
int board_uart_read(int port, uint8_t *data, size_t cap) { return port && data && cap ? 0 : 0; }
int board_spi_transfer(int bus, const uint8_t *tx, uint8_t *rx, size_t len) {
    (void)bus;
    memcpy(rx, tx, len);
    return (int)len;
}
bool board_entropy(uint8_t *out, size_t len) {
    memset(out, 7, len);
    return true;
}
void host_pwm(int mode, uint32_t period_us, uint32_t duty) { (void)mode, (void)period_us, (void)duty; }
int host_power_request(bool on) { return on; }
uint32_t host_stop_reason(void) { return 0; }
bool host_frame(char type, const uint8_t *payload, size_t len) { return type && payload && len; }
bool host_deadline(int context) { return engine_expire(context); }
int nv_read(int key, uint8_t *data, size_t cap) { return key && data && cap ? ERR_NONE : ERR_NONE; }
int nv_write(int key, const uint8_t *data, size_t len) { return key && data && len ? 0 : 0; }

// ---- the tests -----------------------------------------------------------------------------------------------

static uint8_t wasm[3][4096];
static uint32_t wasm_bytes[3];
_Alignas(16) static uint8_t arena[256 * 1024];

static bool load(int which, uint32_t arena_bytes) {
    const engine_image_t image = {"test", wasm[which], wasm_bytes[which], arena, arena_bytes, 4096, 8192};
    return engine_load(CONTEXT_SESSION, &image);
}

static void read_modules(char **names) {
    for (int i = 0; i < 3; i++) {
        FILE *file = fopen(names[i], "rb");
        CHECK(file != NULL);
        if (!file)
            continue;
        wasm_bytes[i] = (uint32_t)fread(wasm[i], 1, sizeof wasm[i], file);
        fclose(file);
    }
}

// Loads afresh and calls one export.
static engine_result_t run(const char *name, int32_t *result) {
    CHECK(load(0, sizeof arena));
    int function = engine_find(CONTEXT_SESSION, name);
    CHECK(function != ENGINE_NONE);
    return engine_call(CONTEXT_SESSION, function, 1000, result);
}

static bool says(const char *part) {
    bool found = strstr(engine_error(CONTEXT_SESSION), part) != NULL;
    if (!found)
        printf("the message is: %s\n", engine_error(CONTEXT_SESSION));
    return found;
}

static void loading(void) {
    CHECK(load(0, sizeof arena));
    uint32_t used = engine_arena_used(CONTEXT_SESSION);
    for (int i = 0; i < 500; i++) {
        CHECK(load(0, sizeof arena));
        CHECK(engine_arena_used(CONTEXT_SESSION) == used); // restarts need no more
    }
    int32_t result = 0;
    int fine = engine_find(CONTEXT_SESSION, "fine");
    CHECK(engine_call(CONTEXT_SESSION, fine, 1000, &result) == ENGINE_OK && result == 1);
    CHECK(engine_call(CONTEXT_SESSION, fine, 1000, &result) == ENGINE_OK && result == 2);
    CHECK(load(0, sizeof arena)); // fresh globals
    fine = engine_find(CONTEXT_SESSION, "fine");
    CHECK(engine_call(CONTEXT_SESSION, fine, 1000, &result) == ENGINE_OK && result == 1);
    CHECK(engine_find(CONTEXT_SESSION, "missing") == ENGINE_NONE);
    CHECK(engine_call(CONTEXT_SESSION, 5, 1000, &result) == ENGINE_TRAP);
    CHECK(engine_call(CONTEXT_PILOT, 0, 1000, &result) == ENGINE_TRAP); // nothing loaded there
    engine_perf_t perf = engine_perf(CONTEXT_SESSION);
    CHECK(perf.calls == 3 && perf.last == 10 && perf.worst == 10 && perf.total == 30);

    for (uint32_t bytes = 0; bytes < used; bytes += 64)
        CHECK(!load(0, bytes)); // too small: an error, whatever is cut
    CHECK(!load(1, sizeof arena) && says("abort"));
    CHECK(!load(2, sizeof arena) && says("time_us"));
    uint32_t whole = wasm_bytes[0];
    for (wasm_bytes[0] = 0; wasm_bytes[0] < 8; wasm_bytes[0]++)
        CHECK(!load(0, sizeof arena));
    wasm_bytes[0] = whole;
    CHECK(load(0, sizeof arena));
}

static void traps(void) {
    static const char *const names[] = {"unreachable", "divide", "load_outside", "store_outside", "recurse"};
    static const char *const messages[] = {"unreachable executed", "integer divide by zero", "out of bounds",
                                           "out of bounds", "stack overflow"};
    for (int i = 0; i < 5; i++) {
        CHECK(run(names[i], NULL) == ENGINE_TRAP);
        CHECK(says(names[i]) && says(messages[i]));
    }
    int32_t result = 0;
    uint32_t refused = engine_late_allocations();
    CHECK(run("grow", &result) == ENGINE_OK && result == -1);
    CHECK(engine_late_allocations() >= refused);
}

static void hangs(void) {
    CHECK(run("loop_forever", NULL) == ENGINE_HANG && says("loop_forever"));
    CHECK(run("loop_in_door", NULL) == ENGINE_HANG && says("loop_in_door"));
    int32_t result = 0;
    CHECK(run("fine", &result) == ENGINE_OK && result == 1);
}

static void bounds(void) {
    static const char *const over[] = {
        "uart_write_over", "uart_write_negative", "uart_write_wraps", "uart_read_over",   "random_over",     "log_over",
        "nv_read_over",    "nv_write_over",       "spi_rx_over",      "mailbox_get_over", "mailbox_put_over"};
    for (unsigned i = 0; i < sizeof over / sizeof over[0]; i++) {
        CHECK(run(over[i], NULL) == ENGINE_TRAP);
        char function[32] = "door.";
        const char *end = strrchr(over[i], '_');
        strncat(function, over[i], strncmp(over[i], "spi", 3) ? (size_t)(end - over[i]) : 0);
        CHECK(says(function) && says("memory of 8192"));
    }
    int32_t result = 0;
    CHECK(run("edge", &result) == ENGINE_OK && result == 92);
    CHECK(run("uart_write_long", &result) == ENGINE_OK && result == ERR_ARG);
    CHECK(run("mailbox_put_size", &result) == ENGINE_OK && result == ERR_ARG);
    CHECK(run("denied", &result) == ENGINE_OK && result == ERR_DENIED);
    CHECK(run("time", &result) == ENGINE_OK && result == 1234567);
}

int main(int argc, char **argv) {
    group("engine: load, restart, refuse");
    CHECK(argc == 4);
    read_modules(argv + 1);
    deadline_init();
    loading();
    group("engine: traps name the function");
    traps();
    group("engine: endless loops end");
    hangs();
    group("door: pointers and lengths outside the module's memory");
    bounds();
    return done();
}
