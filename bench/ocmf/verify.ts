/**
 * Checks signed meter values (OCMF, docs/metering.md) with Node's own cryptography: each text by itself, and what texts of
 * one meter say about each other. Nothing here is shared with the firmware that makes them.
 */

import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';

export interface Reading {
  /** ISO 8601 with a comma, as it stands there. */
  time: string;
  /** U unknown, I informative, S synchronised, R relative. */
  status: string;
  /** B begin; E end, P end by power failure, or another end of OCMF. */
  why: string;
  /** Whole mWh, so that nothing is rounded. */
  mWh: bigint;
  usable: boolean;
}

export interface OcmfText {
  /** Exactly what is signed. */
  payload: string;
  page: number;
  serial: string;
  /** XP: hash of the text that closed the transaction before, hex. */
  before: string;
  readings: Reading[];
  algorithm: string;
  /** hex */
  signature: string;
}

/** One text and what is wrong with it; nothing is: it is proven. */
export interface Verdict {
  page: number | undefined;
  text: OcmfText | undefined;
  problems: string[];
}

const HASH_BYTES = 32;
export const NO_HASH = '0'.repeat(2 * HASH_BYTES);
const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');

/** @throws RangeError when it is not an Ed25519 public key in hex */
export function publicKey(hex: string): KeyObject {
  if (!/^[0-9a-f]{64}$/i.test(hex)) throw new RangeError(`the public key must be 64 hex digits, not "${hex}"`);
  const der = Buffer.concat([SPKI_ED25519, Buffer.from(hex, 'hex')]);
  return createPublicKey({ key: der, format: 'der', type: 'spki' });
}

/** What the next transaction's texts carry as XP. */
export function hashOf(text: string): string {
  return createHash('sha512').update(text).digest().subarray(0, HASH_BYTES).toString('hex');
}

/** @throws RangeError that says what is not as OCMF, or this station, has it */
export function parseOcmf(text: string): OcmfText {
  const [head, payload, tail, more] = text.split('|');
  if (head !== 'OCMF' || payload === undefined || tail === undefined || more !== undefined) {
    throw new RangeError('not of the form OCMF|{...}|{...}');
  }
  const data = object(payload, 'payload');
  const signature = object(tail, 'signature');
  const page = /^T([1-9]\d*)$/.exec(field(data, 'PG'))?.[1];
  if (page === undefined) throw new RangeError(`PG: "${field(data, 'PG')}" is not T and a number`);
  if (field(data, 'FV') !== '1.0') throw new RangeError(`FV: "${field(data, 'FV')}" is not "1.0"`);
  const before = field(data, 'XP');
  if (!/^[0-9a-f]{64}$/.test(before)) throw new RangeError('XP: not 64 hex digits');
  if (!Array.isArray(data['RD'])) throw new RangeError('RD: not a list');
  // JSON.parse would round long registers.
  const values = [...payload.matchAll(/"RV"\s*:\s*(-?[0-9.]+)/g)].map((match) => toMWh(match[1]!));
  if (values.length !== data['RD'].length) throw new RangeError('RV: not one in each reading');
  const readings = data['RD'].map((entry: Record<string, unknown>, i) => reading(entry, values[i]!));
  const hex = field(signature, 'SD');
  return {
    payload,
    page: Number(page),
    serial: field(data, 'MS'),
    before,
    readings,
    algorithm: field(signature, 'SA'),
    signature: hex,
  };
}

function object(json: string, what: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new RangeError(`the ${what} is not JSON`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RangeError(`the ${what} is not a JSON object`);
  }
  return value as Record<string, unknown>;
}

function field(data: Record<string, unknown>, key: string): string {
  const value = data[key];
  if (typeof value !== 'string') throw new RangeError(`${key}: missing, or not a text`);
  return value;
}

function reading(entry: Record<string, unknown>, mWh: bigint): Reading {
  const time = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d,\d{3}[+-]\d{4}) ([UISR])$/.exec(field(entry, 'TM'));
  if (!time) throw new RangeError(`TM: "${field(entry, 'TM')}" is not a time with its status`);
  const [unit, quantity] = [field(entry, 'RU'), field(entry, 'RI')];
  if (unit !== 'kWh' || quantity !== '1-b:1.8.0') throw new RangeError(`RU, RI: "${unit}" of "${quantity}"`);
  const usable = field(entry, 'EF') === '' && field(entry, 'ST') === 'G';
  return { time: time[1]!, status: time[2]!, why: field(entry, 'TX'), mWh, usable };
}

