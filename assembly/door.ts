/**
 * The door: the only way out of a module.
 *
 * Both modules import from the WASM module named "door" and from nowhere else. `host/door.c` has the
 * same list as a table; `tests/bench/door.test.ts` compares the two with what the built modules import.
 *
 * Conventions: `ptr`/`len` are bytes in the caller's own memory. The host checks each such pair against the
 * memory's size and traps the module when it does not fit. Results below zero are errors (`ERR_*`).
 */

/** The argument is outside its documented range; nothing was done. */
export const ERR_ARG: i32 = -1;
/** The thing asked for does not exist on this board (channel, port, line, key). */
export const ERR_NONE: i32 = -2;
/** The device is busy or its buffer is full; try again in a later call. */
export const ERR_BUSY: i32 = -3;
/** The device failed (flash verify, entropy source unhealthy). */
export const ERR_IO: i32 = -4;
/** This module may not use this function (for instance the session asking for power). */
export const ERR_DENIED: i32 = -5;

/** Steady +12 V (100 %, "x1"). */
export const PWM_HIGH: i32 = 0;
/** Oscillating at the given period and duty ("x2"). */
export const PWM_ON: i32 = 1;
/** Steady -12 V (state F). */
export const PWM_LOW: i32 = 2;

export const LOG_ERROR: i32 = 0;
export const LOG_WARN: i32 = 1;
export const LOG_INFO: i32 = 2;
export const LOG_DEBUG: i32 = 3;

/** UART port 0: telemetry out (event records, see `telemetry.ts`), backend control records in. */
export const UART_LINK: i32 = 0;

/** SPI bus 0: the powerline modem, for the session module alone. */
export const SPI_MODEM: i32 = 0;
/** SPI bus 1: the metering front end, for the pilot module alone. */
export const SPI_FRONT_END: i32 = 1;

/**
 * Sets which channels are sampled, how often, and when in the pilot period the CP channel is read.
 *
 * @param channels bit mask of `CH_*` (bit n = channel n)
 * @param rate_Hz  samples per second and channel; this version of the boards takes 10000
 * @param phase_us CP sampling instant after the rising edge of the pilot, 0..99, repeated every 1e6/rate_Hz us
 * @returns the phase the board really uses [us] (a board may only have some), or ERR_ARG, ERR_NONE, ERR_DENIED
 */
@external("door", "adc_plan")
export declare function adc_plan(channels: i32, rate_Hz: i32, phase_us: i32): i32;

/**
 * Drives a PWM output. Takes effect at the start of a period, never in the middle of one.
 *
 * @param channel   0 = control pilot
 * @param period_us 1000 for the pilot; 100..10000
 * @param mode      PWM_HIGH, PWM_ON or PWM_LOW
 * @param duty_1e4  high part of the period in 0.01 %, 1..9999; ignored unless PWM_ON
 * @returns 0, or ERR_ARG, ERR_NONE, ERR_DENIED. While the safety kernel holds state F, until a reset, the order does nothing.
 */
@external("door", "pwm_set")
export declare function pwm_set(channel: i32, period_us: i32, mode: i32, duty_1e4: i32): i32;

/** Asks for (1) or gives up (0) the contactor. Asking is all a module can do: see `host/safety.c`. Must be repeated every block. @returns 1 granted, 0 not granted, ERR_ARG, ERR_DENIED */
@external("door", "power_request")
export declare function power_request(on: i32): i32;

/** Sets output line `line` (`OUT_*` in mailbox.ts) to 0 or 1. @returns 0, ERR_ARG, ERR_NONE, ERR_BUSY (while the contactor is driven: OUT_THREE_PHASE would change, or OUT_UNLOCK go on), ERR_DENIED */
@external("door", "gpio_write")
export declare function gpio_write(line: i32, value: i32): i32;

/** Reads input line `line` (`IN_*` in mailbox.ts). @returns 0, 1 or ERR_NONE */
@external("door", "gpio_read")
export declare function gpio_read(line: i32): i32;

/** Sends up to `len` bytes; one call on UART_LINK is one record (all or nothing). @returns bytes taken, ERR_NONE, ERR_BUSY, ERR_ARG (len > 240) */
@external("door", "uart_write")
export declare function uart_write(port: i32, ptr: usize, len: i32): i32;

