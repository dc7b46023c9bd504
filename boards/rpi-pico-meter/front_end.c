// The metering front end at SPI0: its clock, its frames.
//
//   GPIO 21     its clock, 5.12 MHz, from clk_sys by the divider 24 + 106/256: exactly ten conversions per period
//   slice READY counts falling edges of its data-ready line and wraps at each: a DMA request
//   TRIGGER     starts TX with the length of a frame, one per request; AGAIN restarts TRIGGER when its count is used up
//   TX          sends zeros (the chip's NULL command)
//   RX -> ring of 8 blocks of ten frames, NEXT gives it the next block
//
// In SPI mode 1 the controller holds its chip select low as long as the next word is there in time, so a frame has one
// edge of it at each end. Nothing of it needs code to run.
#include "../../host/door.h" // ERR_*
#include "../../host/frames.h"
#include "../rpi-pico/pico.h"

#define SPI_HZ 10500000u // 10.4 MHz: a frame takes 31 us
#define POLLS 1000u      // of the status register
enum { BITS_8 = 7, BITS_16 = 15 };

#define RING 8u
#define RING_BITS 5u // log2 of the address ring's bytes
#define RING_FRAMES (RING * CS_SAMPLES)
#define BLOCK_HALVES (CS_SAMPLES * FRAME_HALVES)
#define SPARE 2u // frames: data-ready moves against the period by less than one

enum { DMA_TRIGGER = 4, DMA_TX, DMA_RX, DMA_NEXT, DMA_AGAIN };
#define DMA_ALL (0x1fu << DMA_TRIGGER)

static const uint32_t frame_halves = FRAME_HALVES, triggers = 0x0fffffff;
static const uint16_t null_command = 0;
static uint16_t ring[RING][BLOCK_HALVES];
static uint16_t *ring_address[RING] __attribute__((aligned(RING * 4)));
static uint8_t stamp[RING]; // frames that had come at the end of the period, modulo RING_FRAMES
static uint32_t slot_now;   // of the block that the pilot works on
static uint32_t taken;      // frames that the pilot has had, modulo RING_FRAMES
static bool streaming, synchronised;

static void spi_bits(uint32_t bits) {
    REG(SPI(0) + SPI_CR1) = 0;
    REG(SPI(0) + SPI_CR0) = (CLK_PERI_HZ / 2 / SPI_HZ) << 8 | 1u << 7 | bits; // mode 1, rate <= SPI_HZ
    REG(SPI(0) + SPI_CR1) = 1u << 1;
}

void spi_init(void) {
    static const uint8_t pins[] = {PIN_SPI0_RX, PIN_SPI0_SCK, PIN_SPI0_TX};
    for (unsigned i = 0; i < sizeof pins; i++)
        pin_function(pins[i], FUNCTION_SPI, PAD_DRIVE_4MA | PAD_INPUT | PAD_SCHMITT);
    REG(SIO_OUT_SET) = 1u << PIN_SPI0_CS;
    REG(SIO_OE_SET) = 1u << PIN_SPI0_CS;
    pin_function(PIN_SPI0_CS, FUNCTION_SIO, PAD_DRIVE_4MA | PAD_INPUT);
    pin_function(PIN_DATA_READY, FUNCTION_PWM, PAD_INPUT | PAD_SCHMITT | PAD_PULL_UP);
    REG(CLK_GPOUT0_DIV) = 24u << 8 | 106u;
    REG(CLK_GPOUT0_CTRL) = 1u << 11 | CLK_GPOUT_FROM_SYS;
    pin_function(PIN_CLOCK_OUT, FUNCTION_CLOCK, PAD_DRIVE_4MA | PAD_INPUT);
    REG(SPI(0) + SPI_CPSR) = 2;
    REG(SPI(0) + SPI_DMACR) = 3;
    spi_bits(BITS_8);
    for (uint32_t i = 0; i < RING; i++)
        ring_address[i] = ring[i];
}

static void drain(void) {
    uint32_t polls = POLLS;
    while (REG(SPI(0) + SPI_SR) & SPI_SR_BSY && --polls) {
    }
    while (REG(SPI(0) + SPI_SR) & SPI_SR_RNE)
        (void)REG(SPI(0) + SPI_DR);
}

static void stream_end(void) {
    REG(PWM_CSR(SLICE_READY)) = 0; // no more requests
    uint32_t polls = POLLS;
    while (REG(DMA_CHANNEL(DMA_TX) + DMA_CTRL) & DMA_BUSY && --polls) {
    }
    REG(DMA_ABORT) = DMA_ALL;
    while (REG(DMA_ABORT) & DMA_ALL) {
    }
    drain();
    pin_function(PIN_SPI0_CS, FUNCTION_SIO, PAD_DRIVE_4MA | PAD_INPUT);
    streaming = false;
}

static void channel(unsigned n, const volatile void *from, uint32_t to, uint32_t count, uint32_t control) {
    const uint32_t base = DMA_CHANNEL(n);
    REG(base + DMA_READ) = (uintptr_t)from;
    REG(base + DMA_WRITE) = to;
    REG(base + DMA_COUNT) = count;
    REG(base + DMA_AL1_CTRL) = DMA_QUIET | DMA_EN | control;
}

