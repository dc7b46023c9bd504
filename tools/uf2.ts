/**
 * Makes the flashable files of an RP2040 image from its ELF: puts the boot block's checksum into the ELF, then writes the
 * flash contents as .bin and .uf2.
 *
 *     node --import tsx tools/uf2.ts IMAGE.elf IMAGE.bin IMAGE.uf2
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export const FLASH_BASE = 0x10000000;
const FLASH_SIZE = 2 * 1024 * 1024;
const BOOT2_SIZE = 256;

const UF2_MAGIC = [0x0a324655, 0x9e5d5157, 0x0ab16f30] as const;
const UF2_FAMILY_PRESENT = 0x2000;
const UF2_FAMILY_RP2040 = 0xe48bff56;
const UF2_BLOCK = 512;
const UF2_PAYLOAD = 256;

/** CRC-32 as the RP2040's boot ROM computes it: polynomial 0x04C11DB7, start all ones, not reflected, not inverted. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  }
  return crc >>> 0;
}

/** True when the last word of the 256-byte boot block is the CRC of the rest. */
export function boot2Valid(boot2: Uint8Array): boolean {
  if (boot2.length !== BOOT2_SIZE) return false;
  const stored = new DataView(boot2.buffer, boot2.byteOffset).getUint32(BOOT2_SIZE - 4, true);
  return stored === crc32(boot2.subarray(0, BOOT2_SIZE - 4));
}

interface Segment {
  offset: number;
  address: number;
  size: number;
}

/** Loadable segments with contents, by load address. @throws Error when this is not a 32-bit little-endian Arm ELF */
function segments(elf: Uint8Array): Segment[] {
  const view = new DataView(elf.buffer, elf.byteOffset, elf.byteLength);
  if (
    elf.length < 52 ||
    view.getUint32(0) !== 0x7f454c46 ||
    elf[4] !== 1 ||
    elf[5] !== 1 ||
    view.getUint16(18, true) !== 40
  ) {
    throw new Error('not a 32-bit little-endian Arm ELF file');
  }
  const at = view.getUint32(28, true);
  const size = view.getUint16(42, true);
  const count = view.getUint16(44, true);
  if (at + size * count > elf.length) throw new Error('the program headers lie outside the file');
  const found: Segment[] = [];
  for (let i = 0; i < count; i++) {
    const header = at + i * size;
    const segment = {
      offset: view.getUint32(header + 4, true),
      address: view.getUint32(header + 12, true),
      size: view.getUint32(header + 16, true),
    };
    if (view.getUint32(header, true) !== 1 || segment.size === 0) continue;
    if (segment.offset + segment.size > elf.length) throw new Error('a segment lies outside the file');
    found.push(segment);
  }
  return found.sort((a, b) => a.address - b.address);
}

/** Writes the boot block's CRC into the ELF, in place. @throws Error when there is no boot block at the start of flash */
export function sealBoot2(elf: Uint8Array): void {
  const boot2 = segments(elf).find((segment) => segment.address === FLASH_BASE);
  if (!boot2 || boot2.size < BOOT2_SIZE) throw new Error('no 256-byte boot block at 0x10000000');
  const block = elf.subarray(boot2.offset, boot2.offset + BOOT2_SIZE);
  new DataView(block.buffer, block.byteOffset).setUint32(
    BOOT2_SIZE - 4,
    crc32(block.subarray(0, BOOT2_SIZE - 4)),
    true,
  );
}

/** Flash contents from 0x10000000 on; gaps are 0xFF. @throws Error when something is loaded outside flash */
export function flashImage(elf: Uint8Array): Uint8Array {
  const parts = segments(elf);
  const end = Math.max(0, ...parts.map((part) => part.address + part.size - FLASH_BASE));
  if (parts.some((part) => part.address < FLASH_BASE) || end > FLASH_SIZE)
    throw new Error('a segment lies outside flash');
  const image = new Uint8Array(end).fill(0xff);
  for (const part of parts) image.set(elf.subarray(part.offset, part.offset + part.size), part.address - FLASH_BASE);
  return image;
}

/** UF2 blocks of 256 bytes each for the RP2040, starting at 0x10000000. */
export function toUf2(image: Uint8Array): Uint8Array {
  const blocks = Math.ceil(image.length / UF2_PAYLOAD);
  const out = new Uint8Array(blocks * UF2_BLOCK);
  for (let i = 0; i < blocks; i++) {
    const view = new DataView(out.buffer, i * UF2_BLOCK, UF2_BLOCK);
    const words = [UF2_MAGIC[0], UF2_MAGIC[1], UF2_FAMILY_PRESENT, FLASH_BASE + i * UF2_PAYLOAD];
    words.push(UF2_PAYLOAD, i, blocks, UF2_FAMILY_RP2040);
    words.forEach((word, k) => view.setUint32(4 * k, word, true));
    out.set(image.subarray(i * UF2_PAYLOAD, (i + 1) * UF2_PAYLOAD), i * UF2_BLOCK + 32);
    view.setUint32(UF2_BLOCK - 4, UF2_MAGIC[2], true);
  }
  return out;
}

/**
 * The flash contents of a UF2 file.
 *
 * @throws Error when a block is not one of an RP2040 image, or blocks are missing or out of order
 */
export function fromUf2(uf2: Uint8Array): Uint8Array {
  if (uf2.length === 0 || uf2.length % UF2_BLOCK !== 0)
    throw new Error('a UF2 file is a whole number of 512-byte blocks');
  const blocks = uf2.length / UF2_BLOCK;
  const image = new Uint8Array(blocks * UF2_PAYLOAD);
  for (let i = 0; i < blocks; i++) {
    const view = new DataView(uf2.buffer, uf2.byteOffset + i * UF2_BLOCK, UF2_BLOCK);
    const word = (k: number) => view.getUint32(4 * k, true);
    const magic = word(0) === UF2_MAGIC[0] && word(1) === UF2_MAGIC[1] && word(127) === UF2_MAGIC[2];
    const place = word(3) === FLASH_BASE + i * UF2_PAYLOAD && word(4) === UF2_PAYLOAD && word(5) === i;
    if (!magic || !place || word(6) !== blocks || word(7) !== UF2_FAMILY_RP2040) throw new Error(`bad UF2 block ${i}`);
    image.set(uf2.subarray(i * UF2_BLOCK + 32, i * UF2_BLOCK + 32 + UF2_PAYLOAD), i * UF2_PAYLOAD);
  }
  return image;
}

function main(args: string[]): void {
  const [elfPath, binPath, uf2Path] = args;
  if (!elfPath || !binPath || !uf2Path) throw new Error('usage: uf2.ts IMAGE.elf IMAGE.bin IMAGE.uf2');
  const elf = readFileSync(elfPath);
  sealBoot2(elf);
  writeFileSync(elfPath, elf);
  const image = flashImage(elf);
  writeFileSync(binPath, image);
  writeFileSync(uf2Path, toUf2(image));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(`uf2: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
