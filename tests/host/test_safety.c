// uses: safety.c
// flags: -O2
// The safety kernel over its whole space: every state in which counters are at 0, in between or at the brink, times
// every kind of block, judged by invariants that are written down here a second time, from docs/safety-kernel.md.
#include "safety.h"

#include <string.h>

#include "check.h"

// ---- what the documentation says, independent of the table in safety.c ---------------------------------------

static const struct {
    int rule, limit;
    bool leaky, always, severe;
    int reason;
    uint32_t fault;
} spec[] = {
    {RULE_RCM, 1, 0, 0, 0, 8, 0},
    {RULE_ESTOP, 1, 0, 0, 0, 9, 0},
    {RULE_POWER, 1, 0, 0, 0, 7, 0},
    {RULE_LATE, 5, 0, 0, 1, 3, 0},
    {RULE_SILENT, 20, 0, 1, 1, 4, 0},
    {RULE_FROZEN, 5, 0, 0, 1, 5, 0},
    {RULE_STUCK, 20, 0, 0, 0, 13, 0},
    {RULE_STATE_F, 1, 0, 0, 0, 15, 0},
    {RULE_CP, 18, 1, 0, 0, 10, 0},
    {RULE_BLIND, 10, 0, 0, 0, 10, 0},
    {RULE_DIODE, 18, 1, 0, 0, 11, 0},
    {RULE_PAUSE, 6500, 0, 0, 0, 12, 0},
    {RULE_AGE, 4, 0, 0, 0, 14, 0},
    {RULE_LATCHED, 1, 0, 1, 0, 19, 0},
    {RULE_WELD_MIRROR, 3000, 0, 1, 0, 19, LATCH_WELD},
    {RULE_WELD_OUTPUT, 6000, 0, 1, 0, 19, LATCH_WELD},
};
#define RULES (int)(sizeof spec / sizeof spec[0])

static int spec_count(int i, int before, const safety_inputs_t *in) {
    if (in->bad >> spec[i].rule & 1) {
        uint64_t sum = (uint64_t)before + in->elapsed;
        return sum > (uint64_t)spec[i].limit ? spec[i].limit : (int)sum;
    }
    if (in->unknown >> spec[i].rule & 1)
        return before;
    return spec[i].leaky ? (before ? before - 1 : 0) : 0;
}

// One step and all that must hold for it. Returns false at the first broken invariant, so that CHECK shows it.
static bool holds(const safety_state_t *before, const safety_inputs_t *in) {
    safety_state_t after = *before;
    safety_step(&after, in);
    bool all_clear = true, must_open = in->failure != REASON_NONE, must_f = in->failure != REASON_NONE;
    bool acted = must_open, reason_known = false;
    uint32_t faults = 0;
    for (int i = 0; i < RULES; i++) {
        int expected = spec_count(i, before->count[spec[i].rule], in);
        if (after.count[spec[i].rule] != expected)
            return false;
        if (expected > 0)
            all_clear = false;
        bool at_limit = expected == spec[i].limit && in->bad >> spec[i].rule & 1;
        if (at_limit && (before->closed || spec[i].always)) {
            must_open = acted = true;
            faults |= spec[i].fault;
            reason_known = reason_known || after.latch == spec[i].reason;
        }
        if (at_limit && spec[i].always && spec[i].severe)
            must_f = true;
    }
    int proof = before->proof; // of the diode
    if (after.count[RULE_DIODE] == 18 || (in->no_car && after.count[RULE_CP] == 18))
        proof = 0;
    if (in->low_proof && proof < 5)
        proof++;
    if (after.proof != proof)
        return false;
    // A fault that has to be kept is told in the block that finds it, and no other is.
    if (after.faults != faults)
        return false;
    // Newly latched: for a reason that is there.
    if (before->latch == REASON_NONE && after.latch != REASON_NONE &&
        !(acted && (reason_known || after.latch == in->failure)))
        return false;
    if (after.closed) {
        if (!in->request || in->failure != REASON_NONE || must_open)
            return false;
        if (after.latch != REASON_NONE || after.severe)
            return false;
        // Newly closed: nothing pending at all, PWM on, diode proven.
        if (!before->closed && (!all_clear || !in->oscillating || after.proof < 5))
            return false;
    }
    // A severe stop never ends by itself, and the reason of one is never replaced.
    if (before->severe && (!after.severe || after.latch != before->latch || after.closed))
        return false;
    if (must_f && !after.severe)
        return false;
    // Opened against the pilot module's wish: latched with a reason.
    if (before->closed && !after.closed && in->request && after.latch == REASON_NONE)
        return false;
    // A latch that is not severe ends only after a second without a request.
    if (before->latch != REASON_NONE && !before->severe && after.latch == REASON_NONE &&
        (in->request || before->withdrawn + 1 < 1000))
        return false;
    // Closed before, nothing wrong, still wanted: stays closed.
    if (before->closed && in->request && !must_open && before->latch == REASON_NONE && !after.closed)
        return false;
    // Everything right and wanted: closes (a kernel that never grants would pass all of the above).
    if (!before->closed && in->request && all_clear && in->oscillating && after.proof >= 5 &&
        before->latch == REASON_NONE && in->failure == REASON_NONE && !after.closed)
        return false;
    return true;
}

