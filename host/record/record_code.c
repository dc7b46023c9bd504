#include "record_code.h"

#include <string.h>

#include "crc.h"

#define NUMBERS_MAX 60 // all numbers of any record together
#define SAMPLES_MAX 26 // ten samples of 19 bits and their head
#define TEXT_MAX 120

#define STRING(x) #x
#define TEXT(x) STRING(x)
// In the order of assembly/door.ts; tests/bench/replay.test.ts compares.
static const char *const shapes[] = {
    "iii", "iiii", "i", "ii", "i", "ipn", "iqn", "ipqn", "", "rn", "ipn", "iqn", "ipn", "Qn", "Pn", "i", "pn", "irn",
};

const char record_description[] =
    "{\"format\":1,\"functions\":["
    "[\"adc_plan\",\"iii\"],[\"pwm_set\",\"iiii\"],[\"power_request\",\"i\"],"
    "[\"gpio_write\",\"ii\"],[\"gpio_read\",\"i\"],[\"uart_write\",\"ipn\"],"
    "[\"uart_read\",\"iqn\"],[\"spi_transfer\",\"ipqn\"],[\"time_us\",\"\"],"
    "[\"random\",\"rn\"],[\"log\",\"ipn\"],[\"nv_read\",\"iqn\"],"
    "[\"nv_write\",\"ipn\"],[\"mailbox_get\",\"Qn\"],[\"mailbox_put\",\"Pn\"],"
    "[\"fault_latch\",\"i\"],[\"session_sign\",\"pn\"],[\"spi_stream\",\"irn\"]],"
    "\"records\":{\"1\":\"block\",\"2\":\"poll\",\"3\":\"start\",\"4\":\"power_fail\",\"5\":\"returned\","
    "\"6\":\"trapped\",\"7\":\"cut_off\",\"8\":\"module\",\"9\":\"hash\",\"10\":\"host\",\"16\":\"door\"},"
    "\"channels\":[\"CP\",\"V1\",\"V2\",\"V3\",\"I1\",\"I2\",\"I3\",\"RESIDUAL\",\"PP\",\"TEMP\"],"
    "\"data_max\":" TEXT(RECORD_DATA_MAX) "}";

const char *record_shape(unsigned function) {
    return function < sizeof shapes / sizeof *shapes ? shapes[function] : NULL;
}

door_call_t record_shaped(unsigned function, const int32_t *args, const uint8_t *memory, uint32_t memory_len,
                          int64_t result) {
    door_call_t call;
    call.function = (uint8_t)function;
    call.args = 0;
    call.out_len = call.in_len = 0;
    call.result = result;
    const char *shape = record_shape(function);
    uint32_t out_at = 0, in_at = 0, len = 0;
    char out = 0, in = 0;
    for (unsigned i = 0; shape && shape[i]; i++)
        switch (shape[i]) {
        case 'n':
            len = (uint32_t)args[i];
            call.arg[call.args++] = args[i];
            break;
        case 'i':
            call.arg[call.args++] = args[i];
            break;
        case 'p':
        case 'P':
            out = shape[i];
            out_at = (uint32_t)args[i];
            break;
        default:
            in = shape[i];
            in_at = (uint32_t)args[i];
        }
    if (out && out_at <= memory_len && len <= memory_len - out_at)
        call.out_len = len;
    if (in && in_at <= memory_len && len <= memory_len - in_at && result >= 0)
        call.in_len = in == 'q' && result < len ? (uint32_t)result : len;
    if (call.in_len && call.out_len && out_at < in_at + len && in_at < out_at + len)
        call.out_len = 0;
    call.out = memory + (call.out_len ? out_at : 0);
    call.in = memory + (call.in_len ? in_at : 0);
    return call;
}

static void write_head(uint8_t *head, char kind, uint16_t seq, uint8_t boot, size_t len) {
    memcpy(head, "CSR", 3);
    head[3] = (uint8_t)kind;
    head[4] = (uint8_t)len;
    head[5] = (uint8_t)(len >> 8);
    head[6] = (uint8_t)seq;
    head[7] = (uint8_t)(seq >> 8);
    head[8] = boot;
    head[9] = 0;
}

static void write_crc(uint8_t *tail, uint32_t crc) {
    for (int i = 0; i < CHUNK_TAIL; i++)
        tail[i] = (uint8_t)(crc >> 8 * i);
}

size_t record_frame(uint8_t *bytes, char kind, uint16_t seq, uint8_t boot, size_t len) {
    write_head(bytes, kind, seq, boot, len);
    write_crc(bytes + CHUNK_HEAD + len, crc32_of(0, bytes + 3, CHUNK_HEAD - 3 + len));
    return CHUNK_HEAD + len + CHUNK_TAIL;
}

void record_crc_around(uint8_t *head, uint8_t *tail, char kind, uint8_t boot, const uint8_t *payload, size_t len) {
    write_head(head, kind, 0, boot, len);
    write_crc(tail, crc32_of(crc32_of(0, head + 3, CHUNK_HEAD - 3), payload, len));
}

// ---- numbers -------------------------------------------------------------------------------------------------

