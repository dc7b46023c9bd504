/** The door is one list: assembly/door.ts, host/door.c and the imports of the built modules must agree. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import {
  BLOCK,
  CONFIG,
  CONFIG_FLAGS,
  NO_PARAMETER,
  ORDERS,
  ORDERS_SIZE,
  STATUS,
  STATUS_SIZE,
} from '../../bench/pilot/memory.ts';
import { PARAMETERS } from '../../parameters/parameters.ts';

interface DoorFunction {
  name: string;
  signature: string;
  pilot: boolean;
  session: boolean;
}

const LETTER: Record<string, string> = { i32: 'i', usize: 'i', i64: 'I' };
let host: DoorFunction[] = [];

before(() => {
  execFileSync('make', ['-s', 'BOARD=desktop'], { stdio: 'inherit' });
  host = JSON.parse(
    execFileSync('build/desktop/chargescript', ['--dump-door'], { encoding: 'utf8' }),
  ) as DoorFunction[];
});

/** Name, wasm3 signature and comment of each import that door.ts declares. */
function declared(): { name: string; signature: string; comment: string }[] {
  const source = readFileSync('assembly/door.ts', 'utf8');
  const pattern =
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*@external\("door", "(\w+)"\)\s*export declare function (\w+)\(([^)]*)\): (\w+);/g;
  return [...source.matchAll(pattern)].map(([, comment = '', external, name = '', parameters = '', result = '']) => {
    assert.equal(external, name, 'the import has the name of the function');
    const types = parameters.split(',').filter((p) => p.trim() !== '');
    const letters = types.map((p) => LETTER[p.split(':')[1]!.trim()] ?? '?');
    return { name, signature: `${LETTER[result] ?? '?'}(${letters.join('')})`, comment };
  });
}

test('door.ts and door.c have the same functions in the same order', () => {
  const source = readFileSync('assembly/door.ts', 'utf8');
  const ours = declared();
  assert.equal(ours.length, source.match(/@external/g)!.length, 'every import was recognised');
  assert.deepEqual(
    ours.map(({ name, signature }) => ({ name, signature })),
    host.map(({ name, signature }) => ({ name, signature })),
  );
});

test('who may call what is documented where it is enforced', () => {
  for (const { name, comment } of declared()) {
    const { pilot, session } = host.find((f) => f.name === name)!;
    assert.equal(comment.includes('ERR_DENIED'), !(pilot && session), `${name}: ERR_DENIED in its comment`);
  }
});

for (const module of ['pilot', 'session'] as const) {
  test(`${module}.wasm imports only what the door has and what it may use (the loader compares the types)`, () => {
    const bytes = readFileSync(`build/wasm/${module}.wasm`);
    const imports = WebAssembly.Module.imports(new WebAssembly.Module(bytes));
    assert.ok(imports.length > 0);
    for (const { module: from, name, kind } of imports) {
      assert.equal(from, 'door');
      assert.equal(kind, 'function');
      const found = host.find((f) => f.name === name);
      assert.ok(found, `${name} is in door.c`);
      assert.ok(found[module], `${module} may call ${name}`);
    }
    const exported = WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map((e) => e.name);
    const needed = module === 'pilot' ? ['start', 'block', 'block_ptr', 'config_ptr'] : ['start', 'poll', 'power_fail'];
    for (const name of [...needed, 'memory']) assert.ok(exported.includes(name), `${module} exports ${name}`);
  });
}

test('docs/door.md is current', () => {
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/door-doc.ts', '--check'], { stdio: 'inherit' });
});

test('error and level codes are the same on both sides', () => {
  const ts = new Map(
    [...readFileSync('assembly/door.ts', 'utf8').matchAll(/export const (\w+): i32 = (-?\d+);/g)].map((m) => [
      m[1]!,
      Number(m[2]),
    ]),
  );
  const c = new Map([...cEnums('host/door.h'), ...cEnums('host/mailbox.h'), ...cDefines('host/door.h')]);
  for (const name of ['ERR_ARG', 'ERR_NONE', 'ERR_BUSY', 'ERR_IO', 'ERR_DENIED', 'PWM_HIGH', 'PWM_ON', 'PWM_LOW']) {
    assert.equal(ts.get(name), c.get(name), name);
  }
  for (const [name, value] of ts) assert.equal(c.get(name), value, name);
});

function cEnums(file: string): [string, number][] {
  return [...readFileSync(file, 'utf8').matchAll(/enum\s*{([^}]*)}/g)].flatMap(([, body = '']) => {
    let next = 0;
    return body.split(',').flatMap((part): [string, number][] => {
      const [name = '', value] = part.split('=').map((s) => s.trim());
      if (!name) return [];
      if (value !== undefined) next = Number(value);
      return [[name, next++]];
    });
  });
}

