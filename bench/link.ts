/** Frames of the bench link: COBS( type, payload, CRC-16 ) and a zero byte. docs/bench-link.md is the description. */

/** One frame as it was received; `payload` is the receiver's own copy. */
export interface Frame {
  /** One ASCII character. */
  type: string;
  payload: Uint8Array;
}

/** Longest payload that may be sent in one frame [bytes]. */
export const MAX_PAYLOAD = 248;
const CRC_SIZE = 2;
const MAX_RAW = 1 + MAX_PAYLOAD + CRC_SIZE;
/** COBS adds one byte per 254, so one here, and the code of an empty last group. */
const MAX_CODED = MAX_RAW + 2;

const crcTable = new Uint16Array(256);
for (let byte = 0; byte < 256; byte++) {
  let crc = byte << 8;
  for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1;
  crcTable[byte] = crc;
}

/** CRC-16/CCITT-FALSE (polynomial 0x1021, start 0xFFFF, not reflected) of the first `length` bytes. */
export function crc16(bytes: Uint8Array, length = bytes.length): number {
  let crc = 0xffff;
  for (let i = 0; i < length; i++) crc = ((crc << 8) & 0xffff) ^ crcTable[(crc >> 8) ^ bytes[i]!]!;
  return crc;
}

/**
 * Builds one frame, closing zero included.
 *
 * @throws RangeError when `type` is not one ASCII character or the payload is longer than MAX_PAYLOAD
 */
export function encodeFrame(type: string, payload: Uint8Array): Uint8Array {
  const code = type.length === 1 ? type.charCodeAt(0) : 0;
  if (code < 1 || code > 127) throw new RangeError(`frame type ${JSON.stringify(type)} is not one ASCII character`);
  if (payload.length > MAX_PAYLOAD) {
    throw new RangeError(`payload of ${payload.length} bytes is longer than ${MAX_PAYLOAD}`);
  }
  const raw = new Uint8Array(1 + payload.length + CRC_SIZE);
  raw[0] = code;
  raw.set(payload, 1);
  const crc = crc16(raw, raw.length - CRC_SIZE);
  raw[raw.length - 2] = crc & 0xff;
  raw[raw.length - 1] = crc >> 8;
  return cobs(raw);
}

function cobs(raw: Uint8Array): Uint8Array {
  const out = new Uint8Array(raw.length + 2); // raw is shorter than one group of 254 bytes
  let group = 0;
  let at = 1;
  for (const byte of raw) {
    if (byte === 0) {
      out[group] = at - group;
      group = at++;
    } else {
      out[at++] = byte;
    }
  }
  out[group] = at - group;
  return out; // the last byte is the zero that ends the frame
}

/** Takes a byte stream in pieces of any size and finds the frames in it. Never throws, whatever the bytes are. */
export class FrameDecoder {
  /** Frames thrown away so far: wrong CRC, bad coding, too short or too long. */
  dropped = 0;
  private readonly coded = new Uint8Array(MAX_CODED);
  private readonly raw = new Uint8Array(MAX_CODED);
  private length = 0;
  private overlong = false;

  /** Adds received bytes. @returns the frames that they complete, in order */
  push(bytes: Uint8Array): Frame[] {
    const frames: Frame[] = [];
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i]!;
      if (byte !== 0) {
        if (this.length < MAX_CODED) this.coded[this.length++] = byte;
        else this.overlong = true;
        continue;
      }
      if (this.length > 0) {
        const frame = this.overlong ? undefined : this.finish();
        if (frame) frames.push(frame);
        else this.dropped++;
      }
      this.length = 0;
      this.overlong = false;
    }
    return frames;
  }

  private finish(): Frame | undefined {
    const { coded, raw, length } = this;
    let size = 0;
    let at = 0;
    while (at < length) {
      const code = coded[at++]!;
      if (at + code - 1 > length) return undefined;
      for (let n = 1; n < code; n++) raw[size++] = coded[at++]!;
      if (code < 255 && at < length) raw[size++] = 0;
    }
    const body = size - CRC_SIZE;
    if (body < 1 || body > 1 + MAX_PAYLOAD) return undefined;
    if (crc16(raw, body) !== (raw[body]! | (raw[body + 1]! << 8))) return undefined;
    return { type: String.fromCharCode(raw[0]!), payload: raw.slice(1, body) };
  }
}
