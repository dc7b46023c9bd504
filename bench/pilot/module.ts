/**
 * The built pilot.wasm in Node with a door of its own and what hangs on its lines: contactor, residual current monitor, plug
 * lock, mains. Emulated, all of it, and much faster than a board.
 */

import { readFileSync } from 'node:fs';
import { PilotCircuit, type CircuitOptions, type PilotLoad } from '../circuit.ts';
import {
  BLOCK,
  CHANNELS,
  CONFIG_FLAGS,
  NO_PARAMETER,
  ORDERS,
  SAMPLES,
  STATUS,
  writeConfiguration,
  writeHead,
} from './memory.ts';

const CP = { offset: 2048, gain_mV: 8.0586 };
const V_GAIN_mV = 244.2;
const V_PEAK_mV = 325_269;
const MIDDLE = 2048; // of the other channels: no voltage, no current
const PP_CHANNEL = 8;
const PP_32A_CODE = Math.round((4095 * 220) / 1220);

export const ORDER = { enable: 1, digital: 2, unavailable: 4, clear: 8 };
const IN = { rcmTrip: 1, estop: 2, mirror: 4, powerGood: 8, locked: 32, outputLive: 64, latched: 16 };
const OUT = { lock: 1, unlock: 2, rcmTest: 3, fan: 4, threePhase: 5 };
const PWM = { high: 0, on: 1, low: 2 };

/** How long what hangs on the lines takes [ms]. */
const RCM_TRIPS_ms = 50;
const LOCK_MOVES_ms = 100;

const built = new WebAssembly.Module(readFileSync(new URL('../../build/wasm/pilot.wasm', import.meta.url)));

/** What is on the pilot wire: the exact circuit, or levels as they are after settling. */
export interface PilotWire {
  drive(t_us: number, high: boolean): void;
  voltage(t_us: number): number;
}

/** A pilot that oscillates so, whatever the module wants. */
export interface ForcedPwm {
  duty_1e4: number;
  phase_us: number;
}

export interface PilotModuleOptions {
  /** What the session allows. */
  limit_mA?: number;
  /** ADC code of PP. */
  cable_code?: number;
  parameters?: Record<string, number>;
  /** The board has a socket (PP counts, the plug is locked) or a fan output. */
  socket?: boolean;
  fan?: boolean;
  forced?: ForcedPwm;
  /** Another build of the module. */
  module?: WebAssembly.Module;
  /** Called with the module before `start()`: for mutations. */
  prepare?: (exports: WebAssembly.Exports) => void;
}

/** The mains of one second, as codes of three channels by ten samples per block; it repeats after 20 blocks. */
const MAINS = Array.from({ length: 20 }, (_, block) =>
  Uint16Array.from({ length: 30 }, (_, i) => {
    const angle = 2 * Math.PI * ((block * 10 + (i % 10)) / 200 - Math.floor(i / 10) / 3);
    return Math.round(MIDDLE + (V_PEAK_mV * Math.sin(angle)) / V_GAIN_mV);
  }),
);

export class PilotModule<Wire extends PilotWire = PilotWire> {
  state = 'A';
  faults = 0;
  power = false;
  everPowered = false;
  pwm: { mode: number; duty_1e4: number } = { mode: PWM.high, duty_1e4: 0 };
  signalled_mA = 0;
  /** Plateaus as published. */
  cp_high_mV = 0;
  cp_low_mV = 0;
  /** Sampling phase. */
  phase_us = 25;

  /** Orders. */
  flags = ORDER.enable;
  limit_mA: number;
  supply = 3;
  phases = 3;
  order_age_ms = 0;
  /** Lines and what is behind them. */
  estop = false;
  supplyGood = true;
  /** The mirror contact says closed, whatever the drive. */
  stuckClosed = false;
  rcmAlive = true;
  lockMoves = true;
  /** The kernel drives the contactor when asked. */
  kernelGrants = true;
  /** Bits of OUT_*. */
  outputs = 0;
  /** Settings of the pilot and of the three-phase line that changed nothing. */
  idleWrites = 0;
  seq = 0;

