#include "exi_module.h"

#include <sanitizer/asan_interface.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "board.h"
#include "crc.h"
#include "engine.h"
#include "exi_words.h"

extern const engine_module_t exi_module;

// encode() takes presence masks as words: it may look so far behind the arena, and must not make anything of it.
enum { ARENA_GUARD_BYTES = 3 };
enum { CONTEXT = CONTEXT_SESSION, GUARD_BYTES = 16, ROOT_RECORD_BYTES = 12, KIND_OMIT_EMPTY = 2 };
// Branches of the generated C that a call may take. Counted, not timed: the same on every machine.
enum { STEPS = 20000, STEPS_PER_BYTE = 200, DEADLINE_US = 1000000 };

// The walker is the same code whatever the message; what makes an input new is where in the grammar it ends with an
// error. libFuzzer counts these bytes as it counts the code's edges.
static uint8_t places[32768] __attribute__((section("__libfuzzer_extra_counters")));
enum { CODES = 8 }; // told apart in each state

static struct {
    uint8_t *memory;
    uint32_t memory_bytes, control;
    uint32_t words[CONTROL_WORDS]; // as start() left them
    int decode, encode;
    uint8_t *constants; // the memory after start(): what is not zero there, beside the control block, never changes
    uint8_t *message;   // a copy for exi_check_own()
} exi;

void fuzz_fail(const char *what, uint32_t value) {
    fprintf(stderr, "fuzz: %s: %u\n", what, value);
    abort();
}

// ---- what the engine wants of a board -----------------------------------------------------------------------------

uint32_t board_counter(void) { return 0; }
void board_deadline_start(int context, uint32_t limit_us) { (void)context, (void)limit_us; }
void board_deadline_stop(int context) { (void)context; }

// ---- the module ---------------------------------------------------------------------------------------------------

static uint32_t steps, step_limit = UINT32_MAX;

// Called at each branch of the generated C (fuzz.mk).
void exi_step(void);
void exi_step(void) {
    if (++steps > step_limit)
        fuzz_fail("a call takes too long; its limit in steps is", step_limit);
}

// `bytes`: what the call's time may depend on.
static int32_t call(int function, uint32_t bytes) {
    int32_t result = 0;
    steps = 0;
    step_limit = STEPS + bytes * STEPS_PER_BYTE;
    if (engine_call(CONTEXT, function, DEADLINE_US, &result) != ENGINE_OK)
        fuzz_fail(engine_error(CONTEXT), 0);
    step_limit = UINT32_MAX;
    return result;
}

static uint8_t *at(uint32_t address, uint32_t bytes) {
    if (address > exi.memory_bytes || bytes > exi.memory_bytes - address)
        fuzz_fail("an address outside the memory", address);
    return exi.memory + address;
}

// Into an arena of exactly its size: an access beyond it meets the address sanitizer.
static void load(void) {
    static uint8_t most[EXI_ARENA] __attribute__((aligned(16)));
    engine_image_t image = {&exi_module, most, sizeof most, EXI_STACK, EXI_MEMORY};
    if (!engine_load(CONTEXT, &image))
        fuzz_fail(engine_error(CONTEXT), 0);
    image.arena_bytes = engine_arena_used(CONTEXT);
    image.arena = aligned_alloc(16, image.arena_bytes);
    if (!image.arena || !engine_load(CONTEXT, &image))
        fuzz_fail(engine_error(CONTEXT), image.arena_bytes);
}

static void start(void) {
    if (exi.memory)
        return;
    load();
    exi.memory = engine_memory(CONTEXT, &exi.memory_bytes);
    exi.decode = engine_find(CONTEXT, "decode");
    exi.encode = engine_find(CONTEXT, "encode");
    call(engine_find(CONTEXT, "start"), 0);
    exi.control = (uint32_t)call(engine_find(CONTEXT, "control"), 0);
    memcpy(exi.words, at(exi.control, sizeof exi.words), sizeof exi.words);
    at(exi.words[BUFFER] - GUARD_BYTES, exi.words[BUFFER_BYTES] + 2 * GUARD_BYTES);
    at(exi.words[ARENA], exi.words[ARENA_BYTES]);
    exi.constants = malloc(exi.memory_bytes);
    exi.message = malloc(exi.words[BUFFER_BYTES]);
    memcpy(exi.constants, exi.memory, exi.memory_bytes);
    memset(exi.constants + exi.control, 0, sizeof exi.words);
}

exi_request_t exi_request(uint8_t first) {
    return (exi_request_t){first & INPUT_PROTOCOL, first & INPUT_FRAGMENT ? 1 : 0};
}

uint32_t exi_buffer_bytes(void) {
    start();
    return exi.words[BUFFER_BYTES];
}

uint32_t exi_arena_bytes(void) {
    start();
    return exi.words[ARENA_BYTES];
}

uint8_t *exi_arena(void) {
    start();
    return exi.memory + exi.words[ARENA];
}

// The tables and whatever else the module's image has.
static void check_constants(void) {
    for (uint32_t i = 0; i < exi.memory_bytes; i++)
        if (exi.constants[i] && exi.constants[i] != exi.memory[i])
            fuzz_fail("a constant of the module has changed, at", i);
}

