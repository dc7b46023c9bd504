// Non-volatile memory with NOR semantics in a file that is mapped shared: what is written survives kill -9.
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "board.h"
#include "desktop.h"
#include "nor.h"

bool flash_open(const char *path) {
    int fd = path ? open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644) : memfd_create("nv", MFD_CLOEXEC);
    struct stat stat;
    if (fd < 0 || fstat(fd, &stat)) {
        fprintf(stderr, "chargescript: non-volatile memory %s: ", path ? path : "");
        perror(NULL);
        return false;
    }
    bool fresh = stat.st_size == 0;
    if (!fresh && stat.st_size != NOR_SIZE) {
        fprintf(stderr, "chargescript: %s has %lld bytes, a memory image has %d\n", path, (long long)stat.st_size,
                NOR_SIZE);
        return false;
    }
    if (fresh && ftruncate(fd, NOR_SIZE)) {
        perror("chargescript: non-volatile memory");
        return false;
    }
    nor_memory = mmap(NULL, NOR_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    if (nor_memory == MAP_FAILED) {
        perror("chargescript: non-volatile memory");
        return false;
    }
    if (fresh)
        memset(nor_memory, 0xFF, NOR_SIZE);
    return true;
}

static int log_fd = -1;

// u64 time since boot [us], u32 offset, u32 length, u8 1 = program; then what is programmed.
static void log_operation(size_t offset, const uint8_t *data, size_t len) {
    uint8_t head[17];
    uint64_t t_us = board_time_us();
    uint32_t at[2] = {(uint32_t)offset, (uint32_t)len};
    memcpy(head, &t_us, 8);
    memcpy(head + 8, at, 8);
    head[16] = data != NULL;
    if (write(log_fd, head, sizeof head) != sizeof head || (data && write(log_fd, data, len) != (ssize_t)len)) {
        perror("chargescript: --flash-log");
        _exit(1);
    }
}

bool flash_log(const char *path) {
    log_fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    nor_watch = log_operation;
    return log_fd >= 0;
}
