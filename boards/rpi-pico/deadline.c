// Time limits of module calls: one timer alarm per context, and how a context that has overrun is unwound.
#include "../../host/engine.h"
#include "pico.h"

// What the core pushes on exception entry.
typedef struct {
    uint32_t r0, r1, r2, r3, r12, lr, pc, psr;
} frame_t;

#define PSR_THUMB (1u << 24)
#define EXC_RETURN_HANDLER 0xfffffff1u
#define EXC_RETURN_THREAD 0xfffffffdu

void deadline_init(void) {
    REG(TIMER_INTR) = 3;
    REG(TIMER_INTE) = 3;
    irq_enable(IRQ_TIMER_0, PRIORITY_DEADLINE);
    irq_enable(IRQ_TIMER_1, PRIORITY_DEADLINE);
}

IN_RAM("deadline_stop") void board_deadline_stop(int context) {
    uint32_t bit = 1u << context, lock = board_lock();
    REG(TIMER_ARMED) = bit;
    REG(TIMER_INTR) = bit;
    REG(NVIC_ICPR) = 1u << (IRQ_TIMER_0 + context);
    board_unlock(lock);
}

IN_RAM("deadline_start") void board_deadline_start(int context, uint32_t limit_us) {
    uint32_t lock = board_lock();
    board_deadline_stop(context);
    // The alarm fires on equality, so the time must not have passed when it is written: locked, and one is added.
    REG(TIMER_ALARM((uint32_t)context)) = REG(TIMER_RAWL) + limit_us + 1;
    board_unlock(lock);
}

static IN_RAM("deadline") void unwind(frame_t *frame, int context) {
    frame->r0 = (uint32_t)context;
    frame->pc = (uint32_t)(uintptr_t)engine_abort & ~1u;
    frame->psr = (frame->psr & 0x3f) | (frame->psr & 1u << 9) | PSR_THUMB; // keep mode and stack alignment
}

// `frame`: main stack at entry of the handler. While the host starts up the pilot module runs in the thread.
IN_RAM("deadline_pilot") void deadline_pilot(frame_t *frame, uint32_t exc_return) {
    REG(TIMER_INTR) = 1u << CONTEXT_PILOT;
    if (exc_return == EXC_RETURN_THREAD)
        __asm volatile("mrs %0, psp" : "=r"(frame));
    else if (exc_return != EXC_RETURN_HANDLER || (frame->psr & 0x3f) != 16 + IRQ_PILOT)
        return;
    // Returns false when the call has ended while this interrupt was pending.
    if (host_deadline(CONTEXT_PILOT))
        unwind(frame, CONTEXT_PILOT);
}

IN_RAM("deadline_session") void isr_deadline_session(void) {
    REG(TIMER_INTR) = 1u << CONTEXT_SESSION;
    frame_t *frame; // of the thread, whatever handlers are stacked above it on the main stack
    __asm volatile("mrs %0, psp" : "=r"(frame));
    if (host_deadline(CONTEXT_SESSION))
        unwind(frame, CONTEXT_SESSION);
}
