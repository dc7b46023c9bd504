// The slow lines: a chain of two shift registers at SPI1, a 74HC595 (outputs) and behind it a 74HC165 (inputs), moved
// once per period by its interrupt, all code in RAM. One line, LATCH, loads the 165 while it is low and gives the 595's
// contents to its pins when it rises. What is shifted out in one period gets to the pins with the pulse of the next.
//
// A retriggerable monostable (10 ms) on LATCH enables the 595's pins: without pulses they are off, be it that the
// processor stands still, or that nothing came back as it should.
#include "pico.h"

#define SPI_HZ 1000000u
#define POLLS 1000u // of the status register; a frame takes 16 us

// The 165's inputs: four wired levels that a broken wire or a dead chip does not give, and two lines that read as the
// dangerous value when theirs is broken (pull-downs): 0 = not locked, 0 = output live.
#define WIRED_MASK 0xf0u
#define WIRED 0xa0u
#define LOCKED (1u << 0)
#define OUTPUT_DEAD (1u << 1)
#define DANGEROUS (1u << IN_OUTPUT_LIVE)

#define TRIES 3u          // bad transfers in a row before the chain is given up
#define RETRY_PERIODS 64u // then it is tried so rarely that the pins stay off

static volatile uint32_t wanted;   // bit n = OUT_n, on output Qn
static uint32_t shifted, expected; // in the 595 now; what the running transfer must push out of it
static uint32_t bad = TRIES, waited = RETRY_PERIODS;
volatile uint32_t expander_inputs = DANGEROUS;

void expander_init(void) {
    REG(SIO_OUT_SET) = 1u << PIN_LATCH;
    REG(SIO_OE_SET) = 1u << PIN_LATCH;
    pin_function(PIN_LATCH, FUNCTION_SIO, PAD_DRIVE_4MA | PAD_INPUT);
    pin_function(PIN_SPI1_RX, FUNCTION_SPI, PAD_INPUT | PAD_SCHMITT | PAD_PULL_DOWN);
    pin_function(PIN_SPI1_SCK, FUNCTION_SPI, PAD_DRIVE_4MA | PAD_INPUT);
    pin_function(PIN_SPI1_TX, FUNCTION_SPI, PAD_DRIVE_4MA | PAD_INPUT);
    REG(SPI(1) + SPI_CPSR) = 2;
    REG(SPI(1) + SPI_CR0) = (CLK_PERI_HZ / 2 / SPI_HZ) << 8 | 15u; // 16 bits, mode 0, rate <= SPI_HZ
    REG(SPI(1) + SPI_CR1) = 1u << 1;
    // Zeros before the first pulse: what the 595 holds after power-up never gets to its pins.
    REG(SPI(1) + SPI_DR) = 0;
    uint32_t polls = POLLS;
    while (!(REG(SPI(1) + SPI_SR) & SPI_SR_RNE) && --polls) {
    }
    (void)REG(SPI(1) + SPI_DR);
}

void expander_write(int line, bool value) {
    uint32_t lock = board_lock(), bit = 1u << line;
    wanted = value ? wanted | bit : wanted & ~bit;
    board_unlock(lock);
}

// Takes what the last period's transfer brought: the 165's inputs, then what was in the 595 before.
static IN_RAM("expander_take") bool take(void) {
    uint32_t got = 0, frames = 0;
    while (REG(SPI(1) + SPI_SR) & SPI_SR_RNE) {
        got = REG(SPI(1) + SPI_DR);
        frames++;
    }
    if (frames != 1 || (got >> 8 & WIRED_MASK) != WIRED || (got & 0xff) != expected)
        return false;
    expander_inputs = (got >> 8 & LOCKED ? 1u << IN_LOCKED : 0) | (got >> 8 & OUTPUT_DEAD ? 0 : 1u << IN_OUTPUT_LIVE);
    return true;
}

static IN_RAM("expander_shift") void shift(uint32_t lines) {
    expected = shifted;
    shifted = lines;
    REG(SPI(1) + SPI_DR) = lines;
}

IN_RAM("expander_step") void expander_step(void) {
    if (take())
        bad = 0;
    else if (bad < TRIES)
        bad++;
    bool given_up = bad == TRIES;
    if (given_up) {
        expander_inputs = DANGEROUS;
        if (waited < RETRY_PERIODS) {
            if (waited++ == 0)
                shift(0); // without a pulse: what the next one finds
            return;
        }
    }
    waited = 0;
    for (int i = 0; i < 8; i++) // 74HC at 3.3 V wants some 50 ns
        REG(SIO_OUT_CLR) = 1u << PIN_LATCH;
    REG(SIO_OUT_SET) = 1u << PIN_LATCH;
    shift(given_up ? 0 : wanted & 0xff);
}
