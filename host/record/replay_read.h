// Reads recordings (docs/recording.md), which may be damaged or made to hurt. Every length is checked before it is
// used.
#ifndef CS_REPLAY_READ_H
#define CS_REPLAY_READ_H

#include "record_code.h"

// One record. `tag` is RECORD_BLOCK.., RECORD_RETURNED.., TAG_*; 0 = the end of what can be read.
typedef struct {
    int tag;
    uint64_t t_us;
    cs_block_t block; // RECORD_BLOCK
    door_call_t door; // TAG_DOOR; its data are in `out` and `in`
    uint8_t out[RECORD_DATA_MAX], in[RECORD_CONFIG_MAX];
    uint32_t memory_len, crc, config_ptr, in_len; // TAG_MODULE: its configuration is in `in`; TAG_HASH: the first two
} item_t;

// Where one module's stream is read. May be copied to look ahead.
typedef struct {
    const uint8_t *file;
    size_t file_len;
    char kind;
    size_t at, end, next; // in this chunk, and where the next one starts
    uint64_t t_us;
    cs_block_t block;
    uint8_t out[MAILBOX_MAX], in[MAILBOX_MAX];
    const char *error; // of the first record that is not what the format says, at `at`
} reader_t;

/**
 * Checks the chunks of a whole file. @param end gets where the last good chunk ends
 * @returns NULL, or what is wrong; then *end is where
 */
const char *reader_check(const uint8_t *file, size_t len, size_t *end);
reader_t reader_open(const uint8_t *file, size_t len, char kind);
void reader_next(reader_t *r, item_t *item);

#endif
