#include "crc.h"

uint32_t crc32_of(uint32_t crc, const void *bytes, size_t len) {
    // A recording's chunk is closed within a block of the pilot, so this is the fast way; the table is made at the
    // first use.
    static uint32_t table[256];
    for (uint32_t n = 0; table[255] == 0 && n < 256; n++) {
        uint32_t rest = n;
        for (int bit = 0; bit < 8; bit++)
            rest = rest >> 1 ^ (0xedb88320u & (0u - (rest & 1)));
        table[n] = rest;
    }
    crc = ~crc;
    const uint8_t *data = bytes, *end = data + len;
    for (; end - data >= 4; data += 4) {
        crc = crc >> 8 ^ table[(crc ^ data[0]) & 255];
        crc = crc >> 8 ^ table[(crc ^ data[1]) & 255];
        crc = crc >> 8 ^ table[(crc ^ data[2]) & 255];
        crc = crc >> 8 ^ table[(crc ^ data[3]) & 255];
    }
    while (data < end)
        crc = crc >> 8 ^ table[(crc ^ *data++) & 255];
    return ~crc;
}
