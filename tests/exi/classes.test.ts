/** The generated message classes: every accessor compiles, what is not used costs nothing, and the example in the docs is real. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import asc from 'assemblyscript/asc';
import { ROOT } from '../../bench/boards/index.ts';

const GENERATED = path.join(ROOT, 'assembly/exi/generated');

/** Compiles a text as if it were a file in assembly/exi. @returns the module, also as text; fails with the compiler's messages */
async function compile(text: string, optimize = '-O0'): Promise<{ binary: Uint8Array; text: string }> {
  const entry = 'assembly/exi/test-entry.ts';
  const out: { binary: Uint8Array; text: string } = { binary: new Uint8Array(), text: '' };
  const { error, stderr } = await asc.main(
    [
      entry,
      '--baseDir',
      ROOT,
      '--outFile',
      'test.wasm',
      '--textFile',
      'test.wat',
      optimize,
      '--runtime',
      'stub',
      '--use',
      'abort=',
      '--initialMemory',
      '2',
      '--maximumMemory',
      '2',
    ],
    {
      readFile(name, baseDir) {
        if (name === entry) return text;
        try {
          return readFileSync(path.join(baseDir, name), 'utf8');
        } catch {
          return null;
        }
      },
      writeFile(_name, contents) {
        if (typeof contents === 'string') out.text = contents;
        else out.binary = contents;
      },
      listFiles: () => [],
    },
  );
  assert.equal(error, null, messages(stderr));
  return out;
}

const messages = (stream: { toString(): string }): string => stream.toString().slice(0, 4000);

/** A function that calls everything that the classes of a generated file have. */
function touchAll(file: string): { text: string; accesses: number } {
  const body: string[] = [];
  let inClass = false;
  for (const line of readFileSync(path.join(GENERATED, file), 'utf8').split('\n')) {
    const name = /^export class (\w+)/.exec(line)?.[1];
    if (name) {
      body.push(`{ const x = all.${name}.create(); t += changetype<usize>(x);`);
      inClass = true;
    } else if (inClass && line === '}') {
      body.push('}');
      inClass = false;
    } else if (inClass) {
      const [, get, getType = ''] = /^ {2}@inline get (\w+)\(\): (.*) \{ return/.exec(line) ?? [];
      const [, set, setType = ''] = /^ {2}@inline set (\w+)\(value: (\w+)\)/.exec(line) ?? [];
      const [, method, parameters = ''] = /^ {2}(\w+)\((.*?)\): \w+/.exec(line) ?? [];
      if (get) body.push(isView(getType, line) ? `t += changetype<usize>(x.${get});` : `t += <usize>x.${get};`);
      if (set) body.push(`x.${set} = ${argument(setType)};`);
      if (method) {
        const types = parameters.split(', ').flatMap((p) => p.split(': ')[1] ?? []);
        body.push(`x.${method}(${types.map(argument).join(', ')});`);
      }
    }
  }
  const text = `import * as all from './generated/${file.replace('.ts', '')}';\nexport function run(t: usize): usize {\n${body.join('\n')}\nreturn t;\n}\n`;
  return { text, accesses: body.length };
}

const isView = (type: string, line: string): boolean => type.includes('null') || line.includes(`changetype<${type}>`);
const argument = (type: string): string => (type === 'string' ? "'x'" : /^[a-z]/.test(type) ? `<${type}>t` : '<i32>t');

describe('EXI classes', () => {
  const files = readdirSync(GENERATED).filter((f) => !['tables.ts', 'protocols.ts'].includes(f));
  for (const file of files)
    it(`compile, all of ${file}`, async () => {
      const { text, accesses } = touchAll(file);
      assert.ok(accesses > 20, `${accesses} accesses`);
      await compile(text);
    });

  it('cost nothing where they are not used', async () => {
    const codec = "export { start, control, decode, encode } from './index';\n";
    const imports = files
      .map((f, i) => `import * as unused${i} from './generated/${f.replace('.ts', '')}';\n`)
      .join('');
    const [alone, together] = [await compile(codec, '-O2'), await compile(imports + codec, '-O2')];
    assert.equal(together.binary.length, alone.binary.length);
  });

  it('are no more than loads and stores', async () => {
    const code = `import { CurrentDemandReq } from './generated/iso2';
      export function read(req: CurrentDemandReq): i32 { return req.DC_EVStatus.EVRESSSOC; }
      export function write(req: CurrentDemandReq): void { req.EVTargetVoltage.Value = 400; }`;
    const { text, binary } = await compile(code, '-O3');
    const body = (name: string): string | undefined =>
      new RegExp(`\\(func \\S+/${name} .*\n([^]*?)\n \\)`).exec(text)?.[1]?.replace(/\s+/g, ' ').trim();
    assert.match(body('read') ?? '', /^local\.get \$0 i32\.load8_u offset=\d+$/);
    assert.match(body('write') ?? '', /^local\.get \$0 i32\.const 400 i32\.store16 offset=\d+$/);
    assert.ok(binary.length < 400, `${binary.length} bytes, with the grammar's tables?`);
  });

  it('work as the docs say', async () => {
    const docs = readFileSync(path.join(ROOT, 'docs/exi.md'), 'utf8');
    const example = /## Message classes[^]*?```ts\n([^]*?)```/.exec(docs)?.[1];
    assert.ok(example, 'an example in docs/exi.md');
    await compile(example);
  });
});