// ---- the walk over states and inputs -------------------------------------------------------------------------

static unsigned long steps;

static void step_checked(const safety_state_t *state, const safety_inputs_t *in) {
    steps++;
    CHECK(holds(state, in));
}

// States that latch and close have together: a latch means open.
static const struct {
    bool closed, severe;
    uint8_t latch;
    uint16_t withdrawn;
} modes[] = {{false, false, REASON_NONE, 0},      {true, false, REASON_NONE, 0},
             {false, false, REASON_CP_WINDOW, 0}, {false, false, REASON_CP_WINDOW, 998},
             {false, false, REASON_DIODE, 999},   {false, true, REASON_PILOT_TRAP, 999}};

// Each counter of each rule at 0 or one before the limit; every mode; a good block, a block that breaks each one rule,
// one that breaks all, with and without a request.
static void all_states(void) {
    for (uint32_t brinks = 0; brinks < 1u << RULES; brinks++) {
        safety_state_t state = {.proof = 5};
        for (int i = 0; i < RULES; i++)
            state.count[spec[i].rule] = brinks >> i & 1 ? (uint16_t)(spec[i].limit - 1) : 0;
        for (unsigned m = 0; m < sizeof modes / sizeof modes[0]; m++) {
            state.closed = modes[m].closed;
            state.severe = modes[m].severe;
            state.latch = modes[m].latch;
            state.withdrawn = modes[m].withdrawn;
            for (int broken = -2; broken < 2 * RULES; broken++) {
                safety_inputs_t in = {.elapsed = 1, .oscillating = true, .request = broken & 1};
                if (broken >= 0)
                    in.bad = 1u << (broken >> 1);
                step_checked(&state, &in);
                in.bad = (1u << SAFETY_RULES) - 1;
                if (broken >= 0)
                    continue;
                step_checked(&state, &in);
                in.no_car = true;
                step_checked(&state, &in);
                in.bad = 0;
                in.unknown = (1u << SAFETY_RULES) - 1;
                step_checked(&state, &in);
            }
        }
    }
}

// Every subset of broken rules, every subset of the boolean inputs and every mode, at clear counters (where what a
// block can't judge, and a car that is gone, make no difference).
static void all_inputs(void) {
    for (uint32_t bad = 0; bad < 1u << SAFETY_RULES; bad++)
        for (unsigned m = 0; m < sizeof modes / sizeof modes[0]; m++)
            for (uint32_t flags = 0; flags < 32; flags++) {
                safety_state_t state = {.closed = modes[m].closed,
                                        .severe = modes[m].severe,
                                        .latch = modes[m].latch,
                                        .withdrawn = modes[m].withdrawn,
                                        .proof = flags & 1 ? 5 : 4};
                safety_inputs_t in = {.bad = bad,
                                      .request = flags >> 1 & 1,
                                      .oscillating = flags >> 2 & 1,
                                      .low_proof = flags >> 3 & 1,
                                      .failure = flags >> 4 & 1 ? REASON_PILOT_HANG : REASON_NONE,
                                      .elapsed = 1};
                step_checked(&state, &in);
            }
}

// Every age of every rule, with every number of lost blocks up to beyond the limit, in every mode.
static void all_ages(void) {
    static const uint32_t elapsed[] = {1, 2, 3, 4, 5, 6, 17, 18, 19, 20, 6499, 6500, 0xFFFFFFFF};
    for (int i = 0; i < RULES; i++)
        for (int count = 0; count <= spec[i].limit; count++)
            for (unsigned e = 0; e < sizeof elapsed / sizeof elapsed[0]; e++)
                for (unsigned m = 0; m < sizeof modes / sizeof modes[0]; m++)
                    for (uint32_t flags = 0; flags < 8; flags++) {
                        safety_state_t state = {.closed = modes[m].closed,
                                                .severe = modes[m].severe,
                                                .latch = modes[m].latch,
                                                .withdrawn = modes[m].withdrawn,
                                                .proof = 5};
                        state.count[spec[i].rule] = (uint16_t)count;
                        safety_inputs_t in = {.elapsed = elapsed[e], .request = flags & 1, .oscillating = true};
                        in.bad = flags >> 1 & 1 ? 1u << spec[i].rule : 0;
                        in.unknown = flags >> 2 & 1 ? 1u << spec[i].rule : 0;
                        step_checked(&state, &in);
                    }
}

