/** The place of an error in a message: some lines of hex, the byte marked, and its bits. */
import { type Style } from './style.ts';

const ROW = 16;

/**
 * Marks the last bit that had been read when an error was noticed.
 * @param noticed_bits how many had been; all of them stands for the end
 */
export function markBit(bytes: Uint8Array, noticed_bits: number, style: Style): string[] {
  const offset_bits = noticed_bits < 8 * bytes.length ? Math.max(0, noticed_bits - 1) : noticed_bits;
  const byte = Math.max(0, Math.min(offset_bits >> 3, bytes.length));
  const bit = byte < bytes.length ? offset_bits & 7 : 0;
  const row = Math.floor(Math.min(byte, Math.max(0, bytes.length - 1)) / ROW) * ROW;
  const lines: string[] = [];
  for (let at = Math.max(0, row - ROW); at <= row + ROW && at < bytes.length; at += ROW) {
    const cells = [...bytes.subarray(at, at + ROW)].map((b, i) => {
      const text = b.toString(16).padStart(2, '0');
      return at + i === byte ? style.error(text) : text;
    });
    lines.push(`  ${style.faint(at.toString(16).padStart(4, '0'))}  ${cells.join(' ')}`);
    if (at === row) lines.push(`        ${' '.repeat(3 * (byte - row))}${style.error('^^')}`);
  }
  const value = bytes[byte];
  if (value === undefined) lines.push('  the message ends here');
  else {
    const bits = value.toString(2).padStart(8, '0');
    const marked = bits.slice(0, bit) + style.error(bits.slice(bit, bit + 1)) + bits.slice(bit + 1);
    lines.push(`  byte ${byte} = ${marked}, read up to bit ${bit} from the left`);
  }
  return lines;
}
