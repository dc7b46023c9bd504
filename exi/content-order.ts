/**
 * Members that a value has and the grammar has no place for beside the others: in DSAKeyValue of xmldsig Q without P, in SPKIData a
 * second wildcard between whose like an SPKISexp must be. The writer, which looks for the next member only, would leave them out.
 */

import { at, type RecordType } from './schema.ts';

const END = -1;
const ABSTRACT = -2;

/** Gives the name of a member that can't be there beside the others, if there is one. */
export type OrderCheck = (value: Readonly<Record<string, unknown>>) => string | undefined;

/** The check for a type, or undefined where every member that is there also has a place: nearly all of them. */
export function orderCheck(type: RecordType): OrderCheck | undefined {
  return type.union === true || !canLose(type) ? undefined : (value) => leftOver(type, value);
}

/** Is there a production behind which a member that the writer has not looked for yet can't be any more? */
function canLose({ states, next, members }: RecordType): boolean {
  const reach = states.map(() => new Set<number>());
  for (let grown = true; grown;) {
    grown = false;
    for (const [s, codes] of states.entries())
      for (const [i, member] of codes.entries()) {
        const { size } = at(reach, s);
        if (member >= 0) at(reach, s).add(member);
        if (member !== END && member !== ABSTRACT) for (const m of at(reach, at(at(next, s), i))) at(reach, s).add(m);
        grown ||= at(reach, s).size > size;
      }
  }
  return states.some((codes, s) =>
    codes.some((member, i) => {
      if (member === ABSTRACT) return false;
      const after = member === END ? undefined : at(at(next, s), i);
      const left = after === undefined ? new Set<number>() : at(reach, after);
      const onlyOnce =
        after !== undefined && at(members, member).list === true && at(members, member).max === undefined;
      if (onlyOnce && !at(states, after).includes(member)) return true;
      // Those that have a code in this state have been looked for.
      return [...at(reach, s)].some((m) => !left.has(m) && !codes.includes(m));
    }),
  );
}

/** Goes the way of the writer (assembly/exi/writer.ts): always the first production whose member is there. */
function leftOver({ states, next, members }: RecordType, value: Readonly<Record<string, unknown>>): string | undefined {
  const left = members.map(({ name, list }) => {
    const member = value[name];
    return member === undefined ? 0 : list && Array.isArray(member) ? member.length : 1;
  });
  let state = 0;
  let last = -1;
  let entries = 0;
  while (state >= 0) {
    const codes = at(states, state);
    const there = codes.findIndex((m) => m >= 0 && at(left, m) > 0);
    if (there < 0) {
      if (!codes.includes(END)) return undefined; // something is missing, which the writer tells
      break;
    }
    const member = at(codes, there);
    left[member] = at(left, member) - 1;
    entries = member === last ? entries + 1 : 1;
    last = member;
    state = at(at(next, state), there) + (entries > 1 && entries === at(members, member).max ? 1 : 0);
  }
  const extra = left.findIndex((n) => n > 0);
  return extra < 0 ? undefined : at(members, extra).name;
}
