/** Makes captures for the tests: IPv6 packets, link layers around them, files around those. Checksums are left 0. */

export interface WirePacket {
  readonly at_us: number;
  /** IP */
  readonly bytes: Uint8Array;
}

export interface Endpoint {
  /** last byte of fe80:: */
  readonly host: number;
  readonly port: number;
}

const u16 = (n: number): number[] => [(n >> 8) & 255, n & 255];
const u32 = (n: number): number[] => [...u16(n >>> 16), ...u16(n & 0xffff)];
const address = (host: number): number[] => [0xfe, 0x80, ...Array<number>(13).fill(0), host];

export const FIN = 1;
export const SYN = 2;
export const RST = 4;
export const ACK = 16;

export function ipv6(from: number, to: number, protocol: number, payload: readonly number[]): Uint8Array {
  const head = [0x60, 0, 0, 0, ...u16(payload.length), protocol, 64];
  return Uint8Array.from([...head, ...address(from), ...address(to), ...payload]);
}

export interface TcpFields {
  readonly sequence: number;
  readonly acknowledgement: number;
  readonly flags: number;
  readonly payload?: Uint8Array;
}

export function tcp(
  from: Endpoint,
  to: Endpoint,
  { sequence, acknowledgement, flags, payload }: TcpFields,
): Uint8Array {
  const head = [...u16(from.port), ...u16(to.port), ...u32(sequence >>> 0), ...u32(acknowledgement >>> 0)];
  return ipv6(from.host, to.host, 6, [...head, 0x50, flags, ...u16(0xffff), 0, 0, 0, 0, ...(payload ?? [])]);
}

export function udp(from: Endpoint, to: Endpoint, payload: Uint8Array): Uint8Array {
  const head = [...u16(from.port), ...u16(to.port), ...u16(8 + payload.length), 0, 0];
  return ipv6(from.host, to.host, 17, [...head, ...payload]);
}

export function v2gtp(payloadType: number, payload: Uint8Array): Uint8Array {
  return Uint8Array.from([0x01, 0xfe, ...u16(payloadType), ...u32(payload.length), ...payload]);
}

export const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));

/** A connection, packet by packet; each side acknowledges with what it sends. */
export class Connection {
  readonly packets: WirePacket[] = [];
  private readonly sequence = new Map<Endpoint, number>();

  constructor(
    readonly ev: Endpoint,
    readonly evse: Endpoint,
    public at_us: number,
    first = { ev: 1000, evse: 5000 },
  ) {
    this.sequence.set(ev, first.ev);
    this.sequence.set(evse, first.evse);
  }

  /** The three packets that open it. */
  open(): this {
    this.packet(this.ev, SYN);
    this.packet(this.evse, SYN | ACK);
    return this.packet(this.ev, ACK);
  }

  /** Payload in one packet, 5 ms later. */
  send(from: Endpoint, payload: Uint8Array): this {
    return this.packet(from, ACK, payload);
  }

  packet(from: Endpoint, flags: number, payload?: Uint8Array): this {
    const to = from === this.ev ? this.evse : this.ev;
    const sequence = this.sequence.get(from) ?? 0;
    const fields = { sequence, acknowledgement: this.sequence.get(to) ?? 0, flags };
    this.packets.push({ at_us: this.at_us, bytes: tcp(from, to, payload ? { ...fields, payload } : fields) });
    const used = (payload?.length ?? 0) + (flags & (SYN | FIN) ? 1 : 0);
    this.sequence.set(from, (sequence + used) >>> 0);
    this.at_us += 5000;
    return this;
  }
}

