// What wasm2c's C stands on here, in place of its own prelude and runtime (tools/aot.ts puts this file there): types,
// arithmetic that traps, and linear memory with its bounds checks. No floats: none of our modules has any.
//
// An instance and its linear memory are one block, so that an address in the block needs no pointer to be loaded. The
// size of the memory is a constant of the build (-DAOT_MEMORY_BYTES): a check is one comparison of a 32-bit address
// with a constant, and none at all where the address is constant.
#ifndef CS_AOT_H
#define CS_AOT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "engine.h"
#include <aot_bounds.h> // by search path: perf/ measures what the checks cost

#define WASM_RT_CORE_TYPES_DEFINED
typedef uint8_t u8;
typedef int8_t s8;
typedef uint16_t u16;
typedef int16_t s16;
typedef uint32_t u32;
typedef int32_t s32;
typedef uint64_t u64;
typedef int64_t s64;

#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define LIKELY(x) __builtin_expect(!!(x), 1)
#define AOT_INLINE static inline __attribute__((always_inline, unused))

// ---- a module and its instances ------------------------------------------------------------------------------

typedef enum {
    AOT_OUT_OF_BOUNDS,
    AOT_INT_OVERFLOW,
    AOT_DIV_BY_ZERO,
    AOT_UNREACHABLE,
    AOT_TABLE_INDEX,
    AOT_TABLE_NULL,
    AOT_CALL_TYPE,
    AOT_EXHAUSTION,
    AOT_TABLE_ROOM
} aot_trap_t;

// The first member of every instance.
typedef struct {
    uintptr_t stack_limit; // a function that finds the stack pointer below traps
    int context;
    u8 *tables, *tables_end; // room behind the memory
} aot_t;

typedef struct {
    const char *name;
    u32 (*call)(void *instance);
} aot_export_t;

typedef struct {
    const char *module, *name, *signature; // signature as in door.h
} aot_import_t;

typedef struct {
    u32 instance_bytes, memory_bytes, table_bytes;
    void (*instantiate)(void *instance);
    const aot_export_t *exports; // functions without parameters, with an i32 result or none
    u32 export_count, import_count;
    const aot_import_t *imports;
    const struct door_function **linked; // one for each import, filled when the module is loaded
} aot_module_t;

void aot_trap(const aot_t *aot, aot_trap_t why) __attribute__((noreturn, cold));
#define AOT_ARGS 4 // of an import at most; whoever takes them may read them all
// Calls the import `function` of a running instance.
u64 aot_import(void *instance, const struct door_function *function, const s32 *args);

#define TRAP(why) aot_trap(&instance->aot, why)
#define UNREACHABLE TRAP(AOT_UNREACHABLE)

// The stack pointer: compared on entry of each function, which bounds recursion. A function's own frame is taken by
// then.
#ifdef __arm__
register uintptr_t aot_stack_pointer __asm__("sp");
#else
#define aot_stack_pointer ((uintptr_t)__builtin_frame_address(0))
#endif

#define AOT_ROUND(bytes) (((bytes) + 15u) & ~15u)
#define AOT_MEMORY ((u8 *)instance + AOT_ROUND(sizeof *instance))

#define FUNC_PROLOGUE                                                                                                  \
    u8 *const memory = AOT_MEMORY;                                                                                     \
    (void)memory;                                                                                                      \
    if (UNLIKELY(aot_stack_pointer < instance->aot.stack_limit))                                                       \
    TRAP(AOT_EXHAUSTION)
#define FUNC_EPILOGUE

// ---- linear memory -------------------------------------------------------------------------------------------

typedef struct {
    u32 pages; // as the module sees it, also when the board gives it less than a page
} wasm_rt_memory_t;

#define AOT_BYTES ((u64)AOT_MEMORY_BYTES < AOT_INITIAL_BYTES ? (u64)AOT_MEMORY_BYTES : AOT_INITIAL_BYTES)

#define wasm_rt_allocate_memory(memory, initial, maximum, is64, page) ((memory)->pages = (initial))
#define wasm_rt_grow_memory(memory, pages) ((void)(pages), (u32)-1) // what a module has is what it gets at load

// For lengths that are known only when it runs. A length may be up to 2^32 - 1.
#define AOT_RANGE(at, length)                                                                                          \
    if (UNLIKELY((u64)(u32)(at) + (u32)(length) > AOT_BYTES))                                                          \
    TRAP(AOT_OUT_OF_BOUNDS)

#define LOAD_DATA(memory, at, bytes, length)                                                                           \
    do {                                                                                                               \
        AOT_RANGE(at, length);                                                                                         \
        memcpy(AOT_MEMORY + (at), bytes, length);                                                                      \
    } while (0)
