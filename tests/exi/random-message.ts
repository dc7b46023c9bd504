/** Random valid messages: a walk through the grammars of schema.json that takes each production with some probability. */

import { at, type Member, type RecordType, type Root, type Schema, type Simple } from '../../exi/schema.ts';
import type { Kind } from '../../exi/codec.ts';
import type { JsonObject, JsonValue } from '../../exi/json.ts';

/** Numbers that repeat from a seed: mulberry32. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 0;
  }

  /** 0 <= x < 1 */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** min <= x <= max */
  integer(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return at(list, this.integer(0, list.length - 1));
  }
}

export interface RandomMessage {
  readonly protocol: string;
  readonly kind: Kind;
  readonly value: JsonObject;
}

/** What a message may hold, in bytes, roughly: an arena has 32 KiB, and a message 24 KiB. */
const BUDGET = 6000;
const DEPTH = 12;

/**
 * A valid message for this seed: any root of any protocol, document or fragment.
 * @param looseness how probable it is that a record gets members by chance and not by its grammar: too few, too many, two
 *   alternatives of a choice, lists beyond their bounds. Such messages are valid only by luck.
 */
export function randomMessage(schema: Schema, seed: number, looseness = 0): RandomMessage {
  const random = new Random(seed);
  const protocol = random.pick(schema.protocols);
  const kind = random.chance(0.6) ? 'document' : 'fragment';
  const roots = (kind === 'document' ? protocol.documents : protocol.fragments).filter(canBe);
  const root = random.pick(roots);
  const filler = new Filler(schema, random, protocol.documents.filter(canBe), looseness);
  return { protocol: protocol.name, kind, value: { [root.name]: filler.root(root) } };
}

const canBe = (root: Root): boolean => root.record !== undefined || root.simple !== undefined;

class Filler {
  private budget: number;
  private depth = 0;
  /** how probable it is that something that may be left out is there */
  private readonly density: number;

  constructor(
    private readonly schema: Schema,
    private readonly random: Random,
    private readonly documents: readonly Root[],
    private readonly looseness: number,
  ) {
    this.budget = random.chance(0.1) ? 2 * BUDGET : BUDGET / random.integer(1, 40);
    this.density = random.pick([0, 0.2, 0.5, 0.8, 1]);
  }

  root(root: Root): JsonValue {
    if (root.record !== undefined) return this.record(at(this.schema.types, root.record));
    return this.simple(at(this.schema.simples, root.simple ?? -1));
  }

  private get poor(): boolean {
    return this.budget <= 0 || this.depth > DEPTH;
  }

  private record(type: RecordType): JsonObject {
    this.depth++;
    this.budget -= type.size;
    const value = this.random.chance(this.looseness) ? this.loose(type) : this.byGrammar(type);
    this.depth--;
    // In the order of the members, as a decoder gives them.
    return Object.fromEntries(
      type.members.flatMap(({ name }) => (name in value ? [[name, value[name] as JsonValue]] : [])),
    );
  }

  private loose(type: RecordType): Record<string, JsonValue> {
    const value: Record<string, JsonValue> = {};
    const probability = type.union ? 1 / type.members.length : this.random.pick([0.2, 0.5, 0.9]);
    for (const m of type.members) {
      if (!this.random.chance(m.required && this.random.chance(0.9) ? 1 : probability)) continue;
      const entries = this.poor ? 1 : this.random.pick([1, 2, 3, (m.max ?? 1) < 40 ? (m.max ?? 1) + 1 : 1]);
      value[m.name] = m.list ? Array.from({ length: entries }, () => this.member(m)) : this.member(m);
    }
    return value;
  }

  private byGrammar(type: RecordType): Record<string, JsonValue> {
    const value: Record<string, JsonValue | JsonValue[]> = {};
    let state = 0;
    let last = -1;
    let entries = 0;
    while (state >= 0) {
      const members = at(type.states, state);
      const chosen = this.production(type, members, last);
      const index = at(members, chosen);
      let next = at(at(type.next, state), chosen);
      if (index >= 0) {
        const member = at(type.members, index);
        entries = index === last ? entries + 1 : 1;
        last = index;
        if (entries === member.max && entries > 1) next++;
        const item = this.member(member);
        if (!member.list) value[member.name] = item;
        else ((value[member.name] ??= []) as JsonValue[]).push(item);
      }
      state = next;
    }
    return value;
  }

