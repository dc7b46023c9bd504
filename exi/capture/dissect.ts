/** From packets to V2G messages: discovery, connections, frames, and the protocol that the two sides have agreed upon. */
import { type Kind, type SyncCodec } from '../codec.ts';
import { guessProtocol, type Guess } from '../guess.ts';
import { type JsonObject, type JsonValue } from '../json.ts';
import { HEADER_BYTES, PAYLOAD, payloadTitle, protocolOfNamespace, protocolsOf, readHeader } from '../v2gtp.ts';
import { type Packet } from './file.ts';
import { FrameReader, type Frame } from './frames.ts';
import { isKnownLink, readPacket, type Datagram, type Endpoint, type Segment } from './packet.ts';
import { readDiscovery } from './sdp.ts';
import { TcpStream } from './tcp-stream.ts';

interface Place {
  /** of the packet that completed it, microseconds since 1970 */
  readonly at_us: number | undefined;
  readonly from: string;
  readonly to: string;
}

/** A frame; `protocol` is 'sdp' or a name of schema.json. */
export interface MessageEntry extends Place {
  readonly payloadType: number;
  readonly protocol: string | undefined;
  readonly message: string | undefined;
  readonly value: JsonObject | undefined;
  readonly error: string | undefined;
  readonly offset_bits: number | undefined;
  readonly payload: Uint8Array;
}

/** Something about the capture that is no frame: what is missing, encrypted or damaged. */
export interface NoteEntry extends Partial<Place> {
  readonly note: string;
}

export type Entry = MessageEntry | NoteEntry;

/** Counted over the whole capture. */
export interface Totals {
  packets: number;
  messages: number;
  errors: number;
  /** TCP segments that brought nothing new, and that came before what precedes them */
  retransmitted: number;
  early: number;
  /** packets that were cut off while capturing */
  short: number;
}

/** Connections that are followed at a time; each needs at most some 600 KB. */
const MAX_CONNECTIONS = 128;
const MAX_ANNOUNCED = 256;
const SDP_PORT = 15118;
const KIND: Kind = 'document';

interface Connection {
  /** one stream for each direction, by its sender */
  readonly streams: ReadonlyMap<string, TcpStream>;
  /** namespaces by SchemaID, from SupportedAppProtocolReq */
  readonly offered: Map<number, string>;
  /** what SupportedAppProtocolRes chose, or else what fitted first */
  protocol: string | undefined;
  /** there has been a frame, in either direction */
  isV2g: boolean;
}

const text = ({ address, port }: Endpoint): string =>
  address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;

export class Dissector {
  readonly totals: Totals = { packets: 0, messages: 0, errors: 0, retransmitted: 0, early: 0, short: 0 };
  private readonly connections = new Map<string, Connection>();
  /** Endpoints that discovery has announced. */
  private readonly announced = new Set<string>();
  private readonly said = new Set<string>();

  constructor(
    private readonly codec: SyncCodec,
    private readonly emit: (entry: Entry) => void,
  ) {}

  packet({ linkType, data, wire_bytes, at_us }: Packet): void {
    this.totals.packets++;
    if (!isKnownLink(linkType)) return this.sayOnce(`packets of link type ${linkType} can't be read`);
    if (wire_bytes > data.length) this.totals.short++;
    const packet = readPacket(linkType, data);
    if (packet?.kind === 'udp') this.datagram(packet, at_us);
    else if (packet?.kind === 'tcp') this.segment(packet, at_us);
    else if (packet) this.sayOnce(packet.why);
  }

  /** Ends all connections; call it once behind the last packet. */
  end(): void {
    for (const key of [...this.connections.keys()]) this.close(key);
  }

  private sayOnce(note: string): void {
    if (this.said.has(note)) return;
    this.said.add(note);
    this.emit({ note });
  }

  private datagram({ from, to, payload }: Datagram, at_us: number | undefined): void {
    if (from.port !== SDP_PORT && to.port !== SDP_PORT) return;
    const place = { at_us, from: text(from), to: text(to) };
    const header = readHeader(payload);
    if (!header || header.payload_bytes > payload.length - HEADER_BYTES) {
      this.emit({ ...place, note: 'a datagram of the discovery port without a whole V2GTP frame' });
      return;
    }
    const frame = payload.slice(HEADER_BYTES, HEADER_BYTES + header.payload_bytes);
    this.frame({ payloadType: header.payloadType, payload: frame }, place, undefined);
  }

  private segment(segment: Segment, at_us: number | undefined): void {
    const from = text(segment.from);
    const to = text(segment.to);
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    let connection = this.connections.get(key);
    if (!connection) {
      const [oldest] = this.connections.keys();
      if (this.connections.size >= MAX_CONNECTIONS && oldest !== undefined) this.close(oldest);
      connection = this.open(from, to);
    }
    this.connections.delete(key); // the map's order is that of their last use
    this.connections.set(key, connection);
    connection.streams.get(from)?.segment(segment, at_us);
    if (segment.ack) connection.streams.get(to)?.acknowledge(segment.acknowledgement, at_us);
  }

