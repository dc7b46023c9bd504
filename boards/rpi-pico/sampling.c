// The pilot's PWM and the ADC locked to it, all in hardware:
//
//   slice PILOT  1 kHz, 62500 steps: the control pilot
//   slice PACER  100 kHz, wraps 5, 15 .. 95 us after the pilot's edge: each wrap lets DMA channel COMMAND write one
//                ADC_CS word (input and START_ONE) from a table of 100 words, one block; channel RELOAD starts it again
//   slices MUX   10 kHz: two address lines of the analog multiplexer in Gray code
//   ADC FIFO  -> DMA channel DRAIN, one block of 100 halfwords into a ring of 8, channel NEXT gives it the next one
//
// Nothing of it needs code to run, so a stall of up to 7 ms (flash) loses no sample. The slice PILOT's wrap interrupt
// stamps the block that has just ended and starts the pilot context. A PWM order given while block n is worked on
// (period n+1) is latched by the hardware for period n+2: board_pwm_latency = 2, always.
#include "pico.h"

#define PILOT_DIV 2u
#define PILOT_TOP 62499u
#define PACER_TOP 1249u
#define MUX_TOP 12499u

#define SLOTS 10u      // conversions per sampling instant, 10 us apart
#define CP_EARLY_US 25 // slot 2
#define CP_LATE_US 95  // slot 9
#define WORDS (SLOTS * CS_SAMPLES)
#define RING 8u
#define RING_BITS 5u // log2 of the address ring's bytes

enum { DMA_COMMAND, DMA_RELOAD, DMA_DRAIN, DMA_NEXT };

const unsigned board_pwm_latency = 2;

// ADC inputs: 0 = CP, 1 = multiplexer X, 2 = multiplexer Y, 4 = temperature sensor on the chip.
// Address per slot pair: 0 (slots 0, 1), 1 (3, 4), 3 (5, 6), 2 (7, 8): I of each phase 10 us after its V. With CP late,
// it and the temperature change places.
static const uint8_t early_inputs[SLOTS] = {1, 2, 0, 1, 2, 1, 2, 1, 2, 4};
static const uint8_t late_inputs[SLOTS] = {1, 2, 4, 1, 2, 1, 2, 1, 2, 0};
static const uint8_t early_channel[SLOTS] = {CH_V1, CH_I1,       CH_CP, CH_V2, CH_I2,
                                             CH_PP, CH_RESIDUAL, CH_V3, CH_I3, CH_TEMP};
static const uint8_t late_channel[SLOTS] = {CH_V1, CH_I1,       CH_TEMP, CH_V2, CH_I2,
                                            CH_PP, CH_RESIDUAL, CH_V3,   CH_I3, CH_CP};

static uint32_t commands[2][WORDS];   // [0] CP early, [1] CP late
static const uint32_t *command_table; // read by DMA_RELOAD at each block's end
static uint16_t ring[RING][WORDS];
static uint16_t *ring_address[RING] __attribute__((aligned(RING * 4)));

static struct {
    uint64_t t_us;
    uint32_t inputs;
    uint8_t pwm_mode, phase_us;
    uint16_t duty_1e4;
} stamp[RING];

static uint64_t next_end_us; // of the block being sampled
static uint32_t first_block; // that went into ring[0] after the last start
static volatile uint32_t blocks_done;
static uint32_t blocks_taken; // by the pilot context
volatile bool poll_due;
static volatile uint32_t blocks_skipped; // sampled, but not to be trusted

typedef struct {
    uint32_t compare;
    uint8_t mode;
    uint16_t duty_1e4;
} pwm_t;
// In the period before, in this one, from the next one on. Starts as "x1".
static pwm_t pwm_ended = {PILOT_TOP + 1, PWM_HIGH, 0}, pwm_now = {PILOT_TOP + 1, PWM_HIGH, 0};
static pwm_t pwm_next = {PILOT_TOP + 1, PWM_HIGH, 0};
static uint8_t phase_now = CP_EARLY_US;

