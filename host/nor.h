// Non-volatile memory with NOR semantics in ordinary memory, for boards that have no flash of their own:
// board_flash_*() over NOR_SIZE bytes that the board keeps (in a file, in an emulator's memory).
#ifndef CS_NOR_H
#define CS_NOR_H

#include <stddef.h>
#include <stdint.h>

#define NOR_SECTOR 4096
#define NOR_SECTORS 192
#define NOR_SIZE (NOR_SECTOR * NOR_SECTORS)

extern uint8_t *nor_memory; // set by the board before host_init()
// For tests: called before each operation; `data` is NULL for an erase.
extern void (*nor_watch)(size_t offset, const uint8_t *data, size_t len);

#endif
