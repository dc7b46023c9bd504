#include "record_ring.h"

#include <string.h>

#include "board.h"

#ifndef CS_RECORD_RING
#define CS_RECORD_RING 16384 // bytes; a board.mk may say otherwise
#endif
#define RING_MAGIC 0x52435343u

static CS_NOINIT struct {
    uint32_t magic, size, head, used, boot;
    uint32_t check; // of the words above: power-up leaves noise here, which must not pass for a ring
    uint8_t bytes[CS_RECORD_RING];
} ring;

static bool frozen;

static uint32_t check(void) { return ring.magic ^ ring.size * 3 ^ ring.head * 5 ^ ring.used * 7 ^ ring.boot * 11; }

uint8_t ring_init(void) {
    bool valid = ring.magic == RING_MAGIC && ring.size == CS_RECORD_RING && ring.check == check() &&
                 ring.head < CS_RECORD_RING && ring.used <= CS_RECORD_RING;
    if (!valid) {
        ring.magic = RING_MAGIC;
        ring.size = CS_RECORD_RING;
        ring.head = ring.used = ring.boot = 0;
    } else
        ring.boot++;
    ring.check = check();
    frozen = false;
    return (uint8_t)ring.boot;
}

void ring_append(const uint8_t *chunk, size_t len) {
    if (frozen || len > CS_RECORD_RING)
        return;
    // The pilot context may come with a chunk of its own while the session's is copied.
    uint32_t lock = board_lock();
    uint32_t first = CS_RECORD_RING - ring.head;
    if (first > len)
        first = (uint32_t)len;
    memcpy(ring.bytes + ring.head, chunk, first);
    memcpy(ring.bytes, chunk + first, len - first);
    ring.head = (ring.head + (uint32_t)len) % CS_RECORD_RING;
    ring.used = ring.used + len > CS_RECORD_RING ? CS_RECORD_RING : ring.used + (uint32_t)len;
    ring.check = check();
    board_unlock(lock);
}

void ring_freeze(bool stop) { frozen = stop; }

uint32_t ring_used(void) { return ring.used; }

void ring_read(uint32_t offset, uint8_t *to, uint32_t len) {
    uint32_t at = (ring.head + CS_RECORD_RING - ring.used + offset) % CS_RECORD_RING;
    for (uint32_t i = 0; i < len; i++) {
        to[i] = ring.bytes[at];
        at = at + 1 < CS_RECORD_RING ? at + 1 : 0;
    }
}
