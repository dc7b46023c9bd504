// uses: main.c supervisor.c latch.c safety.c engine.c engine_wasm3.c arena.c door.c link.c
// uses: telemetry.c random.c nv.c ocmf.c signing.c crc.c ../boards/desktop/deadline.c
// objects: module-wasm3/pilot module-wasm3/session
// flags: -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc -Wl,-T,boards/desktop/noinit.ld -Ibuild/desktop
// The whole host with the real modules on a board made of variables: a charge of 120,000 blocks allocates nothing, and
// what the kernel has to catch in a running system.
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "board.h"
#include "board_config.h"
#include "check.h"
#include "desktop.h"
#include "door.h"
#include "engine.h"
#include "host.h"
#include "latch.h"
#include "nv.h"
#include "record.h"
#include "safety.h"
#include "supervisor.h"

// ---- recorder: off -------------------------------------------------------------------------------------------

uint8_t record_on;
void record_init(void) {}
void record_flush(void) {}
void record_module_(int m, engine_origin_t w, uint32_t len, const uint8_t *c, uint32_t p) {
    (void)m, (void)w, (void)len, (void)c, (void)p;
}
void record_begin_(int m, int k, uint64_t t, const cs_block_t *b) { (void)m, (void)k, (void)t, (void)b; }
void record_door_(int m, unsigned f, const int32_t *a, const uint8_t *memory, uint32_t len, int64_t r) {
    (void)m, (void)f, (void)a, (void)memory, (void)len, (void)r;
}
void record_end_(int m, int h, const char *t, const uint8_t *memory, uint32_t len) {
    (void)m, (void)h, (void)t, (void)memory, (void)len;
}
void record_host_(uint64_t t, int c, int32_t v) { (void)t, (void)c, (void)v; }
size_t record_link(const uint8_t *p, size_t n, uint8_t *r) {
    (void)p, (void)n, (void)r;
    return 0;
}

// ---- heap: counted -------------------------------------------------------------------------------------------

static unsigned long allocations;
void *__real_malloc(size_t n);
void *__real_calloc(size_t n, size_t m);
void *__real_realloc(void *p, size_t n);
void *__wrap_malloc(size_t n) { return allocations++, __real_malloc(n); }
void *__wrap_calloc(size_t n, size_t m) { return allocations++, __real_calloc(n, m); }
void *__wrap_realloc(void *p, size_t n) { return allocations++, __real_realloc(p, n); }

// ---- the board -----------------------------------------------------------------------------------------------

const char board_name[] = "test";
const cs_config_t board_config = BOARD_CONFIG;
const unsigned board_pwm_latency = 1;
const size_t board_flash_sector = 4096, board_flash_sectors = 4;
static uint8_t flash[4 * 4096];
static uint64_t now_us;
static uint32_t lines, seq;
static bool contactor;
static struct {
    int mode;
    uint32_t duty_1e4;
} pwm, in_force;
static uint32_t phase_us;
static unsigned resets;
static uint32_t outputs;
static char last_fault[32], last_message[121];
static struct {
    char code[32];
    bool active;
} told[64]; // fault events, the newest at faults - 1 (mod 64)
static unsigned faults;