// Notes that a period has begun. Interrupts off. The handler comes a little later than the wrap; an order given in
// between must already count for the period after.
static IN_RAM("period") bool note_period(void) {
    if (!(REG(PWM_INTR) & 1u << SLICE_PILOT))
        return false;
    REG(PWM_INTR) = 1u << SLICE_PILOT;
    pwm_ended = pwm_now;
    pwm_now = pwm_next;
    return true;
}

IN_RAM("pwm") void board_pwm(int mode, uint32_t period_us, uint32_t duty_1e4) {
    (void)period_us; // 1000; door.c takes no other
    if (duty_1e4 > 10000)
        duty_1e4 = 10000;
    uint32_t compare = mode == PWM_HIGH ? PILOT_TOP + 1 : mode == PWM_LOW ? 0 : duty_1e4 * (PILOT_TOP + 1) / 10000;
    uint32_t lock = board_lock();
    // Not across a wrap: wait out its last 2 us.
    while (REG(PWM_CTR(SLICE_PILOT)) > PILOT_TOP - 2 * CYCLES_PER_US / PILOT_DIV) {
    }
    if (note_period())
        REG(NVIC_ISPR) = 1u << IRQ_PWM_WRAP; // the handler still has to do the rest
    REG(PWM_CC(SLICE_PILOT)) = compare;
    pwm_next = (pwm_t){compare, (uint8_t)mode, (uint16_t)(mode == PWM_ON ? duty_1e4 : 0)};
    board_unlock(lock);
}

int board_adc_plan(uint32_t channels, uint32_t rate_Hz, uint32_t phase_us) {
    if (rate_Hz != 10000 || phase_us > 99 || channels == 0)
        return -1;
    if (channels >> CS_CHANNELS)
        return -2;
    bool late = phase_us >= (CP_EARLY_US + CP_LATE_US) / 2;
    command_table = commands[late]; // from the next block on
    return late ? CP_LATE_US : CP_EARLY_US;
}

static void slice(unsigned index, uint32_t divider, uint32_t top, uint32_t compare, uint32_t counter) {
    REG(PWM_DIV(index)) = divider << 4;
    REG(PWM_CSR(index)) = 0;
    REG(PWM_CC(index)) = compare;
    REG(PWM_TOP(index)) = top;
    REG(PWM_CTR(index)) = counter;
}

void sampling_init(void) {
    for (uint32_t i = 0; i < WORDS; i++) {
        const uint32_t start = ADC_CS_EN | ADC_CS_TS_EN | ADC_CS_START_ONE;
        commands[0][i] = start | ADC_CS_AINSEL(early_inputs[i % SLOTS]);
        commands[1][i] = start | ADC_CS_AINSEL(late_inputs[i % SLOTS]);
    }
    for (uint32_t i = 0; i < RING; i++)
        ring_address[i] = ring[i];
    command_table = commands[0];

    for (unsigned pin = PIN_ADC0; pin < PIN_ADC0 + 3; pin++)
        pin_function(pin, FUNCTION_NONE, PAD_OUTPUT_OFF);
    REG(ADC_CS) = ADC_CS_EN | ADC_CS_TS_EN;
    while (!(REG(ADC_CS) & ADC_CS_READY)) {
    }
    REG(ADC_DIV) = 0;
    irq_enable(IRQ_PILOT, PRIORITY_PILOT);
    irq_enable(IRQ_PWM_WRAP, PRIORITY_DEVICE);
}

