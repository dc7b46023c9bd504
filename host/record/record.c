#include "record.h"
#include "crc.h"

#include <string.h>

#include "board.h"
#include "record_code.h"
#include "record_flight.h"
#include "record_ring.h"
#include "text.h"

#define HASH_EVERY 1000 // calls of a module, in a full recording

typedef struct {
    int kind;              // RECORD_BLOCK.., 0 = no call runs
    const uint8_t *memory; // after the last call, NULL = there is nothing worth a hash
    uint32_t memory_len, calls;
} call_t;

static engine_origin_t modules[CS_CONTEXTS];
static call_t calls[CS_CONTEXTS];
static record_full_t *full;
static uint8_t boot;

uint8_t record_on;

// ---- head ----------------------------------------------------------------------------------------------------

static void add_hex(text_t *text, const uint8_t *data, size_t len) {
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < len; i++) {
        const char pair[3] = {digits[data[i] >> 4], digits[data[i] & 15], 0};
        text_add(text, pair);
    }
}

// The chunks 'D' and 'H' in pieces, because the description stays in flash.
typedef struct {
    const uint8_t *at;
    size_t len;
} piece_t;
enum { HEAD_PIECES = 4, HEAD_ROOM = 560 };

static void head_pieces(piece_t pieces[HEAD_PIECES], const char *profile) {
    static const char *const names[CS_CONTEXTS] = {"pilot", "session"};
    static uint8_t before[CHUNK_HEAD], after[CHUNK_TAIL], head[HEAD_ROOM];
    const size_t len = strlen(record_description);
    record_crc_around(before, after, 'D', boot, (const uint8_t *)record_description, len);
    text_t text = text_start((char *)head + CHUNK_HEAD, HEAD_ROOM - CHUNK_HEAD - CHUNK_TAIL);
    text_add(&text, "{\"board\":\"");
    text_add(&text, board_name);
    text_add(&text, "\",\"profile\":\"");
    text_add(&text, profile);
    text_add(&text, "\",\"modules\":[");
    for (int m = 0; m < CS_CONTEXTS; m++) {
        text_add(&text, m ? ",{\"name\":\"" : "{\"name\":\"");
        text_add(&text, names[m]);
        text_add(&text, "\",\"bytes\":");
        text_add_u32(&text, modules[m].bytes);
        text_add(&text, ",\"crc32\":");
        text_add_u32(&text, modules[m].crc32);
        text_add(&text, "}");
    }
    text_add(&text, "],\"config\":\"");
    add_hex(&text, (const uint8_t *)&board_config, CONFIG_PARAMETERS); // the rest is in the modules' records
    text_add(&text, "\"}");
    size_t head_len = record_frame(head, 'H', 0, boot, (size_t)((uint8_t *)text.at - head) - CHUNK_HEAD);
    pieces[0] = (piece_t){before, sizeof before};
    pieces[1] = (piece_t){(const uint8_t *)record_description, len};
    pieces[2] = (piece_t){after, sizeof after};
    pieces[3] = (piece_t){head, head_len};
}

// ---- full recording ------------------------------------------------------------------------------------------

static void full_write(const uint8_t *data, size_t len) {
    if (full && full->write && !full->write(data, len))
        full->write = NULL; // a file with a hole is worth nothing
}

// The head needs the modules' checksums, so it is written when the first chunk is.
static void full_sink(const uint8_t *chunk, size_t len) {
    if (!full->headed) {
        piece_t pieces[HEAD_PIECES];
        head_pieces(pieces, "full");
        for (int i = 0; i < HEAD_PIECES; i++)
            full_write(pieces[i].at, pieces[i].len);
        full->headed = true;
    }
    full_write(chunk, len);
}

void record_full(record_full_t *storage, bool (*write)(const uint8_t *data, size_t len)) {
    full = storage;
    full->write = write;
}

static void full_open(void) {
    full->headed = false;
    for (int m = 0; m < CS_CONTEXTS; m++) {
        stream_t *s = &full->stream[m];
        s->chunk = &full->chunk[m];
        s->bytes = full->bytes[m];
        s->capacity = FULL_CHUNK;
        s->sink = full_sink;
        stream_open(s, m == CONTEXT_PILOT ? 'P' : 'S', boot);
    }
}

// ---- what the host calls -------------------------------------------------------------------------------------

void record_init(void) {
    memset(calls, 0, sizeof calls);
    boot = flight_init();
    if (full)
        full_open();
    record_on = 1;
}

