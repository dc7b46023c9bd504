/**
 * The driver of boards that run in lockstep with the bench, in virtual time: one exchange of BLOCK and OUT per
 * millisecond over any duplex byte stream (docs/bench-link.md).
 */

import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchEvent, BoardDriver, BoardOrders, Micros, RunOptions, Steady, World } from '../api.ts';
import { decodeEvent } from '../events.ts';
import { readFlight } from '../flight.ts';
import { FrameDecoder, encodeFrame, type Frame } from '../link.ts';
import { Random } from '../random.ts';
import type { Harmonic } from '../waves.ts';
import { ControlMemory, controlFrame, injectFrame } from './controls.ts';
import { PWM_HIGH, PWM_ON, PinEvents, pwmValue } from './pins.ts';
import { outageOf, type Outage } from './supply.ts';

/** A powered board. */
export interface Powered {
  stream: Duplex;
  /** Takes the power away at once and returns when the board is gone. */
  powerOff(): Promise<void>;
  /** What the board said last on its error output, for messages about a board that died. */
  lastWords(): string;
}

/** What is special about one lockstep board. */
export interface LockstepHardware {
  readonly name: string;
  /** Boots the board. Called again after a power cut; non-volatile memory must then be as it was. */
  powerOn(options: RunOptions): Promise<Powered>;
  /** Removes what the run left behind. */
  dispose(): Promise<void>;
}

const BLOCK_US = 1000;
const CHANNELS = 10;
const SAMPLES = 10;
const CH_CP = 0;
const BLOCK_PAYLOAD = 12 + CHANNELS * SAMPLES * 2;
const OUT_PAYLOAD = 17;
const SPI_FRONT_END = 1; // host/door.h
const FRAME_BYTES = 40; // status, eight words of data, CRC
const FRAMES_AT_ONCE = 5;
const LEAST_LEAP = 2; // blocks
const LONGEST_LEAP_MS = 10_000; // so that a board that died is noticed
const SETTLED_BLOCKS = 4; // under one PWM: the last one was like all that follow
const STEADY_PAYLOAD = 196;
const EVENT_TIME = 1; // place of the time in a telemetry record
const REPLY_MS = 20_000; // real time; generous, emulators on a busy machine are slow
const EXIT_MS = 3_000;

/** Makes a board driver out of the hardware's way to start and stop. */
export function lockstepDriver(hardware: LockstepHardware): BoardDriver {
  return {
    name: hardware.name,
    run: async (world, connect, options) => {
      const run = new LockstepRun(hardware, world, options);
      connect(run);
      try {
        await run.toEnd();
      } finally {
        await run.close();
        await hardware.dispose();
      }
    },
  };
}

class LockstepRun implements BoardOrders {
  private readonly pins: PinEvents;
  private readonly controls = new ControlMemory();
  private readonly payload = new Uint8Array(BLOCK_PAYLOAD);
  private readonly view = new DataView(this.payload.buffer);
  private readonly hardware: LockstepHardware;
  private readonly world: World;
  private readonly options: RunOptions;

  private board: Powered | undefined;
  private decoder = new FrameDecoder();
  private queue: Frame[] = [];
  private wake: (() => void) | undefined;
  private closed = false;

  private now_us: Micros = 0;
  private boot_us: Micros = 0;
  private pwmMode = PWM_HIGH;
  private duty_1e4 = 0;
  private phase_us = 25;
  private outputs = 0;
  /** False until the first OUT after a boot: nothing drives the pilot yet. */
  private driving = false;
  private cut: Outage | undefined;
  /** Exact blocks since the pilot's drive last changed. */
  private settledBlocks = 0;
  /** The board collects the front end's frames. */
  private streaming = false;
  private readonly frames: Uint8Array[] = [];
  /** Of the noise that a board makes itself. */
  private readonly noise = new Random('synthesised blocks');

  constructor(hardware: LockstepHardware, world: World, options: RunOptions) {
    this.hardware = hardware;
    this.world = world;
    this.options = options;
    this.pins = new PinEvents((event) => options.onEvent(event));
  }

  // ---- orders of the scenario --------------------------------------------------------------------------------

  control(key: number, value: number): void {
    this.controls.note(key, value);
    this.board?.stream.write(controlFrame(key, value));
  }

  inject(kind: number): void {
    this.board?.stream.write(injectFrame(kind));
  }

  powerCut(cut_ms: number, at_us: Micros): void {
    this.cut = outageOf(this.cut, cut_ms, at_us);
  }

  // ---- the run -----------------------------------------------------------------------------------------------

