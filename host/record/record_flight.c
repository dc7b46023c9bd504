#include "record_flight.h"

#include <stdlib.h>
#include <string.h>

#include "board.h"
#include "record_ring.h"

#define CHUNK_MAGIC 0x43535250u
#define FLIGHT_CHUNK RECORD_MAX
#define KEEP_EVERY 100 // calls, then the next one that publishes something: ten of the pilot's blocks a second
#define KEEP_AT_LAST 120
#define CP_EVENT 124 // ADC codes, 1 V
#define HELD 16      // door calls that wait for the verdict on their module call
#define DOOR_SLOTS (GPIO_WRITE + 16)

// Places in the list of assembly/door.ts.
enum {
    ADC_PLAN,
    PWM_SET,
    POWER_REQUEST,
    GPIO_WRITE,
    UART_WRITE = 5,
    UART_READ = 6,
    LOG = 10,
    NV_WRITE = 12,
    MAILBOX_PUT = 14,
    SPI_STREAM = 17
};

typedef struct {
    uint8_t function;
    int32_t arg[4];
    int64_t result;
} held_t;

typedef struct {
    int kind; // of the running call, 0 = none
    bool kept;
    uint8_t held_count;
    uint16_t since_kept; // calls
    uint64_t t_us;
    const cs_block_t *block;
    cs_block_t last;            // head of the last block, CP samples of the last one kept
    uint32_t mixed[DOOR_SLOTS]; // arguments and result of each function's last call
    uint32_t mail[4];           // what makes an event in the mailbox message
    const uint8_t *memory;
    uint32_t memory_len;
    held_t held[HELD];
} flight_t;

static flight_t flights[CS_CONTEXTS];
static stream_t streams[CS_CONTEXTS];
// Not cleared at a reset: what the last call before it wrote is still here.
static CS_NOINIT chunk_t chunks[CS_CONTEXTS];
static CS_NOINIT uint8_t bytes[CS_CONTEXTS][CHUNK_HEAD + FLIGHT_CHUNK + CHUNK_TAIL];

uint8_t flight_init(void) {
    const uint8_t boot = ring_init();
    for (int m = 0; m < CS_CONTEXTS; m++) {
        chunk_t *chunk = &chunks[m];
        if (boot && chunk->magic == CHUNK_MAGIC && chunk->used && chunk->used <= FLIGHT_CHUNK)
            ring_append(bytes[m], record_frame(bytes[m], chunk->kind, chunk->seq, chunk->boot, chunk->used));
        chunk->magic = CHUNK_MAGIC;
        streams[m] = (stream_t){.chunk = chunk, .bytes = bytes[m], .capacity = FLIGHT_CHUNK, .sink = ring_append};
        stream_open(&streams[m], m == CONTEXT_PILOT ? 'P' : 'S', boot);
        memset(&flights[m], 0, sizeof flights[m]);
        flights[m].since_kept = KEEP_AT_LAST;
    }
    return boot;
}

stream_t *flight_stream(int module) { return &streams[module]; }

static void write_door(int module, const held_t *h) {
    const flight_t *f = &flights[module];
    const door_call_t call = record_shaped(h->function, h->arg, f->memory, f->memory_len, h->result);
    stream_door(&streams[module], &call);
}

// From here on the running call is written; so is what it has done so far.
static void keep(int module) {
    flight_t *f = &flights[module];
    if (f->kept || !f->kind)
        return;
    f->kept = true;
    f->since_kept = 0;
    if (f->kind == RECORD_BLOCK) {
        stream_block(&streams[module], f->block, true);
        memcpy(f->last.samples[CH_CP], f->block->samples[CH_CP], sizeof f->last.samples[CH_CP]);
    } else
        stream_call(&streams[module], f->kind, f->t_us);
    for (unsigned i = 0; i < f->held_count; i++)
        write_door(module, &f->held[i]);
    f->held_count = 0;
}

