// Ed25519 (RFC 8032) in steps, and the hash of the transaction log. Field and curve arithmetic and SHA-512 are those of
// the npm package ed25519 (SUPERCOP's ref10, LibTomCrypt); here is what is made of them. Neither the time nor the
// memory addresses of a step depend on the key. Session context only; one job at a time.
#ifndef CS_SIGNING_H
#define CS_SIGNING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SIGNING_SEED 32 // bytes of a private key
#define SIGNING_PUBLIC 32
#define SIGNING_SIGNATURE 64
#define SIGNING_HASH 32

// Begins to compute the public key of `seed`.
void signing_begin_public(const uint8_t seed[SIGNING_SEED]);
// Begins to sign `message`, which has to stay as it is until the end, as the two keys.
void signing_begin(const uint8_t *message, size_t len, const uint8_t seed[SIGNING_SEED],
                   const uint8_t public_key[SIGNING_PUBLIC]);
// One step; docs/metering.md has its time. True when the job is done.
bool signing_step(void);
// What the last job made: SIGNING_PUBLIC or SIGNING_SIGNATURE bytes, until the next one begins.
const uint8_t *signing_result(void);

// The first 32 bytes of the SHA-512 of `parts` texts, one after the other.
void signing_hash(const char *const *texts, size_t parts, uint8_t hash[SIGNING_HASH]);

#endif
