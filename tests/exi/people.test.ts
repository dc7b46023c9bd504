/** What people see of a message: `exi decode HEX`, `exi explain HEX`, and what they may type. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { buildExi } from '../../exi/build.ts';
import { openNodeCodec, type SyncCodec } from '../../exi/codec.ts';
import { loadSchema } from '../../exi/schema.ts';
import { decodeHex, type Text } from '../../exi/text/decode-hex.ts';
import { explain } from '../../exi/text/explain.ts';
import { readHex } from '../../exi/text/hex-input.ts';
import { markBit } from '../../exi/text/hexdump.ts';
import { COLOURED, PLAIN, chooseStyle, printable } from '../../exi/text/style.ts';
import { epochText, integerUnit, naturalUnit, scaled } from '../../exi/text/units.ts';
import { traceMessage } from '../../exi/trace.ts';
import { randomMessage } from './random-message.ts';

const ESCAPES = /\x1b\[[0-9;]*m/g;
const schema = loadSchema();
let codec: SyncCodec;
before(async () => {
  await buildExi('node');
  await buildExi('trace');
  codec = openNodeCodec();
});

function encode(protocol: string, value: unknown): Uint8Array {
  const result = codec.encode(protocol, 'document', value);
  if (!('bytes' in result)) assert.fail(JSON.stringify(result));
  return result.bytes;
}

const V = (Value: number, Multiplier: number, Unit?: string): object => ({ Multiplier, ...(Unit && { Unit }), Value });
const CURRENT_DEMAND = {
  V2G_Message: {
    Header: { SessionID: '0102030405060708' },
    Body: {
      CurrentDemandReq: {
        DC_EVStatus: { EVReady: true, EVErrorCode: 'NO_ERROR', EVRESSSOC: 45 },
        EVTargetCurrent: V(1250, -1, 'A'),
        ChargingComplete: false,
        RemainingTimeToFullSoC: V(120, 1, 's'),
        EVTargetVoltage: V(4000, -1),
      },
    },
  },
};

/** Self-signed, made for this test. */
const CERTIFICATE =
  '308201a330820149a003020102021458feb8ad50376687b8c9ed7e5249d3a4468ed5bd300a06082a8648ce3d04030230273116301406' +
  '035504030c0d44453141424344433132333435310d300b060355040a0c0454657374301e170d3236313132313136323233375a170d33' +
  '36313131383136323233375a30273116301406035504030c0d44453141424344433132333435310d300b060355040a0c045465737430' +
  '59301306072a8648ce3d020106082a8648ce3d03010703420004fad17b0e8dcc4f8e3dd395e63a148af86c0a2f69758f0e434d0acb1e' +
  'dd70f30ad0f1362308e4615930f87a2b1b51b2b5fa9c5035ddbdc24b5a057373caa9f54da3533051301d0603551d0e04160414fd7a5d' +
  'ab04256716fd14189640bf03a94fa2888e301f0603551d23041830168014fd7a5dab04256716fd14189640bf03a94fa2888e300f0603' +
  '551d130101ff040530030101ff300a06082a8648ce3d0403020348003045022100ffda8cc3532a7bc05fcdb02273a7db9aac7e03c409' +
  '49e0ad8e3dac2e05ddac0e02205c7b878d74fda67307f56ef862bec56507ce61e4dceb5e476d761f4eb807fb4b';

const show = (bytes: Uint8Array, style = PLAIN, protocol?: string, payloadType?: number): Text =>
  decodeHex(codec, schema, { bytes, payloadType }, { kind: 'document', protocol }, style);

