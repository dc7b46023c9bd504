/**
 * Random valid messages of all protocols: what is encoded decodes to the same value. And the same bytes damaged: always an error
 * with its place, or a message that can be encoded again.
 *
 *   EXI_RUNS=200000 EXI_SEED=1 node --import tsx --test tests/exi/round-trip.test.ts
 */
import assert from 'node:assert/strict';
import { describe, it, before } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { buildExi } from '../../exi/build.ts';
import { openNodeCodec, type SyncCodec } from '../../exi/codec.ts';
import { loadSchema } from '../../exi/schema.ts';
import { Random, randomMessage, type RandomMessage } from './random-message.ts';

const RUNS = Number(process.env['EXI_RUNS'] ?? 6000);
const FIRST_SEED = Number(process.env['EXI_SEED'] ?? 1);

const schema = loadSchema();
let codec: SyncCodec;
before(async () => {
  await buildExi('node');
  codec = openNodeCodec();
});

const shown = (m: RandomMessage): string => `${m.protocol} ${m.kind} ${JSON.stringify(m.value)}`;

function encoded(m: RandomMessage, what: string): Uint8Array {
  const result = codec.encode(m.protocol, m.kind, m.value);
  assert.ok('bytes' in result, `${what}: ${'error' in result ? result.error : ''}\n${shown(m)}`);
  return result.bytes;
}

describe(`EXI round trips, seeds ${FIRST_SEED} to ${FIRST_SEED + RUNS - 1}`, () => {
  it('decodes what it encoded to the same value, and encodes that to the same bytes', () => {
    const seen = new Map<string, number>();
    for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
      const message = randomMessage(schema, seed);
      const bytes = encoded(message, `seed ${seed}`);
      const back = codec.decode(message.protocol, message.kind, bytes);
      const at = `seed ${seed}, ${Buffer.from(bytes).toString('hex')}`;
      assert.ok('value' in back, `${at}: ${'error' in back ? back.error : ''}\n${shown(message)}`);
      if (!isDeepStrictEqual(back.value, message.value)) assert.deepEqual(back.value, message.value, at);
      assert.deepEqual(encoded({ ...message, value: back.value }, at), bytes, at);
      const root = `${message.protocol} ${message.kind}`;
      seen.set(root, (seen.get(root) ?? 0) + 1);
    }
    assert.equal(seen.size, 2 * schema.protocols.length, 'documents and fragments of all protocols');
  });

  it('refuses messages that are not valid, and never writes less than it was given', () => {
    let accepted = 0;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
      const message = randomMessage(schema, seed, 0.3);
      const result = codec.encode(message.protocol, message.kind, message.value);
      if ('error' in result) {
        assert.match(result.error, /^\w+/, `seed ${seed}`);
        continue;
      }
      accepted++;
      const back = codec.decode(message.protocol, message.kind, result.bytes);
      const at = `seed ${seed}, ${Buffer.from(result.bytes).toString('hex')}`;
      assert.ok('value' in back, `${at}: ${'error' in back ? back.error : ''}\n${shown(message)}`);
      if (!isDeepStrictEqual(back.value, message.value)) assert.deepEqual(back.value, message.value, at);
    }
    assert.ok(accepted > RUNS / 10 && accepted < RUNS, `${accepted} of ${RUNS} accepted`);
  });

  it('takes damaged messages without a trap, and says where the error is', () => {
    let accepted = 0;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
      const message = randomMessage(schema, seed);
      const bytes = damaged(encoded(message, `seed ${seed}`), new Random(seed ^ 0x5bd1e995));
      const at = `seed ${seed}, ${message.protocol} ${message.kind} ${Buffer.from(bytes).toString('hex')}`;
      const result = codec.decode(message.protocol, message.kind, bytes);
      if ('error' in result) {
        assert.ok(result.code > 0, `${at}: ${result.error}`);
        assert.ok(
          result.offset_bits >= 0 && result.offset_bits <= 8 * bytes.length,
          `${at}: bit ${result.offset_bits}`,
        );
        continue;
      }
      accepted++;
      const again = codec.encode(message.protocol, message.kind, result.value);
      if ('error' in again) {
        assert.ok(!again.error.includes('trap'), `${at}: ${again.error}`);
        continue;
      }
      const back = codec.decode(message.protocol, message.kind, again.bytes);
      assert.ok('value' in back, at);
      assert.deepEqual(back.value, result.value, at);
    }
    assert.ok(accepted > 0 && accepted < RUNS, 'some damage shows, some does not');
  });
});

/** One to four bits flipped, bytes cut off, put in, taken out or replaced. */
function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  const list = [...bytes];
  for (let n = random.integer(1, 3); n > 0; n--) {
    const i = random.integer(0, Math.max(0, list.length - 1));
    switch (random.integer(0, 5)) {
      case 0:
        list.length = Math.min(list.length, i);
        break;
      case 1:
        list.splice(i, 0, random.integer(0, 255));
        break;
      case 2:
        list.splice(i, 1);
        break;
      case 3:
        if (list.length) list[i] = random.pick([0, 0xff, 0x80, 0x7f]);
        break;
      default:
        if (list.length) list[i] = (list[i] ?? 0) ^ (1 << random.integer(0, 7));
    }
  }
  return Uint8Array.from(list);
}
