// Non-volatile memory with NOR semantics in the first 64 KiB of PSRAM. The emulator keeps PSRAM in a file that outlives
// the process; on the real board it would be lost with the supply.
#include <string.h>

#include "board.h"
#include "mps2.h"

#define SECTOR 4096
#define SECTORS 16

const size_t board_flash_sector = SECTOR;
const size_t board_flash_sectors = SECTORS;

static uint8_t *const flash = (uint8_t *)PSRAM;

// PSRAM without a file behind it starts as zeros, and NOR never is all zeros by itself: then it is a new chip.
void flash_check(void) {
    for (size_t i = 0; i < SECTOR * SECTORS; i += 4)
        if (*(const uint32_t *)(flash + i) != 0)
            return;
    memset(flash, 0xFF, SECTOR * SECTORS);
}

const uint8_t *board_flash(void) { return flash; }

bool board_flash_erase(size_t sector) {
    if (sector >= SECTORS)
        return false;
    memset(flash + sector * SECTOR, 0xFF, SECTOR);
    return true;
}

bool board_flash_program(size_t offset, const uint8_t *data, size_t len) {
    if (offset > SECTOR * SECTORS || len > SECTOR * SECTORS - offset)
        return false;
    for (size_t i = 0; i < len; i++)
        flash[offset + i] &= data[i];
    return memcmp(flash + offset, data, len) == 0;
}
