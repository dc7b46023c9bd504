/** Reads what the size report needs from an ELF file and from the linker's map. */

const SHT_NOBITS = 8;
const SHF_WRITE = 1;
const SHF_ALLOC = 2;
/** Where RAM begins on Cortex-M. */
const MCU_RAM = 0x20000000;

export interface Section {
  name: string;
  bytes: number;
  /** Part of the image (flash, or the file of a process). */
  stored: boolean;
  /** Takes RAM while it runs. */
  ram: boolean;
}

/** The sections that take memory. @throws Error when `file` is not a little-endian ELF */
export function elfSections(file: Buffer): Section[] {
  if (file.length < 64 || file.readUInt32BE(0) !== 0x7f454c46 || file[5] !== 1) throw new Error('not an ELF file');
  const wide = file[4] === 2;
  const word = (at: number) => (wide ? Number(file.readBigUInt64LE(at)) : file.readUInt32LE(at));
  const table = word(wide ? 0x28 : 0x20);
  const [size, count, names] = [0, 2, 4].map((n) => file.readUInt16LE((wide ? 0x3a : 0x2e) + n)) as [
    number,
    number,
    number,
  ];
  const header = (n: number) => {
    const at = table + n * size;
    return {
      name: file.readUInt32LE(at),
      type: file.readUInt32LE(at + 4),
      flags: word(at + 8),
      address: word(at + (wide ? 16 : 12)),
      offset: word(at + (wide ? 24 : 16)),
      bytes: word(at + (wide ? 32 : 20)),
    };
  };
  const strings = header(names).offset;
  const sections: Section[] = [];
  for (let n = 0; n < count; n++) {
    const { name, type, flags, address, bytes } = header(n);
    if (!(flags & SHF_ALLOC) || bytes === 0) continue;
    const start = strings + name;
    const stored = type !== SHT_NOBITS;
    sections.push({
      name: file.toString('latin1', start, file.indexOf(0, start)),
      bytes,
      stored,
      // Code that a microcontroller runs from RAM is not writable for the linker.
      ram: !stored || (flags & SHF_WRITE) !== 0 || (!wide && address >= MCU_RAM),
    });
  }
  return sections;
}

/** One contribution of an object file to an output section. */
export interface Piece {
  output: string;
  input: string;
  bytes: number;
  /** Object file, or `archive.a(member.o)`. */
  object: string;
}

/** Contributions listed in a map of GNU ld. */
export function mapPieces(map: string): Piece[] {
  const pieces: Piece[] = [];
  const start = map.indexOf('Linker script and memory map');
  // A long section name has its address on the next line.
  const lines = map
    .slice(Math.max(start, 0))
    .replace(/^( ?\S+)\n\s+(?=0x)/gm, '$1 ')
    .split('\n');
  let output = '';
  let last_at = 0;
  for (const line of lines) {
    const section = /^([._A-Za-z]\S*)/.exec(line);
    if (section) output = section[1]!;
    const piece = /^ (\S+)\s+0x([0-9a-f]+)\s+0x([0-9a-f]+)\s+(\S.*)$/.exec(line);
    if (piece && piece[1] !== '*fill*') {
      const at = parseInt(piece[2]!, 16);
      const last = pieces.at(-1);
      // Of merged strings the map may count some twice: no piece reaches into the next.
      if (last?.output === output && at >= last_at) last.bytes = Math.min(last.bytes, at - last_at);
      pieces.push({ output, input: piece[1]!, bytes: parseInt(piece[3]!, 16), object: piece[4]! });
      last_at = at;
    }
  }
  return pieces;
}
