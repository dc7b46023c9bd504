// Compiled schemas as the byte table that the walker reads. assembly/exi/tables.ts describes the same format from the
// reading side; all numbers are little-endian.
import { type Compiled, type Root } from './compile.ts';
import { codeBits, isComplex, type Production, type State } from './grammar.ts';
import { Kind, simpleRow, type Layout, type Member } from './layout.ts';
import { type SimpleType } from './model.ts';

/** Operations of entries, and flags beside them: assembly/exi/tables.ts. */
const Operation = {
  nbit: 0x00,
  nbitBounded: 0x20,
  integer: 0x40,
  inline: 0x60,
  end: 0x80,
  value: 0xa0,
  record: 0xc0,
  listValue: 0xd0,
  listRecord: 0xe0,
  any: 0xf8,
  mixed: 0xf0,
  abstract: 0xf2,
} as const;
const PRESENCE_BIT = 0x10;
const LEAD = 1;
const ELEMENT = 2;
const MORE = 4;
const UNION = 8; // of a record
const TEXT = 8; // of a value
/** Flags in a state's first byte, beside the width of its event codes. */
const FIRST = 0x10;
const SPARSE = 0x20;
const ONE_OF = 0x40;
const SPECIAL = 0x80;
/** Marks a state in what follows an entry or begins a type; without it, it is the only entry of that state. */
const STATE = 0x8000;
const NO_STATE = 0xffff;
const END_ROW = [Operation.end, 0, 0, 0, 0, 0, 0, 0].join(' ');
/** What the reader and the writer may go beyond the end of a stream before they notice: GUARD_BYTES of bits.ts. */
const GUARD_BITS = 8 * 256;
/** Bits of the longest small number: event code, start, sign, five groups of eight, end. */
const NUMBER_BITS = 44;
/** Deepest nesting of records, wildcards aside: DEPTH of assembly/exi/tables.ts. */
const DEPTH = 16;

export interface Tables {
  readonly bytes: Uint8Array;
  /** byte offsets of the sections */
  readonly at: Readonly<
    Record<'types' | 'states' | 'entries' | 'simples' | 'limits' | 'roots' | 'names' | 'uris' | 'protocols', number>
  >;
  readonly typeIndex: ReadonlyMap<Layout, number>;
}

class Pool {
  readonly rows: string[] = [];
  private readonly index = new Map<string, number>();

  add(row: readonly number[]): number {
    const key = row.join(' ');
    let i = this.index.get(key);
    if (i === undefined) {
      this.index.set(key, (i = this.rows.length));
      this.rows.push(key);
    }
    return i;
  }

  bytes(): number[] {
    return this.rows.flatMap((r) => r.split(' ').map(Number));
  }
}

const u16 = (n: number): number[] => {
  if (!Number.isInteger(n) || n < 0 || n > 0xffff) throw new Error(`${String(n)} does not fit into 16 bits`);
  return [n & 255, n >> 8];
};
const u8 = (n: number): number => {
  if (!Number.isInteger(n) || n < 0 || n > 0xff) throw new Error(`${String(n)} does not fit into 8 bits`);
  return n;
};

function depth(layout: Layout): number {
  return 1 + Math.max(0, ...layout.members.map((m) => (m.record ? depth(m.record) : 0)));
}

export function makeTables(compiled: Compiled): Tables {
  return new Writer(compiled).write();
}

class Writer {
  private readonly simples = new Pool();
  private readonly limits = new Pool();
  private readonly strings = new Pool();
  private readonly typeIndex = new Map<Layout, number>();
  private readonly firstState = new Map<Layout, number>();
  /** Entry 0 ends an element; then, one by one, those of states with one production; then those of the other states. */
  private entries: string[] = [END_ROW];
  private readonly single = new Map<State, number>();
  private chains = 0;

  constructor(private readonly compiled: Compiled) {
    this.limits.add(u16(0xffff)); // number 0: no limit
    let states = 0;
    compiled.layouts.forEach((layout, i) => {
      this.typeIndex.set(layout, i);
      this.firstState.set(layout, states);
      states += layout.grammar.states.length;
      for (const state of layout.grammar.states)
        if (state.productions.length === 1 && !compiled.sparse(state)) this.single.set(state, ++this.chains);
      if (depth(layout) > DEPTH) throw new Error(`${layout.grammar.type.typeName} is nested too deep`);
      if (layout.grammar.states.length * NUMBER_BITS > GUARD_BITS)
        throw new Error(`${layout.grammar.type.typeName} has too many elements`);
    });
  }

