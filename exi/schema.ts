/** exi/generated/schema.json: the records' layout, the names, and which state of the grammar belongs to which type. */

import { readFileSync } from 'node:fs';

export interface Simple {
  readonly name: string;
  readonly kind: 'boolean' | 'enumeration' | 'integer' | 'bigInteger' | 'string' | 'binary';
  /** bytes in a record: of the value, or of the pointer to it */
  readonly width: number;
  readonly signed: boolean;
  /** of an enumeration; a record has the index */
  readonly values?: readonly string[];
  /** inclusive, decimal; integers only */
  readonly min?: string;
  readonly max?: string;
  /** in characters, or in bytes for binary values */
  readonly minLength?: number;
  readonly maxLength?: number;
}

export interface Member {
  readonly name: string;
  readonly role: 'element' | 'attribute' | 'text' | 'any' | 'mixed';
  /** bytes from the record's start */
  readonly offset: number;
  /** bit of the presence mask; without it the member is always there, or its pointer is 0 */
  readonly bit?: number;
  /** index in `types`; inline: the record itself is at the offset, otherwise a pointer to it */
  readonly record?: number;
  readonly inline?: boolean;
  /** index in `simples` */
  readonly simple?: number;
  readonly list?: boolean;
  /** most entries of a list */
  readonly max?: number;
  readonly required?: boolean;
  /** least entries of a list that is there, when not 1 */
  readonly min?: number;
  /** of a union's member */
  readonly which?: number;
}

export interface RecordType {
  readonly name: string;
  /** bytes */
  readonly size: number;
  readonly union?: boolean;
  /** number of its first state among all states of the grammar */
  readonly firstState: number;
  /** per state, per event code: index of the member; -1: the element's end, -2: an abstract element */
  readonly states: readonly (readonly number[])[];
  /** the same for the state behind it, within the type; -1 after the end. Where it filled a list, it is that state + 1. */
  readonly next: readonly (readonly number[])[];
  readonly members: readonly Member[];
  /** indices of its attributes in the order of the schema, where that is not the members' (EXI sorts attributes by name) */
  readonly attributes?: readonly number[];
}

export interface Root {
  readonly name: string;
  /** neither: an abstract element, which can't be sent */
  readonly record?: number;
  readonly simple?: number;
}

export interface Protocol {
  readonly name: string;
  /** for people */
  readonly title: string;
  readonly documents: readonly Root[];
  readonly fragments: readonly Root[];
}

export interface Schema {
  readonly simples: readonly Simple[];
  readonly types: readonly RecordType[];
  readonly protocols: readonly Protocol[];
}

let loaded: Schema | undefined;

/** The schema, read once. @throws Error when the file is not there or is no JSON */
export function loadSchema(): Schema {
  loaded ??= JSON.parse(readFileSync(new URL('generated/schema.json', import.meta.url), 'utf8')) as Schema;
  return loaded;
}

/** `list[i]`. @throws Error when the schema refers to what it does not have */
export function at<T>(list: readonly T[], i: number): T {
  const item = list[i];
  if (item === undefined) throw new Error(`schema.json: no entry ${i} among ${list.length}`);
  return item;
}

/** The type that a state of the grammar belongs to, and the number of the state within it. */
export function typeOfState(schema: Schema, state: number): { type: RecordType; state: number } | undefined {
  const type = schema.types.findLast((t) => t.firstState <= state);
  return type && state - type.firstState < type.states.length ? { type, state: state - type.firstState } : undefined;
}
