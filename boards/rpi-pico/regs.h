// Registers of the RP2040 that this board uses, by the names of the RP2040 datasheet.
#ifndef RPI_PICO_REGS_H
#define RPI_PICO_REGS_H

#include <stdint.h>

#define REG(address) (*(volatile uint32_t *)(address))
// Every peripheral register has aliases that set or clear the bits written as ones.
#define REG_SET(address) REG((address) + 0x2000u)
#define REG_CLEAR(address) REG((address) + 0x3000u)

#define RESETS_RESET 0x4000c000u
#define RESETS_DONE 0x4000c008u
#define RESET_ADC (1u << 0)
#define RESET_DMA (1u << 2)
#define RESET_IO_BANK0 (1u << 5)
#define RESET_PADS_BANK0 (1u << 8)
#define RESET_PLL_SYS (1u << 12)
#define RESET_PLL_USB (1u << 13)
#define RESET_PWM (1u << 14)
#define RESET_SPI0 (1u << 16)
#define RESET_SPI1 (1u << 17)
#define RESET_TIMER (1u << 21)
#define RESET_UART0 (1u << 22)
#define RESET_UART1 (1u << 23)

#define CLK_GPOUT0_CTRL 0x40008000u
#define CLK_GPOUT0_DIV 0x40008004u
#define CLK_GPOUT_FROM_SYS (6u << 5)
#define CLK_REF_CTRL 0x40008030u
#define CLK_REF_SELECTED 0x40008038u
#define CLK_SYS_CTRL 0x4000803cu
#define CLK_SYS_DIV 0x40008040u
#define CLK_SYS_SELECTED 0x40008044u
#define CLK_PERI_CTRL 0x40008048u
#define CLK_ADC_CTRL 0x40008060u
#define CLK_ADC_DIV 0x40008064u

#define XOSC_CTRL 0x40024000u
#define XOSC_STATUS 0x40024004u
#define XOSC_STARTUP 0x4002400cu
#define PLL_SYS 0x40028000u
#define PLL_USB 0x4002c000u
#define PLL_CS 0x0u
#define PLL_PWR 0x4u
#define PLL_FBDIV 0x8u
#define PLL_PRIM 0xcu

#define PSM_WDSEL 0x40010008u
#define WATCHDOG_CTRL 0x40058000u
#define WATCHDOG_LOAD 0x40058004u
#define WATCHDOG_TICK 0x4005802cu
#define WATCHDOG_TRIGGER (1u << 31)
#define WATCHDOG_ENABLE (1u << 30)

#define TIMER_ALARM(n) (0x40054010u + 4u * (n))
#define TIMER_ARMED 0x40054020u
#define TIMER_RAWH 0x40054024u
#define TIMER_RAWL 0x40054028u
#define TIMER_INTR 0x40054034u
#define TIMER_INTE 0x40054038u

#define IO_CTRL(pin) (0x40014004u + 8u * (pin))
#define IO_INTR(n) (0x400140f0u + 4u * (n))
#define IO_INTE(n) (0x40014100u + 4u * (n))
#define IO_INTS(n) (0x40014120u + 4u * (n))
#define IO_EDGE_HIGH 8u
#define PADS_GPIO(pin) (0x4001c004u + 4u * (pin))
#define PAD_SCHMITT (1u << 1)
#define PAD_PULL_DOWN (1u << 2)
#define PAD_PULL_UP (1u << 3)
#define PAD_DRIVE_4MA (1u << 4)
#define PAD_INPUT (1u << 6)
#define PAD_OUTPUT_OFF (1u << 7)
enum {
    FUNCTION_SPI = 1,
    FUNCTION_UART = 2,
    FUNCTION_PWM = 4,
    FUNCTION_SIO = 5,
    FUNCTION_CLOCK = 8,
    FUNCTION_NONE = 31
};

#define SIO_IN 0xd0000004u
#define SIO_OUT_SET 0xd0000014u
#define SIO_OUT_CLR 0xd0000018u
#define SIO_OE_SET 0xd0000024u

#define PWM_CSR(slice) (0x40050000u + 0x14u * (slice))
#define PWM_DIV(slice) (0x40050004u + 0x14u * (slice))
#define PWM_CTR(slice) (0x40050008u + 0x14u * (slice))
#define PWM_CC(slice) (0x4005000cu + 0x14u * (slice))
#define PWM_TOP(slice) (0x40050010u + 0x14u * (slice))
#define PWM_CSR_EN 1u
#define PWM_FALLING_EDGES (3u << 4)
#define PWM_EN 0x400500a0u
#define PWM_INTR 0x400500a4u
#define PWM_INTE 0x400500a8u

