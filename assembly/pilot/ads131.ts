/**
 * The 24-bit front end: an ADS131M08 (datasheet SBAS950) on SPI, 10 kHz, six of its eight channels. The board collects its frames
 * (`spi_stream`); here it is set up, verified, watched and, when anything is wrong with it, set up again. Nothing of this waits:
 * the set-up takes one transfer per block.
 */
import { SPI_FRONT_END, spi_stream, spi_transfer } from '../door';
import { CONFIG_PGA_I, CONFIG_PGA_V, SAMPLES } from '../mailbox';
import { FRONT_END_BAD_ms, FRONT_END_GOOD_ms, FRONT_END_STILL } from './limits';
import { config_flags } from './memory';

const FRAMES_BYTES: i32 = 252;
const FRAMES: usize = memory.data(FRAMES_BYTES, 4);
const ROWS: i32 = 6;
const ROW: i32 = 4 * SAMPLES; // bytes

/** i32 [V1, V2, V3, I1, I2, I3][SAMPLES]: this block's samples, 24-bit codes with their sign. Only while `wide_good`. */
export const WIDE: usize = FRAMES + 12;
/** All samples of this block are there and right. */
export let wide_good: bool = false;
/** There has been no good measurement for too long. */
export let wide_blind: bool = false;

/** MODE: CRC of the register map on, CCITT, flag of a reset cleared, 32-bit words with sign, SPI timeout on. */
const MODE: u16 = 0x2310;
/** CLOCK: channels 0 to 5, external clock only, OSR 256, high resolution. */
const CLOCK: u16 = 0x3f86;
/** Status of a good frame: locked, nothing failed, no reset, 32-bit words with sign, new data in channels 0 to 5. */
const STATUS: u32 = 0x833f0000;
const STATUS_MASK: u32 = ~0x00c00000; // channels 6 and 7 are off
const STATUS_RESET: u32 = 0x04000000;

/** u16 MODE, CLOCK, GAIN1, GAIN2: registers 2 to 5. */
const REGISTERS: usize = memory.data(8, 2);
/**
 * The set-up, step by step: u16 command, u16 the response that must come along, which is that to the step before (0: any), u8 first
 * and u8 last + 1 of REGISTERS that follow the command, u8 bytes of a word, u8 1 when REGISTERS must come along. A reset needs a whole
 * frame, of whatever word length the chip has; 40 bytes are one of each.
 */
// prettier-ignore
const STEPS: usize = memory.data<u8>([
  0x55, 0x06, 0, 0,       0, 0, 4, 0, // UNLOCK
  0x11, 0x00, 0, 0,       0, 0, 4, 0, // RESET
  0x00, 0x61, 0x28, 0xff, 0, 1, 3, 0, // WREG MODE; reset
  0x82, 0x61, 0x00, 0x41, 1, 4, 4, 0, // WREG CLOCK, GAIN1, GAIN2; written
  0x03, 0xa1, 0x82, 0x41, 0, 0, 4, 0, // RREG MODE to GAIN2; written
  0x00, 0x00, 0x03, 0xe1, 0, 0, 4, 1, // NULL; read
  0x55, 0x05, 0, 0,       0, 0, 4, 0, // LOCK
  0x00, 0x00, 0x55, 0x05, 0, 0, 4, 0, // NULL; locked
]);
const STEP: usize = 8;
const RUNNING: usize = 8;
const FRAME_BYTES: i32 = 40;
const BUFFER: usize = memory.data(FRAME_BYTES, 4);
/** Blocks after which frames that do not get good, or are not any more, mean another set-up. */
const PATIENCE: i32 = 4;

let step: usize = 0;
let failed: i32 = 0; // bad blocks in a row
let trouble: i32 = 0; // a bad block adds two, a good one takes one
let well_ms: i32 = 0;
/** i32 per row: its last sample the last time it was looked at; u8 per row: how often it stood still. */
const LAST: usize = memory.data(4 * ROWS, 4);
const STILL: usize = memory.data(ROWS);
let row: i32 = 0;

/** Every block of a board that has one (CONFIG_WIDE), before anything looks at WIDE. */
export function front_end_block(): void {
  if (step == RUNNING) take();
  else set_up(config_flags);
  if (wide_good) {
    if (trouble) trouble--;
    if (++well_ms >= FRONT_END_GOOD_ms) wide_blind = false;
  } else {
    trouble += 2;
    if (trouble > 2 * FRONT_END_BAD_ms) fail();
    well_ms = 0;
  }
}

function fail(): void {
  trouble = 2 * FRONT_END_BAD_ms;
  wide_blind = true;
}

function set_up(flags: u32): void {
  if (step == 0) {
    store<u16>(REGISTERS, MODE);
    store<u16>(REGISTERS, CLOCK, 2);
    const v = (flags >> CONFIG_PGA_V) & 7;
    const i = (flags >> CONFIG_PGA_I) & 7;
    store<u16>(REGISTERS, <u16>(v * 0x111 + i * 0x1000), 4);
    store<u16>(REGISTERS, <u16>(i * 0x11), 6);
    failed = 0;
  }
  const now = STEPS + step * STEP;
  const word = <usize>load<u8>(now, 6);
  memory.fill(BUFFER, 0, FRAME_BYTES);
  store<u16>(BUFFER, bswap<u16>(load<u16>(now)));
  let at = BUFFER;
  for (let n = <usize>load<u8>(now, 4); n < <usize>load<u8>(now, 5); n++) {
    store<u16>((at += word), bswap<u16>(load<u16>(REGISTERS + 2 * n)));
  }
  let good = spi_transfer(SPI_FRONT_END, BUFFER, BUFFER, FRAME_BYTES) == FRAME_BYTES;
  const response = load<u16>(now, 2);
  if (response && load<u16>(BUFFER) != bswap<u16>(response)) good = false;
  if (load<u8>(now, 7)) {
    for (let n: usize = 0; n < 4; n++) {
      if (load<u16>(BUFFER + 4 * n, 4) != bswap<u16>(load<u16>(REGISTERS + 2 * n))) good = false;
    }
  }
  step = good ? step + 1 : 0;
}

function take(): void {
  const frames = spi_stream(SPI_FRONT_END, FRAMES, FRAMES_BYTES);
  const any = load<u32>(FRAMES, 8);
  wide_good =
    frames == SAMPLES && !load<u32>(FRAMES) && (((load<u32>(FRAMES, 4) ^ STATUS) | (any ^ STATUS)) & STATUS_MASK) == 0;
  if (wide_good) {
    failed = 0;
    if (stands_still()) fail();
    else return;
  } else if (++failed < PATIENCE && !(any & STATUS_RESET)) return;
  wide_good = false;
  step = 0;
}

/** One row per block: noise moves the last bits of a live one all the time. */
function stands_still(): bool {
  const codes = WIDE + <usize>(row * ROW);
  const at = LAST + ((<usize>row) << 2);
  const still = STILL + row;
  const last = load<i32>(at);
  let same = 0;
  while (same < SAMPLES && load<i32>(codes + ((<usize>same) << 2)) == last) same++;
  const again = same == SAMPLES ? load<u8>(still) + 1 : 0;
  store<i32>(at, load<i32>(codes, ROW - 4));
  store<u8>(still, again);
  if (++row == ROWS) row = 0;
  return again >= FRONT_END_STILL;
}