// ---- reading raw blocks --------------------------------------------------------------------------------------

static const cs_config_t config = {.channel = {[CH_CP] = {2048, 528128}}}; // 8.0586 mV per code

static uint16_t code(int mV) { return (uint16_t)(2048 + mV * 10 / 81 + (mV < 0 ? -1 : 1)); }

// A block as the circuit gives it: high and low plateau at the given duty, mains that move.
static cs_block_t block_of(int high_mV, int low_mV, int mode, int duty_1e4, int phase_us, unsigned salt) {
    cs_block_t block = {.pwm_mode = (uint8_t)mode,
                        .duty_1e4 = (uint16_t)duty_1e4,
                        .phase_us = (uint8_t)phase_us,
                        .inputs = 1u << IN_POWER_GOOD};
    for (int c = 0; c < CS_CHANNELS; c++)
        for (int k = 0; k < CS_SAMPLES; k++)
            block.samples[c][k] = (uint16_t)(2000 + (salt * 7 + (unsigned)(k + c)) % 97);
    for (int k = 0; k < CS_SAMPLES; k++) {
        int at = k * 100 + phase_us;
        bool high = mode == PWM_HIGH || (mode == PWM_ON && at < duty_1e4 / 10);
        block.samples[CH_CP][k] = code(mode == PWM_LOW ? -12000 : high ? high_mV : low_mV);
    }
    return block;
}

static safety_inputs_t read_block(const cs_block_t *block, bool closed) {
    safety_reader_t reader = {0};
    safety_inputs_t in = {.elapsed = 1};
    safety_read(&reader, block, &config, (safety_doing_t){.asked = true, .closed = closed}, &in);
    return in;
}

static uint32_t bit(int rule) { return 1u << rule; }
static const safety_doing_t driven = {.asked = true, .closed = true};

