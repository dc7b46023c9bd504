// The link to bench or service tool: frames of docs/bench-link.md. Hostile input is dropped and counted.
#ifndef CS_LINK_H
#define CS_LINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define LINK_PAYLOAD_MAX 248

// One frame, all or nothing: false when the link has no room or the payload is too long. Any context.
bool link_send(char type, const uint8_t *payload, size_t len);
// Received bytes in pieces of any size; calls host_frame() for each good frame. Session context.
void link_receive(const uint8_t *bytes, size_t len);
uint32_t link_dropped(void); // frames with wrong coding, length or CRC since boot
uint16_t link_crc(const uint8_t *bytes, size_t len);

// Little-endian fields of payloads.
static inline uint8_t *put_u16(uint8_t *p, uint32_t v) {
    p[0] = (uint8_t)v, p[1] = (uint8_t)(v >> 8);
    return p + 2;
}
static inline uint8_t *put_u32(uint8_t *p, uint32_t v) { return put_u16(put_u16(p, v), v >> 16); }
static inline uint8_t *put_u64(uint8_t *p, uint64_t v) { return put_u32(put_u32(p, (uint32_t)v), (uint32_t)(v >> 32)); }
static inline uint32_t get_u32(const uint8_t *p) {
    return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}
static inline uint64_t get_u64(const uint8_t *p) { return get_u32(p) | (uint64_t)get_u32(p + 4) << 32; }

#endif
