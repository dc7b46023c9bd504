// The link to the bench, entropy and exit by Arm semihosting. QEMU's CMSDK UART moves 20 to 25 bytes per millisecond,
// one SYS_READ moves a whole block (measured: docs/boards/mps2-an386.md). The stream is standard input and output of
// QEMU.
#include <string.h>

#include "board.h"
#include "lockstep.h"
#include "mps2.h"

enum { SYS_OPEN = 0x01, SYS_CLOSE = 0x02, SYS_WRITE = 0x05, SYS_READ = 0x06, SYS_EXIT = 0x18 };
#define OPEN_READ 1  // "rb"
#define OPEN_WRITE 5 // "wb"
#define STOPPED_APPLICATION_EXIT 0x20026u

static int input = -1, output = -1;
static uint8_t unsent[8192];
static size_t unsent_len;

static int semihosting(int operation, const void *parameter) {
    register int r0 __asm("r0") = operation;
    register const void *r1 __asm("r1") = parameter;
    __asm volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
    return r0;
}

static int open(const char *path, uint32_t mode) {
    const uint32_t parameter[3] = {(uint32_t)(uintptr_t)path, mode, strlen(path)};
    return semihosting(SYS_OPEN, parameter);
}

// Bytes that were moved.
static size_t transfer(int operation, int file, const void *data, size_t len) {
    const uint32_t parameter[3] = {(uint32_t)file, (uint32_t)(uintptr_t)data, len};
    int left = semihosting(operation, parameter);
    return left < 0 || (size_t)left > len ? 0 : len - (size_t)left;
}

void semihosting_init(void) {
    input = open(":tt", OPEN_READ);
    output = open(":tt", OPEN_WRITE);
    if (input < 0 || output < 0)
        semihosting_exit();
}

void semihosting_exit(void) {
    for (;;)
        semihosting(SYS_EXIT, (const void *)STOPPED_APPLICATION_EXIT);
}

void link_flush(void) {
    for (size_t done = 0; done < unsent_len;) {
        size_t sent = transfer(SYS_WRITE, output, unsent + done, unsent_len - done);
        if (sent == 0)
            semihosting_exit(); // the bench is gone
        done += sent;
    }
    unsent_len = 0;
}

// All frames of a block leave with one call, when the board next waits for the bench.
bool board_link_write(const uint8_t *data, size_t len) {
    if (len > sizeof unsent)
        return false;
    if (len > sizeof unsent - unsent_len)
        link_flush();
    memcpy(unsent + unsent_len, data, len);
    unsent_len += len;
    return true;
}

size_t board_link_read(uint8_t *data, size_t cap) {
    link_flush();
    size_t got = transfer(SYS_READ, input, data, cap);
    if (got == 0)
        semihosting_exit(); // end of file: the bench is gone
    return got;
}

void lockstep_exit(void) {
    link_flush();
    semihosting_exit();
}

bool semihosting_entropy(uint8_t *out, size_t len) {
    int file = open("/dev/urandom", OPEN_READ);
    if (file < 0)
        return false;
    size_t got = transfer(SYS_READ, file, out, len);
    const uint32_t parameter[1] = {(uint32_t)file};
    semihosting(SYS_CLOSE, parameter);
    return got == len;
}
