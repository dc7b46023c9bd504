// Content models become grammars: for every complex type the states a walker can be in, and the productions of each state
// in the order that gives them their event codes (EXI 1.0, 8.5.4). A position automaton with counters stands for the
// recommendation's construction of proto-grammars: bounded repetitions count instead of being written out a thousand times,
// the codes are the same.
import { type Attribute, type ComplexType, type ElementDecl, type Particle, type SimpleType } from './model.ts';

/** A member of a record: what decoded instances of a complex type consist of. */
export interface Field {
  readonly name: string;
  readonly role: 'attribute' | 'element' | 'text' | 'any' | 'mixed';
  readonly type: SimpleType | ComplexType | undefined; // undefined: any
  /** may occur more than once */
  readonly list: boolean;
  /** bounds of the number of occurrences where the field's element allows it */
  readonly min: number;
  readonly max: number;
  /** occurs in every valid instance */
  always: boolean;
  /** for messages: the namespace, for string tables */
  readonly uri: string;
}

export interface Production {
  /** undefined: an abstract element, which has an event code but can't occur */
  readonly field: Field | undefined;
  readonly end: boolean;
  /** state index; -1 after the end */
  next: number;
  /** the next production is another alternative of the same choice: only one of them may be there */
  alternative: boolean;
}

export interface State {
  readonly productions: Production[];
  /** second-level codes of this state have xsi:type and xsi:nil (the start tag's first state) */
  readonly first: boolean;
}

export interface Grammar {
  readonly type: ComplexType;
  readonly fields: readonly Field[];
  readonly states: readonly State[];
}

interface Position {
  readonly index: number;
  readonly alternatives: readonly (Field | undefined)[]; // more than one: substitution group
  readonly any: boolean;
  readonly min: number;
  readonly max: number;
  readonly choice: object | undefined; // the innermost choice it begins an alternative of
}

/** One first/last/nullable triple of the position automaton. */
interface Model {
  readonly first: Position[];
  readonly last: Position[];
  readonly nullable: boolean;
}

export const isComplex = (type: SimpleType | ComplexType): type is ComplexType => type.kind === 'complex';

const canOccur = (e: ElementDecl): boolean => !e.abstract && !(isComplex(e.type) && e.type.abstract);

export function buildGrammar(type: ComplexType): Grammar {
  return new Builder(type).build();
}

class Builder {
  private readonly fields: Field[] = [];
  private readonly positions: Position[] = [];
  private readonly follow = new Map<Position, Position[]>();
  private readonly states: State[] = [];
  private readonly known = new Map<string, number>();
  private finals = new Set<Position>();

  constructor(private readonly type: ComplexType) {}

  build(): Grammar {
    const attributes = this.type.attributes.map((a) => ({ attribute: a, field: this.attributeField(a) }));
    let start: Model;
    if (this.type.text) {
      const field = this.addField({
        name: 'CONTENT',
        role: 'text',
        type: this.type.text,
        list: false,
        min: 1,
        max: 1,
        always: true,
        uri: '',
      });
      this.startStates(attributes, [], false, field);
    } else {
      start = this.model(this.type.content, true, false, undefined);
      // Wildcards have the last codes of a state, and members are written in their order.
      this.fields.sort((a, b) => Number(a.role === 'any') - Number(b.role === 'any'));
      this.finals = new Set(start.last);
      const mixed = this.type.mixed
        ? this.addField({
            name: 'CONTENT',
            role: 'mixed',
            type: undefined,
            list: false,
            min: 0,
            max: 1,
            always: false,
            uri: '',
          })
        : undefined;
      this.startStates(attributes, start.first, start.nullable, undefined, mixed);
    }
    // Attributes come first in a record, then the content in schema order.
    return { type: this.type, fields: this.fields, states: this.states };
  }

  private attributeField(a: Attribute): Field {
    const { name, type, required } = a;
    return this.addField({
      name: name.name,
      role: 'attribute',
      type,
      list: false,
      min: required ? 1 : 0,
      max: 1,
      always: required,
      uri: name.uri,
    });
  }

  private addField(field: Field): Field {
    const same = this.fields.find((f) => f.name === field.name && f.role === field.role);
    if (same) {
      if (same.type !== field.type || same.list !== field.list)
        throw new Error(`${this.type.typeName}: two different members named ${field.name}`);
      same.always = false;
      return same;
    }
    this.fields.push(field);
    return field;
  }

