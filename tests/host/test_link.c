// uses: link.c
// Frames out and in, and that no stream of bytes whatever does more than raise the count of dropped frames.
#include "link.h"

#include <stdlib.h>
#include <string.h>

#include "board.h"
#include "check.h"
#include "host.h"

static uint8_t wire[1024];
static size_t wire_len;
static char got_type;
static uint8_t got[LINK_PAYLOAD_MAX + 8];
static size_t got_len;
static unsigned frames;

uint32_t board_lock(void) { return 0; }
void board_unlock(uint32_t state) { (void)state; }
bool board_link_write(const uint8_t *data, size_t len) {
    if (len > sizeof wire - wire_len)
        return false;
    memcpy(wire + wire_len, data, len);
    wire_len += len;
    return true;
}
bool host_frame(char type, const uint8_t *payload, size_t len) {
    frames++;
    got_type = type;
    got_len = len;
    CHECK(len <= LINK_PAYLOAD_MAX);
    memcpy(got, payload, len < sizeof got ? len : sizeof got);
    return type != '?';
}

static void round_trips(void) {
    for (size_t len = 0; len <= LINK_PAYLOAD_MAX; len++)
        for (int pattern = 0; pattern < 4; pattern++) {
            uint8_t payload[LINK_PAYLOAD_MAX];
            for (size_t i = 0; i < len; i++)
                payload[i] = pattern == 0 ? 0 : pattern == 1 ? 0xFF : pattern == 2 ? (uint8_t)(i % 3) : (uint8_t)rand();
            wire_len = 0;
            CHECK(link_send('T', payload, len));
            CHECK(wire[wire_len - 1] == 0 && memchr(wire, 0, wire_len - 1) == NULL);
            unsigned before = frames;
            for (size_t i = 0; i < wire_len; i++)
                link_receive(wire + i, 1);
            CHECK(frames == before + 1 && got_type == 'T' && got_len == len && memcmp(got, payload, len) == 0);
        }
    uint8_t big[LINK_PAYLOAD_MAX + 1] = {0};
    CHECK(!link_send('T', big, sizeof big));
    wire_len = sizeof wire - 4;
    CHECK(!link_send('T', big, 8) && wire_len == sizeof wire - 4); // all or nothing
    CHECK(link_crc((const uint8_t *)"123456789", 9) == 0x29B1);    // the catalogue's check value
}

static void every_bit_flipped(void) {
    uint8_t payload[40], sent[64];
    for (int i = 0; i < 40; i++)
        payload[i] = (uint8_t)(i * 37);
    wire_len = 0;
    link_send('T', payload, sizeof payload);
    for (size_t bit = 0; bit < 8 * (wire_len - 1); bit++) {
        memcpy(sent, wire, wire_len);
        sent[bit / 8] ^= (uint8_t)(1 << bit % 8);
        unsigned before = frames;
        link_receive(sent, wire_len);
        CHECK(frames == before);
        link_receive(wire, wire_len); // synchronised again
        CHECK(frames == before + 1);
    }
}

static void hostile(void) {
    srand(7);
    for (int round = 0; round < 20000; round++) {
        uint8_t noise[600];
        size_t len = (size_t)rand() % sizeof noise;
        for (size_t i = 0; i < len; i++)
            noise[i] = rand() % 8 ? (uint8_t)rand() : (uint8_t)(rand() % 2 * 255);
        link_receive(noise, len);
    }
    uint32_t before = link_dropped();
    uint8_t zeros[300] = {0}, ones[300];
    memset(ones, 1, sizeof ones);
    link_receive(zeros, 1);
    before = link_dropped();
    link_receive(zeros, sizeof zeros);
    CHECK(link_dropped() == before); // silence
    link_receive(ones, sizeof ones); // too long
    link_receive(zeros, 1);
    CHECK(link_dropped() == before + 1);
    wire_len = 0;
    link_send('?', NULL, 0); // unknown to the host
    link_receive(wire, wire_len);
    CHECK(link_dropped() == before + 2);
}

int main(void) {
    group("link: frames of every length go round");
    round_trips();
    group("link: no flipped bit gets through");
    every_bit_flipped();
    group("link: hostile bytes");
    hostile();
    return done();
}
