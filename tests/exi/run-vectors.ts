/**
 * Runs all vectors that are there and prints what fails, grouped by what went wrong.
 *
 *   node --import tsx tests/exi/run-vectors.ts [node|wasm3|aot] [part of an id]
 */
import { EXI_ENGINES, openCodec } from '../../exi/codec.ts';
import { check, readVectors, type Failure } from './vectors.ts';

const [name = 'node', part = ''] = process.argv.slice(2);
const engine = EXI_ENGINES.find((e) => e === name);
if (!engine) throw new Error(`there is no engine "${name}"`);
const codec = await openCodec(engine);
const vectors = (['generated', 'captured'] as const)
  .flatMap((folder) => readVectors(folder) ?? [])
  .filter((v) => v.id.includes(part));
const failures = (await Promise.all(vectors.map((v) => check(codec, v)))).flat();
const decoded = await Promise.all(vectors.map((v) => codec.decode(v.protocol, v.kind, Buffer.from(v.hex, 'hex'))));
const arenas = decoded.map((d, i) => ({ bytes: 'arena_bytes' in d ? d.arena_bytes : 0, id: vectors[i]?.id }));
const biggest = arenas.sort((a, b) => b.bytes - a.bytes)[0];
await codec.close();

/** The error without what differs from vector to vector. */
const sort = ({ direction, got }: Failure): string =>
  `${direction}: ${/^[0-9a-f]+$/.test(got) ? 'other bytes' : got.startsWith('{') || got.includes(': {') ? 'another value' : got.replace(/ at bit \d+$/, '')}`;
const groups = new Map<string, Failure[]>();
for (const failure of failures) groups.set(sort(failure), [...(groups.get(sort(failure)) ?? []), failure]);
for (const [title, group] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`\n${group.length} x ${title}`);
  for (const { id, expected, got } of group.slice(0, part === '' ? 3 : 20)) {
    let same = 0;
    while (same < got.length && expected[same] === got[same]) same++;
    const from = part === '' ? Math.max(0, same - 60) : 0;
    console.log(
      `  ${id}\n    expected ${expected.slice(from, from + 400)}\n    got      ${got.slice(from, from + 400)}`,
    );
  }
}
const failed = new Set(failures.map((f) => f.id)).size;
console.log(`\n${engine}: ${vectors.length} vectors, ${vectors.length - failed} as they must be, ${failed} not`);
console.log(`greatest arena: ${biggest?.bytes ?? 0} bytes, ${biggest?.id ?? ''}`);
process.exitCode = failed ? 1 : 0;
