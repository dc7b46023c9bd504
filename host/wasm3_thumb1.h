// wasm3 for processors without tail calls in GCC (Thumb-1: Cortex-M0, M0+). board.mk includes this before wasm3's
// sources and so takes the place of its m3_exec_defs.h.
//
// As it comes, each operation ends by calling the next one. Where the compiler can't turn that call into a jump, the C
// stack grows with every operation until the function or the loop's round ends: kilobytes for a straight piece of code.
// Here an operation returns the address of the next one instead, and a loop calls it; only WASM calls nest. The
// register and the memory header move from arguments into a small structure, so everything is passed in registers.
//
// What else an operation returns is 0 (end of the function) or a message. These are told from addresses of operations
// by one address bit: operations are in RAM, the interpreter's messages are constants in flash.
#ifndef CS_WASM3_THUMB1_H
#define CS_WASM3_THUMB1_H

#include <stdint.h>
#include <string.h>

#include "m3_core.h"

#if d_m3HasFloat
#error "the floating point register is not passed on"
#endif

#define m3_exec_defs_h

#define m3MemData(mem) (u8 *)(((M3MemoryHeader *)(mem)) + 1)
#define m3MemRuntime(mem) (((M3MemoryHeader *)(mem))->runtime)
#define m3MemInfo(mem) (&(((M3MemoryHeader *)(mem))->runtime->memory))

typedef struct {
    m3reg_t r0;
    M3MemoryHeader *mem;
    pc_t resume;
    m3ret_t message; // of a door function; it may be in RAM
} cs_registers_t;

// wasm3's operations name these as if they were parameters.
#define _r0 (_registers->r0)
#define _mem (_registers->mem)

#define d_m3OpSig pc_t _pc, m3stack_t _sp, cs_registers_t *_registers
#define d_m3OpDefaultArgs 0
#define d_m3ClearRegisters _r0 = 0;

typedef m3ret_t (*IM3Operation)(d_m3OpSig);
#define d_m3RetSig static inline m3ret_t
#define d_m3Op(NAME) d_m3RetSig op_##NAME(d_m3OpSig)

#ifndef CS_RAM_BIT
#define CS_RAM_BIT 0x20000000u // set in every address of RAM, clear in every address of flash
#endif

static __attribute__((noinline, unused)) m3ret_t cs_run(d_m3OpSig) {
    for (;;) {
        m3ret_t result = ((IM3Operation)(*_pc))(_pc + 1, _sp, _registers);
        if (!((uintptr_t)result & CS_RAM_BIT))
            return result;
        _pc = (pc_t)result;
    }
}

#define nextOpDirect() return (m3ret_t)_pc
#define jumpOpDirect(PC) return (m3ret_t)(PC)

// op_Entry and op_Loop run what follows and look at the result: nothing to do for either unless it is the loop's own
// address, "once more", which cs_run() follows like any other. So they may end at once - with another address than
// that.
static __attribute__((unused)) m3ret_t cs_resume(d_m3OpSig) {
    (void)_pc, (void)_sp;
    return (m3ret_t)_registers->resume;
}
static IM3Operation cs_resume_code[1] __attribute__((used, section(".data.cs_resume"))) = {cs_resume};
#define nextOpImpl() (_registers->resume = _pc, (m3ret_t)cs_resume_code)

// A call has a register of its own; the caller's keeps its value.
static inline __attribute__((unused)) m3ret_t cs_call(pc_t pc, m3stack_t sp, cs_registers_t *registers) {
    m3reg_t kept = registers->r0;
    m3ret_t result = cs_run(pc, sp, registers);
    registers->r0 = kept;
    return result;
}

// wasm3 defines Call() with the parameters above (three) and calls it with four arguments; the latter come here.
#define Call(...) CS_PICK(__VA_ARGS__, CS_CALL, CS_DEFINE, , )(__VA_ARGS__)
#define CS_PICK(a, b, c, d, name, ...) name
#define CS_CALL(pc, sp, mem, r0) cs_call(pc, sp, _registers)
#define CS_DEFINE(pc, sp, registers) __attribute__((unused)) cs_yield_and_call(pc, sp, registers)

static const char cs_door_trap[] __attribute__((unused)) = "door";

// op_CallRawFunction calls the door with this.
#define call(runtime, context, sp, memory)                                                                             \
    ((_registers->message = (call)(runtime, context, sp, memory)) ? (m3ret_t)cs_door_trap : m3Err_none)

static inline __attribute__((unused)) m3ret_t RunCode(pc_t pc, m3stack_t sp, M3MemoryHeader *memory, m3reg_t r0) {
    cs_registers_t registers = {r0, memory, NULL, NULL};
    m3ret_t result = cs_run(pc, sp, &registers);
    return result == (m3ret_t)cs_door_trap ? registers.message : result;
}

// wasm3 copies every value that it loads or stores with memcpy(), because addresses in WASM may be unaligned. Nearly
// all are aligned, and then one instruction does it.
#define CS_COPY(TYPE)                                                                                                  \
    if (size == sizeof(TYPE) && ((uintptr_t)to & (sizeof(TYPE) - 1)) == 0 &&                                           \
        ((uintptr_t)from & (sizeof(TYPE) - 1)) == 0) {                                                                 \
        typedef TYPE __attribute__((may_alias)) alias_t;                                                               \
        *(alias_t *)to = *(const alias_t *)from;                                                                       \
        return to;                                                                                                     \
    }

static inline __attribute__((always_inline, unused)) void *cs_copy(void *to, const void *from, size_t size) {
    CS_COPY(uint32_t)
    CS_COPY(uint16_t)
    if (size == 8 && (((uintptr_t)to | (uintptr_t)from) & 3) == 0) {
        typedef uint32_t __attribute__((may_alias)) alias_t;
        alias_t low = ((const alias_t *)from)[0], high = ((const alias_t *)from)[1];
        ((alias_t *)to)[0] = low;
        ((alias_t *)to)[1] = high;
        return to;
    }
    return memcpy(to, from, size);
}
#define memcpy(to, from, size) (__builtin_constant_p(size) ? cs_copy(to, from, size) : (memcpy)(to, from, size))

#endif
