// The safety kernel: owns the contactor. docs/safety-kernel.md explains it; read that and safety.c in ten minutes.
//
// Once per block the host reads the raw samples and inputs (safety_read) and lets the kernel decide (safety_step). Both
// are pure functions of what they are given. The pilot module can only ask, by power_request.
#ifndef CS_SAFETY_H
#define CS_SAFETY_H

#include <stdbool.h>
#include <stdint.h>

#include "mailbox.h"

// Why the host stopped something. The numbers are in HELLO frames, recordings and noinit memory: never renumber.
typedef enum {
    REASON_NONE,
    REASON_PILOT_TRAP,
    REASON_PILOT_HANG,
    REASON_LATE_BLOCK,
    REASON_PILOT_SILENT,
    REASON_ADC_FROZEN,
    REASON_WATCHDOG,
    REASON_BROWN_OUT,
    REASON_TRIP_RCM,
    REASON_TRIP_ESTOP,
    REASON_CP_WINDOW,
    REASON_DIODE,
    REASON_PAUSE_OVERRUN,
    REASON_ADC_STUCK,
    REASON_REQUEST_LATE,
    REASON_STATE_F,
    REASON_SESSION_TRAP,
    REASON_SESSION_HANG,
    REASON_INOPERATIVE,
    REASON_LATCHED,
    REASONS
} safety_reason_t;

const char *safety_reason_name(uint32_t reason); // "cp_window"; "unknown" for a number out of range

// One rule per line of the table in safety.c; bit n of the masks below.
enum {
    RULE_RCM,
    RULE_ESTOP,
    RULE_POWER,
    RULE_LATE,
    RULE_SILENT,
    RULE_FROZEN,
    RULE_STUCK,
    RULE_STATE_F,
    RULE_CP,
    RULE_BLIND,
    RULE_DIODE,
    RULE_PAUSE,
    RULE_AGE,
    RULE_LATCHED,
    RULE_WELD_MIRROR,
    RULE_WELD_OUTPUT,
    SAFETY_RULES
};

#define SAFETY_CP_BLOCKS 18      // wrong CP before the kernel acts; the pilot module acts before
#define SAFETY_PAUSE_BLOCKS 6500 // closed with a steady CP ("x1"); the pilot module opens after 6 s (seq. 10.2)
#define SAFETY_WITHDRAWN_BLOCKS 1000
#define SAFETY_PROOF_BLOCKS 5 // good low plateaus that prove the car's diode
#define SAFETY_LATE_BLOCKS 5  // lost in a row
#define SAFETY_AGE_BLOCKS 4   // without a repeated request
#define SAFETY_SILENT_BLOCKS 20
// Not driven, and yet closed by the mirror contact, or with voltage at the output: the pilot module's own limits are at
// most 1000 and 5000 (parameters weld_ms, weld_voltage_ms).
#define SAFETY_WELD_MIRROR_BLOCKS 3000
#define SAFETY_WELD_OUTPUT_BLOCKS 6000

// What one block tells. `elapsed` is 1 plus the blocks lost before it.
typedef struct {
    uint32_t bad;     // rules that this block breaks
    uint32_t unknown; // rules that this block can't judge: their counters stay
    uint32_t elapsed;
    bool request;     // the pilot module's last power_request
    bool oscillating; // the whole block was taken with PWM on
    bool low_proof;   // a low plateau of -12 V: the diode is there
    bool no_car;      // state A, E or F: whatever was proven is forgotten once this is confirmed
    uint8_t failure;  // REASON_* of a module or interrupt that can't wait for a rule, or REASON_NONE
} safety_inputs_t;

typedef struct {
    uint16_t count[SAFETY_RULES];
    uint16_t withdrawn;
    uint8_t proof;
    uint8_t latch; // REASON_*
    bool severe;   // latch stays until reset, state F is forced
    bool closed;
    uint8_t faults; // LATCH_* that this step found: the host must keep them
} safety_state_t;

// The next state. `state->closed` is the permission, `state->severe` forces state F.
void safety_step(safety_state_t *state, const safety_inputs_t *inputs);

// What the kernel remembers of earlier blocks in order to read the next one.
typedef struct {
    _Alignas(4) uint16_t last[CS_CHANNELS][CS_SAMPLES]; // words are copied several times faster than bytes
    bool any;
} safety_reader_t;

// What the station does while a block is read.
typedef struct {
    bool asked;  // power_request was called since the block before
    bool closed; // the contactor is driven
    bool fan;    // OUT_FAN is driven
} safety_doing_t;

// The kernel's own view of a block, which owes nothing to the pilot module. `block->inputs` has the trips that
// interrupts saw since the block before, and the latched faults from bit IN_LATCHED on.
void safety_read(safety_reader_t *reader, const cs_block_t *block, const cs_config_t *config, safety_doing_t doing,
                 safety_inputs_t *inputs);

// Mean of the CP samples on the high (low) plateau, mV; false when no sample is far enough from both edges.
bool safety_cp_mV(const cs_block_t *block, const cs_config_t *config, bool high, int32_t *mV);

#endif
