/** Captures to V2G messages: file formats, link layers, TCP put in order, protocols, and what is damaged. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { buildExi } from '../../exi/build.ts';
import { Dissector, type Entry, type Totals } from '../../exi/capture/dissect.ts';
import { EntryPrinter, entryObject, timeText } from '../../exi/capture/entry-text.ts';
import { CaptureError, readCapture, sourceOf } from '../../exi/capture/file.ts';
import { openNodeCodec, type SyncCodec } from '../../exi/codec.ts';
import { PLAIN } from '../../exi/text/style.ts';
import {
  ACK,
  Connection,
  FIN,
  LINKS,
  hex,
  ipv6,
  pcap,
  pcapng,
  tcp,
  udp,
  v2gtp,
  type FileOptions,
  type WirePacket,
} from './capture-writer.ts';

const EV = { host: 1, port: 49153 };
const EVSE = { host: 2, port: 61851 };
const AT_us = Date.UTC(2026, 10, 21, 9, 30) * 1000;
const DEFAULT: FileOptions = { link: 'ethernet', little: true, nanoseconds: false };

/** Generated vectors of the handshake (a -20 offer, and its answer) and of DIN 70121, with what they are. */
const SAP_20_REQ = '8000f3ab9371d34b9b79d39ba321d34b9b79d189a98989c1d1699181d22218000000000040'; // SchemaID 0: -20:DC
const SAP_RES_0 = '80440000'; // SchemaID 0
const DIN = {
  SessionSetupReq: '809a02000000000000000011d0054000',
  SessionSetupRes: '809a02000000000000000011e000056080',
  PreChargeReq: '809a022a98cd6a5329907291510940060a1225a0c101000200',
  PreChargeRes: '809a0059116142000020320000',
  CurrentDemandReq: '809a0170a1273b1fd0d1451680c9b20201123254046a296da58040',
  CurrentDemandRes: '809a005e90e0020000003200019000000600',
};
const ISO2_SESSION_SETUP = '809801f9ab4e0725a87411d00b2b2800';
const ISO20_SESSION_SETUP = '808c0479d025e296feb68e0f4dcb6960320930a4a81b28b8a49b393bad38353ba8a480';
const ISO20_CHARGE_LOOP = '80340443da8f1b3413cab88002a000000460000000007fffc04a';

let codec: SyncCodec;
before(async () => {
  await buildExi('node');
  codec = openNodeCodec();
});

function encode(protocol: string, value: unknown): Uint8Array {
  const result = codec.encode(protocol, 'document', value);
  assert.ok('bytes' in result, JSON.stringify(result));
  return result.bytes;
}

const exi = (payload: Uint8Array | string, type = 0x8001): Uint8Array =>
  v2gtp(type, typeof payload === 'string' ? hex(payload) : payload);

function sapRequest(...namespaces: readonly string[]): Uint8Array {
  const AppProtocol = namespaces.map((ProtocolNamespace, i) => ({
    ProtocolNamespace,
    VersionNumberMajor: 2,
    VersionNumberMinor: 0,
    SchemaID: 10 + i,
    Priority: 1 + i,
  }));
  return encode('apphand', { supportedAppProtocolReq: { AppProtocol } });
}

const sapResponse = (SchemaID: number): Uint8Array =>
  encode('apphand', { supportedAppProtocolRes: { ResponseCode: 'OK_SuccessfulNegotiation', SchemaID } });

const NAMESPACE = { din: 'urn:din:70121:2012:MsgDef', iso2: 'urn:iso:15118:2:2013:MsgDef' };
const BOTH = [NAMESPACE.iso2, NAMESPACE.din];

/** Discovery, handshake for DIN 70121 (the second offer), and some messages. */
function dinSession(first?: { ev: number; evse: number }): { packets: WirePacket[]; names: string[] } {
  const discovery = [
    { at_us: AT_us, bytes: udp({ host: 1, port: 50000 }, { host: 2, port: 15118 }, v2gtp(0x9000, hex('1000'))) },
    {
      at_us: AT_us + 2000,
      bytes: udp(
        { host: 2, port: 15118 },
        { host: 1, port: 50000 },
        v2gtp(0x9001, hex('fe800000000000000000000000000002f19b1000')),
      ),
    },
  ];
  const tcp = new Connection(EV, EVSE, AT_us + 10_000, first).open();
  tcp.send(EV, exi(sapRequest(...BOTH))).send(EVSE, exi(sapResponse(11)));
  for (const [name, message] of Object.entries(DIN)) tcp.send(name.endsWith('Req') ? EV : EVSE, exi(message));
  tcp.packet(EV, FIN | ACK);
  const names = ['SECCDiscoveryReq', 'SECCDiscoveryRes', 'supportedAppProtocolReq', 'supportedAppProtocolRes'];
  return { packets: [...discovery, ...tcp.packets], names: [...names, ...Object.keys(DIN)] };
}