#define memory_fill(mem, at, value, length)                                                                            \
    do {                                                                                                               \
        AOT_RANGE(at, length);                                                                                         \
        memset(memory + (at), (int)(value), length);                                                                   \
    } while (0)
#define memory_copy(to_mem, from_mem, to, from, length)                                                                \
    do {                                                                                                               \
        AOT_RANGE(to, length);                                                                                         \
        AOT_RANGE(from, length);                                                                                       \
        memmove(memory + (to), memory + (from), length);                                                               \
    } while (0)

// WASM allows any access to be unaligned. Where the processor does not (Cortex-M0+), that case goes by bytes.
#if defined(__ARM_ARCH) && !defined(__ARM_FEATURE_UNALIGNED)
#define AOT_ALIGNED 1
#endif
#ifdef AOT_ALIGNED
u64 aot_read_bytes(const u8 *at, u32 width);
void aot_write_bytes(u8 *at, u64 value, u32 width);
typedef u16 __attribute__((may_alias)) aot_u16;
typedef u32 __attribute__((may_alias)) aot_u32;

AOT_INLINE u64 aot_read(const u8 *at, u32 width) {
    if (width == 1)
        return *at;
    if (UNLIKELY((uintptr_t)at & (width == 2 ? 1 : 3)))
        return aot_read_bytes(at, width);
    if (width == 2)
        return *(const aot_u16 *)(const void *)at;
    const aot_u32 *words = (const void *)at;
    return width == 4 ? words[0] : words[0] | (u64)words[1] << 32;
}

AOT_INLINE void aot_write(u8 *at, u64 value, u32 width) {
    aot_u32 *words = (void *)at;
    if (width == 1)
        *at = (u8)value;
    else if (UNLIKELY((uintptr_t)at & (width == 2 ? 1 : 3)))
        aot_write_bytes(at, value, width);
    else if (width == 2)
        *(aot_u16 *)(void *)at = (u16)value;
    else {
        words[0] = (u32)value;
        if (width == 8)
            words[1] = (u32)(value >> 32);
    }
}
#else
AOT_INLINE u64 aot_read(const u8 *at, u32 width) {
    u64 value = 0;
    memcpy(&value, at, width); // all these machines are little-endian, as WASM is
    return value;
}

AOT_INLINE void aot_write(u8 *at, u64 value, u32 width) { memcpy(at, &value, width); }
#endif

#define AOT_LOAD(name, stored, extended, result)                                                                       \
    AOT_INLINE result name(const aot_t *aot, const u8 *memory, u64 bytes, u32 address, u32 offset) {                   \
        if (UNLIKELY(aot_outside(bytes, address, offset, sizeof(stored))))                                             \
            aot_trap(aot, AOT_OUT_OF_BOUNDS);                                                                          \
        return (result)(extended)(stored)aot_read(memory + offset + address, sizeof(stored));                          \
    }
#define AOT_STORE(name, stored, given)                                                                                 \
    AOT_INLINE void name(const aot_t *aot, u8 *memory, u64 bytes, u32 address, u32 offset, given value) {              \
        if (UNLIKELY(aot_outside(bytes, address, offset, sizeof(stored))))                                             \
            aot_trap(aot, AOT_OUT_OF_BOUNDS);                                                                          \
        aot_write(memory + offset + address, (stored)value, sizeof(stored));                                           \
    }

AOT_LOAD(i32_load, u32, u32, u32)
AOT_LOAD(i64_load, u64, u64, u64)
AOT_LOAD(i32_load8_s, s8, s32, u32)
AOT_LOAD(i64_load8_s, s8, s64, u64)
AOT_LOAD(i32_load8_u, u8, u32, u32)
AOT_LOAD(i64_load8_u, u8, u64, u64)
AOT_LOAD(i32_load16_s, s16, s32, u32)
AOT_LOAD(i64_load16_s, s16, s64, u64)
AOT_LOAD(i32_load16_u, u16, u32, u32)
AOT_LOAD(i64_load16_u, u16, u64, u64)
AOT_LOAD(i64_load32_s, s32, s64, u64)
AOT_LOAD(i64_load32_u, u32, u64, u64)
AOT_STORE(i32_store, u32, u32)
AOT_STORE(i64_store, u64, u64)
AOT_STORE(i32_store8, u8, u32)
AOT_STORE(i32_store16, u16, u32)
AOT_STORE(i64_store8, u8, u64)
AOT_STORE(i64_store16, u16, u64)
AOT_STORE(i64_store32, u32, u64)

// ---- arithmetic that traps, or that C leaves open ------------------------------------------------------------

