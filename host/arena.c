#include "arena.h"

#include <string.h>

#define ALIGN 8u // what WASM and the interpreter need at most

// Each block is preceded by its size, in a header of ALIGN bytes.
typedef struct {
    uint32_t bytes;
} header_t;

static arena_t *current;
static uint32_t refused;

void arena_open(arena_t *arena, uint8_t *base, uint32_t bytes) {
    arena->base = base;
    arena->bytes = bytes & ~(ALIGN - 1);
    arena->used = arena->last = 0;
    arena->sealed = false;
}

void arena_seal(arena_t *arena) { arena->sealed = true; }

arena_t *arena_select(arena_t *arena) {
    arena_t *before = current;
    current = arena;
    return before;
}

uint32_t arena_refused(void) { return refused; }

static header_t *header_of(void *block) { return (header_t *)(void *)((uint8_t *)block - ALIGN); }

static uint32_t rounded(size_t size) { return (uint32_t)((size + ALIGN - 1) & ~(size_t)(ALIGN - 1)); }

static void *take(size_t size) {
    if (!current || current->sealed || size > current->bytes ||
        rounded(size) + ALIGN > current->bytes - current->used) {
        refused++;
        if (current && !current->sealed)
            longjmp(current->full, 1);
        return NULL;
    }
    current->last = current->used;
    uint8_t *block = current->base + current->used + ALIGN;
    header_of(block)->bytes = (uint32_t)size;
    current->used += rounded(size) + ALIGN;
    return block;
}

void *arena_calloc(size_t count, size_t size) {
    if (size && count > SIZE_MAX / size)
        return NULL;
    void *block = take(count * size);
    if (block)
        memset(block, 0, count * size);
    return block;
}

static bool is_last(const void *block) {
    return current && current->used && (const uint8_t *)block == current->base + current->last + ALIGN;
}

void *arena_realloc(void *block, size_t size) {
    if (!block)
        return take(size);
    // The memory of a running module never changes its size: wasm3 takes the sum of pages that memory.grow asks for in
    // 32 bits, and a sum that wraps would shrink it.
    if (!current || current->sealed) {
        refused++;
        return NULL;
    }
    header_t *header = header_of(block);
    if (size <= header->bytes)
        return block;
    if (is_last(block) && size <= current->bytes && rounded(size) + ALIGN <= current->bytes - current->last) {
        current->used = current->last + rounded(size) + ALIGN;
        header->bytes = (uint32_t)size;
        return block;
    }
    void *moved = take(size);
    if (moved)
        memcpy(moved, block, header->bytes);
    return moved;
}

void arena_free(void *block) {
    // Only the newest block comes back; the rest waits for the next arena_open().
    if (block && is_last(block) && !current->sealed)
        current->used = current->last;
}
