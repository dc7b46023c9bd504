#include "replay_read.h"
#include "crc.h"

#include <string.h>

static uint32_t u32_at(const uint8_t *p) {
    return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

// Length of the good chunk at `at`, head and tail included; 0 when there is none.
static size_t chunk_at(const uint8_t *file, size_t len, size_t at) {
    if (len - at < CHUNK_HEAD + CHUNK_TAIL || memcmp(file + at, "CSR", 3) != 0)
        return 0;
    const size_t payload = file[at + 4] | (size_t)file[at + 5] << 8;
    if (len - at < CHUNK_HEAD + payload + CHUNK_TAIL)
        return 0;
    const size_t end = at + CHUNK_HEAD + payload;
    return crc32_of(0, file + at + 3, CHUNK_HEAD - 3 + payload) == u32_at(file + end) ? end + CHUNK_TAIL - at : 0;
}

static bool contains(const uint8_t *data, size_t len, const char *text) {
    const size_t n = strlen(text);
    for (size_t i = 0; i + n <= len; i++)
        if (memcmp(data + i, text, n) == 0)
            return true;
    return false;
}

const char *reader_check(const uint8_t *file, size_t len, size_t *end) {
    bool described = false, headed = false;
    size_t at = 0, chunk;
    for (; at < len && (chunk = chunk_at(file, len, at)) > 0; at += chunk) {
        *end = at;
        const uint8_t *payload = file + at + CHUNK_HEAD;
        const size_t payload_len = chunk - CHUNK_HEAD - CHUNK_TAIL;
        if (file[at + 3] == 'D') {
            if (payload_len != strlen(record_description) || memcmp(payload, record_description, payload_len) != 0)
                return "recorded with another door or format";
            described = true;
        } else if (file[at + 3] == 'H') {
            if (!contains(payload, payload_len, "\"profile\":\"full\""))
                return "a flight recording leaves out blocks and cannot be replayed";
            headed = true;
        }
    }
    *end = at;
    if (!described || !headed)
        return "not a recording, or too little is left of it";
    for (size_t later = at + 1; later < len; later++)
        if (file[later] == 'C' && chunk_at(file, len, later))
            return "damaged";
    return NULL;
}

reader_t reader_open(const uint8_t *file, size_t len, char kind) {
    return (reader_t){.file = file, .file_len = len, .kind = kind};
}

static bool next_chunk(reader_t *r) {
    size_t chunk;
    while (r->next < r->file_len && (chunk = chunk_at(r->file, r->file_len, r->next)) > 0) {
        const size_t at = r->next;
        r->next += chunk;
        if (r->file[at + 3] != (uint8_t)r->kind)
            continue;
        r->at = at + CHUNK_HEAD;
        r->end = r->next - CHUNK_TAIL;
        r->t_us = 0;
        memset(&r->block, 0, sizeof r->block);
        memset(r->out, 0, sizeof r->out);
        memset(r->in, 0, sizeof r->in);
        if (r->at < r->end)
            return true;
    }
    return false;
}

static void fail(reader_t *r, const char *what) {
    if (!r->error)
        r->error = what;
}

static uint8_t get8(reader_t *r) {
    if (r->at < r->end)
        return r->file[r->at++];
    fail(r, "a record ends too early");
    return 0;
}

static uint64_t get_u(reader_t *r) {
    uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const uint8_t byte = get8(r);
        value |= (uint64_t)(byte & 127) << shift;
        if (byte < 128)
            return value;
    }
    fail(r, "a number is too long");
    return 0;
}

static int64_t get_z(reader_t *r) {
    const uint64_t value = get_u(r);
    return (int64_t)(value >> 1 ^ (0 - (value & 1)));
}

static uint32_t get_bytes(reader_t *r, uint8_t *to, uint32_t cap) {
    const uint64_t len = get_u(r);
    if (len > cap || len > r->end - r->at) {
        fail(r, "data end too early");
        return 0;
    }
    memcpy(to, r->file + r->at, (size_t)len);
    r->at += (size_t)len;
    return (uint32_t)len;
}

static uint32_t get_changes(reader_t *r, uint8_t to[RECORD_DATA_MAX], uint8_t before[MAILBOX_MAX]) {
    const uint64_t len = get_u(r);
    uint64_t at = 0;
    if (len > MAILBOX_MAX)
        fail(r, "a message is too long");
    while (!r->error && at < len) {
        const uint64_t skip = get_u(r), count = get_u(r);
        if (skip > len - at || count > len - at - skip) {
            fail(r, "differences beyond the end of a message");
            break;
        }
        at += skip;
        for (uint64_t i = 0; i < count; i++)
            before[at++] ^= get8(r);
    }
    if (r->error)
        return 0;
    memcpy(to, before, (size_t)len);
    return (uint32_t)len;
}

