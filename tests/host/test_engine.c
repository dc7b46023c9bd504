// uses: engine.c engine_wasm3.c crc.c arena.c door.c link.c telemetry.c random.c ../boards/desktop/deadline.c
// modules: wasm3 engine engine-foreign engine-types engine-bounds
// The engine and the door against modules that misbehave (engine.wat): every way to go wrong ends as a trap that names
// the function, the host goes on. test_engine_aot.c is the same for modules that were compiled ahead of time.
#include "engine.h"

#include <stdio.h>
#include <string.h>

#include "accesses.h"
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
int board_spi_stream(cs_frames_t *frames) { return frames ? -2 : 0; }
bool board_entropy(uint8_t *out, size_t len) {
    memset(out, 7, len);
    return true;
}
void host_pwm(int mode, uint32_t period_us, uint32_t duty) { (void)mode, (void)period_us, (void)duty; }
int host_power_request(bool on) { return on; }
int host_fault_latch(uint32_t bits) { return (int)bits; }
bool host_contactor_driven(void) { return false; }
uint32_t host_stop_reason(void) { return 0; }
bool host_frame(char type, const uint8_t *payload, size_t len) { return type && payload && len; }
bool host_deadline(int context) { return engine_expire(context); }
int nv_read(int key, uint8_t *data, size_t cap) { return key && data && cap ? ERR_NONE : ERR_NONE; }
int nv_write(int key, const uint8_t *data, size_t len) { return key && data && len ? 0 : 0; }
int ocmf_session(const uint8_t *record, size_t len) { return record && len ? 0 : 0; }
size_t nv_room(void) { return 100; }
bool host_last_chance(void) { return false; }

// ---- the tests -----------------------------------------------------------------------------------------------

extern const engine_module_t engine_module, engineforeign_module, enginetypes_module, enginebounds_module;
_Alignas(16) static uint8_t arena[256 * 1024];

static bool load(const engine_module_t *module, uint32_t arena_bytes) {
    const engine_image_t image = {module, arena, arena_bytes, 4096, 8192};
    return engine_load(CONTEXT_SESSION, &image);
}

// Loads afresh and calls one export.
static engine_result_t run(const char *name, int32_t *result) {
    CHECK(load(&engine_module, sizeof arena));
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
    CHECK(load(&engine_module, sizeof arena));
    uint32_t used = engine_arena_used(CONTEXT_SESSION);
    for (int i = 0; i < 500; i++) {
        CHECK(load(&engine_module, sizeof arena));
        CHECK(engine_arena_used(CONTEXT_SESSION) == used); // restarts need no more
    }
    int32_t result = 0;
    int fine = engine_find(CONTEXT_SESSION, "fine");
    CHECK(engine_call(CONTEXT_SESSION, fine, 1000, &result) == ENGINE_OK && result == 1);
    CHECK(engine_call(CONTEXT_SESSION, fine, 1000, &result) == ENGINE_OK && result == 2);
    CHECK(load(&engine_module, sizeof arena)); // fresh globals
    fine = engine_find(CONTEXT_SESSION, "fine");
    CHECK(engine_call(CONTEXT_SESSION, fine, 1000, &result) == ENGINE_OK && result == 1);
    CHECK(engine_find(CONTEXT_SESSION, "missing") == ENGINE_NONE);
    CHECK(engine_call(CONTEXT_SESSION, 5, 1000, &result) == ENGINE_TRAP);
    CHECK(engine_call(CONTEXT_PILOT, 0, 1000, &result) == ENGINE_TRAP); // nothing loaded there
    engine_perf_t perf = engine_perf(CONTEXT_SESSION);
    CHECK(perf.calls == 3 && perf.last == 10 && perf.worst == 10 && perf.total == 30);

    for (uint32_t bytes = 0; bytes < used; bytes += 64)
        CHECK(!load(&engine_module, bytes)); // too small: an error, whatever is cut
    CHECK(!load(&engineforeign_module, sizeof arena) && says("abort"));
    CHECK(!load(&enginetypes_module, sizeof arena) && says("time_us"));
    engine_module_t cut = engine_module;
    const uint8_t *code = cut.code;
    for (uint32_t bytes = 0; cut.code_end && bytes < 8; bytes++) {
        cut.code_end = code + bytes;
        CHECK(!load(&cut, sizeof arena));
    }
    CHECK(load(&engine_module, sizeof arena));
}

