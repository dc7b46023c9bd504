// CRC-32 as in IEEE 802.3 (reflected, 0xEDB88320), of what is kept: the record store and recordings.
#ifndef CS_CRC_H
#define CS_CRC_H

#include <stddef.h>
#include <stdint.h>

// Goes on from `crc`, the result for the bytes before; 0 begins.
uint32_t crc32_of(uint32_t crc, const void *data, size_t len);

#endif
