// wasm3's operations for Cortex-M3 and up. board.mk includes this before wasm3's sources, and so takes the place of its
// m3_exec_defs.h.
//
// Arm's calling convention passes a 64-bit argument in an even pair of registers. In wasm3's order (code, stack,
// memory, register) the virtual register therefore comes fourth and lies on the C stack, and each operation has to
// fetch it from there. Here it comes third, in r2:r3, and the memory stays in r9, which is set when the interpreter is
// entered and kept by everything that it calls.
#ifndef CS_WASM3_THUMB2_H
#define CS_WASM3_THUMB2_H

// Before any function that could use it.
register struct M3MemoryHeader *cs_memory __asm__("r9");

#include "m3_core.h"

#if d_m3HasFloat
#error "the floating point register is not passed on"
#endif

#define m3_exec_defs_h

// wasm3's operations name this as if it were a parameter.
#define _mem cs_memory

#define m3MemData(mem) (u8 *)(((M3MemoryHeader *)(mem)) + 1)
#define m3MemRuntime(mem) (((M3MemoryHeader *)(mem))->runtime)
#define m3MemInfo(mem) (&(((M3MemoryHeader *)(mem))->runtime->memory))

#define d_m3OpSig pc_t _pc, m3stack_t _sp, m3reg_t _r0
#define d_m3OpArgs _sp, _r0
#define d_m3OpAllArgs _pc, _sp, _r0
#define d_m3OpDefaultArgs 0
#define d_m3ClearRegisters _r0 = 0;

typedef m3ret_t (*IM3Operation)(d_m3OpSig);
#define d_m3RetSig static inline m3ret_t
#define d_m3Op(NAME) d_m3RetSig op_##NAME(d_m3OpSig)

#define nextOpImpl() ((IM3Operation)(*_pc))(_pc + 1, d_m3OpArgs)
#define jumpOpImpl(PC) ((IM3Operation)(*(PC)))((PC) + 1, d_m3OpArgs)
#define nextOpDirect() return nextOpImpl()
#define jumpOpDirect(PC) return jumpOpImpl((pc_t)(PC))

// wasm3 defines Call() with the parameters above (three) and calls it with four arguments.
#define Call(...) CS_PICK(__VA_ARGS__, CS_CALL, CS_DEFINE, , )(__VA_ARGS__)
#define CS_PICK(a, b, c, d, name, ...) name
#define CS_CALL(pc, sp, mem, r0) cs_yield_and_call(pc, sp, r0)
#define CS_DEFINE(...) cs_yield_and_call(__VA_ARGS__)

// The caller's r9 is saved by hand: for the compiler it is a variable. A longjmp() restores it too.
static inline __attribute__((unused)) m3ret_t RunCode(pc_t _pc, m3stack_t _sp, M3MemoryHeader *memory, m3reg_t _r0) {
    M3MemoryHeader *outer = cs_memory;
    cs_memory = memory;
    m3ret_t result = nextOpImpl();
    cs_memory = outer;
    return result;
}

#endif
