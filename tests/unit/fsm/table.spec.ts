import { count_rows, find_row, index_rows, row_actions, row_at, row_next } from '../../../assembly/fsm/machine';
import { END_OF_ROWS, row_clause, row_event, row_guard, row_state } from '../../../assembly/fsm/machine';
import * as table from '../../../assembly/fsm/pilot-table';
import { EVENTS, ROWS, STATES, TIMEOUT } from '../../../assembly/fsm/pilot-table';
import { ACTION_NAMES, CLAUSE_NAMES, EVENT_NAMES, GUARD_NAMES, STATE_NAMES } from '../../../assembly/fsm/names';
import { action_list, ignored, mermaid, transitions } from '../../../assembly/fsm/diagram';

const index = memory.data(128, 4);
// Two states, two events: complete, and broken in each way.
// prettier-ignore
const COMPLETE: usize = memory.data<u16>([
  0, 0, 1, 1, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0,
  0, 1, 0, 0, 0, 0, 0,
  1, 0, 0, 0, 0, 0, 0,
  1, 1, 0, 1, 0, 0, 0,
  0xffff,
]);
// Event 1 is a timeout: state 1 is entered with a timer, state 0 is not.
// prettier-ignore
const TIMED: usize = memory.data<u16>([
  0, 0, 0, 1, 0, 1, 0,
  1, 0, 0, 0, 0, 0, 0,
  1, 1, 0, 0, 0, 0, 0,
  0xffff,
]);
// prettier-ignore
const UNTIMED: usize = memory.data<u16>([
  0, 0, 0, 1, 0, 1, 0,
  1, 0, 0, 0, 0, 0, 0,
  0xffff,
]);
// prettier-ignore
const MISSING_PAIR: usize = memory.data<u16>([
  0, 0, 0, 1, 0, 0, 0,
  0, 1, 0, 0, 0, 0, 0,
  1, 1, 0, 1, 0, 0, 0,
  0xffff,
]);
// prettier-ignore
const OPEN_GUARD: usize = memory.data<u16>([
  0, 0, 1, 1, 0, 0, 0,
  0, 1, 0, 0, 0, 0, 0,
  1, 0, 0, 1, 0, 0, 0,
  1, 1, 0, 1, 0, 0, 0,
  0xffff,
]);
// prettier-ignore
const UNREACHABLE_ROW: usize = memory.data<u16>([
  0, 0, 0, 1, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0,
  0, 1, 0, 0, 0, 0, 0,
  1, 0, 0, 1, 0, 0, 0,
  1, 1, 0, 1, 0, 0, 0,
  0xffff,
]);
// prettier-ignore
const WRONG_STATE: usize = memory.data<u16>([
  0, 0, 0, 2, 0, 0, 0,
  0, 1, 0, 0, 0, 0, 0,
  1, 0, 0, 1, 0, 0, 0,
  1, 1, 0, 1, 0, 0, 0,
  0xffff,
]);

function check(rows: usize): i32 {
  return index_rows(rows, count_rows(rows), 2, 2, index);
}

describe('the interpreter', () => {
  it('takes a complete table and finds rows by guard', () => {
    expect(check(COMPLETE)).toBe(0);
    expect(row_next(find_row(COMPLETE, index, 2, 0, 0, () => true))).toBe(1);
    expect(row_next(find_row(COMPLETE, index, 2, 0, 0, () => false))).toBe(0);
    expect(row_next(find_row(COMPLETE, index, 2, 1, 1, () => false))).toBe(1);
  });

  it('refuses a broken one and says where', () => {
    expect(check(MISSING_PAIR)).toBe(-(1 + 2));
    expect(check(OPEN_GUARD)).toBe(1);
    expect(check(UNREACHABLE_ROW)).toBe(2);
    expect(check(WRONG_STATE)).toBe(1);
  });
});

