// Fuzz target: any memory for records into encode(). What it takes must decode and encode to the same again.
//
// Input: the first byte of exi_module.h; u16 offset of the root record; the records. What the arena has is the input.
#include <stdlib.h>
#include <string.h>

#include "exi_module.h"

enum { HEADER_BYTES = 3 };

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t size);
size_t LLVMFuzzerMutate(uint8_t *input, size_t size, size_t most);
size_t LLVMFuzzerCustomMutator(uint8_t *input, size_t size, size_t most, unsigned seed);

int LLVMFuzzerTestOneInput(const uint8_t *input, size_t size) {
    if (size < HEADER_BYTES)
        return 0;
    const exi_request_t request = exi_request(input[0]);
    const int omit = input[0] & INPUT_OMIT_EMPTY;
    const uint32_t root = input[1] | (uint32_t)input[2] << 8;
    size_t bytes = size - HEADER_BYTES;
    if (bytes > exi_arena_bytes())
        bytes = exi_arena_bytes();
    memcpy(exi_arena(), input + HEADER_BYTES, bytes);
    const exi_encoded_t encoded = exi_encode(request, root, (uint32_t)bytes, omit);
    if (!encoded.error)
        exi_check_own(request, encoded.message, encoded.bytes, omit);
    return 0;
}

// Half of the changes are pointers to somewhere else in the records.
size_t LLVMFuzzerCustomMutator(uint8_t *input, size_t size, size_t most, unsigned seed) {
    srand(seed);
    if (size < HEADER_BYTES + 4 || rand() % 2)
        return LLVMFuzzerMutate(input, size, most);
    const size_t bytes = size - HEADER_BYTES;
    const int from = rand() % (int)(bytes - 1), to = rand() % (int)(bytes + 2);
    const int distance = to - from;
    input[HEADER_BYTES + from] = (uint8_t)distance;
    input[HEADER_BYTES + from + 1] = (uint8_t)(distance >> 8);
    return size;
}
