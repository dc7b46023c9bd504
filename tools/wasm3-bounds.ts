/**
 * Makes wasm3's loads and stores check their bounds in 32 bits instead of 64. Writes wasm3's m3_exec.h with that change:
 *
 *     node --import tsx tools/wasm3-bounds.ts IN/m3_exec.h OUT/m3_exec.h
 *
 * As it comes, an operation adds address and offset in 64 bits and compares address + offset + width with the size of
 * the memory. On a 32-bit processor these are twice the instructions and registers. Here the sum is of 32 bits, its
 * carry is the first half of the check, and the second half subtracts the width from the size, which must not be
 * smaller: host/engine_wasm3.c refuses a memory of less than 8 bytes.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Every operation that touches memory, by the names that its macro gives it: what stands in a register or a slot. */
const OPERATIONS = ['Load_r', 'Load_s', 'Store_rs', 'Store_sr', 'Store_ss', 'Store_rr'];

const NAME = /^d_m3Op\s*\(\w+##_(Load|Store)_##\w+##(_[rs]+)\)/;

/** What every one of them contains once, and what takes its place. */
const EDITS: readonly { what: RegExp; by: string }[] = [
  { what: /u64 operand = (?=(\(u32\) _r0|slot \(u32\));)/g, by: 'u32 operand = ' },
  { what: /operand \+= offset;/g, by: 'bool wraps = __builtin_add_overflow (operand, offset, &operand);' },
  {
    what: /operand \+ sizeof \((\w+)\) <= _mem->length/g,
    by: '!wraps && operand < _mem->length - (sizeof ($1) - 1)',
  },
];

/**
 * wasm3's m3_exec.h with 32-bit bounds checks.
 * @throws Error if an operation is missing, is not known, or is not written as expected: another version of wasm3
 */
export function narrowBounds(source: string): string {
  const found: string[] = [];
  const parts = source.split(/^(?=d_m3Op\s*\()/m).map((part) => {
    const name = NAME.exec(part);
    if (!name) {
      // Outside of the operations only memory.copy and memory.fill check bounds, by other names.
      if (/\boperand \+ sizeof/.test(part)) throw new Error('a bounds check is in no known load or store operation');
      return part;
    }
    const operation = `${name[1]}${name[2]}`;
    found.push(operation);
    return EDITS.reduce((text, { what, by }) => {
      const count = text.match(what)?.length ?? 0;
      if (count !== 1) throw new Error(`operation ${operation} has ${count} of ${what.source}, expected 1`);
      return text.replace(what, by);
    }, part);
  });
  if (found.join() !== OPERATIONS.join()) {
    throw new Error(`load and store operations are ${found.join(' ') || 'none'}, expected ${OPERATIONS.join(' ')}`);
  }
  return parts.join('');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [, , from, to] = process.argv;
  if (!from || !to) throw new Error('usage: wasm3-bounds.ts IN/m3_exec.h OUT/m3_exec.h');
  try {
    writeFileSync(to, narrowBounds(readFileSync(from, 'utf8')));
  } catch (error) {
    console.error(`${from}: ${(error as Error).message}`);
    console.error('This is not the wasm3 that the change is written for: make WASM3_BOUNDS=64 builds without it.');
    process.exitCode = 1;
  }
}