function toMWh(kWh: string): bigint {
  const parts = /^(\d+)\.(\d{6})$/.exec(kWh);
  if (!parts) throw new RangeError(`RV: ${kWh} does not have six decimals`);
  return BigInt(parts[1]!) * 1_000_000n + BigInt(parts[2]!);
}

/** Wrong about one text, whatever came before it. */
function problemsAlone(text: OcmfText, key: KeyObject | undefined): string[] {
  const problems: string[] = [];
  if (text.algorithm === 'none') problems.push('not signed: the station had no key');
  else if (text.algorithm !== 'Ed25519') problems.push(`signature algorithm ${text.algorithm} is not known here`);
  else if (!key) problems.push('there is no key to check the signature with');
  else if (!isSigned(text, key)) problems.push('the signature is wrong');
  const [begin, end, more] = text.readings;
  if (begin?.why !== 'B' || more) problems.push('the readings are not a begin and at most one end');
  if (end && !/^[ELRAP]$/.test(end.why)) problems.push(`the second reading is no end but ${end.why}`);
  if (text.readings.some(({ usable }) => !usable)) problems.push('the station itself says: not usable for billing');
  if (begin && end && end.mWh < begin.mWh) problems.push('the register goes backwards from begin to end');
  if (begin && end && when(end) < when(begin)) problems.push('the end is before the begin');
  return problems;
}

function isSigned({ payload, signature }: OcmfText, key: KeyObject): boolean {
  if (!/^[0-9a-f]{128}$/i.test(signature)) return false;
  return verify(null, Buffer.from(payload), key, Buffer.from(signature, 'hex'));
}

/** Of a clock that somebody has set; no other can be compared. */
function when({ time, status }: Reading): number {
  return status === 'U' ? NaN : Date.parse(time.replace(',', '.').replace(/(\d\d)$/, ':$1'));
}

function describe({ time, status, mWh }: Reading): string {
  return `${time} ${status} ${mWh}`;
}

/**
 * Checks texts of one meter, in the order in which they were made. The same text again is no finding: a station that was
 * rebooted sends its newest one once more.
 *
 * @param key to check with; undefined: nothing can be proven
 * @param closingOnly the texts of begins are not among them: the log of a board does not keep them
 */
export function verifyTexts(texts: readonly string[], key: KeyObject | undefined, closingOnly = false): Verdict[] {
  const verdicts: Verdict[] = [];
  const seen = new Set<string>();
  let last: OcmfText | undefined;
  let closing: { text: OcmfText; hash: string } | undefined;
  for (const raw of texts) {
    if (seen.has(raw)) continue;
    seen.add(raw);
    let text: OcmfText;
    try {
      text = parseOcmf(raw);
    } catch (error) {
      verdicts.push({ page: undefined, text: undefined, problems: [(error as Error).message] });
      continue;
    }
    const problems = problemsAlone(text, key);
    problems.push(...problemsTogether(text, last, closing, closingOnly));
    verdicts.push({ page: text.page, text, problems });
    last = text;
    if (text.readings.length > 1) closing = { text, hash: hashOf(raw) };
  }
  return verdicts;
}

function problemsTogether(
  text: OcmfText,
  last: OcmfText | undefined,
  closing: { text: OcmfText; hash: string } | undefined,
  closingOnly: boolean,
): string[] {
  const problems: string[] = [];
  if (!last) {
    if (text.page === 1 && text.before !== NO_HASH) problems.push('the first text of all has one before it (XP)');
    return problems;
  }
  if (closingOnly ? text.page <= last.page : text.page !== last.page + 1) {
    problems.push(`follows T${last.page}: texts are missing, or out of order`);
  }
  if (text.serial !== last.serial) problems.push(`is of meter ${text.serial}, the one before of ${last.serial}`);
  if (closing && text.before !== closing.hash) problems.push(`does not have the hash of T${closing.text.page} (XP)`);
  const [begin, end] = text.readings;
  const isEndOfLast = end !== undefined && last.readings.length === 1;
  if (begin && isEndOfLast && describe(begin) !== describe(last.readings[0]!)) {
    problems.push(`begins otherwise than T${last.page} says`);
  }
  const reached = closing?.text.readings[1]?.mWh;
  if (begin && reached !== undefined && begin.mWh < reached) {
    problems.push(`the register goes backwards from T${closing!.text.page}`);
  }
  return problems;
}
