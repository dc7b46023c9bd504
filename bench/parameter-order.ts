/** Parameters are set one at a time, and some must stay below others also in between. */

import { ORDERED, PARAMETERS, parameterIndex } from '../parameters/parameters.ts';

const PAIRS = ORDERED.map(([low, high]) => [parameterIndex(low), parameterIndex(high)] as const);

/**
 * The changes in an order in which no pair is wrong in between. There is always one: where all rise the highest goes first.
 *
 * @param values of all parameters before, in their order; changed to those after
 * @param changes by name, checked
 * @returns number and value of each
 */
export function inOrder(values: number[], changes: Readonly<Record<string, number>>): [number, number][] {
  let left = Object.entries(changes).map(([name, value]): [number, number] => [parameterIndex(name), value]);
  const done: [number, number][] = [];
  while (left.length > 0) {
    const later: [number, number][] = [];
    for (const change of left) {
      const [index, value] = change;
      const before = values[index]!;
      values[index] = value;
      if (PAIRS.every(([low, high]) => values[low]! < values[high]!)) {
        done.push(change);
      } else {
        values[index] = before;
        later.push(change);
      }
    }
    if (later.length === left.length) throw new Error(`no order for parameter ${PARAMETERS[later[0]![0]]!.name}`);
    left = later;
  }
  return done;
}
