#include "latch.h"

#include <stddef.h>
#include <string.h>

#include "board.h"
#include "crc.h"
#include "door.h"
#include "nv.h"
#include "telemetry.h"

#define MAGIC 0x4C544348u
#define ALL (LATCH_WELD | LATCH_RCM)
#define VERSION 1
#define RETRY_US 1000000u

typedef struct {
    uint32_t magic;
    uint32_t bits;
    uint32_t crc;
} kept_t;

// What the store has: version, bits. A record of another form can't be understood, so it counts as all bits.
typedef struct {
    uint8_t version;
    uint8_t bits;
} stored_t;

CS_NOINIT static kept_t kept;

static uint32_t stored, told; // bits that the store has, that fault events have told
static bool tried;
static uint64_t tried_us;

static const struct {
    uint32_t bit;
    const char *code;
} names[] = {{LATCH_WELD, "weld_latched"}, {LATCH_RCM, "rcm_latched"}};

static uint32_t kept_crc(void) { return crc32_of(0, &kept, offsetof(kept_t, crc)); }

static void keep(uint32_t bits) {
    kept = (kept_t){.magic = MAGIC, .bits = bits};
    kept.crc = kept_crc();
}

static uint32_t load(void) {
    stored_t record;
    int len = nv_read(LATCH_KEY, (uint8_t *)&record, sizeof record);
    if (len == ERR_NONE)
        return 0;
    return len == sizeof record && record.version == VERSION ? record.bits & ALL : ALL;
}

void latch_init(void) {
    bool valid = kept.magic == MAGIC && kept.crc == kept_crc();
    stored = load();
    told = 0;
    tried = false;
    keep((valid ? kept.bits & ALL : 0) | stored);
}

uint32_t latch_set(uint32_t bits) {
    uint32_t lock = board_lock(); // the session context may be clearing them
    if (bits & ~kept.bits)
        keep(kept.bits | bits);
    bits = kept.bits;
    board_unlock(lock);
    return bits;
}

uint32_t latch_bits(void) { return kept.bits; }

void latch_reset(bool driven) {
    uint32_t lock = board_lock(), inputs = board_inputs();
    const char *obstacle = driven                         ? "reset_latched: refused, the contactor is driven"
                           : inputs >> IN_MIRROR & 1      ? "reset_latched: refused, the mirror contact says closed"
                           : inputs >> IN_OUTPUT_LIVE & 1 ? "reset_latched: refused, the output is live"
                                                          : NULL;
    if (!obstacle)
        keep(0);
    board_unlock(lock);
    telemetry_message(obstacle ? LOG_WARN : LOG_INFO, obstacle ? obstacle : "reset_latched: done");
}

bool latch_pending(void) { return stored != latch_bits(); }

static void tell(uint32_t bits) {
    for (unsigned i = 0; i < sizeof names / sizeof names[0]; i++) {
        uint32_t bit = names[i].bit;
        if ((bits ^ told) & bit && telemetry_fault((bits & bit) != 0, 0, names[i].code))
            told ^= bit;
    }
}

void latch_poll(bool now) {
    uint32_t bits = latch_bits(); // once: the pilot context may add to them
    if (bits != stored && (now || !tried || board_time_us() - tried_us >= RETRY_US)) {
        const stored_t record = {VERSION, (uint8_t)bits};
        tried = true;
        tried_us = board_time_us();
        if (nv_write(LATCH_KEY, (const uint8_t *)&record, sizeof record) == 0) {
            stored = bits;
            tried = false;
        }
    }
    tell(bits);
}
