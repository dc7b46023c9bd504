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
  const meter = {
    t_us: 0,
    event: 'meter',
    V_mV: [230000, 231000, 232000],
    I_mA: [1, 2, 3],
    P_mW: [-7, 0, 0],
    energy_mWh: 123456789,
  };
  assert.deepEqual(decodeEvent(record(4, 0n, body), 0), meter);
  view.setInt32(12, -20_000, true); // direct current, fed back
  assert.deepEqual(decodeEvent(record(4, 0n, body), 0), { ...meter, I_mA: [-20_000, 2, 3] });
});

test('readings and demand are decoded; power factor and total apparent power are worked out', () => {
  const body = new Uint8Array(84);
  const view = new DataView(body.buffer);
  view.setUint32(0, 49_990, true);
  [-10, 20, 30].forEach((value, i) => view.setInt32(4 + 4 * i, value, true));
  [1000, 1001, 1002].forEach((value, i) => view.setUint32(16 + 4 * i, value, true));
  view.setUint32(28, 77, true);
  view.setInt32(32, -1502, true);
  [5, 6, 7, 8, 9, 10].forEach((value, i) => view.setBigUint64(36 + 8 * i, BigInt(value) << 33n, true));
  const reading = {
    t_us: 0,
    event: 'readings',
    frequency_mHz: 49_990,
    Q_mvar: [-10, 20, 30],
    S_mVA: [1000, 1001, 1002],
    neutral_mA: 77,
    total_P_mW: -1502,
    total_S_mVA: 3003,
    power_factor: -0.5002,
    import_mWh: 5 * 2 ** 33,
    export_mWh: 6 * 2 ** 33,
    reactive_mvarh: [7, 8, 9, 10].map((value) => value * 2 ** 33),
  };
  assert.deepEqual(decodeEvent(record(6, 0n, body), 0), reading);
  const pv = new Uint8Array(8);
  new Int32Array(pv.buffer).set([12_000, -2_760_000]);
  const ofMonitor = decodeEvent(record(6, 0n, Uint8Array.of(...body, ...pv)), 0);
  assert.deepEqual(ofMonitor, { ...reading, pv_mA: 12_000, pv_mW: -2_760_000 });
  body.fill(0, 16, 28);
  assert.equal(decodeEvent(record(6, 0n, body), 0)['power_factor'], null);
  assert.throws(() => decodeEvent(record(6, 0n, body.subarray(1)), 0), /readings record of 92 bytes instead of 93/);

  const demand = new Uint8Array(64);
  new Int32Array(demand.buffer).set([11, 12, 1, 2, 3, 4, 5, 6, -7, 21, 22, 23, 24, 25, 26, 27]);
  assert.deepEqual(decodeEvent(record(8, 9n, demand), 0), {
    t_us: 9,
    event: 'demand',
    demand_mW: 11,
    highest_mW: 12,
    min: { V_mV: [1, 2, 3], I_mA: [4, 5, 6], total_P_mW: -7 },
    max: { V_mV: [21, 22, 23], I_mA: [24, 25, 26], total_P_mW: 27 },
  });
  assert.throws(() => decodeEvent(record(8, 9n, demand.subarray(4)), 0), /demand record of 69 bytes instead of 73/);
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
