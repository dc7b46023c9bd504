// What the files of this board share: pins, slices, interrupt priorities.
#ifndef RPI_PICO_H
#define RPI_PICO_H

#include "../../host/board.h"
#include "regs.h"

#define CLK_SYS_HZ 125000000u
#define CLK_PERI_HZ CLK_SYS_HZ
#define CYCLES_PER_US (CLK_SYS_HZ / 1000000u)

#ifndef PIN_SERVICE_STRAP
#define PIN_SERVICE_STRAP 11
#endif

// docs/boards/rpi-pico.md has the same list with the wiring.
enum {
    PIN_LINK_TX = 0,
    PIN_LINK_RX = 1,
    PIN_PILOT = 2, // PWM slice 1 A
    PIN_RCM_TRIP = 3,
    PIN_MUX_A0 = 4, // PWM slice 2 A
    PIN_ESTOP = 5,
    PIN_MUX_A1 = 6, // PWM slice 3 A
    PIN_MIRROR = 7,
    PIN_RS485_TX = 8,
    PIN_RS485_RX = 9,
    PIN_POWER_GOOD = 10,
    PIN_SERVICE = PIN_SERVICE_STRAP,
    PIN_DATA_READY = 11, // of the metering front end: PWM slice 5 B; with PIN_SERVICE_STRAP elsewhere
    PIN_SPI1_RX = 12,
    PIN_LATCH = 13, // of the shift registers at SPI1
    PIN_SPI1_SCK = 14,
    PIN_SPI1_TX = 15,
    PIN_SPI0_RX = 16,
    PIN_SPI0_CS = 17,
    PIN_SPI0_SCK = 18,
    PIN_SPI0_TX = 19,
    PIN_RS485_DE = 20,
    PIN_CLOCK_OUT = 21, // of the metering front end: GPOUT0
    PIN_CONTACTOR = 22,
    PIN_LED = 25,
    PIN_ADC0 = 26,
};

// Slice 0's own pins carry the link, so it can pace the ADC without a pin.
enum { SLICE_PACER = 0, SLICE_PILOT = 1, SLICE_MUX_A0 = 2, SLICE_MUX_A1 = 3, SLICE_READY = 5 };

// A deadline edits the frame that its interrupt pushed. It may therefore interrupt the pilot and the session context
// only, never another handler: it stands just above the pilot, and everything else above it.
enum { PRIORITY_TRIP = 0, PRIORITY_DEVICE = 1, PRIORITY_DEADLINE = 2, PRIORITY_PILOT = 3 };

// Code that runs while the flash is busy, or too often for the flash cache: the linker script puts it into RAM.
#define IN_RAM(name) __attribute__((noinline, section(".time_critical." name)))

void irq_enable(unsigned irq, unsigned priority);
void pin_function(unsigned pin, unsigned function, uint32_t pad);

void clocks_init(void); // and starts the watchdog
void watchdog_reload(void);
void gpio_init(void);
void uart_init(void);
void spi_init(void);
// Clocks `len` bytes out and in, with chip select; each bounded. Returns len or ERR_IO.
int spi0_exchange(const uint8_t *tx, uint8_t *rx, size_t len);
void spi_period(uint32_t slot); // a period has ended, its block is in `slot`
void spi_block(uint32_t slot);  // the pilot gets the block in `slot`
void expander_init(void);
void expander_write(int line, bool value);
void expander_step(void);                 // once per period
extern volatile uint32_t expander_inputs; // IN_LOCKED, IN_OUTPUT_LIVE
void deadline_init(void);
void sampling_init(void);
void sampling_start(void);
extern volatile bool poll_due; // ten blocks have passed

// Calls of host_trip() that came while the flash was busy are made up for here.
void gpio_late_trips(void);
extern volatile bool flash_busy;

// Interrupt handlers named in the vector table.
void isr_trip(void);
void isr_period(void);
void isr_pilot(void);
void isr_uart0(void);
void isr_uart1(void);
void isr_deadline_pilot(void);
void isr_deadline_session(void);
void isr_fault(void);

#endif
