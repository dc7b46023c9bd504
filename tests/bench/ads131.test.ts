/** The model of the metering front end against what its data sheet says. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ads131 } from '../../bench/ads131.ts';
import { crc16 } from '../../bench/link.ts';
import { Random } from '../../bench/random.ts';

const volts = [0.3, -0.3, 1.2, -1.3, 0.001, 0, 0.6, -0.0001];
const chip = (noise_uV = 0) => new Ads131((channel) => volts[channel]!, new Random('chip'), noise_uV);

/** 16-bit values, each at the upper end of a word. */
function frame(word: number, words: number, ...values: number[]): Uint8Array {
  const bytes = new Uint8Array(word * words);
  values.forEach((value, n) => new DataView(bytes.buffer).setUint16(n * word, value));
  return bytes;
}
const at = (bytes: Uint8Array, offset: number) => new DataView(bytes.buffer).getUint16(offset);
/** CRC of the words before the last one is in the last one. */
const crcGood = (bytes: Uint8Array, word: number) =>
  crc16(bytes, bytes.length - word) === at(bytes, bytes.length - word);
const NULL24 = () => frame(3, 10);
const NULL32 = () => frame(4, 10);

function read(ads: Ads131, word: number, address: number): number {
  ads.exchange(frame(word, 10, 0xa000 | (address << 7)));
  return at(ads.exchange(frame(word, 10)), 0);
}

/** In words of 32 bits with sign. */
function wide(noise_uV = 0): Ads131 {
  const ads = chip(noise_uV);
  ads.exchange(frame(3, 10, 0x6100, 0x0310));
  ads.exchange(NULL32());
  return ads;
}

test('after power-up: response of a reset, 24-bit words, reset values of the registers', () => {
  const ads = chip();
  assert.equal(at(ads.exchange(NULL24()), 0), 0xff28);
  assert.equal(at(ads.exchange(NULL24()), 0), 0x0500, 'STATUS: reset, 24-bit words');
  const resetValues = { 0: 0x2800, 2: 0x0510, 3: 0xff0e, 4: 0, 5: 0, 6: 0x0600, 9: 0, 0x0c: 0x8000, 0x2f: 0x8000 };
  for (const [address, value] of Object.entries(resetValues))
    assert.equal(read(ads, 3, Number(address)), value, address);
});

test('conversion rate: CLKIN / 2 / OSR', () => {
  const ads = chip();
  assert.equal(ads.period_us(8.192e6), 250, 'OSR 1024');
  ads.exchange(frame(3, 10, 0x6180, 0xff06));
  assert.equal(ads.period_us(5.12e6), 100, 'OSR 256');
});

test('codes: 2.4 V / gain / 2^24 each, clipped at full scale', () => {
  const ads = wide();
  ads.exchange(frame(4, 10, 0x6200, 0x0010)); // channel 1: gain 2
  ads.convert(0);
  const bytes = ads.exchange(NULL32());
  const code = (channel: number) => new DataView(bytes.buffer).getInt32(4 + 4 * channel);
  const expected = [0.25, -0.5, 1 - 2 ** -23, -1, 0.001 / 1.2, 0, 0.5, -0.0001 / 1.2];
  expected.forEach((part, n) => assert.ok(Math.abs(code(n) - part * 2 ** 23) <= 3, `channel ${n}: ${code(n)}`));
});

test('word lengths: 16 bits cut, 24, 32 with zeros below, 32 with sign above', () => {
  const codes = (mode: number, word: number) => {
    const ads = chip();
    ads.exchange(frame(3, 10, 0x6100, mode));
    ads.exchange(frame(word, 10));
    ads.convert(0);
    const bytes = ads.exchange(frame(word, 10));
    assert.ok(crcGood(bytes, word));
    assert.equal((at(bytes, 0) >> 8) & 3, mode >> 8, 'WLENGTH in STATUS');
    return new DataView(bytes.buffer);
  };
  const near = (code: number, part: number) => assert.ok(Math.abs(code / 2 ** 23 - part) < 1e-6, `${code}`);
  assert.ok(Math.abs(codes(0x0010, 2).getInt16(4) + 0x2000) <= 1);
  near(((codes(0x0110, 3).getInt16(6) << 16) >> 8) | codes(0x0110, 3).getUint8(8), -0.25);
  near(codes(0x0210, 4).getInt32(8) / 256, -0.25);
  assert.equal(codes(0x0210, 4).getUint8(11), 0);
  near(codes(0x0310, 4).getInt32(8), -0.25);
});

test('CRC of the answer: CCITT of all words before, or the other polynomial', () => {
  const ads = wide();
  ads.convert(0);
  assert.ok(crcGood(ads.exchange(NULL32()), 4));
  ads.exchange(frame(4, 10, 0x6100, 0x0b10));
  const bytes = ads.exchange(NULL32());
  assert.ok(!crcGood(bytes, 4));
  assert.equal(at(ads.exchange(NULL32()), 0) & 0x0800, 0x0800, 'CRC_TYPE in STATUS');
});

test('data-ready bits: set by a conversion, cleared by reading STATUS; channels that are off have none', () => {
  const ads = wide();
  ads.exchange(frame(4, 10, 0x6180, 0x3f86));
  ads.exchange(NULL32());
  assert.equal(ads.convert(0), true);
  assert.equal(at(ads.exchange(NULL32()), 0), 0x033f);
  assert.equal(at(ads.exchange(NULL32()), 0), 0x0300);
});