uint64_t board_time_us(void) { return now_us; }
uint32_t board_counter(void) { return (uint32_t)now_us; }
void board_contactor(bool close) { contactor = close; }
void board_pwm(int mode, uint32_t period, uint32_t duty) {
    (void)period;
    pwm.mode = mode;
    pwm.duty_1e4 = duty;
}
int board_adc_plan(uint32_t c, uint32_t r, uint32_t p) {
    (void)c, (void)r;
    return (int)(phase_us = p);
}
void board_gpio_write(int line, bool value) {
    outputs = value ? outputs | 1u << line : outputs & ~(1u << line);
    if (value && line == OUT_LOCK)
        lines |= 1u << IN_LOCKED;
    if (value && line == OUT_UNLOCK)
        lines &= ~(1u << IN_LOCKED);
}
uint32_t board_inputs(void) { return lines; }
bool board_link_write(const uint8_t *data, size_t len) {
    uint8_t raw[256];
    size_t n = 0;
    for (size_t at = 0; at + 1 < len;) {
        for (uint8_t code = data[at++]; code > 1; code--)
            raw[n++] = data[at++];
        if (at + 1 < len)
            raw[n++] = 0;
    }
    const uint8_t *end = raw + n - 2; // the CRC
    if (raw[0] == 'E' && raw[1] == 2) {
        size_t bytes = (size_t)(end - (raw + 15));
        bytes = bytes < sizeof last_fault - 1 ? bytes : sizeof last_fault - 1;
        memset(last_fault, 0, sizeof last_fault);
        memcpy(last_fault, raw + 15, bytes);
        memcpy(told[faults % 64].code, last_fault, sizeof last_fault);
        told[faults++ % 64].active = raw[10];
    } else if (raw[0] == 'E' && raw[1] == 5) {
        size_t bytes = (size_t)(end - (raw + 11));
        memset(last_message, 0, sizeof last_message);
        memcpy(last_message, raw + 11, bytes < 120 ? bytes : 120);
    }
    return true;
}
size_t board_link_read(uint8_t *data, size_t cap) { return data && cap ? 0 : 0; }
int board_uart_write(int port, const uint8_t *data, size_t len) { return port && data ? (int)len : 0; }
int board_uart_read(int port, uint8_t *data, size_t cap) { return port && data && cap ? 0 : 0; }
int board_spi_transfer(int bus, const uint8_t *tx, uint8_t *rx, size_t len) { return bus && tx && rx && len ? 0 : 0; }
int board_spi_stream(cs_frames_t *frames) { return frames ? -2 : 0; }
bool board_entropy(uint8_t *out, size_t len) {
    memset(out, 1, len);
    return true;
}
const uint8_t *board_flash(void) { return flash; }
bool board_flash_erase(size_t sector) {
    memset(flash + sector * 4096, 0xFF, 4096);
    return true;
}
bool board_flash_program(size_t offset, const uint8_t *data, size_t len) {
    for (size_t i = 0; i < len; i++)
        flash[offset + i] &= data[i];
    return true;
}
void board_watchdog_feed(void) {}
uint32_t board_lock(void) { return 0; }
void board_unlock(uint32_t state) { (void)state; }

static jmp_buf reset_to;
static bool reset_expected;
void board_reset(void) {
    resets++;
    if (!reset_expected) {
        printf("unexpected reset, reason %u, last fault %s\n", (unsigned)host_stop_reason(), last_fault);
        exit(1);
    }
    reset_expected = false;
    longjmp(reset_to, 1);
}

// ---- the world -----------------------------------------------------------------------------------------------

static uint32_t noise;
static int wobble(void) {
    noise = noise * 1664525 + 1013904223;
    return (int)(noise >> 30) - 1;
}

static bool frozen, welded;
static cs_block_t block;

// The monitor trips 50 ms after its test current began, the bolt moves in 100 ms, the output is live behind the
// contacts.
static uint32_t follow_outputs(void) {
    static int test_ms, motor_ms;
    static bool locked;
    test_ms = outputs >> OUT_RCM_TEST & 1 ? test_ms + 1 : 0;
    motor_ms = (outputs >> OUT_LOCK & 1) != (outputs >> OUT_UNLOCK & 1) ? motor_ms + 1 : 0;
    if (motor_ms > 100)
        locked = outputs >> OUT_LOCK & 1;
    return (uint32_t)(test_ms > 50) << IN_RCM_TRIP | (uint32_t)locked << IN_LOCKED |
           (uint32_t)(contactor || welded) << IN_OUTPUT_LIVE;
}

static void run(int blocks, int high_mV) {
    for (int n = 0; n < blocks; n++) {
        now_us += 1000;
        block.t_us = now_us;
        block.seq = ++seq;
        lines = (lines & ~(1u << IN_MIRROR)) | (uint32_t)(contactor || welded) << IN_MIRROR;
        block.inputs = lines | follow_outputs();
        block.pwm_mode = (uint8_t)in_force.mode;
        block.phase_us = (uint8_t)phase_us;
        block.duty_1e4 = (uint16_t)in_force.duty_1e4;
        for (int k = 0; k < CS_SAMPLES && !frozen; k++) {
            bool high = in_force.mode == PWM_HIGH ||
                        (in_force.mode == PWM_ON && k * 100 + (int)phase_us < (int)in_force.duty_1e4 / 10);
            block.samples[CH_CP][k] = (uint16_t)(2048 + (high ? high_mV : -12000) * 10 / 81 + wobble());
            for (int channel = CH_V1; channel <= CH_RESIDUAL; channel++) {
                // A triangle of 50 Hz serves as mains; no current flows.
                int phase = ((int)(now_us / 100) + k + (channel - CH_V1) * 67) % 200;
                int triangle = (phase < 100 ? phase : 200 - phase) - 50;
                bool volts = channel <= CH_V3;
                block.samples[channel][k] = (uint16_t)(2048 + (volts ? triangle * 33 : 0) + wobble());
            }
            block.samples[CH_PP][k] = (uint16_t)(739 + wobble()); // 220 Ohm against 1 kOhm: 32 A
            block.samples[CH_TEMP][k] = (uint16_t)(880 + wobble());
        }
        host_block(&block);
        in_force.mode = pwm.mode;
        in_force.duty_1e4 = pwm.duty_1e4;
        if (seq % 10 == 0 || host_poll_due())
            host_poll();
    }
}

