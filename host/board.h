// One board: what boards/<board>/ implements and host/ calls, and what host/ offers to the board.
// A board directory holds registers, pins, clocks; whatever two boards would repeat belongs to host/.
#ifndef CS_BOARD_H
#define CS_BOARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "mailbox.h"

// ---- the board implements ------------------------------------------------------------------------------------

extern const char board_name[];
extern const cs_config_t board_config; // generated from board.json into board_config.h

// Blocks from board_pwm() being called in host_block() for block n to the first block that was sampled
// entirely under the new PWM: 1 on lockstep boards (block n+1), 2 where the period has already begun.
extern const unsigned board_pwm_latency;

void board_init(void);
// Never returns. Calls host_block() once per 1 ms block in the pilot context and host_poll() in the session context.
// On boards with interrupts the pilot context pre-empts the session context.
void board_run(void);

uint64_t board_time_us(void); // since boot
// Free-running counter for measuring calls: cycles, instructions or nanoseconds, as the board has them.
uint32_t board_counter(void);

// Safe in the interrupt that enforces deadlines. Idempotent.
void board_contactor(bool close);
void board_pwm(int mode, uint32_t period_us, uint32_t duty_1e4);            // starts with the next period
int board_adc_plan(uint32_t channels, uint32_t rate_Hz, uint32_t phase_us); // used phase or ERR_*
void board_gpio_write(int line, bool value);
uint32_t board_inputs(void); // IN_* bits, now

// The link (bench or service UART), a byte stream. write: all or nothing, never waits.
bool board_link_write(const uint8_t *data, size_t len);
size_t board_link_read(uint8_t *data, size_t cap);
int board_uart_write(int port, const uint8_t *data, size_t len); // ports 1..; >=0 or ERR_*
int board_uart_read(int port, uint8_t *data, size_t cap);
int board_spi_transfer(int bus, const uint8_t *tx, uint8_t *rx, size_t len);
// The front end's frames of the block that host_block() is working on; how many there are, or ERR_NONE. What is not
// there stays as it is. The first call begins the collection, board_spi_transfer() on its bus ends it.
int board_spi_stream(cs_frames_t *frames);
bool board_entropy(uint8_t *out, size_t len); // false: source missing or unhealthy

// Non-volatile memory with NOR semantics: erase sets a sector to 0xFF, program clears bits.
extern const size_t board_flash_sector; // bytes
extern const size_t board_flash_sectors;
const uint8_t *board_flash(void);      // mapped for reading
bool board_flash_erase(size_t sector); // slow; the caller makes sure that the contactor is open
bool board_flash_program(size_t offset, const uint8_t *data, size_t len);

// A module call gets a time limit. When it passes, the board calls host_deadline(context) from its interrupt (signal).
// True: the board makes that context continue in engine_abort(context). False: nothing more to do; a call that is
// inside a door function ends when the function returns. A new start replaces the old one; contexts are independent.
enum { CONTEXT_PILOT, CONTEXT_SESSION, CS_CONTEXTS };
void board_deadline_start(int context, uint32_t limit_us);
void board_deadline_stop(int context);

void board_watchdog_feed(void); // resets the board when not called for 100 ms (pilot context calls it)
void board_reset(void) __attribute__((noreturn));
// Memory that a reset leaves alone and a power cut does not.
#define CS_NOINIT __attribute__((section(".noinit")))
uint32_t board_lock(void); // keeps the pilot context out; for copies of a few words only
void board_unlock(uint32_t state);

// ---- the host offers -----------------------------------------------------------------------------------------

void host_init(void);                     // after board_init(): loads modules, starts them
void host_block(const cs_block_t *block); // pilot context, once per ms, in order
void host_link(void);                     // session context: takes what came over the link, as often as the board likes
void host_poll(void);                     // session context; lockstep boards call it every 10 blocks
bool host_deadline(int context);          // interrupt: true = unwind that context with engine_abort()
void host_trip(uint32_t line);            // interrupt of a trip input: opens at once (safety.c)
uint32_t host_blocks_lost(uint32_t n);    // the board could not deliver n blocks

#endif