// One call with what it may not touch poisoned: of the buffer what lies before the message and its guard (a message is
// read from high addresses to low ones, see bits.ts), and the arena behind what the request says. The words of the
// request become those of the answer.
static void run(int function, uint32_t *words, uint32_t bytes) {
    uint8_t *const buffer_rest = exi.memory + words[BUFFER] - GUARD_BYTES;
    const size_t buffer_bytes = words[DATA] - words[BUFFER];
    uint32_t arena_end = words[ARENA_BYTES] + (function == exi.encode ? ARENA_GUARD_BYTES : 0);
    if (arena_end > exi.words[ARENA_BYTES])
        arena_end = exi.words[ARENA_BYTES];
    uint8_t *const arena_rest = exi.memory + words[ARENA] + arena_end;
    const size_t arena_bytes = exi.words[ARENA_BYTES] - arena_end;
    uint8_t *const control = at(exi.control, CONTROL_WORDS * 4);
    memcpy(control, words, CONTROL_WORDS * 4);
    ASAN_POISON_MEMORY_REGION(buffer_rest, buffer_bytes);
    ASAN_POISON_MEMORY_REGION(arena_rest, arena_bytes);
    const uint32_t result = (uint32_t)call(function, bytes);
    ASAN_UNPOISON_MEMORY_REGION(buffer_rest, buffer_bytes);
    ASAN_UNPOISON_MEMORY_REGION(arena_rest, arena_bytes);
    memcpy(words, control, CONTROL_WORDS * 4);
    if (result != words[ERROR] || result > EXI_LAST_ERROR)
        fuzz_fail("not an ExiError", result);
    if (words[BUFFER] != exi.words[BUFFER] || words[ARENA] != exi.words[ARENA])
        fuzz_fail("the control block's own words have changed", words[BUFFER]);
    if (result)
        places[(words[STATE] * CODES + (words[CODE] & (CODES - 1))) % sizeof places] = 1;
    static uint32_t calls;
    if (calls++ % 64 == 0)
        check_constants();
}

exi_decoded_t exi_decode(exi_request_t request, const uint8_t *message, uint32_t bytes, uint32_t arena_bytes) {
    start();
    uint32_t words[CONTROL_WORDS];
    memcpy(words, exi.words, sizeof words);
    words[PROTOCOL] = request.protocol;
    words[KIND] = request.kind;
    words[DATA_BYTES] = bytes;
    words[ARENA_BYTES] = arena_bytes < exi.words[ARENA_BYTES] ? arena_bytes : exi.words[ARENA_BYTES];
    const bool fits = bytes <= exi.words[BUFFER_BYTES];
    if (fits) { // at the buffer's end
        words[DATA] += exi.words[BUFFER_BYTES] - bytes;
        memcpy(exi.memory + words[DATA], message, bytes);
    }
    // Something else each time: what is decoded must not depend on what was there.
    static uint8_t filler;
    memset(exi_arena(), ++filler, exi.words[ARENA_BYTES]);
    run(exi.decode, words, bytes);
    if (!fits && words[ERROR] != EXI_REQUEST)
        fuzz_fail("a message longer than the buffer was taken", bytes);
    if (words[OFFSET_BITS] > (uint64_t)bytes * 8)
        fuzz_fail("offset_bits is outside the message", words[OFFSET_BITS]);
    exi_decoded_t decoded = {.error = words[ERROR]};
    if (words[ERROR])
        return decoded;
    decoded.root = words[ROOT] - words[ARENA];
    decoded.used = words[ARENA_USED];
    if (decoded.used > words[ARENA_BYTES])
        fuzz_fail("more of the arena is used than there is", decoded.used);
    if (decoded.root > decoded.used || decoded.used - decoded.root < ROOT_RECORD_BYTES)
        fuzz_fail("the root record is outside the arena", words[ROOT]);
    return decoded;
}

exi_encoded_t exi_encode(exi_request_t request, uint32_t root, uint32_t arena_bytes, int omit) {
    start();
    uint32_t words[CONTROL_WORDS];
    memcpy(words, exi.words, sizeof words);
    words[PROTOCOL] = request.protocol;
    words[KIND] = request.kind | (omit ? KIND_OMIT_EMPTY : 0);
    words[ARENA_BYTES] = arena_bytes < exi.words[ARENA_BYTES] ? arena_bytes : exi.words[ARENA_BYTES];
    words[ROOT] = words[ARENA] + root;
    const uint32_t all = exi.words[BUFFER_BYTES];
    run(exi.encode, words, all);
    exi_encoded_t encoded = {.error = words[ERROR]};
    if (words[ERROR])
        return encoded;
    if (words[DATA] < words[BUFFER] || words[DATA_BYTES] > all ||
        words[DATA] - words[BUFFER] != all - words[DATA_BYTES] || words[DATA_BYTES] == 0)
        fuzz_fail("the message is not at the buffer's end", words[DATA]);
    encoded.message = exi.memory + words[DATA];
    encoded.bytes = words[DATA_BYTES];
    return encoded;
}

void exi_check_own(exi_request_t request, const uint8_t *message, uint32_t bytes, int omit) {
    uint8_t *const own = exi.message;
    memcpy(own, message, bytes);
    // Up to three zero bytes may be missing or too many at the end; a beginning lacks more than that, or ends within a
    // byte.
    const uint32_t cut = crc32_of(0, own, bytes) % bytes;
    const exi_decoded_t part = exi_decode(request, own, cut, UINT32_MAX);
    if (part.error != EXI_TRUNCATED && part.error != EXI_ARENA_FULL)
        fuzz_fail("a message that was cut off has another error", part.error);
    const exi_decoded_t again = exi_decode(request, own, bytes, UINT32_MAX);
    if (again.error == EXI_ARENA_FULL)
        return; // records that were used twice in the image are two now
    if (again.error)
        fuzz_fail("what was encoded can't be decoded", again.error);
    const exi_encoded_t encoded = exi_encode(request, again.root, again.used, omit);
    if (encoded.error)
        fuzz_fail("what was encoded and decoded can't be encoded", encoded.error);
    if (encoded.bytes != bytes || memcmp(encoded.message, own, bytes) != 0)
        fuzz_fail("encoded, decoded and encoded again it is another message", encoded.bytes);
}
