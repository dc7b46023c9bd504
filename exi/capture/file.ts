/**
 * Capture files, pcap and pcapng, as a sequence of packets. Reads block by block through a `Source`, so a file of any size
 * needs the memory of one packet.
 *
 * The npm packages for this read one of the two formats each (pcap-parser, pcap-ng-parser), which is why it is done here.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Not a capture file, or a damaged one. */
export class CaptureError extends Error {
  override name = 'CaptureError';
  /** byte of the file where it was noticed */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(`${message} (file offset ${offset})`);
    this.offset = offset;
  }
}

/** Random access to the bytes of a file. */
export interface Source {
  readonly size_bytes: number;
  /** Fewer bytes than asked for only at the end. The result is valid until the next call. */
  read(offset: number, length: number): Uint8Array;
}

export interface Packet {
  /** microseconds since 1970; undefined where the file doesn't tell (pcapng simple packets) */
  readonly at_us: number | undefined;
  /** LINKTYPE_ number of tcpdump.org */
  readonly linkType: number;
  /** valid until the next packet is asked for */
  readonly data: Uint8Array;
  /** length on the wire; more than `data` where the capture has cut it off */
  readonly wire_bytes: number;
  /** of the packet's bytes in the file */
  readonly offset: number;
}

/** The end of the file is missing, as when the capturing program was killed. */
export interface CutOff {
  readonly cutOff: string;
}

/** More than any snap length that capturing programs use. */
const MAX_PACKET_BYTES = 262_144;
const MAX_INTERFACES = 1024;

/** @throws the error of node:fs when the file can't be read */
export function withFile<T>(path: string, use: (source: Source) => T): T {
  const fd = openSync(path, 'r');
  try {
    const buffer = new Uint8Array(MAX_PACKET_BYTES);
    return use({
      size_bytes: fstatSync(fd).size,
      read: (offset, length) => buffer.subarray(0, readSync(fd, buffer, 0, Math.min(length, buffer.length), offset)),
    });
  } finally {
    closeSync(fd);
  }
}

export const sourceOf = (bytes: Uint8Array): Source => ({
  size_bytes: bytes.length,
  read: (offset, length) => bytes.subarray(offset, offset + length),
});

