#include "random.h"

#include <string.h>

#include "board.h"
#include "check.h"

static bool healthy;
static unsigned asked;

bool board_entropy(uint8_t *out, size_t len) {
    asked++;
    if (!healthy)
        return false;
    for (size_t i = 0; i < len; i++)
        out[i] = (uint8_t)(i * 11 + asked);
    return true;
}

int main(void) {
    group("chacha20: RFC 8439, 2.3.2");
    static const uint32_t key[8] = {0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c,
                                    0x13121110, 0x17161514, 0x1b1a1918, 0x1f1e1d1c};
    static const uint32_t nonce[3] = {0x09000000, 0x4a000000, 0x00000000};
    static const uint8_t expected[16] = {0x10, 0xf1, 0xe7, 0xe4, 0xd1, 0x3b, 0x59, 0x15,
                                         0x50, 0x0f, 0xdd, 0x1f, 0xa3, 0x20, 0x71, 0xc4};
    uint8_t block[64];
    chacha20_block(key, 1, nonce, block);
    CHECK(memcmp(block, expected, sizeof expected) == 0);

    group("random: an unhealthy source gives nothing");
    uint8_t out[256], again[256];
    memset(out, 0xA5, sizeof out);
    random_init();
    CHECK(!random_bytes(out, sizeof out));
    for (size_t i = 0; i < sizeof out; i++)
        CHECK(out[i] == 0xA5);
    healthy = true;
    CHECK(random_bytes(out, sizeof out));

    group("random: never the same twice, any length");
    CHECK(random_bytes(again, sizeof again) && memcmp(out, again, sizeof out) != 0);
    for (size_t len = 1; len < 256; len++) {
        memset(out, 0, sizeof out);
        CHECK(random_bytes(out, len));
        CHECK(out[len] == 0);
    }
    unsigned before = asked;
    for (int i = 0; i < 5000; i++)
        random_bytes(out, 16);
    CHECK(asked > before); // takes new entropy now and then
    return done();
}