static bool block_is_event(const cs_block_t *now, const cs_block_t *last) {
    if (now->inputs != last->inputs || now->pwm_mode != last->pwm_mode || now->phase_us != last->phase_us ||
        now->duty_1e4 != last->duty_1e4 || now->flags != last->flags || now->seq != last->seq + 1)
        return true;
    for (int k = 0; k < CS_SAMPLES; k++)
        if (abs(now->samples[CH_CP][k] - last->samples[CH_CP][k]) > CP_EVENT)
            return true;
    return false;
}

void flight_begin(int module, int kind, uint64_t t_us, const cs_block_t *block) {
    flight_t *f = &flights[module];
    f->kind = kind;
    f->t_us = t_us;
    f->block = block;
    f->kept = false;
    f->held_count = 0;
    bool event = kind != RECORD_BLOCK && kind != RECORD_POLL;
    if (kind == RECORD_BLOCK) {
        event = block_is_event(block, &f->last) || f->since_kept >= KEEP_AT_LAST;
        memcpy(&f->last, block, offsetof(cs_block_t, samples));
    }
    if (f->since_kept < KEEP_AT_LAST)
        f->since_kept++;
    if (event)
        keep(module);
}

// The words of a mailbox message whose change is an event: of a status its flags, state, PWM and faults; of orders all
// but the number. Measured values change all the time and are not.
static bool mail_is_event(flight_t *f, const uint8_t *message, uint32_t len) {
    uint32_t now[4] = {0};
    memcpy(now, message + 4, 8);
    memcpy(now + 2, message + (len == sizeof(cs_status_t) ? 20 : 8), 8);
    const bool event = memcmp(now, f->mail, sizeof now) != 0;
    memcpy(f->mail, now, sizeof now);
    return event;
}

static bool door_is_event(flight_t *f, const held_t *call) {
    switch (call->function) {
    case UART_WRITE:
    case LOG:
    case NV_WRITE:
        return true;
    case UART_READ:
        return call->result > 0;
    case MAILBOX_PUT: {
        const uint32_t at = (uint32_t)call->arg[0], len = (uint32_t)call->arg[1];
        if (len < sizeof(cs_orders_t) || at > f->memory_len || len > f->memory_len - at)
            return true;
        return mail_is_event(f, f->memory + at, len) || f->since_kept >= KEEP_EVERY;
    }
    case ADC_PLAN:
    case PWM_SET:
    case POWER_REQUEST:
    case GPIO_WRITE: {
        const unsigned slot =
            call->function == GPIO_WRITE ? GPIO_WRITE + ((unsigned)call->arg[0] & 15) : call->function;
        uint32_t mixed = 1 + (uint32_t)call->result;
        for (const char *shape = record_shape(call->function), *s = shape; *s; s++)
            mixed = mixed * 31 + (uint32_t)call->arg[s - shape];
        const bool event = f->mixed[slot] != mixed;
        f->mixed[slot] = mixed;
        return event;
    }
    default: // reads
        return false;
    }
}

void flight_door(int module, unsigned function, const int32_t *args, const uint8_t *memory, uint32_t memory_len,
                 int64_t result) {
    flight_t *f = &flights[module];
    if (function == SPI_STREAM)
        return; // one block of it is as long as all else of a kept one
    f->memory = memory;
    f->memory_len = memory_len;
    held_t call = {.function = (uint8_t)function, .result = result};
    memcpy(call.arg, args, sizeof call.arg);
    if (door_is_event(f, &call) || f->held_count == HELD)
        keep(module);
    if (f->kept)
        write_door(module, &call);
    else
        f->held[f->held_count++] = call;
}

void flight_end(int module, int how, const char *text) {
    flight_t *f = &flights[module];
    if (how != RECORD_RETURNED)
        keep(module);
    if (f->kept)
        stream_end(&streams[module], how, text);
    f->kind = 0;
}

void flight_host(uint64_t t_us, int code, int32_t value) {
    keep(CONTEXT_PILOT);
    stream_host(&streams[CONTEXT_PILOT], t_us, code, value);
}

// Called with the session's stream open in the session context only; a pilot that commits both would cut into it.
void flight_commit(void) {
    for (int m = 0; m < CS_CONTEXTS; m++)
        stream_commit(&streams[m]);
}