  private locked = false;
  private test_ms = 0;
  private motor_ms = 0;
  /** The bits that the host has latched. */
  latchedBits = 0;
  private readonly view: DataView;
  private readonly samples: Uint16Array;
  private readonly run: () => void;
  private readonly at: number;
  /** In force now, and from the next block on. */
  private inForce = this.pwm;
  private readonly forced: ForcedPwm | undefined;

  constructor(
    readonly wire: Wire,
    options: PilotModuleOptions = {},
  ) {
    this.limit_mA = options.limit_mA ?? 32_000;
    this.forced = options.forced;
    this.follow();
    let view: DataView | undefined;
    const memory = (): DataView => (view ??= new DataView((instance.exports['memory'] as WebAssembly.Memory).buffer));
    const door = {
      adc_plan: (_channels: number, _rate: number, phase_us: number) =>
        (this.phase_us = this.forced?.phase_us ?? phase_us),
      pwm_set: (_channel: number, _period: number, mode: number, duty_1e4: number) => {
        if (this.seq > 0 && mode === this.pwm.mode && duty_1e4 === this.pwm.duty_1e4) this.idleWrites++;
        this.pwm = { mode, duty_1e4 };
        return 0;
      },
      power_request: (on: number) => {
        this.power = on === 1;
        this.everPowered ||= this.power;
        return this.kernelGrants ? on : 0;
      },
      gpio_write: (line: number, on: number) => {
        const before = this.outputs;
        this.outputs = on ? before | (1 << line) : before & ~(1 << line);
        if (line === OUT.threePhase && this.outputs === before) this.idleWrites++;
        return 0;
      },
      uart_write: (_port: number, _at: number, length: number) => length,
      mailbox_get: (to: number) => {
        memory().setUint32(to + ORDERS.flags, this.flags, true);
        memory().setUint32(to + ORDERS.limit_mA, this.limit_mA, true);
        memory().setUint8(to + ORDERS.supply, this.supply);
        memory().setUint8(to + ORDERS.phases, this.phases);
        memory().setUint32(to + ORDERS.parameter, NO_PARAMETER, true);
        return this.order_age_ms;
      },
      mailbox_put: (from: number) => {
        this.state = 'ABCDEF'[memory().getUint8(from + STATUS.state)] ?? '?';
        this.faults =
          memory().getUint32(from + STATUS.faults, true) | memory().getUint32(from + STATUS.faults_latched, true);
        this.signalled_mA = memory().getUint32(from + STATUS.signalled_mA, true);
        this.cp_high_mV = memory().getInt32(from + STATUS.cp_high_mV, true);
        this.cp_low_mV = memory().getInt32(from + STATUS.cp_low_mV, true);
        return 0;
      },
      fault_latch: (bits: number) => (this.latchedBits |= bits),
      spi_transfer: () => -2, // no front end
      spi_stream: () => -2,
    };
    const instance = new WebAssembly.Instance(options.module ?? built, { door });
    const call = (name: string): number => (instance.exports[name] as () => number)();
    const config = call('config_ptr');
    this.at = call('block_ptr');
    this.view = memory();
    this.samples = new Uint16Array(this.view.buffer, this.at + BLOCK.samples, CHANNELS * SAMPLES);
    const channels = Array.from({ length: CHANNELS }, (_, channel) => {
      const isV = channel >= 1 && channel <= 3;
      const gain = channel === 0 ? CP.gain_mV : isV ? V_GAIN_mV : channel === PP_CHANNEL ? 2.442 : 1;
      return { offset: channel === PP_CHANNEL ? 0 : MIDDLE, gain };
    });
    const flags = ((options.socket ?? true) ? CONFIG_FLAGS.socket : 0) | (options.fan ? CONFIG_FLAGS.fan : 0);
    writeConfiguration(this.view, config, { flags, channels, parameters: options.parameters ?? {} });
    this.samples.fill(MIDDLE).fill(options.cable_code ?? PP_32A_CODE, 10 * PP_CHANNEL, 10 * PP_CHANNEL + 10);
    options.prepare?.(instance.exports);
    call('start');
    this.run = instance.exports['block'] as () => void;
  }

