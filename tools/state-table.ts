/** The state table in the memory of an instance of pilot.wasm (assembly/fsm/machine.ts has its layout). */

export interface Row {
  state: number;
  event: number;
  guard: number;
  next: number;
  actions: number;
  timer: number;
  clause: number;
}

export const FIELDS = ['state', 'event', 'guard', 'next', 'actions', 'timer', 'clause'] as const;
const END_OF_ROWS = 0xffff;

function readAt(words: Uint16Array, from: number): Row[] {
  const rows: Row[] = [];
  for (let at = from; at + FIELDS.length < words.length; at += FIELDS.length) {
    const [state = 0, event = 0, guard = 0, next = 0, actions = 0, timer = 0, clause = 0] = words.subarray(at, at + 7);
    if (state === END_OF_ROWS) return rows;
    if (Math.max(state, event, guard, next, timer, clause) > 31 || actions > 255) return [];
    rows.push({ state, event, guard, next, actions, timer, clause });
  }
  return [];
}

export class StateTable {
  readonly rows: readonly Row[];
  /** First u16 of the table. */
  private readonly at: number = 0;

  /** Finds the table by its form: the longest list of small numbers that ends as a table does. */
  constructor(exports: WebAssembly.Exports) {
    const words = new Uint16Array((exports['memory'] as WebAssembly.Memory).buffer);
    let best: Row[] = [];
    for (let end = words.indexOf(END_OF_ROWS); end >= 0; end = words.indexOf(END_OF_ROWS, end + 1)) {
      for (let at = end - FIELDS.length; at >= 0; at -= FIELDS.length) {
        if (words.subarray(at, at + FIELDS.length).some((n, i) => n > (i === 4 ? 255 : 31))) break;
        // Nothing but zeros before a table is not a row of it.
        if (words[at] === 0 && words[at + 1] === 0 && words.subarray(at, at + FIELDS.length).every((n) => n === 0))
          break;
        if (end - at <= best.length * FIELDS.length) continue;
        best = readAt(words, at);
        this.at = at;
      }
    }
    if (best.length < 20) throw new Error('state table: not found in the memory of pilot.wasm');
    this.rows = best;
  }

  /** Puts other rows in its place; `rows` may have one more at most only where memory is free, so no more than now. */
  write(exports: WebAssembly.Exports, rows: readonly Row[]): void {
    if (rows.length > this.rows.length) throw new Error('state table: longer than it was');
    const words = new Uint16Array((exports['memory'] as WebAssembly.Memory).buffer);
    const numbers = rows.flatMap((row) => FIELDS.map((field) => row[field]));
    words.set([...numbers, END_OF_ROWS], this.at);
  }
}
