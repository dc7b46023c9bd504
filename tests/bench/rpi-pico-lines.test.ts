/** Input and output lines of the emulated RP2040: short trips, and the shift registers behind SPI1. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import type { BenchEvent, Micros } from '../../bench/api.ts';
import { buildBoard } from '../../bench/boards/index.ts';
import { rpiPicoDriver } from '../../bench/boards/rpi-pico.ts';
import { Chip } from '../../bench/boards/rp2040/chip.ts';
import { Expander, type SlowInputs } from '../../bench/boards/rp2040/expander.ts';
import { itemsOf, parseRecording } from '../../bench/replay/recording.ts';
import { parseScenario, type Scenario } from '../../bench/scenario.ts';
import { loadCalibration, type BoardCalibration } from '../../bench/sensors.ts';
import { takeSnapshot } from '../../bench/timing/snapshot.ts';
import { VirtualWorld } from '../../bench/world.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const IMAGE = path.join(ROOT, 'build/rpi-pico/chargescript');
const IN = { rcmTrip: 1, estop: 2, locked: 32, outputLive: 64 };
const OUT_LOCK = 2;
/** Of the 595's pins no line is at these. */
const SPARE = 0xc1;
// boards/rpi-pico/regs.h
const NVIC_ICER = 0xe000e180;
const IRQ_PILOT = 26;
const WATCHDOG_LOAD = 0x40058004;

before(() => buildBoard('rpi-pico'));

interface Pulse {
  lines: number;
  from_us: Micros;
  to_us: Micros;
}

/** A world in which input lines do something between its own steps, and which keeps what the outputs did. */
class LineWorld extends VirtualWorld {
  readonly outputLog: { t_us: Micros; lines: number }[] = [];
  private readonly pulses: Pulse[];
  private reached_us: Micros = 0;

  constructor(scenario: Scenario, board: BoardCalibration, pulses: Pulse[]) {
    super(scenario, board);
    this.pulses = pulses;
  }

  override advance(t_us: Micros): void {
    super.advance(t_us);
    this.reached_us = Math.max(this.reached_us, t_us);
  }

  override next_us(): Micros {
    const edges = this.pulses.flatMap(({ from_us, to_us }) => [from_us, to_us]);
    return Math.min(super.next_us(), ...edges.filter((edge) => edge > this.reached_us));
  }

  override inputs(t_us: Micros): number {
    return this.pulses.reduce(
      (lines, pulse) => (t_us >= pulse.from_us && t_us < pulse.to_us ? lines | pulse.lines : lines),
      super.inputs(t_us),
    );
  }

  override outputs(t_us: Micros, lines: number): void {
    super.outputs(t_us, lines);
    this.outputLog.push({ t_us, lines });
  }
}

const blockOf = (block: DataView) => ({ t_us: Number(block.getBigUint64(0, true)), lines: block.getUint32(12, true) });

/** A car that is plugged in at 250 ms and charges, on the emulated board. */
async function charge(duration_ms: number, pulses: Pulse[], ...steps: object[]) {
  const plug = { at_ms: 250, ev: { plug: true, cable_A: 32 } };
  const ready = { at_ms: 900, ev: { state: 'C' } };
  const scenario = parseScenario(JSON.stringify({ name: 'lines', duration_ms, steps: [plug, ready, ...steps] }));
  const world = new LineWorld(scenario, await loadCalibration('rpi-pico'), pulses);
  const events: BenchEvent[] = [];
  let flight = new Uint8Array();
  await rpiPicoDriver(`${IMAGE}.uf2`).run(world, (orders) => world.connect(orders), {
    duration_us: duration_ms * 1000,
    realtime: false,
    onEvent: (event) => events.push(event),
    onFlight: (file) => (flight = new Uint8Array(file)),
  });
  const inputs = [...itemsOf(parseRecording(flight), 'pilot')].flatMap((item) =>
    item.tag === 'block' ? [blockOf(new DataView(item.block.buffer, item.block.byteOffset))] : [],
  );
  return { world, events, inputs };
}

describe('rpi-pico (emulated): a trip line that is up for 50 us', () => {
  for (const [name, lines, kernel, module] of [
    ['residual current monitor', IN.rcmTrip, 'trip_rcm', 'residual_ac'],
    ['emergency stop', IN.estop, 'trip_estop', 'estop'],
  ] as const)
    test(`${name}: open within 1 ms, told by kernel and module, and it stays open`, async () => {
      const from_us = 2_000_417;
      const { events, inputs } = await charge(3200, [{ lines, from_us, to_us: from_us + 50 }]);
      const contactor = events.filter((event) => event.event === 'contactor');
      assert.deepEqual(
        contactor.map((event) => event['value']),
        ['closed', 'open'],
      );
      const after_us = contactor[1]!.t_us - from_us;
      assert.ok(after_us > 0 && after_us <= 1000, `open after ${after_us} us`);
      assert.ok(after_us < 50, `open after ${after_us} us: by the interrupt, not with the block`);
      const told = events.filter((event) => event.event === 'fault' && event['active'] === true);
      for (const code of [kernel, module])
        assert.ok(
          told.some((event) => event['code'] === code),
          `${code} was told`,
        );
      // The block that the module got has the pulse, although the line had fallen when the block ended.
      // (The monitor's test after the charge trips it once more, later.)
      const about = inputs.filter(({ t_us }) => t_us > from_us - 5000 && t_us < from_us + 5000);
      assert.equal(about.filter((given) => given.lines & lines).length, 1);
    });
});

