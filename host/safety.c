#include "safety.h"

#include <string.h>

// ---- the table -----------------------------------------------------------------------------------------------

// A rule counts the blocks that break it. At `limit` it opens the contactor. A good block sets the count back to 0, or
// only lowers it by one (`leaky`): then bounces and glitches that come faster than they heal add up.
typedef struct {
    uint16_t limit;
    bool leaky;
    bool always; // acts while the contactor is open, too
    bool severe; // state F and reset; otherwise the pilot module may ask again after it gave up for one second
    uint8_t reason;
    uint8_t fault; // LATCH_*: the host keeps it over resets and power cuts
} rule_t;

// clang-format off
static const rule_t rules[SAFETY_RULES] = {
    //                    limit                      leaky  always severe reason              fault
    [RULE_RCM] =         {1,                         false, false, false, REASON_TRIP_RCM,     0},
    [RULE_ESTOP] =       {1,                         false, false, false, REASON_TRIP_ESTOP,   0},
    [RULE_POWER] =       {1,                         false, false, false, REASON_BROWN_OUT,    0},
    [RULE_LATE] =        {SAFETY_LATE_BLOCKS,        false, false, true,  REASON_LATE_BLOCK,   0},
    [RULE_SILENT] =      {SAFETY_SILENT_BLOCKS,      false, true,  true,  REASON_PILOT_SILENT, 0},
    [RULE_FROZEN] =      {5,                         false, false, true,  REASON_ADC_FROZEN,   0},
    [RULE_STUCK] =       {20,                        false, false, false, REASON_ADC_STUCK,    0},
    [RULE_STATE_F] =     {1,                         false, false, false, REASON_STATE_F,      0},
    [RULE_CP] =          {SAFETY_CP_BLOCKS,          true,  false, false, REASON_CP_WINDOW,    0},
    [RULE_BLIND] =       {10,                        false, false, false, REASON_CP_WINDOW,    0},
    [RULE_DIODE] =       {SAFETY_CP_BLOCKS,          true,  false, false, REASON_DIODE,        0},
    [RULE_PAUSE] =       {SAFETY_PAUSE_BLOCKS,       false, false, false, REASON_PAUSE_OVERRUN, 0},
    [RULE_AGE] =         {SAFETY_AGE_BLOCKS,         false, false, false, REASON_REQUEST_LATE, 0},
    [RULE_LATCHED] =     {1,                         false, true,  false, REASON_LATCHED,      0},
    [RULE_WELD_MIRROR] = {SAFETY_WELD_MIRROR_BLOCKS, false, true,  false, REASON_LATCHED,      LATCH_WELD},
    [RULE_WELD_OUTPUT] = {SAFETY_WELD_OUTPUT_BLOCKS, false, true,  false, REASON_LATCHED,      LATCH_WELD},
};
// clang-format on

// ---- the decision --------------------------------------------------------------------------------------------

static void count(safety_state_t *state, const safety_inputs_t *in, int r) {
    uint32_t bit = 1u << r;
    if (in->bad & bit) {
        uint32_t room = rules[r].limit - state->count[r];
        state->count[r] = in->elapsed < room ? (uint16_t)(state->count[r] + in->elapsed) : rules[r].limit;
    } else if (!(in->unknown & bit) && state->count[r] > 0) {
        state->count[r] = rules[r].leaky ? state->count[r] - 1 : 0;
    }
}

static void latch(safety_state_t *state, uint8_t reason, bool severe) {
    // The first reason stays; only a severe one replaces another.
    if (state->latch == REASON_NONE || (severe && !state->severe))
        state->latch = reason;
    state->severe = state->severe || severe;
    state->withdrawn = 0;
    state->closed = false;
}

