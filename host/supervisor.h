// What survives a reset, and when to reset: a severe stop drives state F for a second, then the board starts again; at
// the fourth time within five minutes it stays in state F (inoperative) until the power is cut.
#ifndef CS_SUPERVISOR_H
#define CS_SUPERVISOR_H

#include <stdbool.h>
#include <stdint.h>

enum { BOOT_POWER_ON, BOOT_RESET, BOOT_WATCHDOG };

#define SUPERVISOR_F_US 1000000u
#define SUPERVISOR_RESETS 3 // within SUPERVISOR_WINDOW_MS of uptime
#define SUPERVISOR_WINDOW_MS 300000u

void supervisor_init(void);              // at boot, before everything else
uint32_t supervisor_boot_reason(void);   // BOOT_*
uint32_t supervisor_stop_reason(void);   // REASON_* that stopped the boot before this one
uint32_t supervisor_recent_resets(void); // within the window, this boot's own included
void supervisor_stop(uint32_t reason);   // keeps the reason across the coming reset
// Once per block. `severe` since when the kernel forces F. True when the time has come for board_reset(), which the
// caller must do; false for ever when inoperative.
bool supervisor_step(uint64_t now_us, bool severe);
// Until that reset; UINT32_MAX when none is due.
uint32_t supervisor_left_us(uint64_t now_us);
bool supervisor_inoperative(void);

#endif
