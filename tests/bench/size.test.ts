import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapPieces } from '../../perf/elf.ts';
import { EXI_SIZE_BUDGET, measureExiSize } from '../../perf/exi-size.ts';
import { PARTS, measureSizes, sizeByPart } from '../../perf/size.ts';

test('size: parts add up to the image on every board, and the Pico is within its flash', async () => {
  const missing: string[] = [];
  const sizes = await measureSizes((text) => missing.push(text));
  assert.deepEqual(missing, []);
  for (const [name, { flash_bytes, ram_bytes, parts }] of Object.entries(sizes)) {
    assert.deepEqual(Object.keys(parts), [...PARTS]);
    const sum = (kind: 'flash' | 'ram') => PARTS.reduce((total, part) => total + parts[part][kind], 0);
    assert.equal(sum('flash'), flash_bytes, name);
    assert.equal(sum('ram'), ram_bytes, name);
    for (const part of ['host', 'board', 'modules'] as const) {
      assert.ok(parts[part].flash > 0, `${name}: ${part}`);
    }
    if (name.endsWith('-aot')) assert.deepEqual(parts.wasm3, { flash: 0, ram: 0 }, `${name} needs no interpreter`);
    else assert.ok(parts.wasm3.flash > 20_000, `${name}: wasm3 is not that small`);
  }
  assert.equal(Object.keys(sizes).length, 8);
  for (const board of ['rpi-pico', 'rpi-pico-meter', 'mps2-an386'] as const) {
    assert.ok(sizes[`${board}-aot`]!.flash_bytes < sizes[board]!.flash_bytes);
    assert.ok(sizes[`${board}-aot`]!.ram_bytes < sizes[board]!.ram_bytes);
  }
  for (const board of ['rpi-pico', 'rpi-pico-meter'] as const) {
    assert.ok(sizes[board]!.flash_bytes <= 140 * 1024);
    assert.ok(sizes[board]!.ram_bytes <= 264 * 1024);
  }
});

test('size: tables and walker of the EXI codec are within their budget', async () => {
  const { tables_bytes, walker_bytes } = await measureExiSize();
  assert.ok(tables_bytes > 20_000 && tables_bytes <= EXI_SIZE_BUDGET.tables_bytes, `${tables_bytes}`);
  assert.ok(walker_bytes > 5000 && walker_bytes <= EXI_SIZE_BUDGET.walker_bytes, `${walker_bytes}`);
});

test('a map is read with long names and padding', () => {
  const map = [
    'Linker script and memory map',
    '.text           0x00000000       0x30',
    ' .text          0x00000000       0x10 build/b/obj/host/main.o',
    ' .text.a_function_with_a_long_name',
    '                0x00000010       0x0c build/b/obj/wasm3/m3_env.o',
    ' *fill*         0x0000001c        0x4 ',
    '                0x00000020                a_symbol',
    ' .rodata.str1.1 0x00000020       0xc0 build/b/obj/host/engine.o',
    '                                  0x3 (size before relaxing)',
    ' .rodata.order  0x00000020       0x10 build/b/obj/host/signing.o',
  ].join('\n');
  assert.deepEqual(mapPieces(map), [
    { output: '.text', input: '.text', bytes: 16, object: 'build/b/obj/host/main.o' },
    { output: '.text', input: '.text.a_function_with_a_long_name', bytes: 12, object: 'build/b/obj/wasm3/m3_env.o' },
    { output: '.text', input: '.rodata.str1.1', bytes: 0, object: 'build/b/obj/host/engine.o' },
    { output: '.text', input: '.rodata.order', bytes: 16, object: 'build/b/obj/host/signing.o' },
  ]);
});

test('what is no ELF file is refused', () => {
  assert.throws(() => sizeByPart(Buffer.alloc(100), ''), /not an ELF file/);
});