  async toEnd(): Promise<void> {
    const { world, options } = this;
    const started = performance.now();
    const speed = options.realtime ? 1 : options.speed;
    world.advance(0);
    await this.boot();
    while (this.now_us + BLOCK_US <= options.duration_us) {
      if (speed !== undefined) {
        const ahead_ms = this.now_us / 1000 / speed - (performance.now() - started);
        if (ahead_ms > 2) await sleep(ahead_ms);
      }
      if (!(options.fast && (await this.leap()))) await this.exchange();
      options.onTick?.(this.now_us);
      if (this.cut && this.now_us >= this.cut.off_us) await this.powerFails(this.cut.on_us);
    }
    world.advance(options.duration_us);
    if (options.onFlight && this.board) options.onFlight(await readFlight((frame) => this.recorder(frame)));
  }

  private async recorder(frame: Uint8Array): Promise<Uint8Array> {
    this.board!.stream.write(frame);
    for (;;) {
      const reply = await this.receive();
      if (reply.type === 'R') return reply.payload;
      this.report(reply);
    }
  }

  async close(): Promise<void> {
    const board = this.board;
    if (!board) return;
    if (!this.closed) {
      board.stream.write(encodeFrame('X', new Uint8Array(0)));
      const patience = new AbortController();
      await Promise.race([this.untilClosed(), sleep(EXIT_MS, undefined, { signal: patience.signal }).catch(() => {})]);
      patience.abort();
    }
    await board.powerOff();
    this.board = undefined;
  }

  private async boot(): Promise<void> {
    this.decoder = new FrameDecoder();
    this.queue = [];
    this.closed = false;
    const board = await this.hardware.powerOn(this.options);
    this.board = board;
    const ended = () => {
      if (this.board !== board) return; // the end of one that was switched off before
      this.closed = true;
      this.wake?.();
    };
    board.stream.on('data', (bytes: Uint8Array) => {
      if (this.board !== board) return;
      for (const frame of this.decoder.push(bytes)) this.queue.push(frame);
      if (this.queue.length > 0) this.wake?.();
    });
    board.stream.on('close', ended);
    board.stream.on('end', ended);
    board.stream.on('error', ended);
    for (;;) {
      const frame = await this.receive();
      if (frame.type === 'H') return this.hello(frame);
      this.report(frame);
    }
  }

  /** Virtual time zero of the board is now. */
  private hello(frame: Frame): void {
    this.boot_us = this.now_us;
    this.driving = this.streaming = false;
    this.pwmMode = PWM_HIGH;
    this.phase_us = 25;
    if (frame.payload.length < 9) throw new Error(`${this.hardware.name}: HELLO of ${frame.payload.length} bytes`);
    const view = new DataView(frame.payload.buffer, frame.payload.byteOffset, frame.payload.byteLength);
    if (view.getUint8(0) !== 1) throw new Error(`${this.hardware.name}: link version ${view.getUint8(0)} is not 1`);
    this.settledBlocks = 0;
    if (this.options.fast) this.board!.stream.write(encodeFrame('M', harmonicsPayload(this.world.harmonics)));
    const text = `boot, reason ${view.getUint32(1, true)}, stop reason ${view.getUint32(5, true)}`;
    this.options.onEvent({ t_us: this.now_us, event: 'door', level: 'info', text });
    for (const control of this.controls.frames()) this.board!.stream.write(control);
  }

  private async exchange(): Promise<void> {
    const end_us = this.now_us + BLOCK_US;
    this.sampleBlock(this.now_us);
    this.view.setBigUint64(0, BigInt(Math.round(end_us - this.boot_us)), true);
    this.view.setUint32(8, this.world.inputs(end_us), true);
    this.now_us = end_us;
    this.settledBlocks++;
    for (let n = 0; n < this.frames.length; n += FRAMES_AT_ONCE) {
      this.board!.stream.write(encodeFrame('W', Buffer.concat(this.frames.slice(n, n + FRAMES_AT_ONCE))));
    }
    this.board!.stream.write(encodeFrame('B', this.payload));
    await this.answer(() => {});
  }

  /** @param reached gets each frame that says how far the board came, and where, before what it did there acts */
  private async answer(reached: (frame: Frame, at: number) => void): Promise<void> {
    for (;;) {
      const frame = this.queue.shift() ?? (await this.receive());
      switch (frame.type) {
        case 'O':
          reached(frame, 0);
          return this.output(frame);
        case 'Z': // a HELLO follows
          reached(frame, 0);
          break;
        case 'H':
          this.floatPins();
          return this.hello(frame);
        case 'E':
          if (frame.payload.length >= EVENT_TIME + 8) reached(frame, EVENT_TIME);
          this.report(frame);
          break;
        default:
          this.report(frame);
      }
    }
  }

  // ---- leaps: blocks that the board makes itself -------------------------------------------------------------

