/**
 * An interpreter for state machines that are tables. A table is a list of rows of ROW_WORDS u16:
 *
 *   state, event, guard, next state, actions (bit mask), timer (a number that the machine's owner turns into a time), clause
 *
 * Rows of one (state, event) pair stand together; the first whose guard holds is taken. `index_rows` refuses a table in which
 * a pair is missing, has no row without a guard at its end, or is split, so a machine can't meet a pair nobody thought of. The
 * timeout event is special: exactly the states that are entered with a timer have rows for it.
 */

export const ROW_WORDS: i32 = 7;
const ROW_BYTES: usize = (<usize>ROW_WORDS) << 1;
/** Stands in the state column after the last row. */
export const END_OF_ROWS: u16 = 0xffff;
/** The guard that always holds. */
export const GUARD_NONE: i32 = 0;

export function row_at(rows: usize, i: i32): usize {
  return rows + <usize>i * ROW_BYTES;
}
export function row_state(row: usize): i32 {
  return load<u16>(row, 0);
}
export function row_event(row: usize): i32 {
  return load<u16>(row, 2);
}
export function row_guard(row: usize): i32 {
  return load<u16>(row, 4);
}
export function row_next(row: usize): i32 {
  return load<u16>(row, 6);
}
export function row_actions(row: usize): i32 {
  return load<u16>(row, 8);
}
export function row_timer(row: usize): i32 {
  return load<u16>(row, 10);
}
export function row_clause(row: usize): i32 {
  return load<u16>(row, 12);
}

/** Number of rows before END_OF_ROWS. */
export function count_rows(rows: usize): i32 {
  let n = 0;
  while (load<u16>(row_at(rows, n)) != END_OF_ROWS) n++;
  return n;
}

/** The row for `state` and `event`: the pair's first whose guard holds. `index` as filled by `index_rows`. */
export function find_row(
  rows: usize,
  index: usize,
  events: i32,
  state: i32,
  event: i32,
  holds: (guard: i32) => bool,
): usize {
  let row = row_at(rows, load<u8>(index + <usize>(state * events + event)));
  // Ends at the latest at the pair's unguarded row, which index_rows has seen.
  while (row_guard(row) != GUARD_NONE && !holds(row_guard(row))) row += ROW_BYTES;
  return row;
}

/** The event is not a timeout. */
export const NO_TIMEOUT: i32 = -1;

function has_timer(rows: usize, count: i32, state: i32): bool {
  for (let i = 0; i < count; i++) {
    const row = row_at(rows, i);
    if (row_next(row) == state && row_timer(row) != 0) return true;
  }
  return false;
}

/**
 * Checks the table and fills `index` (states * events bytes) with the first row of each pair.
 * @param timeout the event that means a timer has run out, or NO_TIMEOUT
 * @returns 0, or the 1-based number of the first offending row or, negative, -(1 + state * events + event) of a pair
 *          that has no row at all, or of a timeout that can't come
 */
export function index_rows(
  rows: usize,
  count: i32,
  states: i32,
  events: i32,
  index: usize,
  timeout: i32 = NO_TIMEOUT,
): i32 {
  const pairs = states * events;
  memory.fill(index, 0xff, <usize>pairs);
  let previous = -1;
  for (let i = 0; i < count; i++) {
    const row = row_at(rows, i);
    const state = row_state(row);
    const event = row_event(row);
    if (state >= states || event >= events || row_next(row) >= states) return i + 1;
    const pair = state * events + event;
    if (pair == previous) {
      // A row after one without a guard could never be reached.
      if (row_guard(row_at(rows, i - 1)) == GUARD_NONE) return i + 1;
    } else {
      if (load<u8>(index + <usize>pair) != 0xff) return i + 1;
      store<u8>(index + <usize>pair, <u8>i);
      if (i > 0 && row_guard(row_at(rows, i - 1)) != GUARD_NONE) return i;
    }
    previous = pair;
  }
  if (count > 0 && row_guard(row_at(rows, count - 1)) != GUARD_NONE) return count;
  for (let pair = 0; pair < pairs; pair++) {
    const wanted = pair % events != timeout || has_timer(rows, count, pair / events);
    if ((load<u8>(index + <usize>pair) != 0xff) != wanted) return -(1 + pair);
  }
  return 0;
}
