// Clock tree, resets, time, watchdog. Crystal 12 MHz -> PLL_SYS 125 MHz (clk_sys, clk_peri), PLL_USB 48 MHz (clk_adc).
#include "pico.h"

#define WATCHDOG_US 100000u
// Until the first block: modules are being loaded, and a flash sector may have to be erased (400 ms at most).
#define WATCHDOG_BOOT_US 2000000u
// RP2040-E1: the watchdog counts down twice per microsecond.
#define WATCHDOG_TICKS_PER_US 2u

static void pll(uint32_t base, uint32_t feedback, uint32_t post1, uint32_t post2) {
    REG(base + PLL_PWR) = 0x2d; // everything off while the dividers are set
    REG(base + PLL_CS) = 1;     // reference = 12 MHz / 1
    REG(base + PLL_FBDIV) = feedback;
    REG(base + PLL_PWR) = 0x2d & ~0x21u; // core and VCO on
    while (!(REG(base + PLL_CS) >> 31)) {
    }
    REG(base + PLL_PRIM) = post1 << 16 | post2 << 12;
    REG(base + PLL_PWR) = 0x2d & ~0x29u; // post dividers on
}

static void unreset(uint32_t blocks) {
    REG_CLEAR(RESETS_RESET) = blocks;
    while ((REG(RESETS_DONE) & blocks) != blocks) {
    }
}

void clocks_init(void) {
    // After a watchdog reset the tree may still be on the PLLs: go to safe sources before touching them.
    REG(XOSC_CTRL) = 0xaa0; // 1..15 MHz
    REG(XOSC_STARTUP) = 47; // 1 ms in units of 256 crystal periods
    REG_SET(XOSC_CTRL) = 0xfabu << 12;
    while (!(REG(XOSC_STATUS) >> 31)) {
    }
    REG_CLEAR(CLK_SYS_CTRL) = 1; // clk_sys = clk_ref
    while (REG(CLK_SYS_SELECTED) != 1) {
    }
    REG(CLK_REF_CTRL) = 2; // clk_ref = crystal
    while (REG(CLK_REF_SELECTED) != 1u << 2) {
    }
    const uint32_t used = RESET_ADC | RESET_DMA | RESET_IO_BANK0 | RESET_PADS_BANK0 | RESET_PLL_SYS | RESET_PLL_USB |
                          RESET_PWM | RESET_SPI0 | RESET_SPI1 | RESET_TIMER | RESET_UART0 | RESET_UART1;
    REG_SET(RESETS_RESET) = used;
    unreset(RESET_PLL_SYS | RESET_PLL_USB);
    pll(PLL_SYS, 125, 6, 2); // VCO 1500 MHz
    pll(PLL_USB, 100, 5, 5); // VCO 1200 MHz
    REG(CLK_SYS_DIV) = 1u << 8;
    REG(CLK_SYS_CTRL) = 0; // aux source = PLL_SYS, still on clk_ref
    REG(CLK_SYS_CTRL) = 1;
    while (REG(CLK_SYS_SELECTED) != 1u << 1) {
    }
    REG(CLK_PERI_CTRL) = 1u << 11; // on, from clk_sys
    REG(CLK_ADC_DIV) = 1u << 8;
    REG(CLK_ADC_CTRL) = 1u << 11;       // on, from PLL_USB
    REG(WATCHDOG_TICK) = 1u << 9 | 12u; // 1 MHz for timer and watchdog
    unreset(used);

    REG(SYST_RVR) = 0xffffff;
    REG(SYST_CVR) = 0;
    REG(SYST_CSR) = 5; // on, from clk_sys, no interrupt

    watchdog_reload();
    REG(PSM_WDSEL) = 0x1fffc; // all but the two oscillators
    REG_SET(WATCHDOG_CTRL) = WATCHDOG_ENABLE;
}

IN_RAM("time") uint64_t board_time_us(void) {
    for (;;) {
        uint32_t high = REG(TIMER_RAWH), low = REG(TIMER_RAWL);
        if (REG(TIMER_RAWH) == high)
            return (uint64_t)high << 32 | low;
    }
}

// Cycles of clk_sys. SysTick has 24 bits; it is extended here, so this must be called at least every 134 ms, which the
// pilot's measurement does.
IN_RAM("counter") uint32_t board_counter(void) {
    static uint32_t total, before = 0xffffff;
    uint32_t lock = board_lock();
    uint32_t now = REG(SYST_CVR);
    total += (before - now) & 0xffffff;
    before = now;
    uint32_t result = total;
    board_unlock(lock);
    return result;
}

IN_RAM("lock") uint32_t board_lock(void) {
    uint32_t primask;
    __asm volatile("mrs %0, primask\n\tcpsid i" : "=r"(primask)::"memory");
    return primask;
}

IN_RAM("unlock") void board_unlock(uint32_t state) { __asm volatile("msr primask, %0" ::"r"(state) : "memory"); }

static bool fed;

IN_RAM("reload") void watchdog_reload(void) {
    REG(WATCHDOG_LOAD) = (fed ? WATCHDOG_US : WATCHDOG_BOOT_US) * WATCHDOG_TICKS_PER_US;
}

IN_RAM("feed") void board_watchdog_feed(void) {
    fed = true;
    // While the flash is being erased the longer time set by flash.c stays.
    if (!flash_busy)
        watchdog_reload();
}

IN_RAM("reset") void board_reset(void) {
    REG(PSM_WDSEL) = 0x1fffc;
    for (;;)
        REG_SET(WATCHDOG_CTRL) = WATCHDOG_TRIGGER;
}

void irq_enable(unsigned irq, unsigned priority) {
    unsigned shift = 8 * (irq & 3);
    REG(NVIC_IPR(irq >> 2)) = (REG(NVIC_IPR(irq >> 2)) & ~(0xffu << shift)) | priority << (shift + 6);
    REG(NVIC_ICPR) = 1u << irq;
    REG(NVIC_ISER) = 1u << irq;
}