/** Receives up to `cap` bytes; one call on UART_LINK yields one record. @returns bytes stored (0 = nothing there), ERR_NONE, ERR_ARG */
@external("door", "uart_read")
export declare function uart_read(port: i32, ptr: usize, cap: i32): i32;

/** Full-duplex transfer of `len` bytes (1..256) with chip select held. `tx` and `rx` may be the same. Each module has the bus that `SPI_*` says. @returns len, ERR_NONE (also for the other module's bus), ERR_ARG, ERR_IO */
@external("door", "spi_transfer")
export declare function spi_transfer(bus: i32, tx: usize, rx: usize, len: i32): i32;

/** Monotonic time since boot [us]. Within one call of a module it may stand still (lockstep boards). */
@external("door", "time_us")
export declare function time_us(): i64;

/** Fills `len` bytes (1..256) from the board's CSPRNG. @returns 0, ERR_ARG, ERR_DENIED (pilot), or ERR_IO when the entropy source is unhealthy (then nothing was written) */
@external("door", "random")
export declare function random(ptr: usize, len: i32): i32;

/** One line of text, UTF-8, at most 120 bytes (longer is cut). @returns 0 or ERR_ARG (level) */
@external("door", "log")
export declare function log(level: i32, ptr: usize, len: i32): i32;

/** Reads record `key` (1..199; those above are the host's) of the non-volatile store. @returns its length (also when longer than `cap`; then only `cap` bytes are stored), ERR_NONE, ERR_ARG, ERR_DENIED (pilot) */
@external("door", "nv_read")
export declare function nv_read(key: i32, ptr: usize, cap: i32): i32;

/** Replaces record `key` by `len` bytes (1..48), atomically: after a power cut the old or the new one is there. @returns 0, ERR_ARG, ERR_BUSY, ERR_IO, ERR_DENIED (pilot) */
@external("door", "nv_write")
export declare function nv_write(key: i32, ptr: usize, len: i32): i32;

/** Copies the newest message of the other module (`mailbox.ts`) to `ptr`. @returns its age [ms], or ERR_NONE when there never was one, ERR_ARG (len is not the message's size) */
@external("door", "mailbox_get")
export declare function mailbox_get(ptr: usize, len: i32): i32;

/** Publishes this module's message. @returns 0 or ERR_ARG (len is not the message's size) */
@external("door", "mailbox_put")
export declare function mailbox_put(ptr: usize, len: i32): i32;

/** Latches `bits` (LATCH_*): power is refused, over resets and power cuts, until they are reset by service. @returns all latched bits, ERR_ARG, ERR_DENIED (session) */
@external("door", "fault_latch")
export declare function fault_latch(bits: i32): i32;

/**
 * Hands over the record of the newest session (`ledger.ts`, 32 bytes), open or closed, as soon as the store has it. The host signs its
 * meter readings and keeps them in the transaction log (docs/metering.md). What the log has already is not taken twice.
 *
 * @returns 0 = the log has it, ERR_ARG (not such a record), ERR_BUSY (the one before is not signed yet, or the store has no room: try
 * again), ERR_IO (no store), ERR_DENIED (pilot)
 */
@external("door", "session_sign")
export declare function session_sign(ptr: usize, len: i32): i32;

/**
 * What the board has collected in this block, by itself, from a chip at bus `bus` that has new samples ten times a block: at each edge
 * of its data-ready line one frame of ten 32-bit words, most significant byte first: status, eight data words, CRC-16/CCITT-FALSE of
 * the nine before in the upper half. The first call begins the collection, spi_transfer() on the bus ends it.
 *
 *    0 u32 bad   bit n: the CRC of frame n is wrong
 *    4 u32 all   bits that the status of all frames has
 *    8 u32 any   bits that the status of any frame has
 *   12 i32 data[6][SAMPLES]   the first six data words; sample n of each is from frame n
 *
 * @param len 252, bytes at `ptr`
 * @returns frames of this block: SAMPLES when nothing was lost, or ERR_NONE, ERR_ARG, ERR_DENIED (session)
 */
@external("door", "spi_stream")
export declare function spi_stream(bus: i32, ptr: usize, len: i32): i32;