describe('timeouts', () => {
  it('are declared where a timer leads to, and nowhere else', () => {
    expect(index_rows(COMPLETE, count_rows(COMPLETE), 2, 2, index, 1)).toBe(-(1 + 1));
    expect(index_rows(TIMED, count_rows(TIMED), 2, 2, index, 1)).toBe(0);
    expect(index_rows(UNTIMED, count_rows(UNTIMED), 2, 2, index, 1)).toBe(-(1 + 3));
  });
});

describe('the pilot table', () => {
  it('declares every pair of state and event', () => {
    expect(index_rows(ROWS, count_rows(ROWS), STATES, EVENTS, index, TIMEOUT)).toBe(0);
    let pairs = 0;
    for (let state = 0; state < STATES; state++) {
      for (let event = 0; event < EVENTS; event++) {
        if (load<u8>(index + state * EVENTS + event) == 0xff) continue;
        const row = find_row(ROWS, index, EVENTS, state, event, () => false);
        if (row_state(row) == state && row_event(row) == event && row_guard(row) == 0) pairs++;
      }
    }
    // Five states are entered with a timer; the others have no timeout.
    expect(pairs).toBe(STATES * (EVENTS - 1) + 5);
  });

  it('uses known guards, actions and clauses only', () => {
    let wrong = 0;
    for (let i = 0; i < count_rows(ROWS); i++) {
      const row = row_at(ROWS, i);
      if (row_guard(row) >= table.GUARDS || row_actions(row) >> table.ACTIONS || row_clause(row) >= table.CLAUSES)
        wrong++;
    }
    expect(wrong).toBe(0);
    expect(load<u16>(row_at(ROWS, count_rows(ROWS)))).toBe(END_OF_ROWS);
    expect(STATE_NAMES.length).toBe(STATES);
    expect(EVENT_NAMES.length).toBe(EVENTS);
    expect(GUARD_NAMES.length).toBe(table.GUARDS);
    expect(ACTION_NAMES.length).toBe(table.ACTIONS);
    expect(CLAUSE_NAMES.length).toBe(table.CLAUSES);
  });

  it('turns power on in one place only, and never keeps it in a state without', () => {
    let on = 0;
    let kept = 0;
    for (let i = 0; i < count_rows(ROWS); i++) {
      const row = row_at(ROWS, i);
      if (row_actions(row) & table.POWER_ON) {
        on++;
        expect(row_state(row)).toBe(table.OFFER);
        expect(row_guard(row)).toBe(table.MAY_CLOSE);
      }
      const from = row_state(row) == table.CHARGING || row_state(row) == table.STOPPING;
      const to = row_next(row) == table.CHARGING || row_next(row) == table.STOPPING;
      if (from && !to && !(row_actions(row) & table.POWER_OFF)) kept++;
    }
    expect(on).toBe(1);
    expect(kept).toBe(0);
  });

  it('leaves power on A, E and fault whatever the guards say', () => {
    const events: StaticArray<i32> = [table.EV_A, table.EV_E, table.FAULT];
    for (let i = 0; i < 3; i++) {
      for (let state: i32 = table.CHARGING; state <= <i32>table.STOPPING; state++) {
        const yes = find_row(ROWS, index, EVENTS, state, events[i], () => true);
        const no = find_row(ROWS, index, EVENTS, state, events[i], () => false);
        expect(row_actions(yes) & table.POWER_OFF).toBeTruthy();
        expect(row_actions(no) & table.POWER_OFF).toBeTruthy();
      }
    }
  });
});

describe('the diagram', () => {
  it('has every state, every row that does something once, and the rest in the list', () => {
    const diagram = mermaid();
    for (let i = 0; i < STATE_NAMES.length; i++) expect(diagram.includes(STATE_NAMES[i])).toBe(true);
    let doing = 0;
    for (let i = 0; i < count_rows(ROWS); i++) {
      const row = row_at(ROWS, i);
      if (row_next(row) != row_state(row) || row_actions(row)) doing++;
    }
    expect(transitions().split('\n').length).toBe(doing + 3);
    expect(ignored().split(', ').length + STATES - 1).toBe(count_rows(ROWS) - doing);
    expect(action_list(table.POWER_OFF | table.PWM_F)).toBe('power off, F');
  });
});
