// exi.wasm, compiled ahead of time with sanitizers, as the fuzz targets call it. Each call checks what holds whatever
// the input is; what does not hold ends the program, which is how libFuzzer learns of it.
//
// The generated C has a bounds check of its own at each access, which traps: a trap is a finding. So that the address
// sanitizer sees more than that, what a call has no business with is poisoned inside the linear memory: the rest of the
// buffer and of the arena.
#ifndef CS_FUZZ_EXI_MODULE_H
#define CS_FUZZ_EXI_MODULE_H

#include <stddef.h>
#include <stdint.h>

// Of ExiError (assembly/exi/error.ts), those that the targets tell apart.
enum { EXI_NONE = 0, EXI_TRUNCATED = 2, EXI_INTEGER = 6, EXI_ARENA_FULL = 10, EXI_BUFFER_FULL = 17, EXI_REQUEST = 19 };

// Beside the kind, in the first byte of an input: bits 0 to 3 protocol, bit 4 fragment, bit 5 empty values left out.
enum { INPUT_PROTOCOL = 15, INPUT_FRAGMENT = 16, INPUT_OMIT_EMPTY = 32 };

typedef struct {
    uint32_t protocol, kind;
} exi_request_t;
exi_request_t exi_request(uint8_t first);

uint32_t exi_buffer_bytes(void); // longest message
uint32_t exi_arena_bytes(void);  // room for records

// The root record's offset in the arena, and the bytes in use, after decode().
typedef struct {
    uint32_t error, root, used;
} exi_decoded_t;
// Decodes `bytes` of message into the first `arena_bytes` of the arena. What was in the arena is lost.
exi_decoded_t exi_decode(exi_request_t request, const uint8_t *message, uint32_t bytes, uint32_t arena_bytes);

typedef struct {
    uint32_t error;
    const uint8_t *message; // until the next call
    uint32_t bytes;
} exi_encoded_t;
// Encodes the records in the first `arena_bytes` of the arena. `omit`: empty values without characters.
exi_encoded_t exi_encode(exi_request_t request, uint32_t root, uint32_t arena_bytes, int omit);

uint8_t *exi_arena(void);

// A message of our own must decode to the same again, and none of its beginnings may pass. `message` is copied first.
void exi_check_own(exi_request_t request, const uint8_t *message, uint32_t bytes, int omit);

void fuzz_fail(const char *what, uint32_t value) __attribute__((noreturn));

#endif
