/** The safety case (docs/safety.md) names files, code and tests: all of that has to exist, and nothing may be missing from it. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { GROUPS } from '../../parameters/parameters.ts';

const PAGE = 'docs/safety.md';
const page = readFileSync(PAGE, 'utf8');
const hazards = page.split('\n### ').slice(1);

/** What stands behind a link up to the next one: names of code in backticks, titles of tests in quotes. */
interface Reference {
  file: string;
  names: string[];
  titles: string[];
}

function references(text: string): Reference[] {
  return [...text.matchAll(/\]\(\.\.\/([^)]+)\)((?:(?!\[`)[^\n])*)/g)].map(([, file = '', rest = '']) => ({
    file,
    names: [...rest.matchAll(/`(\w+)`/g)].map((m) => m[1]!),
    titles: [...rest.matchAll(/"([^"]+)"/g)].map((m) => m[1]!),
  }));
}

/** The page's words that are no names of code: fault codes, parameters, reasons. */
const words = new Set([
  ...GROUPS.flatMap(({ parameters }) => parameters.map(({ name }) => name)),
  ...faultCodes(),
  ...[...readFileSync('host/safety.c', 'utf8').matchAll(/\[REASON_\w+\] = "(\w+)"/g)].map((m) => m[1]!),
]);

function faultCodes(): string[] {
  const source = readFileSync('assembly/telemetry.ts', 'utf8');
  const list = /const FAULT_CODES[^[]*= \[([^\]]+)\]/.exec(source)![1]!;
  return [...list.matchAll(/CODE_(\w+)/g)].map((m) => m[1]!.toLowerCase());
}

test('every link of the docs page leads somewhere', () => {
  const links = [...page.matchAll(/\]\(([^)#]+)\)/g)].map((m) => m[1]!);
  assert.ok(links.length > 50);
  for (const link of links) assert.ok(existsSync(path.join('docs', link)), `${PAGE}: ${link} does not exist`);
});

test('every name of code is in the file that it is said to be in', () => {
  for (const { file, names } of hazards.flatMap(references)) {
    const text = readFileSync(file, 'utf8');
    for (const name of names) {
      assert.ok(words.has(name) || new RegExp(`\\b${name}\\b`).test(text), `${PAGE}: ${name} is not in ${file}`);
    }
  }
});

test('every test that is named exists', () => {
  for (const { file, titles } of hazards.flatMap(references)) {
    const text = readFileSync(file, 'utf8').replaceAll("\\'", "'");
    for (const title of titles) assert.ok(text.includes(title), `${PAGE}: "${title}" is not in ${file}`);
  }
});

test('every hazard has a time, a first line, a second one, and tests', () => {
  assert.ok(hazards.length >= 19);
  for (const hazard of hazards) {
    const name = hazard.split('\n')[0]!;
    const at = (label: string): string => new RegExp(`^- ${label}: (.+)$`, 'm').exec(hazard)?.[1] ?? '';
    for (const label of ['Time', 'First', 'Second', 'Shown by']) assert.ok(at(label), `${name}: no line "${label}"`);
    const proofs = references(at('Shown by')).filter(({ file }) => file.startsWith('tests/'));
    assert.ok(
      proofs.some(({ titles }) => titles.length > 0),
      `${name}: no test`,
    );
  }
});

test('no fault, no rule of the kernel, no group of parameters is missing', () => {
  const codes = faultCodes();
  assert.ok(codes.length >= 17);
  for (const code of codes) assert.ok(page.includes(`\`${code}\``), `${PAGE}: fault ${code}`);
  const rules = readFileSync('host/safety.c', 'utf8').matchAll(/\[(RULE_\w+)\] =/g);
  for (const [, rule = ''] of rules) assert.ok(page.includes(`\`${rule}\``), `${PAGE}: ${rule}`);
  for (const { title } of GROUPS) assert.ok(page.includes(title), `${PAGE}: parameters of ${title}`);
});
