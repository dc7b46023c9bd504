/** Reads a board's flight recorder out over the link (RECORDER frames, docs/bench-link.md). */

import { encodeFrame } from './link.ts';

const START = encodeFrame('R', Uint8Array.of(1));
const REPLY_HEAD = 8;
const LARGEST = 1 << 24;

function nextFrom(offset: number): Uint8Array {
  const payload = new Uint8Array(5);
  payload[0] = 2;
  new DataView(payload.buffer).setUint32(1, offset, true);
  return encodeFrame('R', payload);
}

/**
 * Reads all of it. The board's ring stands still meanwhile and goes on afterwards.
 *
 * @param exchange sends one frame and gives the payload of the RECORDER frame that answers it
 * @returns a recording (docs/recording.md)
 * @throws Error when the answers make no sense
 */
export async function readFlight(exchange: (frame: Uint8Array) => Promise<Uint8Array>): Promise<Uint8Array> {
  let file: Uint8Array | undefined;
  for (let offset = 0; ;) {
    const reply = await exchange(file ? nextFrom(offset) : START);
    if (reply.length < REPLY_HEAD) throw new Error(`RECORDER frame of ${reply.length} bytes`);
    const view = new DataView(reply.buffer, reply.byteOffset, reply.byteLength);
    const total = view.getUint32(4, true);
    file ??= new Uint8Array(Math.min(total, LARGEST));
    const data = reply.subarray(REPLY_HEAD);
    if (view.getUint32(0, true) !== offset || total !== file.length || offset + data.length > total)
      throw new Error(`RECORDER frame for ${view.getUint32(0, true)} of ${total} bytes instead of ${offset}`);
    // The empty answer at the end tells the board that the read-out is over.
    if (data.length === 0) {
      if (offset < total) throw new Error(`the read-out ends at ${offset} of ${total} bytes`);
      return file;
    }
    file.set(data, offset);
    offset += data.length;
  }
}
