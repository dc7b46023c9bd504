// The counter for measurements, the deadlines of module calls, the watchdog.
//
// QEMU runs this board with -icount: time is instructions, at a fixed rate (bench/boards/mps2-an386.ts), and stands
// still while the board waits for the bench. So a loaded machine never makes a call late, and counts repeat exactly.
#include "board.h"
#include "engine.h"
#include "mps2.h"

// What the core pushes on exception entry.
typedef struct {
    uint32_t r0, r1, r2, r3, r12, lr, pc, psr;
} frame_t;

#define PSR_THUMB (1u << 24)
#define PSR_ALIGNED (1u << 9) // the core added a word to align the frame

// Counts instructions, not time: only an endless loop in the host itself, or in a door function, takes this long.
#define WATCHDOG_S 2u

void timers_init(void) {
    TIMER_RELOAD(TIMER0) = UINT32_MAX;
    TIMER_VALUE(TIMER0) = UINT32_MAX;
    TIMER_CTRL(TIMER0) = TIMER_ENABLE;
    TIMER_RELOAD(TIMER1) = 0; // stops at zero
    TIMER_CTRL(TIMER1) = 0;
    DUAL_CONTROL = 0;
    NVIC_ISER = 1u << IRQ_TIMER1 | 1u << IRQ_DUAL_TIMER;
    WATCHDOG_LOCK = WATCHDOG_UNLOCK;
    WATCHDOG_LOAD = WATCHDOG_S * SYSTEM_CLOCK_HZ;
    WATCHDOG_CONTROL = 3; // interrupt, reset
    WATCHDOG_LOCK = 0;
}

uint32_t board_counter(void) { return UINT32_MAX - TIMER_VALUE(TIMER0); }

void board_watchdog_feed(void) {
    WATCHDOG_LOCK = WATCHDOG_UNLOCK;
    WATCHDOG_INTCLR = 1; // also reloads
    WATCHDOG_LOCK = 0;
}

void board_deadline_stop(int context) {
    if (context == CONTEXT_PILOT) {
        TIMER_CTRL(TIMER1) = 0;
        TIMER_INTCLEAR(TIMER1) = 1;
        NVIC_ICPR = 1u << IRQ_TIMER1;
    } else {
        DUAL_CONTROL = 0;
        DUAL_INTCLR = 1;
        NVIC_ICPR = 1u << IRQ_DUAL_TIMER;
    }
}

void board_deadline_start(int context, uint32_t limit_us) {
    uint32_t ticks = limit_us * (SYSTEM_CLOCK_HZ / 1000000u);
    board_deadline_stop(context);
    if (context == CONTEXT_PILOT) {
        TIMER_VALUE(TIMER1) = ticks;
        TIMER_CTRL(TIMER1) = TIMER_ENABLE | TIMER_INTERRUPT;
    } else {
        DUAL_CONTROL = DUAL_ONE_SHOT | DUAL_32_BIT;
        DUAL_LOAD = ticks;
        DUAL_CONTROL = DUAL_ONE_SHOT | DUAL_32_BIT | DUAL_INTERRUPT | DUAL_ENABLE;
    }
}

// Both contexts run in the thread, so the interrupted frame is the module's own.
__attribute__((used)) static void expired(frame_t *frame, int context) {
    board_deadline_stop(context);
    if (!host_deadline(context))
        return;
    frame->r0 = (uint32_t)context;
    frame->pc = (uint32_t)(uintptr_t)engine_abort & ~1u;
    frame->psr = (frame->psr & PSR_ALIGNED) | PSR_THUMB;
}

__attribute__((naked)) void isr_timer1(void) {
    __asm volatile("mov r0, sp\n mov r1, %0\n b expired" ::"i"(CONTEXT_PILOT));
}

__attribute__((naked)) void isr_dual_timer(void) {
    __asm volatile("mov r0, sp\n mov r1, %0\n b expired" ::"i"(CONTEXT_SESSION));
}
