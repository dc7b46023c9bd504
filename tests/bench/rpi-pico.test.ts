import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import type { BenchEvent, BoardOrders, World } from '../../bench/api.ts';
import { buildBoard } from '../../bench/boards/index.ts';
import { rpiPicoDriver } from '../../bench/boards/rpi-pico.ts';
import { Chip } from '../../bench/boards/rp2040/chip.ts';
import { DutyMeter } from '../../bench/boards/rp2040/duty-meter.ts';
import { runScenario } from '../../bench/run.ts';
import { parseScenario } from '../../bench/scenario.ts';
import { boot2Valid, crc32, flashImage, fromUf2, sealBoot2, toUf2 } from '../../tools/uf2.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const IMAGE = path.join(ROOT, 'build/rpi-pico/chargescript');
const FLASH_SIZE = 2 * 1024 * 1024;
const SRAM_SIZE = 264 * 1024;

/** deepEqual would spend minutes on describing a difference. */
const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

before(() => buildBoard('rpi-pico'));

describe('uf2', () => {
  test('the CRC is the boot ROM’s: CRC-32/MPEG-2', () => {
    assert.equal(crc32(new TextEncoder().encode('123456789')), 0x0376e6e7);
  });

  test('an image comes back as it went in, filled up to whole blocks', () => {
    const image = Uint8Array.from({ length: 700 }, (_, i) => (i * 7) & 0xff);
    const uf2 = toUf2(image);
    assert.equal(uf2.length, 3 * 512);
    assert.deepEqual(fromUf2(uf2).subarray(0, 700), image);
  });

  test('a damaged file is refused', () => {
    const uf2 = toUf2(new Uint8Array(512));
    for (const at of [0, 4, 12, 16, 20, 24, 28, 511, 512 + 20]) {
      const bad = uf2.slice();
      bad[at]! ^= 1;
      assert.throws(() => fromUf2(bad), /bad UF2 block/, `byte ${at}`);
    }
    assert.throws(() => fromUf2(uf2.subarray(0, 700)), /whole number/);
    assert.throws(() => fromUf2(new Uint8Array(0)), /whole number/);
  });

  test('what is not an ELF of this processor is refused', () => {
    assert.throws(() => flashImage(new Uint8Array(10)), /not a 32-bit/);
    const elf = new Uint8Array(readFileSync(`${IMAGE}.elf`));
    assert.throws(() => flashImage(elf.subarray(0, 60)), /outside the file/);
    const foreign = elf.slice();
    foreign[18] = 3; // i386
    assert.throws(() => sealBoot2(foreign), /not a 32-bit/);
  });
});

describe('the image', () => {
  test('ELF, BIN and UF2 hold the same bytes', () => {
    const bin = new Uint8Array(readFileSync(`${IMAGE}.bin`));
    assert.ok(same(flashImage(new Uint8Array(readFileSync(`${IMAGE}.elf`))), bin));
    assert.ok(same(fromUf2(readFileSync(`${IMAGE}.uf2`)).subarray(0, bin.length), bin));
  });

  test('the boot block is one that the boot ROM runs, and is sensitive to every byte', () => {
    const boot2 = new Uint8Array(readFileSync(`${IMAGE}.bin`)).slice(0, 256);
    assert.ok(boot2Valid(boot2));
    for (let i = 0; i < 256; i++) {
      boot2[i]! ^= 0x10;
      assert.ok(!boot2Valid(boot2), `byte ${i}`);
      boot2[i]! ^= 0x10;
    }
  });

  test('the vector table follows it: stack in RAM, reset in flash, in Thumb state', () => {
    const image = readFileSync(`${IMAGE}.bin`);
    const stack = image.readUInt32LE(0x100);
    assert.ok(stack > 0x20000000 && stack <= 0x20042000 && stack % 8 === 0, stack.toString(16));
    for (const offset of [0x104, 0x10c]) {
      const handler = image.readUInt32LE(offset);
      assert.equal(handler & 1, 1);
      const inFlash = handler >= 0x10000100 && handler < 0x10000000 + image.length;
      assert.ok(offset === 0x104 ? inFlash : inFlash || (handler >= 0x20000000 && handler < 0x20040000));
    }
  });

  test('fits the budget of 140 KiB of flash', () => {
    assert.ok(readFileSync(`${IMAGE}.bin`).length <= 140 * 1024);
  });
});

