/** The walker's errors in words, with the place in the schema where they happened. */

import { ExiError } from '../assembly/exi/error.ts';
import { TRAPPED } from './engine.ts';
import { typeOfState, type Root, type Schema } from './schema.ts';

const WORDS: Record<number, string> = {
  [ExiError.header]: 'no EXI header: the first byte is not 0x80',
  [ExiError.truncated]: 'truncated',
  [ExiError.eventCode]: 'an event code that the grammar does not have here',
  [ExiError.deviation]: 'a deviation from the schema that is not supported (second-level event code)',
  [ExiError.range]: 'a code beyond the values of its type',
  [ExiError.integer]: 'an integer beyond its type',
  [ExiError.length]: 'a length that its type does not allow',
  [ExiError.character]: 'not a Unicode character',
  [ExiError.tooMany]: 'more entries than the schema allows',
  [ExiError.arenaFull]: 'the message does not fit into the memory for it',
  [ExiError.trailing]: 'bytes after the end of the message',
  [ExiError.stringTable]: 'a string table hit to a string that has not been there',
  [ExiError.wildcard]: 'wildcard content that is no global element, or is nested too deep',
  [ExiError.abstract]: 'an abstract element',
  [ExiError.missing]: 'a required member is missing',
  [ExiError.choice]: 'more than one alternative of a choice',
  [ExiError.bufferFull]: 'the message is longer than the buffer for it',
  [ExiError.depth]: 'elements nested too deep',
  [ExiError.request]: 'no such protocol, kind or root element',
  [ExiError.empty]: 'an empty element where a number, a boolean or an enumeration is wanted',
  [ExiError.pointer]: 'a pointer that leads out of the records',
};

export function errorWords(code: number): string {
  return WORDS[code] ?? `error ${code}`;
}

export interface Failure {
  readonly code: number;
  readonly state: number;
  readonly production: number;
  readonly trap?: string;
}

/** "CurrentDemandReqType.EVTargetVoltage: truncated" */
export function failureText(schema: Schema, failure: Failure, roots: readonly Root[]): string {
  if (failure.code === TRAPPED) return `the engine stopped the module: ${failure.trap ?? ''}`;
  const where = place(schema, failure, roots);
  return `${where === '' ? '' : `${where}: `}${errorWords(failure.code)}`;
}

function place(schema: Schema, { state, production }: Failure, roots: readonly Root[]): string {
  if (state < 0) return roots[production]?.name ?? '';
  const found = typeOfState(schema, state);
  if (!found) return '';
  const productions = found.type.states[found.state] ?? [];
  const member = productions[production];
  const name = (m: number | undefined): string => (m === undefined ? '' : (found.type.members[m]?.name ?? ''));
  if (member !== undefined)
    return name(member) ? `${found.type.name}.${name(member)}` : `the end of ${found.type.name}`;
  // No production: what could have been there.
  const expected = productions.map((m) => (m === -1 ? 'its end' : name(m))).filter(Boolean);
  const told = expected.length > 6 ? [...expected.slice(0, 6), '...'] : expected;
  return `${found.type.name}${told.length ? ` (${told.join(', ')})` : ''}`;
}
