/** Where in a value the walker's complaint about a record belongs: the walker knows only the type. */

import { ExiError } from '../assembly/exi/error.ts';
import { typeOfState, type Protocol, type RecordType, type Root, type Schema } from './schema.ts';
import { errorWords, type Failure } from './errors.ts';

/** The path and the words for a failed encode(), or undefined when the place is not found. */
export function whereInValue(
  schema: Schema,
  protocol: Protocol,
  roots: readonly Root[],
  value: unknown,
  failure: Failure,
): string | undefined {
  const found = failure.state < 0 ? undefined : typeOfState(schema, failure.state);
  if (!found) return undefined;
  const productions = found.type.states[found.state] ?? [];
  const names = productions.map((m) => found.type.members[m]?.name).filter((n) => n !== undefined);
  const culprit = (record: Record<string, unknown>): string | undefined => {
    const there = names.filter((n) => record[n] !== undefined);
    if (failure.code === Number(ExiError.missing))
      return there.length === 0 ? `one of ${names.join(', ')} is missing` : undefined;
    if (failure.code === Number(ExiError.choice))
      return there.length > 1 ? `only one of ${there.join(', ')} can be there` : undefined;
    const name = found.type.members[productions[failure.production] ?? -1]?.name;
    return name === undefined ? errorWords(failure.code) : `${name}: ${errorWords(failure.code)}`;
  };
  const search = (type: RecordType, record: unknown, path: string): string | undefined => {
    if (!isObject(record)) return undefined;
    if (type === found.type) {
      const what = culprit(record);
      if (what !== undefined) return `${path}: ${what}`;
    }
    for (const m of type.members) {
      const inner = m.record === undefined ? undefined : schema.types[m.record];
      const member = record[m.name];
      const items: readonly unknown[] = Array.isArray(member) ? member : [member];
      for (const [i, item] of items.entries()) {
        const at = `${path}.${m.name}${Array.isArray(member) ? `[${i}]` : ''}`;
        const result = m.role === 'any' ? searchRoot(protocol.documents, item, at) : inner && search(inner, item, at);
        if (result !== undefined) return result;
      }
    }
    return undefined;
  };
  const searchRoot = (candidates: readonly Root[], object: unknown, path: string): string | undefined => {
    if (!isObject(object)) return undefined;
    for (const [name, content] of Object.entries(object)) {
      const root = candidates.find((r) => r.name === name);
      const type = root?.record === undefined ? undefined : schema.types[root.record];
      const result = type && search(type, content, path === '' ? name : `${path}.${name}`);
      if (result !== undefined) return result;
    }
    return undefined;
  };
  return searchRoot(roots, value, '');
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