static void control(uint8_t key, int32_t value) {
    uint8_t payload[5] = {key, (uint8_t)value, (uint8_t)(value >> 8), (uint8_t)(value >> 16), (uint8_t)(value >> 24)};
    CHECK(host_frame('C', payload, sizeof payload));
}

static void run_until_open(void) {
    for (int i = 0; i < 30 && contactor; i++)
        run(1, 6000);
}

// True when the fault event came after the first `since` ones.
static bool told_since(unsigned since, const char *code, bool active) {
    for (unsigned i = since; i < faults; i++)
        if (told[i % 64].active == active && strcmp(told[i % 64].code, code) == 0)
            return true;
    return false;
}

static bool inject(uint8_t kind) { return host_frame('J', &kind, 1); }

// Boots (again) and brings a car to charge.
static void boot(void) {
    now_us = seq = 0;
    lines = 1u << IN_POWER_GOOD | 1u << IN_SERVICE;
    frozen = welded = false;
    in_force.mode = PWM_HIGH;
    host_init();
    control(4, 1);
    control(2, 32000);
}

static void charge(void) {
    run(500, 12000);
    run(1500, 9000);
    run(1500, 6000);
    CHECK(contactor);
}

static void long_charge(void) {
    boot();
    charge();
    unsigned long before = allocations;
    uint32_t refused = arena_refused();
    uint32_t pilot = engine_arena_used(CONTEXT_PILOT), session = engine_arena_used(CONTEXT_SESSION);
    run(120000, 6000);
    CHECK(contactor);
    CHECK(allocations == before);
    CHECK(arena_refused() == refused);
    CHECK(engine_arena_used(CONTEXT_PILOT) == pilot && engine_arena_used(CONTEXT_SESSION) == session);
    CHECK(engine_perf(CONTEXT_PILOT).calls > 120000);
    void *volatile counted = malloc(1); // the counter works
    CHECK(allocations == before + 1);
    free(counted);
}

// After a severe stop: open and F at once, a reset one second later, the reason in the next boot.
static void severe(const char *code, uint32_t reason) {
    CHECK(!contactor && pwm.mode == PWM_LOW);
    CHECK(strcmp(last_fault, code) == 0);
    unsigned before = resets;
    if (setjmp(reset_to) == 0) {
        run(990, 6000);
        CHECK(resets == before && pwm.mode == PWM_LOW && !contactor);
        reset_expected = true;
        run(50, 6000);
    }
    CHECK(resets == before + 1);
    boot();
    CHECK(supervisor_stop_reason() == reason && supervisor_boot_reason() == BOOT_RESET);
}

// Five good minutes, so that stops of different tests don't add up.
static void quiet(void) { run(301000, 12000); }

extern uint8_t noinit_start[], noinit_end[];

