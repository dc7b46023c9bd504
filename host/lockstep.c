#include "lockstep.h"

#include <string.h>

#include "board.h"
#include "door.h"
#include "engine.h"
#include "frames.h"
#include "host.h"
#include "link.h"
#include "record.h"

#define POLL_BLOCKS 10
#define PERF_BLOCKS 1000
#define BLOCK_PAYLOAD (8 + 4 + CS_CHANNELS * CS_SAMPLES * 2)

typedef struct {
    uint8_t pwm_mode, phase_us;
    uint16_t duty_1e4;
} pilot_t;

static uint64_t now_us;
static uint32_t inputs, blocks;
static pilot_t in_force; // since the last OUT: what the samples of the next block are taken under
static pilot_t ordered;  // what the next OUT says
static bool contactor;
static uint32_t outputs;
static bool in_block; // between a BLOCK and its OUT
bool (*lockstep_more_frames)(char type, const uint8_t *payload, size_t len);
static uint8_t spi_reply[TRANSFER_MAX];
static size_t spi_got;
static bool spi_waits;
// The front end's frames: those that came since the last BLOCK, those of the block that is being worked on.
typedef struct {
    unsigned count;
    uint16_t halves[CS_SAMPLES][FRAME_HALVES];
} stream_t;
static stream_t coming, present;
static bool streaming;

const unsigned board_pwm_latency = 1;

uint64_t board_time_us(void) { return now_us; }
uint32_t board_inputs(void) { return inputs; }
void board_contactor(bool close) { contactor = close; }

void board_pwm(int mode, uint32_t period_us, uint32_t duty_1e4) {
    (void)period_us; // the bench's pilot runs at 1 kHz
    ordered.pwm_mode = (uint8_t)mode;
    ordered.duty_1e4 = mode == PWM_ON ? (uint16_t)duty_1e4 : 0;
}

int board_adc_plan(uint32_t channels, uint32_t rate_Hz, uint32_t phase_us) {
    (void)channels; // every block has all channels
    (void)rate_Hz;
    ordered.phase_us = (uint8_t)phase_us;
    return (int)phase_us;
}

void board_gpio_write(int line, bool value) {
    uint32_t bit = 1u << line;
    outputs = value ? outputs | bit : outputs & ~bit;
}

int board_uart_write(int port, const uint8_t *data, size_t len) {
    uint8_t payload[1 + UART_MAX];
    if (port > 3)
        return ERR_NONE;
    payload[0] = (uint8_t)port;
    memcpy(payload + 1, data, len);
    return link_send('U', payload, 1 + len) ? (int)len : ERR_BUSY;
}

int board_uart_read(int port, uint8_t *data, size_t cap) {
    (void)data;
    (void)cap;
    return port > 3 ? ERR_NONE : 0;
}

static void receive(void) {
    uint8_t bytes[512];
    size_t len = board_link_read(bytes, sizeof bytes);
    link_receive(bytes, len);
}

int board_spi_transfer(int bus, const uint8_t *tx, uint8_t *rx, size_t len) {
    uint8_t payload[1 + TRANSFER_MAX];
    if (bus > 1)
        return ERR_NONE;
    if (len > LINK_PAYLOAD_MAX - 1)
        return ERR_ARG; // what one frame carries
    if (bus == SPI_FRONT_END)
        streaming = false; // the bench knows
    payload[0] = (uint8_t)bus;
    memcpy(payload + 1, tx, len);
    if (!link_send('S', payload, 1 + len))
        return ERR_IO;
    spi_waits = true;
    while (spi_waits)
        receive();
    if (spi_got != len)
        return ERR_IO;
    memcpy(rx, spi_reply, len);
    return (int)len;
}

int board_spi_stream(cs_frames_t *frames) {
    if (!streaming) {
        streaming = link_send('D', NULL, 0);
        return 0;
    }
    for (unsigned n = 0; n < present.count; n++)
        frames_add(frames, n, present.halves[n]);
    return (int)present.count;
}

// Any number of whole frames.
static bool frames_in(const uint8_t *payload, size_t len) {
    if (len % (2 * FRAME_HALVES) || coming.count + len / (2 * FRAME_HALVES) > CS_SAMPLES)
        return false;
    for (; len; len -= 2 * FRAME_HALVES, coming.count++)
        for (int i = 0; i < FRAME_HALVES; i++, payload += 2)
            coming.halves[coming.count][i] = (uint16_t)(payload[0] << 8 | payload[1]);
    return true;
}

void lockstep_out(void) {
    uint8_t payload[17];
    put_u64(payload, now_us);
    payload[8] = ordered.pwm_mode;
    payload[9] = contactor;
    put_u16(payload + 10, ordered.duty_1e4);
    put_u32(payload + 12, outputs);
    payload[16] = ordered.phase_us;
    link_send('O', payload, sizeof payload);
}

static void send_perf(int context) {
    engine_perf_t perf = engine_perf(context);
    uint8_t payload[21] = {(uint8_t)context};
    put_u32(put_u64(put_u32(put_u32(payload + 1, perf.last), perf.worst), perf.total), perf.calls);
    link_send('P', payload, sizeof payload);
}

bool lockstep_block(cs_block_t *block) {
    const bool was_closed = contactor;
    const uint32_t outputs_were = outputs;
    block->seq = ++blocks;
    now_us = block->t_us;
    inputs = block->inputs;
    block->pwm_mode = in_force.pwm_mode;
    block->phase_us = in_force.phase_us;
    block->duty_1e4 = in_force.duty_1e4;
    in_block = true;
    host_block(block);
    if (blocks % POLL_BLOCKS == 0 || host_poll_due())
        host_poll();
    if (blocks % PERF_BLOCKS == 0) {
        send_perf(CONTEXT_PILOT);
        send_perf(CONTEXT_SESSION);
    }
    in_block = false;
    const bool changed = contactor != was_closed || outputs != outputs_were || ordered.pwm_mode != in_force.pwm_mode ||
                         ordered.phase_us != in_force.phase_us || ordered.duty_1e4 != in_force.duty_1e4;
    in_force = ordered;
    return changed;
}

static void block_in(const uint8_t *payload) {
    cs_block_t block = {.t_us = get_u64(payload), .inputs = get_u32(payload + 8)};
    memcpy(block.samples, payload + 12, sizeof block.samples); // both sides are little-endian
    present = coming;
    coming.count = 0;
    lockstep_block(&block);
    lockstep_out();
}

static bool frame(char type, const uint8_t *payload, size_t len) {
    switch (type) {
    case 'B':
        // The bench waits for OUT before it sends the next block, and its time never goes back.
        if (len != BLOCK_PAYLOAD || in_block || get_u64(payload) < now_us)
            return false;
        block_in(payload);
        return true;
    case 'W':
        return !in_block && frames_in(payload, len);
    case 'S':
        if (!spi_waits || len > sizeof spi_reply)
            return false;
        memcpy(spi_reply, payload, len);
        spi_got = len;
        spi_waits = false;
        return true;
    case 'X':
        if (len != 0)
            return false;
        record_flush();
        lockstep_exit();
    default:
        return lockstep_more_frames && !in_block && lockstep_more_frames(type, payload, len);
    }
}

void lockstep_init(void) {
    now_us = 0;
    inputs = 1u << IN_POWER_GOOD;
    blocks = 0;
    contactor = in_block = streaming = false;
    coming.count = present.count = 0;
    outputs = 0;
    in_force = ordered = (pilot_t){.pwm_mode = PWM_HIGH, .phase_us = 25};
    host_lockstep_frame = frame;
}

void lockstep_run(void) {
    for (;;)
        receive();
}
