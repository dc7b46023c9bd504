// Non-volatile memory: the last sectors of the 2 MB flash, through the boot ROM's functions. While they work the flash
// can't be read, so all code that runs then is in RAM or ROM: this file's, and the handlers that stay enabled.
#include <string.h>

#include "pico.h"

#define FLASH_BYTES (2u * 1024 * 1024)
#define SECTOR 4096u
#define SECTORS 192u
#define START (FLASH_BYTES - SECTOR * SECTORS)
#define PAGE 256u
#define BLOCK_64K 65536u
#define ERASE_64K 0xd8u
// The flash's own limit for erasing a sector is 400 ms; the watchdog waits longer. Twice: RP2040-E1.
#define ERASE_WATCHDOG 2000000u

const size_t board_flash_sector = SECTOR;
const size_t board_flash_sectors = SECTORS;

const uint8_t *board_flash(void) { return (const uint8_t *)(uintptr_t)(XIP_BASE + START); }

// The boot ROM's header and functions (RP2040 datasheet 2.8.3).
#define ROM_TABLE 0x14u
#define ROM_LOOKUP 0x18u
#define ROM_CODE(a, b) ((uint32_t)(a) | (uint32_t)(b) << 8)

typedef void (*rom_void_t)(void);
typedef void (*rom_erase_t)(uint32_t address, size_t count, uint32_t block, uint8_t command);
typedef void (*rom_program_t)(uint32_t address, const uint8_t *data, size_t count);

static struct {
    rom_void_t connect, exit_xip, flush;
    rom_erase_t erase;
    rom_program_t program;
    uint32_t boot2[64];
    bool ready;
} rom;

static uintptr_t rom_half(uint32_t address) {
    volatile const uint16_t *half;
    __asm("" : "=r"(half) : "0"(address)); // hides the small constant from the compiler's null pointer checks
    return *half;
}

static uintptr_t rom_function(uint32_t code) {
    uintptr_t (*lookup)(const uint16_t *, uint32_t);
    lookup = (uintptr_t(*)(const uint16_t *, uint32_t))rom_half(ROM_LOOKUP);
    return lookup((const uint16_t *)rom_half(ROM_TABLE), code);
}

static void find_rom(void) {
    if (rom.ready)
        return;
    rom.connect = (rom_void_t)rom_function(ROM_CODE('I', 'F'));
    rom.exit_xip = (rom_void_t)rom_function(ROM_CODE('E', 'X'));
    rom.erase = (rom_erase_t)rom_function(ROM_CODE('R', 'E'));
    rom.program = (rom_program_t)rom_function(ROM_CODE('R', 'P'));
    rom.flush = (rom_void_t)rom_function(ROM_CODE('F', 'C'));
    memcpy(rom.boot2, (const void *)(uintptr_t)XIP_BASE, sizeof rom.boot2);
    rom.ready = true;
}

// Erases (data NULL) or programs one page. All interrupts but trip, UART and period stay off: those handlers are in
// RAM.
static IN_RAM("flash") void operate(uint32_t address, const uint8_t *data) {
    const uint32_t kept = 1u << IRQ_IO_BANK0 | 1u << IRQ_UART0 | 1u << IRQ_UART1 | 1u << IRQ_PWM_WRAP;
    uint32_t enabled = REG(NVIC_ISER);
    flash_busy = true;
    REG(NVIC_ICER) = enabled & ~kept;
    __asm volatile("dsb\n\tisb" ::: "memory");
    rom.connect();
    rom.exit_xip();
    if (data)
        rom.program(address, data, PAGE);
    else
        rom.erase(address, SECTOR, BLOCK_64K, ERASE_64K);
    rom.flush();
    ((rom_void_t)((uintptr_t)rom.boot2 | 1))();
    flash_busy = false;
    REG(NVIC_ISER) = enabled;
}

static bool equal(size_t offset, const uint8_t *data, size_t len) {
    return memcmp((const uint8_t *)(uintptr_t)(XIP_NOCACHE + START + offset), data, len) == 0;
}

bool board_flash_erase(size_t sector) {
    if (sector >= SECTORS)
        return false;
    find_rom();
    uint32_t lock = board_lock();
    REG(WATCHDOG_LOAD) = ERASE_WATCHDOG;
    flash_busy = true; // keeps board_watchdog_feed() from shortening it
    board_unlock(lock);
    operate(START + (uint32_t)sector * SECTOR, NULL);
    watchdog_reload();
    gpio_late_trips();
    const uint8_t *at = board_flash() + sector * SECTOR;
    for (size_t i = 0; i < SECTOR; i++)
        if (at[i] != 0xff)
            return false;
    return true;
}

bool board_flash_program(size_t offset, const uint8_t *data, size_t len) {
    static uint8_t page[PAGE];
    if (offset > SECTOR * SECTORS || len > SECTOR * SECTORS - offset)
        return false;
    find_rom();
    for (size_t done = 0; done < len;) {
        size_t at = (offset + done) % PAGE, count = PAGE - at < len - done ? PAGE - at : len - done;
        memset(page, 0xff, PAGE); // ones leave what is there
        memcpy(page + at, data + done, count);
        operate(START + (uint32_t)(offset + done - at), page);
        gpio_late_trips();
        done += count;
    }
    return equal(offset, data, len);
}
