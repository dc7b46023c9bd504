// Ed25519 with the vectors of RFC 8032, 7.1, and the hash with those of FIPS 180-4.
#include "signing.h"

#include <string.h>

#include "check.h"

static void unhex(const char *text, uint8_t *bytes) {
    for (size_t i = 0; text[2 * i]; i++) {
        unsigned value;
        sscanf(text + 2 * i, "%2x", &value);
        bytes[i] = (uint8_t)value;
    }
}

// Steps of a job; the same for each key and each message.
static unsigned finished(void) {
    unsigned steps = 1;
    while (!signing_step())
        CHECK(++steps < 1000);
    return steps;
}

static const struct {
    const char *name, *seed, *public_key, *message, *signature;
} vectors[] = {
    {"TEST 1, no message", "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
     "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24"
     "655141438e7a100b"},
    {"TEST 2, one byte", "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
     "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aee"
     "b00d291612bb0c00"},
    {"TEST 3, two bytes", "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
     "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28d"
     "c027beceea1ec40a"},
    {"TEST SHA(abc)", "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
     "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
     "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e"
     "2a9ac94fa54ca49f",
     "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17a"
     "d9bef1177331a704"},
};

int main(void) {
    unsigned public_steps = 0, sign_steps = 0;
    for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
        group(vectors[i].name);
        uint8_t seed[32], public_key[32], message[64], expected[64];
        unhex(vectors[i].seed, seed);
        unhex(vectors[i].message, message);
        size_t len = strlen(vectors[i].message) / 2;

        signing_begin_public(seed);
        unsigned steps = finished();
        CHECK(i == 0 || steps == public_steps);
        public_steps = steps;
        unhex(vectors[i].public_key, expected);
        CHECK(memcmp(signing_result(), expected, 32) == 0);
        memcpy(public_key, signing_result(), 32);

        signing_begin(message, len, seed, public_key);
        steps = finished();
        CHECK(i == 0 || steps == sign_steps);
        sign_steps = steps;
        unhex(vectors[i].signature, expected);
        CHECK(memcmp(signing_result(), expected, 64) == 0);
        CHECK(signing_step()); // a job that is done stays so
        CHECK(memcmp(signing_result(), expected, 64) == 0);
    }
    printf("steps: %u for a public key, %u for a signature\n", public_steps, sign_steps);

    group("hash: SHA-512 of parts, cut to 32 bytes");
    static const char *const whole[] = {"abc"}, *const parts[] = {"a", "", "bc"};
    uint8_t hash[32], expected[32];
    unhex("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a", expected);
    signing_hash(whole, 1, hash);
    CHECK(memcmp(hash, expected, 32) == 0);
    signing_hash(parts, 3, hash);
    CHECK(memcmp(hash, expected, 32) == 0);
    return done();
}
