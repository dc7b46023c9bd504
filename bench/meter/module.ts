/** The built pilot.wasm in Node with nothing on its door but the meter's samples and its status. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BenchEvent } from '../api.ts';
import { ROOT } from '../boards/index.ts';
import { Ads131 } from '../ads131.ts';
import { decodeEvent } from '../events.ts';
import {
  BLOCK,
  CHANNELS,
  CONFIG_FLAGS,
  NO_PARAMETER,
  ORDERS,
  ORDERS_SIZE,
  SAMPLES,
  STATUS,
  STATUS_SIZE,
  writeConfiguration,
  writeHead,
} from '../pilot/memory.ts';
import { Random } from '../random.ts';
import { CH_RESIDUAL, CH_V1, type BoardCalibration } from '../sensors.ts';

const IN_POWER_GOOD = 1 << 3;
const ERR_NONE = -2;
/** What spi_stream gives: assembly/door.ts; the status is that of a chip that is well (assembly/pilot/ads131.ts). */
const FRAMES = { bad: 0, all: 4, any: 8, data: 12 };
const GOOD_STATUS = 0x833f0000;
const WIDE_CODES = 6 * SAMPLES;
/** A channel of a front end whose gain is for 256 codes. */
const WIDE_UNIT = 256;

/** One publication of the meter. Signs as in the mailbox: import and inductive are positive. */
export interface Reading {
  V_mV: number[];
  I_mA: number[];
  P_mW: number[];
  Q_mvar: number[];
  frequency_mHz: number;
  neutral_mA: number;
  /** Of a monitor: positive is what the photovoltaic system delivers. */
  pv_mA: number;
  pv_mW: number;
  /** Counts the measurements. */
  readings: number;
  /** With what the register has below 1 mWh. */
  import_mWh: number;
  export_mWh: number;
  /** As bills have it. */
  whole_import_mWh: number;
}

/** @throws Error when it is not built */
export async function pilotModule(): Promise<WebAssembly.Module> {
  return new WebAssembly.Module(await readFile(path.join(ROOT, 'build/wasm/pilot.wasm')));
}

/** One meter from power-on. No car is there, no orders come but requests for harmonics. */
export class MeterModule {
  /** Where the next block's codes go, [channel][sample]. */
  readonly codes: Uint16Array;
  /** The same of a 24-bit front end, [V1 .. I3][sample]. */
  readonly wide = new Int32Array(WIDE_CODES);
  /** What came last of harmonics. */
  harmonics: BenchEvent | undefined;
  /** Input lines, bit n = IN_n. */
  inputs = IN_POWER_GOOD;
  private readonly view: DataView;
  private readonly run: () => void;
  private readonly at: number;
  private blocks = 0;
  private readonly orders = new DataView(new ArrayBuffer(ORDERS_SIZE));
  private requests = 0;
  /** The status that was published last, and whether the block that runs has done so. */
  private readonly published = new DataView(new ArrayBuffer(STATUS_SIZE));
  private hasPublished = false;
  private readings = 0;

