/** The test's side of the door that as-pect.config.js plays. */

export const MOCK_ADC_PLAN: i32 = 0;
export const MOCK_PWM_SET: i32 = 1;
export const MOCK_POWER_REQUEST: i32 = 2;
export const MOCK_GPIO_WRITE: i32 = 3;
export const MOCK_GPIO_READ: i32 = 4;
export const MOCK_UART_WRITE: i32 = 5;
export const MOCK_UART_READ: i32 = 6;
export const MOCK_SPI_TRANSFER: i32 = 7;
export const MOCK_TIME_US: i32 = 8;
export const MOCK_RANDOM: i32 = 9;
export const MOCK_LOG: i32 = 10;
export const MOCK_NV_READ: i32 = 11;
export const MOCK_NV_WRITE: i32 = 12;
export const MOCK_MAILBOX_GET: i32 = 13;
export const MOCK_MAILBOX_PUT: i32 = 14;
export const MOCK_FAULT_LATCH: i32 = 15;
export const MOCK_SESSION_SIGN: i32 = 16;
export const MOCK_SPI_STREAM: i32 = 17;

/** Forgets everything. */
@external("mock", "reset")
export declare function mock_reset(): void;
/** How often a function was called. */
@external("mock", "calls")
export declare function mock_calls(fn: i32): i32;
/** Argument `n` of the last call but `back`; -999 when there is none. */
@external("mock", "argument")
export declare function mock_argument(fn: i32, back: i32, n: i32): i32;
/** From now on `fn` answers `value` and does nothing else. */
@external("mock", "result")
export declare function mock_result(fn: i32, value: i32): void;
/** `fn` behaves as usual again. */
@external("mock", "normal")
export declare function mock_normal(fn: i32): void;
@external("mock", "set_time")
export declare function mock_set_time(t_us: i64): void;
/** What mailbox_get gives, and its age [ms]; len 0 = no message. */
@external("mock", "give_mailbox")
export declare function mock_give_mailbox(ptr: usize, len: i32, age_ms: i32): void;
/** Queues a record for uart_read. */
@external("mock", "give_uart")
export declare function mock_give_uart(ptr: usize, len: i32): void;
/** Number of records written with uart_write. */
@external("mock", "sent")
export declare function mock_sent(): i32;
/** Copies record `i`. @returns its length, or ERR_NONE */
@external("mock", "sent_record")
export declare function mock_sent_record(i: i32, ptr: usize, cap: i32): i32;
/** Copies the last mailbox_put. @returns its length, or ERR_NONE */
@external("mock", "published")
export declare function mock_published(ptr: usize, cap: i32): i32;
/** Copies a stored record. @returns its length, or ERR_NONE */
@external("mock", "stored")
export declare function mock_stored(key: i32, ptr: usize, cap: i32): i32;
/** Puts a record into the store. */
@external("mock", "store")
export declare function mock_store(key: i32, ptr: usize, len: i32): void;
/** Queues what the next spi_transfer receives; without any it receives ones. */
@external("mock", "give_spi")
export declare function mock_give_spi(ptr: usize, len: i32): void;
/** Copies what spi_transfer `i` sent. @returns its length, or ERR_NONE */
@external("mock", "spi_sent")
export declare function mock_spi_sent(i: i32, ptr: usize, cap: i32): i32;
/** What spi_stream gives from now on, as ten frames; len 0 = no frames. */
@external("mock", "give_frames")
export declare function mock_give_frames(ptr: usize, len: i32): void;
/** The bits that fault_latch has latched. */
@external("mock", "latched")
export declare function mock_latched(): i32;
/** Service resets them. */
@external("mock", "reset_latched")
export declare function mock_reset_latched(): void;
/** The supply goes after `n` more nv_write: those after it answer 0 but store nothing. Negative: it stays. */
@external("mock", "cut_nv")
export declare function mock_cut_nv(n: i32): void;