describe('decode HEX', () => {
  it('shows names in schema order, and physical values as one number with its unit', () => {
    const { lines, ok } = show(encode('din', CURRENT_DEMAND));
    assert.ok(ok, 'decoded');
    assert.deepEqual(lines.slice(2), [
      'V2G_Message',
      '  Header',
      '    SessionID  0102030405060708',
      '  Body',
      '    CurrentDemandReq',
      '      DC_EVStatus',
      '        EVReady  true',
      '        EVErrorCode  NO_ERROR',
      '        EVRESSSOC  45 %',
      '      EVTargetCurrent  125.0 A  (1250 x 10^-1)',
      '      ChargingComplete  false',
      '      RemainingTimeToFullSoC  1200 s  (120 x 10^1)',
      '      EVTargetVoltage  400.0 V  (4000 x 10^-1)',
    ]);
    assert.match(lines[0] ?? '', /^CurrentDemandReq {2}DIN 70121, \d+ bytes$/);
    assert.match(lines[1] ?? '', /^--protocol din: fits as a message, of 9 protocols tried/);
  });

  it('finds ISO 15118-20 without being told, with units by name and times as dates', () => {
    const value = {
      DC_PreChargeReq: {
        Header: { SessionID: '0102030405060708', TimeStamp: 1_795_253_400 },
        EVProcessing: 'Ongoing',
        EVPresentVoltage: { Exponent: -2, Value: 1234 },
        EVTargetVoltage: { Exponent: 0, Value: 400 },
      },
    };
    const { lines } = show(encode('iso20-dc', value));
    assert.match(lines[1] ?? '', /^--protocol iso20-dc: /);
    assert.deepEqual(lines.slice(4), [
      '    SessionID  0102030405060708',
      '    TimeStamp  2026-11-21T09:30:00Z  (1795253400 s)',
      '  EVProcessing  Ongoing',
      '  EVPresentVoltage  12.34 V  (1234 x 10^-2)',
      '  EVTargetVoltage  400 V',
    ]);
  });

  it('lets a V2GTP header choose', () => {
    const bytes = encode('din', CURRENT_DEMAND);
    const header = `01fe8001${bytes.length.toString(16).padStart(8, '0')}`;
    const input = readHex(`0x${header} ${Buffer.from(bytes).toString('hex')}`);
    assert.deepEqual([input.payloadType, Buffer.from(input.bytes)], [0x8001, Buffer.from(bytes)]);
    const { lines } = show(input.bytes, PLAIN, undefined, input.payloadType);
    assert.match(lines[1] ?? '', /V2GTP payload type 0x8001, EXI; fits as a message, of 3 protocols tried/);
    assert.deepEqual(show(bytes, PLAIN, undefined, 0x9000), {
      lines: ['nothing to decode: V2GTP payload type 0x9000, SDP request'],
      ok: false,
    });
  });

  it('marks the place of an error', () => {
    const bytes = encode('din', CURRENT_DEMAND).slice(0, 14);
    const { lines, ok } = show(bytes);
    assert.equal(ok, false);
    assert.match(lines[0] ?? '', /^error .*truncated/);
    assert.match(lines[1] ?? '', /^at bit \d+ of 112, read as din \(whose messages begin like this\)$/);
    assert.match(lines[3] ?? '', /^ +\^\^$/);
  });

  it('colours only what it also says without', () => {
    const bytes = encode('din', CURRENT_DEMAND);
    const coloured = show(bytes, COLOURED).lines;
    assert.deepEqual(
      coloured.map((line) => line.replace(ESCAPES, '')),
      show(bytes).lines,
    );
    assert.ok(coloured.join('').match(ESCAPES), 'there are colours');
  });

  it('says what binary values are', () => {
    const setup = { SessionSetupReq: { EVCCID: '0465650064c3' } };
    const din = show(encode('din', { V2G_Message: { Header: { SessionID: '' }, Body: setup } })).lines;
    assert.ok(din.includes('      EVCCID  0465650064c3  (MAC 04:65:65:00:64:c3)'), din.join('\n'));
    assert.ok(din.includes('    SessionID  (empty)'), din.join('\n'));
    const data = { X509Data: { X509Certificate: [CERTIFICATE, '00'] } };
    const { lines } = show(encode('xmldsig', data), PLAIN, 'xmldsig');
    assert.deepEqual(lines.slice(3), [
      `  X509Certificate [1/2]  ${CERTIFICATE.slice(0, 64)}...  (423 bytes, X.509, CN=DE1ABCDC12345, O=Test, until 2036-11-18)`,
      '  X509Certificate [2/2]  00  (no X.509 certificate)',
    ]);
  });

  it('keeps control characters of a message from the terminal', () => {
    const AppProtocol = [
      {
        ProtocolNamespace: 'urn:\x1b[2J\u202ex',
        VersionNumberMajor: 1,
        VersionNumberMinor: 0,
        SchemaID: 1,
        Priority: 1,
      },
    ];
    const { lines } = show(encode('apphand', { supportedAppProtocolReq: { AppProtocol } }));
    assert.ok(lines.includes('    ProtocolNamespace  "urn:\\u{1b}[2J\\u{202e}x"'), lines.join('\n'));
    assert.equal(printable('a\nb'), 'a\\u{a}b');
  });
});

describe('colours', () => {
  it('are for terminals that want them', () => {
    assert.equal(chooseStyle('auto', true, {}), COLOURED);
    assert.equal(chooseStyle('auto', false, {}), PLAIN);
    assert.equal(chooseStyle('auto', true, { NO_COLOR: '1' }), PLAIN);
    assert.equal(chooseStyle('auto', true, { TERM: 'dumb' }), PLAIN);
    assert.equal(chooseStyle('always', false, { NO_COLOR: '1' }), COLOURED);
    assert.equal(chooseStyle('never', true, {}), PLAIN);
  });
});

describe('what is typed', () => {
  it('may have separators and prefixes', () => {
    for (const text of ['80 9a 02', '0x80,0x9A,0x02', '80:9a:02', '80-9a-02\n', ' 809A02 '])
      assert.deepEqual([...readHex(text).bytes], [0x80, 0x9a, 0x02], text);
  });

  it('is refused with the reason', () => {
    assert.throws(() => readHex('80 9g'), /"g" is no hex digit/);
    assert.throws(() => readHex('809'), /half byte/);
    assert.throws(() => readHex(' '), /no hex digits/);
    assert.throws(() => readHex('01fe80010000000580'), /header says 5 bytes, behind it are 1/);
  });
});

