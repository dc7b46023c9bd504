// The interpreter. It translates a module's functions into its own code when the module is loaded.
#include <setjmp.h>

#include "arena.h"
#include "board.h"
#include "engine_kind.h"

#include "m3_env.h"
#include "wasm3.h"

#ifndef ENGINE_ENTRY // what the rest of the host calls; wasm3_thumb2_entry.h has it otherwise
#define ENGINE_ENTRY(result, name, ...) static result name(__VA_ARGS__)
#endif

typedef struct {
    arena_t arena;
    arena_t *outer; // selected before the running call
    IM3Runtime runtime;
} wasm3_t;

// The widest access: a bounds check takes its width from the size of the memory (tools/wasm3-bounds.ts).
#define LEAST_MEMORY 8u

static wasm3_t instances[CS_CONTEXTS];

// Every import comes through here: wasm3's stack slots in, one result slot out (first slot, if the function has one).
static const void *door_entry(IM3Runtime runtime, IM3ImportContext import, uint64_t *slots, void *memory) {
    const door_function_t *function = import->userdata;
    int32_t args[DOOR_ARGS] = {0};
    for (unsigned i = 0; i < function->args; i++)
        args[i] = (int32_t)slots[1 + i];
    int64_t result = 0;
    int context = (int)(intptr_t)m3_GetUserData(runtime);
    const char *trap = engine_door(context, function, args, memory, m3_GetMemorySize(runtime), &result);
    if (function->result == 'I')
        slots[0] = (uint64_t)result;
    else
        *(int32_t *)slots = (int32_t)result;
    return trap;
}

static bool instantiate(int context, const engine_image_t *image) {
    wasm3_t *instance = &instances[context];
    const engine_module_t *code = image->module;
    const char *name = code->name;
    IM3Environment environment = m3_NewEnvironment();
    if (!environment)
        return engine_fail(context, name, "arena too small for the environment");
    instance->runtime = m3_NewRuntime(environment, image->stack_bytes, (void *)(intptr_t)context);
    if (!instance->runtime)
        return engine_fail(context, name, "arena too small for the runtime");
    instance->runtime->memoryLimit = image->memory_bytes;
    IM3Module module = NULL;
    uint32_t bytes = (uint32_t)(code->code_end - (const uint8_t *)code->code);
    M3Result result = m3_ParseModule(environment, &module, code->code, bytes);
    if (result)
        return engine_fail(context, name, result);
    result = m3_LoadModule(instance->runtime, module);
    if (result)
        return engine_fail(context, name, result);
    if (m3_GetMemorySize(instance->runtime) < LEAST_MEMORY)
        return engine_fail(context, name, "has less than 8 bytes of memory");
    for (unsigned i = 0; i < door_functions; i++) {
        const door_function_t *function = &door_table[i];
        result = m3_LinkRawFunctionEx(module, "door", function->name, function->signature, door_entry, function);
        if (result && result != m3Err_functionLookupFailed)
            return engine_fail(context, function->name, result);
    }
    for (unsigned i = 0; i < module->numFunctions; i++) {
        const M3Function *function = &module->functions[i];
        if (function->import.fieldUtf8 && !function->compiled)
            return engine_fail(context, function->import.fieldUtf8, "import is not in the door");
    }
    result = m3_CompileModule(module);
    arena_seal(&instance->arena); // before any code of the module runs
    if (!result)
        result = m3_RunStart(module);
    if (result)
        return engine_fail(context, name, result);
    return true;
}

ENGINE_ENTRY(bool, load, int context, const engine_image_t *image) {
    wasm3_t *instance = &instances[context];
    instance->runtime = NULL;
    arena_open(&instance->arena, image->arena, image->arena_bytes);
    arena_t *before = arena_select(&instance->arena);
    bool loaded = setjmp(instance->arena.full) ? engine_fail(context, image->module->name, "the arena is too small")
                                               : instantiate(context, image);
    arena_seal(&instance->arena);
    arena_select(before);
    return loaded;
}

ENGINE_ENTRY(const void *, find, int context, const char *name) {
    IM3Function function = NULL;
    if (m3_FindFunction(&function, instances[context].runtime, name) || m3_GetArgCount(function) != 0)
        return NULL;
    return m3_GetRetCount(function) == 0 || m3_GetRetType(function, 0) == c_m3Type_i32 ? function : NULL;
}

ENGINE_ENTRY(const char *, call, int context, const void *function, int32_t *result) {
    IM3Function called = (IM3Function)(uintptr_t)function;
    instances[context].outer = arena_select(&instances[context].arena);
    const char *trap = m3_Call(called, 0, NULL);
    if (!trap && m3_GetRetCount(called)) {
        const void *results[] = {result};
        m3_GetResults(called, 1, results);
    }
    return trap;
}

ENGINE_ENTRY(void, leave, int context) { arena_select(instances[context].outer); }

ENGINE_ENTRY(uint8_t *, memory, int context, uint32_t *bytes) {
    IM3Runtime runtime = instances[context].runtime;
    return runtime->memory.mallocated ? m3_GetMemory(runtime, bytes, 0) : NULL;
}

ENGINE_ENTRY(uint32_t, arena_used, int context) { return instances[context].arena.used; }

const engine_kind_t engine_wasm3 = {"wasm3", load, find, call, leave, memory, arena_used};
