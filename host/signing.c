#include "signing.h"

#include <string.h>

#include "ge.h"
#include "sha512.h"

#define WINDOWS 64 // digits of a scalar, 4 bits each
#define WINDOWS_PER_STEP 2

typedef uint32_t scalar_t[8]; // little-endian, below the order

enum { DONE, MULTIPLY, INVERT, ENCODE, FINISH };

static struct {
    uint8_t phase, window; // windows that are left
    uint8_t link;          // of the chain that inverts
    const uint8_t *message;
    size_t len;
    const uint8_t *public_key; // NULL: the public key is what we compute
    scalar_t key, k;           // k: what the base point is multiplied by
    ge_p3 point;
    fe power, kept[4];
    uint8_t result[SIGNING_SIGNATURE];
} job;

// ---- scalars modulo the order of the base point ---------------------------------------------------------------

static const scalar_t order = {0x5cf5d3ed, 0x5812631a, 0xa2f79cd6, 0x14def9de, 0, 0, 0, 0x10000000};

// x += y and mask
static void add(scalar_t x, const scalar_t y, uint32_t mask) {
    uint64_t carry = 0;
    for (int i = 0; i < 8; i++) {
        carry += (uint64_t)x[i] + (y[i] & mask);
        x[i] = (uint32_t)carry;
        carry >>= 32;
    }
}

// x mod order, for x below twice the order
static void reduce_once(scalar_t x) {
    scalar_t less;
    uint64_t borrow = 0;
    for (int i = 0; i < 8; i++) {
        borrow = (uint64_t)x[i] - order[i] - borrow;
        less[i] = (uint32_t)borrow;
        borrow = borrow >> 63;
    }
    uint32_t keep = (uint32_t)(0 - borrow);
    for (int i = 0; i < 8; i++)
        x[i] = (x[i] & keep) | (less[i] & ~keep);
}

static void twice(scalar_t x) {
    add(x, x, UINT32_MAX);
    reduce_once(x);
}

// The number in `bytes`, little-endian, modulo the order: bit by bit, which is little work beside a point.
static void reduce(scalar_t x, const uint8_t *bytes, int len) {
    memset(x, 0, sizeof(scalar_t));
    for (int bit = 8 * len - 1; bit >= 0; bit--) {
        add(x, x, UINT32_MAX);
        x[0] |= bytes[bit / 8] >> bit % 8 & 1u;
        reduce_once(x);
    }
}

// sum = x * y + z
static void multiply_add(scalar_t sum, const scalar_t x, const scalar_t y, const scalar_t z) {
    memset(sum, 0, sizeof(scalar_t));
    for (int bit = 255; bit >= 0; bit--) {
        twice(sum);
        add(sum, x, 0 - (y[bit / 32] >> bit % 32 & 1u));
        reduce_once(sum);
    }
    add(sum, z, UINT32_MAX);
    reduce_once(sum);
}

// ---- multiples of the base point ------------------------------------------------------------------------------

static const ge_precomp odd_multiples[8] = {
// 1, 3, .. 15 times the base point
#include "base2.h"
};

static void move_if(ge_precomp *to, const ge_precomp *from, uint32_t condition) {
    fe_cmov(to->yplusx, from->yplusx, condition);
    fe_cmov(to->yminusx, from->yminusx, condition);
    fe_cmov(to->xy2d, from->xy2d, condition);
}

// The odd multiple `digit`, -15..15.
static void select(ge_precomp *t, int32_t digit) {
    uint32_t negative = (uint32_t)digit >> 31;
    uint32_t magnitude = ((uint32_t)digit ^ (0 - negative)) + negative;
    *t = odd_multiples[0];
    for (uint32_t i = 1; i < 8; i++) {
        uint32_t other = magnitude / 2 ^ i;
        move_if(t, &odd_multiples[i], (other - 1) >> 31);
    }
    ge_precomp minus;
    fe_copy(minus.yplusx, t->yminusx);
    fe_copy(minus.yminusx, t->yplusx);
    fe_neg(minus.xy2d, t->xy2d);
    move_if(t, &minus, negative);
}

static void multiply_begin(const scalar_t k) {
    memcpy(job.k, k, sizeof job.k);
    add(job.k, order, (k[0] & 1) - 1); // the same point, and an odd number has digits that are all odd
    ge_p3_0(&job.point);
    job.window = WINDOWS;
    job.phase = MULTIPLY;
}

// Of an odd number k, the lowest digit is k mod 32 - 16, and what remains is k / 16 | 1, odd again.
static int32_t digit(unsigned window) {
    unsigned bit = 4 * window;
    uint64_t word = job.k[bit / 32];
    if (bit / 32 < 7)
        word |= (uint64_t)job.k[bit / 32 + 1] << 32;
    int32_t five = (int32_t)(word >> bit % 32 & 31) | 1;
    return window == WINDOWS - 1 ? five : five - 16;
}

static void multiply_window(void) {
    ge_p1p1 sum;
    ge_p2 half;
    ge_precomp t;
    ge_p3_to_p2(&half, &job.point);
    for (int i = 0; i < 4; i++) {
        ge_p2_dbl(&sum, &half);
        if (i < 3)
            ge_p1p1_to_p2(&half, &sum);
    }
    ge_p1p1_to_p3(&job.point, &sum);
    select(&t, digit(--job.window));
    ge_madd(&sum, &job.point, &t);
    ge_p1p1_to_p3(&job.point, &sum);
}