  get threePhase(): boolean {
    return (this.outputs & (1 << OUT.threePhase)) !== 0;
  }

  get fanOn(): boolean {
    return (this.outputs & (1 << OUT.fan)) !== 0;
  }

  /** Runs `blocks` milliseconds. @param noise_mV added to each CP sample */
  blocks(blocks: number, noise_mV: () => number = () => 0): void {
    for (let i = 0; i < blocks; i++) {
      const { view, at } = this;
      const { mode, duty_1e4 } = this.inForce;
      this.sample(noise_mV);
      writeHead(view, at, this.seq, this.lines());
      view.setUint8(at + BLOCK.pwm_mode, mode);
      view.setUint8(at + BLOCK.phase_us, this.phase_us);
      view.setUint16(at + BLOCK.duty_1e4, duty_1e4, true);
      this.run();
      this.follow();
      this.seq++;
    }
  }

  private follow(): void {
    this.inForce = this.forced ? { mode: PWM.on, duty_1e4: this.forced.duty_1e4 } : this.pwm;
  }

  private sample(noise_mV: () => number): void {
    const { samples, wire } = this;
    const start_us = this.seq * 1000;
    const { mode, duty_1e4 } = this.inForce;
    wire.drive(start_us, mode !== PWM.low);
    const fall_us = mode === PWM.on ? start_us + duty_1e4 / 10 : Infinity;
    let fallen = false;
    for (let k = 0; k < 10; k++) {
      const t_us = start_us + 100 * k + this.phase_us;
      if (!fallen && t_us >= fall_us) {
        wire.drive(fall_us, false);
        fallen = true;
      }
      const code = CP.offset + (wire.voltage(t_us) * 1000 + noise_mV()) / CP.gain_mV;
      samples[k] = Math.min(4095, Math.max(0, Math.round(code)));
    }
    if (!fallen && fall_us < start_us + 1000) wire.drive(fall_us, false);
    samples.set(MAINS[this.seq % 20] ?? [], 10);
    // A live channel never stands quite still.
    const stir = Math.floor(this.seq / 10) & 1;
    for (let channel = 0; channel < CHANNELS; channel++) {
      const value = samples[10 * channel] ?? 0;
      if (channel !== PP_CHANNEL) samples[10 * channel] = (value & ~1) | stir;
    }
  }

  /** What hangs on the output lines. @returns IN_* bits */
  private lines(): number {
    const on = (line: number): boolean => (this.outputs & (1 << line)) !== 0;
    this.test_ms = on(OUT.rcmTest) && this.rcmAlive ? Math.min(this.test_ms + 1, 100) : Math.max(this.test_ms - 5, 0);
    const moving = on(OUT.lock) !== on(OUT.unlock) && this.lockMoves;
    this.motor_ms = moving ? this.motor_ms + 1 : 0;
    if (this.motor_ms > LOCK_MOVES_ms) this.locked = on(OUT.lock);
    const driven = this.power && this.kernelGrants;
    return (
      (this.test_ms > RCM_TRIPS_ms ? IN.rcmTrip : 0) |
      (this.estop ? IN.estop : 0) |
      (driven || this.stuckClosed ? IN.mirror : 0) |
      (this.supplyGood ? IN.powerGood : 0) |
      (this.locked ? IN.locked : 0) |
      (driven ? IN.outputLive : 0) |
      (this.latchedBits << IN.latched)
    );
  }
}

/** The module on the exact circuit, for properties over many circuits. */
export class PilotOnCircuit extends PilotModule<PilotCircuit> {
  constructor(circuit: Partial<CircuitOptions>, options: PilotModuleOptions) {
    super(new PilotCircuit(circuit), options);
  }

  /** Runs `blocks` milliseconds with this on the pilot wire. */
  with(load: PilotLoad, blocks: number, noise_mV?: () => number): void {
    this.wire.setLoad(this.seq * 1000, load);
    this.blocks(blocks, noise_mV);
  }
}
