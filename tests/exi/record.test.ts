/** Records from JSON and back without a walker: every rule has its error, and no memory image breaks the reader. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ImageError, RecordReader } from '../../exi/read-record.ts';
import { ValueError } from '../../exi/image-writer.ts';
import { loadSchema, type Protocol } from '../../exi/schema.ts';
import { RecordWriter } from '../../exi/write-record.ts';
import { randomMessage, Random } from './random-message.ts';
import type { JsonValue } from '../../exi/json.ts';

const schema = loadSchema();
const reader = new RecordReader(schema);
const writer = new RecordWriter(schema);
const ARENA = 32767;

function protocol(name: string): Protocol {
  const found = schema.protocols.find((p) => p.name === name);
  assert.ok(found, name);
  return found;
}

function roundTrip(
  name: string,
  value: unknown,
  kind: 'documents' | 'fragments' = 'documents',
  arena = ARENA,
): JsonValue {
  const { [kind]: roots, documents } = protocol(name);
  const image = writer.write(roots, documents, value, arena);
  return reader.read(roots, documents, image, 0);
}

/** An ISO 15118-2 message. */
const iso2 = (body: object, header: object = { SessionID: '0102' }): object => ({
  V2G_Message: { Header: header, Body: body },
});
const status = { EVReady: true, EVErrorCode: 'NO_ERROR', EVRESSSOC: 50 };
const watts = (value: unknown): object => ({ Multiplier: 0, Unit: 'W', Value: value });
const sessionSetup = (evccid: unknown): object => iso2({ SessionSetupReq: { EVCCID: evccid } });
const metering = (reading: unknown): object =>
  iso2({ MeteringReceiptReq: { SessionID: '01', MeterInfo: { MeterID: 'm', MeterReading: reading, TMeter: -5 } } });
const priority = (value: unknown): object => ({
  supportedAppProtocolReq: {
    AppProtocol: [
      { ProtocolNamespace: 'urn:x', VersionNumberMajor: 1, VersionNumberMinor: 0, SchemaID: 1, Priority: value },
    ],
  },
});

