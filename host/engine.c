// What all engines share: handles, time limits, the way out of a call, messages.
#include <setjmp.h>

#include "board.h"
#include "crc.h"
#include "engine_kind.h"
#include "text.h"

typedef struct {
    const engine_kind_t *kind; // NULL: nothing is loaded
    const void *function[ENGINE_FUNCTIONS];
    const char *function_name[ENGINE_FUNCTIONS];
    unsigned functions;
    engine_perf_t perf;
    jmp_buf unwind;
    const char *volatile trap; // why it was unwound
    volatile bool running, in_door, expired;
    char error[120];
} engine_t;

static engine_t engines[CS_CONTEXTS];
static const char expired_trap[] = "time limit";
static engine_door_t answer = door_call;

void engine_use_door(engine_door_t other) { answer = other; }

engine_origin_t engine_origin(const engine_module_t *module) {
    if (!module->code_end)
        return (engine_origin_t){module->wasm_bytes, module->crc32};
    const size_t bytes = (size_t)(module->code_end - (const uint8_t *)module->code);
    return (engine_origin_t){(uint32_t)bytes, crc32_of(0, module->code, bytes)};
}

bool engine_fail(int context, const char *where, const char *what) {
    engine_t *engine = &engines[context];
    text_t text = text_start(engine->error, sizeof engine->error);
    text_add(&text, where);
    text_add(&text, ": ");
    text_add(&text, what);
    return false;
}

const char *engine_door(int context, const door_function_t *function, const int32_t *args, uint8_t *memory,
                        uint32_t memory_bytes, int64_t *result) {
    engine_t *engine = &engines[context];
    engine->in_door = true;
    const char *trap = answer(context, function, args, memory, memory_bytes, result);
    engine->in_door = false;
    // The deadline may have passed inside the function: it could not be unwound there, so the call ends here.
    return engine->expired ? expired_trap : trap;
}

void engine_trap(int context, const char *message) {
    engines[context].trap = message;
    longjmp(engines[context].unwind, 1);
}

bool engine_load(int context, const engine_image_t *image) {
    engine_t *engine = &engines[context];
    engine->kind = NULL;
    engine->functions = 0;
    engine->expired = engine->in_door = engine->running = false;
    if (setjmp(engine->unwind))
        return engine_fail(context, image->module->name, engine->trap);
    if (!image->module->engine->load(context, image))
        return false;
    engine->kind = image->module->engine;
    return true;
}

int engine_find(int context, const char *name) {
    engine_t *engine = &engines[context];
    if (!engine->kind || engine->functions == ENGINE_FUNCTIONS)
        return ENGINE_NONE;
    const void *function = engine->kind->find(context, name);
    if (!function)
        return ENGINE_NONE;
    engine->function[engine->functions] = function;
    engine->function_name[engine->functions] = name;
    return (int)engine->functions++;
}

engine_result_t engine_call(int context, int handle, uint32_t limit_us, int32_t *result) {
    engine_t *engine = &engines[context];
    if (!engine->kind || handle < 0 || (unsigned)handle >= engine->functions) {
        engine_fail(context, "engine", "no such function");
        return ENGINE_TRAP;
    }
    engine->expired = false;
    uint32_t started = board_counter();
    const char *trap;
    if (setjmp(engine->unwind) == 0) {
        int32_t ignored;
        engine->running = true;
        board_deadline_start(context, limit_us);
        trap = engine->kind->call(context, engine->function[handle], result ? result : &ignored);
    } else {
        trap = engine->trap;
    }
    engine->running = false;
    board_deadline_stop(context);
    uint32_t spent = board_counter() - started;
    if (engine->kind->leave)
        engine->kind->leave(context);

    engine->perf.last = spent;
    if (spent > engine->perf.worst)
        engine->perf.worst = spent;
    engine->perf.total += spent;
    engine->perf.calls++;
    if (!trap)
        return ENGINE_OK;
    engine_fail(context, engine->function_name[handle], trap);
    return trap == expired_trap ? ENGINE_HANG : ENGINE_TRAP;
}

const char *engine_error(int context) { return engines[context].error; }

uint8_t *engine_memory(int context, uint32_t *bytes) {
    *bytes = 0;
    return engines[context].kind ? engines[context].kind->memory(context, bytes) : NULL;
}

engine_perf_t engine_perf(int context) { return engines[context].perf; }

uint32_t engine_arena_used(int context) {
    return engines[context].kind ? engines[context].kind->arena_used(context) : 0;
}

bool engine_is_running(int context) { return engines[context].running; }

bool engine_expire(int context) {
    engine_t *engine = &engines[context];
    if (!engine->running)
        return false;
    engine->expired = true;
    return !engine->in_door;
}

void engine_abort(int context) { engine_trap(context, expired_trap); }
