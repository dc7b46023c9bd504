/** Reads a board's non-volatile memory from outside: the store of host/nv.c and the session's records in it (docs/session.md). */

import { PARAMETERS } from '../parameters/parameters.ts';
import { crc32 } from './replay/chunks.ts';

const SLOT = 64; // bytes; u32 crc, u32 order, u8 key, u8 length, 6 zeros, data
const DATA = 16;
const KEY_LEDGER = 2;
const KEY_CHECKPOINT = 10;
const KEY_TOTALS = 11;
const KEY_PARAMETERS = 3;
const IN_RECORD = 11; // parameters
const KEY_HISTORY = 16;
const HISTORY = 16;
const VERSION = 1;
const LEDGER_VERSION = 2;

const SECTOR = 4096;
const ERASED_MAGIC = 0x4e564552;
const MARK = 32; // u32 magic, u32 order, 20 zeros, u32 crc

/** A store without records, each sector erased and marked so: what the firmware makes of a new chip in its first minute. */
export function emptyStore(size: number): Uint8Array {
  const image = new Uint8Array(size).fill(0xff);
  const mark = new Uint8Array(MARK);
  const view = new DataView(mark.buffer);
  view.setUint32(0, ERASED_MAGIC, true);
  view.setUint32(MARK - 4, crc32(mark.subarray(0, MARK - 4)), true);
  for (let at = 0; at < size; at += SECTOR) image.set(mark, at);
  return image;
}

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
  /** Lifetime import register [mWh]. */
  register_mWh: number;
  /** Lifetime registers of export [mWh] and of reactive energy, quadrants I to IV [mvarh]. */
  others: number[];
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
  const totals = store.get(KEY_TOTALS);
  const checkpoint = store.get(KEY_CHECKPOINT);
  const counted = checkpoint ? countersOf(viewOf(checkpoint, 48, KEY_CHECKPOINT)) : { boot: 0, counters: [] };
  const others = othersOf(totals && viewOf(totals, 48, KEY_TOTALS), counted);
  if (!ledger) return { register_mWh: 0, others, newest: 0, open: false, closed };
  const view = viewOf(ledger, 48, KEY_LEDGER, LEDGER_VERSION);
  const booked_mWh = Number(view.getBigUint64(16, true));
  const last_mWh = counted.boot === view.getUint32(40, true) ? counted.counters[0]! : 0;
  const register_mWh = Number(view.getBigUint64(8, true)) + Math.max(0, last_mWh - booked_mWh);
  return { register_mWh, others, newest: view.getUint32(4, true), open: view.getUint8(1) !== 0, closed };
}

/** What the pilot had counted since a boot. */
interface Counted {
  boot: number;
  counters: number[];
}

function countersOf(view: DataView): Counted {
  const u48 = (at: number) => view.getUint32(at, true) + view.getUint16(at + 4, true) * 2 ** 32;
  return { boot: view.getUint32(4, true), counters: [0, 1, 2, 3, 4, 5].map((n) => u48(12 + 6 * n)) };
}

/** The totals with the checkpoint, unless they are newer. */
function othersOf(totals: DataView | undefined, { boot, counters }: Counted): number[] {
  const isNewer = boot > 0 && boot >= (totals?.getUint32(4, true) ?? 0);
  return [1, 2, 3, 4, 5].map(
    (n) => (totals ? Number(totals.getBigUint64(8 * n, true)) : 0) + (isNewer ? counters[n]! : 0),
  );
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

function viewOf(data: Uint8Array, size: number, key: number, version = VERSION): DataView {
  if (data.length !== size || data[0] !== version) {
    throw new RangeError(`record ${key} has ${data.length} bytes of version ${data[0]}, not ${size} of ${version}`);
  }
  return new DataView(data.buffer, data.byteOffset, data.byteLength);
}

/** An erase, or a program of `data`, as the desktop board logs it before doing it (`flashLog`). */
export interface FlashOperation {
  /** Since boot [us]. */
  t_us: number;
  offset: number;
  length: number;
  data: Uint8Array | undefined;
}

/** @throws RangeError when the log ends in the middle of an operation */
export function readFlashLog(log: Uint8Array): FlashOperation[] {
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  const operations: FlashOperation[] = [];
  for (let at = 0; at < log.length;) {
    const t_us = Number(view.getBigUint64(at, true));
    const [offset, length] = [view.getUint32(at + 8, true), view.getUint32(at + 12, true)];
    const isProgram = view.getUint8(at + 16) === 1;
    at += 17;
    if (isProgram && at + length > log.length) throw new RangeError('the flash log ends in an operation');
    operations.push({ t_us, offset, length, data: isProgram ? log.slice(at, at + length) : undefined });
    if (isProgram) at += length;
  }
  return operations;
}

/** Does bytes `from` to `to` of an operation to `image`: all of it, or as far as the supply lasted. */
export function operate(image: Uint8Array, { offset, length, data }: FlashOperation, from = 0, to = length): void {
  for (let i = from; i < to; i++) image[offset + i] = data ? image[offset + i]! & data[i]! : 0xff;
}
