/** A sample of the mutations that `npm run mutate` makes all of: none survives, and one that does would be seen. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Mutation, tableMutants } from '../../tools/mutation.ts';
import { CASES } from './transition-cases.ts';

const SEED = 20_240_611;
const OF_TABLE = 60;
const OF_SOURCE = 10;

/** Of `list`, `count` that the seed picks. */
function sample<T>(list: readonly T[], count: number, seed: number): T[] {
  let x = seed;
  const picked = [...list];
  while (picked.length > count) {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
    picked.splice(x % picked.length, 1);
  }
  return picked;
}

const mutation = await Mutation.start({ cases: CASES, doubleEntry: true });
const mutants = tableMutants(mutation.rows);

test(`${OF_TABLE} changes of the state table, and ${OF_SOURCE} of guards and events, are noticed`, () => {
  for (const mutant of sample(mutants, OF_TABLE, SEED)) assert.ok(mutation.judgeTable(mutant).caught, mutant.name);
  for (const { id, name } of sample(mutation.pilot.mutants, OF_SOURCE, SEED)) {
    assert.ok(mutation.judgeSource(id, name).caught, name);
  }
});

test('the mutants that the observed build holds are off unless one is chosen', () => {
  const { caught } = mutation.judgeSource(0, 'none');
  assert.equal(caught, undefined);
});

test('every row that can be reached is reached', () => {
  const never = mutation.coverage.flatMap((count, i) => (count === 0 ? [mutation.rows[i]] : []));
  // Power is on in these two, and then "out of service" is a pause first (9.1).
  const named = never.map((row) => `${row?.state} ${row?.event}`);
  assert.deepEqual(named, ['3 3', '4 3']);
});

test('a survivor is seen: a row that power stays on in, with the tests taken away that show it', async () => {
  const mutant = mutants.find((m) => m.name === 'CHARGING, unplugged: without "power off"');
  assert.ok(mutant, 'no such mutant');
  const { behaviour } = mutation.judgeTable(mutant);
  assert.ok(behaviour, 'a test shows it');
  const weak = CASES.filter(({ name }) => /^C2: /.test(name) && !/unplugg|wraps/.test(name));
  const blind = await Mutation.start({ cases: weak, doubleEntry: false }, mutation.pilot);
  assert.equal(blind.judgeTable(mutant).caught, undefined);
  const half = await Mutation.start({ cases: weak, doubleEntry: true }, mutation.pilot);
  assert.equal(half.judgeTable(mutant).caught, 'double entry');
});
