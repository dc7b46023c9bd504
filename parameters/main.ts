// npm run parameters [-- --check]: makes what the modules, the host and the docs have of parameters.ts again.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { GROUPS, ORDERED, PARAMETERS, checkParameters, parameterIndex } from './parameters.ts';

const MADE = 'Made by `npm run parameters` from parameters/parameters.ts. Do not edit.';
const constant = (name: string): string => `P_${name.toUpperCase()}`;

function bounds(): string {
  const rows = PARAMETERS.map(({ name, value, min, max }) => `  ${value}, ${min}, ${max}, // ${name}`);
  return `// ${MADE}
/** Number of parameters. */
export const PARAMETERS: i32 = ${PARAMETERS.length};

${PARAMETERS.map(({ name }, i) => `export const ${constant(name)}: i32 = ${i};`).join('\n')}

/** Default, least and greatest value of each, i32. */
export const BOUNDS: usize = memory.data<i32>([
${rows.join('\n')}
]);

/** Pairs of which the first must be below the second; 255 ends the list. */
export const ORDERED: usize = memory.data<u8>([
${ORDERED.map((pair) => `  ${pair.map(parameterIndex).join(', ')}, // ${pair.join(' < ')}`).join('\n')}
  255,
]);

/** Those that are set in the field only with the service strap in place; 255 ends the list. */
export const SERVICE: usize = memory.data<u8>([
${PARAMETERS.flatMap(({ name, service }, i) => (service ? [`  ${i}, // ${name}`] : [])).join('\n')}
  255,
]);
`;
}

function names(): string {
  const rows = PARAMETERS.map(({ name }) => `  ${[name.length, ...Buffer.from(name)].join(', ')}, // ${name}`);
  return `// ${MADE}
/** The names one after the other: length byte, then ASCII. */
const NAMES: usize = memory.data<u8>([
${rows.join('\n')}
]);

/** Name of parameter \`index\` as a text (length byte, ASCII). */
export function parameterName(index: i32): usize {
  let at = NAMES;
  while (index-- > 0) at += 1 + <usize>load<u8>(at);
  return at;
}
`;
}

function table(): string {
  const groups = GROUPS.map(({ title, parameters }) => {
    const rows = parameters.map(
      (q) => `| ${parameterIndex(q.name)} | \`${q.name}\` | ${q.value} | ${q.min} to ${q.max} | ${q.text} |`,
    );
    return `### ${title}\n\n| | name | default | bounds | |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  const ordered = ORDERED.map(([low, high]) => `\`${low}\` < \`${high}\``).join(', ');
  return `${groups.join('\n')}\nAnd one against the other: ${ordered}.\n`;
}

/** The docs page keeps its words; the tables between the marks are made. */
function page(file: string): string {
  const [begin, end] = ['<!-- parameters: npm run parameters -->', '<!-- end of parameters -->'];
  const text = readFileSync(file, 'utf8');
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file}: the marks "${begin}" and "${end}" are missing`);
  return `${text.slice(0, from + begin.length)}\n\n${table()}\n${text.slice(to)}`;
}

checkParameters(Object.fromEntries(PARAMETERS.map(({ name, value }) => [name, value]))); // the defaults themselves
const outputs: Record<string, string> = {
  'assembly/generated/parameters.ts': bounds(),
  'assembly/generated/parameter-names.ts': names(),
  'host/generated/parameters.h': `// ${MADE}\n#define CS_PARAMETERS ${PARAMETERS.length}\n`,
  'docs/configuration.md': page('docs/configuration.md'),
};
let stale = 0;
for (const [file, text] of Object.entries(outputs)) {
  if (process.argv.includes('--check')) {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    console.error(`${file} is not what parameters/parameters.ts gives: npm run parameters`);
    stale++;
    continue;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
process.exit(stale ? 1 : 0);