int main(void) {
    deadline_init();
    memset(flash, 0xFF, sizeof flash);
    group("host: 120,000 blocks of charging allocate nothing");
    long_charge();

    group("host: no injection without the service strap");
    lines &= ~(1u << IN_SERVICE);
    CHECK(inject(1));
    run(30, 6000);
    CHECK(contactor);
    lines |= 1u << IN_SERVICE;

    group("host: trap of the pilot module");
    CHECK(inject(1));
    run_until_open();
    severe("pilot_trap", REASON_PILOT_TRAP);

    group("host: hang of the pilot module");
    charge();
    CHECK(inject(2));
    run_until_open();
    severe("pilot_hang", REASON_PILOT_HANG);

    group("host: frozen ADC");
    charge();
    frozen = true;
    run(4, 6000);
    CHECK(contactor);
    run(2, 6000);
    severe("adc_frozen", REASON_ADC_FROZEN);

    group("host: the fourth stop stays in state F");
    charge();
    host_blocks_lost(4);
    run(1, 6000);
    CHECK(!contactor);
    CHECK(strcmp(last_fault, "inoperative") == 0 || strcmp(last_fault, "late_block") == 0);
    run(20000, 6000);
    CHECK(pwm.mode == PWM_LOW && !contactor && supervisor_inoperative());

    static const struct {
        int line;
        const char *kernel, *module;
    } trips[] = {{IN_RCM_TRIP, "trip_rcm", "residual_ac"}, {IN_ESTOP, "trip_estop", "estop"}};
    for (int i = 0; i < 2; i++) {
        group(i ? "host: a pulse of the emergency stop" : "host: a pulse of the residual current monitor");
        boot();
        quiet();
        charge();
        unsigned since = faults;
        host_trip((uint32_t)trips[i].line); // and the line has fallen again before the block ends
        CHECK(!contactor);
        run(1, 6000);
        CHECK(!contactor && told_since(since, trips[i].kernel, true) && told_since(since, trips[i].module, true));
        run(20000, 6000);
        CHECK(!contactor && !told_since(since, trips[i].module, false));
    }

    group("host: a latched fault opens at once, and neither a reset nor a power cut ends it");
    boot();
    quiet();
    charge();
    unsigned since = faults;
    CHECK(host_fault_latch(0) == 0 && contactor);
    CHECK(host_fault_latch(LATCH_RCM) == LATCH_RCM && !contactor && host_power_request(true) == 0);
    run(1, 6000);
    CHECK(!contactor && host_stop_reason() == REASON_LATCHED && told_since(since, "latched_fault", true));
    run(20, 6000);
    CHECK(told_since(since, "rcm_latched", true) && latch_bits() == LATCH_RCM && !latch_pending());
    for (int cut = 0; cut <= 1; cut++) {
        if (cut)
            memset(noinit_start, 0x5A, (size_t)(noinit_end - noinit_start));
        since = faults;
        boot();
        CHECK(latch_bits() == LATCH_RCM && supervisor_boot_reason() == (cut ? BOOT_POWER_ON : BOOT_WATCHDOG));
        run(500, 12000);
        run(1500, 9000);
        run(5000, 6000);
        CHECK(!contactor && told_since(since, "rcm_latched", true) && told_since(since, "latched_fault", true));
    }

    group("host: only service ends it, and only with the contactor open");
    control(7, 1); // an order of the backend
    run(500, 6000);
    CHECK(latch_bits() == LATCH_RCM);
    lines &= ~(1u << IN_SERVICE);
    CHECK(inject(7));
    CHECK(latch_bits() == LATCH_RCM);
    lines |= 1u << IN_SERVICE | 1u << IN_OUTPUT_LIVE;
    CHECK(inject(7));
    CHECK(latch_bits() == LATCH_RCM && strstr(last_message, "live"));
    lines &= ~(1u << IN_OUTPUT_LIVE);
    since = faults;
    CHECK(inject(7));
    CHECK(latch_bits() == 0);
    run(2000, 12000);
    CHECK(told_since(since, "rcm_latched", false) && told_since(since, "latched_fault", false));
    charge();

    group("host: a welded contactor is latched"); // by the pilot module here; by the kernel alone in test_safety.c
    since = faults;
    run(100, 12000);
    CHECK(!contactor);
    welded = true;
    run(299, 12000);
    CHECK(latch_bits() == 0);
    run(3, 12000);
    CHECK(latch_bits() == LATCH_WELD);
    run(20, 12000);
    CHECK(told_since(since, "weld_latched", true));
    CHECK(inject(7));
    CHECK(latch_bits() == LATCH_WELD && strstr(last_message, "mirror"));
    welded = false;
    run(1, 12000);
    CHECK(inject(7));
    CHECK(latch_bits() == 0);
    boot(); // sooner than the store had it: the safe side wins
    CHECK(latch_bits() == LATCH_WELD);
    CHECK(inject(7));
    run(20, 12000);
    boot();
    CHECK(latch_bits() == 0);

    group("host: no module can write the record of latched faults");
    static uint8_t memory[64];
    static const door_function_t *nv;
    for (unsigned i = 0; i < door_functions; i++)
        if (strcmp(door_table[i].name, "nv_write") == 0)
            nv = &door_table[i];
    int64_t result;
    for (int32_t key = 199; key <= 256; key++) {
        const int32_t args[DOOR_ARGS] = {key, 0, 2};
        CHECK(!door_call(CONTEXT_SESSION, nv, args, memory, sizeof memory, &result));
        CHECK(result == (key == 199 ? 0 : ERR_ARG));
    }

    group("host: the last of the store's room is for a supply that fails");
    boot();
    quiet();
    charge();
    static const int32_t last[DOOR_ARGS] = {199, 0, 2};
    for (unsigned i = 0; i < 1000 && nv_room() > NV_RESERVE; i++) {
        CHECK(!door_call(CONTEXT_SESSION, nv, last, memory, sizeof memory, &result) && result == 0);
    }
    CHECK(nv_room() == NV_RESERVE);
    CHECK(!door_call(CONTEXT_SESSION, nv, last, memory, sizeof memory, &result) && result == ERR_BUSY);
    run(2000, 6000);
    CHECK(contactor && nv_room() == NV_RESERVE); // nor is anything erased while power is on
    lines &= ~(1u << IN_POWER_GOOD);
    run(20, 6000);
    CHECK(!contactor && nv_room() < NV_RESERVE && nv_room() > NV_RESERVE - 8);
    lines |= 1u << IN_POWER_GOOD;
    run(1000, 6000); // the car is still there: without room it would not be served
    CHECK(nv_room() > NV_RESERVE);
    CHECK(!door_call(CONTEXT_SESSION, nv, last, memory, sizeof memory, &result) && result == 0);

    group("host: outputs are written by the pilot module only, and off when it is gone, and at boot");
    static const door_function_t *write;
    for (unsigned i = 0; i < door_functions; i++)
        if (strcmp(door_table[i].name, "gpio_write") == 0)
            write = &door_table[i];
    boot();
    quiet();
    for (int32_t line = 0; line < CS_OUTPUTS; line++) {
        const int32_t args[DOOR_ARGS] = {line, 1};
        CHECK(!door_call(CONTEXT_SESSION, write, args, NULL, 0, &result) && result == ERR_DENIED);
        CHECK(!(outputs >> line & 1) || line == OUT_THREE_PHASE);
        CHECK(!door_call(CONTEXT_PILOT, write, args, NULL, 0, &result) && result == 0 && outputs >> line & 1);
    }
    CHECK(door_outputs() == (1u << CS_OUTPUTS) - 1 && outputs == door_outputs());
    for (int32_t line = 0; line < OUT_THREE_PHASE; line++) {
        const int32_t args[DOOR_ARGS] = {line, 0};
        CHECK(!door_call(CONTEXT_PILOT, write, args, NULL, 0, &result) && result == 0);
    }
    CHECK(outputs == 1u << OUT_THREE_PHASE);
    charge(); // phases are not switched under load
    const int32_t same[DOOR_ARGS] = {OUT_THREE_PHASE, 1}, other[DOOR_ARGS] = {OUT_THREE_PHASE, 0};
    CHECK(!door_call(CONTEXT_PILOT, write, same, NULL, 0, &result) && result == 0);
    CHECK(!door_call(CONTEXT_PILOT, write, other, NULL, 0, &result) && result == ERR_BUSY);
    CHECK(outputs >> OUT_THREE_PHASE & 1 && door_outputs() >> OUT_THREE_PHASE & 1);
    const int32_t unlock[DOOR_ARGS] = {OUT_UNLOCK, 1}, rest[DOOR_ARGS] = {OUT_UNLOCK, 0};
    CHECK(!door_call(CONTEXT_PILOT, write, rest, NULL, 0, &result) && result == 0);
    CHECK(!door_call(CONTEXT_PILOT, write, unlock, NULL, 0, &result) && result == ERR_BUSY); // nor is a plug let go
    CHECK(!(outputs >> OUT_UNLOCK & 1));
    CHECK(inject(1));
    run_until_open();
    CHECK(outputs == 0 && door_outputs() == 0);
    severe("pilot_trap", REASON_PILOT_TRAP);
    CHECK(outputs == 0);

    group("host: a silent pilot module loses the contactor, then state F");
    boot();
    quiet();
    charge();
    CHECK(inject(5));
    run(3, 6000);
    CHECK(contactor);
    run(2, 6000);
    CHECK(!contactor);
    run(20, 6000);
    severe("pilot_silent", REASON_PILOT_SILENT);

    group("host: blocks that never came");
    charge();
    CHECK(inject(6));
    run(10, 6000);
    CHECK(contactor);
    run(1, 6000);
    severe("late_block", REASON_LATE_BLOCK);
    return done();
}