  private open(a: string, b: string): Connection {
    const streams = new Map<string, TcpStream>();
    const connection: Connection = { streams, offered: new Map(), protocol: undefined, isV2g: false };
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      streams.set(from, this.stream(connection, from, to));
    return connection;
  }

  private stream(connection: Connection, from: string, to: string): TcpStream {
    let place: Place = { at_us: undefined, from, to };
    const reader = new FrameReader({
      frame: (frame) => this.frame(frame, place, connection),
      skipped: (bytes, why) => this.emit({ ...place, note: `${bytes} bytes left out: ${why}` }),
      tls: (hello) => {
        if (this.announced.has(from) || this.announced.has(to) || (isLinkLocal(from) && isLinkLocal(to)))
          this.emit({ ...place, note: `TLS (${hello}): encrypted, not decoded` });
      },
    });
    return new TcpStream({
      data: (bytes, at_us) => {
        place = { at_us, from, to };
        reader.data(bytes);
      },
      lost: (length, at_us) => {
        place = { at_us, from, to };
        if (connection.isV2g) this.emit({ ...place, note: `${length} bytes of the connection are not in the capture` });
        reader.lost();
      },
      end: () => reader.end(),
    });
  }

  private close(key: string): void {
    for (const stream of this.connections.get(key)?.streams.values() ?? []) {
      stream.end(undefined);
      this.totals.retransmitted += stream.retransmitted;
      this.totals.early += stream.early;
    }
    this.connections.delete(key);
  }

  private frame({ payloadType, payload }: Frame, place: Place, connection: Connection | undefined): void {
    this.totals.messages++;
    if (connection) connection.isV2g = true;
    const entry = { ...place, payloadType, payload };
    const none = {
      protocol: undefined,
      message: undefined,
      value: undefined,
      error: undefined,
      offset_bits: undefined,
    };
    const discovery = readDiscovery(payloadType, payload);
    if (discovery) {
      const { SECCAddress: address, SECCPort: port } = discovery.value;
      if (typeof address === 'string' && typeof port === 'number' && this.announced.size < MAX_ANNOUNCED)
        this.announced.add(text({ address, port }));
      return this.emit({ ...entry, ...none, protocol: 'sdp', ...discovery });
    }
    const protocols = protocolsOf(payloadType);
    if (protocols.length === 0) {
      const error = `${payload.length} bytes of ${payloadTitle(payloadType)} are not decoded`;
      this.totals.errors++;
      return this.emit({ ...entry, ...none, error, offset_bits: 0 });
    }
    const { fits, misses } = this.decode(payloadType, protocols, payload, connection);
    const [fit] = fits;
    if (fit) {
      const { message, value } = fit.decoded;
      this.emit({ ...entry, ...none, protocol: fit.protocol, message, value });
      if (connection) agree(connection, fit.protocol, value);
      return;
    }
    this.totals.errors++;
    const [miss] = misses;
    this.emit({
      ...entry,
      ...none,
      protocol: miss?.protocol,
      error: miss?.error.error,
      offset_bits: miss?.error.offset_bits,
    });
  }

  /** What was agreed upon first, then the handshake (which may come again), then whatever else the type allows. */
  private decode(
    payloadType: number,
    protocols: readonly string[],
    payload: Uint8Array,
    connection: Connection | undefined,
  ): Guess {
    const agreed = payloadType === PAYLOAD.sap ? connection?.protocol : undefined;
    const steps = agreed !== undefined && protocols.includes(agreed) ? [[agreed], ['apphand']] : [protocols];
    let first: Guess | undefined;
    for (const step of steps) {
      const guess = guessProtocol(this.codec, step, KIND, payload);
      if (guess.fits.length > 0) return guess;
      first ??= guess;
    }
    return first ?? { fits: [], misses: [] };
  }
}

const isLinkLocal = (endpoint: string): boolean => endpoint.startsWith('[fe80:');

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && !Array.isArray(value);

/** Keeps what the handshake offers and chooses; without it, what fitted. */
function agree(connection: Connection, protocol: string, value: JsonObject): void {
  const { supportedAppProtocolReq: request, supportedAppProtocolRes: response } = value;
  if (isObject(request)) {
    const list = request['AppProtocol'];
    connection.offered.clear();
    for (const entry of Array.isArray(list) ? (list as readonly JsonValue[]) : []) {
      if (!isObject(entry)) continue;
      const { SchemaID: id, ProtocolNamespace: namespace } = entry;
      if (typeof id === 'number' && typeof namespace === 'string') connection.offered.set(id, namespace);
    }
    connection.protocol = undefined;
  } else if (isObject(response)) {
    const id = response['SchemaID'];
    const [only] = connection.offered.values();
    const namespace =
      typeof id === 'number' ? connection.offered.get(id) : connection.offered.size === 1 ? only : undefined;
    connection.protocol = namespace === undefined ? undefined : protocolOfNamespace(namespace);
  } else if (protocol !== 'apphand') connection.protocol ??= protocol;
}