static void readings(void) {
    // Both plateaus are found at every duty from 5 % to 97 %, with the phase that the plan gives it.
    for (int duty = 500; duty <= 9700; duty += 10) {
        cs_block_t c2 = block_of(6000, -12000, PWM_ON, duty, duty <= 5000 ? 25 : 85, 1);
        safety_inputs_t in = read_block(&c2, true);
        CHECK(in.bad == 0 && in.unknown == 0 && in.low_proof && in.oscillating && !in.no_car);
        cs_block_t shorted = block_of(6000, -5600, PWM_ON, duty, duty <= 5000 ? 25 : 85, 1);
        in = read_block(&shorted, true);
        CHECK(in.bad == bit(RULE_DIODE) && !in.low_proof);
        int32_t mV;
        CHECK(safety_cp_mV(&c2, &config, true, &mV) && mV > 5900 && mV < 6100);
        CHECK(safety_cp_mV(&c2, &config, false, &mV) && mV > -12100 && mV < -11900);
    }
    for (int mV = -12000; mV <= 12000; mV += 50) { // every level of the high plateau
        cs_block_t block = block_of(mV, -12000, PWM_ON, 5333, 85, 2);
        safety_inputs_t in = read_block(&block, true);
        if (mV >= 5000 && mV <= 7000)
            CHECK(!(in.bad & bit(RULE_CP))); // C of Annex A
        if (mV >= 8100 || mV <= 3900)
            CHECK(in.bad & bit(RULE_CP)); // A, B, D, E
        if (mV >= 11000)
            CHECK(in.no_car && !in.low_proof);
        if (mV >= 8100 && mV <= 10000)
            CHECK(!in.no_car && in.low_proof);
    }
    cs_config_t ventilated = config;
    ventilated.flags = CONFIG_FAN;
    cs_block_t d2 = block_of(3000, -12000, PWM_ON, 5333, 85, 2);
    safety_reader_t reader = {0};
    safety_inputs_t in;
    for (int fan = 0; fan <= 1; fan++) // state D takes a fan that is there and runs
        for (int fitted = 0; fitted <= 1; fitted++) {
            reader = (safety_reader_t){0};
            in = (safety_inputs_t){.elapsed = 1};
            safety_read(&reader, &d2, fitted ? &ventilated : &config, (safety_doing_t){true, true, fan}, &in);
            CHECK(in.bad == (fan && fitted ? 0 : bit(RULE_CP)));
        }

    cs_block_t pause = block_of(6000, 0, PWM_HIGH, 0, 85, 3);
    in = read_block(&pause, true);
    CHECK(in.bad == bit(RULE_PAUSE) && in.unknown == bit(RULE_DIODE) && !in.oscillating);
    CHECK(read_block(&pause, false).bad == 0); // open: no pause to overrun
    cs_block_t f = block_of(0, 0, PWM_LOW, 0, 85, 3);
    CHECK(read_block(&f, true).bad == (bit(RULE_CP) | bit(RULE_STATE_F)));
    cs_block_t changed = block_of(6000, -12000, PWM_ON, 5333, 85, 3);
    changed.flags = BLOCK_PWM_CHANGED;
    in = read_block(&changed, true);
    CHECK(in.bad == bit(RULE_BLIND) && in.unknown == (bit(RULE_CP) | bit(RULE_DIODE)) && !in.oscillating);
    cs_block_t unseen = block_of(6000, -12000, PWM_ON, 100, 85, 3); // 10 us high: no sample hits it
    CHECK(read_block(&unseen, true).bad & bit(RULE_BLIND));

    cs_block_t good = block_of(6000, -12000, PWM_ON, 5333, 85, 4);
    static const int lines[][2] = {{IN_RCM_TRIP, RULE_RCM}, {IN_ESTOP, RULE_ESTOP}, {IN_POWER_GOOD, RULE_POWER}};
    for (int i = 0; i < 3; i++) {
        cs_block_t b = good;
        b.inputs ^= 1u << lines[i][0];
        CHECK(read_block(&b, true).bad == bit(lines[i][1]));
    }
    for (int line = 0; line < 32; line++) { // no other line says anything to the kernel while it drives the contactor
        cs_block_t b = good;
        b.inputs ^= 1u << line;
        bool known = line == IN_RCM_TRIP || line == IN_ESTOP || line == IN_POWER_GOOD;
        if (!known)
            CHECK(read_block(&b, true).bad == (line >= IN_LATCHED ? bit(RULE_LATCHED) : 0));
        b = good;
        b.inputs ^= 1u << line;
        if (!known)
            CHECK(read_block(&b, false).bad == (line == IN_MIRROR        ? bit(RULE_WELD_MIRROR)
                                                : line == IN_OUTPUT_LIVE ? bit(RULE_WELD_OUTPUT)
                                                : line >= IN_LATCHED     ? bit(RULE_LATCHED)
                                                                         : 0));
    }
    for (int channel = 0; channel < CS_CHANNELS; channel++)
        for (int rail = 0; rail <= 4095; rail += 4095) {
            cs_block_t b = good;
            for (int k = 0; k < CS_SAMPLES; k++)
                b.samples[channel][k] = (uint16_t)rail;
            bool stuck = read_block(&b, true).bad & bit(RULE_STUCK);
            CHECK(stuck == (channel <= CH_RESIDUAL));
        }
    reader = (safety_reader_t){0};
    for (int n = 0; n < 3; n++) {
        in = (safety_inputs_t){.elapsed = 1};
        safety_read(&reader, &good, &config, driven, &in);
        CHECK((in.bad == bit(RULE_FROZEN)) == (n > 0));
    }
    in = (safety_inputs_t){.elapsed = 1};
    cs_block_t moved = good;
    moved.samples[CH_TEMP][9]++;
    safety_read(&reader, &moved, &config, (safety_doing_t){.closed = true}, &in);
    CHECK(in.bad == (bit(RULE_SILENT) | bit(RULE_AGE)));
    in = (safety_inputs_t){.elapsed = 5};
    safety_read(&reader, &good, &config, driven, &in);
    CHECK(in.bad == bit(RULE_LATE));
}

// ---- stories over many blocks --------------------------------------------------------------------------------

static safety_state_t story;
static safety_reader_t story_reader;
static unsigned story_time;
static uint32_t story_lines; // IN_* besides power good

static void blocks(int n, int high_mV, int low_mV, bool request) {
    for (int i = 0; i < n; i++) {
        cs_block_t block = block_of(high_mV, low_mV, PWM_ON, 5333, 85, ++story_time);
        safety_inputs_t in = {.elapsed = 1, .request = request};
        block.inputs |= story_lines;
        safety_read(&story_reader, &block, &config, (safety_doing_t){.asked = true, .closed = story.closed}, &in);
        safety_step(&story, &in);
    }
}

static void charging(void) {
    memset(&story, 0, sizeof story);
    blocks(50, 9000, -12000, false);
    blocks(30, 6000, -12000, false);
    blocks(1, 6000, -12000, true);
}

