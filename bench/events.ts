/** Telemetry records of the board (EVENT frames, docs/bench-link.md) as events of the bench. */

import type { BenchEvent } from './api.ts';

const KIND_STATE = 1;
const KIND_FAULT = 2;
const KIND_SESSION = 3;
const KIND_METER = 4;
const KIND_LOG = 5;
const KIND_HARMONICS = 7;
const KIND_OCMF = 9;
const HEADER = 9; // u8 kind, u64 t_us
const METER_SIZE = HEADER + 3 * 4 * 3 + 8;
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
    default:
      throw new RangeError(`event record of unknown kind ${kind}`);
  }
}

function meter(view: DataView, t_us: number): BenchEvent {
  if (view.byteLength !== METER_SIZE) {
    throw new RangeError(`meter record of ${view.byteLength} bytes instead of ${METER_SIZE}`);
  }
  const V_mV: number[] = [];
  const I_mA: number[] = [];
  const P_mW: number[] = [];
  for (let phase = 0; phase < 3; phase++) {
    V_mV.push(view.getUint32(HEADER + 4 * phase, true));
    I_mA.push(view.getUint32(HEADER + 12 + 4 * phase, true));
    P_mW.push(view.getInt32(HEADER + 24 + 4 * phase, true));
  }
  return { t_us, event: 'meter', V_mV, I_mA, P_mW, energy_mWh: Number(view.getBigUint64(HEADER + 36, true)) };
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
