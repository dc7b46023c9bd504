// Inside the host: what main.c gives to the door, the link and the lockstep loop.
#ifndef CS_HOST_H
#define CS_HOST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "engine.h"

// The pilot module's orders. PWM orders do nothing while the kernel holds state F, which ends with a reset.
void host_pwm(int mode, uint32_t period_us, uint32_t duty_1e4);
int host_power_request(bool on);     // 1 granted, 0 not
int host_fault_latch(uint32_t bits); // LATCH_*; all that are latched. Opens the contactor
bool host_contactor_driven(void);
uint32_t host_stop_reason(void); // REASON_* of the kernel's latch, or of the stop before this boot

// A good frame from the link; false when its type or length is wrong.
bool host_frame(char type, const uint8_t *payload, size_t len);

// True when host_poll() has something that can't wait for the next regular poll (the supply fails, a reset is near).
bool host_poll_due(void);
// The supply fails or a reset is near: what is stored now is stored in time.
bool host_last_chance(void);
// Where lockstep.c hooks in; on boards with hardware of their own the frames B and S are unknown.
extern bool (*host_lockstep_frame)(char type, const uint8_t *payload, size_t len);

// The modules of this image, each for the engine that the build chose.
extern const engine_module_t pilot_module, session_module;

#endif