static void stories(void) {
    charging();
    CHECK(story.closed);
    for (int len = 1; len <= 11; len++) { // glitches of up to 10 ms touch up to 11 blocks
        static const int levels[] = {12000, 9000, 3000, 0, -12000};
        for (int l = 0; l < 5; l++) {
            charging();
            blocks(len, levels[l], -12000, true);
            blocks(len, 6000, -12000, true);
            blocks(len, levels[l], levels[l], true);
            CHECK(story.closed);
        }
    }
    charging();
    blocks(17, 12000, -12000, true);
    CHECK(story.closed);
    blocks(1, 12000, -12000, true);
    CHECK(!story.closed && story.latch == REASON_CP_WINDOW && !story.severe);
    blocks(2000, 6000, -12000, true); // still asking: stays open
    CHECK(!story.closed && story.latch == REASON_CP_WINDOW);
    blocks(999, 6000, -12000, false);
    blocks(1, 6000, -12000, true);
    CHECK(!story.closed);
    blocks(1000, 6000, -12000, false);
    CHECK(story.latch == REASON_NONE);
    blocks(1, 6000, -12000, true);
    CHECK(story.closed);
    blocks(1, 6000, -12000, false); // unplugged: the diode of the next car has to be proven again
    blocks(30, 12000, -12000, false);
    CHECK(!story.closed && story.proof == 0 && story.latch == REASON_NONE);
    blocks(17, 6000, -12000, true);
    CHECK(!story.closed);
    blocks(1, 6000, -12000, true);
    CHECK(story.closed);

    charging();
    blocks(18, 6000, -5600, true);
    CHECK(!story.closed && story.latch == REASON_DIODE && story.proof == 0);

    memset(&story, 0, sizeof story); // a wrong diode from the start never closes
    blocks(200, 9000, -8800, false);
    blocks(5000, 6000, -5600, true);
    CHECK(!story.closed && story.proof == 0);

    charging(); // welded: the mirror contact, or the output, says closed although it is not driven
    story_lines = bit(IN_MIRROR);
    blocks(10000, 6000, -12000, true);
    CHECK(story.closed && story.faults == 0); // driven, it may
    blocks(3000, 6000, -12000, false);        // in the first of them it still was driven
    CHECK(story.faults == 0 && story.latch == REASON_NONE);
    blocks(1, 6000, -12000, true);
    CHECK(story.faults == LATCH_WELD && story.latch == REASON_LATCHED && !story.severe && !story.closed);
    story_lines = 0;
    blocks(1, 6000, -12000, false);
    CHECK(story.faults == 0);
    charging();
    blocks(1, 6000, -12000, false);
    story_lines = bit(IN_OUTPUT_LIVE);
    blocks(5999, 6000, -12000, false);
    CHECK(story.faults == 0 && story.latch == REASON_NONE);
    blocks(1, 6000, -12000, false);
    CHECK(story.faults == LATCH_WELD && story.latch == REASON_LATCHED);
    story_lines = 0;
    charging();
    story_lines = bit(IN_MIRROR); // a mirror contact that has not let go yet keeps it from closing again
    blocks(1, 6000, -12000, false);
    blocks(100, 6000, -12000, true);
    CHECK(!story.closed && story.latch == REASON_NONE);
    story_lines = 0;
    blocks(1, 6000, -12000, true);
    CHECK(story.closed);

    charging(); // a latched fault opens, and keeps open whatever is asked
    story_lines = LATCH_RCM << IN_LATCHED;
    blocks(1, 6000, -12000, true);
    CHECK(!story.closed && story.latch == REASON_LATCHED && !story.severe);
    blocks(5000, 6000, -12000, false);
    blocks(5000, 6000, -12000, true);
    CHECK(!story.closed && story.latch == REASON_LATCHED);
    story_lines = 0; // reset: power comes back once it was given up for a second
    blocks(999, 6000, -12000, false);
    blocks(1, 6000, -12000, true);
    CHECK(!story.closed);
    blocks(1000, 6000, -12000, false);
    blocks(1, 6000, -12000, true);
    CHECK(story.closed);

    memset(&story, 0, sizeof story); // without a car the low level proves nothing
    blocks(100, 12000, -12000, false);
    CHECK(story.proof == 0);
}

int main(void) {
    group("reading raw blocks");
    readings();
    group("stories");
    stories();
    group("every subset of broken rules x inputs x mode");
    all_inputs();
    group("every age of every rule x lost blocks x mode");
    all_ages();
    group("every combination of counters at the brink x block x mode");
    all_states();
    printf("safety kernel: %lu steps of state x input x age\n", steps);
    return done();
}