  write(): Tables {
    const { layouts } = this.compiled;
    const types = layouts.flatMap((l) => [...u16(l.size), ...u16(this.follows(l, 0))]);
    const rows = layouts.flatMap((l) =>
      l.grammar.states.map((s) => ({ layout: l, state: s, rows: this.stateRows(l, s) })),
    );
    for (const r of rows) if (this.single.has(r.state)) this.entries.push(...r.rows);
    this.share(rows.filter((r) => !this.single.has(r.state)).map((r) => r.rows));
    const states = rows.flatMap(({ layout, state, rows }) => this.stateBytes(layout, state, rows));
    const roots: number[] = [];
    const rootRows = new Map<string, number>();
    const names: number[] = [];
    const uris: number[] = [];
    const list = (all: readonly Root[], ends: number): number[] => {
      const first = roots.length / 2;
      for (const root of all) roots.push(...u16(this.rootEntry(root, rootRows)));
      return [codeBits(all.length + ends), 0, ...u16(all.length), ...u16(first)];
    };
    const protocols = this.compiled.protocols.flatMap((p) => {
      const row = [
        ...list(p.documents, 1), // SE(*) behind them
        ...list(p.fragments, 2), // SE(*), ED
        ...u16(names.length / 4),
        u8(uris.length / 2),
        u8(p.localNames.length),
      ];
      for (const [uri, local] of p.rootNames) names.push(...u16(uri), ...u16(local));
      for (const count of p.localNames) uris.push(...u16(count));
      return row;
    });
    const sections = {
      limits: this.limits.bytes(),
      simples: this.simples.bytes(),
      entries: this.entries.flatMap((e) => e.split(' ').map(Number)),
      types,
      states,
      roots,
      names,
      uris,
      protocols,
    };
    const bytes: number[] = [];
    const at: Record<string, number> = {};
    for (const [name, content] of Object.entries(sections)) {
      while (bytes.length % 4) bytes.push(0);
      at[name] = bytes.length;
      bytes.push(...content);
    }
    while (bytes.length % 4) bytes.push(0);
    return { bytes: Uint8Array.from(bytes), at: at as Tables['at'], typeIndex: this.typeIndex };
  }

  /** Offset of the row of a simple type; `lead`: one look at it takes the event code with it. */
  private simple(type: SimpleType, lead = false): number {
    const row = simpleRow(type);
    const u32 = (n: number): number[] => [...u16(n & 0xffff), ...u16(n >>> 16)];
    const signed = row.kind === Kind.signed || row.kind === Kind.bigInteger ? 1 : 0;
    const mask = (bits: number): number => 2 ** bits - 1;
    let bits = 0;
    let zeros = 0;
    let value = 0;
    let most = row.limit;
    if (row.kind === Kind.nbit) {
      // [event code] start value end
      bits = Number(lead) + row.bits + 2;
      value = mask(row.bits);
      zeros = (mask(bits) - mask(row.bits + 1)) | 1;
      if (!row.enumeration) most = 2 ** row.bits;
    } else if (row.kind === Kind.unsigned || row.kind === Kind.signed) {
      // [event code] start [sign] first group end
      bits = Number(lead) + 1 + signed + 8 + 1;
      zeros = mask(bits) - mask(9 + signed);
      most = mask(8 * Math.min(row.width, 4) - signed);
    }
    return (
      this.simples.add([
        row.kind,
        row.width,
        row.bits,
        bits,
        ...u16(zeros),
        ...u16(value),
        ...u32(most),
        ...u16(row.base & 0xffff),
        signed,
        0,
        ...u32(row.limit),
      ]) * 20
    );
  }

  private stateRows(layout: Layout, state: State): string[] {
    const lead = this.single.has(state);
    const sparse = this.compiled.sparse(state);
    // In a sparse state empty text is an end of the first level, which is no production here: it is not TEXT to the writer.
    const text = sparse ? 0 : TEXT;
    const rows = state.productions.map((p) => this.entry(layout, p, lead, text).join(' '));
    if (!sparse) return rows;
    // The codes of a sparse state lie in a row of their own before its entries.
    if (sparse.codes.length > 4) throw new Error('more than four productions in a relaxed state');
    const codes = [0, 1, 2, 3].flatMap((i) => u16(sparse.codes[i] ?? 0xffff));
    return [codes.join(' '), ...rows];
  }

  /** A state of a type, or the entry of its only production. */
  private follows(layout: Layout, index: number): number {
    const state = layout.grammar.states[index];
    const entry = state && this.single.get(state);
    const number = 4 * ((this.firstState.get(layout) ?? 0) + index);
    if (Math.max(number, 8 * (entry ?? 0)) >= STATE - 1) throw new Error('too many states or entries');
    return entry === undefined ? STATE | number : 8 * entry;
  }

  private stateBytes(layout: Layout, state: State, rows: readonly string[]): number[] {
    const sparse = this.compiled.sparse(state);
    const count = state.productions.length;
    const bits = sparse ? sparse.bits : codeBits(count + 1);
    if (bits > 15) throw new Error('an event code of more than 15 bits');
    const first = (this.single.get(state) ?? this.find(rows)) + (sparse ? 1 : 0);
    const oneOf = layout.union && state === layout.grammar.states[0] ? ONE_OF : 0;
    const special = state.productions.some(
      (p) => p.alternative || p.field?.role === 'mixed' || p.field?.role === 'text',
    );
    const flags =
      (state.first ? FIRST : 0) | (sparse ? SPARSE : 0) | oneOf | (special || sparse || oneOf ? SPECIAL : 0);
    return [bits | flags, sparse ? 0 : u8(count), ...u16(first)];
  }

