/** A recording as a whole: its head, and the records of both modules. */

import { readFile } from 'node:fs/promises';
import { RecordingError, readChunks, type Chunk, type Damage } from './chunks.ts';
import { readRecords, type DoorFunction, type RecordedItem } from './records.ts';

export const MODULE_NAMES = ['pilot', 'session'] as const;
export type ModuleName = (typeof MODULE_NAMES)[number];
const KIND = { pilot: 'P', session: 'S' } as const;

const UNTIMED = new Set(['door', 'returned', 'trapped', 'cut_off', 'hash']);

export interface RecordedModule {
  name: string;
  bytes: number;
  crc32: number;
}

export interface Recording {
  board: string;
  profile: 'full' | 'flight';
  modules: RecordedModule[];
  /** `cs_config_t` of the board: offset and gain of channel n. */
  calibration: { offset: number; gain_q16: number }[];
  functions: DoorFunction[];
  chunks: Chunk[];
  damage: Damage[];
}

function json(chunk: Chunk | undefined, kind: string): Record<string, unknown> {
  if (!chunk) throw new RecordingError(`no good '${kind}' chunk: not a recording, or too little is left of it`);
  try {
    return JSON.parse(new TextDecoder().decode(chunk.payload)) as Record<string, unknown>;
  } catch {
    throw new RecordingError(`the '${kind}' chunk at offset ${chunk.offset} is not JSON`);
  }
}

/** @throws RecordingError */
function checked<T>(value: unknown, test: (value: unknown) => boolean, what: string): T {
  if (!test(value)) throw new RecordingError(`the head of the recording has no proper ${what}`);
  return value as T;
}

const isText = (value: unknown) => typeof value === 'string';
const isFunction = (f: unknown) =>
  Array.isArray(f) && f.length === 2 && isText(f[0]) && /^[inpqrPQ]{0,4}$/.test(String(f[1]));
const isModule = (m: unknown) =>
  typeof m === 'object' && m !== null && 'name' in m && isText(m.name) && 'crc32' in m && Number.isInteger(m.crc32);

/**
 * Reads what every chunk of a recording needs to be understood.
 *
 * @throws RecordingError when there is nothing to be read
 */
export function parseRecording(file: Uint8Array): Recording {
  const { chunks, damage } = readChunks(file);
  const description = json(
    chunks.find((chunk) => chunk.kind === 'D'),
    'D',
  );
  const head = json(chunks.filter((chunk) => chunk.kind === 'H').at(-1), 'H');
  if (description['format'] !== 1)
    throw new RecordingError(`format ${String(description['format'])} is unknown; this reader knows 1`);
  const functions = checked<[string, string][]>(
    description['functions'],
    (list) => Array.isArray(list) && list.every(isFunction),
    'list of functions',
  );
  const config = Buffer.from(checked<string>(head['config'], isText, 'calibration'), 'hex');
  const calibration = Array.from({ length: Math.floor((config.length - 16) / 8) }, (_, channel) => ({
    offset: config.readInt32LE(16 + 8 * channel),
    gain_q16: config.readInt32LE(20 + 8 * channel),
  }));
  return {
    board: checked(head['board'], isText, 'board'),
    profile: checked(head['profile'], (profile) => profile === 'full' || profile === 'flight', 'profile'),
    modules: checked(head['modules'], (list) => Array.isArray(list) && list.every(isModule), 'list of modules'),
    calibration,
    functions: functions.map(([name, shape]) => ({ name, shape })),
    chunks,
    damage,
  };
}

/** @throws RecordingError, also when the file can't be read */
export async function openRecording(path: string): Promise<Recording> {
  let file: Uint8Array;
  try {
    file = await readFile(path);
  } catch (error) {
    throw new RecordingError((error as NodeJS.ErrnoException).code ?? (error as Error).message);
  }
  return parseRecording(file);
}

/** Where a full recording cannot be replayed any more; undefined = it is whole, or only its last chunk is torn. */
export function brokenAt(recording: Recording): number | undefined {
  return recording.damage.find((damage) => !damage.atEnd)?.offset;
}

/** Everything recorded of one module, in order, with the number of the boot. */
export function* itemsOf(recording: Recording, module: ModuleName): Generator<RecordedItem & { boot: number }> {
  let boot = 0;
  let last: number | undefined;
  let t_us = 0;
  for (const chunk of recording.chunks) {
    if (chunk.kind !== KIND[module]) continue;
    // After a power cut the board's own count begins again.
    if (last !== undefined && chunk.boot !== last) boot++;
    last = chunk.boot;
    for (const item of readRecords(chunk, recording.functions)) {
      // A call that goes on in the next chunk does not say its time again.
      if (UNTIMED.has(item.tag)) item.t_us = t_us;
      else t_us = item.t_us;
      yield Object.assign(item, { boot });
    }
  }
}
