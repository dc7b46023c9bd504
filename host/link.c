#include "link.h"

#include <string.h>

#include "board.h"
#include "host.h"

#define RAW_MAX (1 + LINK_PAYLOAD_MAX + 2) // type, payload, CRC: less than one COBS group of 254
#define CODED_MAX (RAW_MAX + 1)

uint16_t link_crc(const uint8_t *bytes, size_t len) { // CRC-16/CCITT-FALSE, four bits at a time
    static const uint16_t table[16] = {0x0000, 0x1021, 0x2042, 0x3063, 0x4084, 0x50a5, 0x60c6, 0x70e7,
                                       0x8108, 0x9129, 0xa14a, 0xb16b, 0xc18c, 0xd1ad, 0xe1ce, 0xf1ef};
    uint16_t crc = 0xFFFF;
    for (size_t i = 0; i < len; i++) {
        crc = (uint16_t)(crc << 4 ^ table[(crc >> 12 ^ bytes[i] >> 4) & 15]);
        crc = (uint16_t)(crc << 4 ^ table[(crc >> 12 ^ bytes[i]) & 15]);
    }
    return crc;
}

bool link_send(char type, const uint8_t *payload, size_t len) {
    if (len > LINK_PAYLOAD_MAX)
        return false;
    uint8_t raw[RAW_MAX], coded[CODED_MAX + 1];
    raw[0] = (uint8_t)type;
    if (len)
        memcpy(raw + 1, payload, len);
    put_u16(raw + 1 + len, link_crc(raw, 1 + len));
    size_t group = 0, at = 1;
    for (size_t i = 0; i < len + 3; i++) {
        if (raw[i]) {
            coded[at++] = raw[i];
        } else {
            coded[group] = (uint8_t)(at - group);
            group = at++;
        }
    }
    coded[group] = (uint8_t)(at - group);
    coded[at++] = 0;
    uint32_t lock = board_lock(); // both contexts send
    bool sent = board_link_write(coded, at);
    board_unlock(lock);
    return sent;
}

static uint8_t received[CODED_MAX];
static size_t received_len;
static bool overlong;
static uint32_t dropped;

uint32_t link_dropped(void) { return dropped; }

// Decodes COBS; the result is never longer than what came. Returns its length, 0 when the coding is wrong.
static size_t decode(const uint8_t *coded, size_t len, uint8_t *raw) {
    size_t out = 0;
    for (size_t at = 0; at < len;) {
        size_t code = coded[at++];
        if (code - 1 > len - at)
            return 0;
        memcpy(raw + out, coded + at, code - 1);
        out += code - 1;
        at += code - 1;
        if (code < 255 && at < len)
            raw[out++] = 0;
    }
    return out;
}

static void frame_end(void) {
    uint8_t raw[CODED_MAX];
    size_t len = overlong ? 0 : decode(received, received_len, raw);
    bool silence = received_len == 0 && !overlong; // zero bytes between frames are no frames
    overlong = false;
    received_len = 0;
    if (silence)
        return;
    if (len < 3 || link_crc(raw, len - 2) != (raw[len - 2] | raw[len - 1] << 8) ||
        !host_frame((char)raw[0], raw + 1, len - 3))
        dropped++;
}

void link_receive(const uint8_t *bytes, size_t len) {
    for (size_t i = 0; i < len; i++) {
        if (bytes[i] == 0)
            frame_end();
        else if (received_len < sizeof received)
            received[received_len++] = bytes[i];
        else
            overlong = true;
    }
}