  private entry(layout: Layout, p: Production, lead: boolean, text: number): number[] {
    const flags = (lead ? LEAD : 0) | (p.alternative ? MORE : 0);
    if (p.end) return [Operation.end | flags, 0, 0, 0, 0, 0, 0, 0];
    if (!p.field) return [Operation.abstract | flags, 0, 0, 0, 0, 0, 0, 0];
    const member = layout.memberOf(p.field);
    const { role, list, max } = member.field;
    const own = (role === 'element' ? ELEMENT : 0) | (layout.union ? UNION : 0) | (role === 'text' ? text : 0);
    const [operation, aux, param] = this.value(member, layout, lead);
    let offset = member.offset;
    if (offset > 1023) throw new Error(`${layout.grammar.type.typeName} is too big`);
    // Only what repeats has a state for the full list behind it; a single wildcard is a list without that.
    if (list) offset |= this.limits.add(u16(max === Infinity || max === 1 ? 0xffff : max)) << 10;
    return [operation | flags | own, u8(aux), ...u16(offset), ...u16(param), ...u16(this.follows(layout, p.next))];
  }

  /** operation, aux (presence bit, or the name for local string partitions) and parameter of an entry */
  private value(member: Member, layout: Layout, lead: boolean): [number, number, number] {
    const { field, kind } = member;
    const bit = Math.max(member.bit, 0);
    const optional = member.bit >= 0;
    if (member.record) {
      const type = 4 * (this.typeIndex.get(member.record) ?? 0);
      if (field.list) return [Operation.listRecord, 0, type];
      if (kind === Kind.record) return [Operation.record, 0, type];
      return [Operation.inline | (optional ? PRESENCE_BIT : 0), bit, type];
    }
    const text: SimpleType = { typeName: '', kind: 'string', minLength: 0 };
    if (kind === Kind.any) return [Operation.any, 0, 0];
    if (kind === Kind.mixed) return [Operation.mixed, 0, this.simple(text)];
    if (!member.simple || !field.type || isComplex(field.type)) throw new Error(`${field.name}: no type`);
    const { width } = member.simple;
    const name = field.role === 'text' ? `text of ${layout.grammar.type.typeName}` : `{${field.uri}}${field.name}`;
    const aux = kind === Kind.string ? this.strings.add([...Buffer.from(name)]) : bit;
    if (field.list) return [Operation.listValue, aux, this.simple(field.type)];
    const small =
      field.role === 'element' &&
      ((kind === Kind.nbit && width === 1) || (kind < Kind.string && kind > Kind.nbit && width < 8));
    const presence = optional ? PRESENCE_BIT : 0;
    if (!small) return [Operation.value | presence, aux, this.simple(field.type)];
    const { base, limit, bits } = member.simple;
    const plain = base === 0 && (!member.simple.enumeration || limit === 2 ** bits);
    const operation = kind !== Kind.nbit ? Operation.integer : plain ? Operation.nbit : Operation.nbitBounded;
    return [operation | presence, aux, this.simple(field.type, lead)];
  }

  /** Number of the entry that stands for a root; its value lies at offset 2 of the root record. */
  private rootEntry(root: Root, known: Map<string, number>): number {
    const row = ((): number[] => {
      const next = u16(NO_STATE);
      if (!root.type) return [Operation.abstract, 0, 0, 0, 0, 0, ...next];
      if (isComplex(root.type)) {
        const type = 4 * (this.typeIndex.get(this.compiled.layoutOf(root.type)) ?? 0);
        return [Operation.record | ELEMENT, 0, 2, 0, ...u16(type), ...next];
      }
      const name = `{${root.name.uri}}${root.name.name}`;
      const aux = simpleRow(root.type).kind === Kind.string ? this.strings.add([...Buffer.from(name)]) : 0;
      return [Operation.value | ELEMENT, aux, 2, 0, ...u16(this.simple(root.type)), ...next];
    })().join(' ');
    let i = known.get(row);
    if (i === undefined) {
      known.set(row, (i = this.entries.length));
      this.entries.push(row);
    }
    return i;
  }

  // -- entries of several states lie on one another where they are the same

  private share(all: readonly (readonly string[])[]): void {
    for (const rows of [...all].sort((a, b) => b.length - a.length)) {
      if (this.findIn(rows) >= 0) continue;
      let overlap = Math.min(rows.length - 1, this.entries.length - this.chains - 1);
      while (
        overlap > 0 &&
        !rows.slice(0, overlap).every((r, i) => r === this.entries[this.entries.length - overlap + i])
      )
        overlap--;
      this.entries.push(...rows.slice(overlap));
    }
  }

  private find(rows: readonly string[]): number {
    const i = this.findIn(rows);
    if (i < 0) throw new Error('entries of a state are missing');
    return i;
  }

  private findIn(rows: readonly string[]): number {
    const [head] = rows;
    for (let i = this.entries.indexOf(head ?? '', this.chains + 1); i >= 0; i = this.entries.indexOf(head ?? '', i + 1))
      if (rows.every((r, k) => r === this.entries[i + k])) return i;
    return -1;
  }
}
