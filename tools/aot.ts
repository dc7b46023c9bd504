/**
 * Makes C of a WASM module, for host/engine_aot.c: `aot.ts MODULE.wasm OUT.c`.
 *
 * wasm2c (npm package wabt) does the translation. Its output brings a prelude of its own, with 64-bit bounds checks and
 * floats; host/aot.h stands in its place. Each load and store gets its constant offset as an argument of its own, which
 * makes the check one comparison. What is not recognised fails the build.
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from '../bench/replay/chunks.ts';

const WASM2C = fileURLToPath(new URL('../node_modules/wabt/bin/wasm2c', import.meta.url));
const PAGE = 65536;

/** @param name of the module, a C identifier. @throws Error when wasm2c's output is not what is expected of it */
export function aotSource(wasm: Uint8Array, name: string): string {
  const { header, body } = translate(wasm, name);
  const declared = header
    .replace(/^.*#include <stdint.h>\n/s, '')
    .replace(/#ifndef WASM_RT_CORE_TYPES.*?#endif\n/s, '');
  const code = accesses(afterPrelude(body, name));
  const members = new RegExp(`typedef struct w2c_${name} \\{\n`);
  if (!members.test(declared)) throw unexpected('no instance in the header');
  const memories = (header.match(/wasm_rt_memory_t w2c_/g) ?? []).length;
  if (memories > 1) throw unexpected('more than one memory');
  return [
    `// Made of ${name}.wasm by tools/aot.ts.`,
    `#define AOT_INITIAL_BYTES ${initialBytes(code)}ull`,
    '#include "aot.h"',
    declared
      .replace(members, (line) => `${line}  aot_t aot;\n`)
      .replace(/^(\/\* import: .*\n)/gm, '$1static ')
      .replace(/^(?:void wasm2c_\w+_free|wasm_rt_func_type_t wasm2c_\w+_get_func_type)\(.*\n/gm, '')
      .replace(/#endif {2}\/\* \w+_H_GENERATED_ \*\/\s*$/, ''),
    without(code, name),
    description(header, name, wasm, tableEntries(code)),
  ].join('\n');
}

function translate(wasm: Uint8Array, name: string): { header: string; body: string } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'chargescript-aot-'));
  try {
    const file = (extension: string) => path.join(folder, `module.${extension}`);
    writeFileSync(file('wasm'), wasm);
    execFileSync(process.execPath, [WASM2C, file('wasm'), '-n', name, '--no-debug-names', '-o', file('c')]);
    return { header: readFileSync(file('h'), 'utf8'), body: readFileSync(file('c'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The module's own part: all behind the last definition that every module gets. */
function afterPrelude(body: string, name: string): string {
  const last = body.lastIndexOf('#define WEAK_FUNC_DECL(');
  const end = last < 0 ? -1 : body.indexOf('\n#endif\n', last);
  if (end < 0 || !body.slice(0, end).includes('DEFINE_LOAD(i32_load, ')) throw unexpected('another prelude');
  const code = body.slice(end + '\n#endif\n'.length);
  if (/#include|DEFINE_LOAD/.test(code) || !code.includes(`void wasm2c_${name}_instantiate(`)) {
    throw unexpected('another prelude');
  }
  return code;
}

/** `(u64)(address) + offset` of each access as two arguments, with the instance and the memory's size before them. */
function accesses(code: string): string {
  const done = code.replace(
    /\b(i(?:32|64)_(?:load|store)\w*?)_default32\(&instance->w2c_\w+, \(u64\)\(([^()]*)\)(?: \+ (\d+)u?)?(?=[,)])/g,
    (_, access: string, address: string, offset = '0') =>
      `${access}(&instance->aot, memory, AOT_BYTES, ${address}, ${offset}u`,
  );
  const left = /\b\w+_default32\(.*|\b[if](?:32|64)_(?:load|store)\w*\((?!&instance->aot, memory, AOT_BYTES, ).*/.exec(
    done,
  );
  if (left) throw unexpected(left[0]);
  return done;
}

/** Leaves out what nothing here calls. */
function without(code: string, name: string): string {
  return code
    .replace('  assert(wasm_rt_is_initialized());\n', '')
    .replace(
      new RegExp(`^(?:void wasm2c_${name}_free|wasm_rt_func_type_t wasm2c_${name}_get_func_type)\\(.*?\n}\n`, 'gms'),
      '',
    );
}

function initialBytes(code: string): number {
  return Number(/wasm_rt_allocate_memory\(&instance->w2c_\w+, (\d+), /.exec(code)?.[1] ?? 0) * PAGE;
}

function tableEntries(code: string): number {
  const tables = code.matchAll(/wasm_rt_allocate_funcref_table\(&instance->w2c_\w+, (\d+), /g);
  return [...tables].reduce((sum, table) => sum + Number(table[1]), 0);
}

/** The end of the file: imports, exports and the `engine_module_t`. */
function description(header: string, name: string, wasm: Uint8Array, entries: number): string {
  const imports = [
    ...header.matchAll(/^\/\* import: '(.*)' '(.*)' \*\/\n(\w+) (\w+)\((struct \w+\*)((?:, \w+)*)\);/gm),
  ];
  const wanted = WebAssembly.Module.imports(new WebAssembly.Module(Uint8Array.from(wasm)));
  for (const { kind, name: symbol } of wanted)
    if (kind !== 'function') throw unexpected(`import of the ${kind} ${symbol}`);
  if (imports.length !== wanted.length) throw unexpected('the imports in the header');
  const exported = [...header.matchAll(/^\/\* export: '(.*)' \*\/\n(u32|void) (\w+)\(\w+\*\);/gm)];
  const instantiate = new RegExp(`^void wasm2c_${name}_instantiate\\(\\w+\\*(.*)\\);`, 'm').exec(header);
  if (!instantiate) throw unexpected('no instantiate()');
  const owners = instantiate[1]!.split(',').length - 1;
  const thunks = imports.map(([, , , result, symbol, owner, rest], i) => {
    const parameters = rest!.split(', ').slice(1);
    if (parameters.length > 4 || parameters.some((type) => type !== 'u32') || result!.startsWith('f'))
      throw unexpected(`import ${symbol}`);
    const list = parameters.map((_, n) => `, u32 a${n}`).join('');
    const values = parameters.map((_, n) => `(s32)a${n}`).join(', ') || '0';
    const call = `aot_import((void *)owner, linked[${i}], (const s32[AOT_ARGS]){${values}})`;
    const statement = result === 'void' ? `${call};` : `return (${result})${call};`;
    return `static ${result} ${symbol}(${owner} owner${list}) { ${statement} }`;
  });
  const signature = (result: string, rest: string) =>
    `${{ u32: 'i', u64: 'I' }[result] ?? 'v'}(${'i'.repeat(rest.split(', ').length - 1)})`;
  const calls = exported.map(([, , result, symbol], i) =>
    result === 'void'
      ? `static u32 call_${i}(void *instance) { ${symbol}(instance); return 0; }`
      : `static u32 call_${i}(void *instance) { return ${symbol}(instance); }`,
  );
  return [
    `static const struct door_function *linked[${Math.max(imports.length, 1)}];`,
    ...thunks,
    ...calls,
    'static const aot_import_t imports[] = {',
    ...imports.map(
      ([, owner, symbol, result, , , rest]) => `  {"${owner}", "${symbol}", "${signature(result!, rest!)}"},`,
    ),
    '  {0}};',
    'static const aot_export_t exports[] = {',
    ...exported.map(([, symbol], i) => `  {"${symbol}", call_${i}},`),
    '  {0}};',
    `static void instantiate(void *instance) { wasm2c_${name}_instantiate(instance${', instance'.repeat(owners)}); }`,
    'static const aot_module_t module = {',
    `  .instance_bytes = AOT_ROUND(sizeof(w2c_${name})), .memory_bytes = AOT_BYTES,`,
    `  .table_bytes = ${entries} * sizeof(wasm_rt_funcref_t), .instantiate = instantiate,`,
    `  .exports = exports, .export_count = ${exported.length}, .imports = imports, .import_count = ${imports.length},`,
    '  .linked = linked};',
    `const engine_module_t ${name}_module = {.name = "${name}", .engine = &engine_aot, .code = &module,`,
    `  .wasm_bytes = ${wasm.length}, .crc32 = 0x${crc32(wasm).toString(16)}u};`,
    '',
  ].join('\n');
}

function unexpected(what: string): Error {
  return new Error(`wasm2c's output is not of the expected form: ${what}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [input, output] = process.argv.slice(2);
  if (!input || !output) throw new Error('usage: aot.ts MODULE.wasm OUT.c');
  writeFileSync(output, aotSource(readFileSync(input), path.basename(input, '.wasm').replaceAll('-', '')));
}