  /**
   * Runs the blocks before the next thing that happens in the world, as many as leave all outputs alone.
   *
   * @returns false when the next block has to be exact
   */
  private async leap(): Promise<boolean> {
    if (this.settledBlocks < SETTLED_BLOCKS) return false;
    const steady = this.world.steady();
    if (!steady) return false;
    const blocks = this.blocksBefore(Math.min(steady.until_us, this.cut?.off_us ?? Infinity, this.options.duration_us));
    if (blocks < LEAST_LEAP) return false;
    this.board!.stream.write(encodeFrame('Y', this.steadyPayload(steady, blocks)));
    let ran = 0;
    await this.answer((frame, at) => {
      const ms = Math.round((this.boot_us + boardTime_us(frame, at) - this.now_us) / BLOCK_US);
      if (ms < 1) return; // an event of a block that is over
      ran += ms;
      if (ran > blocks) throw new Error(`${this.hardware.name}: ran ${ran} blocks of ${blocks}`);
      this.world.leap(ms);
      this.now_us += ms * BLOCK_US;
    });
    if (ran < 1) throw new Error(`${this.hardware.name}: ran none of ${blocks} blocks`);
    return true;
  }

  /** How many blocks end before `t_us`. */
  private blocksBefore(t_us: Micros): number {
    return Math.min(Math.ceil((t_us - this.now_us) / BLOCK_US) - 1, LONGEST_LEAP_MS);
  }

  private steadyPayload(steady: Steady, blocks: number): Uint8Array {
    const payload = new Uint8Array(STEADY_PAYLOAD);
    const view = new DataView(payload.buffer);
    const start_us = this.now_us - this.boot_us;
    view.setBigUint64(0, BigInt(Math.round(start_us + BLOCK_US)), true);
    view.setUint32(8, blocks, true);
    view.setUint32(12, steady.inputs, true);
    view.setUint32(16, this.noise.next(), true);
    view.setFloat64(20, steady.angle_rad, true);
    view.setFloat64(28, steady.omega_rad_us, true);
    const { base, noise, cp, V, I, I_step, residual } = steady;
    let at = 36;
    for (const value of [...base, ...noise, ...cp, ...V, ...I, ...I_step, residual]) {
      view.setFloat32(at, value, true);
      at += 4;
    }
    return payload;
  }

  /** Ten instants of every channel, in the order of time, with the edges of the pilot in between. */
  private sampleBlock(start_us: Micros): void {
    const { world, view } = this;
    world.advance(start_us);
    this.frames.length = 0;
    let fall_us = Infinity;
    if (this.driving) {
      world.cpDrive(start_us, this.pwmMode === PWM_HIGH || this.pwmMode === PWM_ON);
      if (this.pwmMode === PWM_ON) fall_us = start_us + this.duty_1e4 / 10;
    }
    for (let k = 0; k < SAMPLES; k++) {
      const t_us = start_us + k * 100;
      if (fall_us <= t_us) {
        world.cpDrive(fall_us, false);
        fall_us = Infinity;
      }
      for (let channel = CH_CP + 1; channel < CHANNELS; channel++) {
        view.setUint16(12 + (channel * SAMPLES + k) * 2, world.adc(channel, t_us), true);
      }
      if (world.frontEnd?.convert(t_us) && this.streaming) {
        this.frames.push(world.frontEnd.exchange(new Uint8Array(FRAME_BYTES)));
      }
      const cp_us = t_us + this.phase_us;
      if (fall_us <= cp_us) {
        world.cpDrive(fall_us, false);
        fall_us = Infinity;
      }
      view.setUint16(12 + (CH_CP * SAMPLES + k) * 2, world.adc(CH_CP, cp_us), true);
    }
    if (fall_us < start_us + BLOCK_US) world.cpDrive(fall_us, false);
    world.advance(start_us + BLOCK_US);
  }

  /** @throws Error when the board answers with something that is not an OUT of this block */
  private output(frame: Frame): void {
    if (frame.payload.length !== OUT_PAYLOAD) {
      throw new Error(`${this.hardware.name}: OUT of ${frame.payload.length} bytes instead of ${OUT_PAYLOAD}`);
    }
    const view = new DataView(frame.payload.buffer, frame.payload.byteOffset, frame.payload.byteLength);
    const t_us = this.boot_us + boardTime_us(frame, 0);
    if (Math.abs(t_us - this.now_us) > 1) {
      throw new Error(`${this.hardware.name}: OUT is for ${t_us} us, the block ended at ${this.now_us} us`);
    }
    const pwmMode = view.getUint8(8);
    const duty_1e4 = view.getUint16(10, true);
    const phase_us = Math.min(view.getUint8(16), 99);
    const same = pwmMode === this.pwmMode && duty_1e4 === this.duty_1e4 && phase_us === this.phase_us;
    if (!same || !this.driving) this.settledBlocks = 0;
    this.driving = true;
    this.pwmMode = pwmMode;
    this.duty_1e4 = duty_1e4;
    this.phase_us = phase_us;
    const on = view.getUint8(9) !== 0;
    this.world.contactorPin(this.now_us, on);
    this.setOutputs(view.getUint32(12, true));
    this.pins.setContactor(this.now_us, on);
    this.pins.setPwm(this.now_us, pwmValue(this.pwmMode, this.duty_1e4));
  }

