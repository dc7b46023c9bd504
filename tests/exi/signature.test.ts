/** What signatures are made over: fragments of elements that lie in messages, in all engines, against digests that others made. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { EXI_ENGINES, openCodec, type Codec } from '../../exi/codec.ts';
import { readVectors, type Vector } from './vectors.ts';
import type { JsonObject, JsonValue } from '../../exi/json.ts';

const codecs: Codec[] = [];
before(async () => {
  for (const engine of EXI_ENGINES) codecs.push(await openCodec(engine));
});
after(() => Promise.all(codecs.map((c) => c.close())));

/** The fragment's bytes as hex, the same in all engines. */
async function fragment(protocol: string, value: JsonObject): Promise<string> {
  const results = await Promise.all(codecs.map((c) => c.encode(protocol, 'fragment', value)));
  const [first, ...others] = results.map((r) => ('error' in r ? r.error : Buffer.from(r.bytes).toString('hex')));
  for (const other of others) assert.equal(other, first);
  return first ?? '';
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && !Array.isArray(value);

/** All elements in a value, with their names. */
function* elements(value: JsonValue | undefined, name = ''): Generator<[string, JsonObject]> {
  if (Array.isArray(value)) for (const entry of value as JsonValue[]) yield* elements(entry, name);
  else if (isObject(value)) {
    yield [name, value];
    for (const [key, member] of Object.entries(value)) yield* elements(member, key);
  }
}

describe('EXI signatures', () => {
  it('gives an element inside a message as it gives it alone', async () => {
    const vectors = readVectors('generated')?.filter((v) => v.kind === 'fragment' && v.class === 'agree') ?? [];
    const hosts: Record<string, (element: JsonObject) => JsonObject> = {
      'iso2 AuthorizationReq': (e) => ({ V2G_Message: { Header: { SessionID: '01' }, Body: e } }),
      'iso2 MeteringReceiptReq': (e) => ({ V2G_Message: { Header: { SessionID: '01' }, Body: e } }),
      'iso2 SignedInfo': (e) => ({
        V2G_Message: { Header: header(e), Body: { SessionStopRes: { ResponseCode: 'OK' } } },
      }),
      'iso20-common MeteringConfirmationReq': (e) => e,
    };
    const header = (info: JsonObject): JsonObject => ({
      SessionID: '01',
      Signature: { ...info, SignatureValue: { CONTENT: '00' } },
    });
    const seen = new Set<string>();
    for (const { protocol, message, value, hex } of vectors) {
      const host = hosts[`${protocol} ${message}`];
      if (!host) continue;
      seen.add(`${protocol} ${message}`);
      for (const codec of codecs) {
        const bytes = await codec.encode(protocol, 'document', host(value));
        assert.ok('bytes' in bytes, 'error' in bytes ? bytes.error : '');
        const back = await codec.decode(protocol, 'document', bytes.bytes);
        assert.ok('value' in back);
        const inside = [...elements(back.value)].find(([name]) => name === message)?.[1];
        assert.ok(inside);
        assert.equal(await fragment(protocol, { [message]: inside }), hex);
      }
    }
    assert.equal(seen.size, Object.keys(hosts).length, 'vectors for every kind');
  });

  const captured = readVectors('captured');
  it(
    'gives the digests of messages that cars and other stacks signed',
    { skip: !captured && 'needs ../shared/vectors' },
    async () => {
      const results = (await Promise.all((captured ?? []).map(digests))).flat();
      for (const { what, digest, expected } of results) assert.equal(digest, expected, what);
      assert.ok(results.length > 10, `${results.length} digests`);
    },
  );
});

async function digests({ id, protocol, value }: Vector): Promise<{ what: string; digest: string; expected: string }[]> {
  const all = [...elements(value)];
  const info = all.find(([name]) => name === 'SignedInfo')?.[1];
  if (!info || id.includes('-frag-')) return [];
  const references = info['Reference'] as readonly (JsonObject & { URI: string; DigestValue: string })[];
  const results = references.map(async ({ URI, DigestValue }) => {
    const [name, element] = all.find(([, e]) => e['Id'] === URI.slice(1)) ?? [];
    if (!name || !element) return [];
    const bytes = Buffer.from(await fragment(protocol, { [name]: element }), 'hex');
    const hash = DigestValue.length === 64 ? 'sha256' : 'sha512';
    return [{ what: `${id} ${name}`, digest: createHash(hash).update(bytes).digest('hex'), expected: DigestValue }];
  });
  return (await Promise.all(results)).flat();
}