void safety_step(safety_state_t *state, const safety_inputs_t *in) {
    bool clear = true;
    state->faults = 0;
    for (int r = 0; r < SAFETY_RULES; r++) {
        count(state, in, r);
        if (state->count[r] > 0)
            clear = false;
    }

    // The diode is proven by low plateaus in this connection, and no longer when the car is gone or the diode is.
    if (state->count[RULE_DIODE] >= rules[RULE_DIODE].limit)
        state->proof = 0;
    if (in->no_car && state->count[RULE_CP] >= rules[RULE_CP].limit)
        state->proof = 0;
    if (in->low_proof && state->proof < SAFETY_PROOF_BLOCKS)
        state->proof++;

    if (in->failure != REASON_NONE)
        latch(state, in->failure, true);
    for (int r = 0; r < SAFETY_RULES; r++) {
        bool acts = state->count[r] >= rules[r].limit && (in->bad & 1u << r);
        if (acts && (state->closed || rules[r].always)) {
            latch(state, rules[r].reason, rules[r].severe);
            state->faults |= rules[r].fault;
        }
    }

    if (state->latch != REASON_NONE && !state->severe) {
        state->withdrawn = in->request ? 0 : state->withdrawn + 1;
        if (state->withdrawn >= SAFETY_WITHDRAWN_BLOCKS)
            state->latch = REASON_NONE;
    }

    if (state->latch != REASON_NONE || !in->request) {
        state->closed = false;
    } else if (!state->closed) {
        state->closed = clear && in->oscillating && state->proof >= SAFETY_PROOF_BLOCKS;
    }
}

// ---- the reading ---------------------------------------------------------------------------------------------

// CP windows [mV]. They enclose those of IEC 61851-1 Annex A with the dead bands in which a state is held.
#define C_HIGH_MAX 8000
#define C_HIGH_MIN 4000
#define D_HIGH_MIN 1200
#define CAR_HIGH_MAX 10500
#define LOW_MAX (-10000)
#define LOW_MIN (-13500)
#define SETTLE_US 20 // after an edge: with 5.5 nF of station, cable and car 97 % of the step are done
#define GUARD_US 2   // before an edge

bool safety_cp_mV(const cs_block_t *block, const cs_config_t *config, bool high, int32_t *mV) {
    int32_t from = 0, to = CS_BLOCK_US; // of the plateau in the period, us after the rising edge
    if (block->pwm_mode == PWM_ON) {
        int32_t fall = block->duty_1e4 / 10;
        from = (high ? 0 : fall) + SETTLE_US;
        to = (high ? fall : CS_BLOCK_US) - GUARD_US;
    } else if ((block->pwm_mode == PWM_HIGH) != high) {
        return false;
    }
    int32_t sum = 0, samples = 0;
    for (int k = 0; k < CS_SAMPLES; k++) {
        int32_t at = k * (CS_BLOCK_US / CS_SAMPLES) + block->phase_us;
        if (at < from || at > to)
            continue;
        sum += block->samples[CH_CP][k];
        samples++;
    }
    if (samples == 0)
        return false;
    int32_t offset = config->channel[CH_CP].offset, gain_q16 = config->channel[CH_CP].gain_q16;
    *mV = (int32_t)((int64_t)(sum - samples * offset) * gain_q16 / samples / 65536);
    return true;
}

static bool stuck_at_rail(const uint16_t *samples) {
    if (samples[0] > 0 && samples[0] < 4095)
        return false;
    for (int k = 1; k < CS_SAMPLES; k++)
        if (samples[k] != samples[0])
            return false;
    return true;
}

static bool any_stuck(const cs_block_t *block) {
    // PP and temperature may really be at a rail: no cable, a sensor that is not fitted.
    for (int channel = CH_CP; channel <= CH_RESIDUAL; channel++)
        if (stuck_at_rail(block->samples[channel]))
            return true;
    return false;
}

