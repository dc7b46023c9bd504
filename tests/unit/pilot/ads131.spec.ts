import { WIDE, front_end_block, wide_blind, wide_good } from '../../../assembly/pilot/ads131';
import { fresh, run } from './bench';
import { config_ptr } from '../../../assembly/pilot/index';
import { read_config_flags } from '../../../assembly/pilot/memory';
import { CONFIG_PGA_I, CONFIG_PGA_V, CONFIG_WIDE } from '../../../assembly/mailbox';
import {
  MOCK_SPI_STREAM,
  MOCK_SPI_TRANSFER,
  mock_calls,
  mock_give_frames,
  mock_give_spi,
  mock_normal,
  mock_reset,
  mock_result,
  mock_spi_sent,
} from '../mock-door';

const FRAME: i32 = 40;
const FRAMES: i32 = 252;
const frame = memory.data(FRAME, 4);
const frames = memory.data(FRAMES, 4);
const STATUS: u32 = 0x833f0000;
let noise: i32 = 0;

/** The chip answers this 16-bit word first, then these registers in 32-bit words. */
function answer(word: u16, registers: StaticArray<u16> = []): void {
  memory.fill(frame, 0, FRAME);
  store<u16>(frame, bswap<u16>(word));
  for (let n = 0; n < registers.length; n++) store<u16>(frame + 4 * <usize>n, bswap<u16>(registers[n]), 4);
  mock_give_spi(frame, FRAME);
}

/** Answers to a set-up of a chip that is well, from its second transfer on. */
function healthy(gain1: u16 = 0, gain2: u16 = 0): void {
  answer(0x0655);
  answer(0xff28);
  answer(0x4100);
  answer(0x4182);
  answer(0xe103, [0x2310, 0x3f86, gain1, gain2]);
  answer(0x8300);
  answer(0x0555);
}

/** Runs until a set-up has begun. @returns number of its first transfer */
function begun(): i32 {
  do {
    blocks(1);
  } while (!mock_calls(MOCK_SPI_TRANSFER) || sent(mock_calls(MOCK_SPI_TRANSFER) - 1) != 0x0655);
  return mock_calls(MOCK_SPI_TRANSFER) - 1;
}

/** Ten frames of codes that move, row by row: 1000 * row + sample. */
function give(bad: u32 = 0, all: u32 = STATUS, any: u32 = STATUS, still: bool = false): void {
  noise++;
  store<u32>(frames, bad);
  store<u32>(frames, all, 4);
  store<u32>(frames, any, 8);
  for (let n = 0; n < 60; n++)
    store<i32>(frames + 4 * <usize>n, 1000 * (n / 10) + (still ? 0 : (n % 10) + (noise & 1)), 12);
  mock_give_frames(frames, FRAMES);
}

function blocks(count: i32): void {
  for (let i = 0; i < count; i++) {
    front_end_block();
  }
}

/** What transfer `i` sent at byte `at`, 16 bits. */
function sent(i: i32, at: usize = 0): u16 {
  mock_spi_sent(i, frame, FRAME);
  return bswap<u16>(load<u16>(frame + at));
}

function configure(flags: u32): void {
  store<u32>(config_ptr(), flags, 8);
  read_config_flags();
}

/** Running and good, whatever was before. */
function running(): void {
  mock_reset();
  configure(CONFIG_WIDE);
  begun();
  healthy();
  blocks(7);
  for (let i = 0; i < 1200; i++) {
    give();
    blocks(1);
  }
}