  // -- the position automaton

  private model(p: Particle, always: boolean, repeated: boolean, choice: object | undefined): Model {
    if (p.max === 0) return { first: [], last: [], nullable: true };
    if (p.kind === 'element' || p.kind === 'any') return this.leaf(p, always, repeated, choice);
    const sure = always && p.min > 0;
    const again = repeated || p.max > 1;
    if (p.max > 1 && p.max !== Infinity) throw new Error(`${this.type.typeName}: a group that repeats with a bound`);
    const inner = p.kind === 'choice' && p.parts.length > 1 ? {} : undefined;
    const parts = p.parts.map((part, i) =>
      this.model(part, sure && p.kind === 'sequence', again, inner ?? (i === 0 ? choice : undefined)),
    );
    const model =
      p.kind === 'choice' && parts.length ? either(parts) : parts.reduce((a, b) => this.concat(a, b), EMPTY);
    if (p.max > 1) this.link(model.last, model.first);
    return p.min === 0 ? { ...model, nullable: true } : model;
  }

  private leaf(
    p: Particle & { kind: 'element' | 'any' },
    always: boolean,
    repeated: boolean,
    choice: object | undefined,
  ): Model {
    const sure = always && p.min > 0;
    const list = repeated || p.max > 1;
    // A bound of one place in a group that repeats is no bound of the member.
    const common = { list, min: repeated ? 0 : p.min, max: repeated ? Infinity : p.max };
    let alternatives: (Field | undefined)[];
    if (p.kind === 'any') {
      alternatives = [
        this.addField({ name: 'ANY', role: 'any', type: undefined, ...common, list: true, always: false, uri: '' }),
      ];
    } else {
      const possible = p.element.substitutes.filter(canOccur);
      if (list && p.element.substitutes.length > 1)
        throw new Error(`${this.type.typeName}: a list over a substitution group`);
      // The abstract head of an optional substitution group, empty, is sent by stations in the field (SASchedules): it is a
      // member. Where something of the group is required it would not do, and is refused.
      alternatives = p.element.substitutes.map((e) =>
        canOccur(e) || p.min === 0
          ? this.addField({
              name: e.name.name,
              role: 'element',
              type: e.type,
              ...common,
              always: sure && possible.length === 1,
              uri: e.name.uri,
            })
          : undefined,
      );
    }
    const position: Position = {
      index: this.positions.length,
      alternatives,
      any: p.kind === 'any',
      min: Math.max(1, p.min),
      max: p.max,
      choice,
    };
    this.positions.push(position);
    this.follow.set(position, []);
    return { first: [position], last: [position], nullable: p.min === 0 };
  }

  private concat(a: Model, b: Model): Model {
    this.link(a.last, b.first);
    return {
      first: a.nullable ? [...a.first, ...b.first] : a.first,
      last: b.nullable ? [...a.last, ...b.last] : b.last,
      nullable: a.nullable && b.nullable,
    };
  }

  private link(from: readonly Position[], to: readonly Position[]): void {
    for (const p of from) {
      const follow = this.follow.get(p) ?? [];
      for (const q of to) if (!follow.includes(q)) follow.push(q);
      this.follow.set(p, follow);
    }
  }

  // -- states

  private startStates(
    attributes: readonly { attribute: Attribute; field: Field }[],
    first: readonly Position[],
    canEnd: boolean,
    text: Field | undefined,
    mixed?: Field,
  ): void {
    // The chain of attribute states: state i has consumed or skipped the attributes before i.
    const build = (i: number): number => {
      const index = this.states.length;
      const state: State = { productions: [], first: i === 0 };
      this.states.push(state);
      const pending: [Production, number][] = [];
      let k = i;
      for (; k < attributes.length; k++) {
        const a = attributes[k];
        if (!a) break;
        const production = { field: a.field, end: false, next: -1, alternative: false };
        state.productions.push(production);
        pending.push([production, k + 1]);
        if (a.attribute.required) break;
      }
      if (k >= attributes.length) this.content(state, first, canEnd, text, mixed);
      for (const [production, after] of pending) production.next = this.attributeState(after, build);
      return index;
    };
    build(0);
  }

  private readonly attributeStates = new Map<number, number>();

  private attributeState(i: number, build: (i: number) => number): number {
    const known = this.attributeStates.get(i);
    if (known !== undefined) return known;
    const index = this.states.length;
    this.attributeStates.set(i, index);
    return build(i);
  }