  /**
   * Number of the production to take. Only forwards: where a group of elements repeats (in xmldsig), JSON tells the order of
   * equal elements and not that of different ones.
   */
  private production(type: RecordType, members: readonly number[], last: number): number {
    const canEnd = members.includes(-1);
    const possible = [...members.keys()].filter((i) => {
      const index = at(members, i);
      if (index < 0) return index === -1;
      const { list, role } = at(type.members, index);
      return (index > last || (index === last && list === true)) && (role !== 'mixed' || canEnd);
    });
    const end = possible.find((i) => members[i] === -1);
    if (end !== undefined) {
      const again = members[possible[0] ?? -1] === last;
      const more = this.poor ? 0 : again && this.random.chance(0.3) ? 0.97 : this.density;
      return possible.length > 1 && this.random.chance(more)
        ? this.random.pick(possible.filter((i) => i !== end))
        : end;
    }
    if (this.poor) return at(possible, possible.length - 1);
    return this.random.chance(this.density) ? at(possible, 0) : this.random.pick(possible);
  }

  private member(m: Member): JsonValue {
    if (m.role === 'mixed') return this.text(1, 40);
    if (m.role === 'any') {
      const small = this.documents.filter((d) => d.simple !== undefined);
      const root = this.random.pick(this.poor || this.depth > 3 ? small : this.documents);
      return { [root.name]: this.root(root) };
    }
    if (m.record !== undefined) return this.record(at(this.schema.types, m.record));
    return this.simple(at(this.schema.simples, m.simple ?? -1));
  }

  private simple(s: Simple): JsonValue {
    const { random } = this;
    switch (s.kind) {
      case 'boolean':
        return random.chance(0.5);
      case 'enumeration':
        return random.pick(s.values ?? []);
      case 'integer':
        return integer(this.between(BigInt(s.min ?? 0), BigInt(s.max ?? 0)));
      case 'bigInteger': {
        const bits = BigInt(random.pick([1, 8, 62, 64, 65, 160, 255, 256, 512]));
        const magnitude = this.between(0n, (1n << bits) - 1n);
        return integer(random.chance(0.3) ? -magnitude : magnitude);
      }
      case 'string':
        return this.text(s.minLength ?? 0, s.maxLength ?? this.longest());
      case 'binary': {
        const bytes = this.length(s.minLength ?? 0, s.maxLength ?? this.longest());
        return Array.from({ length: bytes }, () => random.integer(0, 255).toString(16).padStart(2, '0')).join('');
      }
    }
  }

  /** Often a bound or next to it, or next to where the number of bytes changes. */
  private between(min: bigint, max: bigint): bigint {
    const { random } = this;
    const power = 1n << BigInt(random.integer(0, 64));
    const uniform = min + (BigInt(Math.floor(random.next() * 2 ** 52)) * (max - min + 1n)) / 2n ** 52n;
    const value = random.pick([
      min,
      max,
      min + 1n,
      max - 1n,
      0n,
      1n,
      -1n,
      power,
      power - 1n,
      -power,
      uniform,
      uniform,
      uniform,
    ]);
    return value < min || value > max ? uniform : value;
  }

  private longest(): number {
    return this.random.chance(0.05) ? 700 : 60;
  }

  private length(min: number, max: number): number {
    const rich = Math.max(min, Math.min(max, this.poor ? 8 : this.budget));
    const length = this.random.pick([
      min,
      rich,
      this.random.integer(min, rich),
      this.random.integer(min, Math.min(rich, min + 12)),
    ]);
    this.budget -= length + 2;
    return length;
  }

  private text(min: number, max: number): string {
    const { random } = this;
    const alphabet = random.pick(ALPHABETS);
    const characters = Array.from({ length: this.length(min, max) }, () => String.fromCodePoint(alphabet(random)));
    return characters.join('');
  }
}

/** The ends of what takes 1, 2, 3 and 4 bytes in UTF-8, and of the septets of EXI's unsigned integers. */
const EDGES = [
  1, 9, 0x7e, 0x7f, 0x80, 0x7ff, 0x800, 0x3fff, 0x4000, 0xd7ff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x1f50c, 0x10ffff,
];
const ALPHABETS: readonly ((random: Random) => number)[] = [
  (r) => r.integer(0x30, 0x7a),
  (r) => r.integer(0x20, 0x7e),
  (r) => r.pick(EDGES),
  (r) => (r.chance(0.8) ? r.integer(0x20, 0x24f) : r.integer(0x1f300, 0x1faff)),
];

function integer(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}
