/**
 * The `rpi-pico` board: the flashable image in an emulated RP2040. The bench puts the circuit's voltages on the ADC pins at
 * the time of each conversion and reads the pilot's and the contactor's pins; nothing is exchanged but pins and the UART.
 */

import { access, readFile, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { GPIOPinState, type GPIOPin } from 'rp2040js';
import type { BenchEvent, BoardDriver, BoardOrders, Micros, RunOptions, World } from '../api.ts';
import { fromUf2 } from '../../tools/uf2.ts';
import { decodeEvent } from '../events.ts';
import { readFlight } from '../flight.ts';
import { FrameDecoder, type Frame } from '../link.ts';
import { emptyStore } from '../nv-file.ts';
import { Random } from '../random.ts';
import { ControlMemory, controlFrame, injectFrame } from './controls.ts';
import { PinEvents, PWM_HIGH, PWM_LOW, pwmValue } from './pins.ts';
import { takeSnapshot } from '../timing/snapshot.ts';
import { outageOf, type Outage } from './supply.ts';
import { Chip, type Survivors } from './rp2040/chip.ts';
import { DutyMeter } from './rp2040/duty-meter.ts';
import { Expander } from './rp2040/expander.ts';
import { FrontEndBus } from './rp2040/front-end-bus.ts';

// boards/rpi-pico/pico.h
const PIN = {
  pilot: 2,
  rcmTrip: 3,
  muxA0: 4,
  estop: 5,
  muxA1: 6,
  mirror: 7,
  powerGood: 10,
  service: 11,
  serviceBesideFrontEnd: 20, // boards/rpi-pico-meter/board.mk
  contactor: 22,
  led: 25,
};
// host/mailbox.h
const IN = { rcmTrip: 1, estop: 2, mirror: 4, powerGood: 8, service: 16, locked: 32, outputLive: 64 };
const OUT_LED = 1;

// What is wired to the multiplexer's inputs 0..3, as CH_* numbers: X goes to AIN1, Y to AIN2.
const MUX_X = [1, 2, 3, 8]; // V1, V2, V3, PP
const MUX_Y = [4, 5, 6, 7]; // I1, I2, I3, residual
const CH_CP = 0;
const CH_TEMP = 9;

const FLASH_SIZE = 2 * 1024 * 1024;
const SRAM_SIZE = 264 * 1024;
/** The non-volatile store: the end of the flash (boards/rpi-pico/flash.c). */
const NV_SIZE = 768 * 1024;
const UART_BYTE_NS = 1e10 / 921600;
const SLICE_US = 1000;
const RECORDER_PATIENCE_US = 500_000;

/**
 * @param image the file that would be dropped onto a Pico, `build/rpi-pico/chargescript.uf2`
 * @param name of the board that it was built for
 */
export function rpiPicoDriver(image: string, name = 'rpi-pico'): BoardDriver {
  return {
    name,
    run: async (world, connect, options) => {
      if (options.record) throw new Error('rpi-pico has no files to record into; record on desktop, or use --flight');
      const run = new PicoRun(await flashed(image, options.nv), world, options);
      connect(run);
      await run.toEnd();
      options.onFlight?.(await run.readRecorder());
      if (options.nv) await writeFile(options.nv, run.flash().subarray(FLASH_SIZE - NV_SIZE));
    },
  };
}

/** Runs that share their beginning: each goes on from the very same state of chip and world. */
export interface Branches {
  /** Goes on to `end_us`, or until it has shown what it is for. */
  run(end_us: Micros, done?: () => boolean): Promise<void>;
  /** The flight recorder's contents. */
  recorder(): Promise<Uint8Array>;
  /** To where they part: chip, board and world. */
  goBack(): void;
}

/**
 * Boots and runs to `part_us`, where the branches part. `options.onEvent` gets the events of all of them.
 *
 * @param image the UF2 file
 * @param world all of its state in objects that it holds: it is put back with the chip (bench/timing/snapshot.ts)
 */
export async function branchRpiPico(
  image: string,
  world: World,
  connect: (orders: BoardOrders) => void,
  options: RunOptions,
  part_us: Micros,
): Promise<Branches> {
  const run = new PicoRun(await flashed(image, undefined), world, options);
  connect(run);
  return run.branch(part_us);
}

async function flashed(image: string, nv: string | undefined): Promise<Uint8Array> {
  const file = await readFile(image).catch(() => {
    throw new Error(`${image} is missing; make BOARD=rpi-pico builds it`);
  });
  const contents = fromUf2(file);
  if (contents.length > FLASH_SIZE - NV_SIZE) throw new Error(`${image} does not fit the flash`);
  const flash = new Uint8Array(FLASH_SIZE).fill(0xff);
  flash.set(contents);
  const stored =
    nv &&
    (await access(nv).then(
      () => true,
      () => false,
    ))
      ? await readFile(nv)
      : emptyStore(NV_SIZE);
  if (stored.length !== NV_SIZE) throw new Error(`${nv} is not the non-volatile memory of this board`);
  flash.set(stored, FLASH_SIZE - NV_SIZE);
  return flash;
}

/** SRAM after power-up holds nothing in particular. */
function coldStart(flash: Uint8Array, seed: string): Survivors {
  const random = new Random(seed);
  const sram = new Uint8Array(SRAM_SIZE);
  for (let i = 0; i < sram.length; i++) sram[i] = random.next();
  return { flash, sram, scratch: new Uint32Array(8) };
}

class PicoRun implements BoardOrders {
  private readonly world: World;
  private readonly options: RunOptions;
  private readonly pins: PinEvents;
  private readonly controls = new ControlMemory();
  private readonly oneByte = new Uint8Array(1);

  private chip: Chip | undefined;
  private lastFlash: Uint8Array;
  private decoder = new FrameDecoder();
  private duty: DutyMeter;
  private toSend: number[] = [];
  private sending = false;
  private now_us: Micros = 0;
  private boot_us: Micros = 0;
  private boots = 0;
  private cut: Outage | undefined;
  private inputs = -1;
  private outputs = 0;
  /** Only held, so that takeSnapshot() finds it. */
  protected expander: Expander | undefined;
  protected frontEndBus: FrontEndBus | undefined;
  private reply: Uint8Array | undefined;

  constructor(flash: Uint8Array, world: World, options: RunOptions) {
    this.lastFlash = flash;
    this.world = world;
    this.options = options;
    this.pins = new PinEvents((event) => options.onEvent(event));
    this.duty = this.newMeter();
  }

  flash(): Uint8Array {
    return this.chip?.survivors().flash ?? this.lastFlash;
  }

  // ---- orders of the scenario --------------------------------------------------------------------------------

  control(key: number, value: number): void {
    this.controls.note(key, value);
    this.send(controlFrame(key, value));
  }

  inject(kind: number): void {
    this.send(injectFrame(kind));
  }

  powerCut(cut_ms: number, at_us: Micros): void {
    this.cut = outageOf(this.cut, cut_ms, at_us);
  }

  // ---- the run -----------------------------------------------------------------------------------------------

  async toEnd(): Promise<void> {
    this.powerUp();
    await this.until(this.options.duration_us, () => false);
  }

  async branch(part_us: Micros): Promise<Branches> {
    this.powerUp();
    await this.until(part_us, () => false);
    const goBack = takeSnapshot(this);
    return {
      run: (end_us, done = () => false) => this.until(end_us, done),
      recorder: () => this.readRecorder(),
      goBack,
    };
  }

  private powerUp(): void {
    this.advanceWorld(0);
    this.boot(coldStart(this.lastFlash, 'power-up 0'));
  }

  private async until(end_us: Micros, done: () => boolean): Promise<void> {
    const { world, options } = this;
    const started = performance.now();
    let yielded = started;
    while (this.now_us < end_us && !done()) {
      const slice_us = Math.min(this.now_us + SLICE_US, world.next_us(), end_us);
      const until_us = this.cut ? Math.min(slice_us, this.cut.off_us) : slice_us;
      this.runChip(until_us);
      if (this.cut && this.now_us >= this.cut.off_us) this.powerFails(this.cut.on_us);
      else if (this.chip?.resetRequested) this.reset();
      options.onTick?.(this.now_us);
      const now = performance.now();
      const ahead_ms = options.realtime ? this.now_us / 1000 - (now - started) : 0;
      if (ahead_ms > 2) await sleep(ahead_ms);
      else if (now - yielded > 100) {
        await sleep(0); // lets timers and signals of the process through
        yielded = performance.now();
      }
    }
  }

  /** Runs the chip, and the world with it, up to `until_us` or to the moment where the world has to be asked again. */
  private runChip(until_us: Micros): void {
    const chip = this.chip!;
    chip.run(Math.max((until_us - this.boot_us) * 1000, chip.clock.nanos));
    const reached_us = this.chipTime();
    // The last instruction may have gone a little past the end.
    this.advanceWorld(chip.interrupted ? reached_us : Math.max(until_us, Math.min(reached_us, until_us + 1)));
    this.duty.check(this.now_us);
  }

  private chipTime(): Micros {
    return this.boot_us + this.chip!.clock.nanos / 1000;
  }

  private get servicePin(): number {
    return this.world.frontEnd ? PIN.serviceBesideFrontEnd : PIN.service;
  }

  private advanceWorld(t_us: Micros): void {
    this.now_us = Math.max(this.now_us, t_us);
    this.world.advance(this.now_us);
    this.driveInputs();
  }

  private driveInputs(): void {
    const gpio = this.chip?.rp2040.gpio;
    if (!gpio) return;
    let inputs = this.world.inputs(this.now_us);
    if (this.cut) inputs &= ~IN.powerGood;
    if (inputs === this.inputs) return;
    this.inputs = inputs;
    const drive = (pin: number, level: boolean) => {
      if (gpio[pin]!.inputValue !== level) gpio[pin]!.setInputValue(level);
    };
    drive(PIN.rcmTrip, (inputs & IN.rcmTrip) !== 0);
    drive(PIN.estop, (inputs & IN.estop) !== 0);
    drive(PIN.mirror, (inputs & IN.mirror) !== 0);
    drive(PIN.powerGood, (inputs & IN.powerGood) !== 0);
    drive(this.servicePin, (inputs & IN.service) === 0); // the strap ties the pin to ground
  }

  // ---- boot, reset, power ------------------------------------------------------------------------------------

  private boot(from: Survivors): void {
    const chip = new Chip(from);
    this.chip = chip;
    this.boot_us = this.now_us;
    this.boots++;
    this.decoder = new FrameDecoder();
    this.duty = this.newMeter();
    this.toSend = [];
    this.sending = false;
    this.inputs = -1;
    const { gpio, adc, uart } = chip.rp2040;
    for (const pin of [PIN.rcmTrip, PIN.estop, PIN.mirror, PIN.powerGood, this.servicePin])
      gpio[pin]!.setInputValue(false);
    this.driveInputs();
    gpio[PIN.pilot]!.addListener((state) => this.pilotPin(state));
    gpio[PIN.led]!.addListener((state) => this.outputPins(state === GPIOPinState.High ? OUT_LED : 0, OUT_LED));
    this.expander = new Expander(
      chip.rp2040,
      chip.clock,
      () => ({ locked: (this.inputs & IN.locked) !== 0, live: (this.inputs & IN.outputLive) !== 0 }),
      (lines) => this.outputPins(lines & ~OUT_LED, ~OUT_LED),
    );
    gpio[PIN.contactor]!.addListener((state) => this.contactorPin(state === GPIOPinState.High));
    if (this.world.frontEnd) {
      this.frontEndBus = new FrontEndBus(chip.rp2040, chip.clock, this.world.frontEnd, () => this.chipTime());
    }
    const startConversion = adc.onADCRead.bind(adc);
    adc.onADCRead = (input) => {
      // The input is held at the start; rp2040js takes the value from here when the conversion ends.
      adc.channelValues[input] = this.world.adc(this.logicalChannel(input, gpio), this.chipTime());
      startConversion(input);
    };
    uart[0]!.onByte = (byte) => this.received(byte);
  }

  private reset(): void {
    const survivors = this.chip!.survivors();
    this.floatPins();
    this.boot(survivors);
  }

  private floatPins(): void {
    this.world.contactorPin(this.now_us, false);
    this.world.cpDrive(this.now_us, null);
    this.setOutputs(this.now_us, 0, ~0);
    this.pins.reset(this.now_us);
  }

  /** The hold-up time is over: the board is dead until `on_us`, while the world goes on. */
  private powerFails(on_us: Micros): void {
    const { options } = this;
    this.lastFlash = this.flash();
    this.chip = undefined;
    this.floatPins();
    while (this.now_us < on_us && this.now_us < options.duration_us) {
      this.advanceWorld(Math.min(this.now_us + SLICE_US, on_us, options.duration_us));
      options.onTick?.(this.now_us);
      on_us = this.cut?.on_us ?? on_us; // a later step may have made the cut longer
    }
    this.cut = undefined;
    if (this.now_us < options.duration_us) this.boot(coldStart(this.lastFlash, `power-up ${this.boots}`));
  }

  // ---- pins --------------------------------------------------------------------------------------------------

  private pilotPin(state: GPIOPinState): void {
    const t_us = this.chipTime();
    const level = state === GPIOPinState.High ? true : state === GPIOPinState.Low ? false : null;
    this.world.cpDrive(t_us, level);
    if (level !== null) this.duty.edge(t_us, level);
  }

  private contactorPin(on: boolean): void {
    const t_us = this.chipTime();
    this.world.contactorPin(t_us, on);
    this.pins.setContactor(t_us, on);
    this.chip!.interrupted = true; // the world has something new to do
  }

  private outputPins(lines: number, mask: number): void {
    this.setOutputs(this.chipTime(), lines, mask);
    this.chip!.interrupted = true; // the world has something new to do
  }

  /** Of the lines in `mask` those in `lines` are on. */
  private setOutputs(t_us: Micros, lines: number, mask: number): void {
    const outputs = (this.outputs & ~mask) | lines;
    if (outputs === this.outputs) return;
    this.outputs = outputs;
    this.world.outputs(t_us, outputs);
  }

  private logicalChannel(input: number, gpio: readonly GPIOPin[]): number {
    if (input === 0) return CH_CP;
    if (input === 4) return CH_TEMP;
    const high = (pin: number) => (gpio[pin]!.value === GPIOPinState.High ? 1 : 0);
    const address = high(PIN.muxA1) * 2 + high(PIN.muxA0);
    if (input === 1) return MUX_X[address]!;
    if (input === 2) return MUX_Y[address]!;
    throw new Error(`rpi-pico: nothing is connected to ADC input ${input}`);
  }

  private newMeter(): DutyMeter {
    return new DutyMeter(
      (t_us, duty) => this.pins.setPwm(t_us, Math.round(duty * 1e4) / 1e4),
      (t_us, level) => this.pins.setPwm(t_us, pwmValue(level ? PWM_HIGH : PWM_LOW, 0)),
    );
  }

  // ---- the link ----------------------------------------------------------------------------------------------

  private send(bytes: Uint8Array): void {
    if (!this.chip) return;
    this.toSend.push(...bytes);
    if (!this.sending) this.sendNext(this.chip);
  }

  /** One byte per character time, as on the wire. */
  private sendNext(chip: Chip): void {
    if (chip !== this.chip) return;
    const byte = this.toSend.shift();
    this.sending = byte !== undefined;
    if (byte === undefined) return;
    chip.clock
      .createAlarm(() => {
        chip.rp2040.uart[0]!.feedByte(byte);
        this.sendNext(chip);
      })
      .schedule(UART_BYTE_NS);
  }

  private received(byte: number): void {
    this.oneByte[0] = byte;
    for (const frame of this.decoder.push(this.oneByte)) this.frame(frame);
  }

  private frame(frame: Frame): void {
    const { options } = this;
    switch (frame.type) {
      case 'H':
        this.hello(frame);
        break;
      case 'E':
        options.onEvent(this.event(frame));
        break;
      case 'R':
        this.reply = frame.payload;
        break;
      default:
        options.onFrame?.(frame, this.chipTime());
    }
  }

  private hello(frame: Frame): void {
    if (frame.payload.length < 9) throw new Error(`rpi-pico: HELLO of ${frame.payload.length} bytes`);
    const view = new DataView(frame.payload.buffer, frame.payload.byteOffset, frame.payload.byteLength);
    if (view.getUint8(0) !== 1) throw new Error(`rpi-pico: link version ${view.getUint8(0)} is not 1`);
    const text = `boot, reason ${view.getUint32(1, true)}, stop reason ${view.getUint32(5, true)}`;
    this.options.onEvent({ t_us: this.boot_us, event: 'door', level: 'info', text });
    for (const control of this.controls.frames()) this.send(control);
  }

  private event(frame: Frame): BenchEvent {
    try {
      return decodeEvent(frame.payload, this.boot_us);
    } catch (error) {
      const text = `unreadable event record: ${(error as Error).message}`;
      return { t_us: this.chipTime(), event: 'door', level: 'error', text };
    }
  }

  /** The flight recorder's contents, read over the UART while the board goes on. @throws Error when it does not answer */
  readRecorder(): Promise<Uint8Array> {
    return readFlight((frame) => {
      this.reply = undefined;
      this.send(frame);
      const last_us = this.now_us + RECORDER_PATIENCE_US;
      while (!this.reply && this.chip && this.now_us < last_us) this.runChip(this.now_us + SLICE_US);
      return this.reply ? Promise.resolve(this.reply) : Promise.reject(new Error('the board does not answer RECORDER'));
    });
  }

  // ---- measuring ---------------------------------------------------------------------------------------------

  /** Boots, then runs `blocks` periods of 1 ms one by one. @returns cycles per period, of everything and of the pilot */
  profile(warmUp_us: Micros, blocks: number): { active: number[]; pilot: number[] } {
    this.advanceWorld(0);
    this.boot(coldStart(this.lastFlash, 'power-up 0'));
    while (this.now_us < warmUp_us) this.runChip(Math.min(this.now_us + SLICE_US, this.world.next_us()));
    const chip = this.chip!;
    const active: number[] = [];
    const pilot: number[] = [];
    for (let i = 0; i < blocks; i++) {
      const before = chip.activeCycles;
      const spentIn = new Float64Array(64);
      const end_us = this.now_us + SLICE_US;
      while (this.chipTime() < end_us) {
        chip.profile((Math.min(end_us, this.world.next_us()) - this.boot_us) * 1000, spentIn);
        this.advanceWorld(Math.max(this.now_us, Math.min(this.chipTime(), end_us)));
        if (this.chipTime() >= this.world.next_us()) this.advanceWorld(this.world.next_us());
        if (chip.resetRequested) throw new Error('rpi-pico: the image reset itself while it was measured');
      }
      this.advanceWorld(end_us);
      active.push(chip.activeCycles - before);
      pilot.push(spentIn[16 + IRQ_PILOT]!);
    }
    return { active, pilot };
  }
}

const IRQ_PILOT = 26; // boards/rpi-pico/regs.h
const CLK_SYS_HZ = 125e6;

/** Cycles of the emulated RP2040 (rp2040js has no flash cache: code in flash costs what code in RAM costs). */
export interface Rp2040Cost {
  /** Pilot context, per sampling instant (a tenth of a block). */
  cycles_per_sample: number;
  /** Everything the processor did, of all cycles. */
  cpu_share: number;
  /** Pilot context, the most expensive block. */
  worst_block_cycles: number;
}

/**
 * Measures the image against `world` (whatever its scenario does) for a while after a warm-up.
 *
 * @param image the UF2 file
 * @param warmUp_us virtual time before the measurement [us]
 * @param blocks number of 1 ms blocks to measure
 */
export async function measureRp2040(
  world: World,
  image = 'build/rpi-pico/chargescript.uf2',
  warmUp_us = 3_000_000,
  blocks = 500,
): Promise<Rp2040Cost> {
  const options: RunOptions = { duration_us: Infinity, realtime: false, onEvent: () => {} };
  const run = new PicoRun(await flashed(image, undefined), world, options);
  const { active, pilot } = run.profile(warmUp_us, blocks);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    cycles_per_sample: mean(pilot) / 10,
    cpu_share: mean(active) / (CLK_SYS_HZ / 1000),
    worst_block_cycles: Math.max(...pilot),
  };
}