// The interpreter's bounds checks need memory that is not smaller than an access.
static void little_memory(void) {
    static const uint8_t none[] = {0, 'a', 's', 'm', 1, 0, 0, 0};
    static const uint8_t no_pages[] = {0, 'a', 's', 'm', 1, 0, 0, 0, 5, 3, 1, 0, 0};
    static const uint8_t page[] = {0, 'a', 's', 'm', 1, 0, 0, 0, 5, 3, 1, 0, 1};
    engine_module_t module = engine_module;
    if (!module.code_end)
        return; // compiled
    module.code = none, module.code_end = none + sizeof none;
    CHECK(!load(&module, sizeof arena) && says("less than 8 bytes"));
    module.code = no_pages, module.code_end = no_pages + sizeof no_pages;
    CHECK(!load(&module, sizeof arena) && says("less than 8 bytes"));
    module.code = page, module.code_end = page + sizeof page;
    for (uint32_t bytes = 1; bytes <= 9; bytes++) {
        const engine_image_t image = {&module, arena, sizeof arena, 4096, bytes};
        CHECK(engine_load(CONTEXT_SESSION, &image) == (bytes >= 8));
    }
}

static void traps(void) {
    static const char *const names[] = {"unreachable",   "divide",        "load_outside",  "store_outside",
                                        "fill_outside",  "copy_outside",  "recurse",       "overflow",
                                        "overflow_long", "indirect_type", "indirect_null", "indirect_index"};
    static const char *const messages[] = {"unreachable executed", "integer divide by zero",
                                           "out of bounds",        "out of bounds",
                                           "out of bounds",        "out of bounds",
                                           "stack overflow",       "integer overflow",
                                           "integer overflow",     "indirect call type mismatch",
                                           "null table element",   "undefined element"};
    for (unsigned i = 0; i < sizeof names / sizeof names[0]; i++) {
        CHECK(run(names[i], NULL) == ENGINE_TRAP);
        CHECK(says(names[i]) && says(messages[i]));
    }
    int32_t result = 0;
    CHECK(run("grow", &result) == ENGINE_OK && result == -1);
    CHECK(run("shrink", &result) == ENGINE_OK && result == 11); // none of three, and the last byte is still there
    CHECK(run("indirect", &result) == ENGINE_OK && result == 7);
    CHECK(run("corners", &result) == ENGINE_OK && result == 13);
    CHECK(run("bulk", &result) == ENGINE_OK && result == 0x01010101);
}

static void hangs(void) {
    CHECK(run("loop_forever", NULL) == ENGINE_HANG && says("loop_forever"));
    CHECK(run("loop_in_door", NULL) == ENGINE_HANG && says("loop_in_door"));
    int32_t result = 0;
    CHECK(run("fine", &result) == ENGINE_OK && result == 1);
}

static void bounds(void) {
    static const char *const over[] = {
        "uart_write_over",  "uart_write_negative", "uart_write_wraps",     "uart_read_over", "random_over",
        "log_over",         "nv_read_over",        "nv_write_over",        "spi_rx_over",    "mailbox_get_over",
        "mailbox_put_over", "session_sign_over",   "session_sign_negative"};
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

static bool load_bounds(void) { return load(&enginebounds_module, sizeof arena); }

static void one_access(const char *name, uint32_t address, bool right) {
    CHECK(right);
    if (!right)
        printf("%s at 0x%08x\n", name, (unsigned)address);
}

int main(void) {
    group("engine: load, restart, refuse");
    deadline_init();
    loading();
    little_memory();
    group("engine: traps name the function");
    traps();
    group("engine: each load and store around the end of the memory");
    accesses(load_bounds, CONTEXT_SESSION, one_access);
    group("engine: endless loops end");
    hangs();
    group("door: pointers and lengths outside the module's memory");
    bounds();
    return done();
}
