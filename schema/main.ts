// npm run schema -- --xsd DIR [--check]: makes everything that is generated from the schema files again, byte for byte.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from './compile.ts';
import { emitClasses } from './emit-classes.ts';
import { emitMessages } from './emit-messages.ts';
import { emitSchema, emitTables } from './emit.ts';
import { makeTables } from './tables.ts';

const { values } = parseArgs({ options: { xsd: { type: 'string' }, check: { type: 'boolean', default: false } } });
if (!values.xsd) {
  console.error('npm run schema -- --xsd DIR: DIR is the directory with app/, din/, iso2/, iso20/ (docs/exi.md)');
  process.exit(2);
}
const compiled = compile(values.xsd);
const tables = makeTables(compiled);
const outputs: Record<string, string> = {
  'assembly/exi/generated/tables.ts': emitTables(tables),
  'exi/generated/schema.json': emitSchema(compiled, tables),
  'exi/generated/messages.ts': emitMessages(compiled),
};
for (const [file, text] of Object.entries(emitClasses(compiled))) outputs[`assembly/exi/generated/${file}`] = text;
let stale = 0;
for (const [file, text] of Object.entries(outputs)) {
  if (values.check) {
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
      console.error(`${file} is not what the schemas give`);
      stale++;
    }
    continue;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${String(compiled.layouts.length)} types, tables ${String(tables.bytes.length)} bytes`);
process.exit(stale ? 1 : 0);
