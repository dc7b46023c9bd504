/** The state table in the built pilot.wasm against its second entry. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StateTable } from '../../tools/state-table.ts';
import { TRANSITIONS, asList, isListed } from './transition-list.ts';
import { Station } from './transition-station.ts';

function builtTable(): StateTable {
  let table: StateTable | undefined;
  new Station({ prepare: (exports) => (table = new StateTable(exports)) });
  assert.ok(table, 'no table');
  return table;
}

test('every row of the table stands in the list, with what it does, its time and its clause, and no other', () => {
  const { rows } = builtTable();
  assert.equal(asList(rows), TRANSITIONS);
  assert.equal(isListed(rows), true);
  assert.equal(rows.length, TRANSITIONS.match(/^ {2}/gm)?.length);
});
