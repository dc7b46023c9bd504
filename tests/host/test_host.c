// uses: main.c supervisor.c safety.c engine.c engine_wasm3.c arena.c door.c link.c
// uses: telemetry.c random.c nv.c crc.c ../boards/desktop/deadline.c
// objects: module-wasm3/pilot module-wasm3/session
// flags: -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc
// The whole host with the real modules on a board made of variables: a charge of 120,000 blocks allocates nothing, and
// what the kernel has to catch in a running system.
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"
#include "board.h"
#include "check.h"
#include "desktop.h"
#include "engine.h"
#include "host.h"
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
const cs_config_t board_config = {1,
                                  32000,
                                  CONFIG_SOCKET,
                                  0,
                                  {{2048, 528128},
                                   {2048, 16003891},
                                   {2048, 16003891},
                                   {2048, 16003891},
                                   {2048, 4000973},
                                   {2048, 4000973},
                                   {2048, 4000973},
                                   {2048, 3200778},
                                   {0, 160039},
                                   {934, -30677402}}};
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
static unsigned resets, faults;
static char last_fault[32];

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
void board_gpio_write(int line, bool value) { (void)line, (void)value; }
uint32_t board_inputs(void) { return lines; }
bool board_link_write(const uint8_t *data, size_t len) {
    // Enough of a decoder for fault records without zero bytes before the code: the text is at the end.
    if (len > 20 && data[1] == 'E' && data[2] == 2) {
        faults++;
        size_t text = len - 4;
        while (text > 0 && ((data[text] >= 'a' && data[text] <= 'z') || data[text] == '_'))
            text--;
        size_t n = len - 4 - text;
        if (n < sizeof last_fault) {
            memcpy(last_fault, data + text + 1, n);
            last_fault[n] = 0;
        }
    }
    return true;
}
size_t board_link_read(uint8_t *data, size_t cap) { return data && cap ? 0 : 0; }
int board_uart_write(int port, const uint8_t *data, size_t len) { return port && data ? (int)len : 0; }
int board_uart_read(int port, uint8_t *data, size_t cap) { return port && data && cap ? 0 : 0; }
int board_spi_transfer(int bus, const uint8_t *tx, uint8_t *rx, size_t len) { return bus && tx && rx && len ? 0 : 0; }
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

static bool frozen;
static cs_block_t block;

static void run(int blocks, int high_mV) {
    for (int n = 0; n < blocks; n++) {
        now_us += 1000;
        block.t_us = now_us;
        block.seq = ++seq;
        lines = (lines & ~(1u << IN_MIRROR)) | (uint32_t)contactor << IN_MIRROR;
        block.inputs = lines;
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

static bool inject(uint8_t kind) { return host_frame('J', &kind, 1); }

// Boots (again) and brings a car to charge.
static void boot(void) {
    now_us = seq = 0;
    lines = 1u << IN_POWER_GOOD | 1u << IN_SERVICE;
    frozen = false;
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

    group("host: trips open within the interrupt and stay");
    boot();
    quiet();
    charge();
    host_trip(IN_RCM_TRIP);
    CHECK(!contactor);
    run(1, 6000);
    CHECK(!contactor && strcmp(last_fault, "trip_rcm") == 0);

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
