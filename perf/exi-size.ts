/** Sizes of the EXI codec: its tables, its code, and the arena that the biggest messages need. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../bench/boards/index.ts';
import { make } from './make.ts';

/** Bytes. */
export interface ExiSize {
  /** grammars of all protocols */
  tables_bytes: number;
  /** exi.wasm without its data: code, types, exports */
  walker_bytes: number;
}

export const EXI_SIZE_BUDGET: ExiSize = { tables_bytes: 48 * 1024, walker_bytes: 12 * 1024 };

const DATA_SECTION = 11;

/** @throws Error when exi.wasm can't be built */
export async function measureExiSize(): Promise<ExiSize> {
  await make(['build/wasm/exi.wasm']);
  const file = await readFile(path.join(ROOT, 'build/wasm/exi.wasm'));
  const tables = (await readFile(path.join(ROOT, 'assembly/exi/generated/tables.ts'), 'utf8')).match(
    /TABLE_BYTES: i32 = (\d+);/,
  );
  if (!tables) throw new Error('assembly/exi/generated/tables.ts does not tell TABLE_BYTES');
  return { tables_bytes: Number(tables[1]), walker_bytes: file.length - dataBytes(file) };
}

/** Bytes of a module's data section. @throws Error when it has none */
function dataBytes(module: Uint8Array): number {
  let at = 8; // behind magic and version
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = module[at++]!;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < module.length) {
    const section = module[at++];
    const bytes = number();
    if (section === DATA_SECTION) return bytes;
    at += bytes;
  }
  throw new Error('exi.wasm has no data section');
}
