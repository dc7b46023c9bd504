/** From a captured packet down to what UDP or TCP carries: link layers, VLAN tags, IPv4, IPv6 and its extension headers. */
import { SocketAddress } from 'node:net';

export interface Endpoint {
  /** as RFC 5952 writes it */
  readonly address: string;
  readonly port: number;
}

export interface Datagram {
  readonly kind: 'udp';
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly payload: Uint8Array;
}

export interface Segment {
  readonly kind: 'tcp';
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly sequence: number;
  readonly acknowledgement: number;
  readonly syn: boolean;
  readonly ack: boolean;
  readonly fin: boolean;
  readonly rst: boolean;
  readonly payload: Uint8Array;
}

/** Something that is IP, but can't be read: the reason. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly why: string;
}

/** LINKTYPE_ numbers of tcpdump.org. */
const LINK = { null: 0, ethernet: 1, raw: 101, loop: 108, cooked: 113, ipv4: 228, ipv6: 229, cooked2: 276 };
const BSD_RAW = [12, 14]; // LINKTYPE_RAW as old programs write it
const ETHERTYPE = { ipv4: 0x0800, ipv6: 0x86dd, vlan: [0x8100, 0x88a8, 0x9100] };
const PROTOCOL = { tcp: 6, udp: 17, fragment: 44, authentication: 51, extensions: [0, 43, 60, 135, 139, 140] };

/** Whether this program knows the link layer. */
export const isKnownLink = (linkType: number): boolean =>
  Object.values(LINK).includes(linkType) || BSD_RAW.includes(linkType);

/** A packet's UDP datagram or TCP segment; undefined for everything else that may be on the wire. */
export function readPacket(linkType: number, data: Uint8Array): Datagram | Segment | Unreadable | undefined {
  const ip = network(linkType, data);
  if (ip === undefined || ip.length === 0) return undefined;
  const version = (ip[0] ?? 0) >> 4;
  return version === 4 ? ipv4(ip) : version === 6 ? ipv6(ip) : undefined;
}

const u16 = (data: Uint8Array, at: number): number => ((data[at] ?? 0) << 8) | (data[at + 1] ?? 0);
const u32 = (data: Uint8Array, at: number): number => ((u16(data, at) << 16) | u16(data, at + 2)) >>> 0;

function network(linkType: number, data: Uint8Array): Uint8Array | undefined {
  switch (linkType) {
    case LINK.ethernet:
      return behindEthertype(data, 12);
    case LINK.cooked:
      return behindEthertype(data, 14);
    case LINK.cooked2: // its protocol field comes first
      return isIp(u16(data, 0)) ? data.subarray(20) : undefined;
    case LINK.null:
    case LINK.loop: // the address family before it has other numbers on each system; IP tells its version itself
      return data.subarray(4);
    default:
      return isKnownLink(linkType) ? data : undefined;
  }
}

const isIp = (ethertype: number): boolean => ethertype === ETHERTYPE.ipv4 || ethertype === ETHERTYPE.ipv6;

function behindEthertype(data: Uint8Array, at: number): Uint8Array | undefined {
  while (ETHERTYPE.vlan.includes(u16(data, at))) at += 4;
  return isIp(u16(data, at)) ? data.subarray(at + 2) : undefined;
}

/** Cuts padding off; a length of 0 (left to the network card to fill in) or beyond what was captured leaves all of it. */
const cut = (data: Uint8Array, length: number): Uint8Array => (length > 0 ? data.subarray(0, length) : data);

function ipv4(data: Uint8Array): Datagram | Segment | Unreadable | undefined {
  const header_bytes = ((data[0] ?? 0) & 15) * 4;
  if (header_bytes < 20 || data.length < header_bytes) return { kind: 'unreadable', why: 'an IPv4 header is cut off' };
  const protocol = data[9] ?? 0;
  if (protocol !== PROTOCOL.tcp && protocol !== PROTOCOL.udp) return undefined;
  if (u16(data, 6) & 0x3fff) return { kind: 'unreadable', why: 'an IPv4 fragment; fragments are not put together' };
  const packet = cut(data, u16(data, 2));
  const address = (at: number): string => [...data.subarray(at, at + 4)].join('.');
  return transport(protocol, packet.subarray(header_bytes), address(12), address(16));
}

function ipv6(data: Uint8Array): Datagram | Segment | Unreadable | undefined {
  if (data.length < 40) return { kind: 'unreadable', why: 'an IPv6 header is cut off' };
  const length = u16(data, 4);
  const packet = cut(data, length > 0 ? 40 + length : 0);
  let protocol = data[6] ?? 0;
  let at = 40;
  while (at < packet.length) {
    if (protocol === PROTOCOL.fragment) {
      const whole = (u16(packet, at + 2) & 0xfff9) === 0; // offset 0 and nothing to follow
      if (!whole) return { kind: 'unreadable', why: 'an IPv6 fragment; fragments are not put together' };
    } else if (protocol !== PROTOCOL.authentication && !PROTOCOL.extensions.includes(protocol)) break;
    const units = packet[at + 1] ?? 0;
    const bytes =
      protocol === PROTOCOL.fragment ? 8 : protocol === PROTOCOL.authentication ? (units + 2) * 4 : (units + 1) * 8;
    protocol = packet[at] ?? 0;
    at += bytes;
  }
  return transport(protocol, packet.subarray(at), ipv6Text(data, 8), ipv6Text(data, 24));
}

function ipv6Text(data: Uint8Array, at: number): string {
  return formatIpv6(data.subarray(at, at + 16));
}

/** An IPv6 address of 16 bytes as text (RFC 5952). */
export function formatIpv6(address: Uint8Array): string {
  const groups = Array.from({ length: 8 }, (_, i) => u16(address, 2 * i).toString(16));
  return new SocketAddress({ family: 'ipv6', address: groups.join(':') }).address;
}

function transport(
  protocol: number,
  data: Uint8Array,
  from: string,
  to: string,
): Datagram | Segment | Unreadable | undefined {
  if (protocol !== PROTOCOL.tcp && protocol !== PROTOCOL.udp) return undefined;
  const tcp = protocol === PROTOCOL.tcp;
  const header_bytes = tcp ? ((data[12] ?? 0) >> 4) * 4 : 8;
  if (data.length < header_bytes || (tcp && header_bytes < 20))
    return { kind: 'unreadable', why: `a ${tcp ? 'TCP' : 'UDP'} header is cut off` };
  const ends = { from: { address: from, port: u16(data, 0) }, to: { address: to, port: u16(data, 2) } };
  if (!tcp) {
    const length = u16(data, 4);
    return { kind: 'udp', ...ends, payload: cut(data, length >= 8 ? length : 0).subarray(8) };
  }
  const flags = data[13] ?? 0;
  return {
    kind: 'tcp',
    ...ends,
    sequence: u32(data, 4),
    acknowledgement: u32(data, 8),
    fin: (flags & 1) !== 0,
    syn: (flags & 2) !== 0,
    rst: (flags & 4) !== 0,
    ack: (flags & 16) !== 0,
    payload: data.subarray(header_bytes),
  };
}