#define ADC_CS 0x4004c000u
#define ADC_FCS 0x4004c008u
#define ADC_FIFO 0x4004c00cu
#define ADC_DIV 0x4004c010u
#define ADC_CS_READY (1u << 8)
#define ADC_CS_START_ONE (1u << 2)
#define ADC_CS_TS_EN (1u << 1)
#define ADC_CS_EN (1u << 0)
#define ADC_CS_AINSEL(n) ((uint32_t)(n) << 12)
#define ADC_FCS_OVER (1u << 11)
#define ADC_FCS_UNDER (1u << 10)
#define ADC_FCS_EMPTY (1u << 8)

#define DMA_CHANNEL(n) (0x50000000u + 0x40u * (n))
#define DMA_READ 0x00u
#define DMA_WRITE 0x04u
#define DMA_COUNT 0x08u
#define DMA_CTRL_TRIG 0x0cu
#define DMA_AL1_CTRL 0x10u
#define DMA_CTRL DMA_AL1_CTRL
#define DMA_AL1_COUNT_TRIG 0x1cu
#define DMA_AL2_WRITE_TRIG 0x2cu
#define DMA_AL3_READ_TRIG 0x3cu
#define DMA_CREDITS 0x800u // transfers requested and not yet made; a write clears
#define DMA_ABORT 0x50000444u
#define DMA_EN (1u << 0)
#define DMA_PRIORITY (1u << 1)
#define DMA_HALFWORD (1u << 2)
#define DMA_WORD (2u << 2)
#define DMA_INCR_READ (1u << 4)
#define DMA_INCR_WRITE (1u << 5)
#define DMA_RING_READ(bits) ((uint32_t)(bits) << 6)
#define DMA_CHAIN(n) ((uint32_t)(n) << 11)
#define DMA_TREQ(n) ((uint32_t)(n) << 15)
#define DMA_QUIET (1u << 21)
#define DMA_BUSY (1u << 24)
#define DREQ_SPI0_TX 16u
#define DREQ_SPI0_RX 17u
#define DREQ_PWM_WRAP(slice) (24u + (slice))
#define DREQ_ADC 36u
#define DREQ_ALWAYS 63u

#define UART(n) (0x40034000u + 0x4000u * (n))
#define UART_DR 0x00u
#define UART_FR 0x18u
#define UART_IBRD 0x24u
#define UART_FBRD 0x28u
#define UART_LCR_H 0x2cu
#define UART_CR 0x30u
#define UART_IFLS 0x34u
#define UART_IMSC 0x38u
#define UART_ICR 0x44u
#define UART_FR_TXFF (1u << 5)
#define UART_FR_RXFE (1u << 4)
#define UART_INT_RX (1u << 4)
#define UART_INT_TX (1u << 5)
#define UART_INT_RX_TIMEOUT (1u << 6)

#define SPI(n) (0x4003c000u + 0x4000u * (n))
#define SPI_CR0 0x00u
#define SPI_CR1 0x04u
#define SPI_DR 0x08u
#define SPI_SR 0x0cu
#define SPI_CPSR 0x10u
#define SPI_DMACR 0x24u
#define SPI_SR_BSY (1u << 4)
#define SPI_SR_TNF (1u << 1)
#define SPI_SR_RNE (1u << 2)

#define ROSC_RANDOMBIT 0x4006001cu

#define XIP_BASE 0x10000000u
#define XIP_NOCACHE 0x13000000u

#define SYST_CSR 0xe000e010u
#define SYST_RVR 0xe000e014u
#define SYST_CVR 0xe000e018u
#define NVIC_ISER 0xe000e100u
#define NVIC_ICER 0xe000e180u
#define NVIC_ISPR 0xe000e200u
#define NVIC_ICPR 0xe000e280u
#define NVIC_IPR(n) (0xe000e400u + 4u * (n))
#define SCB_VTOR 0xe000ed08u

enum {
    IRQ_TIMER_0 = 0,
    IRQ_TIMER_1 = 1,
    IRQ_PWM_WRAP = 4,
    IRQ_IO_BANK0 = 13,
    IRQ_UART0 = 20,
    IRQ_UART1 = 21,
    IRQ_PILOT = 26, // one of the six lines without a device: pended by software
};

#endif
