/** Reads a board's non-volatile memory from outside: the store of host/nv.c and the session's records in it (docs/session.md). */

import { PARAMETERS } from '../parameters/parameters.ts';
import { crc32 } from './replay/chunks.ts';

const SLOT = 64; // bytes; u32 crc, u32 order, u8 key, u8 length, 6 zeros, data
const DATA = 16;
const KEY_LEDGER = 2;
const KEY_PARAMETERS = 3;
const IN_RECORD = 11; // parameters
const KEY_HISTORY = 16;
const HISTORY = 16;
const VERSION = 1;

/** The newest record of each key. Slots that are blank, torn or retired hold none. */
export function readStore(image: Uint8Array): Map<number, Uint8Array> {
  const newest = new Map<number, { order: number; data: Uint8Array }>();
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  for (let at = 0; at + SLOT <= image.length; at += SLOT) {
    const key = image[at + 8]!;
    const length = image[at + 9]!;
    if (key === 0 || length === 0 || length > SLOT - DATA) continue;
    if (view.getUint32(at, true) !== crc32(image.subarray(at + 4, at + SLOT))) continue;
    const order = view.getUint32(at + 4, true);
    const other = newest.get(key);
    if (other && other.order > order) continue;
    newest.set(key, { order, data: image.slice(at + DATA, at + DATA + length) });
  }
  return new Map([...newest].map(([key, { data }]) => [key, data]));
}

/** A closed session. */
export interface SessionRecord {
  number: number;
  reason: 'unplugged' | 'power_loss';
  energy_mWh: number;
  /** Lifetime register at its end [mWh]. */
  register_mWh: number;
  duration_s: number;
  charging_s: number;
}

export interface SessionStore {
  /** Lifetime register [mWh]. */
  register_mWh: number;
  /** Number of the newest session, open or closed; 0 = there never was one. */
  newest: number;
  open: boolean;
  /** Closed sessions that are still kept, oldest first. */
  closed: SessionRecord[];
}

/**
 * The session's ledger and history.
 *
 * @throws RangeError when a record is not of the form that is known here
 */
export function readSessions(image: Uint8Array): SessionStore {
  const store = readStore(image);
  const ledger = store.get(KEY_LEDGER);
  const closed: SessionRecord[] = [];
  for (let key = KEY_HISTORY; key < KEY_HISTORY + HISTORY; key++) {
    const data = store.get(key);
    if (data) closed.push(closedSession(viewOf(data, 32, key)));
  }
  closed.sort((a, b) => a.number - b.number);
  if (!ledger) return { register_mWh: 0, newest: 0, open: false, closed };
  const view = viewOf(ledger, 48, KEY_LEDGER);
  const register_mWh = Number(view.getBigUint64(8, true));
  return { register_mWh, newest: view.getUint32(4, true), open: view.getUint8(1) !== 0, closed };
}

/**
 * The parameters that were set in the field, by name. Out of their bounds, they are left out as the firmware does.
 *
 * @throws RangeError when the record is not of the form that is known here
 */
export function readParameters(image: Uint8Array): Record<string, number> {
  const store = readStore(image);
  const set: Record<string, number> = {};
  PARAMETERS.forEach(({ name, min, max }, n) => {
    const key = KEY_PARAMETERS + Math.floor(n / IN_RECORD);
    const data = store.get(key);
    if (!data) return;
    const view = viewOf(data, 4 + 4 * IN_RECORD, key);
    const place = n % IN_RECORD;
    const value = view.getInt32(4 + 4 * place, true);
    if ((view.getUint16(2, true) & (1 << place)) !== 0 && value >= min && value <= max) set[name] = value;
  });
  return set;
}

function closedSession(view: DataView): SessionRecord {
  return {
    number: view.getUint32(4, true),
    reason: view.getUint8(1) === 1 ? 'unplugged' : 'power_loss',
    energy_mWh: Number(view.getBigUint64(8, true)),
    register_mWh: Number(view.getBigUint64(16, true)),
    duration_s: view.getUint32(24, true),
    charging_s: view.getUint32(28, true),
  };
}

function viewOf(data: Uint8Array, size: number, key: number): DataView {
  if (data.length !== size || data[0] !== VERSION) {
    throw new RangeError(`record ${key} has ${data.length} bytes of version ${data[0]}, not ${size} of ${VERSION}`);
  }
  return new DataView(data.buffer, data.byteOffset, data.byteLength);
}
