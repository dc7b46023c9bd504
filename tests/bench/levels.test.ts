/** States and plateau voltages over duties, tolerances and noise; `chargescript timing --part levels` does all of them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cornerCircuits, measureLevels, type LevelFigures } from '../../bench/timing/levels.ts';

const circuits = cornerCircuits().filter((_, i) => i % 5 === 0);

function right({ wrong, examples }: LevelFigures): void {
  assert.equal(wrong, 0, examples.join('\n'));
}

test('every state is right and the levels are within 1 % or 60 mV, from 5 to 96 % of duty', () => {
  const figures = measureLevels({
    duties_1e4: [500, 1000, 4900, 5000, 8900, 9600],
    circuits,
    blocks: 300,
    against: 'end',
  });
  right(figures);
  assert.ok(figures.blocks >= 200_000);
  for (const plateau of [figures.high, figures.low]) assert.ok(plateau.share <= 1, JSON.stringify(plateau));
});

test('at 97 % every state is right, and the levels are those at the sampling instant', () => {
  const figures = measureLevels({ duties_1e4: [9700], circuits: cornerCircuits(), blocks: 100, against: 'sample' });
  right(figures);
  for (const plateau of [figures.high, figures.low]) assert.ok(plateau.share <= 1, JSON.stringify(plateau));
});

test('a circuit out of all bounds is seen', () => {
  const { wrong } = measureLevels({ duties_1e4: [5000], circuits: [{ source_Ohm: 2000 }], blocks: 2, against: 'end' });
  assert.ok(wrong > 0);
});
