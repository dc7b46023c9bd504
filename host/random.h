// The CSPRNG behind door.random: ChaCha20 (RFC 8439) in counter mode, keyed from the board's entropy source. After each
// request the key is replaced by fresh output, so that a later look into memory does not tell earlier bytes.
#ifndef CS_RANDOM_H
#define CS_RANDOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

void random_init(void); // forgets the key; the next request takes new entropy
// False when the entropy source is missing or unhealthy: then nothing was written.
bool random_bytes(uint8_t *out, size_t len);
// The block function alone, for the test with RFC 8439's vectors.
void chacha20_block(const uint32_t key[8], uint32_t counter, const uint32_t nonce[3], uint8_t out[64]);

#endif
