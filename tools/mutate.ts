/**
 * Changes the pilot's state machine, one thing at a time, and shows which test notices.
 *
 *   npm run mutate                    every row and guard; ends with 1 when a mutant survives
 *   npm run mutate -- --json          the same, each mutant as a line of JSON
 *   npm run mutate -- --write-docs    also writes docs/mutation.md
 */

import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CASES } from '../tests/bench/transition-cases.ts';
import { Mutation, rowText, tableMutants, type Verdict } from './mutation.ts';

/** Mutants that change nothing, by name without the line, and why. */
const EQUIVALENT: Record<string, string> = {
  'station.ts event_of_block: `ev_state == STATE_A` before `ev_state == STATE_E`': 'a state is one of the two at most',
};

const unnumbered = (name: string): string => name.replace(/:\d+ /, ' ');
const whyEquivalent = (name: string): string | undefined => EQUIVALENT[unnumbered(name)];

const options = process.argv.slice(2);
const unknown = options.filter((o) => o !== '--json' && o !== '--write-docs');
if (unknown.length > 0) {
  console.error(`mutate: '${unknown.join(' ')}' is not one of --json, --write-docs`);
  process.exit(2);
}
const json = options.includes('--json');

const begin = Date.now();
const mutation = await Mutation.start({ cases: CASES, doubleEntry: true });
const verdicts: Verdict[] = [];
const survivors: Verdict[] = [];
function note(verdict: Verdict): void {
  verdicts.push(verdict);
  const why = whyEquivalent(verdict.name);
  if (!verdict.caught && !why) survivors.push(verdict);
  if (verdict.caught && why) throw new Error(`mutate: '${verdict.name}' is not equivalent: ${verdict.caught}`);
  if (json) console.log(JSON.stringify({ ...verdict, equivalent: why }));
  else console.log(`${verdict.name} | ${verdict.caught ?? (why ? 'equivalent' : 'SURVIVES')} | ${shown(verdict)}`);
}
const shown = (v: Verdict): string => v.behaviour ?? whyEquivalent(v.name) ?? 'no behaviour shows it';
for (const mutant of tableMutants(mutation.rows)) note(mutation.judgeTable(mutant));
for (const { id, name } of mutation.pilot.mutants) note(mutation.judgeSource(id, name));
const names = new Set(verdicts.map((v) => unnumbered(v.name)));
const stale = Object.keys(EQUIVALENT).filter((name) => !names.has(name));
if (stale.length > 0) throw new Error(`mutate: no such mutant: ${stale.join(', ')}`);

const ofTable = verdicts.filter((v) => v.row >= 0);
const ofSource = verdicts.filter((v) => v.row < 0);
const refused = (v: Verdict): boolean => v.caught === 'start check';
const byBehaviour = (v: Verdict): boolean => !refused(v) && !v.unread && v.behaviour !== undefined;
const invisible = (v: Verdict): boolean => !refused(v) && !byBehaviour(v);
const count = (list: Verdict[], is: (v: Verdict) => boolean): number => list.filter(is).length;
const summary = [
  `${ofTable.length} mutants of ${mutation.rows.length} rows: ${count(ofTable, refused)} refused by the start check, ` +
    `${count(ofTable, byBehaviour)} shown by behaviour, ${count(ofTable, invisible)} by the double entry alone ` +
    `(${count(ofTable, (v) => v.unread)} of these change what the module does not read)`,
  `${ofSource.length} mutants of guards and events: ${count(ofSource, byBehaviour)} shown by behaviour, ` +
    `${count(ofSource, (v) => whyEquivalent(v.name) !== undefined)} equivalent`,
  `${survivors.length} survivors`,
];
if (!json) {
  console.log(`\n${summary.join('\n')}`);
  for (const { name } of survivors) console.log(`SURVIVES: ${name}`);
  console.log(`${((Date.now() - begin) / 1000).toFixed(0)} s`);
}
if (options.includes('--write-docs')) writeDocs();
process.exitCode = survivors.length > 0 ? 1 : 0;

function writeDocs(): void {
  const escape = (text: string): string => text.replaceAll('|', '\\|');
  const rows = mutation.rows.map((row, i) => {
    const own = ofTable.filter((v) => v.row === i);
    const shown = [...new Set(own.filter(byBehaviour).map((v) => v.behaviour))];
    const read = own.filter((v) => !v.unread);
    const alone = read.filter(invisible).map((v) => v.name.slice(v.name.lastIndexOf(': ') + 2));
    const numbers = `${own.length} | ${count(own, refused)} | ${count(own, byBehaviour)} | ${count(own, invisible)}`;
    return `| ${escape(rowText(row))} | ${numbers} | ${escape(shown.slice(0, 3).join('; '))} | ${escape(alone.join(', '))} |`;
  });
  const source = ofSource.map(
    (v) => `| ${escape(v.name)} | ${escape(v.behaviour ?? `- ${whyEquivalent(v.name) ?? 'SURVIVES'}`)} |`,
  );
  const page = `# Mutations of the pilot's state machine

Written by \`npm run mutate -- --write-docs\` (tools/mutate.ts); not edited by hand.

Each row of \`assembly/fsm/pilot-table.ts\` is dropped, put after its next one, and each of its fields is changed to everything else that
it could be. Each condition of the guards, of the choice of the event, of timers and actions in \`assembly/pilot/station.ts\` is inverted, loses
each of its parts, and has its comparisons changed; the events change places. Each mutant meets three kinds of tests:

- **start check**: the module itself refuses a table in which a pair is missing, doubled or has no end, or a timeout has no timer.
- **behaviour**: \`tests/bench/transitions.test.ts\` plays a station from outside, with the built module.
- **double entry**: \`tests/bench/transition-list.ts\` has every row a second time. It notices every change of a row; the last columns
  say what it notices alone. Clauses, and actions and timers of rows that stay, are read by nobody but people: they are not named there.

Much of what only the double entry notices cannot be seen: events are levels, so the block after a wrong step takes the right one, and
power off or x1 where it is off or x1 already changes nothing. Three rows are there because the start check wants every pair, and are never
looked at (\`tests/bench/mutation.test.ts\` holds the list): out of service in CHARGING and in STOPPING, as with power on the pause comes
first, and a short in UNAVAILABLE, as in state F the car is not looked at.

${summary.map((line) => `- ${line}`).join('\n')}

## Rows

| row | mutants | start check | behaviour | double entry alone | shown by, for example | double entry alone, but read |
|---|---|---|---|---|---|---|
${rows.join('\n')}

## Guards and events

| mutant | shown by |
|---|---|
${source.join('\n')}
`;
  writeFileSync(join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs', 'mutation.md'), page);
}