describe('the emulated chip', () => {
  const flashed = () => {
    const flash = new Uint8Array(FLASH_SIZE).fill(0xff);
    flash.set(readFileSync(`${IMAGE}.bin`));
    return flash;
  };
  const memory = (flash: Uint8Array) => ({ flash, sram: new Uint8Array(SRAM_SIZE), scratch: new Uint32Array(8) });

  test('runs the file’s bytes unchanged', () => {
    const flash = flashed();
    const chip = new Chip(memory(flash));
    chip.run(250e6);
    const code = FLASH_SIZE - 768 * 1024; // what is left is the non-volatile store
    assert.ok(same(chip.survivors().flash.subarray(0, code), flash.subarray(0, code)));
    assert.deepEqual([...chip.warnings], [], 'the image uses nothing that the emulator does not model');
  });

  test('refuses a boot block with a wrong CRC, as the boot ROM does', () => {
    const flash = flashed();
    flash[3]! ^= 1;
    assert.throws(() => new Chip(memory(flash)), /wrong CRC/);
  });

  test('a processor that stands still is reset by the watchdog within 100 ms, contactor open', () => {
    const chip = new Chip(memory(flashed()));
    chip.run(400e6); // past the boot, which has a longer limit
    assert.ok(!chip.resetRequested);
    const { core } = chip.rp2040;
    core.PM = true; // interrupts off ...
    chip.rp2040.sramView.setUint16(0x30000, 0xe7fe, true); // ... and a branch to itself
    core.PC = 0x20030000;
    chip.run(520e6);
    assert.ok(chip.resetRequested);
    const reset_ms = chip.clock.nanos / 1e6;
    assert.ok(reset_ms > 450 && reset_ms < 502, `reset at ${reset_ms} ms`);
    assert.equal(chip.rp2040.gpio[22]!.value, 0);
  });
});

/** Levels that mean nothing, and a record of who asked for what and when. */
class Witness implements World {
  readonly samples: { channel: number; t_us: number }[] = [];
  readonly edges: { t_us: number; level: boolean | null }[] = [];
  contactor = false;
  advance(): void {}
  next_us(): number {
    return Infinity;
  }
  cpDrive(t_us: number, level: boolean | null): void {
    this.edges.push({ t_us, level });
  }
  contactorPin(_t_us: number, on: boolean): void {
    this.contactor = on;
  }
  outputs(): void {}
  adc(channel: number, t_us: number): number {
    this.samples.push({ channel, t_us });
    return 2048 + ((channel * 37 + this.samples.length) % 11);
  }
  inputs(): number {
    return 8 | 16; // power good, service strap
  }
  truth(): never {
    throw new Error('not asked for');
  }
  readonly harmonics = [];
  steady(): undefined {}
  leap(): void {}
}

