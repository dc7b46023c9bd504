/** `exi decode` and `exi encode`: one JSON object per line in, one per line out, in the same order. */

import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import type { Codec, Kind } from './codec.ts';

export type Direction = 'decode' | 'encode';

export interface LineCounts {
  readonly lines: number;
  /** lines that are no request: no JSON, or a field is missing or of the wrong type */
  readonly unreadable: number;
}

/** Messages on their way through the engine; more only takes memory. */
const AHEAD = 512;
const OUTPUT_CHARACTERS = 1 << 16;
/** Far more than the longest message or value has. */
const LINE_BYTES = 1 << 24;

/**
 * Answers every line of `input` that is not blank with a line on `output`. What is wrong with a line is told in its answer.
 * @throws Error when the engine ends
 */
export async function translateLines(
  codec: Codec,
  direction: Direction,
  input: Readable,
  output: Writable,
): Promise<LineCounts> {
  const translate = direction === 'decode' ? decodeLine : encodeLine;
  const pending: Promise<Answer>[] = [];
  let lines = 0;
  let unreadable = 0;
  let text = '';
  const flush = async (): Promise<void> => {
    const chunk = text;
    text = '';
    if (chunk !== '' && !output.write(chunk)) await once(output, 'drain');
  };
  const settle = async (left: number): Promise<void> => {
    const done = await Promise.all(pending.splice(0, pending.length - left));
    for (const answer of done) {
      text += `${JSON.stringify(answer.object)}\n`;
      if (answer.unreadable) unreadable++;
      if (text.length > OUTPUT_CHARACTERS) await flush();
    }
  };
  for await (const batch of splitLines(input)) {
    for (const line of batch) {
      lines++;
      pending.push(translate(codec, line));
      if (pending.length >= AHEAD) await settle(AHEAD / 2);
    }
    // Whoever sends line by line and waits gets each answer at once.
    await settle(0);
    await flush();
  }
  return { lines, unreadable };
}

/** The lines of each chunk that completes some, without blank ones; `undefined` for one that is too long. */
async function* splitLines(input: Readable): AsyncGenerator<(string | undefined)[]> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): string | undefined => {
    const line = length > LINE_BYTES ? undefined : Buffer.concat(parts).toString();
    parts = [];
    length = 0;
    return line;
  };
  const add = (part: Buffer): void => {
    length += part.length;
    if (length > LINE_BYTES) parts = [];
    else if (part.length) parts.push(part);
  };
  for await (const chunk of input as AsyncIterable<Buffer>) {
    const lines: (string | undefined)[] = [];
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      add(chunk.subarray(start, end));
      lines.push(take());
      start = end + 1;
    }
    add(chunk.subarray(start));
    if (lines.length) yield lines.filter((line) => line?.trim() !== '');
  }
  const last = take();
  if (last?.trim() !== '') yield [last];
}

interface Answer {
  readonly object: Record<string, unknown>;
  readonly unreadable?: boolean;
}

type Fields = Record<string, unknown>;

class LineError extends Error {}

function parse(line: string | undefined): Fields {
  if (line === undefined) throw new LineError(`a line of more than ${LINE_BYTES} bytes`);
  let object: unknown;
  try {
    object = JSON.parse(line);
  } catch (error) {
    throw new LineError(`no JSON: ${(error as Error).message}`);
  }
  if (typeof object !== 'object' || object === null || Array.isArray(object))
    throw new LineError('no JSON object with "protocol", "kind" and so on');
  return object as Fields;
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  throw new LineError(value === undefined ? `"${name}" is missing` : `"${name}" is no string`);
}

function hex(fields: Fields): Buffer {
  const digits = text(fields, 'hex');
  const bytes = Buffer.from(digits, 'hex');
  if (bytes.length * 2 === digits.length) return bytes;
  throw new LineError(
    bytes.length * 2 + 1 === digits.length
      ? '"hex" has an odd number of digits'
      : `"hex" has something else than hex digits after ${2 * bytes.length} of them`,
  );
}

/** Runs `translate` on the fields; the answer begins with the line's id, null where there is none. */
async function answer(line: string | undefined, translate: (fields: Fields) => Promise<object>): Promise<Answer> {
  let id: unknown = null;
  try {
    const fields = parse(line);
    id = fields['id'] ?? null;
    return { object: { id, ...(await translate(fields)) } };
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    return { object: { id, error: error.message }, unreadable: true };
  }
}

const decodeLine = (codec: Codec, line: string | undefined): Promise<Answer> =>
  answer(line, async (fields) => {
    const result = await codec.decode(text(fields, 'protocol'), text(fields, 'kind') as Kind, hex(fields));
    if ('error' in result) return { error: result.error, offset_bits: result.offset_bits };
    return { message: result.message, value: result.value };
  });

const encodeLine = (codec: Codec, line: string | undefined): Promise<Answer> =>
  answer(line, async (fields) => {
    if (fields['value'] === undefined) throw new LineError('"value" is missing');
    const message = fields['message'] === undefined ? undefined : text(fields, 'message');
    const omitEmpty = fields['omit_empty'] === true;
    const options = { message, omitEmpty, beyondBounds: fields['beyond_bounds'] === true };
    const result = await codec.encode(text(fields, 'protocol'), text(fields, 'kind') as Kind, fields['value'], options);
    if ('error' in result) return { error: result.error };
    return { hex: Buffer.from(result.bytes).toString('hex') };
  });