// Arms the four channels for a block that starts with the next pacer wrap.
static IN_RAM("start_dma") void start_dma(void) {
    REG(DMA_ABORT) = 0xf;
    while (REG(DMA_ABORT) & 0xf) {
    }
    REG(ADC_FCS) = 1u << 24 | ADC_FCS_OVER | ADC_FCS_UNDER | 1u << 3 | 1u << 0; // threshold 1, DMA request, FIFO on
    while (!(REG(ADC_FCS) & ADC_FCS_EMPTY))
        (void)REG(ADC_FIFO);

    uint32_t base = DMA_CHANNEL(DMA_NEXT); // DRAIN's end -> next buffer address -> DRAIN's trigger
    REG(base + DMA_READ) = (uintptr_t)&ring_address[1];
    REG(base + DMA_WRITE) = DMA_CHANNEL(DMA_DRAIN) + DMA_AL2_WRITE_TRIG;
    REG(base + DMA_COUNT) = 1;
    REG(base + DMA_AL1_CTRL) = DMA_QUIET | DMA_TREQ(DREQ_ALWAYS) | DMA_CHAIN(DMA_NEXT) | DMA_RING_READ(RING_BITS) |
                               DMA_INCR_READ | DMA_WORD | DMA_PRIORITY | DMA_EN;
    base = DMA_CHANNEL(DMA_DRAIN);
    REG(base + DMA_READ) = ADC_FIFO;
    REG(base + DMA_COUNT) = WORDS;
    REG(base + DMA_AL1_CTRL) =
        DMA_QUIET | DMA_TREQ(DREQ_ADC) | DMA_CHAIN(DMA_NEXT) | DMA_INCR_WRITE | DMA_HALFWORD | DMA_PRIORITY | DMA_EN;
    REG(base + DMA_AL2_WRITE_TRIG) = (uintptr_t)ring[0];

    base = DMA_CHANNEL(DMA_RELOAD); // COMMAND's end -> table address -> COMMAND's trigger
    REG(base + DMA_READ) = (uintptr_t)&command_table;
    REG(base + DMA_WRITE) = DMA_CHANNEL(DMA_COMMAND) + DMA_AL3_READ_TRIG;
    REG(base + DMA_COUNT) = 1;
    REG(base + DMA_AL1_CTRL) =
        DMA_QUIET | DMA_TREQ(DREQ_ALWAYS) | DMA_CHAIN(DMA_RELOAD) | DMA_WORD | DMA_PRIORITY | DMA_EN;
    base = DMA_CHANNEL(DMA_COMMAND);
    REG(base + DMA_WRITE) = ADC_CS;
    REG(base + DMA_COUNT) = WORDS;
    REG(base + DMA_AL1_CTRL) = DMA_QUIET | DMA_TREQ(DREQ_PWM_WRAP(SLICE_PACER)) | DMA_CHAIN(DMA_RELOAD) |
                               DMA_INCR_READ | DMA_WORD | DMA_PRIORITY | DMA_EN;
    REG(base + DMA_CREDITS) = 0; // no wraps from before
    REG(base + DMA_AL3_READ_TRIG) = (uintptr_t)command_table;
    first_block = blocks_done;
}

// Starts the slices together. Their counters are preset so that the pilot's edge comes at once and each of the others
// wraps at its own phase.
void sampling_start(void) {
    uint32_t lock = board_lock();
    REG(PWM_EN) = 0;
    slice(SLICE_PILOT, PILOT_DIV, PILOT_TOP, pwm_next.compare, PILOT_TOP);
    slice(SLICE_PACER, 1, PACER_TOP, PACER_TOP + 1, PACER_TOP + 1 - 5 * CYCLES_PER_US);
    slice(SLICE_MUX_A0, 1, MUX_TOP, 50 * CYCLES_PER_US, MUX_TOP + 1 - 20 * CYCLES_PER_US); // high 20..70 us
    slice(SLICE_MUX_A1, 1, MUX_TOP, 50 * CYCLES_PER_US, MUX_TOP + 1 - 48 * CYCLES_PER_US); // high 48..98 us
    start_dma();
    REG(PWM_INTR) = 0xff;
    REG(PWM_INTE) = 1u << SLICE_PILOT;
    next_end_us = board_time_us() + CS_BLOCK_US;
    REG(PWM_EN) = 1u << SLICE_PILOT | 1u << SLICE_PACER | 1u << SLICE_MUX_A0 | 1u << SLICE_MUX_A1;
    pin_function(PIN_PILOT, FUNCTION_PWM, PAD_DRIVE_4MA | PAD_INPUT);
    pin_function(PIN_MUX_A0, FUNCTION_PWM, PAD_DRIVE_4MA | PAD_INPUT);
    pin_function(PIN_MUX_A1, FUNCTION_PWM, PAD_DRIVE_4MA | PAD_INPUT);
    board_unlock(lock);
}