test('every channel is converted each 100 us, at its own fixed place after the start of sampling', async () => {
  const world = new Witness();
  const connect = (_orders: BoardOrders) => {};
  const options = { duration_us: 400_000, realtime: false, onEvent: (_event: BenchEvent) => {} };
  await rpiPicoDriver(`${IMAGE}.uf2`).run(world, connect, options);
  const start_us = world.edges.find((edge) => edge.level !== null)!.t_us;
  const { samples } = world;
  assert.ok(samples.length > 50_00, `${samples.length} samples`);
  const first_us = samples[0]!.t_us;
  assert.ok(
    Math.abs(first_us - start_us - 5) < 1,
    `first conversion ${first_us - start_us} us after the pilot's start`,
  );
  const places = new Map<number, Set<number>>();
  samples.forEach(({ channel, t_us }, i) => {
    assert.ok(Math.abs(t_us - first_us - i * 10) < 0.01, `conversion ${i} at ${t_us}`);
    if (!places.has(channel)) places.set(channel, new Set());
    places.get(channel)!.add(i % 10);
  });
  assert.deepEqual([...places.keys()].sort(), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const [channel, slots] of places) {
    const moving: Record<number, number[]> = { 0: [2, 9], 9: [9, 2] }; // CP, temperature
    const allowed = moving[channel] ?? [...slots].slice(0, 1);
    assert.ok(
      [...slots].every((slot) => allowed.includes(slot)),
      `channel ${channel} in slots ${[...slots].join()}`,
    );
  }
  assert.equal(world.contactor, false);
});

test('a car charges and is unplugged under load: duty within 0.1 % points, open within 30 ms', async () => {
  const scenario = {
    name: 'unplug under load',
    duration_ms: 2200,
    site: { phases: 3, mains_V: 230, mains_Hz: 50, limit_A: 16, authorise: 'free' },
    steps: [
      { at_ms: 250, ev: { plug: true, cable_A: 32 } },
      { at_ms: 900, ev: { state: 'C' } },
      { at_ms: 2000.4, ev: { plug: false } },
    ],
  };
  const { events } = await runScenario(rpiPicoDriver(`${IMAGE}.uf2`), parseScenario(JSON.stringify(scenario)));
  const of = (name: string) => events.filter((event) => event.event === name);
  const duty = of('pwm').map((event) => event['value']);
  assert.equal(duty[0], 'x1');
  assert.ok(Math.abs((duty[1] as number) - 16 / 60) < 0.001, `duty ${String(duty[1])}`);
  assert.equal(duty.at(-1), 'x1');
  const contactor = of('contactor');
  assert.deepEqual(
    contactor.map((event) => event['value']),
    ['closed', 'open'],
  );
  assert.ok(contactor[0]!.t_us > 900_000 && contactor[0]!.t_us < 1_200_000, `closed at ${contactor[0]!.t_us}`);
  const late_us = contactor[1]!.t_us - 2_000_400;
  assert.ok(late_us > 0 && late_us <= 30_000, `opened ${late_us} us after the unplug`);
  assert.deepEqual(of('fault'), []);
});

describe('duty meter', () => {
  const record = () => {
    const log: [number, number | string][] = [];
    const meter = new DutyMeter(
      (t_us, duty) => log.push([t_us, Math.round(duty * 1e4) / 1e4]),
      (t_us, level) => log.push([t_us, level ? 'high' : 'low']),
    );
    return { log, meter };
  };

  test('steady from boot, then oscillating, then steady low: each at the edge where it began', () => {
    const { log, meter } = record();
    meter.edge(100, true);
    meter.check(2050);
    assert.deepEqual(log, []);
    meter.check(2200);
    meter.edge(5100, false); // first period: high since before
    for (let start = 6000; start < 9000; start += 1000) {
      meter.edge(start, true);
      meter.edge(start + 100, false);
    }
    meter.check(12_000);
    const [first, ...rest] = log;
    assert.deepEqual(first, [100, 'high']);
    assert.deepEqual(rest, [
      [5100, 0.1],
      [7000, 0.1],
      [8100, 'low'],
    ]);
  });

  test('a change of duty belongs to the first period that has it', () => {
    const { log, meter } = record();
    meter.edge(0, true);
    meter.edge(250, false);
    meter.edge(1000, true);
    meter.edge(1533.28, false);
    meter.edge(2000, true);
    assert.deepEqual(log, [
      [250, 0.25],
      [1000, 0.5333],
    ]); // 250: the first edge of all
  });
});
