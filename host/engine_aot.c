// Runs modules that wasm2c has made C of, compiled into the image (host/aot.h, tools/aot.ts).
//
// In the arena: the instance with the module's globals, its linear memory, its tables.
#include "aot.h"

#include "board.h"
#include "engine_kind.h"

static struct {
    const aot_module_t *module;
    aot_t *instance;
    uint32_t stack_bytes;
} running[CS_CONTEXTS];

_Static_assert(AOT_ARGS == DOOR_ARGS, "an import passes as many arguments as the door may read");

static uint8_t *memory_of(int context) {
    return (uint8_t *)running[context].instance + running[context].module->instance_bytes;
}

void aot_trap(const aot_t *aot, aot_trap_t why) {
    // The words of the interpreter, so that a log reads the same.
    static const char *const messages[] = {
        [AOT_OUT_OF_BOUNDS] = "[trap] out of bounds memory access",
        [AOT_INT_OVERFLOW] = "[trap] integer overflow",
        [AOT_DIV_BY_ZERO] = "[trap] integer divide by zero",
        [AOT_UNREACHABLE] = "[trap] unreachable executed",
        [AOT_TABLE_INDEX] = "[trap] undefined element",
        [AOT_TABLE_NULL] = "[trap] null table element",
        [AOT_CALL_TYPE] = "[trap] indirect call type mismatch",
        [AOT_EXHAUSTION] = "[trap] stack overflow",
        [AOT_TABLE_ROOM] = "the arena is too small",
    };
    engine_trap(aot->context, messages[why]);
}

u64 aot_import(void *instance, const door_function_t *function, const s32 *args) {
    const aot_t *aot = instance;
    int64_t result = 0;
    const char *trap = engine_door(aot->context, function, args, memory_of(aot->context),
                                   running[aot->context].module->memory_bytes, &result);
    if (trap)
        engine_trap(aot->context, trap);
    return (u64)result;
}

// ---- tables --------------------------------------------------------------------------------------------------

void aot_table(aot_t *aot, wasm_rt_funcref_table_t *table, u32 size) {
    if (size > (size_t)(aot->tables_end - aot->tables) / sizeof *table->data)
        aot_trap(aot, AOT_TABLE_ROOM);
    *table = (wasm_rt_funcref_table_t){(wasm_rt_funcref_t *)(void *)aot->tables, size};
    memset(table->data, 0, size * sizeof *table->data);
    aot->tables += size * sizeof *table->data;
}

void aot_table_init(aot_t *aot, wasm_rt_funcref_table_t *table, const wasm_elem_segment_expr_t *elements, u32 count,
                    u32 to, u32 from, u32 n) {
    if ((u64)from + n > count || (u64)to + n > table->size)
        aot_trap(aot, AOT_OUT_OF_BOUNDS);
    for (u32 i = 0; i < n; i++) {
        const wasm_elem_segment_expr_t *element = &elements[from + i];
        table->data[to + i] =
            element->kind == RefFunc ? (wasm_rt_funcref_t){element->type, element->func, aot} : (wasm_rt_funcref_t){0};
    }
}

// ---- accesses that are not aligned, where the processor wants them to be --------------------------------------

#ifdef AOT_ALIGNED
u64 aot_read_bytes(const u8 *at, u32 width) {
    u64 value = 0;
    while (width--)
        value = value << 8 | at[width];
    return value;
}

void aot_write_bytes(u8 *at, u64 value, u32 width) {
    for (; width; width--, value >>= 8)
        *at++ = (u8)value;
}
#endif

// ---- the engine ----------------------------------------------------------------------------------------------

static bool link_door(int context, const aot_module_t *module) {
    for (u32 i = 0; i < module->import_count; i++) {
        const aot_import_t *import = &module->imports[i];
        module->linked[i] = NULL;
        for (unsigned f = 0; f < door_functions && strcmp(import->module, "door") == 0; f++)
            if (strcmp(import->name, door_table[f].name) == 0)
                module->linked[i] = &door_table[f];
        if (!module->linked[i])
            return engine_fail(context, import->name, "import is not in the door");
        if (strcmp(import->signature, module->linked[i]->signature) != 0)
            return engine_fail(context, import->name, "function signature mismatch");
    }
    return true;
}

static bool load(int context, const engine_image_t *image) {
    const aot_module_t *module = image->module->code;
    const uint64_t bytes = (uint64_t)module->instance_bytes + module->memory_bytes + module->table_bytes;
    if (module->memory_bytes > image->memory_bytes)
        return engine_fail(context, image->module->name, "was compiled for more memory than it may have");
    if (bytes > image->arena_bytes)
        return engine_fail(context, image->module->name, "the arena is too small");
    if (!link_door(context, module))
        return false;
    memset(image->arena, 0, (size_t)bytes);
    aot_t *aot = (aot_t *)(void *)image->arena;
    *aot = (aot_t){.context = context};
    aot->tables = image->arena + module->instance_bytes + module->memory_bytes;
    aot->tables_end = aot->tables + module->table_bytes;
    running[context].module = module;
    running[context].instance = aot;
    running[context].stack_bytes = image->stack_bytes;
    aot->stack_limit = (uintptr_t)__builtin_frame_address(0) - image->stack_bytes;
    module->instantiate(aot);
    return true;
}

static const void *find(int context, const char *name) {
    const aot_module_t *module = running[context].module;
    for (u32 i = 0; i < module->export_count; i++)
        if (strcmp(module->exports[i].name, name) == 0)
            return &module->exports[i];
    return NULL;
}

static const char *call(int context, const void *function, int32_t *result) {
    const aot_export_t *export = function;
    aot_t *aot = running[context].instance;
    // Counted from here, wherever the host's own stack stands.
    aot->stack_limit = (uintptr_t)__builtin_frame_address(0) - running[context].stack_bytes;
    *result = (int32_t) export->call(aot);
    return NULL;
}

static uint8_t *memory(int context, uint32_t *bytes) {
    *bytes = running[context].module->memory_bytes;
    return *bytes ? memory_of(context) : NULL;
}

static uint32_t arena_used(int context) {
    const aot_module_t *module = running[context].module;
    return module->instance_bytes + module->memory_bytes + module->table_bytes;
}

const engine_kind_t engine_aot = {"aot", load, find, call, NULL, memory, arena_used};