function dissect(file: Uint8Array): { entries: Entry[]; totals: Totals; cutOff: string[] } {
  const entries: Entry[] = [];
  const cutOff: string[] = [];
  const dissector = new Dissector(codec, (entry) => entries.push(entry));
  for (const item of readCapture(sourceOf(file)))
    if ('cutOff' in item) cutOff.push(item.cutOff);
    else dissector.packet(item);
  dissector.end();
  return { entries, totals: dissector.totals, cutOff };
}

const read = (packets: readonly WirePacket[]): ReturnType<typeof dissect> => dissect(pcap(packets, DEFAULT));

/** Messages by name, errors and notes by their text. */
const names = (entries: readonly Entry[]): string[] =>
  entries.map((e) => ('note' in e ? `note: ${e.note}` : (e.message ?? `error: ${e.error}`)));

const protocols = (entries: readonly Entry[]): unknown[] => entries.map((e) => ('note' in e ? e.note : e.protocol));

describe('captures', () => {
  it('gives the same messages from every file format and link layer', () => {
    const { packets, names: expected } = dinSession();
    const reference = read(packets);
    assert.deepEqual(names(reference.entries), expected);
    assert.deepEqual(protocols(reference.entries), [
      ...['sdp', 'sdp', 'apphand', 'apphand'],
      ...Array<string>(6).fill('din'),
    ]);
    assert.equal(reference.totals.errors, 0);
    for (const write of [pcap, pcapng])
      for (const link of Object.keys(LINKS))
        for (const little of [true, false])
          for (const nanoseconds of [true, false]) {
            const { entries } = dissect(write(packets, { link, little, nanoseconds }));
            assert.deepEqual(entries, reference.entries, `${write.name} ${link} ${little} ${nanoseconds}`);
          }
  });

  it('puts segments in order that come swapped, twice and overlapping', () => {
    const { packets, names: expected } = dinSession();
    const at = 5; // the handshake's request, behind discovery and the three packets that open the connection
    const whole = packets[at] as WirePacket;
    const payload = whole.bytes.subarray(60);
    const piece = (from: number, to: number): WirePacket => ({
      at_us: whole.at_us,
      bytes: tcp(EV, EVSE, {
        sequence: 1001 + from,
        acknowledgement: 5001,
        flags: ACK,
        payload: payload.subarray(from, to),
      }),
    });
    const end = payload.length;
    const pieces = [piece(30, 60), piece(50, end), piece(0, 20), piece(0, 20), piece(10, 35), piece(40, 45)];
    const { entries, totals } = read([...packets.slice(0, at), ...pieces, ...packets.slice(at + 1)]);
    assert.deepEqual(names(entries), expected);
    assert.equal(totals.early, 2);
    assert.equal(totals.retransmitted, 2);
  });

  it('puts messages together from single bytes, and takes several out of one segment', () => {
    const connection = new Connection(EV, EVSE, AT_us).open();
    for (const byte of exi(DIN.SessionSetupReq)) connection.send(EV, Uint8Array.of(byte));
    const both = Buffer.concat([exi(DIN.PreChargeReq), exi(DIN.CurrentDemandReq)]);
    connection.send(EV, both);
    const { entries } = read(connection.packets);
    assert.deepEqual(names(entries), ['SessionSetupReq', 'PreChargeReq', 'CurrentDemandReq']);
  });

  it('follows sequence numbers over their end', () => {
    const { packets, names: expected } = dinSession({ ev: 0xffff_fff0, evse: 0xffff_ffff });
    assert.deepEqual(names(read(packets).entries), expected);
  });

  it('says what is missing, and finds the next header', () => {
    const connection = new Connection(EV, EVSE, AT_us).open();
    const message = exi(DIN.CurrentDemandReq);
    connection.send(EV, message.subarray(0, 20)).send(EV, message.subarray(20));
    connection.send(EVSE, exi(DIN.CurrentDemandRes)).send(EV, exi(DIN.PreChargeReq));
    const without = (i: number): string[] => names(read(connection.packets.filter((_, k) => k !== i)).entries);
    const notes = (lost: number, left: number): string[] => [
      `note: ${lost} bytes of the connection are not in the capture`,
      `note: ${left} bytes left out: they are beside a gap in the capture`,
    ];
    const rest = message.length - 20;
    assert.deepEqual(without(3), ['CurrentDemandRes', ...notes(20, rest), 'PreChargeReq']);
    assert.deepEqual(without(4), ['CurrentDemandRes', ...notes(rest, 20), 'PreChargeReq']);
    connection.send(EV, exi(DIN.SessionSetupReq));
    assert.deepEqual(without(5), ['CurrentDemandReq', 'PreChargeReq', 'SessionSetupReq']);
    assert.deepEqual(without(6), ['CurrentDemandReq', 'CurrentDemandRes', notes(33, 0)[0] ?? '', 'SessionSetupReq']);
  });

  it('begins in the middle of a connection', () => {
    const connection = new Connection(EV, EVSE, AT_us);
    connection.send(EV, exi(DIN.CurrentDemandReq).subarray(11));
    connection.send(EVSE, exi(DIN.CurrentDemandRes)).send(EV, exi(DIN.PreChargeReq));
    assert.deepEqual(names(read(connection.packets).entries), [
      'CurrentDemandRes',
      'note: 24 bytes left out: no V2GTP header',
      'PreChargeReq',
    ]);
  });

  it('reads behind the handshake in the protocol that was chosen', () => {
    const choose = (SchemaID: number, message: string): unknown[] => {
      const connection = new Connection(EV, EVSE, AT_us).open();
      connection.send(EV, exi(sapRequest(...BOTH))).send(EVSE, exi(sapResponse(SchemaID)));
      return protocols(read(connection.send(EV, exi(message)).packets).entries);
    };
    assert.deepEqual(choose(10, ISO2_SESSION_SETUP), ['apphand', 'apphand', 'iso2']);
    assert.deepEqual(choose(11, DIN.SessionSetupReq), ['apphand', 'apphand', 'din']);
    // A message of the protocol that was not chosen is an error, not a guess.
    const connection = new Connection(EV, EVSE, AT_us).open();
    connection.send(EV, exi(sapRequest(...BOTH))).send(EVSE, exi(sapResponse(10)));
    const { entries, totals } = read(connection.send(EV, exi(DIN.PreChargeReq)).packets);
    assert.equal(totals.errors, 1);
    const last = entries.at(-1);
    assert.ok(last && !('note' in last) && last.protocol === 'iso2' && last.error !== undefined);
    assert.ok(last.offset_bits !== undefined && last.offset_bits > 0);
  });

  it('reads ISO 15118-20 by payload type', () => {
    const connection = new Connection(EV, EVSE, AT_us).open();
    connection.send(EV, exi(SAP_20_REQ)).send(EVSE, exi(SAP_RES_0));
    connection.send(EV, exi(ISO20_SESSION_SETUP, 0x8002)).send(EV, exi(ISO20_CHARGE_LOOP, 0x8004));
    connection.send(EV, exi(ISO20_CHARGE_LOOP, 0x8003)).send(EVSE, exi('00', 0xa123));
    const { entries } = read(connection.packets);
    const expected = ['apphand', 'apphand', 'iso20-common', 'iso20-dc', 'iso20-ac', undefined];
    assert.deepEqual(protocols(entries), expected);
    assert.deepEqual(names(entries).slice(2, 4), ['SessionSetupReq', 'DC_ChargeLoopReq']);
    assert.match(names(entries)[4] ?? '', /^error: /);
    assert.match(names(entries)[5] ?? '', /^error: 1 bytes of manufacturer's type 0xa123/);
  });

  it('names TLS and does not decode it', () => {
    const connection = new Connection(EV, EVSE, AT_us).open();
    connection.send(EV, hex('16030100050100000100')).send(EVSE, hex('160303000502000001001703030001ff'));
    assert.deepEqual(names(read(connection.packets).entries), [
      'note: TLS (ClientHello, record version TLS 1.0): encrypted, not decoded',
      'note: TLS (ServerHello, record version TLS 1.2): encrypted, not decoded',
    ]);
  });

  it('says nothing about connections that are not V2G', () => {
    const connection = new Connection(EV, { host: 2, port: 80 }, AT_us).open();
    connection.send(EV, Buffer.from('GET / HTTP/1.0\r\n\r\n')).packet(EV, FIN | ACK);
    assert.deepEqual(read(connection.packets).entries, []);
  });

  it('walks over extension headers and refuses fragments', () => {
    const inner = tcp(EV, EVSE, {
      sequence: 1,
      acknowledgement: 0,
      flags: ACK,
      payload: exi(DIN.PreChargeReq),
    }).subarray(40);
    const extended = ipv6(1, 2, 0, [
      60,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      44,
      1,
      ...Array<number>(14).fill(0),
      6,
      0,
      0,
      0,
      1,
      2,
      3,
      4,
      ...inner,
    ]);
    const fragment = ipv6(1, 2, 44, [6, 0, 0, 1, 1, 2, 3, 4, ...inner]);
    const packets = [extended, fragment, fragment].map((bytes) => ({ at_us: AT_us, bytes }));
    assert.deepEqual(names(read(packets).entries), [
      'PreChargeReq',
      'note: an IPv6 fragment; fragments are not put together',
    ]);
  });

  it('reads IPv4, and not the padding behind it', () => {
    const segment = tcp(EV, EVSE, { sequence: 1, acknowledgement: 0, flags: ACK, payload: exi(DIN.PreChargeReq) });
    const body = segment.subarray(40);
    const head = [0x45, 0, 0, 20 + body.length, 0, 0, 0, 0, 64, 6, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2];
    const bytes = Uint8Array.from([...head, ...body, 1, 0xfe, 0x80]);
    const frame = pcap([{ at_us: AT_us, bytes }], { ...DEFAULT, link: 'raw' });
    const { entries } = dissect(frame);
    assert.deepEqual(names(entries), ['PreChargeReq']);
    assert.equal(entries[0]?.from, '10.0.0.1:49153');
  });
});

describe('bounds', () => {
  it('give a gap up when too much waits behind it', () => {
    const connection = new Connection(EV, EVSE, AT_us).open();
    for (let i = 0; i < 700; i++) connection.send(EV, exi(DIN.SessionSetupReq));
    const dissector = new Dissector(codec, () => seen++);
    let seen = 0;
    const gap = 3;
    for (const { at_us, bytes } of connection.packets.filter((_, i) => i !== gap))
      dissector.packet({ at_us, linkType: 101, data: bytes, wire_bytes: bytes.length, offset: 0 });
    assert.equal(seen, 699, 'before the end');
    dissector.end();
    assert.equal(seen, 699);
  });

  it('forget the connection that has been silent longest', () => {
    const connections = Array.from({ length: 300 }, (_, i) =>
      new Connection({ host: 1, port: 1000 + i }, EVSE, AT_us + i * 1000).open(),
    );
    const half = exi(DIN.SessionSetupReq);
    for (const c of connections) c.send(c.ev, half.subarray(0, 12));
    const [first] = connections;
    const last = connections.at(-1);
    for (const c of [first, last]) c?.send(c.ev, half.subarray(12));
    const all = connections.flatMap((c) => c.packets.slice(0, 4));
    const ends = [first, last].flatMap((c) => c?.packets.slice(4) ?? []);
    assert.deepEqual(names(read([...all, ...ends]).entries), ['SessionSetupReq']);
  });

  it('do not wait for a frame of more than 128 KiB', () => {
    const connection = new Connection(EV, EVSE, AT_us).open().send(EV, exi(DIN.SessionSetupReq));
    connection.send(EV, hex('01fe8001000200018000')).send(EV, exi(DIN.PreChargeReq));
    assert.deepEqual(names(read(connection.packets).entries), [
      'SessionSetupReq',
      'note: 10 bytes left out: a V2GTP header with a length of 131073 bytes',
      'PreChargeReq',
    ]);
  });
});

describe('damaged captures', () => {
  it('give what is whole, and say where they are cut off', () => {
    const { packets, names: expected } = dinSession();
    for (const write of [pcap, pcapng]) {
      const file = write(packets, DEFAULT);
      const { entries, cutOff } = dissect(file.subarray(0, file.length - 10));
      assert.deepEqual(names(entries), expected); // the last packet is an empty one
      assert.match(cutOff[0] ?? '', /^the file ends in a (packet|block) \(file offset \d+\)$/);
    }
  });

  it('end in an error with the offset', () => {
    const file = pcap(dinSession().packets, DEFAULT);
    const second = 24 + 16 + new DataView(file.buffer).getUint32(24 + 8, true);
    new DataView(file.buffer).setUint32(second + 8, 0x7fffffff, true);
    assert.throws(() => dissect(file), {
      name: 'CaptureError',
      message: /2147483647 bytes \(file offset/,
      offset: second,
    });
    assert.throws(() => dissect(hex('1f8b08000000')), /gzip/);
    assert.throws(() => dissect(Buffer.from('hello')), /neither pcap nor pcapng \(file offset 0\)/);
    assert.throws(() => dissect(new Uint8Array(0)), /too short/);
  });

  const files = fc.record({
    write: fc.constantFrom(pcap, pcapng),
    link: fc.constantFrom(...Object.keys(LINKS)),
    little: fc.boolean(),
    nanoseconds: fc.boolean(),
  });
  const change = fc.oneof(
    fc.record({ at: fc.nat(), set: fc.uint8Array({ minLength: 1, maxLength: 8 }) }),
    fc.record({ at: fc.nat(), cut: fc.nat({ max: 300 }) }),
    fc.record({ at: fc.nat(), twice: fc.nat({ max: 300 }) }),
  );
  type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;
  const changed = (bytes: Uint8Array, c: Change): Uint8Array => {
    const at = c.at % Math.max(1, bytes.length);
    if ('cut' in c) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + c.cut)]);
    if ('twice' in c) return Buffer.concat([bytes.subarray(0, at + c.twice), bytes.subarray(at)]);
    const copy = Buffer.from(bytes);
    copy.set(c.set.subarray(0, bytes.length - at), at);
    return copy;
  };
  /** Reads a file to its end or its CaptureError and makes all texts. @returns number of entries */
  const survive = (file: Uint8Array): number => {
    let read = 0;
    const printer = new EntryPrinter({ style: PLAIN, full: true });
    const dissector = new Dissector(codec, (entry) => {
      read++;
      JSON.stringify(entryObject(entry));
      printer.lines(entry);
    });
    try {
      for (const item of readCapture(sourceOf(file))) if (!('cutOff' in item)) dissector.packet(item);
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
    }
    dissector.end();
    return read;
  };

  it('never end in anything but a CaptureError', () => {
    const session = dinSession().packets;
    let read = 0;
    fc.assert(
      fc.property(files, fc.array(change, { minLength: 1, maxLength: 4 }), ({ write, ...options }, changes) => {
        read += survive(changes.reduce(changed, write(session, options)));
      }),
      { numRuns: 1000 },
    );
    assert.ok(read > 1000, `only ${read} entries were read from damaged files`);
  });

  it('with damaged, lost and swapped packets are read to their end', () => {
    const session = dinSession().packets;
    const packetChange = fc.record({ packet: fc.nat({ max: session.length - 1 }), change });
    const order = fc.shuffledSubarray(session, { minLength: session.length - 4 });
    let read = 0;
    fc.assert(
      fc.property(
        fc.oneof(fc.constant(session), order),
        fc.array(packetChange, { maxLength: 6 }),
        (packets, changes) => {
          const damaged = packets.map(({ at_us, bytes }, i) => ({
            at_us,
            bytes: changes.filter((c) => c.packet === i).reduce((b, c) => changed(b, c.change), bytes),
          }));
          read += survive(pcapng(damaged, { ...DEFAULT, link: 'raw' }));
        },
      ),
      { numRuns: 1000 },
    );
    assert.ok(read > 4000, `only ${read} entries were read from damaged packets`);
  });
});