const REFUSED: [what: string, protocol: string, value: unknown, error: RegExp][] = [
  ['no object', 'iso2', [], /^value: an object is wanted, not a list$/],
  ['null', 'iso2', null, /^value: an object is wanted, not null$/],
  [
    'two roots',
    'iso2',
    { a: 1, b: 2 },
    /^value: an object with one member, the root element, is wanted, not 2 members$/,
  ],
  ['no root', 'iso2', {}, /not 0 members$/],
  ['unknown root', 'iso2', { Nothing: {} }, /^value: there is no root element "Nothing" here$/],
  ['an abstract root', 'iso2', { BodyElement: {} }, /^BodyElement: an abstract element/],
  [
    'an unknown member',
    'iso2',
    iso2({ SessionStopReq: { When: 1 } }),
    /^V2G_Message.Body.SessionStopReq: SessionStopReqType has no member "When"$/,
  ],
  ['a member of Object.prototype', 'iso2', iso2({ toString: {} }), /BodyType has no member "toString"$/],
  ['__proto__', 'iso2', JSON.parse('{"V2G_Message":{"__proto__":{}}}'), /has no member "__proto__"$/],
  ['a missing member', 'iso2', { V2G_Message: { Body: {} } }, /^V2G_Message: Header is missing$/],
  [
    'two bodies',
    'iso2',
    iso2({ SessionStopReq: {}, SessionSetupReq: {} }),
    /^V2G_Message.Body: only one of SessionStopReq, SessionSetupReq can be there$/,
  ],
  [
    'null for a member',
    'iso2',
    iso2({ SessionSetupReq: null }),
    /^V2G_Message.Body.SessionSetupReq: an object is wanted, not null$/,
  ],
  [
    'a number for hex',
    'iso2',
    sessionSetup(12),
    /^V2G_Message.Body.SessionSetupReq.EVCCID: a string of hex digits is wanted, not 12$/,
  ],
  ['an odd number of hex digits', 'iso2', sessionSetup('012'), /EVCCID: 3 hex digits: two per byte are wanted$/],
  ['no hex digits', 'iso2', sessionSetup('0102x4'), /EVCCID: "x4" is no byte in hex digits$/],
  ['too many bytes', 'iso2', sessionSetup('01020304050607'), /EVCCID: 7 bytes, at most 6 are allowed$/],
  [
    'an unknown value',
    'apphand',
    { supportedAppProtocolRes: { ResponseCode: 'Perhaps' } },
    /^supportedAppProtocolRes.ResponseCode: "Perhaps" is not one of OK_SuccessfulNegotiation, .*Failed_NoNegotiation$/,
  ],
  [
    'a number for an enumeration',
    'apphand',
    { supportedAppProtocolRes: { ResponseCode: 0 } },
    /ResponseCode: 0 is not one of/,
  ],
  ['too small', 'apphand', priority(0), /^supportedAppProtocolReq.AppProtocol\[0\].Priority: 0 is not within 1 to 20$/],
  ['too big for its code', 'apphand', priority(33), /Priority: 33 is not within 1 to 20$/],
  ['a fraction', 'apphand', priority(1.5), /Priority: 1.5 is no integer$/],
  ['NaN', 'apphand', priority(NaN), /Priority: NaN is no integer$/],
  ['a word for a number', 'apphand', priority('one'), /Priority: an integer is wanted, not "one"$/],
  ['an empty string for a number', 'apphand', priority(''), /an integer is wanted, not ""$/],
  ['a minus alone', 'apphand', priority('-'), /an integer is wanted, not "-"$/],
  ['a boolean for a number', 'apphand', priority(true), /an integer is wanted, not boolean$/],
  [
    'a number beyond 2^53',
    'iso2',
    metering(2 ** 60),
    /MeterReading: \d+ is beyond 2\^53-1: write it as a string of decimal digits$/,
  ],
  [
    'more than 64 bits',
    'iso2',
    metering('18446744073709551616'),
    /MeterReading: 18446744073709551616 is not within 0 to 18446744073709551615$/,
  ],
  [
    'a string for a boolean',
    'iso2',
    iso2({ CableCheckReq: { DC_EVStatus: { ...status, EVReady: 'true' } } }),
    /EVReady: true or false is wanted, not "true"$/,
  ],
  [
    'no list',
    'apphand',
    { supportedAppProtocolReq: { AppProtocol: {} } },
    /AppProtocol: a list is wanted, not an object$/,
  ],
  [
    'an empty list',
    'apphand',
    { supportedAppProtocolReq: { AppProtocol: [] } },
    /AppProtocol: 0 entries, 1 to 20 are allowed; leave an empty list out$/,
  ],
  [
    'too many entries',
    'apphand',
    { supportedAppProtocolReq: { AppProtocol: Array(21).fill({}) } },
    /AppProtocol: 21 entries, 1 to 20 are allowed$/,
  ],
  [
    'too many characters',
    'din',
    {
      V2G_Message: {
        Header: { SessionID: '', Notification: { FaultCode: 'ParsingError', FaultMsg: '🚗'.repeat(65) } },
        Body: {},
      },
    },
    /FaultMsg: 65 characters, at most 64 are allowed$/,
  ],
  ['half a surrogate pair', 'xmldsig', { KeyName: 'a🚗\ud83d' }, /^KeyName: character 2 is half a surrogate pair$/],
  [
    'a surrogate pair the wrong way round',
    'xmldsig',
    { KeyName: '\udc00\ud800' },
    /^KeyName: character 0 is half a surrogate pair$/,
  ],
  [
    'more than the memory',
    'xmldsig',
    { KeyName: 'x'.repeat(40000) },
    /^KeyName: the message does not fit into 32767 bytes of memory$/,
  ],
];

describe('records from JSON', () => {
  for (const [what, name, value, error] of REFUSED)
    it(`refuses ${what}`, () => {
      assert.throws(
        () => roundTrip(name, value),
        (thrown) => thrown instanceof ValueError && error.test(thrown.message) && !/\n/.test(thrown.message),
      );
    });

  it('keeps integers of all widths, as numbers up to 2^53-1', () => {
    for (const reading of [0, 255, 65536, 2 ** 32, 2 ** 53 - 1, '9007199254740992', '18446744073709551615'])
      assert.deepEqual(roundTrip('iso2', metering(reading)), metering(reading));
    for (const value of [-32768, -1, 0, 32767]) {
      const limits = { V2G_Message: { Header: { SessionID: '' }, Body: { CurrentDemandReq: demand(watts(value)) } } };
      assert.deepEqual(roundTrip('iso2', limits), limits);
    }
  });

  it('takes small integers as decimal strings, too', () => {
    assert.deepEqual(roundTrip('apphand', priority('7')), priority(7));
  });

  it('keeps unbounded integers', () => {
    for (const length of [0, -1, 255, -256, 2 ** 53 - 1, '9007199254740992', `-${'9'.repeat(400)}`])
      assert.deepEqual(roundTrip('xmldsig', { SignatureMethod: { Algorithm: 'a', HMACOutputLength: length } }), {
        SignatureMethod: { Algorithm: 'a', HMACOutputLength: length },
      });
  });

  it('keeps text of all planes and empty values', () => {
    for (const text of ['', 'x', 'é€🚗\u0000', '\u{10ffff}'.repeat(1000)])
      assert.deepEqual(roundTrip('xmldsig', { KeyName: text }), { KeyName: text });
    assert.deepEqual(roundTrip('xmldsig', { DigestValue: '' }), { DigestValue: '' });
  });

  it('finds the type of a name that two namespaces have by the value', () => {
    assert.deepEqual(roundTrip('iso20-common', { Exponent: '010001' }, 'fragments'), { Exponent: '010001' });
    assert.deepEqual(roundTrip('iso20-common', { Exponent: -3 }, 'fragments'), { Exponent: -3 });
  });

  it('takes members in any order and gives them in the order of the schema', () => {
    const value = { supportedAppProtocolRes: { SchemaID: 1, ResponseCode: 'Failed_NoNegotiation' } };
    assert.equal(
      JSON.stringify(roundTrip('apphand', value)),
      '{"supportedAppProtocolRes":{"ResponseCode":"Failed_NoNegotiation","SchemaID":1}}',
    );
  });

  it('nests wildcard content to a depth', () => {
    let value: object = { KeyName: 'deep' };
    for (let i = 0; i < 16; i++) value = { Object: { ANY: [value] } };
    assert.deepEqual(roundTrip('xmldsig', value), value);
    assert.throws(() => roundTrip('xmldsig', { Object: { ANY: [value] } }), /wildcard content nested too deep$/);
  });

  it('leaves nothing behind of a message that was refused', () => {
    const { documents } = protocol('apphand');
    const good = Buffer.from(writer.write(documents, documents, priority(3), ARENA));
    assert.throws(() => writer.write(documents, documents, priority(99), ARENA), ValueError);
    assert.deepEqual(Buffer.from(writer.write(documents, documents, priority(3), ARENA)), good);
  });

  it('needs exactly the room that it says', () => {
    const { documents } = protocol('apphand');
    const { length } = writer.write(documents, documents, priority(3), ARENA);
    assert.deepEqual(roundTrip('apphand', priority(3), 'documents', length), priority(3));
    assert.throws(() => roundTrip('apphand', priority(3), 'documents', length - 1), /does not fit/);
  });
});