/** @throws CaptureError where the file is no capture or damaged; packets before are given first */
export function* readCapture(source: Source): Generator<Packet | CutOff, void> {
  const magic = source.read(0, 4);
  if (magic.length < 4) throw new CaptureError('too short for a capture file', 0);
  const number = new DataView(magic.buffer, magic.byteOffset, 4).getUint32(0);
  if (number === 0x0a0d0d0a) yield* readPcapng(source);
  else if (number === 0xa1b2c3d4 || number === 0xa1b23c4d) yield* readPcap(source, false, number === 0xa1b23c4d);
  else if (number === 0xd4c3b2a1 || number === 0x4d3cb2a1) yield* readPcap(source, true, number === 0x4d3cb2a1);
  else if (number >>> 16 === 0x1f8b) throw new CaptureError('this is a gzip file: unpack it first', 0);
  else throw new CaptureError('neither pcap nor pcapng', 0);
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

function* readPcap(source: Source, little: boolean, nanoseconds: boolean): Generator<Packet | CutOff, void> {
  const header = source.read(0, 24);
  if (header.length < 24) throw new CaptureError('the file header is cut off', header.length);
  const linkType = viewOf(header).getUint32(20, little) & 0xffff; // above it: length of the frame check sequence
  for (let at = 24; at < source.size_bytes;) {
    const record = source.read(at, 16);
    if (record.length < 16) {
      yield { cutOff: `the file ends in a packet's header (file offset ${at})` };
      return;
    }
    const view = viewOf(record);
    const seconds = view.getUint32(0, little);
    const fraction = view.getUint32(4, little);
    const captured = view.getUint32(8, little);
    const wire_bytes = view.getUint32(12, little);
    if (captured > MAX_PACKET_BYTES) throw new CaptureError(`a packet of ${captured} bytes`, at);
    const data = source.read(at + 16, captured);
    if (data.length < captured) {
      yield { cutOff: `the file ends in a packet (file offset ${at})` };
      return;
    }
    const at_us = seconds * 1e6 + (nanoseconds ? Math.floor(fraction / 1000) : fraction);
    yield { at_us, linkType, data, wire_bytes: Math.max(wire_bytes, captured), offset: at + 16 };
    at += 16 + captured;
  }
}

interface Interface {
  readonly linkType: number;
  readonly snap_bytes: number;
  /** one unit of the interface's time stamps */
  readonly tick_us: number;
  readonly offset_s: number;
}

const BLOCK = { section: 0x0a0d0d0a, interface: 1, packet: 2, simplePacket: 3, enhancedPacket: 6 };
const OPTION = { end: 0, resolution: 9, offset: 14 };

function* readPcapng(source: Source): Generator<Packet | CutOff, void> {
  let little = true;
  let interfaces: Interface[] = [];
  for (let at = 0; at < source.size_bytes;) {
    const head = source.read(at, 12);
    if (head.length < 12) {
      yield { cutOff: `the file ends in a block's header (file offset ${at})` };
      return;
    }
    const type = viewOf(head).getUint32(0, little);
    if (type === BLOCK.section) {
      const order = viewOf(head).getUint32(8, true);
      if (order !== 0x1a2b3c4d && order !== 0x4d3c2b1a)
        throw new CaptureError('a section without byte-order magic', at);
      little = order === 0x1a2b3c4d;
      interfaces = [];
    }
    const length = viewOf(head).getUint32(4, little);
    if (length < 12 || length % 4 !== 0) throw new CaptureError(`a block of ${length} bytes`, at);
    if (length > source.size_bytes - at) {
      yield { cutOff: `the file ends in a block (file offset ${at})` };
      return;
    }
    if (viewOf(source.read(at + length - 4, 4)).getUint32(0, little) !== length)
      throw new CaptureError("a block's two lengths differ", at);
    if (type === BLOCK.interface || isPacket(type)) {
      if (length > MAX_PACKET_BYTES) throw new CaptureError(`a block of ${length} bytes`, at);
      const body = source.read(at + 8, length - 12);
      if (type === BLOCK.interface) {
        if (interfaces.length === MAX_INTERFACES) throw new CaptureError(`more than ${MAX_INTERFACES} interfaces`, at);
        interfaces.push(readInterface(body, little, at));
      } else yield readPacket(type, body, little, interfaces, at);
    }
    at += length;
  }
}

const isPacket = (type: number): boolean =>
  type === BLOCK.packet || type === BLOCK.simplePacket || type === BLOCK.enhancedPacket;

function readInterface(body: Uint8Array, little: boolean, at: number): Interface {
  if (body.length < 8) throw new CaptureError('an interface block that is too short', at);
  const view = viewOf(body);
  let tick_us = 1;
  let offset_s = 0;
  for (let i = 8; i + 4 <= body.length;) {
    const option = view.getUint16(i, little);
    const length = view.getUint16(i + 2, little);
    if (option === OPTION.end || i + 4 + length > body.length) break;
    if (option === OPTION.resolution && length >= 1) {
      const value = view.getUint8(i + 4);
      tick_us = 1e6 * (value & 0x80 ? 2 ** -(value & 0x7f) : 10 ** -value);
    }
    if (option === OPTION.offset && length >= 8) offset_s = Number(view.getBigInt64(i + 4, little));
    i += 4 + ((length + 3) & ~3);
  }
  return { linkType: view.getUint16(0, little), snap_bytes: view.getUint32(4, little), tick_us, offset_s };
}

function readPacket(
  type: number,
  body: Uint8Array,
  little: boolean,
  interfaces: readonly Interface[],
  at: number,
): Packet {
  const view = viewOf(body);
  const header_bytes = type === BLOCK.simplePacket ? 4 : 20;
  if (body.length < header_bytes) throw new CaptureError('a packet block that is too short', at);
  const simple = type === BLOCK.simplePacket;
  const id = simple ? 0 : type === BLOCK.packet ? view.getUint16(0, little) : view.getUint32(0, little);
  const from = interfaces[id];
  if (!from) throw new CaptureError(`a packet of interface ${id}, which no block describes`, at);
  const wire_bytes = view.getUint32(simple ? 0 : 16, little);
  // A simple packet has no captured length of its own: it is as long as the wire's, the snap length or the block allows.
  const room = body.length - header_bytes;
  const captured = simple ? Math.min(wire_bytes, from.snap_bytes || Infinity, room) : view.getUint32(12, little);
  if (captured > MAX_PACKET_BYTES) throw new CaptureError(`a packet of ${captured} bytes`, at);
  const ticks = simple ? 0 : view.getUint32(4, little) * 2 ** 32 + view.getUint32(8, little);
  return {
    at_us: simple ? undefined : Math.round(ticks * from.tick_us + from.offset_s * 1e6),
    linkType: from.linkType,
    data: body.subarray(header_bytes, header_bytes + captured),
    wire_bytes: Math.max(wire_bytes, captured),
    offset: at + 8 + header_bytes,
  };
}
