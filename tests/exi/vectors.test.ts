/** All published vectors in both directions and in all engines, and hostile input: one verdict everywhere. */

import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { EXI_ENGINES, openCodec, type Codec, type DecodeError, type Decoded } from '../../exi/codec.ts';
import { check, readVectors, VECTORS, type Hostile, type Vector } from './vectors.ts';

const codecs: Codec[] = [];
before(async () => {
  for (const engine of EXI_ENGINES) codecs.push(await openCodec(engine));
});
after(async () => {
  await Promise.all(codecs.map((codec) => codec.close()));
});

function codecOf(engine: string): Codec {
  const codec = codecs.find((c) => c.engine === engine);
  assert.ok(codec, engine);
  return codec;
}

/** Classes of each folder, so that a folder that lost some of its content does not pass. */
const CLASSES = {
  generated: ['agree', 'empty-content', 'disputed', 'beyond-libcbv2g'],
  captured: ['agree', 'empty-content', 'disputed', 'quirk'],
} as const;

for (const folder of ['generated', 'captured'] as const) {
  const vectors = readVectors(folder);
  describe(`EXI vectors, ${folder}`, () => {
    if (!vectors) {
      it('are left out', { skip: `${VECTORS}/${folder} is not here (1049 messages when it was published)` });
      return;
    }
    for (const engine of EXI_ENGINES)
      for (const name of CLASSES[folder])
        it(`${engine}, ${name}: each decodes to its value and encodes to its bytes`, async (t) => {
          const chosen = vectors.filter((v) => v.class === name);
          await allRight(t, codecOf(engine), chosen);
        });
    it('has no other classes', () => {
      const known: readonly string[] = CLASSES[folder];
      assert.deepEqual(
        vectors.filter((v) => !known.includes(v.class)).map((v) => v.id),
        [],
      );
    });
  });
}

async function allRight(t: TestContext, codec: Codec, vectors: readonly Vector[]): Promise<void> {
  assert.ok(vectors.length > 0, 'there are none');
  const failures = (await Promise.all(vectors.map((vector) => check(codec, vector)))).flat();
  assert.deepEqual(failures.slice(0, 5), [], `${failures.length} failures`);
  t.diagnostic(`${vectors.length} vectors`);
}

const isValue = (result: Decoded | DecodeError): result is Decoded => 'value' in result;

describe('EXI, hostile input', () => {
  const vectors = readVectors<Hostile>('hostile') ?? [];
  const decode = (codec: Codec, { protocol, kind, hex }: Hostile): Promise<Decoded | DecodeError> =>
    codec.decode(protocol, kind, Buffer.from(hex, 'hex'));

  it('gives a value or an error within the message, and the same in all engines', async () => {
    assert.ok(vectors.length > 400, `${vectors.length} vectors`);
    for (const vector of vectors) {
      const [first, ...others] = await Promise.all(codecs.map((codec) => decode(codec, vector)));
      assert.ok(first);
      for (const other of others) assert.deepEqual(other, first, vector.id);
      if (isValue(first)) continue;
      assert.ok(first.code > 0, `${vector.id}: ${first.error}`);
      assert.ok(
        first.offset_bits >= 0 && first.offset_bits <= 4 * vector.hex.length,
        `${vector.id}: ${first.offset_bits}`,
      );
      assert.ok(first.error.length > 0, vector.id);
    }
  });

  it('is accepted only where a published codec accepts it, too, and then as the same value', async (t) => {
    const codec = codecOf('node');
    const verdicts = new Map<string, number>();
    for (const vector of vectors) {
      const result = await decode(codec, vector);
      const oracles = [vector.libcbv2g, vector.exificient];
      if (isValue(result)) {
        const agrees = oracles.some((o) => o?.result === 'ok' && isDeepStrictEqual(o.value, result.value));
        assert.ok(agrees, `${vector.id}: ${JSON.stringify(result.value)}`);
      }
      const told = oracles.map((o) => (o?.result === 'ok' && !o.over_read ? 'accepts' : 'rejects'));
      const row = `${vector.mutation}: we ${isValue(result) ? 'accept' : 'reject'}, libcbv2g ${told[0]}, EXIficient ${told[1]}`;
      verdicts.set(row, (verdicts.get(row) ?? 0) + 1);
    }
    for (const [row, count] of [...verdicts].sort()) t.diagnostic(`${count} x ${row}`);
  });

  it('that is accepted can be encoded again and means the same then', async () => {
    const codec = codecOf('node');
    let accepted = 0;
    for (const vector of vectors) {
      const result = await decode(codec, vector);
      if (!isValue(result)) continue;
      accepted++;
      const again = await codec.encode(vector.protocol, vector.kind, result.value, { beyondBounds: true });
      assert.ok('bytes' in again, `${vector.id}: ${'error' in again ? again.error : ''}`);
      const back = await codec.decode(vector.protocol, vector.kind, again.bytes);
      assert.ok(isValue(back), vector.id);
      assert.deepEqual(back.value, result.value, vector.id);
    }
    assert.ok(accepted > 50, `${accepted} accepted`);
  });
});