function demand(power: object): object {
  const volts = { Multiplier: 0, Unit: 'V', Value: 400 };
  return {
    DC_EVStatus: status,
    EVTargetCurrent: { Multiplier: 0, Unit: 'A', Value: 1 },
    EVMaximumPowerLimit: power,
    ChargingComplete: false,
    EVTargetVoltage: volts,
  };
}

describe('records of a broken engine', () => {
  /** A value, or an ImageError; anything else fails the test. */
  function read(name: string, kind: 'documents' | 'fragments', image: Uint8Array, root = 0): boolean {
    const { [kind]: roots, documents } = protocol(name);
    try {
      reader.read(roots, documents, image, root);
      return true;
    } catch (error) {
      if (error instanceof ImageError) return false;
      throw error;
    }
  }

  it('give a value or an error, whatever bytes change', () => {
    const verdicts = [0, 0];
    for (let seed = 1; seed <= 3000; seed++) {
      const random = new Random(seed);
      const message = randomMessage(schema, seed);
      const kind = message.kind === 'document' ? 'documents' : 'fragments';
      const { [kind]: roots, documents } = protocol(message.protocol);
      const image = Uint8Array.from(writer.write(roots, documents, message.value, ARENA));
      for (let flips = random.integer(1, 8); flips > 0; flips--)
        image[random.integer(0, image.length - 1)] = random.integer(0, 255);
      const verdict = read(message.protocol, kind, image.subarray(0, random.integer(image.length >> 1, image.length)));
      verdicts[Number(verdict)] = (verdicts[Number(verdict)] ?? 0) + 1;
    }
    assert.ok(
      verdicts.every((n) => n > 100),
      `${verdicts.join(' refused, ')} read`,
    );
  });

  it('may be noise', () => {
    for (let seed = 1; seed <= 3000; seed++) {
      const random = new Random(seed);
      const image = Uint8Array.from({ length: random.integer(0, 400) }, () => random.integer(0, 255));
      image[0] = random.integer(0, 90);
      image[1] = 0;
      read(schema.protocols[seed % schema.protocols.length]?.name ?? '', 'fragments', image, random.integer(0, 4));
    }
  });

  it('may lead around in circles', () => {
    // A list whose only node leads to another one, which leads to itself: the first is never reached again.
    const { documents } = protocol('apphand');
    const image = Buffer.from(writer.write(documents, documents, priority(3), ARENA));
    const list = image.readInt16LE(2) + 2; // supportedAppProtocolReq has the list at offset 0
    const node = list + image.readInt16LE(list);
    const second = Buffer.concat([image, image.subarray(node)]);
    second.writeInt16LE(image.length - node, node);
    second.writeInt16LE(0, image.length);
    assert.equal(read('apphand', 'documents', image), true);
    assert.equal(read('apphand', 'documents', second), false);
  });

  it('may have its root anywhere', () => {
    for (const root of [-1, 11, 12, 1e9, NaN])
      assert.equal(read('apphand', 'documents', new Uint8Array(12), root), false);
  });
});
