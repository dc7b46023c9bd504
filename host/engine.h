// The engine runs the modules. Whatever interprets or compiles them hides behind these functions (docs/engines.md).
//
// One module per context (CONTEXT_PILOT, CONTEXT_SESSION of board.h). All memory of a module comes out of its own
// arena when the module is loaded: from then on nothing is compiled or allocated.
#ifndef CS_ENGINE_H
#define CS_ENGINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct engine_kind engine_kind_t;
extern const engine_kind_t engine_wasm3, engine_aot;

// A module as the build made it, for one of the engines. It stays where it is: the engine reads constants from it.
typedef struct {
    const char *name; // for messages
    const engine_kind_t *engine;
    const void *code;           // engine_wasm3: the bytes of the .wasm file; engine_aot: what tools/aot.ts made of it
    const uint8_t *code_end;    // engine_wasm3 only
    uint32_t wasm_bytes, crc32; // of the .wasm file; engine_aot only, see engine_origin()
} engine_module_t;

// The .wasm file that a module was made from: the same, whatever engine runs it.
typedef struct {
    uint32_t bytes, crc32;
} engine_origin_t;
engine_origin_t engine_origin(const engine_module_t *module);

typedef struct {
    const engine_module_t *module;
    uint8_t *arena; // 16-byte aligned
    uint32_t arena_bytes;
    uint32_t
        stack_bytes; // engine_wasm3: of the WASM stack, taken from the arena; engine_aot: bound of the native stack
    uint32_t memory_bytes; // limit of the linear memory, taken from the arena; may be less than a 64 KiB page
} engine_image_t;

typedef enum { ENGINE_OK, ENGINE_TRAP, ENGINE_HANG } engine_result_t;

typedef struct { // in units of board_counter()
    uint32_t last, worst;
    uint64_t total;
    uint32_t calls;
} engine_perf_t;

#define ENGINE_FUNCTIONS 6 // handles per module
#define ENGINE_NONE (-1)

// What answers the door calls of all modules, instead of door_call(): a recording.
struct door_function;
typedef const char *(*engine_door_t)(int context, const struct door_function *function, const int32_t *args,
                                     uint8_t *memory, uint32_t memory_bytes, int64_t *result);
void engine_use_door(engine_door_t answer);

// Instantiates (again): everything that the module is made of starts afresh in the arena. False: see engine_error().
// The module's own start() is not called.
bool engine_load(int context, const engine_image_t *image);

// Handle of an exported function without parameters that returns an i32 or nothing, or ENGINE_NONE. Only after
// engine_load(), before any call.
int engine_find(int context, const char *name);

// Calls within limit_us; *result gets the i32 result if there is one (result may be NULL).
// After TRAP or HANG the module must not be called again before a new engine_load().
engine_result_t engine_call(int context, int function, uint32_t limit_us, int32_t *result);

// What went wrong last, with the function's name: "block: unreachable executed". Never NULL.
const char *engine_error(int context);

// The module's linear memory; *bytes is its size (0 when nothing is loaded).
uint8_t *engine_memory(int context, uint32_t *bytes);

engine_perf_t engine_perf(int context);  // of all calls since start; a new load does not reset it
uint32_t engine_arena_used(int context); // bytes

bool engine_is_running(int context); // a call of its module has not returned yet
// From the deadline interrupt: the call has used up its time. True: the context can and must be unwound now, by making
// it continue in engine_abort(). False: it is in a door function, or not running; the door's return ends the call.
bool engine_expire(int context);
// Unwinds the module to engine_call(), which returns ENGINE_HANG. Runs in the context's own stack.
void engine_abort(int context) __attribute__((noreturn));

#endif
