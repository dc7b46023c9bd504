/** The V2GTP header and its payload types (ISO 15118-2, 7.8.3; ISO 15118-20, 7.8.3). */

export const HEADER_BYTES = 8;

/** Names of the payload types. */
export const PAYLOAD = {
  sap: 0x8001,
  sdpRequest: 0x9000,
  sdpResponse: 0x9001,
  wirelessSdpRequest: 0x9002,
  wirelessSdpResponse: 0x9003,
} as const;

interface PayloadType {
  readonly title: string;
  /** protocols (names of schema.json) whose messages it can carry, the likeliest first */
  readonly protocols: readonly string[];
}

const ISO20 = ['iso20-common', 'iso20-dc', 'iso20-ac', 'iso20-acdp', 'iso20-wpt'];
const TYPES = new Map<number, PayloadType>([
  [PAYLOAD.sap, { title: 'EXI', protocols: ['apphand', 'din', 'iso2'] }],
  [0x8002, { title: 'ISO 15118-20 CommonMessages', protocols: ['iso20-common'] }],
  [0x8003, { title: 'ISO 15118-20 AC', protocols: ['iso20-ac'] }],
  [0x8004, { title: 'ISO 15118-20 DC', protocols: ['iso20-dc'] }],
  [0x8005, { title: 'ISO 15118-20 ACDP', protocols: ['iso20-acdp'] }],
  [0x8006, { title: 'ISO 15118-20 WPT', protocols: ['iso20-wpt'] }],
  [0x8101, { title: 'ISO 15118-20 schedule renegotiation', protocols: ['iso20-common'] }],
  [0x8102, { title: 'ISO 15118-20 metering confirmation', protocols: ['iso20-common'] }],
  [0x8103, { title: 'ISO 15118-20 ACDP system status', protocols: ['iso20-acdp'] }],
  [0x8104, { title: 'ISO 15118-20 parking status', protocols: ISO20 }],
  [PAYLOAD.sdpRequest, { title: 'SDP request', protocols: [] }],
  [PAYLOAD.sdpResponse, { title: 'SDP response', protocols: [] }],
  [PAYLOAD.wirelessSdpRequest, { title: 'SDP request (wireless)', protocols: [] }],
  [PAYLOAD.wirelessSdpResponse, { title: 'SDP response (wireless)', protocols: [] }],
]);

/** Namespaces of SupportedAppProtocolReq, and the protocol in which the messages behind payload type 0x8001 come then. */
const NAMESPACES = new Map([
  ['urn:din:70121:2012:MsgDef', 'din'],
  ['urn:iso:15118:2:2013:MsgDef', 'iso2'],
  ['urn:iso:std:iso:15118:-20:AC', 'iso20-ac'],
  ['urn:iso:std:iso:15118:-20:DC', 'iso20-dc'],
  ['urn:iso:std:iso:15118:-20:ACDP', 'iso20-acdp'],
  ['urn:iso:std:iso:15118:-20:WPT', 'iso20-wpt'],
  ['urn:iso:std:iso:15118:-20:CommonMessages', 'iso20-common'],
]);

export interface V2gtpHeader {
  readonly payloadType: number;
  readonly payload_bytes: number;
}

/** Reads a header; undefined when there are fewer than 8 bytes, or version and inverse version are not 0x01 and 0xFE. */
export function readHeader(bytes: Uint8Array, at = 0): V2gtpHeader | undefined {
  if (bytes.length - at < HEADER_BYTES || bytes[at] !== 0x01 || bytes[at + 1] !== 0xfe) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, HEADER_BYTES);
  return { payloadType: view.getUint16(2), payload_bytes: view.getUint32(4) };
}

export const isKnownType = (payloadType: number): boolean => TYPES.has(payloadType);

/** What a payload type is called, with its number. */
export function payloadTitle(payloadType: number): string {
  const number = `0x${payloadType.toString(16).padStart(4, '0')}`;
  const known = TYPES.get(payloadType)?.title;
  return known ?? (payloadType >= 0xa000 ? `manufacturer's type ${number}` : `unknown type ${number}`);
}

/** Protocols whose messages a payload type can carry; none for SDP and unknown types. */
export const protocolsOf = (payloadType: number): readonly string[] => TYPES.get(payloadType)?.protocols ?? [];

/** The protocol that belongs to a namespace of the handshake; undefined for unknown and for private ones. */
export const protocolOfNamespace = (namespace: string): string | undefined => NAMESPACES.get(namespace);
