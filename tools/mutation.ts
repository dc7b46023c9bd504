/** Mutations of the pilot's state machine, and which test notices each. */

import type { PilotModuleOptions } from '../bench/pilot/module.ts';
import type { TransitionCase } from '../tests/bench/transition-cases.ts';
import { WORDS, inWords, isListed } from '../tests/bench/transition-list.ts';
import { Station } from '../tests/bench/transition-station.ts';
import { observedPilot, type Observer, type ObservedPilot } from './observed-pilot.ts';
import { StateTable, type Row } from './state-table.ts';

export interface TableMutant {
  name: string;
  /** Index of the changed row. */
  row: number;
  rows: Row[];
  /** Nothing in pilot.wasm reads what was changed: why. */
  unread?: string;
}

/** Changes that no behaviour can show, and why. */
const UNREAD = {
  clause: 'the clause is for people, the module does not read it',
  stays: 'a row that stays in its situation does nothing and starts no timer',
};

const others = (count: number, than: number): number[] => [...Array(count).keys()].filter((n) => n !== than);

/** "OFFER, fault" of a row. */
export function pairName(row: Row): string {
  const guard = row.guard ? ` [${WORDS.GUARDS[row.guard] ?? row.guard}]` : '';
  return `${WORDS.STATES[row.state] ?? row.state}, ${WORDS.EVENTS[row.event] ?? row.event}${guard}`;
}

/** Each row dropped, put after its next one, and each of its fields changed to everything else that it could be. */
export function tableMutants(rows: readonly Row[]): TableMutant[] {
  const mutants: TableMutant[] = [];
  rows.forEach((row, i) => {
    const add = (what: string, changed: Row[], unread?: string): void => {
      mutants.push({ name: `${pairName(row)}: ${what}`, row: i, rows: changed, ...(unread ? { unread } : {}) });
    };
    const change = (field: keyof Row, value: number, what: string, unread?: string): void => {
      add(what, rows.with(i, { ...row, [field]: value }), unread);
    };
    const stays = row.next === row.state ? UNREAD.stays : undefined;
    add('row dropped', rows.toSpliced(i, 1));
    const next = rows[i + 1];
    if (next && next.state === row.state && next.event === row.event) {
      add('row after the next one', rows.toSpliced(i, 2, next, row));
    }
    for (const guard of others(WORDS.GUARDS.length, row.guard)) {
      change('guard', guard, guard ? `guard "${WORDS.GUARDS[guard]}"` : 'no guard');
    }
    for (const state of others(WORDS.STATES.length, row.next)) change('next', state, `to ${WORDS.STATES[state]}`);
    WORDS.ACTIONS.forEach((action, bit) => {
      const had = (row.actions >> bit) & 1;
      change('actions', row.actions ^ (1 << bit), `${had ? 'without' : 'and'} "${action}"`, stays);
    });
    for (const timer of others(WORDS.TIMERS.length, row.timer)) {
      change('timer', timer, timer ? `for ${WORDS.TIMERS[timer]}` : 'without timer', stays);
    }
    for (const clause of others(WORDS.CLAUSES.length, row.clause)) {
      change('clause', clause, clause ? `clause "${WORDS.CLAUSES[clause]}"` : 'without clause', UNREAD.clause);
    }
  });
  return mutants;
}

export interface Verdict {
  name: string;
  /** Index of the row, or -1 for a mutant of the source. */
  row: number;
  /** What noticed it first, the cheapest being asked first; undefined is a survivor. */
  caught: string | undefined;
  /** The behaviour that shows it, or why there is none to show it; undefined when none does. */
  behaviour: string | undefined;
  unread: boolean;
}

/** The tests that a mutant meets. A test of this tool takes some away. */
export interface Tests {
  cases: readonly TransitionCase[];
  doubleEntry: boolean;
}

/** True when the case fails. */
function fails(test: TransitionCase, options: PilotModuleOptions): boolean {
  try {
    test.run(options);
    return false;
  } catch {
    return true;
  }
}

export class Mutation {
  private readonly table: StateTable;
  /** Per row of the table: the cases in which the module looks at it, the best ones first. */
  private readonly lookedAt: TransitionCase[][];

  private constructor(
    readonly pilot: ObservedPilot,
    private readonly tests: Tests,
  ) {
    let table: StateTable | undefined;
    new Station({ prepare: (exports) => (table = new StateTable(exports)) });
    if (!table) throw new Error('mutation: no table');
    this.table = table;
    this.lookedAt = this.rows.map(() => []);
    for (const test of tests.cases) this.observe(test);
  }

  /** @param pilot from another one, which saves compiling it again */
  static async start(tests: Tests, pilot?: ObservedPilot): Promise<Mutation> {
    return new Mutation(pilot ?? (await observedPilot()), tests);
  }

  get rows(): readonly Row[] {
    return this.table.rows;
  }

  /** Numbers of cases that look at each row. */
  get coverage(): number[] {
    return this.lookedAt.map((cases) => cases.length);
  }

  /** Runs the case as it is. It has to pass, and says which rows it needs. */
  private observe(test: TransitionCase): void {
    let exports: (WebAssembly.Exports & Observer) | undefined;
    const prepare = (e: WebAssembly.Exports): void => void (exports = e as typeof exports);
    test.run({ module: this.pilot.module, prepare });
    if (!exports) throw new Error(`mutation: '${test.name}' runs no module`);
    const memory = exports['memory'] as unknown as WebAssembly.Memory;
    const visited = new Uint8Array(memory.buffer, exports.visited_ptr(), this.rows.length);
    visited.forEach((seen, i) => {
      if (seen) this.lookedAt[i]?.push(test);
    });
  }

  /** The first of `cases` that fails; it comes first the next time. */
  private firstToFail(cases: TransitionCase[], options: PilotModuleOptions): string | undefined {
    const at = cases.findIndex((test) => fails(test, options));
    const [found] = at < 0 ? [] : cases.splice(at, 1);
    if (found) cases.unshift(found);
    return found?.name;
  }

  judgeTable(mutant: TableMutant): Verdict {
    const prepare = (exports: WebAssembly.Exports): void => this.table.write(exports, mutant.rows);
    const { name, row } = mutant;
    let refused = false;
    try {
      new Station({ prepare });
    } catch (e) {
      if (!(e instanceof WebAssembly.RuntimeError)) throw e;
      refused = true;
    }
    if (refused) return { name, row, caught: 'start check', behaviour: 'the module does not start', unread: false };
    const listed = this.tests.doubleEntry && !isListed(mutant.rows) ? 'double entry' : undefined;
    const unread = mutant.unread !== undefined;
    const shown = unread ? undefined : this.firstToFail(this.lookedAt[row] ?? [], { prepare });
    return { name, row, caught: listed ?? shown, behaviour: mutant.unread ?? shown, unread };
  }

  private readonly order: TransitionCase[] = [];

  judgeSource(id: number, name: string): Verdict {
    const prepare = (exports: WebAssembly.Exports): void => (exports as unknown as Observer).set_mutant(id);
    if (this.order.length === 0) this.order.push(...this.tests.cases);
    const shown = this.firstToFail(this.order, { module: this.pilot.module, prepare });
    return { name, row: -1, caught: shown, behaviour: shown, unread: false };
  }
}

/** What a row does, for people. */
export const rowText = (row: Row): string => `${WORDS.EVENTS[row.event] ?? row.event}: ${inWords(row)}`;