  constructor(
    module: WebAssembly.Module,
    calibration: BoardCalibration,
    parameters: Readonly<Record<string, number>> = {},
  ) {
    const memory = (): WebAssembly.Memory => instance.exports['memory'] as WebAssembly.Memory;
    // Only for its registers: the samples are those in `wide`.
    const chip = new Ads131(() => 0, new Random('chip'));
    const bytes = (at: number, length: number) => new Uint8Array(memory().buffer, at, length);
    const door: Record<string, (...args: number[]) => number | bigint> = {
      adc_plan: (_channels, _rate_Hz, phase_us) => phase_us,
      uart_write: (_port, at, length) => {
        const event = decodeEvent(new Uint8Array(memory().buffer.slice(at, at + length)), 0);
        if (event.event === 'harmonics') this.harmonics = event;
        return length;
      },
      time_us: () => BigInt(this.blocks) * 1000n,
      mailbox_get: (to) => {
        if (this.requests === 0) return ERR_NONE;
        new Uint8Array(memory().buffer, to).set(new Uint8Array(this.orders.buffer));
        return 0;
      },
      spi_transfer: (_bus, tx = 0, rx = 0, length = 0) => {
        bytes(rx, length).set(chip.exchange(bytes(tx, length).slice()));
        return length;
      },
      spi_stream: (_bus, at = 0) => {
        const view = new DataView(memory().buffer, at);
        view.setUint32(FRAMES.bad, 0, true);
        view.setUint32(FRAMES.all, GOOD_STATUS, true);
        view.setUint32(FRAMES.any, GOOD_STATUS, true);
        this.wide.forEach((code, n) => view.setInt32(FRAMES.data + 4 * n, code, true));
        return SAMPLES;
      },
      mailbox_put: (from) => {
        status.set(own.subarray(from, from + STATUS_SIZE));
        this.hasPublished = true;
        return 0;
      },
    };
    // Whatever else it imports does nothing.
    for (const { name } of WebAssembly.Module.imports(module)) door[name] ??= () => 0;
    const instance = new WebAssembly.Instance(module, { door });
    const own = bytes(0, memory().buffer.byteLength);
    const status = new Uint8Array(this.published.buffer);
    const call = (name: string): number => (instance.exports[name] as () => number)();
    this.at = call('block_ptr');
    this.view = new DataView(memory().buffer);
    this.codes = new Uint16Array(this.view.buffer, this.at + BLOCK.samples, CHANNELS * SAMPLES);
    const config = call('config_ptr');
    const { dc, monitor, front_end, skew_us = 0 } = calibration;
    const flags =
      (dc ? CONFIG_FLAGS.dc : 0) | (monitor ? CONFIG_FLAGS.monitor : 0) | (front_end ? CONFIG_FLAGS.wide : 0);
    const channels = calibration.channels.map(({ offset, gain }, channel) => {
      const isWide = front_end && channel >= CH_V1 && channel < CH_RESIDUAL;
      return { offset, gain: isWide ? WIDE_UNIT * gain : gain };
    });
    const skew_ns = Math.round(1000 * skew_us);
    writeConfiguration(this.view, config, {
      flags,
      skew_ns,
      channels,
      parameters: { ...calibration.parameters, ...parameters },
    });
    call('start');
    this.run = instance.exports['block'] as () => void;
  }

  /** Since power-on. */
  get time_ms(): number {
    return this.blocks;
  }

  /** Asks for the harmonics of `phase` (1..3). */
  request(phase: number): void {
    this.orders.setUint8(ORDERS.supply, 3);
    this.orders.setUint8(ORDERS.phases, 3);
    this.orders.setUint8(ORDERS.harmonics, phase);
    this.orders.setUint8(ORDERS.request, ++this.requests);
    this.orders.setUint32(ORDERS.parameter, NO_PARAMETER, true);
  }

  /** Takes in the block in `codes`. @returns a reading when there is a new one */
  block(): Reading | undefined {
    const { view, at } = this;
    writeHead(view, at, this.blocks, this.inputs);
    this.hasPublished = false;
    this.run();
    this.blocks++;
    if (!this.hasPublished) return undefined;
    const before = this.readings;
    this.readings = this.published.getUint32(STATUS.readings, true);
    return this.readings === before ? undefined : reading(this.published);
  }
}

function reading(status: DataView): Reading {
  return {
    V_mV: phasesOf(status, STATUS.V_mV),
    I_mA: phasesOf(status, STATUS.I_mA),
    P_mW: phasesOf(status, STATUS.P_mW),
    Q_mvar: phasesOf(status, STATUS.Q_mvar),
    frequency_mHz: status.getUint32(STATUS.frequency_mHz, true),
    neutral_mA: status.getUint32(STATUS.neutral_mA, true),
    pv_mA: status.getUint32(STATUS.pv_mA, true),
    pv_mW: status.getInt32(STATUS.pv_mW, true),
    readings: status.getUint32(STATUS.readings, true),
    import_mWh: counter(status, STATUS.energy_mWh) + status.getUint32(STATUS.import_q32, true) / 2 ** 32,
    export_mWh: counter(status, STATUS.export_mWh) + status.getUint32(STATUS.export_q32, true) / 2 ** 32,
    whole_import_mWh: counter(status, STATUS.energy_mWh),
  };
}

function phasesOf(status: DataView, at: number): number[] {
  return [status.getInt32(at, true), status.getInt32(at + 4, true), status.getInt32(at + 8, true)];
}

function counter(status: DataView, at: number): number {
  return status.getUint32(at, true) + status.getUint32(at + 4, true) * 2 ** 32;
}
