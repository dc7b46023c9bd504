/**
 * Writes docs/door.md from the comments of assembly/door.ts and the permissions of host/door.c.
 *
 *   node --import tsx tools/door-doc.ts [--check]     --check: fails when the file is not current (needs the desktop build)
 */

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'docs/door.md';
const HEAD = `# The door

Made from \`assembly/door.ts\` by \`tools/door-doc.ts\`. Both modules import these functions from the WASM module \`door\` and nothing else;
\`host/door.c\` has the same list as a table, and \`tests/bench/door.test.ts\` compares the two with what the built modules import.

\`ptr\` and \`len\` are bytes in the caller's own memory. The host checks each such pair, in 64-bit arithmetic, against the memory's size; one
that does not fit traps the module with a message that names function and bound, before anything is done. Results below zero are errors:

| error | value | meaning |
|---|---|---|
`;

const source = readFileSync('assembly/door.ts', 'utf8');
const clean = (comment: string): string =>
  comment
    .replace(/\s*\n\s*\*[ \t]*/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\|/g, '\\|')
    .trim();

let text = HEAD;
for (const [, comment = '', name = '', value = ''] of source.matchAll(
  /\/\*\* ((?:(?!\*\/)[\s\S])*) \*\/\nexport const (ERR_\w+): i32 = (-\d+);/g,
)) {
  text += `| \`${name}\` | ${value} | ${clean(comment)} |\n`;
}
text += '\n| function | for | what |\n|---|---|---|\n';

const host = JSON.parse(execFileSync('build/desktop/chargescript', ['--dump-door'], { encoding: 'utf8' })) as {
  name: string;
  pilot: boolean;
  session: boolean;
}[];
const functions = source.matchAll(
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*@external\("door", "(\w+)"\)\s*export declare function \w+(\([^)]*\): \w+);/g,
);
for (const [, comment = '', name = '', shape = ''] of functions) {
  const row = host.find((f) => f.name === name);
  if (!row) throw new Error(`${name} is not in host/door.c`);
  const who = row.pilot && row.session ? 'both' : row.pilot ? 'pilot' : 'session';
  const words = clean(comment)
    .replace(/ ?@param (\w+)\s+/g, '<br>`$1` ')
    .replace(/ ?@returns /, '<br>returns ');
  text += `| \`${name}${shape}\` | ${who} | ${words} |\n`;
}

if (process.argv[2] === '--check') {
  if (readFileSync(FILE, 'utf8') !== text) {
    console.error(`${FILE} is not current: node --import tsx tools/door-doc.ts`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(FILE, text);
}