test('rpi-pico (emulated): output lines reach the world, and are off without power', async () => {
  const { world } = await charge(1500, [], { at_ms: 1200, board: { power_cut_ms: 100 } });
  const locked = world.outputLog.find(({ lines }) => lines & OUT_LOCK);
  assert.ok(locked && locked.t_us > 250_000 && locked.t_us < 900_000, `lock motor on at ${locked?.t_us} us`);
  const dark = world.outputLog.filter(({ t_us }) => t_us <= 1_220_001).at(-1); // the last instruction may go a little past
  assert.equal(dark?.lines, 0, 'off when the hold-up time is over');
});

describe('rpi-pico (emulated): the shift registers', () => {
  const symbols = new Map<string, number>();
  before(() => {
    const listing = execFileSync('arm-none-eabi-nm', [`${IMAGE}.elf`], { encoding: 'utf8' });
    for (const [, address = '', name = ''] of listing.matchAll(/^(\w+) \w (\w+)$/gm))
      symbols.set(name, parseInt(address, 16));
  });

  const at = (name: string) => symbols.get(name) ?? assert.fail(`no symbol ${name}`);

  /** The chip with its registers, and nothing at all on the other pins. */
  function powerUp() {
    const flash = new Uint8Array(2 * 1024 * 1024).fill(0xff);
    flash.set(readFileSync(`${IMAGE}.bin`));
    const chip = new Chip({ flash, sram: new Uint8Array(264 * 1024), scratch: new Uint32Array(8) });
    const state = { inputs: { locked: true, live: false } as SlowInputs | undefined };
    const log: { ms: number; lines: number }[] = [];
    const ms = () => chip.clock.nanos / 1e6;
    const expander = new Expander(
      chip.rp2040,
      chip.clock,
      () => state.inputs,
      (lines) => log.push({ ms: ms(), lines }),
    );
    const read = () => chip.rp2040.readUint32(at('expander_inputs'));
    return { chip, expander, state, log, ms, read };
  }

  let booted: (ReturnType<typeof powerUp> & { goBack: () => void }) | undefined;

  /** Past its boot, the same each time. */
  function afterBoot() {
    if (!booted) {
      const board = powerUp();
      board.chip.run(800e6); // past the first records: their writing takes interrupts away and gives them back
      booted = { ...board, goBack: takeSnapshot(board) };
    }
    booted.goBack();
    return booted;
  }

  /** Without the pilot module: lines are driven and read in the board's memory. */
  function bench() {
    const board = afterBoot();
    const { chip, log } = board;
    chip.rp2040.writeUint32(NVIC_ICER, 1 << IRQ_PILOT);
    const run = (ms: number) => {
      for (let i = 0; i < ms; i++) {
        chip.rp2040.writeUint32(WATCHDOG_LOAD, 200_000);
        chip.run(chip.clock.nanos + 1e6);
      }
    };
    const drive = (lines: number) => chip.rp2040.writeUint32(at('wanted'), lines);
    drive(0);
    run(20);
    log.length = 0;
    return { ...board, run, drive };
  }

  test('what the registers hold at power-up never gets to the pins; inputs are dangerous until they were read', () => {
    const { chip, log, read } = powerUp();
    const seen = new Set<number>();
    for (let ms = 1; ms <= 400; ms++) {
      chip.run(ms * 1e6);
      seen.add(read());
    }
    seen.delete(0); // memory before the board has started
    assert.deepEqual([...seen], [IN.outputLive, IN.locked]);
    for (const { ms, lines } of log) assert.equal(lines & SPARE, 0, `${lines} at ${ms} ms`);
  });

  test('each output and each input has its own bit, within 3 ms', () => {
    const { log, run, read, drive, state } = bench();
    for (const lines of [2, 4, 8, 16, 32, 0]) {
      drive(lines);
      run(3);
      assert.equal(log.at(-1)!.lines, lines);
    }
    assert.equal(log.length, 6);
    for (const locked of [false, true])
      for (const live of [false, true]) {
        state.inputs = { locked, live };
        run(3);
        assert.equal(read(), (locked ? IN.locked : 0) | (live ? IN.outputLive : 0));
      }
  });

  test('a broken chain: dangerous values within 5 ms, pins off within 15 ms, both back once it is whole', () => {
    const { log, run, read, drive, state, ms } = bench();
    drive(0x3e);
    run(5);
    assert.deepEqual([log.at(-1)!.lines, read()], [0x3e, IN.locked]);
    state.inputs = undefined;
    const broken_ms = ms();
    run(5);
    assert.equal(read(), IN.outputLive);
    run(300);
    assert.equal(read(), IN.outputLive);
    assert.equal(log.length, 2, 'on, off');
    assert.equal(log[1]!.lines, 0);
    assert.ok(log[1]!.ms - broken_ms < 15, `off after ${log[1]!.ms - broken_ms} ms`);
    state.inputs = { locked: false, live: false };
    run(100);
    assert.deepEqual([log.at(-1)!.lines, read()], [0x3e, 0]);
  });

  test('a processor that stands still: pins off within 11 ms, long before the watchdog', () => {
    const { chip, log, run, drive, ms } = bench();
    drive(0x3e);
    run(5);
    const { core } = chip.rp2040;
    core.PM = true;
    chip.rp2040.sramView.setUint16(0x30000, 0xe7fe, true); // a branch to itself
    core.PC = 0x20030000;
    const from_ms = ms();
    chip.run(chip.clock.nanos + 50e6);
    assert.ok(!chip.resetRequested);
    assert.equal(log.at(-1)!.lines, 0);
    assert.ok(log.at(-1)!.ms - from_ms < 11, `off after ${log.at(-1)!.ms - from_ms} ms`);
  });
});