#define DIV_U(x, y) (UNLIKELY((y) == 0) ? (TRAP(AOT_DIV_BY_ZERO), (x)) : (x) / (y))
#define REM_U(x, y) (UNLIKELY((y) == 0) ? (TRAP(AOT_DIV_BY_ZERO), (x)) : (x) % (y))
#define AOT_DIV_S(u, s, least, x, y)                                                                                   \
    (UNLIKELY((s)(y) == 0)                         ? (TRAP(AOT_DIV_BY_ZERO), (u)(x))                                   \
     : UNLIKELY((s)(x) == (least) && (s)(y) == -1) ? (TRAP(AOT_INT_OVERFLOW), (u)(x))                                  \
                                                   : (u)((s)(x) / (s)(y)))
#define AOT_REM_S(u, s, x, y)                                                                                          \
    (UNLIKELY((s)(y) == 0) ? (TRAP(AOT_DIV_BY_ZERO), (u)(x)) : (s)(y) == -1 ? (u)0 : (u)((s)(x) % (s)(y)))
#define I32_DIV_S(x, y) AOT_DIV_S(u32, s32, INT32_MIN, x, y)
#define I64_DIV_S(x, y) AOT_DIV_S(u64, s64, INT64_MIN, x, y)
#define I32_REM_S(x, y) AOT_REM_S(u32, s32, x, y)
#define I64_REM_S(x, y) AOT_REM_S(u64, s64, x, y)

#define AOT_ROTATE(x, left, right, mask) (((x) << ((left) & (mask))) | ((x) >> ((right) & (mask))))
#define I32_ROTL(x, y) AOT_ROTATE(x, y, -(y), 31)
#define I64_ROTL(x, y) AOT_ROTATE(x, y, -(y), 63)
#define I32_ROTR(x, y) AOT_ROTATE(x, -(y), y, 31)
#define I64_ROTR(x, y) AOT_ROTATE(x, -(y), y, 63)
#define I32_CLZ(x) ((x) ? __builtin_clz(x) : 32)
#define I64_CLZ(x) ((x) ? __builtin_clzll(x) : 64)
#define I32_CTZ(x) ((x) ? __builtin_ctz(x) : 32)
#define I64_CTZ(x) ((x) ? __builtin_ctzll(x) : 64)
#define I32_POPCNT(x) ((u32)__builtin_popcount(x))
#define I64_POPCNT(x) ((u64)__builtin_popcountll(x))

// ---- tables of functions -------------------------------------------------------------------------------------

typedef const char *wasm_rt_func_type_t; // 32 bytes that stand for the type
typedef void (*wasm_rt_function_ptr_t)(void);
#define FUNC_TYPE_T(x) static const char *const __attribute__((unused)) x

typedef struct {
    wasm_rt_func_type_t func_type;
    wasm_rt_function_ptr_t func;
    void *module_instance;
} wasm_rt_funcref_t;

typedef struct {
    wasm_rt_funcref_t *data;
    u32 size;
} wasm_rt_funcref_table_t;

typedef enum { RefFunc, RefNull } aot_element_kind_t;
typedef struct {
    aot_element_kind_t kind;
    wasm_rt_func_type_t type;
    wasm_rt_function_ptr_t func;
    struct {
        void *unused;
    } tail_callee;
    size_t module_offset;
} wasm_elem_segment_expr_t;

void aot_table(aot_t *aot, wasm_rt_funcref_table_t *table, u32 size);
void aot_table_init(aot_t *aot, wasm_rt_funcref_table_t *table, const wasm_elem_segment_expr_t *elements, u32 count,
                    u32 to, u32 from, u32 n);
#define wasm_rt_allocate_funcref_table(table, initial, maximum) aot_table(&instance->aot, table, initial)
#define funcref_table_init(table, elements, count, to, from, n, owner)                                                 \
    aot_table_init(&instance->aot, table, elements, count, to, from, n)

AOT_INLINE bool aot_same_type(wasm_rt_func_type_t a, wasm_rt_func_type_t b) {
    return LIKELY(a == b) || memcmp(a, b, 32) == 0;
}

#define CALL_INDIRECT(table, type, wanted, x, ...)                                                                     \
    (UNLIKELY((x) >= (table).size)                                 ? TRAP(AOT_TABLE_INDEX)                             \
     : UNLIKELY(!(table).data[x].func)                             ? TRAP(AOT_TABLE_NULL)                              \
     : UNLIKELY(!aot_same_type(wanted, (table).data[x].func_type)) ? TRAP(AOT_CALL_TYPE)                               \
                                                                   : (void)0,                                          \
     ((type)(table).data[x].func)(__VA_ARGS__))

#endif
