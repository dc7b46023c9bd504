// exi.wasm in one of the host's engines, as a program for Node (exi/host-engine.ts): requests on standard input,
// answers on standard output, in order, as many as are sent ahead. All numbers are little-endian.
//
//   greeting  u32 longest message, u32 size of the arena (bytes)
//   request   u32 bytes of data, u8 operation (0 decode, 1 encode), u8 protocol, u8 kind, u8 0; then the data: the
//   message, or
//             the records with the root record first
//   answer    u32 bytes of data, i32 error (ExiError, or -1: trapped), u32 offset_bits, i32 state, i32 code, u32 offset
//   of the
//             root record; then the data: the records, the message, or what the trap was
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "board.h"
#include "desktop.h"
#include "engine.h"
#include "exi_words.h"

extern const engine_module_t exi_module;

enum { DECODE, ENCODE };
enum { REQUEST_BYTES = 8, REQUEST_MAX = 65536, TRAPPED = -1 };
#define CALL_LIMIT_US 100000
typedef struct {
    uint32_t bytes;
    int32_t error;
    uint32_t offset_bits;
    int32_t state, code;
    uint32_t root;
} answer_t;

_Alignas(16) static uint8_t arena[EXI_ARENA];
static int function_of[2]; // by operation
static uint32_t control_at;
static uint32_t start_words[CONTROL_WORDS]; // the control block after start()

// ---- what the engine wants of a board ----------------------------------------------------------------------------

uint32_t board_counter(void) { return 0; }
bool host_deadline(int context) { return engine_expire(context); }

static void fail(const char *what) {
    fprintf(stderr, "chargescript: exi: %s\n", what);
    exit(1);
}

// ---- the module's memory ------------------------------------------------------------------------------------------

// NULL when the range does not lie in the module's memory.
static uint8_t *memory_at(uint32_t at, uint32_t bytes) {
    uint32_t size;
    uint8_t *memory = engine_memory(CONTEXT_SESSION, &size);
    return memory && at <= size && bytes <= size - at ? memory + at : NULL;
}

static void start(void) {
    static const engine_image_t image = {&exi_module, arena, sizeof arena, EXI_STACK, EXI_MEMORY};
    int32_t address;
    if (!engine_load(CONTEXT_SESSION, &image))
        fail(engine_error(CONTEXT_SESSION));
    int begin = engine_find(CONTEXT_SESSION, "start"), control = engine_find(CONTEXT_SESSION, "control");
    function_of[DECODE] = engine_find(CONTEXT_SESSION, "decode");
    function_of[ENCODE] = engine_find(CONTEXT_SESSION, "encode");
    if (engine_call(CONTEXT_SESSION, begin, CALL_LIMIT_US, NULL) ||
        engine_call(CONTEXT_SESSION, control, CALL_LIMIT_US, &address))
        fail(engine_error(CONTEXT_SESSION));
    control_at = (uint32_t)address;
    const uint8_t *words = memory_at(control_at, sizeof start_words);
    if (!words)
        fail("the control block is not in the module's memory");
    memcpy(start_words, words, sizeof start_words);
    if (!memory_at(start_words[BUFFER], start_words[BUFFER_BYTES]) ||
        !memory_at(start_words[ARENA], start_words[ARENA_BYTES]))
        fail("the buffers are not in the module's memory");
}

// ---- requests -----------------------------------------------------------------------------------------------------

static void reply(const answer_t *answer, const void *data) {
    fwrite(answer, sizeof *answer, 1, stdout);
    fwrite(data, 1, answer->bytes, stdout);
}

static void serve(const uint8_t *request, uint32_t bytes) {
    const uint8_t operation = request[4];
    const uint8_t *data = request + REQUEST_BYTES;
    if (operation > ENCODE || bytes > start_words[operation == DECODE ? BUFFER_BYTES : ARENA_BYTES])
        fail("a request that is no request");
    uint32_t words[CONTROL_WORDS];
    memcpy(words, start_words, sizeof words);
    words[PROTOCOL] = request[5];
    words[KIND] = request[6];
    words[DATA] = words[BUFFER];
    words[DATA_BYTES] = bytes;
    words[ROOT] = words[ARENA];
    memcpy(memory_at(words[operation == DECODE ? BUFFER : ARENA], bytes), data, bytes);
    memcpy(memory_at(control_at, sizeof words), words, sizeof words);
    if (engine_call(CONTEXT_SESSION, function_of[operation], CALL_LIMIT_US, NULL)) {
        const char *why = engine_error(CONTEXT_SESSION);
        reply(&(answer_t){.bytes = (uint32_t)strlen(why), .error = TRAPPED, .state = -1, .code = -1}, why);
        start();
        return;
    }
    memcpy(words, memory_at(control_at, sizeof words), sizeof words);
    answer_t answer = {.error = (int32_t)words[ERROR],
                       .offset_bits = words[OFFSET_BITS],
                       .state = (int32_t)words[STATE],
                       .code = (int32_t)words[CODE]};
    const uint8_t *result = request;
    if (!answer.error) {
        const uint32_t at = operation == DECODE ? start_words[ARENA] : words[DATA];
        answer.bytes = operation == DECODE ? words[ARENA_USED] : words[DATA_BYTES];
        answer.root = operation == DECODE ? words[ROOT] - at : 0;
        result = memory_at(at, answer.bytes);
        if (!result)
            fail("the module's result is not in its memory");
    }
    reply(&answer, result);
}

// ---- the pipe -----------------------------------------------------------------------------------------------------

int main(void) {
    static uint8_t input[4 * REQUEST_MAX];
    size_t first = 0, end = 0;
    deadline_init();
    start();
    const uint32_t greeting[2] = {start_words[BUFFER_BYTES], start_words[ARENA_BYTES]};
    fwrite(greeting, sizeof greeting, 1, stdout);
    for (;;) {
        uint32_t bytes = 0;
        if (end - first >= REQUEST_BYTES) {
            memcpy(&bytes, input + first, sizeof bytes);
            if (bytes > REQUEST_MAX)
                fail("a request that is too long");
        }
        if (end - first >= REQUEST_BYTES + bytes && end > first) {
            serve(input + first, bytes);
            first += REQUEST_BYTES + bytes;
            continue;
        }
        memmove(input, input + first, end - first);
        end -= first;
        first = 0;
        if (fflush(stdout))
            return 1;
        const ssize_t got = read(STDIN_FILENO, input + end, sizeof input - end);
        if (got == 0)
            return end ? 1 : 0;
        if (got < 0 && errno != EINTR)
            return 1;
        end += got > 0 ? (size_t)got : 0;
    }
}
