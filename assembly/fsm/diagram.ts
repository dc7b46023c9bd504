/**
 * Walks the pilot's table and prints it as Markdown with a Mermaid diagram, row by row in table order. `tools/diagram.ts` compiles
 * this with the same table that pilot.wasm is built from.
 */
import { GUARD_NONE, count_rows, row_actions, row_at, row_clause, row_event, row_guard, row_next } from './machine';
import { row_state, row_timer } from './machine';
import { ROWS } from './pilot-table';
import { ACTION_NAMES, CLAUSE_NAMES, EVENT_NAMES, GUARD_NAMES, STATE_NAMES, TIMER_NAMES } from './names';

/** Names of the actions in a mask, comma separated. */
export function action_list(mask: i32): string {
  let text = '';
  for (let bit = 0; bit < ACTION_NAMES.length; bit++) {
    if (!((mask >> bit) & 1)) continue;
    if (text.length) text += ', ';
    text += ACTION_NAMES[bit];
  }
  return text;
}

/** "event [guard]" of a row. */
function cause(row: usize): string {
  const guard = row_guard(row);
  return EVENT_NAMES[row_event(row)] + (guard == GUARD_NONE ? '' : ' [' + GUARD_NAMES[guard] + ']');
}

/** The Mermaid state diagram: one arrow for each pair of states, labelled with all that leads along it. */
export function mermaid(): string {
  const rows = count_rows(ROWS);
  const states = STATE_NAMES.length;
  let text = 'stateDiagram-v2\n  [*] --> ' + STATE_NAMES[0] + '\n';
  for (let pair = 0; pair < states * states; pair++) {
    const from = pair / states;
    const to = pair % states;
    if (from == to) continue;
    let label = '';
    for (let i = 0; i < rows; i++) {
      const row = row_at(ROWS, i);
      if (row_state(row) != from || row_next(row) != to) continue;
      if (label.length) label += '<br>';
      label += cause(row);
    }
    if (label.length) text += '  ' + STATE_NAMES[from] + ' --> ' + STATE_NAMES[to] + ' : ' + label + '\n';
  }
  return text;
}

/** Every row that does something, as a Markdown table. */
export function transitions(): string {
  const rows = count_rows(ROWS);
  let text = '| state | event | next | actions | timer | clause |\n| --- | --- | --- | --- | --- | --- |\n';
  for (let i = 0; i < rows; i++) {
    const row = row_at(ROWS, i);
    if (row_next(row) == row_state(row) && row_actions(row) == 0) continue;
    const timer = TIMER_NAMES[row_timer(row)];
    text += '| ' + STATE_NAMES[row_state(row)] + ' | ' + cause(row) + ' | ' + STATE_NAMES[row_next(row)] + ' | ';
    text += action_list(row_actions(row)) + ' | ' + timer + ' | ' + CLAUSE_NAMES[row_clause(row)] + ' |\n';
  }
  return text;
}

/** The events that change nothing, per state. */
export function ignored(): string {
  const rows = count_rows(ROWS);
  let text = '';
  for (let state = 0; state < STATE_NAMES.length; state++) {
    let list = '';
    for (let i = 0; i < rows; i++) {
      const row = row_at(ROWS, i);
      if (row_state(row) != state || row_next(row) != state || row_actions(row) != 0) continue;
      if (list.length) list += ', ';
      list += cause(row);
    }
    text += '- ' + STATE_NAMES[state] + ': ' + list + '\n';
  }
  return text;
}
