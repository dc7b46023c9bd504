#include "supervisor.h"

#include <string.h>

#include "board.h"
#include "link.h"
#include "safety.h"

#define MAGIC 0x43535631u

typedef struct {
    uint32_t magic;
    uint32_t stop_reason;
    uint32_t orderly;                        // 1 = the reset that follows is our own
    uint32_t uptime_ms;                      // of all boots since power-on, up to the last reset or second
    uint32_t reset_at_ms[SUPERVISOR_RESETS]; // uptimes, newest first
    uint32_t resets;                         // entries used
    uint32_t crc;
} kept_t;

CS_NOINIT static kept_t kept;

static uint32_t boot_reason, stop_reason, before_ms;
static uint64_t severe_since_us, saved_us;
static bool severe_seen, inoperative;

static uint32_t kept_crc(void) { return link_crc((const uint8_t *)&kept, offsetof(kept_t, crc)); }

static void note_reset(uint32_t at_ms) {
    memmove(kept.reset_at_ms + 1, kept.reset_at_ms, sizeof kept.reset_at_ms - sizeof kept.reset_at_ms[0]);
    kept.reset_at_ms[0] = at_ms;
    if (kept.resets < SUPERVISOR_RESETS)
        kept.resets++;
}

void supervisor_init(void) {
    severe_seen = inoperative = false;
    saved_us = 0;
    if (kept.magic != MAGIC || kept.crc != kept_crc() || kept.resets > SUPERVISOR_RESETS) {
        kept = (kept_t){.magic = MAGIC};
        boot_reason = BOOT_POWER_ON;
        stop_reason = REASON_NONE;
    } else if (kept.orderly) {
        boot_reason = BOOT_RESET;
        stop_reason = kept.stop_reason;
    } else {
        boot_reason = BOOT_WATCHDOG;
        stop_reason = REASON_WATCHDOG;
        note_reset(kept.uptime_ms);
    }
    before_ms = kept.uptime_ms;
    kept.orderly = 0;
    kept.stop_reason = REASON_NONE;
    kept.crc = kept_crc();
}

uint32_t supervisor_boot_reason(void) { return boot_reason; }
uint32_t supervisor_stop_reason(void) { return stop_reason; }
bool supervisor_inoperative(void) { return inoperative; }

uint32_t supervisor_recent_resets(void) {
    uint32_t recent = 0;
    for (uint32_t i = 0; i < kept.resets; i++)
        if (kept.uptime_ms - kept.reset_at_ms[i] <= SUPERVISOR_WINDOW_MS)
            recent++;
    return recent;
}

void supervisor_stop(uint32_t reason) {
    kept.stop_reason = reason;
    kept.crc = kept_crc();
}

bool supervisor_step(uint64_t now_us, bool severe) {
    if (now_us - saved_us >= 1000000 || severe != severe_seen) {
        saved_us = now_us;
        kept.uptime_ms = before_ms + (uint32_t)(now_us / 1000);
        kept.crc = kept_crc();
    }
    if (severe && !severe_seen) {
        severe_since_us = now_us;
        inoperative = supervisor_recent_resets() >= SUPERVISOR_RESETS;
    }
    severe_seen = severe;
    if (!severe || inoperative || now_us - severe_since_us < SUPERVISOR_F_US)
        return false;
    kept.uptime_ms = before_ms + (uint32_t)(now_us / 1000);
    note_reset(kept.uptime_ms);
    kept.orderly = 1;
    kept.crc = kept_crc();
    return true;
}

uint32_t supervisor_left_us(uint64_t now_us) {
    if (!severe_seen || inoperative)
        return UINT32_MAX;
    uint64_t passed = now_us - severe_since_us;
    return passed < SUPERVISOR_F_US ? (uint32_t)(SUPERVISOR_F_US - passed) : 0;
}
