import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { decodeEvent } from '../../bench/events.ts';
import { FrameDecoder, MAX_PAYLOAD, crc16, encodeFrame } from '../../bench/link.ts';

const ascii = (text: string) => new TextEncoder().encode(text);
const type = fc.constantFrom(...'BCJSRXHOEUP');
const payload = fc.uint8Array({ maxLength: MAX_PAYLOAD });

test('the CRC is CRC-16/CCITT-FALSE (its published check value)', () => {
  assert.equal(crc16(ascii('123456789')), 0x29b1);
});

test('a frame has one zero byte, the last', () => {
  fc.assert(
    fc.property(type, payload, (type, payload) => {
      const coded = encodeFrame(type, payload);
      assert.equal(coded.indexOf(0), coded.length - 1);
    }),
  );
});

test('frames come back from a stream cut anywhere', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(type, payload), { maxLength: 8 }), fc.integer({ min: 1, max: 300 }), (sent, cut) => {
      const stream = Buffer.concat(sent.map(([type, payload]) => encodeFrame(type, payload)));
      const decoder = new FrameDecoder();
      const got: [string, Uint8Array][] = [];
      for (let at = 0; at < stream.length; at += cut) {
        for (const frame of decoder.push(stream.subarray(at, at + cut))) got.push([frame.type, frame.payload]);
      }
      assert.deepEqual(got, sent);
      assert.equal(decoder.dropped, 0);
    }),
  );
});

test('a damaged frame is dropped and counted, the next one arrives', () => {
  fc.assert(
    fc.property(type, payload, fc.nat(), fc.integer({ min: 1, max: 255 }), (type, payload, where, flip) => {
      const coded = encodeFrame(type, payload);
      const at = where % (coded.length - 1);
      coded[at]! ^= flip;
      const decoder = new FrameDecoder();
      assert.deepEqual(decoder.push(coded), []);
      assert.ok(decoder.dropped >= (coded.length > 1 && coded[0] !== 0 ? 1 : 0));
      assert.equal(decoder.push(encodeFrame('E', ascii('next')))[0]?.type, 'E');
    }),
  );
});

test('noise of any length never throws and never stops the decoder', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (noise) => {
      const decoder = new FrameDecoder();
      decoder.push(noise);
      decoder.push(Uint8Array.of(0));
      assert.equal(decoder.push(encodeFrame('H', ascii('hello'))).length, 1);
    }),
  );
});

test('wrong types and long payloads are refused by the encoder', () => {
  assert.throws(() => encodeFrame('', new Uint8Array(0)), RangeError);
  assert.throws(() => encodeFrame('AB', new Uint8Array(0)), RangeError);
  assert.throws(() => encodeFrame('\u0000', new Uint8Array(0)), RangeError);
  assert.throws(() => encodeFrame('E', new Uint8Array(MAX_PAYLOAD + 1)), /249 bytes is longer than 248/);
});

function record(kind: number, t_us: bigint, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(9 + body.length);
  bytes[0] = kind;
  new DataView(bytes.buffer).setBigUint64(1, t_us, true);
  bytes.set(body, 9);
  return bytes;
}

test('event records become events in scenario time', () => {
  assert.deepEqual(decodeEvent(record(1, 5000n, ascii('C2')), 100), { t_us: 5100, event: 'state', value: 'C2' });
  const fault = Uint8Array.of(1, 0xfe, 0xff, 0xff, 0xff, ...ascii('diode'));
  assert.deepEqual(decodeEvent(record(2, 1n, fault), 0), {
    t_us: 1,
    event: 'fault',
    code: 'diode',
    detail: -2,
    active: true,
  });
  const body = new Uint8Array(44);
  const view = new DataView(body.buffer);
  [230000, 231000, 232000, 1, 2, 3].forEach((value, i) => view.setUint32(4 * i, value, true));
  view.setInt32(24, -7, true);
  view.setBigUint64(36, 123456789n, true);
  assert.deepEqual(decodeEvent(record(4, 0n, body), 0), {
    t_us: 0,
    event: 'meter',
    V_mV: [230000, 231000, 232000],
    I_mA: [1, 2, 3],
    P_mW: [-7, 0, 0],
    energy_mWh: 123456789,
  });
});

test('no record makes the event decoder do anything but return or throw RangeError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      try {
        assert.equal(typeof decodeEvent(bytes, 0).event, 'string');
      } catch (error) {
        assert.ok(error instanceof RangeError);
      }
    }),
  );
});
