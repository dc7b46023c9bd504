// A module's memory: bump allocation out of one fixed block, given back all at once by arena_open().
#ifndef CS_ARENA_H
#define CS_ARENA_H

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
    uint8_t *base;
    uint32_t bytes, used;
    uint32_t last; // offset of the newest block, which alone can grow, shrink or be freed
    bool sealed;
    jmp_buf full; // where a request goes that does not fit while the arena is open: the interpreter's own handling of a
                  // failed allocation is not to be trusted
} arena_t;

void arena_open(arena_t *arena, uint8_t *base, uint32_t bytes); // empty, not sealed
void arena_seal(arena_t *arena);                                // refuses everything from now on
arena_t *arena_select(arena_t *arena); // which arena the functions below use; returns the one before
uint32_t arena_refused(void);          // requests to a sealed or full arena since boot

// What the interpreter calls instead of the C library (Makefile renames them in m3_core.c).
void *arena_calloc(size_t count, size_t size);
void *arena_realloc(void *block, size_t size);
void arena_free(void *block);

#endif