static void read_cp(const cs_block_t *block, const cs_config_t *config, bool fan, safety_inputs_t *in) {
    const uint32_t cp_rules = 1u << RULE_CP | 1u << RULE_DIODE;
    int32_t high = 0, low = 0;
    if (block->flags & BLOCK_PWM_CHANGED) {
        in->unknown |= cp_rules;
        in->bad |= 1u << RULE_BLIND;
        return;
    }
    if (block->pwm_mode == PWM_LOW) {
        in->bad |= 1u << RULE_CP | 1u << RULE_STATE_F;
        in->no_car = true;
        return;
    }
    if (!safety_cp_mV(block, config, true, &high)) {
        in->unknown |= cp_rules;
        in->bad |= 1u << RULE_BLIND;
        return;
    }
    int32_t min = fan && config->flags & CONFIG_FAN ? D_HIGH_MIN : C_HIGH_MIN; // D wants ventilation
    if (high < min || high > C_HIGH_MAX)
        in->bad |= 1u << RULE_CP;
    in->no_car = high > CAR_HIGH_MAX || high < D_HIGH_MIN;
    if (block->pwm_mode != PWM_ON) {
        in->unknown |= 1u << RULE_DIODE;
    } else if (!safety_cp_mV(block, config, false, &low)) {
        in->unknown |= 1u << RULE_DIODE;
        in->bad |= 1u << RULE_BLIND;
    } else if (low > LOW_MAX || low < LOW_MIN) {
        in->bad |= 1u << RULE_DIODE;
    } else {
        // Without a car the low level is there as well: only a loaded pilot proves a diode.
        in->low_proof = !in->no_car;
    }
}

void safety_read(safety_reader_t *reader, const cs_block_t *block, const cs_config_t *config, safety_doing_t doing,
                 safety_inputs_t *in) {
    read_cp(block, config, doing.fan, in);
    in->oscillating = block->pwm_mode == PWM_ON && !(block->flags & BLOCK_PWM_CHANGED);
    if (block->inputs & 1u << IN_RCM_TRIP)
        in->bad |= 1u << RULE_RCM;
    if (block->inputs & 1u << IN_ESTOP)
        in->bad |= 1u << RULE_ESTOP;
    if (!(block->inputs & 1u << IN_POWER_GOOD))
        in->bad |= 1u << RULE_POWER;
    if (in->elapsed >= SAFETY_LATE_BLOCKS)
        in->bad |= 1u << RULE_LATE;
    if (block->inputs >> IN_LATCHED)
        in->bad |= 1u << RULE_LATCHED;
    if (!doing.closed && block->inputs & 1u << IN_MIRROR)
        in->bad |= 1u << RULE_WELD_MIRROR;
    if (!doing.closed && block->inputs & 1u << IN_OUTPUT_LIVE)
        in->bad |= 1u << RULE_WELD_OUTPUT;
    if (!doing.asked)
        in->bad |= 1u << RULE_SILENT | 1u << RULE_AGE;
    if (doing.closed && block->pwm_mode == PWM_HIGH)
        in->bad |= 1u << RULE_PAUSE;
    if (any_stuck(block))
        in->bad |= 1u << RULE_STUCK;
    // Noise moves some of a hundred samples in every block; a block that repeats the last one was not sampled.
    if (reader->any && memcmp(reader->last, block->samples, sizeof reader->last) == 0)
        in->bad |= 1u << RULE_FROZEN;
    memcpy(reader->last, block->samples, sizeof reader->last);
    reader->any = true;
}

const char *safety_reason_name(uint32_t reason) {
    static const char *const names[REASONS] = {
        [REASON_NONE] = "none",
        [REASON_PILOT_TRAP] = "pilot_trap",
        [REASON_PILOT_HANG] = "pilot_hang",
        [REASON_LATE_BLOCK] = "late_block",
        [REASON_PILOT_SILENT] = "pilot_silent",
        [REASON_ADC_FROZEN] = "adc_frozen",
        [REASON_WATCHDOG] = "watchdog",
        [REASON_BROWN_OUT] = "brown_out",
        [REASON_TRIP_RCM] = "trip_rcm",
        [REASON_TRIP_ESTOP] = "trip_estop",
        [REASON_CP_WINDOW] = "cp_window",
        [REASON_DIODE] = "diode",
        [REASON_PAUSE_OVERRUN] = "pause_overrun",
        [REASON_ADC_STUCK] = "adc_stuck",
        [REASON_REQUEST_LATE] = "request_late",
        [REASON_STATE_F] = "state_f",
        [REASON_SESSION_TRAP] = "session_trap",
        [REASON_SESSION_HANG] = "session_hang",
        [REASON_INOPERATIVE] = "inoperative",
        [REASON_LATCHED] = "latched_fault",
    };
    return reason < REASONS ? names[reason] : "unknown";
}
