// Entropy: the ring oscillator's random bit, with the two health tests of NIST SP 800-90B 4.4.
#include "pico.h"

// Assessed min-entropy per raw bit, kept low because the bit is biased and correlated on the chip: H = 0.25.
#define RAW_BITS_PER_BIT 8u
#define REPETITION_CUTOFF 81u // 1 + 20 / H: false alarm 2^-20
#define WINDOW 1024u
#define PROPORTION_CUTOFF 931u // same false alarm rate for H = 0.25 in 1024 bits

static uint32_t run_length, window_left, window_count;
static uint8_t run_bit, window_bit;
static bool failed; // until reset: a source that failed once is not trusted again

static unsigned raw_bit(void) {
    for (volatile int wait = 0; wait < 4; wait++) { // let the oscillator drift between reads
    }
    uint8_t bit = REG(ROSC_RANDOMBIT) & 1;
    run_length = bit == run_bit ? run_length + 1 : 1;
    run_bit = bit;
    if (run_length >= REPETITION_CUTOFF)
        failed = true;
    if (window_left == 0) {
        window_left = WINDOW;
        window_count = 0;
        window_bit = bit;
    }
    if (bit == window_bit && ++window_count >= PROPORTION_CUTOFF)
        failed = true;
    window_left--;
    return bit;
}

bool board_entropy(uint8_t *out, size_t len) {
    static bool started;
    if (!started) {
        started = true;
        for (unsigned i = 0; i < WINDOW; i++)
            raw_bit(); // start-up test
    }
    for (size_t i = 0; i < len && !failed; i++) {
        uint8_t byte = 0;
        for (unsigned bit = 0; bit < 8; bit++) {
            unsigned parity = 0;
            for (unsigned n = 0; n < RAW_BITS_PER_BIT; n++)
                parity ^= raw_bit();
            byte = (uint8_t)(byte << 1 | parity);
        }
        out[i] = byte;
    }
    return !failed;
}
