/** A message as somebody types or pastes it: hex digits in one or several arguments. */
import { HEADER_BYTES, readHeader } from '../v2gtp.ts';

/** What was typed is no message; the text says why. */
export class HexError extends Error {
  override name = 'HexError';
}

export interface HexInput {
  /** the EXI stream */
  readonly bytes: Uint8Array;
  /** payload type of the V2GTP header, if there was one in front */
  readonly payloadType: number | undefined;
}

const MAX_DIGITS = 1 << 20;

/**
 * Takes spaces, line ends, colons, commas, dashes and 0x in stride, and a V2GTP header in front.
 * @throws HexError when that leaves something else than pairs of hex digits, or a header whose length is wrong
 */
export function readHex(text: string): HexInput {
  const digits = text.replace(/0x/gi, '').replace(/[\s:,_-]+/g, '');
  const wrong = /[^0-9a-f]/i.exec(digits);
  if (wrong) throw new HexError(`"${wrong[0]}" is no hex digit`);
  if (digits.length === 0) throw new HexError('there are no hex digits');
  if (digits.length % 2 !== 0) throw new HexError(`${digits.length} hex digits: a half byte is missing`);
  if (digits.length > MAX_DIGITS) throw new HexError(`more than ${MAX_DIGITS} hex digits`);
  const bytes = Buffer.from(digits, 'hex');
  const header = readHeader(bytes);
  if (!header) return { bytes, payloadType: undefined };
  const there = bytes.length - HEADER_BYTES;
  if (header.payload_bytes !== there)
    throw new HexError(`the V2GTP header says ${header.payload_bytes} bytes, behind it are ${there}`);
  return { bytes: bytes.subarray(HEADER_BYTES), payloadType: header.payloadType };
}