// 1 / Z of the point, as Z to the power of 2^255 - 21: Z^(2^n - 1) for growing n, then Z^11.
static const struct {
    int8_t from; // of those kept; -1: the power as it is
    uint8_t squarings;
    uint8_t times; // of those kept
    int8_t keep;
} chain[] = {
    {0, 1, 0, 1},     // n = 2
    {0, 3, 1, 2},     // Z^11
    {1, 2, 1, -1},    // 4
    {-1, 1, 0, 1},    // 5
    {-1, 5, 1, 1},    // 10
    {-1, 10, 1, 3},   // 20
    {-1, 20, 3, -1},  // 40
    {-1, 10, 1, 1},   // 50
    {-1, 50, 1, 3},   // 100
    {-1, 100, 3, -1}, // 200
    {-1, 50, 1, -1},  // 250
    {-1, 5, 2, -1},
};
#define LINKS (sizeof chain / sizeof *chain)
#define SQUARINGS_PER_STEP 100

static void invert_begin(void) {
    fe_copy(job.kept[0], job.point.Z);
    job.link = 0;
    job.phase = INVERT;
}

static void invert_some(void) {
    unsigned squarings = 0;
    do {
        if (chain[job.link].from >= 0)
            fe_copy(job.power, job.kept[chain[job.link].from]);
        for (unsigned i = 0; i < chain[job.link].squarings; i++)
            fe_sq(job.power, job.power);
        fe_mul(job.power, job.power, job.kept[chain[job.link].times]);
        if (chain[job.link].keep >= 0)
            fe_copy(job.kept[chain[job.link].keep], job.power);
        squarings += chain[job.link].squarings;
    } while (++job.link < LINKS && squarings + chain[job.link].squarings <= SQUARINGS_PER_STEP);
}

// RFC 8032, 5.1.2
static void encode(void) {
    fe x, y;
    fe_mul(x, job.point.X, job.power);
    fe_mul(y, job.point.Y, job.power);
    fe_tobytes(job.result, y);
    job.result[31] ^= (uint8_t)(fe_isnegative(x) << 7);
}

// ---- keys and signatures --------------------------------------------------------------------------------------

static void forget(void *secret, size_t len) {
    volatile uint8_t *at = secret;
    while (len--)
        *at++ = 0;
}

static void expand(const uint8_t *seed, uint8_t secret[64]) {
    sha512(seed, SIGNING_SEED, secret);
    secret[0] &= 248;
    secret[31] = (secret[31] & 63) | 64;
    reduce(job.key, secret, 32);
}

void signing_begin_public(const uint8_t seed[SIGNING_SEED]) {
    uint8_t secret[64];
    expand(seed, secret);
    forget(secret, sizeof secret);
    job.public_key = NULL;
    multiply_begin(job.key);
}

void signing_begin(const uint8_t *message, size_t len, const uint8_t seed[SIGNING_SEED],
                   const uint8_t public_key[SIGNING_PUBLIC]) {
    uint8_t secret[64], nonce[64];
    scalar_t r;
    sha512_context hash;
    expand(seed, secret);
    sha512_init(&hash);
    sha512_update(&hash, secret + 32, 32);
    sha512_update(&hash, message, len);
    sha512_final(&hash, nonce);
    reduce(r, nonce, sizeof nonce);
    forget(secret, sizeof secret);
    forget(nonce, sizeof nonce);
    forget(&hash, sizeof hash);
    job.message = message;
    job.len = len;
    job.public_key = public_key;
    multiply_begin(r);
    forget(r, sizeof r);
}

static void finish(void) {
    uint8_t challenge[64];
    scalar_t h, s;
    sha512_context hash;
    sha512_init(&hash);
    sha512_update(&hash, job.result, 32);
    sha512_update(&hash, job.public_key, SIGNING_PUBLIC);
    sha512_update(&hash, job.message, job.len);
    sha512_final(&hash, challenge);
    reduce(h, challenge, sizeof challenge);
    reduce_once(job.k);
    multiply_add(s, job.key, h, job.k);
    for (int i = 0; i < 32; i++)
        job.result[32 + i] = (uint8_t)(s[i / 4] >> 8 * (i % 4));
}

bool signing_step(void) {
    switch (job.phase) {
    case MULTIPLY:
        for (int i = 0; i < WINDOWS_PER_STEP; i++)
            multiply_window();
        if (job.window == 0)
            invert_begin();
        return false;
    case INVERT:
        invert_some();
        if (job.link == LINKS)
            job.phase = ENCODE;
        return false;
    case ENCODE:
        encode();
        job.phase = job.public_key ? FINISH : DONE;
        break;
    case FINISH:
        finish();
        job.phase = DONE;
        break;
    }
    if (job.phase != DONE)
        return false;
    forget(job.key, sizeof job.key);
    forget(job.k, sizeof job.k);
    return true;
}

const uint8_t *signing_result(void) { return job.result; }

void signing_hash(const char *const *texts, size_t parts, uint8_t hash[SIGNING_HASH]) {
    uint8_t whole[64];
    sha512_context context;
    sha512_init(&context);
    for (size_t i = 0; i < parts; i++)
        sha512_update(&context, (const uint8_t *)texts[i], strlen(texts[i]));
    sha512_final(&context, whole);
    memcpy(hash, whole, SIGNING_HASH);
}