function cDefines(file: string): [string, number][] {
  return [...readFileSync(file, 'utf8').matchAll(/^#define (\w+) (\d+)u?\b/gm)].map((m) => [m[1]!, Number(m[2])]);
}

test('mailbox.ts and mailbox.h have the same constants', () => {
  const c = new Map([...cEnums('host/mailbox.h'), ...cDefines('host/mailbox.h')]);
  const source = readFileSync('assembly/mailbox.ts', 'utf8');
  const constants = [...source.matchAll(/export const (\w+): \w+ = ([^;]+);/g)];
  const other: Record<string, string> = { SAMPLES: 'CS_SAMPLES', BLOCK_US: 'CS_BLOCK_US', CHANNELS: 'CS_CHANNELS' };
  let compared = 0;
  for (const [, name = '', text = ''] of constants) {
    // Sizes are compared with the structs below; the fault bits are the pilot's and unknown to the host.
    if (/_SIZE$|^BLOCK_SAMPLES$|^FAULT(_|S$)/.test(name)) continue;
    assert.equal(c.get(other[name] ?? name), Number(text), name);
    compared++;
  }
  assert.ok(compared >= 30, `${compared} constants compared`);
});

const SIZE: Record<string, number> = { u8: 1, u16: 2, i32: 4, u32: 4, u64: 8 };

/** Offsets and types of the fields that a layout comment of mailbox.ts describes: "0  u64 t_us" or "48 u32 V_mV[3]". */
function layout(constant: string): Map<string, string> {
  const source = readFileSync('assembly/mailbox.ts', 'utf8');
  const end = source.indexOf(`export const ${constant}`);
  const comment = source.slice(source.lastIndexOf('/**', end), end);
  const found = comment.matchAll(/(?<![\d.])(\d+)\s+([iu]\d+)\s+(\w+)/g);
  return new Map([...found].map(([, offset, type, name]) => [name!, `${offset} ${type}`]));
}

/** The same from the C struct, by C's rules of alignment. */
function struct(type: string): Map<string, string> {
  const source = readFileSync('host/mailbox.h', 'utf8');
  const end = source.indexOf(`} ${type};`);
  const body = source.slice(source.lastIndexOf('typedef struct {', end), end);
  const fields = new Map<string, string>();
  let offset = 0;
  const ofHost: Record<string, number> = { CS_CHANNELS: 10, CS_SAMPLES: 10 };
  for (const [, sign, bits, names = ''] of body.matchAll(/^ {4}(u?)int(\d+)_t ([^;]+);/gm)) {
    const kind = `${sign ? 'u' : 'i'}${bits}`;
    for (const part of names.split(',')) {
      const [, name = '', dimensions = ''] = /(\w+)((?:\[\w+\])*)/.exec(part)!;
      const count = [...dimensions.matchAll(/\[(\w+)\]/g)].reduce((n, [, d = '']) => n * (ofHost[d] ?? Number(d)), 1);
      const size = SIZE[kind]!;
      offset = Math.ceil(offset / size) * size;
      fields.set(name, `${offset} ${kind}`);
      offset += size * count;
    }
  }
  return fields;
}

for (const [constant, type] of [
  ['BLOCK_SIZE', 'cs_block_t'],
  ['ORDERS_SIZE', 'cs_orders_t'],
  ['STATUS_SIZE', 'cs_status_t'],
] as const) {
  test(`the layout comment of ${constant} is the layout of ${type}`, () => {
    const described = layout(constant);
    const real = struct(type);
    assert.ok(real.size >= 4);
    assert.deepEqual(Object.fromEntries(described), Object.fromEntries(real));
  });
}

for (const [constant, places] of [
  ['BLOCK_SIZE', BLOCK],
  ['ORDERS_SIZE', ORDERS],
  ['STATUS_SIZE', STATUS],
] as const) {
  test(`where the bench looks for it is the layout of ${constant}`, () => {
    const described = layout(constant);
    for (const [name, at] of Object.entries(places)) {
      assert.equal(Number(described.get(name)?.split(' ')[0]), at, name);
    }
  });
}

test('flags of the configuration and sizes of the messages, as the bench has them', () => {
  const source = readFileSync('assembly/mailbox.ts', 'utf8');
  const constant = (name: string) => Number(new RegExp(`export const ${name}: \\w+ = (\\d+);`).exec(source)?.[1]);
  for (const [name, bit] of Object.entries(CONFIG_FLAGS)) assert.equal(bit, constant(`CONFIG_${name.toUpperCase()}`));
  assert.deepEqual([CONFIG.parameters, NO_PARAMETER], [constant('CONFIG_PARAMETERS'), constant('NO_PARAMETER')]);
  assert.deepEqual([ORDERS_SIZE, STATUS_SIZE], [constant('ORDERS_SIZE'), constant('STATUS_SIZE')]);
});

test('sizes of the messages', () => {
  const asserted = [...readFileSync('host/mailbox.h', 'utf8').matchAll(/sizeof\(cs_(\w+)_t\) == ([^,]+),/g)];
  const source = readFileSync('assembly/mailbox.ts', 'utf8');
  const size = (text: string): number =>
    text
      .replace(/CONFIG_PARAMETERS/g, '96')
      .replace(/(CS_)?PARAMETERS/g, String(PARAMETERS.length))
      .replace(/CHANNELS/g, '10')
      .replace(/SAMPLES/g, '10')
      .split('+')
      .map((term) => term.split('*').reduce((product, factor) => product * Number(factor), 1))
      .reduce((a, b) => a + b, 0);
  assert.equal(asserted.length, 4);
  for (const [, name = '', bytes] of asserted) {
    const text = new RegExp(`export const ${name.toUpperCase()}_SIZE: i32 = ([^;]+);`).exec(source)![1]!;
    assert.equal(size(text), size(bytes!), name);
  }
});
