/** The walker's errors in words, with the place in the schema where they happened. */

import { ExiError } from '../assembly/exi/error.ts';
import { TRAPPED } from './engine.ts';
import { typeOfState, type Member, type RecordType, type Root, type Schema } from './schema.ts';

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
  const words = errorWords(failure.code);
  // What follows the message belongs to none of its elements.
  if (failure.code === Number(ExiError.trailing)) return words;
  if (failure.state < 0) {
    const root = roots[failure.production]?.name;
    return root === undefined ? words : `${root}: ${words}`;
  }
  const found = typeOfState(schema, failure.state);
  if (!found) return words;
  const { type } = found;
  const productions = type.states[found.state] ?? [];
  const production = productions[failure.production];
  const member = type.members[production ?? NO_MEMBER];
  if (member) return `${type.name}.${member.name}: ${words}${bound(schema, member, failure.code)}`;
  if (production === ABSTRACT) return `${type.name}: ${words}`;
  if (production !== undefined) return `the end of ${type.name}: ${words}`;
  return `${type.name}${expected(type, productions)}: ${words}`;
}

const NO_MEMBER = -1;
const ABSTRACT = -2; // in place of a member, see exi/schema.ts
const EXPECTED_MOST = 6; // names in a message for people

/** The names that the grammar has in this state. */
function expected(type: RecordType, productions: readonly number[]): string {
  const names = productions.map((m) => (m === NO_MEMBER ? 'its end' : type.members[m]?.name)).filter(Boolean);
  if (names.length === 0) return '';
  return ` (${[...names.slice(0, EXPECTED_MOST), ...(names.length > EXPECTED_MOST ? ['...'] : [])].join(', ')})`;
}

/** The bound that was broken, as far as the schema gives one. */
function bound(schema: Schema, member: Member, code: number): string {
  if (code === Number(ExiError.tooMany)) return member.max === undefined ? '' : `, at most ${member.max}`;
  const simple = member.simple === undefined ? undefined : schema.simples[member.simple];
  if (!simple) return '';
  if (code === Number(ExiError.length) && simple.maxLength !== undefined)
    return `, at most ${simple.maxLength} ${simple.kind === 'binary' ? 'bytes' : 'characters'}`;
  if (code === Number(ExiError.integer) && simple.max !== undefined) return `, ${simple.min ?? ''} to ${simple.max}`;
  if (code === Number(ExiError.range) && simple.values) return `, it has ${simple.values.length}`;
  return '';
}
