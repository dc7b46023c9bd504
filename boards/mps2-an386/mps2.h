// Registers of the AN386 image that this board uses, and what its files share.
#ifndef CS_MPS2_H
#define CS_MPS2_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define REG(address) (*(volatile uint32_t *)(address))

#define SYSTEM_CLOCK_HZ 25000000u // timers, watchdog

// CMSDK APB timers.
#define TIMER0 0x40000000u // counts down for ever: board_counter()
#define TIMER1 0x40001000u // deadline of the pilot
#define TIMER_CTRL(timer) REG((timer) + 0x0)
#define TIMER_VALUE(timer) REG((timer) + 0x4)
#define TIMER_RELOAD(timer) REG((timer) + 0x8)
#define TIMER_INTCLEAR(timer) REG((timer) + 0xC)
#define TIMER_ENABLE 1u
#define TIMER_INTERRUPT 8u

// CMSDK dual timer, first half: deadline of the session.
#define DUAL_LOAD REG(0x40002000u)
#define DUAL_CONTROL REG(0x40002008u)
#define DUAL_INTCLR REG(0x4000200Cu)
#define DUAL_ONE_SHOT 1u
#define DUAL_32_BIT 2u
#define DUAL_INTERRUPT 0x20u
#define DUAL_ENABLE 0x80u

// CMSDK APB watchdog: the first time-out is an NMI, the second resets.
#define WATCHDOG_LOAD REG(0x40008000u)
#define WATCHDOG_CONTROL REG(0x40008008u)
#define WATCHDOG_INTCLR REG(0x4000800Cu)
#define WATCHDOG_LOCK REG(0x40008C00u)
#define WATCHDOG_UNLOCK 0x1ACCE551u

#define NVIC_ISER REG(0xE000E100u)
#define NVIC_ICPR REG(0xE000E280u)
#define SCB_AIRCR REG(0xE000ED0Cu)
#define IRQ_TIMER1 9
#define IRQ_DUAL_TIMER 10

#define PSRAM 0x21000000u

void timers_init(void);
void flash_check(void);

// Sends what board_link_write() has collected.
void link_flush(void);
// Fills `out` from the machine that runs the emulator. False when it can't.
bool semihosting_entropy(uint8_t *out, size_t len);
void semihosting_init(void);
void semihosting_exit(void) __attribute__((noreturn));

#endif
