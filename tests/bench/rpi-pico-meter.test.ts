/** The board `rpi-pico-meter` (emulated): frames of the front end by DMA, into the pilot module's memory. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { Ads131 } from '../../bench/ads131.ts';
import { buildBoard } from '../../bench/boards/index.ts';
import { Chip } from '../../bench/boards/rp2040/chip.ts';
import { FrontEndBus } from '../../bench/boards/rp2040/front-end-bus.ts';
import { Random } from '../../bench/random.ts';
import { checkScenario } from '../../bench/scenario.ts';
import { takeSnapshot } from '../../bench/timing/snapshot.ts';
import { playOn } from './scenario-runner.ts';

const IMAGE = 'build/rpi-pico-meter/chargescript.bin';
const HEAD = 12; // bad, all, any: before the rows (assembly/door.ts)
const ROWS = 6;

before(() => buildBoard('rpi-pico-meter'));

interface Board {
  chip: Chip;
  ads: Ads131;
  bus: FrontEndBus;
  sent: { at_us: number; words: number[] }[];
}

let booted: { board: Board; goBack: () => void } | undefined;

/** Past its boot, the same each time. */
function powerUp(): Board {
  if (!booted) {
    const board = boot();
    booted = { board, goBack: takeSnapshot(board) };
  }
  booted.goBack();
  return booted.board;
}

/** The chip with the front end and nothing else that makes sense. */
function boot(): Board {
  const flash = new Uint8Array(2 * 1024 * 1024).fill(0xff);
  flash.set(readFileSync(IMAGE));
  const chip = new Chip({ flash, sram: new Uint8Array(264 * 1024), scratch: new Uint32Array(8) });
  const input = (channel: number, t_us: number) => 0.5 * Math.sin(314e-6 * t_us - channel);
  const ads = new Ads131(input, new Random('front end'));
  const sent: Board['sent'] = [];
  const now_us = () => chip.clock.nanos / 1000;
  const select = ads.select.bind(ads);
  ads.select = () => {
    const answer = select();
    const view = new DataView(answer.buffer);
    sent.push({ at_us: now_us(), words: Array.from({ length: answer.length >> 2 }, (_, n) => view.getInt32(4 * n)) });
    return answer;
  };
  const bus = new FrontEndBus(chip.rp2040, chip.clock, ads, now_us);
  const { adc } = chip.rp2040;
  const random = new Random('adc');
  const start = adc.onADCRead.bind(adc);
  adc.onADCRead = (channel) => {
    adc.channelValues[channel] = Math.round(2048 + 3 * random.normal());
    start(channel);
  };
  chip.run(800e6); // past the first records, whose writing holds up blocks
  const board = { chip, ads, bus, sent };
  // To the middle between two blocks of the pilot module.
  const { first } = held(board);
  for (let n = 0; n < 20 && held(board).first === first; n++) chip.run(chip.clock.nanos + 0.1e6);
  assert.notEqual(held(board).first, first, 'blocks come');
  chip.run(chip.clock.nanos + 0.4e6);
  return board;
}

/** Where in memory the rows of the ten frames from `first` on are; -1 = nowhere. */
function find(sram: Uint8Array, frames: { words: number[] }[]): number {
  const pattern = Buffer.alloc(40 * ROWS);
  for (let row = 0; row < ROWS; row++) {
    frames.forEach(({ words }, n) => pattern.writeInt32LE(words[1 + row]!, 40 * row + 4 * n));
  }
  return Buffer.from(sram.buffer, sram.byteOffset, sram.byteLength).indexOf(pattern);
}

/** Number of the first of the ten frames that the module has now, and where they are. */
function held(board: Pick<Board, 'chip' | 'sent'>): { first: number; at: number } {
  const { chip, sent } = board;
  for (let first = sent.length - 10; first > sent.length - 40; first--) {
    const at = find(chip.rp2040.sram, sent.slice(first, first + 10));
    if (at >= 0) return { first, at };
  }
  return { first: -1, at: -1 };
}

test('ten frames a block, each once, in their order, with a good CRC, at 10 kHz exactly', () => {
  const board = powerUp();
  const { chip, sent } = board;
  let before = held(board);
  assert.ok(before.first >= 0, 'the frames are in the memory of the module');
  for (let ms = 0; ms < 100; ms++) {
    chip.run(chip.clock.nanos + 1e6);
    const now = held(board);
    assert.deepEqual([now.first, now.at], [before.first + 10, before.at], `block ${ms}`);
    assert.equal(chip.rp2040.sramView.getUint32(now.at - HEAD, true), 0, 'all CRCs are right');
    before = now;
  }
  const newest = sent.slice(-500);
  newest.slice(1).forEach(({ at_us }, n) => assert.ok(Math.abs(at_us - newest[n]!.at_us - 100) < 1, `${at_us}`));
});

test('a frame with a wrong bit is told, the others of the block are not', () => {
  const board = powerUp();
  const { chip, ads } = board;
  const { at, first } = held(board);
  chip.run(chip.clock.nanos + 0.5e6);
  const select = ads.select.bind(ads);
  let left = 1;
  ads.select = () => {
    ads.fault = left-- > 0 ? 'crc' : false;
    return select();
  };
  const seen = new Set<number>();
  for (let ms = 0; ms < 5; ms++) {
    chip.run(chip.clock.nanos + 1e6);
    seen.add(chip.rp2040.sramView.getUint32(at - HEAD, true));
  }
  seen.delete(0);
  assert.equal(seen.size, 1);
  const bad = [...seen][0]!;
  assert.equal(bad & (bad - 1), 0, `one bit of ${bad}`);
  assert.ok(held(board).first > first + 40);
});

test('an edge of data-ready that is lost, or one too many: a bad block, and ten frames a block again', () => {
  const board = powerUp();
  const { chip, ads } = board;
  const ready = chip.rp2040.gpio[11]!;
  const convert = ads.convert.bind(ads);
  let drop = 3;
  ads.convert = (t_us) => convert(t_us) && drop-- <= 0;
  chip.run(chip.clock.nanos + 5e6);
  ads.convert = convert;
  chip.run(chip.clock.nanos + 20e6);
  const { first } = held(board);
  assert.ok(first > 0);
  for (let n = 0; n < 4; n++) {
    chip.run(chip.clock.nanos + 0.05e6);
    ready.setInputValue(true);
    ready.setInputValue(false);
    chip.run(chip.clock.nanos + 0.05e6);
  }
  chip.run(chip.clock.nanos + 30e6);
  const before = held(board);
  chip.run(chip.clock.nanos + 10e6);
  assert.equal(held(board).first, before.first + 100);
});

test('a chip that resets is set up again and streams', () => {
  const board = powerUp();
  const { chip, ads, sent } = board;
  ads.fault = 'reset';
  chip.run(chip.clock.nanos + 6e6);
  ads.fault = false;
  const from = sent.length;
  chip.run(chip.clock.nanos + 30e6);
  assert.ok(sent.length > from);
  assert.equal(ads.register(3), 0x3f86);
  assert.ok(held(board).first >= from);
});

test('rpi-pico-meter (emulated): a silent front end is a fault within 40 ms', async () => {
  const steps = [
    { at_ms: 2000, fault: { ads131: 'silent' } },
    { at_ms: 2100, fault: { ads131: false } },
  ];
  const run = await playOn('rpi-pico-meter', checkScenario({ name: 'silent', duration_ms: 3500, steps }));
  const [from_ms, ...more] = run.faults('adc');
  assert.deepEqual(more, []);
  assert.ok(from_ms! > 2015 && from_ms! < 2040, `at ${from_ms} ms`);
});
