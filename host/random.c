#include "random.h"

#include <string.h>

#include "board.h"

#define RESEED_REQUESTS 4096u

static uint32_t key[8];
static uint32_t requests_left; // 0 = no key

static uint32_t rotl(uint32_t v, int n) { return v << n | v >> (32 - n); }

static void quarter(uint32_t *a, uint32_t *b, uint32_t *c, uint32_t *d) {
    *a += *b, *d = rotl(*d ^ *a, 16);
    *c += *d, *b = rotl(*b ^ *c, 12);
    *a += *b, *d = rotl(*d ^ *a, 8);
    *c += *d, *b = rotl(*b ^ *c, 7);
}

void chacha20_block(const uint32_t k[8], uint32_t counter, const uint32_t nonce[3], uint8_t out[64]) {
    uint32_t start[16] = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574, k[0],    k[1],     k[2],     k[3],
                          k[4],       k[5],       k[6],       k[7],       counter, nonce[0], nonce[1], nonce[2]};
    uint32_t s[16];
    memcpy(s, start, sizeof s);
    for (int round = 0; round < 10; round++) {
        for (int i = 0; i < 4; i++)
            quarter(&s[i], &s[4 + i], &s[8 + i], &s[12 + i]);
        for (int i = 0; i < 4; i++)
            quarter(&s[i], &s[4 + (i + 1) % 4], &s[8 + (i + 2) % 4], &s[12 + (i + 3) % 4]);
    }
    for (int i = 0; i < 16; i++) {
        uint32_t word = s[i] + start[i];
        for (int b = 0; b < 4; b++)
            out[4 * i + b] = (uint8_t)(word >> 8 * b);
    }
}

void random_init(void) { requests_left = 0; }

bool random_bytes(uint8_t *out, size_t len) {
    static const uint32_t nonce[3] = {0, 0, 0}; // the key is never used twice
    if (requests_left == 0) {
        uint32_t seed[8];
        if (!board_entropy((uint8_t *)seed, sizeof seed))
            return false;
        for (int i = 0; i < 8; i++)
            key[i] ^= seed[i];
        requests_left = RESEED_REQUESTS;
    }
    uint8_t block[64];
    uint32_t counter = 1;
    for (size_t done = 0; done < len; counter++) {
        chacha20_block(key, counter, nonce, block);
        size_t part = len - done < sizeof block ? len - done : sizeof block;
        memcpy(out + done, block, part);
        done += part;
    }
    chacha20_block(key, 0, nonce, block);
    memcpy(key, block, sizeof key);
    memset(block, 0, sizeof block);
    requests_left--;
    return true;
}
