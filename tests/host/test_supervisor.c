// uses: supervisor.c link.c
// Boots in a row over the same noinit memory: which reasons come through, and when it stays in state F.
#include "supervisor.h"

#include "board.h"
#include "check.h"
#include "host.h"
#include "safety.h"

uint32_t board_lock(void) { return 0; }
void board_unlock(uint32_t state) { (void)state; }
bool board_link_write(const uint8_t *data, size_t len) { return data && len; }
bool host_frame(char type, const uint8_t *payload, size_t len) { return type && payload && len; }

// Runs one boot until its kernel stops it at `stop_ms`. Returns the ms at which it resets, or 0: within a minute it
// does not.
static uint32_t boot(uint32_t stop_ms, uint32_t reason) {
    supervisor_init();
    for (uint32_t ms = 1; ms < stop_ms + 60000; ms++) {
        bool severe = ms >= stop_ms;
        if (severe)
            supervisor_stop(reason);
        if (supervisor_step(ms * 1000ull, severe))
            return ms;
    }
    return 0;
}

int main(void) {
    group("supervisor: power-on, reason, a second of state F");
    CHECK(boot(5000, REASON_PILOT_TRAP) == 6000);
    CHECK(supervisor_boot_reason() == BOOT_POWER_ON && supervisor_stop_reason() == REASON_NONE);
    CHECK(boot(5000, REASON_PILOT_HANG) == 6000);
    CHECK(supervisor_boot_reason() == BOOT_RESET && supervisor_stop_reason() == REASON_PILOT_TRAP);

    group("supervisor: the fourth stop within five minutes stays");
    CHECK(boot(5000, REASON_ADC_FROZEN) == 6000);
    CHECK(supervisor_stop_reason() == REASON_PILOT_HANG && !supervisor_inoperative());
    CHECK(boot(5000, REASON_LATE_BLOCK) == 0);
    CHECK(supervisor_inoperative() && supervisor_recent_resets() == 3);

    group("supervisor: a reset nobody ordered is the watchdog's, and counts");
    supervisor_init();
    CHECK(supervisor_boot_reason() == BOOT_WATCHDOG && supervisor_stop_reason() == REASON_WATCHDOG);
    CHECK(supervisor_recent_resets() == 3);

    group("supervisor: after five good minutes it may reset again");
    CHECK(boot(400000, REASON_PILOT_TRAP) == 401000);
    supervisor_init();
    CHECK(supervisor_stop_reason() == REASON_PILOT_TRAP && supervisor_recent_resets() == 1);
    return done();
}
