#include "frames.h"

// This runs for every sample of a metering front end: fast rather than small.
#pragma GCC optimize("O2")

// CRC-16/CCITT-FALSE. The polynomial has so few terms that a byte needs no table.
static inline uint32_t crc_add(uint32_t crc, uint32_t byte) {
    uint32_t x = (crc >> 8 & 0xff) ^ byte;
    x ^= x >> 4;
    return crc << 8 ^ x << 12 ^ x << 5 ^ x;
}

void frames_add(cs_frames_t *frames, unsigned n, const uint16_t *halves) {
    uint32_t crc = 0xffff;
    for (int i = 0; i < FRAME_HALVES - 2; i++)
        crc = crc_add(crc_add(crc, halves[i] >> 8), halves[i] & 0xff);
    if ((uint16_t)crc != halves[FRAME_HALVES - 2])
        frames->bad |= 1u << n;
    const uint32_t status = (uint32_t)halves[0] << 16 | halves[1];
    frames->all = n ? frames->all & status : status;
    frames->any = n ? frames->any | status : status;
    for (int row = 0; row < FRAME_ROWS; row++)
        frames->data[row][n] = (int32_t)((uint32_t)halves[2 + 2 * row] << 16 | halves[3 + 2 * row]);
}
