#include "nor.h"

#include <string.h>

#include "board.h"

const size_t board_flash_sector = NOR_SECTOR;
const size_t board_flash_sectors = NOR_SECTORS;

uint8_t *nor_memory;
void (*nor_watch)(size_t offset, const uint8_t *data, size_t len);

const uint8_t *board_flash(void) { return nor_memory; }

bool board_flash_erase(size_t sector) {
    if (sector >= NOR_SECTORS)
        return false;
    if (nor_watch)
        nor_watch(sector * NOR_SECTOR, NULL, NOR_SECTOR);
    memset(nor_memory + sector * NOR_SECTOR, 0xFF, NOR_SECTOR);
    return true;
}

bool board_flash_program(size_t offset, const uint8_t *data, size_t len) {
    if (offset > NOR_SIZE || len > NOR_SIZE - offset)
        return false;
    if (nor_watch)
        nor_watch(offset, data, len);
    for (size_t i = 0; i < len; i++)
        nor_memory[offset + i] &= data[i];
    return memcmp(nor_memory + offset, data, len) == 0;
}
