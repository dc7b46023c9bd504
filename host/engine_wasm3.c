#include <setjmp.h>
#include <string.h>

#include "arena.h"
#include "board.h"
#include "door.h"
#include "engine.h"
#include "text.h"

#include "m3_env.h"
#include "wasm3.h"

typedef struct {
    arena_t arena;
    IM3Runtime runtime;
    IM3Function function[ENGINE_FUNCTIONS];
    const char *function_name[ENGINE_FUNCTIONS];
    unsigned functions;
    engine_perf_t perf;
    jmp_buf unwind;
    volatile bool running, in_door, expired;
    char error[120];
} engine_t;

static engine_t engines[CS_CONTEXTS];
static const char expired_trap[] = "time limit";
static engine_door_t answer = door_call;

void engine_use_door(engine_door_t other) { answer = other; }

// Every import comes through here: wasm3's stack slots in, one result slot out (first slot, if the function has one).
static const void *door_entry(IM3Runtime runtime, IM3ImportContext import, uint64_t *slots, void *memory) {
    int context = (int)(intptr_t)m3_GetUserData(runtime);
    engine_t *engine = &engines[context];
    engine->in_door = true;
    const door_function_t *function = import->userdata;
    int32_t args[DOOR_ARGS] = {0};
    for (unsigned i = 0; i < function->args; i++)
        args[i] = (int32_t)slots[1 + i];
    int64_t result = 0;
    const char *trap = answer(context, function, args, memory, m3_GetMemorySize(runtime), &result);
    if (function->result == 'I')
        slots[0] = (uint64_t)result;
    else
        *(int32_t *)slots = (int32_t)result;
    engine->in_door = false;
    // The deadline may have passed inside the function: it could not be unwound there, so the call ends here.
    return engine->expired ? expired_trap : trap;
}

static bool fail(engine_t *engine, const char *where, const char *what) {
    text_t text = text_start(engine->error, sizeof engine->error);
    text_add(&text, where);
    text_add(&text, ": ");
    text_add(&text, what);
    return false;
}

static bool load(engine_t *engine, int context, const engine_image_t *image) {
    IM3Environment environment = m3_NewEnvironment();
    if (!environment)
        return fail(engine, image->name, "arena too small for the environment");
    engine->runtime = m3_NewRuntime(environment, image->stack_bytes, (void *)(intptr_t)context);
    if (!engine->runtime)
        return fail(engine, image->name, "arena too small for the runtime");
    engine->runtime->memoryLimit = image->memory_bytes;
    IM3Module module = NULL;
    M3Result result = m3_ParseModule(environment, &module, image->wasm, image->wasm_bytes);
    if (result)
        return fail(engine, image->name, result);
    result = m3_LoadModule(engine->runtime, module);
    if (result)
        return fail(engine, image->name, result);
    for (unsigned i = 0; i < door_functions; i++) {
        const door_function_t *function = &door_table[i];
        result = m3_LinkRawFunctionEx(module, "door", function->name, function->signature, door_entry, function);
        if (result && result != m3Err_functionLookupFailed)
            return fail(engine, function->name, result);
    }
    for (unsigned i = 0; i < module->numFunctions; i++) {
        const M3Function *function = &module->functions[i];
        if (function->import.fieldUtf8 && !function->compiled)
            return fail(engine, function->import.fieldUtf8, "import is not in the door");
    }
    result = m3_CompileModule(module);
    if (!result)
        result = m3_RunStart(module);
    if (result)
        return fail(engine, image->name, result);
    return true;
}

bool engine_load(int context, const engine_image_t *image) {
    engine_t *engine = &engines[context];
    engine->runtime = NULL;
    engine->functions = 0;
    engine->expired = engine->in_door = engine->running = false;
    arena_open(&engine->arena, image->arena, image->arena_bytes);
    arena_t *before = arena_select(&engine->arena);
    bool loaded =
        setjmp(engine->arena.full) ? fail(engine, image->name, "the arena is too small") : load(engine, context, image);
    arena_seal(&engine->arena);
    arena_select(before);
    if (!loaded)
        engine->runtime = NULL;
    return loaded;
}

int engine_find(int context, const char *name) {
    engine_t *engine = &engines[context];
    IM3Function function = NULL;
    if (!engine->runtime || engine->functions == ENGINE_FUNCTIONS)
        return ENGINE_NONE;
    if (m3_FindFunction(&function, engine->runtime, name) || m3_GetArgCount(function) != 0)
        return ENGINE_NONE;
    engine->function[engine->functions] = function;
    engine->function_name[engine->functions] = name;
    return (int)engine->functions++;
}

engine_result_t engine_call(int context, int handle, uint32_t limit_us, int32_t *result) {
    engine_t *engine = &engines[context];
    if (!engine->runtime || handle < 0 || (unsigned)handle >= engine->functions) {
        fail(engine, "engine", "no such function");
        return ENGINE_TRAP;
    }
    IM3Function function = engine->function[handle];
    arena_t *outer_arena = arena_select(&engine->arena);
    engine->expired = false;
    uint32_t started = board_counter();
    const char *trap;
    if (setjmp(engine->unwind) == 0) {
        engine->running = true;
        board_deadline_start(context, limit_us);
        trap = m3_Call(function, 0, NULL);
    } else {
        trap = expired_trap;
    }
    engine->running = false;
    board_deadline_stop(context);
    uint32_t spent = board_counter() - started;
    arena_select(outer_arena);

    engine->perf.last = spent;
    if (spent > engine->perf.worst)
        engine->perf.worst = spent;
    engine->perf.total += spent;
    engine->perf.calls++;
    if (trap) {
        fail(engine, engine->function_name[handle], trap);
        return trap == expired_trap ? ENGINE_HANG : ENGINE_TRAP;
    }
    if (result && m3_GetRetCount(function)) {
        const void *results[] = {result};
        m3_GetResults(function, 1, results);
    }
    return ENGINE_OK;
}

const char *engine_error(int context) { return engines[context].error; }

uint8_t *engine_memory(int context, uint32_t *bytes) {
    engine_t *engine = &engines[context];
    *bytes = 0;
    return engine->runtime && engine->runtime->memory.mallocated ? m3_GetMemory(engine->runtime, bytes, 0) : NULL;
}

engine_perf_t engine_perf(int context) { return engines[context].perf; }

uint32_t engine_arena_used(int context) { return engines[context].arena.used; }

uint32_t engine_late_allocations(void) { return arena_refused(); }

bool engine_is_running(int context) { return engines[context].running; }

bool engine_expire(int context) {
    engine_t *engine = &engines[context];
    if (!engine->running)
        return false;
    engine->expired = true;
    return !engine->in_door;
}

void engine_abort(int context) { longjmp(engines[context].unwind, 1); }