describe('numbers', () => {
  it('have the digits of the message and no others', () => {
    assert.deepEqual(
      [scaled(4000, -1), scaled(-5, -3), scaled(12, 0), scaled(-4, 3), scaled(0, -2), scaled(7, -128), scaled(7, 100)],
      ['400.0', '-0.005', '12', '-4000', '0.00', '7e-128', '7e100'],
    );
  });

  it('have units by name', () => {
    const by = ['EVTargetVoltage', 'EVSEMaximumChargeCurrent', 'EVMaximumChargePower_L2', 'EVTargetEnergyRequest'];
    assert.deepEqual(by.map(naturalUnit), ['V', 'A', 'W', 'Wh']);
    assert.deepEqual(['EVSEPowerRampLimitation', 'TaxRate'].map(naturalUnit), ['', '']);
    assert.equal(integerUnit('RemainingTimeToTargetSOC', 'unsignedInt'), 's');
    assert.equal(integerUnit('EVRESSSOC', 'percentValueType'), '%');
    assert.equal(epochText('TimeStamp', '18446744073709551615'), undefined);
    assert.equal(epochText('Priority', 5), undefined);
  });
});

describe('explain HEX', () => {
  const table = (protocol: string, bytes: Uint8Array): string[] =>
    explain(schema, protocol, 'document', bytes, traceMessage(schema, protocol, 'document', bytes), PLAIN);

  it('shows each event with its bits, its code and its value', () => {
    const bytes = encode('din', CURRENT_DEMAND);
    const lines = table('din', bytes);
    const line = (event: string): string =>
      lines
        .find((l) => l.endsWith(event))
        ?.replace(/ +/g, ' ')
        .trim() ?? '';
    assert.equal(line('SE(V2G_Message)'), '8 1001101 77 of 82 SE(V2G_Message)');
    assert.match(line('8  length'), / 8 length$/);
    assert.match(line('45  percentValueType, 7 bits from 0'), /^\d+ [01 ]+ 45 percentValueType/);
    assert.match(line('SE(EVTargetVoltage)'), /^\d+ [01 ]+ \d of \d SE\(EVTargetVoltage\)$/);
    assert.match(line('4000  short, sign and groups'), /4000 short/);
  });

  it('covers every bit of any message, once', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const { protocol, kind, value } = randomMessage(schema, seed);
      const encoded = codec.encode(protocol, kind, value);
      if (!('bytes' in encoded)) assert.fail(`seed ${seed}: ${encoded.error}`);
      const { bytes } = encoded;
      const trace = traceMessage(schema, protocol, kind, bytes);
      assert.equal(trace.error, undefined, `seed ${seed}`);
      let at = 8;
      for (const event of trace.events) {
        // Only second-level codes and names of wildcard content may lie between reports.
        assert.ok(event.at_bits >= at && event.at_bits - at <= 4, `seed ${seed}: bit ${at}, then ${event.at_bits}`);
        at = event.at_bits + event.length_bits;
      }
      const rows = explain(schema, protocol, kind, bytes, trace, PLAIN).slice(1);
      const offsets = rows.map((row) => Number(row.slice(0, 6)));
      assert.deepEqual(
        offsets,
        [...offsets].sort((a, b) => a - b),
        `seed ${seed}`,
      );
      assert.ok(8 * bytes.length - at < 24, `seed ${seed}: ends at bit ${at} of ${8 * bytes.length}`);
      const { end_bits } = trace;
      assert.ok(end_bits >= at && end_bits <= 8 * bytes.length, `seed ${seed}: bit ${at}, then the end at ${end_bits}`);
    }
  });

  it('shows everything up to an error, whatever the bytes are', () => {
    const message = encode('din', CURRENT_DEMAND);
    const cut = table('din', message.slice(0, 14));
    assert.ok(
      cut.some((l) => l.endsWith('SE(CurrentDemandReq)')),
      cut.join('\n'),
    );
    assert.match(cut.join('\n'), /error .*truncated\nat bit \d+ of 112/);
    fc.assert(
      fc.property(
        fc.constantFrom('din', 'iso2', 'iso20-common', 'xmldsig'),
        fc.uint8Array({ maxLength: 60 }),
        (p, b) => {
          const start = p === 'din' ? message.subarray(0, b.length) : Uint8Array.of(0x80);
          const lines = table(p, Buffer.concat([start, b]));
          assert.ok(lines.length >= 2, 'a head and something');
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('the mark in a hexdump', () => {
  it('stands below the byte, and shows the bit', () => {
    const bytes = Uint8Array.from({ length: 40 }, (_, i) => i);
    const lines = markBit(bytes, 8 * 18 + 3, PLAIN);
    assert.equal(lines[1]?.slice(8 + 6, 8 + 8), '12');
    assert.equal(lines[2], `${' '.repeat(8 + 6)}^^`);
    assert.equal(lines.at(-1), '  byte 18 = 00010010, read up to bit 2 from the left');
    assert.equal(markBit(bytes, 320, PLAIN).at(-1), '  the message ends here');
    assert.equal(markBit(new Uint8Array(0), 0, PLAIN).at(-1), '  the message ends here');
  });
});
