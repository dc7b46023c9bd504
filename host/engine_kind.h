// Between engine.c, which has what all engines share, and the engines themselves.
#ifndef CS_ENGINE_KIND_H
#define CS_ENGINE_KIND_H

#include "door.h"
#include "engine.h"

struct engine_kind {
    const char *name;
    // Makes a fresh instance in the image's arena. False: engine_fail() has told why.
    bool (*load)(int context, const engine_image_t *image);
    // An exported function without parameters, with an i32 result or none. NULL: there is none of that name.
    const void *(*find)(int context, const char *name);
    // NULL, or the message of the trap. *result stays as it is when the function has none.
    const char *(*call)(int context, const void *function, int32_t *result);
    void (*leave)(int context); // after each call, whether it returned or was unwound; may be NULL
    uint8_t *(*memory)(int context, uint32_t *bytes);
    uint32_t (*arena_used)(int context);
};

// Sets the context's error text to "where: what". Always false.
bool engine_fail(int context, const char *where, const char *what);

// One call of the door, for an import of the module. NULL, or the message of the trap that ends the module's call.
const char *engine_door(int context, const door_function_t *function, const int32_t *args, uint8_t *memory,
                        uint32_t memory_bytes, int64_t *result);

// Ends the running call, or the running load, with a trap. Only while kind->call() or kind->load() runs.
void engine_trap(int context, const char *message) __attribute__((noreturn));

#endif