static void put8(stream_t *s, unsigned value) { s->bytes[CHUNK_HEAD + s->chunk->used++] = (uint8_t)value; }

static void put_u(stream_t *s, uint64_t value) {
    uint8_t *const begin = s->bytes + CHUNK_HEAD + s->chunk->used, *end = begin;
    for (; value > 127; value >>= 7)
        *end++ = (uint8_t)(value | 128);
    *end++ = (uint8_t)value;
    s->chunk->used += (uint32_t)(end - begin);
}

static void put_z(stream_t *s, int64_t value) { put_u(s, (uint64_t)value << 1 ^ (uint64_t)(value >> 63)); }

static void put_bytes(stream_t *s, const uint8_t *data, uint32_t len) {
    put_u(s, len);
    if (len)
        memcpy(s->bytes + CHUNK_HEAD + s->chunk->used, data, len);
    s->chunk->used += len;
}

static void put_time(stream_t *s, uint64_t t_us) {
    put_u(s, t_us - s->t_us);
    s->t_us = t_us;
}

static uint32_t word_at(const uint8_t *bytes) {
    uint32_t word;
    memcpy(&word, __builtin_assume_aligned(bytes, sizeof word), sizeof word);
    return word;
}

// The first byte from `at` on that differs. Most of a message is as it was, so words are compared where both lie on
// words.
static uint32_t first_change(const uint8_t *data, const uint8_t *before, uint32_t at, uint32_t len) {
    const bool on_words = (((uintptr_t)data | (uintptr_t)before) & (sizeof(uint32_t) - 1)) == 0;
    while (at < len) {
        if (on_words && at % sizeof(uint32_t) == 0)
            while (at + sizeof(uint32_t) <= len && word_at(data + at) == word_at(before + at))
                at += sizeof(uint32_t);
        if (at == len || data[at] != before[at])
            break;
        at++;
    }
    return at;
}

// A run ends where three bytes in a row are the same as before, so the result is never longer than the data plus a few
// bytes.
static void put_changes(stream_t *s, const uint8_t *data, uint32_t len, uint8_t *before) {
    uint32_t at = 0;
    put_u(s, len);
    while (at < len) {
        const uint32_t from = first_change(data, before, at, len);
        uint32_t to = from, same = 0;
        while (to < len && same < 3) {
            same = data[to] == before[to] ? same + 1 : 0;
            to++;
        }
        to -= same;
        put_u(s, from - at);
        put_u(s, to - from);
        uint8_t *end = s->bytes + CHUNK_HEAD + s->chunk->used;
        for (uint32_t i = from; i < to; i++)
            *end++ = data[i] ^ before[i];
        s->chunk->used += to - from;
        at = to;
    }
    if (len)
        memcpy(before, data, len);
}

// ---- chunks --------------------------------------------------------------------------------------------------

static void start_chunk(stream_t *s) {
    s->chunk->used = 0;
    s->t_us = 0;
    memset(&s->block, 0, sizeof s->block);
    memset(s->out, 0, sizeof s->out);
    memset(s->in, 0, sizeof s->in);
}

void stream_open(stream_t *s, char kind, uint8_t boot) {
    s->chunk->seq = 0;
    s->chunk->boot = boot;
    s->chunk->kind = kind;
    start_chunk(s);
}

void stream_commit(stream_t *s) {
    if (!s->chunk->used)
        return;
    size_t len = record_frame(s->bytes, s->chunk->kind, s->chunk->seq, s->chunk->boot, s->chunk->used);
    s->sink(s->bytes, len);
    s->chunk->seq++;
    start_chunk(s);
}

// Also when time runs backwards (it must not, but a recorder does not judge): a new chunk has its own time.
// `room` is the most that the record can take.
static void begin_record(stream_t *s, unsigned tag, uint64_t t_us, uint32_t room) {
    if (s->chunk->used + room > s->capacity || t_us < s->t_us)
        stream_commit(s);
    put8(s, tag);
}

// ---- records -------------------------------------------------------------------------------------------------

void stream_call(stream_t *s, int kind, uint64_t t_us) {
    begin_record(s, (unsigned)kind, t_us, NUMBERS_MAX);
    put_time(s, t_us);
}

static uint32_t zigzag(int32_t value) { return (uint32_t)value << 1 ^ (uint32_t)(value >> 31); }

static uint32_t width_of(uint32_t bits) { return bits ? 32 - (uint32_t)__builtin_clz(bits) : 0; }

