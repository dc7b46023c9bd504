/** Flash and RAM of each board's image, with either engine, by part. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BOARD_NAMES, buildBoard, buildFolder, type BoardName } from '../bench/boards/index.ts';
import { elfSections, mapPieces, type Piece } from './elf.ts';

export interface PartSize {
  flash: number;
  ram: number;
}

/**
 * `modules`: their code, for the interpreter or for the processor. `arenas`: their memory, with all that the interpreter
 * makes of them. `rest`: stacks, padding, and in a
 * process what the linker makes.
 */
export const PARTS = ['wasm3', 'host', 'board', 'modules', 'libc', 'arenas', 'rest'] as const;
export type Part = (typeof PARTS)[number];

/** Bytes. The form of one board in `chargescript size --json`. */
export interface BoardSize {
  flash_bytes: number;
  ram_bytes: number;
  parts: Record<Part, PartSize>;
}

/** By board: `rpi-pico` with both modules in wasm3, `rpi-pico-aot` with both ahead of time. */
export type Sizes = Partial<Record<BoardName | `${BoardName}-aot`, BoardSize>>;

/** Builds and sizes up all boards. @param warn gets the reason when a board can't be built here; it is left out then */
export async function measureSizes(warn: (text: string) => void): Promise<Sizes> {
  const sizes: Sizes = {};
  for (const board of BOARD_NAMES) {
    if (board === 'desktop-meter' || board === 'desktop-monitor') continue; // the same program as desktop
    for (const engine of ['wasm3', 'aot'] as const) {
      const name = engine === 'aot' ? (`${board}-aot` as const) : board;
      try {
        await buildBoard(board, { engine });
        sizes[name] = await boardSize(path.join(buildFolder(board, { engine }), 'chargescript'), board !== 'desktop');
      } catch (error) {
        warn(`${name}: ${(error as Error).message}`);
      }
    }
  }
  return sizes;
}

async function boardSize(image: string, cross: boolean): Promise<BoardSize> {
  const [elf, map] = await Promise.all([readFile(cross ? `${image}.elf` : image), readFile(`${image}.map`, 'utf8')]);
  return sizeByPart(elf, map);
}

/** @throws Error when `elf` is no ELF file or the map does not belong to it */
export function sizeByPart(elf: Buffer, map: string): BoardSize {
  const sections = new Map(elfSections(elf).map((section) => [section.name, section]));
  const parts = Object.fromEntries(PARTS.map((part) => [part, { flash: 0, ram: 0 }])) as Record<Part, PartSize>;
  const total = { flash: 0, ram: 0 };
  for (const { bytes, stored, ram } of sections.values()) {
    if (stored) total.flash += bytes;
    if (ram) total.ram += bytes;
  }
  for (const piece of mapPieces(map)) {
    const section = sections.get(piece.output);
    if (!section) continue;
    const part = parts[partOf(piece)];
    if (section.stored) part.flash += piece.bytes;
    if (section.ram) part.ram += piece.bytes;
  }
  for (const kind of ['flash', 'ram'] as const) {
    const known = PARTS.reduce((sum, part) => sum + parts[part][kind], 0);
    if (known === 0 || known > total[kind]) {
      throw new Error(`map and image do not belong together: ${known} of ${total[kind]} bytes of ${kind}`);
    }
    parts.rest[kind] += total[kind] - known;
  }
  return { flash_bytes: total.flash, ram_bytes: total.ram, parts };
}

function partOf({ object, input }: Piece): Part {
  if (/_arena\b/.test(input)) return 'arenas';
  if (/\/obj\/wasm3\//.test(object)) return 'wasm3';
  if (/\/obj\/module-/.test(object)) return 'modules';
  if (/\/obj\/(host|ed25519)\//.test(object)) return 'host';
  if (/\/obj\/boards\//.test(object)) return 'board';
  return 'libc';
}
