/** The outer layer of a recording: chunks with checksums (docs/recording.md). */

export const CHUNK_HEAD = 10;
export const CHUNK_TAIL = 4;

export interface Chunk {
  /** Where it starts in the file [bytes]. */
  offset: number;
  /** 'D' description, 'H' head, 'P' pilot, 'S' session. */
  kind: string;
  seq: number;
  boot: number;
  payload: Uint8Array;
}

/** Bytes of a file that are no chunk. */
export interface Damage {
  offset: number;
  bytes: number;
  /** The last chunk is not all there; what is before it is whole. */
  atEnd: boolean;
}

/** A recording that can't be used, and where. */
export class RecordingError extends Error {}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let crc = n;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

/** CRC-32 as in zlib. */
export function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (let i = 0; i < data.length; i++) crc = crcTable[(crc ^ data[i]!) & 255]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Puts head and checksum around `payload`. */
export function packChunk(kind: string, seq: number, boot: number, payload: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(CHUNK_HEAD + payload.length + CHUNK_TAIL);
  const view = new DataView(bytes.buffer);
  bytes.set([0x43, 0x53, 0x52, kind.charCodeAt(0)]);
  view.setUint16(4, payload.length, true);
  view.setUint16(6, seq, true);
  bytes[8] = boot;
  bytes.set(payload, CHUNK_HEAD);
  const end = CHUNK_HEAD + payload.length;
  view.setUint32(end, crc32(bytes.subarray(3, end)), true);
  return bytes;
}

function chunkAt(file: Uint8Array, offset: number): Chunk | undefined {
  if (offset + CHUNK_HEAD + CHUNK_TAIL > file.length) return undefined;
  if (file[offset] !== 0x43 || file[offset + 1] !== 0x53 || file[offset + 2] !== 0x52) return undefined;
  const view = new DataView(file.buffer, file.byteOffset + offset);
  const end = CHUNK_HEAD + view.getUint16(4, true);
  if (offset + end + CHUNK_TAIL > file.length) return undefined;
  if (crc32(file.subarray(offset + 3, offset + end)) !== view.getUint32(end, true)) return undefined;
  return {
    offset,
    kind: String.fromCharCode(file[offset + 3]!),
    seq: view.getUint16(6, true),
    boot: file[offset + 8]!,
    payload: file.subarray(offset + CHUNK_HEAD, offset + end),
  };
}

/** All good chunks of a file, and what lies between them. */
export function readChunks(file: Uint8Array): { chunks: Chunk[]; damage: Damage[] } {
  const chunks: Chunk[] = [];
  const damage: Damage[] = [];
  let offset = 0;
  while (offset < file.length) {
    const chunk = chunkAt(file, offset);
    if (chunk) {
      chunks.push(chunk);
      offset += CHUNK_HEAD + chunk.payload.length + CHUNK_TAIL;
      continue;
    }
    const bad = offset;
    do offset++;
    while (offset < file.length && !chunkAt(file, offset));
    damage.push({ offset: bad, bytes: offset - bad, atEnd: offset === file.length });
  }
  return { chunks, damage };
}
