// Non-volatile memory with NOR semantics in the first 768 KiB of PSRAM. The emulator keeps PSRAM in a file that
// outlives the process; on the real board it would be lost with the supply.
#include <string.h>

#include "mps2.h"
#include "nor.h"

// PSRAM without a file behind it starts as zeros, and NOR never is all zeros by itself: then it is a new chip.
void flash_check(void) {
    nor_memory = (uint8_t *)PSRAM;
    for (size_t i = 0; i < NOR_SIZE; i += 4)
        if (*(const uint32_t *)(nor_memory + i) != 0)
            return;
    memset(nor_memory, 0xFF, NOR_SIZE);
}