void record_module_(int module, engine_origin_t wasm, uint32_t memory_len, const uint8_t *config, uint32_t config_ptr) {
    modules[module] = wasm;
    calls[module] = (call_t){0};
    const uint32_t config_len = config ? sizeof board_config : 0;
    const uint64_t now = board_time_us();
    stream_module(flight_stream(module), now, memory_len, wasm.crc32, config_ptr, config, config_len);
    if (full)
        stream_module(&full->stream[module], now, memory_len, wasm.crc32, config_ptr, config, config_len);
}

void record_begin_(int module, int kind, uint64_t t_us, const cs_block_t *block) {
    call_t *call = &calls[module];
    call->kind = kind;
    flight_begin(module, kind, t_us, block);
    if (!full)
        return;
    if (kind == RECORD_BLOCK)
        stream_block(&full->stream[module], block, false);
    else
        stream_call(&full->stream[module], kind, t_us);
}

void record_door_(int module, unsigned function, const int32_t *args, const uint8_t *memory, uint32_t memory_len,
                  int64_t result) {
    if (!calls[module].kind)
        return;
    flight_door(module, function, args, memory, memory_len, result);
    if (!full)
        return;
    const door_call_t call = record_shaped(function, args, memory, memory_len, result);
    stream_door(&full->stream[module], &call);
}

void record_end_(int module, int how, const char *text, const uint8_t *memory, uint32_t memory_len) {
    call_t *call = &calls[module];
    const int kind = call->kind;
    if (!kind)
        return;
    call->kind = 0;
    flight_end(module, how, text);
    if (!full)
        return;
    call->memory = how == RECORD_CUT_OFF ? NULL : memory;
    call->memory_len = memory_len;
    stream_end(&full->stream[module], how, text);
    if (call->memory && (++call->calls % HASH_EVERY == 0 || kind == RECORD_START))
        stream_hash(&full->stream[module], memory, memory_len);
}

void record_host_(uint64_t t_us, int code, int32_t value) {
    flight_host(t_us, code, value);
    if (full)
        stream_host(&full->stream[CONTEXT_PILOT], t_us, code, value);
}

void record_flush(void) {
    if (!record_on)
        return;
    flight_commit();
    for (int m = 0; full && m < CS_CONTEXTS; m++) {
        call_t *call = &calls[m];
        if (call->memory && !call->kind)
            stream_hash(&full->stream[m], call->memory, call->memory_len);
        call->memory = NULL;
        stream_commit(&full->stream[m]);
    }
}

// ---- read-out ------------------------------------------------------------------------------------------------

enum { OP_START = 1, OP_NEXT = 2, REPLY_HEAD = 8, REPLY_DATA = 240 };

static void put_u32(uint8_t *to, uint32_t value) {
    for (int i = 0; i < 4; i++)
        to[i] = (uint8_t)(value >> 8 * i);
}

// The ring stands still from the start of the read-out until its end has been asked for.
size_t record_link(const uint8_t *payload, size_t len, uint8_t *reply) {
    static piece_t pieces[HEAD_PIECES];
    static uint32_t head_len;
    static bool reading;
    uint32_t offset = 0;
    if (len == 1 && payload[0] == OP_START) {
        flight_commit();
        ring_freeze(true);
        head_pieces(pieces, "flight");
        head_len = 0;
        for (int i = 0; i < HEAD_PIECES; i++)
            head_len += (uint32_t)pieces[i].len;
        reading = true;
    } else if (len == 5 && payload[0] == OP_NEXT && reading)
        offset = payload[1] | (uint32_t)payload[2] << 8 | (uint32_t)payload[3] << 16 | (uint32_t)payload[4] << 24;
    else
        return 0;
    const uint32_t total = head_len + ring_used();
    uint32_t n = 0;
    while (n < REPLY_DATA && offset < total && offset + n < total) {
        uint32_t at = offset + n, i = 0;
        while (i < HEAD_PIECES && at >= pieces[i].len)
            at -= (uint32_t)pieces[i++].len;
        uint32_t take = REPLY_DATA - n;
        if (i < HEAD_PIECES) {
            take = take < pieces[i].len - at ? take : (uint32_t)pieces[i].len - at;
            memcpy(reply + REPLY_HEAD + n, pieces[i].at + at, take);
        } else {
            take = take < total - offset - n ? take : total - offset - n;
            ring_read(at, reply + REPLY_HEAD + n, take);
        }
        n += take;
    }
    if (offset >= total) {
        reading = false;
        ring_freeze(false);
    }
    put_u32(reply, offset);
    put_u32(reply + 4, total);
    return REPLY_HEAD + n;
}
