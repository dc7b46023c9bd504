/** The engines with what no codec would hand them, and processes that are no engines. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { buildExi, hostProgram, wasmFile } from '../../exi/build.ts';
import { EXI_ENGINES, openCodec, type Codec } from '../../exi/codec.ts';
import { TRAPPED } from '../../exi/engine.ts';
import { HostEngine } from '../../exi/host-engine.ts';
import { NodeEngine } from '../../exi/node-engine.ts';
import { loadSchema } from '../../exi/schema.ts';
import { RecordWriter } from '../../exi/write-record.ts';
import { Random, randomMessage } from './random-message.ts';

const schema = loadSchema();

before(async () => {
  for (const engine of ['node', 'wasm3', 'aot'] as const) await buildExi(engine);
});

describe('the walker', () => {
  it('takes any memory for records: a message or an error, never a trap', () => {
    const engine = new NodeEngine(wasmFile());
    const writer = new RecordWriter(schema);
    const verdicts = { message: 0, error: 0 };
    for (let seed = 1; seed <= 4000; seed++) {
      const random = new Random(seed);
      const { protocol: name, kind, value } = randomMessage(schema, seed);
      const index = schema.protocols.findIndex((p) => p.name === name);
      const protocol = schema.protocols[index];
      assert.ok(protocol);
      const roots = kind === 'document' ? protocol.documents : protocol.fragments;
      const image = Uint8Array.from(writer.write(roots, protocol.documents, value, engine.limits.arena_bytes));
      for (let changes = random.integer(1, 12); changes > 0; changes--)
        image[random.integer(0, image.length - 1)] = random.integer(0, 255);
      const outcome = engine.encode(index, kind === 'document' ? 0 : 1, image);
      assert.notEqual(outcome.code, TRAPPED, `seed ${seed}: ${outcome.trap ?? ''}`);
      verdicts[outcome.code === 0 ? 'message' : 'error']++;
    }
    assert.ok(verdicts.message > 100 && verdicts.error > 100, JSON.stringify(verdicts));
  });

  it('knows no other protocols and kinds', () => {
    const engine = new NodeEngine(wasmFile());
    for (const [protocol, kind] of [
      [schema.protocols.length, 0],
      [-1, 0],
      [0, 4],
      [0, -1],
    ] as const) {
      assert.notEqual(engine.decode(protocol, kind, Uint8Array.of(0x80, 0x40)).code, 0);
      assert.notEqual(engine.encode(protocol, kind, new Uint8Array(12)).code, 0);
    }
  });
});

describe('all engines', () => {
  const codecs: Codec[] = [];
  before(async () => {
    for (const engine of EXI_ENGINES) codecs.push(await openCodec(engine));
  });
  after(() => Promise.all(codecs.map((codec) => codec.close())));

  it('give the same bytes, values, errors and places, for good messages and damaged ones', async () => {
    const same = <T>(results: readonly T[], what: string): T => {
      const [first, ...others] = results;
      assert.ok(first !== undefined);
      for (const other of others) if (!isDeepStrictEqual(other, first)) assert.deepEqual(other, first, what);
      return first;
    };
    const verdicts = { value: 0, error: 0 };
    for (let seed = 1; seed <= 1500; seed++) {
      const random = new Random(seed);
      const { protocol, kind, value } = randomMessage(schema, seed);
      const at = `seed ${seed}, ${protocol} ${kind}`;
      const encoded = same(await Promise.all(codecs.map((c) => c.encode(protocol, kind, value))), at);
      assert.ok('bytes' in encoded, at);
      const bytes = Buffer.from(encoded.bytes);
      for (let changes = random.integer(0, 3); changes > 0; changes--)
        bytes[random.integer(0, bytes.length - 1)] = random.integer(0, 255);
      const cut = bytes.subarray(0, random.integer(bytes.length >> 2, 3 * bytes.length));
      const result = same(await Promise.all(codecs.map((c) => c.decode(protocol, kind, cut))), at);
      verdicts['error' in result ? 'error' : 'value']++;
    }
    assert.ok(verdicts.value > 100 && verdicts.error > 100, JSON.stringify(verdicts));
  });

  it('take time in proportion to the message, whatever is in it', async () => {
    const { message_bytes } = new NodeEngine(wasmFile()).limits;
    for (const fill of [0x00, 0x01, 0x24, 0x49, 0x55, 0x80, 0x92, 0xff])
      for (const { name } of schema.protocols)
        for (const kind of ['document', 'fragment'] as const)
          for (const start of [0x20, 0x98, 0x9a]) {
            const message = Buffer.alloc(message_bytes, fill);
            message.set([0x80, start]);
            for (const codec of codecs) {
              const begin = performance.now();
              await codec.decode(name, kind, message);
              const spent_ms = performance.now() - begin;
              // Hundreds of times what it takes; a hang or a square of the length would be more.
              assert.ok(spent_ms < 1000, `${codec.engine} ${name} ${kind} ${fill}: ${spent_ms} ms`);
            }
          }
  });
});

describe('the host as an engine', () => {
  for (const name of ['wasm3', 'aot'] as const) {
    it(`${name}: has the limits that Node's engine has`, async () => {
      const host = await HostEngine.open(hostProgram(name));
      assert.deepEqual(host.limits, new NodeEngine(wasmFile()).limits);
      await host.close();
    });

    it(`${name}: ends with a message on what is no request`, async () => {
      for (const bytes of [
        Buffer.from([255, 255, 255, 255, 0, 0, 0, 0]), // 4 GiB of data
        Buffer.from([0, 0, 0, 0, 9, 0, 0, 0]), // an unknown operation
        Buffer.concat([Buffer.from([0, 255, 0, 0, 0, 0, 0, 0]), Buffer.alloc(65280)]), // more than the buffer has
        Buffer.from([1]), // torn
      ]) {
        const child = spawn(hostProgram(name), [], { stdio: ['pipe', 'ignore', 'pipe'] });
        child.stdin.end(bytes);
        const [code] = (await once(child, 'close')) as [number | null];
        assert.equal(code, 1, bytes.subarray(0, 8).toString('hex'));
      }
    });
  }

  it('may be a program that does not start, ends at once or talks nonsense', async () => {
    await assert.rejects(HostEngine.open('/nonexistent/exi'), /ENOENT/);
    await assert.rejects(HostEngine.open('false'), /the engine ended with 1/);
    const liar = await HostEngine.open('yes');
    await assert.rejects(liar.decode(0, 0, Uint8Array.of(0x80)), /the engine/);
    await liar.close();
  });

  it('tells everybody who waits when it ends', async () => {
    const host = await HostEngine.open(hostProgram('wasm3'));
    const asked = [1, 2, 3].map(() => host.decode(0, 0, new Uint8Array(host.limits.message_bytes + 1)));
    for (const result of await Promise.allSettled(asked)) {
      assert.equal(result.status, 'rejected');
      assert.match(String(result.reason), /a request that is no request/);
    }
    await assert.rejects(host.encode(0, 0, new Uint8Array(12)), /no request/);
  });
});
