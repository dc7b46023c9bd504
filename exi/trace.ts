/** Runs exi-trace.wasm, the walker's build that reports every event (assembly/exi/trace.ts). */
import { traceFile } from './build.ts';
import { type Kind } from './codec.ts';
import { failureText } from './errors.ts';
import { NodeEngine } from './node-engine.ts';
import { type Schema } from './schema.ts';

/** One report: an event code that was read, or a value that was read to its end. */
export interface TraceEvent {
  readonly what: 'code' | 'value';
  /** of the grammar, as in schema.json (`firstState` and the index in `states`); -1 at the root */
  readonly state: number;
  readonly code: number;
  /** where it begins, counted from the message's first bit, and how long it is */
  readonly at_bits: number;
  readonly length_bits: number;
}

export interface Trace {
  readonly events: readonly TraceEvent[];
  /** where the walker stopped */
  readonly end_bits: number;
  /** why it stopped before the message's end */
  readonly error: string | undefined;
}

/** What the walker reports last, with where it stopped in the place of at_bits. */
const FINISH = 2;

/** @throws Error when the module is not built, or the protocol is none of the schema's */
export function traceMessage(schema: Schema, protocol: string, kind: Kind, bytes: Uint8Array): Trace {
  const index = schema.protocols.findIndex((p) => p.name === protocol);
  const found = schema.protocols[index];
  if (!found) throw new Error(`there is no protocol "${protocol}"`);
  const events: TraceEvent[] = [];
  let end_bits = 0;
  const trace = (what: number, state: number, code: number, at_bits: number, length_bits: number): void => {
    if (what === FINISH) end_bits = at_bits;
    else events.push({ what: what === 0 ? 'code' : 'value', state, code, at_bits, length_bits });
  };
  const engine = new NodeEngine(traceFile(), { door: { trace } });
  const { message_bytes } = engine.limits;
  if (bytes.length > message_bytes)
    return { events, end_bits: 0, error: `a message of ${bytes.length} bytes, at most ${message_bytes} are possible` };
  const outcome = engine.decode(index, kind === 'fragment' ? 1 : 0, bytes);
  const roots = kind === 'fragment' ? found.fragments : found.documents;
  const error = outcome.code === 0 ? undefined : failureText(schema, outcome, roots);
  return { events, end_bits, error };
}
