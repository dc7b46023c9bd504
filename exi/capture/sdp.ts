/** SECC discovery (ISO 15118-2, 7.10.1): the payloads of its V2GTP frames. */
import { type JsonObject } from '../json.ts';
import { PAYLOAD } from '../v2gtp.ts';
import { formatIpv6 } from './packet.ts';

export interface Discovery {
  readonly message: string;
  readonly value: JsonObject;
}

const security = (code = -1): string => (code === 0 ? 'TLS' : code === 0x10 ? 'none' : `reserved ${code}`);
const transport = (code = -1): string => (code === 0 ? 'TCP' : code === 0x10 ? 'UDP' : `reserved ${code}`);

/** What a discovery frame says; undefined where its length or type is not one of discovery over wires. */
export function readDiscovery(payloadType: number, payload: Uint8Array): Discovery | undefined {
  if (payloadType === PAYLOAD.sdpRequest && payload.length === 2) {
    const value = { Security: security(payload[0]), TransportProtocol: transport(payload[1]) };
    return { message: 'SECCDiscoveryReq', value };
  }
  if (payloadType !== PAYLOAD.sdpResponse || payload.length !== 20) return undefined;
  const value = {
    SECCAddress: formatIpv6(payload),
    SECCPort: ((payload[16] ?? 0) << 8) | (payload[17] ?? 0),
    Security: security(payload[18]),
    TransportProtocol: transport(payload[19]),
  };
  return { message: 'SECCDiscoveryRes', value };
}
