// The way into the interpreter where board.mk compiles it with -fcall-used-r4 to r6. An operation is a few
// instructions, and saving registers for its caller would be a third of them; with these flags its scratch registers
// cost nothing. So no function of wasm3's, nor of engine_wasm3.c, saves r4 to r6: what the rest of the host calls does
// it here, once. (The other way around, functions of the host save more than the interpreter counts on.)
#ifndef CS_WASM3_THUMB2_ENTRY_H
#define CS_WASM3_THUMB2_ENTRY_H

// Up to four arguments, in registers.
#define ENGINE_ENTRY(result, name, ...)                                                                                \
    static result name##_entered(__VA_ARGS__) __asm__("engine_wasm3_" #name) __attribute__((used, noinline));          \
    _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Wunused-parameter\"") static                     \
        __attribute__((naked)) result                                                                                  \
        name(__VA_ARGS__) {                                                                                            \
        __asm__("push {r4, r5, r6, lr}\n\tbl engine_wasm3_" #name "\n\tpop {r4, r5, r6, pc}");                         \
    }                                                                                                                  \
    _Pragma("GCC diagnostic pop") static result name##_entered(__VA_ARGS__)

#endif