  private content(state: State, positions: readonly Position[], canEnd: boolean, text?: Field, mixed?: Field): void {
    if (text) {
      const end: State = { productions: [{ field: undefined, end: true, next: -1, alternative: false }], first: false };
      state.productions.push({ field: text, end: false, next: this.addState('text', end), alternative: false });
      return;
    }
    const sorted = [...positions].sort((a, b) => Number(a.any) - Number(b.any) || a.index - b.index);
    // The productions of this state before those of the states it leads to, since these may lead back.
    const todo: [Production, Position][] = [];
    sorted.forEach((position, i) => {
      position.alternatives.forEach((field, k) => {
        const lastOfGroup = k === position.alternatives.length - 1;
        const following = sorted[i + 1];
        const alternative =
          !lastOfGroup ||
          (position.choice !== undefined &&
            following?.choice === position.choice &&
            field?.list !== true &&
            !this.canFollow(position, following));
        const production: Production = { field, end: false, next: -1, alternative };
        state.productions.push(production);
        todo.push([production, position]);
      });
    });
    if (canEnd) state.productions.push({ field: undefined, end: true, next: -1, alternative: false });
    const selfMixed: Production | undefined = mixed && { field: mixed, end: false, next: -1, alternative: false };
    if (selfMixed) state.productions.push(selfMixed);
    for (const [production, position] of todo) if (production.field) production.next = this.after(position, 1, mixed);
    if (selfMixed) selfMixed.next = this.contentState(positions, canEnd, mixed);
  }

  /** Can a member of the second position come after the first, too, as PGPKeyPacket after PGPKeyID in PGPData? */
  private canFollow(first: Position, second: Position): boolean {
    const seen = new Set<Position>();
    const visit = (p: Position): boolean =>
      (this.follow.get(p) ?? []).some((q) => {
        if (seen.has(q)) return false;
        seen.add(q);
        return q.alternatives.some((f) => f && second.alternatives.includes(f)) || visit(q);
      });
    return visit(first);
  }

  /** The state after `count` occurrences of a position. */
  private after(position: Position, count: number, mixed?: Field): number {
    const follow = this.follow.get(position) ?? [];
    const canEnd = this.finals.has(position);
    if (position.max === 1) return this.contentState(follow, canEnd, mixed);
    if (count < position.min) {
      const must: State = { productions: [], first: false };
      const index = this.addState(`must ${position.index} ${count}`, must, () => {
        must.productions.push({
          field: position.alternatives[0],
          end: false,
          next: this.after(position, count + 1, mixed),
          alternative: false,
        });
        if (mixed) throw new Error(`${this.type.typeName}: mixed content with a minimum is not supported`);
      });
      return index;
    }
    // The loop state, and right behind it the state for a list that is full.
    const loop: State = { productions: [], first: false };
    return this.addState(`loop ${position.index}`, loop, () => {
      const full: State = { productions: [], first: false };
      if (position.max !== Infinity) this.states.push(full);
      this.content(loop, [position, ...follow.filter((p) => p !== position)], canEnd, undefined, mixed);
      const self = loop.productions.find((p) => p.field === position.alternatives[0]);
      if (self) self.next = this.states.indexOf(loop);
      if (position.max !== Infinity) this.content(full, follow, canEnd, undefined, mixed);
    });
  }

  private contentState(positions: readonly Position[], canEnd: boolean, mixed?: Field): number {
    const state: State = { productions: [], first: false };
    const indexes = positions.map((p) => p.index).sort((a, b) => a - b);
    const key = `content ${indexes.join(' ')} ${String(canEnd)}`;
    return this.addState(key, state, () => {
      this.content(state, positions, canEnd, undefined, mixed);
    });
  }

  private addState(key: string, state: State, fill?: () => void): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.states.length;
    this.known.set(key, index);
    this.states.push(state);
    fill?.();
    return index;
  }
}

const EMPTY: Model = { first: [], last: [], nullable: true };

function either(parts: readonly Model[]): Model {
  return {
    first: parts.flatMap((p) => p.first),
    last: parts.flatMap((p) => p.last),
    nullable: parts.some((p) => p.nullable),
  };
}

/** Bits of a first-level event code: the productions, and one more value that leads to the second level. */
export function codeBits(values: number): number {
  return Math.ceil(Math.log2(values));
}
