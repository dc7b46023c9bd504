/** The codec with the types of exi/generated/messages.ts, for code that knows which protocol it speaks. */

import type { Decoded, DecodeError, Encoded, EncodeError, EncodeOptions, Kind, SyncCodec } from './codec.ts';
import type { Documents, Fragments } from './generated/messages.ts';

export type ProtocolName = keyof Documents;
/** What a document or fragment of a protocol can be. */
export type Message<P extends ProtocolName, K extends Kind> = K extends 'document' ? Documents[P] : Fragments[P];

export interface TypedCodec {
  decode<P extends ProtocolName, K extends Kind>(
    protocol: P,
    kind: K,
    bytes: Uint8Array,
  ): (Omit<Decoded, 'value'> & { readonly value: Message<P, K> }) | DecodeError;
  encode<P extends ProtocolName, K extends Kind>(
    protocol: P,
    kind: K,
    value: Message<P, K>,
    options?: EncodeOptions,
  ): Encoded | EncodeError;
}

/** The same codec: types and values are made from the same schemas, so that a decoded value is of its type. */
export function typed(codec: SyncCodec): TypedCodec {
  return codec as TypedCodec;
}
