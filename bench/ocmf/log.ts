/** The transaction log in a board's non-volatile memory (host/ocmf.c, docs/metering.md), read from outside. */

import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readStore } from '../nv-file.ts';

const KEY_SEED = 201;
const KEY_STATE = 202;
const KEY_LOG = 203;
export const LOG_PLACES = 12;
const FIELDS = 42;
const FIRST = 48;
const OTHERS = 47;
const VERSION = 1;
const UNSIGNED = 16;
const IMPLAUSIBLE = 32;
const FLAGS = 63;
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

interface Fields {
  what: number;
  flags: number;
  firmware: string;
  page: number;
  number: number;
  session: number;
  begin_s: number;
  end_s: number;
  begin_mWh: bigint;
  end_mWh: bigint;
}

export interface TransactionLog {
  /** Public key of the private one in the file, hex; undefined = there is none. */
  key: string | undefined;
  /** Texts of the closed transactions that are still kept, oldest first. */
  texts: string[];
  /** What can't be as the board wrote it. */
  problems: string[];
  /** What is as it may be. */
  notes: string[];
}

/** Reads the log and makes its texts again. @param board its name is in the texts, not in the memory */
export function readLog(image: Uint8Array, board: string): TransactionLog {
  const store = readStore(image);
  const problems: string[] = [];
  const notes: string[] = [];
  const key = publicKeyOf(store.get(KEY_SEED), problems);
  const state = store.get(KEY_STATE);
  const entries = new Map<number, Uint8Array>();
  for (let place = 0; place < LOG_PLACES; place++) {
    const entry = entryAt(store, place);
    if (!entry) continue;
    const { number } = fieldsOf(entry);
    if (number % LOG_PLACES !== place) problems.push(`transaction ${number} does not belong in place ${place}`);
    entries.set(number, entry);
  }
  const newest = state && isFields(state) ? fieldsOf(state) : undefined;
  if (!newest) {
    if (state || entries.size > 0) problems.push('the record of the newest transaction is missing or of another form');
    return { key, texts: textsOf(entries, key, board), problems, notes };
  }
  const open = newest.what === 0;
  const closed = open ? newest.number - 1 : newest.number;
  for (let number = Math.max(1, closed - LOG_PLACES + 1); number <= closed; number++) {
    if (entries.has(number)) continue;
    // The record of the newest comes first, its entry after the signature: at the next boot, when the supply fails in between.
    if (!open && number === closed) notes.push(`transaction ${number} is still to be stored, at the next boot`);
    else problems.push(`transaction ${number} is missing`);
  }
  for (const number of entries.keys()) {
    const isOverwritten = number === closed - LOG_PLACES && !entries.has(closed);
    if (number > closed || (number <= closed - LOG_PLACES && !isOverwritten)) {
      problems.push(`transaction ${number} does not belong there`);
    }
  }
  if (open) notes.push(`T${newest.page} has begun and not ended`);
  const last = entries.get(closed);
  if (last) {
    const isSame = Buffer.compare(last.subarray(0, FIELDS), state!.subarray(0, FIELDS)) === 0;
    if (open ? fieldsOf(last).page >= newest.page : !isSame) {
      problems.push(`transaction ${closed} is not what the record of the newest says`);
    }
  }
  return { key, texts: textsOf(entries, key, board), problems, notes };
}

function publicKeyOf(record: Uint8Array | undefined, problems: string[]): string | undefined {
  if (!record) return undefined;
  if (record.length !== 33 || record[0] !== VERSION) {
    problems.push('the key record is of another form');
    return undefined;
  }
  const der = Buffer.concat([PKCS8_ED25519, record.subarray(1)]);
  const key = createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
  return key.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
}

/** The three records of one place, when they belong together and are of the form that is known here. */
function entryAt(store: Map<number, Uint8Array>, place: number): Uint8Array | undefined {
  const [first, ...others] = [0, 1, 2].map((n) => store.get(KEY_LOG + 3 * place + n));
  if (first?.length !== FIRST || !isFields(first)) return undefined;
  const bytes = new Uint8Array(FIRST + 2 * OTHERS);
  bytes.set(first);
  for (const [n, record] of others.entries()) {
    if (record?.length !== OTHERS + 1 || record[0] !== first[6]) return undefined;
    bytes.set(record.subarray(1), FIRST + n * OTHERS);
  }
  return bytes.subarray(FIELDS + 32 + 64).every((unused) => unused === 0) ? bytes : undefined;
}

function isFields(bytes: Uint8Array): boolean {
  return bytes.length >= FIELDS && bytes[0] === VERSION && bytes[1]! <= 2 && (bytes[2]! & ~FLAGS) === 0;
}

function fieldsOf(bytes: Uint8Array): Fields {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    what: view.getUint8(1),
    flags: view.getUint8(2),
    firmware: `${bytes[3]}.${bytes[4]}.${bytes[5]}`,
    page: view.getUint32(6, true),
    number: view.getUint32(10, true),
    session: view.getUint32(14, true),
    begin_s: view.getUint32(18, true),
    end_s: view.getUint32(22, true),
    begin_mWh: view.getBigUint64(26, true),
    end_mWh: view.getBigUint64(34, true),
  };
}

function textsOf(entries: Map<number, Uint8Array>, key: string | undefined, board: string): string[] {
  return [...entries].sort(([a], [b]) => a - b).map(([, entry]) => textOf(entry, key ?? '', board));
}

function textOf(entry: Uint8Array, key: string, board: string): string {
  const f = fieldsOf(entry);
  const hex = (from: number, size: number) => Buffer.from(entry.subarray(from, from + size)).toString('hex');
  const isSigned = (f.flags & UNSIGNED) === 0;
  const serial = isSigned ? key.slice(0, 16) : 'UNSIGNED';
  const reading = (TX: string, time_s: number, status: number, mWh: bigint) => {
    const TM = `${new Date(time_s * 1000).toISOString().slice(0, 19)},000+0000 ${'UIS'[status] ?? '?'}`;
    const state = f.flags & IMPLAUSIBLE ? { EF: 'E', ST: 'E' } : { EF: '', ST: 'G' };
    const RV = `${mWh / 1_000_000n}.${String(mWh % 1_000_000n).padStart(6, '0')}`;
    const fields = JSON.stringify({ TM, TX, RV: 0, RI: '1-b:1.8.0', RU: 'kWh', RT: 'AC', ...state });
    return fields.replace('"RV":0', `"RV":${RV}`);
  };
  const readings = [
    reading('B', f.begin_s, f.flags & 3, f.begin_mWh),
    reading(f.what === 1 ? 'E' : 'P', f.end_s, (f.flags >> 2) & 3, f.end_mWh),
  ];
  const head = JSON.stringify({
    FV: '1.0',
    GI: `ChargeScript ${board}`,
    GS: serial,
    GV: f.firmware,
    PG: `T${f.page}`,
    MV: 'ChargeScript',
    MM: board,
    MS: serial,
    IS: false,
    IL: 'NONE',
    IF: [],
    IT: 'NONE',
    ID: '',
    XP: hex(FIELDS, 32),
    XS: f.session,
    RD: [],
  });
  const payload = `${head.slice(0, -2)}${readings.join(',')}]}`;
  const tail = isSigned ? { SA: 'Ed25519', SD: hex(FIELDS + 32, 64) } : { SA: 'none', SD: '' };
  return `OCMF|${payload}|${JSON.stringify(tail)}`;
}
