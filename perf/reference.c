// The per-sample work of the pilot module in plain C, as a C programmer would write it: the figure "native_c" of
// `chargescript perf`. Per block: sums, squares and products of three phases, residual current, both plateaus of the
// pilot by position with their spread, filters of temperature and PP. What a module does once per block, once per mains
// cycle or by the state machine is not in here.
#include "reference.h"

#define CP_SETTLE_US 20

static void add_phase(reference_phase_t *sums, const uint16_t *v, const uint16_t *i) {
    for (int k = 0; k < CS_SAMPLES; k++) {
        sums->v += v[k];
        sums->i += i[k];
        sums->vv += (uint32_t)v[k] * v[k];
        sums->ii += (uint32_t)i[k] * i[k];
        sums->vi += (uint32_t)v[k] * i[k];
    }
}

static void add_level(reference_level_t *level, uint16_t code) {
    if (level->count == 0 || code < level->min)
        level->min = code;
    if (code > level->max)
        level->max = code;
    level->sum += code;
    level->count++;
}

static void find_plateaus(reference_t *reference, const cs_block_t *block) {
    int fall_us = block->pwm_mode == PWM_HIGH ? CS_BLOCK_US : block->pwm_mode == PWM_LOW ? 0 : block->duty_1e4 / 10;
    reference->high = reference->low = (reference_level_t){0};
    for (int k = 0; k < CS_SAMPLES; k++) {
        int t_us = 100 * k + block->phase_us;
        if (t_us >= CP_SETTLE_US && t_us < fall_us)
            add_level(&reference->high, block->samples[CH_CP][k]);
        else if (t_us >= fall_us + CP_SETTLE_US)
            add_level(&reference->low, block->samples[CH_CP][k]);
    }
}

void reference_block(reference_t *reference, const cs_block_t *block) {
    for (int phase = 0; phase < 3; phase++)
        add_phase(&reference->phase[phase], block->samples[CH_V1 + phase], block->samples[CH_I1 + phase]);
    for (int k = 0; k < CS_SAMPLES; k++) {
        uint32_t residual = block->samples[CH_RESIDUAL][k];
        reference->residual += residual;
        reference->residual_squares += residual * residual;
        reference->temperature_q6 += block->samples[CH_TEMP][k] - (reference->temperature_q6 >> 6);
        reference->pp_q6 += block->samples[CH_PP][k] - (reference->pp_q6 >> 6);
    }
    find_plateaus(reference, block);
}
