/** The EXI test vectors: where they are, their form, and what a codec must do with each. */

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { ROOT } from '../../bench/boards/index.ts';
import type { Codec, Kind } from '../../exi/codec.ts';
import type { JsonObject } from '../../exi/json.ts';

export interface Vector {
  readonly id: string;
  readonly protocol: string;
  readonly kind: Kind;
  readonly message: string;
  readonly class: 'agree' | 'empty-content' | 'disputed' | 'beyond-libcbv2g' | 'quirk';
  readonly hex: string;
  readonly value: JsonObject;
  readonly alt_hex?: readonly string[];
  readonly canonical_hex?: string;
}

/** What a published codec made of hostile input. */
interface Verdict {
  readonly result: 'ok' | 'error';
  readonly value?: JsonObject;
  readonly over_read?: boolean;
}

export interface Hostile extends Omit<Vector, 'class' | 'value'> {
  readonly class: 'hostile';
  readonly mutation: string;
  readonly libcbv2g?: Verdict;
  readonly exificient?: Verdict;
  readonly summary?: string;
}

/** The published vectors, with captures that can't be copied: EXI_VECTORS, or beside the repository. */
export const VECTORS = process.env['EXI_VECTORS'] ?? path.join(ROOT, '../shared/vectors');
/** Copies of what may be copied (copy-vectors.ts). */
export const COPIES = path.join(ROOT, 'tests/exi/vectors');

function parse<T>(text: string): T[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** All vectors of a folder, from where they were published or from our copy; undefined when neither is there. */
export function readVectors<T = Vector>(
  folder: 'generated' | 'captured' | 'hostile',
  published = VECTORS,
): T[] | undefined {
  const from = path.join(published, folder);
  if (existsSync(from))
    return readdirSync(from)
      .sort()
      .flatMap((file) => parse<T>(readFileSync(path.join(from, file), 'utf8')));
  const copy = path.join(COPIES, `${folder}.ndjson.br`);
  return existsSync(copy) ? parse<T>(brotliDecompressSync(readFileSync(copy)).toString()) : undefined;
}

export interface Failure {
  readonly id: string;
  readonly direction: 'decode' | 'decode alt_hex' | 'encode';
  readonly expected: string;
  readonly got: string;
}

/** Decodes and encodes one vector. @returns what was not as it must be */
export async function check(codec: Codec, vector: Vector): Promise<Failure[]> {
  const { id, protocol, kind, message, value } = vector;
  const failures: Failure[] = [];
  const decode = async (hex: string, direction: Failure['direction']): Promise<void> => {
    const result = await codec.decode(protocol, kind, Buffer.from(hex, 'hex'));
    const expected = JSON.stringify(value); // with its members in the order of the schema
    if ('error' in result) {
      failures.push({ id, direction, expected, got: `${result.error} at bit ${result.offset_bits}` });
      return;
    }
    const got = JSON.stringify(result.value);
    if (got !== expected) failures.push({ id, direction, expected, got });
    if (result.message !== message) failures.push({ id, direction, expected: message, got: result.message });
  };
  await decode(vector.hex, 'decode');
  for (const hex of vector.alt_hex ?? []) await decode(hex, 'decode alt_hex');
  // Of what libcbv2g can't write there is only EXIficient's form, which leaves empty values out.
  const expected = vector.canonical_hex ?? vector.hex;
  const result = await codec.encode(protocol, kind, value, {
    message,
    omitEmpty: vector.class === 'beyond-libcbv2g',
    beyondBounds: vector.class === 'quirk',
  });
  const got = 'error' in result ? result.error : Buffer.from(result.bytes).toString('hex');
  if (got !== expected) failures.push({ id, direction: 'encode', expected, got });
  return failures;
}