describe('entries', () => {
  it('have times in UTC, also beyond the calendar', () => {
    assert.equal(timeText(AT_us + 5), '2026-11-21T09:30:00.000005Z');
    assert.equal(timeText(0.5), '1970-01-01T00:00:00.000000Z');
    assert.equal(timeText(1e19), '10000000000000 s');
    assert.equal(timeText(Number.NaN), 'NaN s');
  });

  it('are objects for programs', () => {
    const { packets } = dinSession();
    const objects = read(packets).entries.map((e) => JSON.parse(JSON.stringify(entryObject(e))) as object);
    assert.deepEqual(objects[0], {
      time: '2026-11-21T09:30:00.000000Z',
      from: '[fe80::1]:50000',
      to: '[fe80::2]:15118',
      payload_type: 0x9000,
      protocol: 'sdp',
      message: 'SECCDiscoveryReq',
      value: { Security: 'none', TransportProtocol: 'TCP' },
    });
    assert.deepEqual(objects[4], {
      time: '2026-11-21T09:30:00.035000Z',
      from: '[fe80::1]:49153',
      to: '[fe80::2]:61851',
      payload_type: 0x8001,
      protocol: 'din',
      message: 'SessionSetupReq',
      value: {
        V2G_Message: { Header: { SessionID: '0000000000000000' }, Body: { SessionSetupReq: { EVCCID: '50' } } },
      },
    });
  });
});
