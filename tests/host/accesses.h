// Each load and store of engine-bounds.wat all around the end of the memory, under whichever engine it is linked for.
#ifndef CS_ACCESSES_H
#define CS_ACCESSES_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "engine.h"

#define ACCESS_MEMORY 8192 // what the module must have

typedef struct {
    const char *name;
    uint8_t width; // bytes
    bool store, is_signed;
} access_t;

// One access on fresh memory, against what WASM says of it.
static bool access_is_right(int context, const char *name, const access_t *kind, uint64_t offset, uint32_t address) {
    enum { AT = 8, LOADED = 16, VALUE = 24 };
    static const uint64_t value = 0x8182838485868788;
    static uint8_t before[ACCESS_MEMORY];
    uint32_t bytes;
    uint8_t *memory = engine_memory(context, &bytes);
    if (bytes != sizeof before)
        return false;
    for (uint32_t i = 0; i < bytes; i++)
        memory[i] = (uint8_t)(i * 41 + 130);
    memcpy(memory + AT, &address, sizeof address);
    memcpy(memory + VALUE, &value, sizeof value);
    memcpy(before, memory, sizeof before);

    const uint64_t at = address + offset;
    const bool inside = at + kind->width <= sizeof before;
    uint64_t expected = 0;
    if (inside && kind->store) {
        memcpy(before + at, &value, kind->width);
    } else if (inside) {
        memcpy(&expected, memory + at, kind->width);
        if (kind->is_signed && memory[at + kind->width - 1] >> 7)
            expected |= ~(uint64_t)0 << (8 * kind->width - 1);
        if (name[1] == '3')
            expected = (uint32_t)expected;
        memcpy(before + LOADED, &expected, sizeof expected);
    }
    const engine_result_t ended = engine_call(context, engine_find(context, name), 10000, NULL);
    return ended == (inside ? ENGINE_OK : ENGINE_TRAP) && memcmp(before, memory, sizeof before) == 0 &&
           (inside || strstr(engine_error(context), "out of bounds memory access"));
}

// load() loads the module afresh into the context; each() is told of every access.
static inline void accesses(bool (*load)(void), int context,
                            void (*each)(const char *name, uint32_t address, bool right)) {
    static const access_t kinds[] = {
        {"i32_load", 4, 0, 0},     {"i32_load8_s", 1, 0, 1},  {"i32_load8_u", 1, 0, 0},  {"i32_load16_s", 2, 0, 1},
        {"i32_load16_u", 2, 0, 0}, {"i64_load", 8, 0, 0},     {"i64_load8_s", 1, 0, 1},  {"i64_load8_u", 1, 0, 0},
        {"i64_load16_s", 2, 0, 1}, {"i64_load16_u", 2, 0, 0}, {"i64_load32_s", 4, 0, 1}, {"i64_load32_u", 4, 0, 0},
        {"i32_store", 4, 1, 0},    {"i32_store8", 1, 1, 0},   {"i32_store16", 2, 1, 0},  {"i64_store", 8, 1, 0},
        {"i64_store8", 1, 1, 0},   {"i64_store16", 2, 1, 0},  {"i64_store32", 4, 1, 0}};
    static const char *const forms[] = {"_0", "_5", "_5_r", "_5_rs", "_5_sr", "_5_ss"};
    // From well inside to one past the end, aligned and not; then where a sum of 32 bits wraps.
    enum { AROUND = 20, WRAPS = 9 };
    char name[32];
    for (unsigned i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        for (unsigned form = 0; form < sizeof forms / sizeof forms[0]; form++) {
            if (form >= 2 && kinds[i].store == (form == 2))
                continue; // a load has one form more, a store three
            strcat(strcpy(name, kinds[i].name), forms[form]);
            for (unsigned n = 0; n <= AROUND + WRAPS; n++) {
                uint32_t address = n < AROUND           ? ACCESS_MEMORY - 18 + n
                                   : n < AROUND + WRAPS ? 0u - WRAPS + (n - AROUND)
                                                        : 0x80000000;
                each(name, address, load() && access_is_right(context, name, &kinds[i], form ? 5 : 0, address));
            }
        }
    }
    static const access_t far[] = {
        {"i32_load_4294967295", 4, 0, 0}, {"i64_store_4294967295", 8, 1, 0}, {"i64_load_4294967288", 8, 0, 0}};
    for (unsigned i = 0; i < 3; i++) {
        const uint64_t offset = i < 2 ? 4294967295 : 4294967288;
        for (uint32_t address = 0; address < 12; address++)
            each(far[i].name, address, load() && access_is_right(context, far[i].name, &far[i], offset, address));
    }
}

#endif