  private setOutputs(lines: number): void {
    if (lines === this.outputs) return;
    this.outputs = lines;
    this.world.outputs(this.now_us, lines);
  }

  private report(frame: Frame): void {
    const { options } = this;
    switch (frame.type) {
      case 'E':
        options.onEvent(this.decode(frame));
        break;
      case 'S':
        this.board!.stream.write(encodeFrame('S', this.spi(frame.payload[0], frame.payload.subarray(1))));
        break;
      case 'D':
        this.streaming = true;
        break;
      default:
        options.onFrame?.(frame, this.now_us);
    }
  }

  /** Where nothing is on the bus, the line is pulled up. */
  private spi(bus: number | undefined, sent: Uint8Array): Uint8Array {
    const { frontEnd } = this.world;
    if (bus !== SPI_FRONT_END || !frontEnd) return new Uint8Array(sent.length).fill(0xff);
    this.streaming = false;
    return frontEnd.exchange(sent);
  }

  private decode(frame: Frame): BenchEvent {
    try {
      return decodeEvent(frame.payload, this.boot_us);
    } catch (error) {
      const text = `unreadable event record: ${(error as Error).message}`;
      return { t_us: this.now_us, event: 'door', level: 'error', text };
    }
  }

  // ---- power -------------------------------------------------------------------------------------------------

  private floatPins(): void {
    this.world.contactorPin(this.now_us, false);
    this.world.cpDrive(this.now_us, null);
    this.setOutputs(0);
    this.pins.reset(this.now_us);
  }

  /** The hold-up time is over: the board is dead until `on_us`, while the world goes on. */
  private async powerFails(on_us: Micros): Promise<void> {
    const { world, options } = this;
    const board = this.board;
    this.board = undefined;
    await board?.powerOff();
    this.floatPins();
    while (this.now_us < on_us && this.now_us < options.duration_us) {
      const steady = options.fast ? world.steady() : undefined;
      const idle = steady ? this.blocksBefore(Math.min(steady.until_us, on_us, options.duration_us)) : 0;
      if (idle > 0) {
        world.leap(idle);
        this.now_us += idle * BLOCK_US;
      }
      this.now_us = Math.min(this.now_us + BLOCK_US, on_us, options.duration_us);
      world.advance(this.now_us);
      options.onTick?.(this.now_us);
      on_us = this.cut?.on_us ?? on_us; // a later step may have made the cut longer
    }
    this.cut = undefined;
    if (this.now_us < options.duration_us) await this.boot();
  }

  // ---- the stream --------------------------------------------------------------------------------------------

  private async receive(): Promise<Frame> {
    const frame = this.queue.shift();
    if (frame) return frame;
    const { name } = this.hardware;
    await new Promise<void>((resolve, reject) => {
      if (this.closed) return resolve();
      const timer = setTimeout(() => reject(new Error(`${name} did not answer for ${REPLY_MS} ms`)), REPLY_MS);
      this.wake = () => {
        clearTimeout(timer);
        this.wake = undefined;
        resolve();
      };
    });
    const next = this.queue.shift();
    if (next) return next;
    const words = this.board?.lastWords() ?? '';
    throw new Error(`${name} ended by itself at ${(this.now_us / 1000).toFixed(0)} ms${words ? `: ${words}` : ''}`);
  }

  private untilClosed(): Promise<void> {
    return new Promise((resolve) => {
      if (this.closed) return resolve();
      this.wake = () => {
        if (!this.closed) return;
        this.wake = undefined;
        resolve();
      };
    });
  }
}

function boardTime_us({ type, payload }: Frame, at: number): number {
  if (payload.length < at + 8) throw new Error(`${type} of ${payload.length} bytes has no time`);
  return Number(new DataView(payload.buffer, payload.byteOffset, payload.byteLength).getBigUint64(at, true));
}

function harmonicsPayload(harmonics: readonly Harmonic[]): Uint8Array {
  const payload = new Uint8Array(harmonics.length * 5);
  const view = new DataView(payload.buffer);
  harmonics.forEach(({ order, percent }, n) => {
    view.setUint8(n * 5, order);
    view.setFloat32(n * 5 + 1, percent / 100, true);
  });
  return payload;
}
