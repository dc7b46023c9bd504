/**
 * Writes docs/pilot-fsm.md: compiles assembly/fsm/diagram.ts (with the table that pilot.wasm is built from), runs it and
 * keeps what it prints. `--check` writes nothing and fails when the file is not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';
import { instantiate } from '@assemblyscript/loader';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'docs', 'pilot-fsm.md');

interface Walker extends Record<string, unknown> {
  mermaid(): number;
  transitions(): number;
  ignored(): number;
}

async function compile(): Promise<Uint8Array> {
  const { error, binary, stderr } = await compileToMemory();
  if (error || !binary) throw new Error(`diagram: assembly/fsm/diagram.ts does not compile\n${stderr}`);
  return binary;
}

async function compileToMemory(): Promise<{ error: Error | null; binary: Uint8Array | null; stderr: string }> {
  let binary: Uint8Array | null = null;
  let stderr = '';
  const result = await asc.main(
    ['assembly/fsm/diagram.ts', '--outFile', 'diagram.wasm', '--exportRuntime', '--baseDir', root, '--config', 'none'],
    {
      readFile: (name, baseDir) => {
        try {
          return readFileSync(join(baseDir, name), 'utf8');
        } catch {
          return null; // asc probes several places
        }
      },
      writeFile: (_name, contents) => {
        if (typeof contents !== 'string') binary = contents;
      },
      listFiles: () => [],
      stderr: { write: (chunk) => void (stderr += String(chunk)) },
    },
  );
  return { error: result.error, binary, stderr };
}

const { exports } = await instantiate<Walker>(await compile());
const text = (pointer: number): string => exports.__getString(pointer);
const page = `# The pilot's state machine

Printed by \`tools/diagram.ts\` from the table that runs (\`assembly/fsm/pilot-table.ts\`); not edited by hand. The clauses are those of
IEC 61851-1 Annex A. Events are levels: in each 1 ms block the first one that applies is looked up, in this order: timeout,
out of service, fault, E, A, B or C/D. "Allowed" is authorised, fresh orders, at least 6 A and no reason to pause.

\`\`\`mermaid
${text(exports.mermaid())}\`\`\`

## Rows that do something

${text(exports.transitions())}
## Pairs that change nothing

${text(exports.ignored())}`;

if (process.argv.includes('--check')) {
  let current = '';
  try {
    current = readFileSync(target, 'utf8');
  } catch {
    // Missing counts as not current.
  }
  if (current !== page) {
    console.error('diagram: docs/pilot-fsm.md is not current; run `node --import tsx tools/diagram.ts`');
    process.exit(1);
  }
} else {
  writeFileSync(target, page);
}
