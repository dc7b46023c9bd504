// uses: latch.c crc.c
// flags: -Wl,-T,boards/desktop/noinit.ld
// Latched faults over resets, power cuts and a store that refuses.
#include "latch.h"

#include <string.h>

#include "board.h"
#include "check.h"
#include "door.h"
#include "nv.h"
#include "telemetry.h"

extern uint8_t noinit_start[], noinit_end[];

static uint64_t now_us;
static uint32_t lines;
static int locks;
uint64_t board_time_us(void) { return now_us; }
uint32_t board_inputs(void) { return lines; }
uint32_t board_lock(void) { return (uint32_t)locks++; }
void board_unlock(uint32_t state) { CHECK(state == (uint32_t)--locks); }

static uint8_t store[NV_MAX];
static int store_len, store_refuses; // 0 = nothing stored; ERR_* or 0
static unsigned writes;
int nv_read(int key, uint8_t *data, size_t cap) {
    CHECK(key == LATCH_KEY);
    if (!store_len)
        return ERR_NONE;
    memcpy(data, store, (size_t)store_len < cap ? (size_t)store_len : cap);
    return store_len;
}
int nv_write(int key, const uint8_t *data, size_t len) {
    CHECK(key == LATCH_KEY && len <= sizeof store);
    writes++;
    if (store_refuses)
        return store_refuses;
    memcpy(store, data, len);
    store_len = (int)len;
    return 0;
}

static char events[200], message[80];
static bool link_full;
bool telemetry_fault(bool active, int32_t detail, const char *code) {
    CHECK(detail == 0);
    if (link_full)
        return false;
    strcat(strcat(events, active ? "+" : "-"), code);
    return true;
}
bool telemetry_message(int level, const char *text) {
    (void)level;
    strncpy(message, text, sizeof message - 1);
    return true;
}

static bool told(const char *expected) {
    bool same = strcmp(events, expected) == 0;
    if (!same)
        printf("told %s instead of %s\n", events, expected);
    events[0] = 0;
    return same;
}

static void reset(void) { latch_init(); }
static void power_cut(void) {
    memset(noinit_start, 0x5A, (size_t)(noinit_end - noinit_start));
    latch_init();
}

// Runs the polls of so many seconds.
static void polls(int s) {
    for (int i = 0; i < 100 * s; i++) {
        now_us += 10000;
        latch_poll(false);
    }
}

static void fresh(void) {
    store_len = store_refuses = 0;
    lines = 1u << IN_POWER_GOOD;
    power_cut();
    polls(2);
    events[0] = message[0] = 0;
    writes = 0;
}

int main(void) {
    group("latch: nothing set, nothing written");
    fresh();
    CHECK(latch_bits() == 0 && !latch_pending());
    polls(10);
    CHECK(writes == 0 && told(""));

    group("latch: bits add up, are stored once and told once");
    CHECK(latch_set(LATCH_RCM) == LATCH_RCM && latch_pending());
    CHECK(latch_set(LATCH_WELD) == (LATCH_RCM | LATCH_WELD) && latch_set(0) == (LATCH_RCM | LATCH_WELD));
    polls(5);
    CHECK(writes == 1 && !latch_pending() && told("+weld_latched+rcm_latched"));

    group("latch: kept over resets and power cuts, and told at each boot");
    reset();
    CHECK(latch_bits() == (LATCH_RCM | LATCH_WELD));
    polls(1);
    CHECK(told("+weld_latched+rcm_latched"));
    power_cut();
    CHECK(latch_bits() == (LATCH_RCM | LATCH_WELD));
    polls(1);
    CHECK(told("+weld_latched+rcm_latched") && writes == 1);

    group("latch: a reset before the store has it");
    fresh();
    latch_set(LATCH_WELD);
    reset();
    CHECK(latch_bits() == LATCH_WELD && latch_pending());
    polls(1);
    CHECK(writes == 1);
    power_cut();
    CHECK(latch_bits() == LATCH_WELD);

    group("latch: a store that refuses is tried each second, and at once when the supply fails");
    for (int refusal = ERR_DENIED; refusal < 0; refusal++) {
        fresh();
        store_refuses = refusal;
        latch_set(LATCH_RCM);
        latch_poll(false);
        CHECK(writes == 1 && latch_bits() == LATCH_RCM && latch_pending());
        polls(10);
        CHECK(writes == 11 && latch_bits() == LATCH_RCM && told("+rcm_latched"));
        latch_poll(true);
        CHECK(writes == 12);
        reset();
        CHECK(latch_bits() == LATCH_RCM);
        store_refuses = 0;
        polls(2);
        CHECK(!latch_pending());
        power_cut();
        CHECK(latch_bits() == LATCH_RCM);
    }

    group("latch: a full link is told later");
    fresh();
    link_full = true;
    latch_set(LATCH_WELD);
    polls(1);
    link_full = false;
    CHECK(told(""));
    polls(1);
    CHECK(told("+weld_latched"));

    group("latch: service resets it only with the contactor open, and says what is in the way");
    static const struct {
        uint32_t line;
        bool driven;
        const char *says;
    } obstacles[] = {{0, true, "driven"}, {1u << IN_MIRROR, false, "mirror"}, {1u << IN_OUTPUT_LIVE, false, "live"}};
    for (int i = 0; i < 3; i++) {
        lines = 1u << IN_POWER_GOOD | obstacles[i].line;
        latch_reset(obstacles[i].driven);
        CHECK(latch_bits() == LATCH_WELD && strstr(message, obstacles[i].says));
    }
    lines = 1u << IN_POWER_GOOD;
    writes = 0;
    latch_reset(false);
    CHECK(latch_bits() == 0 && strstr(message, "done"));
    polls(1);
    CHECK(writes == 1 && told("-weld_latched"));
    reset();
    CHECK(latch_bits() == 0);
    power_cut();
    CHECK(latch_bits() == 0);

    group("latch: a reset that the store does not take comes back after a power cut");
    fresh();
    latch_set(LATCH_WELD);
    polls(1);
    store_refuses = ERR_IO;
    latch_reset(false);
    polls(3);
    CHECK(latch_bits() == 0 && latch_pending());
    power_cut();
    CHECK(latch_bits() == LATCH_WELD);

    group("latch: a record that can't be understood counts as all bits");
    for (int form = 0; form < 3; form++) {
        static const uint8_t records[3][3] = {{1}, {2, 0}, {1, 0, 0}};
        memcpy(store, records[form], 3);
        store_len = form + 1;
        power_cut();
        CHECK(latch_bits() == (LATCH_WELD | LATCH_RCM));
    }

    group("latch: damaged memory counts for nothing, a damaged bit least of all");
    fresh();
    latch_set(LATCH_WELD);
    for (size_t i = 0; i < 12; i++) {
        uint8_t copy[64];
        size_t len = (size_t)(noinit_end - noinit_start);
        CHECK(len >= 12 && len <= sizeof copy);
        memcpy(copy, noinit_start, len);
        noinit_start[i] ^= 2;
        latch_init();
        CHECK(latch_bits() == 0);
        memcpy(noinit_start, copy, len);
    }
    latch_init();
    CHECK(latch_bits() == LATCH_WELD && locks == 0);
    return done();
}