test('WREG and RREG of several registers, and their responses', () => {
  const ads = wide();
  ads.exchange(frame(4, 10, 0x6182, 0x3f86, 0x1234, 0x0056));
  assert.equal(at(ads.exchange(frame(4, 10, 0xa103)), 0), 0x4182);
  const bytes = ads.exchange(frame(4, 6));
  assert.deepEqual(
    [0, 4, 8, 12, 16].map((offset) => at(bytes, offset)),
    [0xe103, 0x0310, 0x3f86, 0x1234, 0x0056],
  );
  assert.ok(crcGood(bytes, 4));
  ads.exchange(frame(4, 10, 0x6000, 0xffff));
  assert.equal(read(ads, 4, 0), 0x2800, 'ID is read-only');
});

test('RESET needs a whole frame', () => {
  const ads = wide();
  ads.exchange(frame(4, 4, 0x0011));
  assert.equal(at(ads.exchange(NULL32()), 0), 0x0011);
  ads.exchange(frame(4, 10, 0x0011));
  assert.equal(at(ads.exchange(NULL24()), 0), 0xff28);
});

test('a locked interface takes NULL, RREG and UNLOCK only', () => {
  const ads = wide();
  ads.exchange(frame(4, 10, 0x0555));
  assert.equal(at(ads.exchange(frame(4, 10, 0x6200, 0x7777)), 0), 0x0555);
  assert.equal(at(ads.exchange(NULL32()), 0) & 0x8000, 0x8000);
  assert.equal(read(ads, 4, 4), 0);
  ads.exchange(frame(4, 10, 0x0011));
  assert.equal(at(ads.exchange(NULL32()), 0) & 0x8000, 0x8000, 'not reset');
  ads.exchange(frame(4, 10, 0x0655));
  assert.equal(at(ads.exchange(NULL32()), 0), 0x0655);
  assert.equal(at(ads.exchange(NULL32()), 0) & 0x8000, 0);
});

test('STANDBY and WAKEUP', () => {
  const ads = wide();
  ads.exchange(frame(4, 10, 0x0022));
  assert.equal(at(ads.exchange(NULL32()), 0), 0x0022);
  assert.equal(ads.convert(0), false);
  ads.exchange(frame(4, 10, 0x0033));
  assert.equal(ads.convert(100), true);
});

test('CRC of commands, when it is asked for: a wrong one is not executed (WREG is) and shows once', () => {
  const ads = wide();
  ads.exchange(frame(4, 10, 0x6100, 0x1310));
  ads.exchange(NULL32()); // has no CRC
  assert.equal(at(ads.exchange(frame(4, 10, 0, crc16(new Uint8Array(4)))), 0) & 0x1000, 0x1000);
  assert.equal(at(ads.exchange(frame(4, 10, 0, crc16(new Uint8Array(4)))), 0) & 0x1000, 0);
  ads.exchange(frame(4, 10, 0x0555, 0x1234));
  assert.equal(at(ads.exchange(frame(4, 10, 0, crc16(new Uint8Array(4)))), 0) & 0x9000, 0x1000, 'not locked');
});

test('calibration registers, test signal, shorted input', () => {
  const ads = wide();
  ads.exchange(frame(4, 10, 0x6000 | (0x0a << 7) | 3, 0x1000, 0, 0xc000, 0)); // channel 0: offset, gain 1.5
  ads.exchange(frame(4, 10, 0x6000 | (0x0e << 7), 1)); // channel 1: shorted
  ads.exchange(frame(4, 10, 0x6000 | (0x13 << 7), 2)); // channel 2: positive test signal
  ads.exchange(NULL32());
  ads.convert(0);
  const view = new DataView(ads.exchange(NULL32()).buffer);
  const part = (channel: number) => view.getInt32(4 + 4 * channel) / 2 ** 23;
  assert.ok(Math.abs(part(0) - (0.25 - 2 ** -3) * 1.5) < 1e-6);
  assert.ok(Math.abs(part(1)) < 1e-6);
  assert.ok(Math.abs(part(2) - 0.16 / 1.2) < 1e-6);
});

test('a register that changes by itself shows in STATUS, once', () => {
  const ads = wide();
  ads.exchange(frame(4, 10, 0x6100, 0x2310));
  ads.exchange(NULL32());
  ads.convert(0);
  ads.exchange(NULL32());
  ads.convert(100);
  assert.equal(at(ads.exchange(NULL32()), 0) & 0x2000, 0);
  ads.flip(0x0c, 3);
  ads.convert(200);
  assert.equal(at(ads.exchange(NULL32()), 0) & 0x2000, 0x2000);
  ads.convert(300);
  assert.equal(at(ads.exchange(NULL32()), 0) & 0x2000, 0);
});

test('noise: as asked for, input referred', () => {
  const ads = wide(20);
  const codes = Array.from({ length: 2000 }, (_, n) => {
    ads.convert(n * 100);
    return new DataView(ads.exchange(NULL32()).buffer).getInt32(4 + 4 * 5);
  });
  const rms_uV = (Math.sqrt(codes.reduce((sum, code) => sum + code * code, 0) / codes.length) * 1.2e6) / 2 ** 23;
  assert.ok(rms_uV > 18 && rms_uV < 22, `${rms_uV} uV`);
});

test('faults', () => {
  const ads = wide();
  ads.convert(0);
  ads.fault = 'crc';
  for (let n = 0; n < 50; n++) assert.ok(!crcGood(ads.exchange(NULL32()), 4));
  ads.fault = 'silent';
  assert.equal(ads.convert(100), false);
  assert.deepEqual([...ads.exchange(NULL32())], new Array(40).fill(0xff));
  ads.fault = 'reset';
  assert.equal(ads.convert(6000), false);
  assert.equal(at(ads.exchange(NULL24()), 0), 0xff28);
});
