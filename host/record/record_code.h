// How records are written into chunks: numbers, differences, samples, checksums. Format: docs/recording.md.
#ifndef CS_RECORD_CODE_H
#define CS_RECORD_CODE_H

#include "record.h"

enum {
    TAG_BLOCK = 1,
    TAG_RETURNED = 5,
    TAG_MODULE = 8,
    TAG_HASH = 9,
    TAG_HOST = 10,
    TAG_DOOR = 16,
};
enum { MASK_SEQ = 1, MASK_INPUTS = 2, MASK_PWM = 4, MASK_FLAGS = 8, MASK_SAMPLES = 16, MASK_CP = 32 };

#define CHUNK_HEAD 10
#define CHUNK_TAIL 4
#define RECORD_DATA_MAX 256 // longer data is cut: no door function takes more
#define RECORD_MAX 640  // no record is longer: 2 * 256 bytes of data and the numbers around them; the smallest chunk
#define MAILBOX_MAX 240 // the longer of the two messages
_Static_assert(MAILBOX_MAX == sizeof(cs_status_t) && MAILBOX_MAX >= sizeof(cs_orders_t), "mailbox");
#define RECORD_CONFIG_MAX 448 // room for the configuration to grow in, together with the numbers of its record
_Static_assert(sizeof(cs_config_t) <= RECORD_CONFIG_MAX && RECORD_CONFIG_MAX < RECORD_MAX - 100, "configuration");

// One call through the door, as it is written.
typedef struct {
    uint8_t function, args;
    int32_t arg[4];          // the integers in their order, without pointers
    const uint8_t *out, *in; // bytes the module gave and got
    uint32_t out_len, in_len;
    int64_t result;
} door_call_t;

// A chunk that is being filled. May lie in memory that survives a reset, so that nothing of the last call is lost.
typedef struct {
    uint32_t magic;
    uint32_t used; // bytes of payload
    uint16_t seq;
    uint8_t boot;
    char kind;
} chunk_t;

typedef void (*chunk_sink_t)(const uint8_t *chunk, size_t len);

// One module's stream: its chunk and what differences are taken from, which starts anew with each chunk.
typedef struct {
    chunk_t *chunk;
    uint8_t *bytes;    // CHUNK_HEAD + capacity + CHUNK_TAIL
    uint32_t capacity; // of payload, at least RECORD_MAX
    chunk_sink_t sink;
    uint64_t t_us;
    cs_block_t block; // the block before; only used by the pilot's stream
    uint8_t out[MAILBOX_MAX], in[MAILBOX_MAX];
} stream_t;

// Storage of a full recording, only where there is one.
#define FULL_CHUNK 8192
typedef struct {
    bool (*write)(const uint8_t *chunk, size_t len);
    bool headed;
    stream_t stream[2];
    chunk_t chunk[2];
    uint8_t bytes[2][CHUNK_HEAD + FULL_CHUNK + CHUNK_TAIL];
} record_full_t;

/** The shape of a door function (docs/recording.md); NULL when there is none. */
const char *record_shape(unsigned function);
/**
 * Finds the data of a call. A range outside the memory is empty here (the door has refused it). Where a function's two
 * ranges overlap, what the module gave is gone by now: `out` is empty then.
 */
door_call_t record_shaped(unsigned function, const int32_t *args, const uint8_t *memory, uint32_t memory_len,
                          int64_t result);
/** The description ('D' chunk), a constant text. */
extern const char record_description[];

/** Puts head and checksum around `len` bytes that are at bytes + CHUNK_HEAD. @returns the length of the whole chunk */
size_t record_frame(uint8_t *bytes, char kind, uint16_t seq, uint8_t boot, size_t len);

/** The same for a payload that stays where it is. */
void record_crc_around(uint8_t *head, uint8_t *tail, char kind, uint8_t boot, const uint8_t *payload, size_t len);
/** Starts the full recording. `write` gets whole chunks; when it fails, recording stops there. */
void record_full(record_full_t *storage, bool (*write)(const uint8_t *data, size_t len));

void stream_open(stream_t *s, char kind, uint8_t boot);
/** Hands the chunk to the sink and starts the next; nothing when it is empty. */
void stream_commit(stream_t *s);
void stream_call(stream_t *s, int kind, uint64_t t_us);
void stream_block(stream_t *s, const cs_block_t *block, bool cp_only);
void stream_door(stream_t *s, const door_call_t *call);
void stream_end(stream_t *s, int how, const char *text);
void stream_module(stream_t *s, uint64_t t_us, uint32_t memory_len, uint32_t crc, uint32_t config_ptr,
                   const uint8_t *config, uint32_t config_len);
void stream_hash(stream_t *s, const uint8_t *memory, uint32_t memory_len);
void stream_host(stream_t *s, uint64_t t_us, int code, int32_t value);

#endif
