/**
 * Makes tests/exi/vectors/*.ndjson.br from the published vectors: what a codec must do, without what is told about its origin.
 * Captured messages stay where they are; they were published by others under licences of their own.
 *
 *   EXI_VECTORS=DIR node --import tsx tests/exi/copy-vectors.ts
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { COPIES, readVectors, VECTORS } from './vectors.ts';

const LEFT_OUT = ['origin', 'oracles', 'note', 'description', 'base_message'];

for (const folder of ['generated', 'hostile'] as const) {
  const vectors = readVectors<Record<string, unknown>>(folder, VECTORS);
  if (!vectors) throw new Error(`${VECTORS}/${folder} is not there`);
  // Of hostile input we compare verdicts; of the others only what must come out.
  const leftOut = folder === 'hostile' ? LEFT_OUT : [...LEFT_OUT, 'libcbv2g'];
  const lines = vectors.map((v) =>
    JSON.stringify(Object.fromEntries(Object.entries(v).filter(([k]) => !leftOut.includes(k)))),
  );
  const text = Buffer.from(`${lines.join('\n')}\n`);
  const file = path.join(COPIES, `${folder}.ndjson.br`);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const bytes = brotliCompressSync(text, { params });
  writeFileSync(file, bytes);
  console.log(`${file}: ${vectors.length} vectors, ${bytes.length} bytes`);
}