static void stream_begin(void) {
    const uint32_t data = SPI(0) + SPI_DR;
    spi_bits(BITS_16);
    drain();
    channel(DMA_NEXT, &ring_address[1], DMA_CHANNEL(DMA_RX) + DMA_AL2_WRITE_TRIG, 1,
            DMA_TREQ(DREQ_ALWAYS) | DMA_CHAIN(DMA_NEXT) | DMA_RING_READ(RING_BITS) | DMA_INCR_READ | DMA_WORD);
    channel(DMA_RX, (const volatile void *)data, 0, BLOCK_HALVES,
            DMA_TREQ(DREQ_SPI0_RX) | DMA_CHAIN(DMA_NEXT) | DMA_INCR_WRITE | DMA_HALFWORD);
    channel(DMA_TX, &null_command, data, 0, DMA_TREQ(DREQ_SPI0_TX) | DMA_CHAIN(DMA_TX) | DMA_HALFWORD);
    channel(DMA_AGAIN, &triggers, DMA_CHANNEL(DMA_TRIGGER) + DMA_AL1_COUNT_TRIG, 1,
            DMA_TREQ(DREQ_ALWAYS) | DMA_CHAIN(DMA_AGAIN) | DMA_WORD);
    channel(DMA_TRIGGER, &frame_halves, DMA_CHANNEL(DMA_TX) + DMA_AL1_COUNT_TRIG, 0,
            DMA_TREQ(DREQ_PWM_WRAP(SLICE_READY)) | DMA_CHAIN(DMA_AGAIN) | DMA_WORD);
    REG(DMA_CHANNEL(DMA_RX) + DMA_AL2_WRITE_TRIG) = (uintptr_t)ring_address[0];
    REG(DMA_CHANNEL(DMA_TRIGGER) + DMA_CREDITS) = 0; // no edges from before
    REG(DMA_CHANNEL(DMA_TRIGGER) + DMA_AL1_COUNT_TRIG) = triggers;
    pin_function(PIN_SPI0_CS, FUNCTION_SPI, PAD_DRIVE_4MA | PAD_INPUT);
    REG(PWM_DIV(SLICE_READY)) = 1u << 4;
    REG(PWM_TOP(SLICE_READY)) = 0;
    REG(PWM_CTR(SLICE_READY)) = 0;
    REG(PWM_CSR(SLICE_READY)) = PWM_FALLING_EDGES | PWM_CSR_EN;
    taken = 0;
    synchronised = false;
    streaming = true;
}

// Whole frames that have come, modulo RING_FRAMES.
static IN_RAM("frames_come") uint32_t frames_come(void) {
    uint32_t next, at;
    do {
        next = REG(DMA_CHANNEL(DMA_NEXT) + DMA_READ);
        at = REG(DMA_CHANNEL(DMA_RX) + DMA_WRITE);
    } while (next != REG(DMA_CHANNEL(DMA_NEXT) + DMA_READ));
    const uint32_t filling = ((next - (uintptr_t)ring_address) / 4 + RING - 1) & (RING - 1);
    uint32_t frames = filling * CS_SAMPLES;
    for (uint32_t bytes = at - (uintptr_t)ring[filling]; bytes >= 2 * FRAME_HALVES; bytes -= 2 * FRAME_HALVES)
        frames++;
    return frames < RING_FRAMES ? frames : frames - RING_FRAMES;
}

IN_RAM("spi_period") void spi_period(uint32_t slot) {
    if (streaming)
        stamp[slot] = (uint8_t)frames_come();
}

IN_RAM("spi_block") void spi_block(uint32_t slot) { slot_now = slot; }

static uint32_t wrapped(uint32_t frames) { return frames < RING_FRAMES ? frames : frames - RING_FRAMES; }

IN_RAM("spi_stream") int board_spi_stream(cs_frames_t *frames) {
    if (!streaming) {
        stream_begin();
        stamp[slot_now] = 0;
        return 0;
    }
    const uint32_t come = stamp[slot_now], fresh = wrapped(come + RING_FRAMES - taken);
    if (!synchronised || fresh < CS_SAMPLES || fresh > CS_SAMPLES + SPARE) {
        // Lost or too many; or the first ones. One frame stays in reserve, so that a late one is none too few.
        synchronised = fresh > 0;
        taken = synchronised ? wrapped(come + RING_FRAMES - 1) : come;
        return fresh == CS_SAMPLES ? 0 : (int)fresh;
    }
    for (unsigned n = 0; n < CS_SAMPLES; n++) {
        const uint32_t frame = wrapped(taken + n);
        frames_add(frames, n, &ring[0][frame * FRAME_HALVES]);
    }
    taken = wrapped(taken + CS_SAMPLES);
    return CS_SAMPLES;
}

int board_spi_transfer(int bus, const uint8_t *tx, uint8_t *rx, size_t len) {
    if (bus != SPI_FRONT_END)
        return ERR_NONE;
    if (streaming)
        stream_end();
    spi_bits(BITS_8);
    return spi0_exchange(tx, rx, len);
}