/** Link layers by their LINKTYPE_ number, each as a function that puts its header in front. */
export const LINKS: Record<string, { readonly type: number; readonly wrap: (ip: Uint8Array) => Uint8Array }> = {
  ethernet: { type: 1, wrap: (ip) => join([...Array<number>(12).fill(2), 0x86, 0xdd], ip) },
  vlan: {
    type: 1,
    wrap: (ip) => join([...Array<number>(12).fill(2), 0x88, 0xa8, 0, 7, 0x81, 0, 0, 9, 0x86, 0xdd], ip),
  },
  raw: { type: 101, wrap: (ip) => ip },
  null: { type: 0, wrap: (ip) => join([30, 0, 0, 0], ip) },
  loop: { type: 108, wrap: (ip) => join([0, 0, 0, 24], ip) },
  cooked: { type: 113, wrap: (ip) => join([0, 0, 0, 1, 0, 6, 2, 2, 2, 2, 2, 2, 0, 0, 0x86, 0xdd], ip) },
  cooked2: { type: 276, wrap: (ip) => join([0x86, 0xdd, ...Array<number>(18).fill(0)], ip) },
};

const join = (head: readonly number[], tail: Uint8Array): Uint8Array => Uint8Array.from([...head, ...tail]);

export interface FileOptions {
  readonly link: keyof typeof LINKS;
  readonly little: boolean;
  readonly nanoseconds: boolean;
}

class Writer {
  private readonly bytes: number[] = [];

  constructor(private readonly little: boolean) {}

  u16(...values: number[]): this {
    for (const v of values) this.bytes.push(...(this.little ? [v & 255, v >> 8] : [v >> 8, v & 255]));
    return this;
  }

  u32(...values: number[]): this {
    for (const v of values) {
      const big = u32(v);
      this.bytes.push(...(this.little ? big.reverse() : big));
    }
    return this;
  }

  raw(bytes: Iterable<number>): this {
    for (const b of bytes) this.bytes.push(b);
    return this;
  }

  /** A pcapng block: type, length, body to a multiple of 4, length. */
  block(type: number, body: Writer): this {
    while (body.bytes.length % 4) body.bytes.push(0);
    const length = body.bytes.length + 12;
    return this.u32(type, length).raw(body.bytes).u32(length);
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

const linkOf = (name: keyof typeof LINKS): (typeof LINKS)[string] => {
  const link = LINKS[name];
  if (!link) throw new Error(`no link ${name}`);
  return link;
};

export function pcap(packets: readonly WirePacket[], { link, little, nanoseconds }: FileOptions): Uint8Array {
  const { type, wrap } = linkOf(link);
  const w = new Writer(little)
    .u32(nanoseconds ? 0xa1b23c4d : 0xa1b2c3d4)
    .u16(2, 4)
    .u32(0, 0, 65535, type);
  for (const { at_us, bytes } of packets) {
    const frame = wrap(bytes);
    const fraction = at_us % 1e6;
    w.u32(Math.floor(at_us / 1e6), nanoseconds ? fraction * 1000 : fraction, frame.length, frame.length).raw(frame);
  }
  return w.done();
}

export function pcapng(packets: readonly WirePacket[], { link, little, nanoseconds }: FileOptions): Uint8Array {
  const { type, wrap } = linkOf(link);
  const w = new Writer(little);
  const part = (): Writer => new Writer(little);
  w.block(0x0a0d0d0a, part().u32(0x1a2b3c4d).u16(1, 0).u32(0xffffffff, 0xffffffff));
  w.block(0x00000bad, part().u32(1, 2, 3)); // of an unknown kind
  const resolution = nanoseconds ? [9, 0, 0, 0] : [6, 0, 0, 0];
  w.block(1, part().u16(type, 0).u32(65535).u16(9, 1).raw(resolution).u16(0, 0));
  for (const { at_us, bytes } of packets) {
    const frame = wrap(bytes);
    const ticks = nanoseconds ? BigInt(at_us) * 1000n : BigInt(at_us);
    const time = [Number(ticks >> 32n), Number(ticks & 0xffffffffn)];
    w.block(
      6,
      part()
        .u32(0, ...time, frame.length, frame.length)
        .raw(frame),
    );
  }
  return w.done();
}