static void get_samples(reader_t *r, uint16_t *now, const uint16_t *before) {
    const uint8_t form = get8(r);
    const unsigned width = form & 31, predictor = form >> 5;
    if (predictor > 2 || width > 20) {
        fail(r, "samples of an unknown form");
        return;
    }
    uint64_t bits = 0;
    unsigned have = 0;
    for (int k = 0; k < CS_SAMPLES; k++) {
        for (; have < width; have += 8)
            bits |= (uint64_t)get8(r) << have;
        const uint32_t coded = (uint32_t)bits & ((1u << width) - 1);
        bits >>= width;
        have -= width;
        const int32_t difference = (int32_t)(coded >> 1 ^ (0 - (coded & 1)));
        const int32_t one = k > 0 ? now[k - 1] : before[CS_SAMPLES - 1];
        const int32_t two = k > 1 ? now[k - 2] : before[CS_SAMPLES - 2 + k];
        const int32_t predicted = predictor == 0 ? before[k] : predictor == 1 ? one : 2 * one - two;
        now[k] = (uint16_t)(predicted + difference);
    }
}

static void get_block(reader_t *r, cs_block_t *b) {
    *b = r->block;
    const uint8_t mask = get8(r);
    b->t_us = r->t_us;
    b->seq = mask & MASK_SEQ ? (uint32_t)get_u(r) : r->block.seq + 1;
    if (mask & MASK_INPUTS)
        b->inputs = (uint32_t)get_u(r);
    if (mask & MASK_PWM) {
        b->pwm_mode = get8(r);
        b->phase_us = get8(r);
        b->duty_1e4 = (uint16_t)get_u(r);
    }
    if (mask & MASK_FLAGS)
        b->flags = (uint32_t)get_u(r);
    const int channels = mask & MASK_SAMPLES ? CS_CHANNELS : mask & MASK_CP ? 1 : 0;
    for (int channel = 0; channel < channels; channel++)
        get_samples(r, b->samples[channel], r->block.samples[channel]);
    r->block = *b;
}

static void get_door(reader_t *r, item_t *item, unsigned function) {
    item->door = (door_call_t){.function = (uint8_t)function};
    for (const char *shape = record_shape(function); *shape; shape++)
        switch (*shape) {
        case 'p':
            item->door.out_len = get_bytes(r, item->out, RECORD_DATA_MAX);
            break;
        case 'P':
            item->door.out_len = get_changes(r, item->out, r->out);
            break;
        case 'q':
        case 'r':
            item->door.in_len = get_bytes(r, item->in, RECORD_DATA_MAX);
            break;
        case 'Q':
            item->door.in_len = get_changes(r, item->in, r->in);
            break;
        default:
            item->door.arg[item->door.args++] = (int32_t)get_z(r);
        }
    item->door.result = get_z(r);
    item->door.out = item->out;
    item->door.in = item->in;
}

static void get_item(reader_t *r, item_t *item) {
    const uint8_t tag = get8(r);
    item->tag = tag >= TAG_DOOR ? TAG_DOOR : tag;
    if (tag <= RECORD_POWER_FAIL || tag == TAG_MODULE || tag == TAG_HOST)
        r->t_us += get_u(r);
    item->t_us = r->t_us;
    switch (item->tag) {
    case RECORD_BLOCK:
        get_block(r, &item->block);
        break;
    case RECORD_POLL:
    case RECORD_START:
    case RECORD_POWER_FAIL:
    case RECORD_RETURNED:
        break;
    case RECORD_TRAPPED:
    case RECORD_CUT_OFF:
        get_bytes(r, item->out, RECORD_DATA_MAX);
        break;
    case TAG_MODULE:
        item->memory_len = (uint32_t)get_u(r);
        item->crc = (uint32_t)get_u(r);
        item->config_ptr = (uint32_t)get_u(r);
        item->in_len = get_bytes(r, item->in, RECORD_CONFIG_MAX);
        break;
    case TAG_HASH:
        item->memory_len = (uint32_t)get_u(r);
        item->crc = (uint32_t)get_u(r);
        break;
    case TAG_HOST:
        get_u(r);
        get_z(r);
        break;
    default:
        if (tag >= TAG_DOOR && record_shape(tag - TAG_DOOR))
            get_door(r, item, tag - TAG_DOOR);
        else
            fail(r, "unknown record");
    }
}

void reader_next(reader_t *r, item_t *item) {
    item->tag = 0;
    if (r->error || (r->at >= r->end && !next_chunk(r)))
        return;
    get_item(r, item);
    if (r->error)
        item->tag = 0;
}
