// Where a decoded message lies in the arena: one record per instance of a complex type, packed without padding, holding
// only what its type can have; strings, lists and big or optional records hang on it by 16-bit pointers that are relative
// to their own place, so that an arena can be copied anywhere (docs/exi.md has the picture).
import { isComplex, type Field, type Grammar } from './grammar.ts';
import { type ComplexType, type SimpleType } from './model.ts';

/** How a simple value travels and lies in memory. Numbers are the walker's (assembly/exi/tables.ts). */
export const Kind = {
  nbit: 0,
  unsigned: 1,
  signed: 2,
  string: 3,
  binary: 4,
  bigInteger: 5,
  record: 6, // behind a pointer
  inline: 7, // in the record itself
  any: 8,
  mixed: 9,
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** One row of the table of simple types. */
export interface SimpleRow {
  readonly kind: Kind;
  /** bits of an n-bit value */
  readonly bits: number;
  /** bytes in memory: 1, 2, 4, 8; pointers 2 */
  readonly width: number;
  /** value of code 0 of an n-bit value, smallest value otherwise; minimum lengths are not enforced (docs/exi.md) */
  readonly base: number;
  /** number of values of an n-bit type; greatest value or length otherwise, NO_LIMIT for none but the width's */
  readonly limit: number;
  readonly enumeration: boolean;
}

export const NO_LIMIT = 0xffffffff;

/** Width and coding of a simple type (EXI 7.1, table 7-1; bounded integers of up to 4096 values are n-bit: 7.1.5). */
export function simpleRow(type: SimpleType): SimpleRow {
  const row = { bits: 0, width: 2, base: 0, limit: NO_LIMIT, enumeration: false };
  switch (type.kind) {
    case 'boolean':
      return { ...row, kind: Kind.nbit, bits: 1, width: 1, limit: 2 };
    case 'enumeration':
      return {
        ...row,
        kind: Kind.nbit,
        bits: bitsFor(type.values.length),
        width: 1,
        limit: type.values.length,
        enumeration: true,
      };
    case 'integer': {
      const { min, max } = type;
      if (min === undefined || max === undefined) {
        if (min !== undefined || max !== undefined) throw new Error(`${type.typeName}: an integer with one bound`);
        return { ...row, kind: Kind.bigInteger };
      }
      const values = max - min + 1n;
      if (values <= 4096n) {
        const low = Number(min);
        return {
          ...row,
          kind: Kind.nbit,
          bits: bitsFor(Number(values)),
          width: low >= -128 && max <= (low < 0 ? 127n : 255n) ? 1 : 2,
          base: low,
          limit: Number(values),
        };
      }
      if (min >= 0n) {
        const width = max < 1n << 16n ? 2 : max < 1n << 32n ? 4 : 8;
        const full = max === (1n << BigInt(8 * width)) - 1n;
        if (width === 8 && !full) throw new Error(`${type.typeName}: a bounded 64-bit type`);
        return { ...row, kind: Kind.unsigned, width, base: Number(min), limit: full ? NO_LIMIT : Number(max) };
      }
      for (const width of [2, 4, 8]) {
        const half = 1n << BigInt(8 * width - 1);
        if (min === -half && max === half - 1n) return { ...row, kind: Kind.signed, width };
      }
      throw new Error(`${type.typeName}: signed integer with bounds of its own`);
    }
    case 'string':
      return { ...row, kind: Kind.string, limit: type.maxLength ?? NO_LIMIT };
    case 'binary':
      return { ...row, kind: Kind.binary, limit: type.maxLength ?? NO_LIMIT };
  }
}

const bitsFor = (values: number): number => (values <= 1 ? 0 : Math.ceil(Math.log2(values)));

export interface Member {
  readonly field: Field;
  readonly kind: Kind;
  readonly simple: SimpleRow | undefined;
  readonly record: Layout | undefined;
  /** of a value, or of the 16-bit pointer to it */
  readonly offset: number;
  /** bit of the presence mask at offset 0, or -1: always there, or absent when the pointer is zero */
  readonly bit: number;
}

/** Layout of one record. */
export interface Layout {
  readonly grammar: Grammar;
  readonly size: number;
  /** bytes of the presence mask: 0, 1, 2 or 4 */
  readonly presence: number;
  /** exactly one of the members, which its number (16 bits, from 1; 0: none) at offset 0 tells; all lie at offset 2 */
  readonly union: boolean;
  readonly members: readonly Member[];
  memberOf(field: Field): Member;
}

const INLINE_LIMIT = 10;
const OPTIONAL_INLINE_LIMIT = 4;
const UNION_FROM = 5;

/** Makes layouts, once per complex type. */
export class Layouts {
  private readonly done = new Map<ComplexType, Layout>();
  private readonly open = new Set<ComplexType>();

  constructor(private readonly grammarOf: (type: ComplexType) => Grammar) {}

  layout(type: ComplexType): Layout {
    const known = this.done.get(type);
    if (known) return known;
    this.open.add(type);
    const layout = this.make(this.grammarOf(type));
    this.open.delete(type);
    this.done.set(type, layout);
    return layout;
  }

  all(): Layout[] {
    return [...this.done.values()];
  }

  private make(grammar: Grammar): Layout {
    const members: Member[] = [];
    const union =
      grammar.fields.length >= UNION_FROM &&
      grammar.states.length <= 2 &&
      grammar.fields.every((f) => f.role === 'element' && !f.list && !f.always && f.type && isComplex(f.type));
    const plans = grammar.fields.map((field) => this.plan(field, union));
    const bits = plans.filter((p) => p.optionalValue).length;
    if (bits > 32) throw new Error(`${grammar.type.typeName}: more than 32 optional values`);
    const presence = union ? 2 : bits === 0 ? 0 : bits <= 8 ? 1 : bits <= 16 ? 2 : 4;
    let offset = presence;
    let bit = 0;
    for (const plan of plans) {
      members.push({ ...plan, offset: union ? 2 : offset, bit: plan.optionalValue ? bit++ : -1 });
      offset += plan.bytes;
    }
    const byField = new Map(members.map((m) => [m.field, m]));
    return {
      grammar,
      size: union ? 4 : Math.max(offset, 1),
      presence,
      union,
      members,
      memberOf: (field) => {
        const member = byField.get(field);
        if (!member) throw new Error(`${grammar.type.typeName} has no ${field.name}`);
        return member;
      },
    };
  }

  private plan(
    field: Field,
    union: boolean,
  ): Omit<Member, 'offset' | 'bit'> & { bytes: number; optionalValue: boolean } {
    const pointer = { bytes: 2, optionalValue: false };
    if (field.type === undefined) {
      const kind = field.role === 'any' ? Kind.any : Kind.mixed;
      return { field, kind, simple: undefined, record: undefined, ...pointer };
    }
    if (isComplex(field.type)) {
      if (this.open.has(field.type)) throw new Error(`${field.type.typeName} contains itself`);
      const record = this.layout(field.type);
      const limit = field.always ? INLINE_LIMIT : OPTIONAL_INLINE_LIMIT;
      if (!union && !field.list && record.size <= limit)
        return {
          field,
          kind: Kind.inline,
          simple: undefined,
          record,
          bytes: record.size,
          optionalValue: !field.always,
        };
      return { field, kind: field.list ? Kind.inline : Kind.record, simple: undefined, record, ...pointer };
    }
    const simple = simpleRow(field.type);
    if (field.list) return { field, kind: simple.kind, simple, record: undefined, ...pointer };
    const isPointer = simple.kind === Kind.string || simple.kind === Kind.binary || simple.kind === Kind.bigInteger;
    return {
      field,
      kind: simple.kind,
      simple,
      record: undefined,
      bytes: simple.width,
      optionalValue: !isPointer && !field.always,
    };
  }
}
