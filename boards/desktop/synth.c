// Blocks made by the board itself: the frame STEADY tells what the analog world does from now on, and the board runs
// blocks of it until one of them changes an output. The waveforms are those of bench/mains.ts and bench/residual.ts.
#include <math.h>
#include <string.h>

#include "desktop.h"
#include "link.h"
#include "lockstep.h"
#include "mailbox.h"

#define PHASES 3
#define HARMONICS 49 // orders 2 to 50
#define INSTANTS (PHASES * CS_SAMPLES)
#define NORMALS 4096
#define STEP_US 100
#define LAG 2.0943951023931953 // a third of a period [rad]

// Codes are exact values before noise and rounding.
typedef struct __attribute__((packed)) {
    uint64_t t_us; // end of the first block, since boot
    uint32_t blocks, inputs, seed;
    double angle;               // of L1 at the start of the first block [rad]
    double omega;               // [rad/us]
    float base[CS_CHANNELS];    // codes; of CP unused
    float noise[CS_CHANNELS];   // codes, root mean square
    float cp[CS_SAMPLES];       // codes of one period of the pilot
    float v[PHASES], i[PHASES]; // amplitudes of the fundamental, codes
    float i_step[PHASES];       // what is added to `i` after each block
    float residual;             // amplitude, codes
} steady_t;

_Static_assert(sizeof(steady_t) == 196, "docs/bench-link.md");

static struct {
    float order, part; // of the fundamental
} harmonics[HARMONICS];
static int harmonic_count;

static float normals[NORMALS];
static bool stepping; // between a STEADY and its OUT
static uint64_t stepped_us;

// ---- noise ---------------------------------------------------------------------------------------------------

static uint64_t noise_state;

static uint64_t next_random(void) { // splitmix64
    uint64_t x = noise_state += 0x9E3779B97F4A7C15u;
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
    x = (x ^ x >> 27) * 0x94D049BB133111EBu;
    return x ^ x >> 31;
}

static void make_normals(void) {
    noise_state = 1;
    for (int n = 0; n < NORMALS; n += 2) {
        double radius = sqrt(-2 * log(((double)(next_random() >> 11) + 1) * 0x1p-53));
        double angle = 2 * M_PI * (double)(next_random() >> 11) * 0x1p-53;
        normals[n] = (float)(radius * cos(angle));
        normals[n + 1] = (float)(radius * sin(angle));
    }
}

// ---- waveforms -----------------------------------------------------------------------------------------------

// sin(angle + shift) = sin(angle) * along + cos(angle) * across, for the ten instants of each phase.
typedef struct {
    float along[INSTANTS], across[INSTANTS];
} turns_t;

static void make_turns(turns_t *turns, double omega, double order) {
    for (int n = 0; n < INSTANTS; n++) {
        double shift = order * (omega * STEP_US * (n % CS_SAMPLES) - LAG * (n / CS_SAMPLES));
        turns->along[n] = (float)cos(shift);
        turns->across[n] = (float)sin(shift);
    }
}

static turns_t fundamental_turns, harmonic_turns[HARMONICS];

static void add_wave(float *wave, const turns_t *turns, double angle, float part) {
    float s = part * (float)sin(angle), c = part * (float)cos(angle);
    for (int n = 0; n < INSTANTS; n++)
        wave[n] += s * turns->along[n] + c * turns->across[n];
}

static void make_block(cs_block_t *block, const steady_t *steady, uint32_t n) {
    float code[CS_CHANNELS][CS_SAMPLES], sine[INSTANTS] = {0}, wave[INSTANTS], noise[CS_CHANNELS][CS_SAMPLES];
    double angle = steady->angle + steady->omega * CS_BLOCK_US * n;
    add_wave(sine, &fundamental_turns, angle, 1);
    memcpy(wave, sine, sizeof wave);
    for (int h = 0; h < harmonic_count; h++)
        add_wave(wave, &harmonic_turns[h], angle * (double)harmonics[h].order, harmonics[h].part);

    for (int channel = 0; channel < CS_CHANNELS; channel++)
        for (int k = 0; k < CS_SAMPLES; k++)
            code[channel][k] = steady->base[channel];
    memcpy(code[CH_CP], steady->cp, sizeof steady->cp);
    for (int phase = 0; phase < PHASES; phase++) {
        float v = steady->v[phase], i = steady->i[phase] + (float)n * steady->i_step[phase];
        for (int k = 0; k < CS_SAMPLES; k++) {
            code[CH_V1 + phase][k] += v * wave[phase * CS_SAMPLES + k];
            code[CH_I1 + phase][k] += i * sine[phase * CS_SAMPLES + k];
        }
    }
    for (int k = 0; k < CS_SAMPLES; k++)
        code[CH_RESIDUAL][k] += steady->residual * sine[k];

    float *to = noise[0];
    for (int left = CS_CHANNELS * CS_SAMPLES; left > 0; left -= 5) {
        uint64_t bits = next_random();
        for (int k = 0; k < 5; k++, bits >>= 12)
            *to++ = normals[bits & (NORMALS - 1)];
    }
    for (int channel = 0; channel < CS_CHANNELS; channel++) {
        float part = steady->noise[channel];
        for (int k = 0; k < CS_SAMPLES; k++) {
            float exact = code[channel][k] + part * noise[channel][k] + 0.5f;
            exact = exact < 0 ? 0 : exact > 4095 ? 4095 : exact;
            block->samples[channel][k] = (uint16_t)(int)exact;
        }
    }
}

// ---- the frames ----------------------------------------------------------------------------------------------

static bool mains_in(const uint8_t *payload, size_t len) {
    if (len % 5 || len / 5 > HARMONICS)
        return false;
    harmonic_count = (int)(len / 5);
    for (int h = 0; h < harmonic_count; h++) {
        harmonics[h].order = payload[5 * h];
        memcpy(&harmonics[h].part, payload + 5 * h + 1, sizeof harmonics[h].part);
    }
    return true;
}

static bool steady_in(const uint8_t *payload, size_t len) {
    static double turns_omega;
    static int turned;
    steady_t steady;
    if (len != sizeof steady || stepping)
        return false;
    memcpy(&steady, payload, len);
    if (steady.blocks == 0 || steady.t_us < CS_BLOCK_US)
        return false;
    if (turns_omega != steady.omega || turned != harmonic_count) {
        turns_omega = steady.omega;
        turned = harmonic_count;
        make_turns(&fundamental_turns, steady.omega, 1);
        for (int h = 0; h < harmonic_count; h++)
            make_turns(&harmonic_turns[h], steady.omega, (double)harmonics[h].order);
    }
    noise_state = steady.seed;
    stepping = true;
    for (uint32_t n = 0; n < steady.blocks; n++) {
        cs_block_t block = {.t_us = stepped_us = steady.t_us + (uint64_t)n * CS_BLOCK_US, .inputs = steady.inputs};
        make_block(&block, &steady, n);
        if (lockstep_block(&block))
            break;
    }
    stepping = false;
    lockstep_out();
    return true;
}

static bool synth_frame(char type, const uint8_t *payload, size_t len) {
    return type == 'Y' ? steady_in(payload, len) : type == 'M' && mains_in(payload, len);
}

void synth_init(void) {
    make_normals();
    lockstep_more_frames = synth_frame;
}

void synth_reset(void) {
    uint8_t payload[8];
    if (!stepping)
        return; // the bench knows which block it was
    put_u64(payload, stepped_us);
    link_send('Z', payload, sizeof payload);
}