// Against the same sample of the block before, the sample before, or a line through the two before; what needs the
// fewest bits.
static void put_samples(stream_t *s, const uint16_t *now, const uint16_t *before) {
    uint32_t differences[3][CS_SAMPLES], all[3] = {0};
    // Samples run on over the border of blocks.
    int32_t one = before[CS_SAMPLES - 1], two = before[CS_SAMPLES - 2];
    for (int k = 0; k < CS_SAMPLES; k++) {
        const int32_t sample = now[k];
        all[0] |= differences[0][k] = zigzag(sample - before[k]);
        all[1] |= differences[1][k] = zigzag(sample - one);
        all[2] |= differences[2][k] = zigzag(sample - (2 * one - two));
        two = one;
        one = sample;
    }
    unsigned best = 0;
    for (unsigned predictor = 1; predictor < 3; predictor++)
        if (width_of(all[predictor]) < width_of(all[best]))
            best = predictor;
    const uint32_t width = width_of(all[best]);
    put8(s, width | best << 5);
    uint64_t bits = 0;
    uint32_t n = 0;
    uint8_t *const begin = s->bytes + CHUNK_HEAD + s->chunk->used, *end = begin;
    for (int k = 0; k < CS_SAMPLES; k++) {
        bits |= (uint64_t)differences[best][k] << n;
        for (n += width; n >= 8; n -= 8, bits >>= 8)
            *end++ = (uint8_t)bits;
    }
    if (n)
        *end++ = (uint8_t)bits;
    s->chunk->used += (uint32_t)(end - begin);
}

void stream_block(stream_t *s, const cs_block_t *b, bool cp_only) {
    begin_record(s, TAG_BLOCK, b->t_us, NUMBERS_MAX + (cp_only ? 1 : CS_CHANNELS) * SAMPLES_MAX);
    const cs_block_t *p = &s->block;
    unsigned mask = cp_only ? MASK_CP : MASK_SAMPLES;
    mask |= b->seq != p->seq + 1 ? MASK_SEQ : 0;
    mask |= b->inputs != p->inputs ? MASK_INPUTS : 0;
    mask |= b->pwm_mode != p->pwm_mode || b->phase_us != p->phase_us || b->duty_1e4 != p->duty_1e4 ? MASK_PWM : 0;
    mask |= b->flags != p->flags ? MASK_FLAGS : 0;
    put_time(s, b->t_us);
    put8(s, mask);
    if (mask & MASK_SEQ)
        put_u(s, b->seq);
    if (mask & MASK_INPUTS)
        put_u(s, b->inputs);
    if (mask & MASK_PWM) {
        put8(s, b->pwm_mode);
        put8(s, b->phase_us);
        put_u(s, b->duty_1e4);
    }
    if (mask & MASK_FLAGS)
        put_u(s, b->flags);
    for (int channel = 0; channel < (cp_only ? 1 : CS_CHANNELS); channel++)
        put_samples(s, b->samples[channel], p->samples[channel]);
    if (cp_only) {
        memcpy(&s->block, b, offsetof(cs_block_t, samples));
        memcpy(s->block.samples[CH_CP], b->samples[CH_CP], sizeof b->samples[CH_CP]);
    } else
        s->block = *b;
}

static uint32_t at_most(uint32_t len, uint32_t limit) { return len < limit ? len : limit; }

void stream_door(stream_t *s, const door_call_t *call) {
    const char *shape = record_shape(call->function);
    if (!shape)
        return;
    const uint32_t out_len = at_most(call->out_len, RECORD_DATA_MAX), in_len = at_most(call->in_len, RECORD_DATA_MAX);
    begin_record(s, TAG_DOOR + call->function, s->t_us, NUMBERS_MAX + out_len + in_len);
    unsigned arg = 0;
    for (; *shape; shape++)
        switch (*shape) {
        case 'p':
            put_bytes(s, call->out, out_len);
            break;
        case 'q':
        case 'r':
            put_bytes(s, call->in, in_len);
            break;
        case 'P':
            put_changes(s, call->out, at_most(call->out_len, MAILBOX_MAX), s->out);
            break;
        case 'Q':
            put_changes(s, call->in, at_most(call->in_len, MAILBOX_MAX), s->in);
            break;
        default:
            put_z(s, arg < call->args ? call->arg[arg] : 0);
            arg++;
        }
    put_z(s, call->result);
}

void stream_end(stream_t *s, int how, const char *text) {
    begin_record(s, (unsigned)how, s->t_us, NUMBERS_MAX + TEXT_MAX);
    if (how == RECORD_RETURNED)
        return;
    size_t len = text ? strlen(text) : 0;
    put_bytes(s, (const uint8_t *)(text ? text : ""), (uint32_t)(len < TEXT_MAX ? len : TEXT_MAX));
}

void stream_module(stream_t *s, uint64_t t_us, uint32_t memory_len, uint32_t crc, uint32_t config_ptr,
                   const uint8_t *config, uint32_t config_len) {
    begin_record(s, TAG_MODULE, t_us, NUMBERS_MAX + config_len);
    put_time(s, t_us);
    put_u(s, memory_len);
    put_u(s, crc);
    put_u(s, config_ptr);
    put_bytes(s, config, config_len);
}

void stream_hash(stream_t *s, const uint8_t *memory, uint32_t memory_len) {
    begin_record(s, TAG_HASH, s->t_us, NUMBERS_MAX);
    put_u(s, memory_len);
    put_u(s, crc32_of(0, memory, memory_len));
}

void stream_host(stream_t *s, uint64_t t_us, int code, int32_t value) {
    begin_record(s, TAG_HOST, t_us, NUMBERS_MAX);
    put_time(s, t_us);
    put_u(s, (unsigned)code);
    put_z(s, value);
}
