#include "frames.h"

// CRC-16/CCITT-FALSE, four bits at a time: the table is small enough for RAM, where the board wants this code.
static uint16_t crc_add(uint16_t crc, uint16_t half) {
    static const uint16_t table[16] = {0x0000, 0x1021, 0x2042, 0x3063, 0x4084, 0x50a5, 0x60c6, 0x70e7,
                                       0x8108, 0x9129, 0xa14a, 0xb16b, 0xc18c, 0xd1ad, 0xe1ce, 0xf1ef};
    crc ^= half;
    for (int i = 0; i < 4; i++)
        crc = (uint16_t)(crc << 4) ^ table[crc >> 12];
    return crc;
}

void frames_add(cs_frames_t *frames, unsigned n, const uint16_t *halves) {
    uint16_t crc = 0xffff;
    for (int i = 0; i < FRAME_HALVES - 2; i++)
        crc = crc_add(crc, halves[i]);
    if (crc != halves[FRAME_HALVES - 2])
        frames->bad |= 1u << n;
    const uint32_t status = (uint32_t)halves[0] << 16 | halves[1];
    frames->all = n ? frames->all & status : status;
    frames->any = n ? frames->any | status : status;
    for (int row = 0; row < FRAME_ROWS; row++)
        frames->data[row][n] = (int32_t)((uint32_t)halves[2 + 2 * row] << 16 | halves[3 + 2 * row]);
}
