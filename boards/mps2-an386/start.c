// Vector table and the way from reset to main().
#include <string.h>

#include "board.h"
#include "mps2.h"

int main(void);
void reset(void) __attribute__((noreturn));
void isr_timer1(void);
void isr_dual_timer(void);

extern uint32_t stack_top[], data_image[], data_start[], data_end[], bss_start[], bss_end[];

// A fault of the processor, the watchdog's first time-out, or an interrupt nobody asked for. The bench sees HELLO
// instead of OUT and knows that the pins float: contactor open. Virtual time can't pass here, so state F is not held.
static void fault(void) {
    __asm volatile("cpsid i");
    board_reset();
}

typedef void (*vector_t)(void);
__attribute__((section(".vectors"), used)) static const vector_t vectors[16 + 32] = {
    (vector_t)stack_top,
    reset,
    [2 ... 16 + IRQ_TIMER1 - 1] = fault,
    [16 + IRQ_TIMER1] = isr_timer1,
    [16 + IRQ_DUAL_TIMER] = isr_dual_timer,
    [16 + IRQ_DUAL_TIMER + 1 ... 47] = fault,
};

void reset(void) {
    memcpy(data_start, data_image, (size_t)((uint8_t *)data_end - (uint8_t *)data_start));
    memset(bss_start, 0, (size_t)((uint8_t *)bss_end - (uint8_t *)bss_start));
    main();
    board_reset();
}
