// Non-volatile memory with NOR semantics in a file that is mapped shared: what is written survives kill -9.
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "board.h"
#include "desktop.h"

#define SECTOR 4096
#define SECTORS 16

const size_t board_flash_sector = SECTOR;
const size_t board_flash_sectors = SECTORS;

static uint8_t *flash;

bool flash_open(const char *path) {
    int fd = path ? open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644) : memfd_create("nv", MFD_CLOEXEC);
    struct stat stat;
    if (fd < 0 || fstat(fd, &stat)) {
        fprintf(stderr, "chargescript: non-volatile memory %s: ", path ? path : "");
        perror(NULL);
        return false;
    }
    bool fresh = stat.st_size == 0;
    if (!fresh && stat.st_size != SECTOR * SECTORS) {
        fprintf(stderr, "chargescript: %s has %lld bytes, a memory image has %d\n", path, (long long)stat.st_size,
                SECTOR * SECTORS);
        return false;
    }
    if (fresh && ftruncate(fd, SECTOR * SECTORS)) {
        perror("chargescript: non-volatile memory");
        return false;
    }
    flash = mmap(NULL, SECTOR * SECTORS, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    if (flash == MAP_FAILED) {
        perror("chargescript: non-volatile memory");
        return false;
    }
    if (fresh)
        memset(flash, 0xFF, SECTOR * SECTORS);
    return true;
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
