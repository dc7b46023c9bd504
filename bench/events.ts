/** Telemetry records of the board (EVENT frames, docs/bench-link.md) as events of the bench. */

import type { BenchEvent } from './api.ts';

const KIND_STATE = 1;
const KIND_FAULT = 2;
const KIND_SESSION = 3;
const KIND_METER = 4;
const KIND_LOG = 5;
const KIND_HARMONICS = 7;
const KIND_OCMF = 9;
const KIND_READINGS = 6;
const KIND_DEMAND = 8;
const HEADER = 9; // u8 kind, u64 t_us
const METER_SIZE = HEADER + 3 * 4 * 3 + 8;
const READINGS_SIZE = HEADER + 9 * 4 + 6 * 8;
const PV_SIZE = 2 * 4;
const DEMAND_SIZE = HEADER + 16 * 4;
const ORDERS = 39; // 2 to 40
const HARMONICS_SIZE = HEADER + 1 + 4 + 2 * 2 + 2 * 2 * ORDERS;
const UNKNOWN = 0xffff;

const LEVELS = ['error', 'warn', 'info', 'debug'];
const utf8 = new TextDecoder('utf-8');

/**
 * Turns one EVENT payload into an event.
 *
 * @param boot_us when the board booted [us of the scenario]; its own times count from there
 * @throws RangeError when the record is not one of docs/bench-link.md
 */
export function decodeEvent(payload: Uint8Array, boot_us: number): BenchEvent {
  if (payload.length < HEADER) throw new RangeError(`event record of ${payload.length} bytes has no header`);
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  const t_us = boot_us + Number(view.getBigUint64(1, true));
  const kind = view.getUint8(0);
  switch (kind) {
    case KIND_STATE:
      return { t_us, event: 'state', value: text(payload, HEADER) };
    case KIND_FAULT: {
      if (payload.length < HEADER + 5) throw new RangeError(`fault record of ${payload.length} bytes is too short`);
      const active = view.getUint8(HEADER) !== 0;
      return { t_us, event: 'fault', code: text(payload, HEADER + 5), detail: view.getInt32(HEADER + 1, true), active };
    }
    case KIND_SESSION:
      return { t_us, event: 'session', value: text(payload, HEADER) };
    case KIND_METER:
      return meter(view, t_us);
    case KIND_LOG: {
      if (payload.length < HEADER + 1) throw new RangeError('log record has no level');
      const level = view.getUint8(HEADER);
      return { t_us, event: 'door', level: LEVELS[level] ?? String(level), text: text(payload, HEADER + 1) };
    }
    case KIND_HARMONICS:
      return harmonics(view, t_us);
    case KIND_OCMF: {
      if (payload.length < HEADER + 6) throw new RangeError(`ocmf record of ${payload.length} bytes is too short`);
      const [page, part, parts] = [view.getUint32(HEADER, true), view.getUint8(HEADER + 4), view.getUint8(HEADER + 5)];
      return { t_us, event: 'ocmf_part', page, part, parts, text: text(payload, HEADER + 6) };
    }
    case KIND_READINGS:
      return readings(view, t_us);
    case KIND_DEMAND:
      return demand(view, t_us);
    default:
      throw new RangeError(`event record of unknown kind ${kind}`);
  }
}

function expectSize(view: DataView, what: string, size: number): void {
  if (view.byteLength !== size) throw new RangeError(`${what} record of ${view.byteLength} bytes instead of ${size}`);
}

/** Numbers one after the other, from byte `at` behind the header. */
class Numbers {
  private readonly view: DataView;
  private at = HEADER;

  constructor(view: DataView) {
    this.view = view;
  }

  u32(): number {
    return this.view.getUint32((this.at += 4) - 4, true);
  }

  i32(): number {
    return this.view.getInt32((this.at += 4) - 4, true);
  }

  u64(): number {
    return Number(this.view.getBigUint64((this.at += 8) - 8, true));
  }

  three(read: () => number): number[] {
    return [read(), read(), read()];
  }
}

function meter(view: DataView, t_us: number): BenchEvent {
  expectSize(view, 'meter', METER_SIZE);
  const next = new Numbers(view);
  const V_mV = next.three(() => next.i32());
  const I_mA = next.three(() => next.i32());
  const P_mW = next.three(() => next.i32());
  return { t_us, event: 'meter', V_mV, I_mA, P_mW, energy_mWh: next.u64() };
}

/** With what follows from it: apparent power of all phases, and the power factor, null without current. */
function readings(view: DataView, t_us: number): BenchEvent {
  const isMonitor = view.byteLength === READINGS_SIZE + PV_SIZE;
  if (!isMonitor) expectSize(view, 'readings', READINGS_SIZE);
  const next = new Numbers(view);
  const frequency_mHz = next.u32();
  const Q_mvar = next.three(() => next.i32());
  const S_mVA = next.three(() => next.u32());
  const neutral_mA = next.u32();
  const total_P_mW = next.i32();
  const total_S_mVA = S_mVA.reduce((sum, value) => sum + value, 0);
  const power_factor = total_S_mVA === 0 ? null : Math.round((total_P_mW / total_S_mVA) * 1e4) / 1e4;
  return {
    ...{ t_us, event: 'readings', frequency_mHz, Q_mvar, S_mVA, neutral_mA, total_P_mW, total_S_mVA, power_factor },
    ...{ import_mWh: next.u64(), export_mWh: next.u64() },
    reactive_mvarh: [next.u64(), next.u64(), next.u64(), next.u64()],
    ...(isMonitor && { pv_mA: next.u32(), pv_mW: next.i32() }),
  };
}

function demand(view: DataView, t_us: number): BenchEvent {
  expectSize(view, 'demand', DEMAND_SIZE);
  const next = new Numbers(view);
  const [demand_mW, highest_mW] = [next.u32(), next.u32()];
  const extremes = () => ({
    V_mV: next.three(() => next.i32()),
    I_mA: next.three(() => next.i32()),
    total_P_mW: next.i32(),
  });
  return { t_us, event: 'demand', demand_mW, highest_mW, min: extremes(), max: extremes() };
}

function harmonics(view: DataView, t_us: number): BenchEvent {
  if (view.byteLength !== HARMONICS_SIZE) {
    throw new RangeError(`harmonics record of ${view.byteLength} bytes instead of ${HARMONICS_SIZE}`);
  }
  const u16 = (at: number) => view.getUint16(HEADER + at, true);
  const orNull = (value: number) => (value === UNKNOWN ? null : value);
  const list = (from: number) => Array.from({ length: ORDERS }, (_, n) => u16(from + 2 * n));
  return {
    t_us,
    event: 'harmonics',
    phase: view.getUint8(HEADER),
    frequency_mHz: view.getUint32(HEADER + 1, true),
    THD_V_1e4: orNull(u16(5)),
    THD_I_1e4: orNull(u16(7)),
    V_1e4: list(9),
    I_1e4: list(9 + 2 * ORDERS),
  };
}

function text(payload: Uint8Array, from: number): string {
  return utf8.decode(payload.subarray(from));
}