describe('the front end', () => {
  it('is not asked where the board has none', () => {
    fresh();
    run(50);
    expect(mock_calls(MOCK_SPI_TRANSFER)).toBe(0);
    expect(mock_calls(MOCK_SPI_STREAM)).toBe(0);
  });

  it('is set up with one transfer per block, read back, locked, and then streams', () => {
    mock_reset();
    configure(CONFIG_WIDE | (2 << CONFIG_PGA_V) | (5 << CONFIG_PGA_I));
    answer(0x0500);
    healthy(0x5222, 0x0055);
    for (let i = 1; i <= 8; i++) {
      blocks(1);
      expect(mock_calls(MOCK_SPI_TRANSFER)).toBe(i);
      expect(wide_good).toBe(false);
    }
    expect(sent(0)).toBe(0x0655);
    expect(sent(1)).toBe(0x0011);
    expect(sent(2)).toBe(0x6100);
    expect(sent(2, 3)).toBe(0x2310, 'MODE, in a word of 24 bits');
    expect(sent(3)).toBe(0x6182);
    expect(sent(3, 4)).toBe(0x3f86, 'CLOCK, in a word of 32 bits');
    expect(sent(3, 8)).toBe(0x5222, 'GAIN1');
    expect(sent(3, 12)).toBe(0x0055, 'GAIN2');
    expect(sent(4)).toBe(0xa103);
    expect(sent(6)).toBe(0x0555);
    give();
    blocks(1);
    expect(mock_calls(MOCK_SPI_STREAM)).toBe(1);
    expect(wide_good).toBe(true);
    expect(load<i32>(WIDE + 40 * 4 + 4 * 7)).toBe(4007 + (noise & 1));
  });

  it('is set up again from the beginning when a register does not read as written', () => {
    running();
    mock_give_frames(0, 0);
    const first = begun();
    answer(0x0655);
    answer(0xff28);
    answer(0x4100);
    answer(0x4182);
    answer(0xe103, [0x2310, 0x3f8a, 0, 0]);
    blocks(5);
    expect(sent(first + 4)).toBe(0xa103);
    const streams = mock_calls(MOCK_SPI_STREAM);
    expect(begun()).toBe(first + 6);
    healthy();
    blocks(7);
    expect(mock_calls(MOCK_SPI_STREAM)).toBe(streams);
    give();
    blocks(1);
    expect(wide_good).toBe(true, 'with the right one it streams');
  });

  it('a bad CRC, a missing frame or a wrong status makes a block bad, and only that', () => {
    running();
    const transfers = mock_calls(MOCK_SPI_TRANSFER);
    give(1 << 9);
    blocks(1);
    expect(wide_good).toBe(false);
    give();
    blocks(1);
    expect(wide_good).toBe(true);
    mock_result(MOCK_SPI_STREAM, 9);
    blocks(1);
    expect(wide_good).toBe(false);
    mock_normal(MOCK_SPI_STREAM);
    give(0, STATUS, STATUS | 0x20000000); // register map
    blocks(1);
    expect(wide_good).toBe(false);
    give(0, STATUS & ~0x00010000); // no new data in channel 0
    blocks(1);
    expect(wide_good).toBe(false);
    give(0, STATUS | 0x00400000, STATUS | 0x00c00000); // channels that are not used
    blocks(1);
    expect(wide_good).toBe(true);
    expect(wide_blind).toBe(false);
    expect(mock_calls(MOCK_SPI_TRANSFER)).toBe(transfers);
  });

  it('a reset of the chip is noticed in its block, and set up within 20 ms without a fault', () => {
    running();
    const transfers = mock_calls(MOCK_SPI_TRANSFER);
    give(0, 0x05000000, 0x87000000);
    answer(0x0500);
    healthy();
    blocks(2);
    expect(mock_calls(MOCK_SPI_TRANSFER)).toBe(transfers + 1);
    blocks(7);
    give();
    blocks(1);
    expect(wide_good).toBe(true);
    expect(wide_blind).toBe(false);
  });

  it('blind after 20 ms of bad blocks, well after a second of good ones', () => {
    running();
    give(1);
    for (let i = 0; i < 20; i++) blocks(1);
    expect(wide_blind).toBe(false);
    blocks(1);
    expect(wide_blind).toBe(true);
    begun();
    healthy();
    blocks(7);
    for (let i = 0; i < 999; i++) {
      give();
      blocks(1);
    }
    expect(wide_blind).toBe(true);
    give();
    blocks(1);
    expect(wide_blind).toBe(false);
  });

  it('every second block bad is a fault, too, and every fourth is none', () => {
    running();
    for (let i = 0; i < 4000; i++) {
      give(i % 4 == 0 ? 1 : 0);
      blocks(1);
    }
    expect(wide_blind).toBe(false);
    for (let i = 0; i < 80; i++) {
      give(i % 2 == 0 ? 1 : 0);
      blocks(1);
    }
    expect(wide_blind).toBe(true);
  });

  it('channels that stand still are noticed within 30 ms', () => {
    running();
    give(0, STATUS, STATUS, true);
    let ms = 0;
    while (!wide_blind && ms < 100) {
      blocks(1);
      ms++;
    }
    expect(wide_good).toBe(false);
    expect(ms).toBeLessThanOrEqual(30);
  });
});