// True while the ring is where the block count says. A conversion lost or made twice would shift every later sample
// into another channel's place.
static IN_RAM("in_step") bool in_step(void) {
    uint32_t next = (REG(DMA_CHANNEL(DMA_NEXT) + DMA_READ) - (uintptr_t)ring_address) / sizeof ring_address[0];
    return next == ((blocks_done - first_block + 1) & (RING - 1)) && !(REG(ADC_FCS) & (ADC_FCS_OVER | ADC_FCS_UNDER));
}

IN_RAM("isr_period") void isr_period(void) {
    uint32_t lock = board_lock();
    note_period();
    board_unlock(lock);
    expander_step();
    uint64_t now = board_time_us();
    uint32_t inputs = board_inputs();
    uint32_t ended = 0;
    for (; next_end_us <= now; next_end_us += CS_BLOCK_US) {
        uint32_t slot = (blocks_done - first_block) & (RING - 1);
        const pwm_t *pwm = ended ? &pwm_now : &pwm_ended;
        stamp[slot].t_us = next_end_us;
        stamp[slot].inputs = inputs;
        stamp[slot].pwm_mode = pwm->mode;
        stamp[slot].duty_1e4 = pwm->duty_1e4;
        stamp[slot].phase_us = phase_now;
        spi_period(slot);
        blocks_done++;
        ended++;
    }
    phase_now = REG(DMA_CHANNEL(DMA_COMMAND) + DMA_READ) >= (uintptr_t)commands[1] ? CP_LATE_US : CP_EARLY_US;
    if (ended && !in_step()) {
        // Only before the first pacer wrap, or the slots would be shifted; else the next period tries again.
        blocks_skipped += blocks_done - blocks_taken;
        blocks_taken = blocks_done;
        if (REG(PWM_CTR(SLICE_PILOT)) < 3 * CYCLES_PER_US / PILOT_DIV)
            start_dma();
    }
    if (ended)
        REG(NVIC_ISPR) = 1u << IRQ_PILOT;
}

static IN_RAM("sort") void sort_block(cs_block_t *block, uint32_t slot) {
    const uint16_t *from = ring[slot];
    const uint8_t *channel = stamp[slot].phase_us == CP_LATE_US ? late_channel : early_channel;
    for (uint32_t i = 0; i < SLOTS; i++) {
        uint16_t *to = block->samples[channel[i]];
        for (uint32_t k = 0; k < CS_SAMPLES; k++)
            to[k] = from[k * SLOTS + i];
    }
    block->t_us = stamp[slot].t_us;
    block->inputs = stamp[slot].inputs;
    block->pwm_mode = stamp[slot].pwm_mode;
    block->duty_1e4 = stamp[slot].duty_1e4;
    block->phase_us = stamp[slot].phase_us;
    block->flags = 0; // the PWM changes between blocks only
}

// The pilot context.
IN_RAM("isr_pilot") void isr_pilot(void) {
    static cs_block_t block;
    static uint32_t since_poll;
    for (;;) {
        uint32_t lock = board_lock();
        uint32_t waiting = blocks_done - blocks_taken, lost = blocks_skipped;
        if (waiting > RING - 2) { // the oldest are being written over
            lost += waiting - 1;
            blocks_taken = blocks_done - 1;
            waiting = 1;
        }
        blocks_skipped = 0;
        uint32_t seq = blocks_taken, slot = (seq - first_block) & (RING - 1);
        board_unlock(lock);
        if (lost)
            host_blocks_lost(lost);
        if (!waiting)
            return;
        sort_block(&block, slot);
        spi_block(slot);
        block.seq = seq;
        host_block(&block);
        lock = board_lock();
        if (blocks_taken == seq)
            blocks_taken++;
        board_unlock(lock);
        if (++since_poll == 10) {
            since_poll = 0;
            poll_due = true;
        }
    }
}
