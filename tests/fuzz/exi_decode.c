// Fuzz target: messages into decode(), and what decodes through encode() and back.
//
// Input: the first byte of exi_module.h; 1 byte size of the arena in units of 64 bytes, 0 for all of it; the message.
#include <stdlib.h>
#include <string.h>

#include "exi_module.h"

enum { HEADER_BYTES = 2, ARENA_UNIT = 64 };

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t size);
size_t LLVMFuzzerMutate(uint8_t *input, size_t size, size_t most);
size_t LLVMFuzzerCustomMutator(uint8_t *input, size_t size, size_t most, unsigned seed);

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t size) {
    if (size < HEADER_BYTES)
        return 0;
    const exi_request_t request = exi_request(input[0]);
    const int omit = input[0] & INPUT_OMIT_EMPTY;
    const uint32_t arena = input[1] ? input[1] * ARENA_UNIT : exi_arena_bytes();
    const uint8_t *const message = input + HEADER_BYTES;
    const uint32_t bytes = (uint32_t)(size - HEADER_BYTES);
    const exi_decoded_t decoded = exi_decode(request, message, bytes, arena);
    if (decoded.error)
        return 0;
    // Records that end where they do: a pointer beyond them is a finding.
    const exi_encoded_t encoded = exi_encode(request, decoded.root, decoded.used, omit);
    // String table hits are written out. decode() takes what an integer's type can hold, encode() what the schema
    // allows.
    if (encoded.error == EXI_BUFFER_FULL || encoded.error == EXI_INTEGER)
        return 0;
    if (encoded.error)
        fuzz_fail("what was decoded can't be encoded", encoded.error);
    exi_check_own(request, encoded.message, encoded.bytes, omit);
    // In less than it needs: the last byte, or many, are not there.
    const uint32_t less = size % 2 ? decoded.used - 1 : decoded.used * (uint32_t)(size % 64) / 64;
    const uint32_t error = exi_decode(request, message, bytes, less).error;
    if (error != EXI_ARENA_FULL)
        fuzz_fail("in too small an arena there is another error", error);
    return 0;
}

// ---- changes of bits ----------------------------------------------------------------------------------------------
// A message is a stream of bits: a field that is a bit longer moves all that follows, which changes of bytes can't do.

static unsigned bit_of(const uint8_t *bytes, size_t bit) { return bytes[bit / 8] >> (7 - bit % 8) & 1; }

static void set_bit(uint8_t *bytes, size_t bit, unsigned value) {
    const uint8_t mask = (uint8_t)(0x80u >> bit % 8);
    bytes[bit / 8] = (uint8_t)(value ? bytes[bit / 8] | mask : bytes[bit / 8] & ~mask);
}

// Inserts (count > 0) random bits, or removes some. The message gets as many bytes as its bits need.
static size_t shift_bits(uint8_t *bytes, size_t size, size_t most, size_t bit, int count) {
    const size_t bits = size * 8, n = (size_t)abs(count);
    if (count < 0) {
        const size_t removed = n < bits - bit ? n : bits - bit;
        for (size_t i = bit; i + removed < bits; i++)
            set_bit(bytes, i, bit_of(bytes, i + removed));
        for (size_t i = bits - removed; i < bits; i++)
            set_bit(bytes, i, 0);
        return (bits - removed + 7) / 8;
    }
    const size_t wanted = (bits + n + 7) / 8, new_size = wanted < most ? wanted : most;
    memset(bytes + size, 0, new_size - size);
    for (size_t i = new_size * 8; i-- > bit + n;)
        set_bit(bytes, i, bit_of(bytes, i - n));
    for (size_t i = bit; i < bit + n && i < new_size * 8; i++)
        set_bit(bytes, i, rand() & 1);
    return new_size;
}

size_t LLVMFuzzerCustomMutator(uint8_t *input, size_t size, size_t most, unsigned seed) {
    srand(seed);
    if (size <= HEADER_BYTES || rand() % 2)
        return LLVMFuzzerMutate(input, size, most);
    uint8_t *const message = input + HEADER_BYTES;
    const size_t bytes = size - HEADER_BYTES, bit = (size_t)rand() % (bytes * 8);
    const int count = 1 + rand() % (rand() % 2 ? 3 : 24);
    return HEADER_BYTES + shift_bits(message, bytes, most - HEADER_BYTES, bit, rand() % 2 ? count : -count);
}
