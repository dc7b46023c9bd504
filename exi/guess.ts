/** Finds out which protocol a message belongs to, by trying. */
import { type DecodeError, type Decoded, type Kind, type SyncCodec } from './codec.ts';

export interface Fit {
  readonly protocol: string;
  readonly decoded: Decoded;
  /** one of the protocol's messages, and not a global element that happens to have the same code */
  readonly isMessage: boolean;
}

export interface Miss {
  readonly protocol: string;
  readonly error: DecodeError;
}

export interface Guess {
  /** Messages before other global elements. Several protocols may fit. */
  readonly fits: readonly Fit[];
  /** What didn't decode; first the one that the second byte speaks for, then those that got furthest. */
  readonly misses: readonly Miss[];
}

/** DIN 70121 and ISO 15118-2 have one root for all messages; those of ISO 15118-20 and the handshake end in Req or Res. */
const isMessageRoot = (root: string): boolean => root === 'V2G_Message' || /(Req|Res)$/.test(root);

/** Second bytes that only the roots of these protocols' messages have. */
const LIKELY = new Map<number | undefined, string>([
  [0x9a, 'din'],
  [0x98, 'iso2'],
]);

/** The protocol that the second byte speaks for, whether the rest can be decoded or not. */
export function likelyProtocol(kind: Kind, bytes: Uint8Array): string | undefined {
  return kind === 'document' ? LIKELY.get(bytes[1]) : undefined;
}

/** Tries each of the protocols. Nothing that is handed in makes this throw. */
export function guessProtocol(codec: SyncCodec, protocols: readonly string[], kind: Kind, bytes: Uint8Array): Guess {
  const fits: Fit[] = [];
  const misses: Miss[] = [];
  for (const protocol of protocols) {
    const result = codec.decode(protocol, kind, bytes);
    if ('error' in result) misses.push({ protocol, error: result });
    else fits.push({ protocol, decoded: result, isMessage: isMessageRoot(Object.keys(result.value)[0] ?? '') });
  }
  fits.sort((a, b) => Number(b.isMessage) - Number(a.isMessage));
  const likely = likelyProtocol(kind, bytes);
  const rank = ({ protocol, error }: Miss): number => (protocol === likely ? Infinity : error.offset_bits);
  misses.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
  return { fits, misses };
}
