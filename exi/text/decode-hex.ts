/** `chargescript exi decode HEX`: one message, for people. */
import { type Kind, type SyncCodec } from '../codec.ts';
import { guessProtocol, likelyProtocol, type Fit, type Guess } from '../guess.ts';
import { type Schema } from '../schema.ts';
import { payloadTitle, protocolsOf } from '../v2gtp.ts';
import { type HexInput } from './hex-input.ts';
import { markBit } from './hexdump.ts';
import { type Style } from './style.ts';
import { ValuePrinter } from './value-lines.ts';

export interface DecodeHexOptions {
  readonly kind: Kind;
  /** a name of schema.json; undefined: what the V2GTP header allows, or without one whatever fits */
  readonly protocol: string | undefined;
}

export interface Text {
  readonly lines: readonly string[];
  /** whether the message was decoded */
  readonly ok: boolean;
}

/** The message as lines, or where and why it can't be decoded. */
export function decodeHex(
  codec: SyncCodec,
  schema: Schema,
  { bytes, payloadType }: HexInput,
  { kind, protocol }: DecodeHexOptions,
  style: Style,
): Text {
  const { protocols, why } = choices(schema, protocol, payloadType);
  if (protocols.length === 0) return { lines: [`nothing to decode: ${why}`], ok: false };
  const guess = guessProtocol(codec, protocols, kind, bytes);
  const title = (name: string): string => schema.protocols.find((p) => p.name === name)?.title ?? name;
  const [fit, ...others] = guess.fits;
  if (!fit)
    return {
      lines: failure(guess, bytes, { why, isSure: guess.misses[0]?.protocol === likelyProtocol(kind, bytes) }, style),
      ok: false,
    };
  const also = others.map((o) => `${o.protocol} (${o.decoded.message})`).join(', ');
  const remark = [why, reason(fit, protocols.length), also && `also possible: ${also}`].filter(Boolean).join('; ');
  const lines = [
    `${style.title(fit.decoded.message)}  ${title(fit.protocol)}, ${bytes.length} bytes`,
    style.faint(`--protocol ${fit.protocol}: ${remark}`),
    ...new ValuePrinter(schema, fit.protocol, style).lines(fit.decoded.value, kind),
  ];
  return { lines, ok: true };
}

/** The protocol that fits best, or would but for an error; undefined where the V2GTP header says that it is no EXI. */
export function findProtocol(codec: SyncCodec, schema: Schema, input: HexInput, kind: Kind): string | undefined {
  const { protocols } = choices(schema, undefined, input.payloadType);
  const { fits, misses } = guessProtocol(codec, protocols, kind, input.bytes);
  return (fits[0] ?? misses[0])?.protocol;
}

function choices(
  schema: Schema,
  protocol: string | undefined,
  payloadType: number | undefined,
): { protocols: readonly string[]; why: string } {
  if (protocol !== undefined) return { protocols: [protocol], why: 'as asked for' };
  if (payloadType === undefined) return { protocols: schema.protocols.map((p) => p.name), why: '' };
  const number = `0x${payloadType.toString(16).padStart(4, '0')}`;
  return { protocols: protocolsOf(payloadType), why: `V2GTP payload type ${number}, ${payloadTitle(payloadType)}` };
}

function reason({ isMessage }: Fit, tried: number): string {
  if (tried === 1) return '';
  return isMessage
    ? `fits as a message, of ${tried} protocols tried`
    : `fits, of ${tried} protocols tried, but is no message`;
}

function failure(
  { misses }: Guess,
  bytes: Uint8Array,
  { why, isSure }: { why: string; isSure: boolean },
  style: Style,
): string[] {
  const [first, ...rest] = misses;
  if (!first) return [];
  const { error, offset_bits } = first.error;
  const reason = [why, isSure && rest.length > 0 ? 'whose messages begin like this' : ''].filter(Boolean).join('; ');
  const lines = [
    `${style.error('error')} ${error}`,
    `at bit ${offset_bits} of ${8 * bytes.length}, read as ${first.protocol}${reason === '' ? '' : ` (${reason})`}`,
    ...markBit(bytes, offset_bits, style),
  ];
  if (isSure || rest.length === 0) return lines;
  for (const { protocol, error: other } of rest.slice(0, 3))
    lines.push(style.faint(`as ${protocol}: ${other.error}, bit ${other.offset_bits}`));
  if (rest.length > 3) lines.push(style.faint(`and ${rest.length - 3} more protocols don't fit`));
  return lines;
}
