/** `chargescript exi explain`: a message event by event, as the walker itself went through it. */
import { type Kind } from '../codec.ts';
import { at, typeOfState, type Member, type Root, type Schema, type Simple } from '../schema.ts';
import { type Trace, type TraceEvent } from '../trace.ts';
import { BitReader, bitText, type Piece } from './bits.ts';
import { markBit } from './hexdump.ts';
import { printable, type Style } from './style.ts';

const HEADER_BITS = 8;
const SHOWN_CHARACTERS = 64;

/** What an event code stands for. */
interface Meaning {
  readonly event: string;
  /** how many codes the grammar has there, with those of the second level as one */
  readonly codes: number;
  /** of the value that follows */
  readonly simple: Simple | undefined;
  readonly isElement: boolean;
  /** nesting: 1 behind it, 0 the same, -1 from it on */
  readonly deeper: 1 | 0 | -1;
}

/** All lines of the table, with an error at its end if there was one. */
export function explain(
  schema: Schema,
  protocol: string,
  kind: Kind,
  bytes: Uint8Array,
  trace: Trace,
  style: Style,
): string[] {
  return new Explanation(schema, protocol, kind, bytes, trace, style).lines();
}

class Explanation {
  private readonly out: string[] = [];
  private readonly roots: readonly Root[];
  private depth = 0;
  private at_bits = 0;

  constructor(
    private readonly schema: Schema,
    protocol: string,
    private readonly kind: Kind,
    private readonly bytes: Uint8Array,
    private readonly trace: Trace,
    private readonly style: Style,
  ) {
    const found = schema.protocols.find((p) => p.name === protocol);
    this.roots = (kind === 'fragment' ? found?.fragments : found?.documents) ?? [];
  }

  lines(): string[] {
    const { style, trace } = this;
    this.out.push(style.faint(`${'bit'.padStart(6)}  ${'bits'.padEnd(26)} ${'code'.padEnd(10)} event`));
    if (this.bytes.length > 0) this.row(0, HEADER_BITS, '', 'EXI header');
    let meaning: Meaning | undefined;
    for (const event of trace.events) {
      this.gap(event.at_bits);
      if (event.what === 'code') meaning = this.code(event);
      else if (meaning) this.value(event, meaning);
      this.at_bits = Math.max(this.at_bits, event.at_bits + event.length_bits);
    }
    this.rest();
    return this.out;
  }

  private row(at: number, length: number, code: string, event: string): void {
    const bits = bitText(this.bytes, at, length, 20);
    const indent = '  '.repeat(Math.max(0, Math.min(this.depth, 24)));
    const line = `${String(at).padStart(6)}  ${bits.padEnd(26)} ${code.padEnd(10)} ${indent}${event}`;
    this.out.push(line.trimEnd());
    this.at_bits = Math.max(this.at_bits, at + length);
  }

  /** Bits that the walker read without an event of the first level: second-level codes, and names in wildcard content. */
  private gap(to: number): void {
    if (to > this.at_bits) this.row(this.at_bits, to - this.at_bits, '', this.style.faint('second-level event code'));
  }

  private code(event: TraceEvent): Meaning {
    const meaning = this.meaning(event);
    if (meaning.deeper < 0) this.depth--;
    this.row(event.at_bits, event.length_bits, `${event.code} of ${meaning.codes}`, this.style.element(meaning.event));
    if (meaning.deeper > 0) this.depth++;
    return meaning;
  }

  private meaning({ state, code }: TraceEvent): Meaning {
    const none: Meaning = { event: '', codes: 0, simple: undefined, isElement: false, deeper: 0 };
    if (state < 0) {
      const root = this.roots[code];
      const codes = this.roots.length + (this.kind === 'fragment' ? 2 : 1); // SE(*), and ED in a fragment
      if (!root) return { ...none, event: code === this.roots.length ? 'SE(*)' : 'ED', codes };
      return { ...none, event: `SE(${root.name})`, codes, isElement: true, ...this.content(root) };
    }
    const found = typeOfState(this.schema, state);
    const productions = found?.type.states[found.state] ?? [];
    const codes = productions.length + 1;
    const number = productions[code];
    if (number === undefined) return { ...none, event: 'escape to the second level', codes };
    if (number === -1) return { ...none, event: 'EE', codes, deeper: -1 };
    const member = found?.type.members[number];
    if (!member) return { ...none, event: 'SE of an abstract element', codes };
    const isElement = member.role === 'element';
    return { ...none, event: eventName(member), codes, isElement, ...this.content(member) };
  }

  private content({ simple, record }: Root | Member): Pick<Meaning, 'simple' | 'deeper'> {
    return {
      simple: simple === undefined ? undefined : at(this.schema.simples, simple),
      deeper: record === undefined ? 0 : 1,
    };
  }

  private value({ at_bits, length_bits }: TraceEvent, { simple, isElement, event }: Meaning): void {
    if (length_bits === 0) return;
    this.depth++;
    if (simple) for (const piece of pieces(this.bytes, at_bits, length_bits, simple, isElement)) this.piece(piece);
    else if (event === 'CH')
      for (const piece of stringPieces(new BitReader(this.bytes, at_bits, at_bits + length_bits))) this.piece(piece);
    else this.row(at_bits, length_bits, '', this.style.faint('name of the element'));
    this.depth--;
    if (event === 'SE(*)') this.depth++;
  }

  private piece({ name, at_bits, length_bits, text }: Piece): void {
    const isEvent = name === 'CH' || name === 'EE';
    const { element, value, faint } = this.style;
    const shown = isEvent ? element(name) : `${value(text)}  ${faint(name)}`;
    this.row(at_bits, length_bits, isEvent ? '0 of 2' : '', shown);
  }

  private rest(): void {
    const { style, trace, bytes } = this;
    const end = Math.min(trace.end_bits, 8 * bytes.length);
    if (trace.error === undefined) {
      this.depth = 0;
      const left = 8 * bytes.length - this.at_bits;
      const what = this.kind === 'fragment' ? 'ED and padding' : 'padding';
      if (left > 0) this.row(this.at_bits, left, '', style.faint(what));
      return;
    }
    if (end > this.at_bits) this.row(this.at_bits, end - this.at_bits, '', style.faint('read up to the error'));
    this.out.push(`${style.error('error')} ${trace.error}`, `at bit ${trace.end_bits} of ${8 * bytes.length}`);
    this.out.push(...markBit(bytes, trace.end_bits, style));
  }
}

function eventName({ role, name }: Member): string {
  if (role === 'attribute') return `AT(${name})`;
  if (role === 'element') return `SE(${name})`;
  return role === 'any' ? 'SE(*)' : 'CH';
}

/** What a value consists of; an element's has the codes of its characters and of its end around it. */
function pieces(bytes: Uint8Array, at_bits: number, length_bits: number, simple: Simple, isElement: boolean): Piece[] {
  const end = at_bits + length_bits;
  const reader = new BitReader(bytes, at_bits, isElement ? end - 1 : end);
  const out: Piece[] = [];
  if (isElement) {
    if (reader.bit() === 1) {
      const second = reader.bits(3);
      const escape = { at_bits, length_bits: 4 };
      if (second === 0) return [{ name: 'EE by its second-level code 1.0', ...escape, length_bits, text: '(empty)' }];
      reader.bits(2);
      out.push({ name: 'AT(xsi:nil) by its second-level code 1.2', ...escape, length_bits: 6, text: 'false' });
    } else out.push({ name: 'CH', at_bits, length_bits: 1, text: '' });
  }
  out.push(...simplePieces(reader, simple));
  if (isElement) out.push({ name: 'EE', at_bits: end - 1, length_bits: 1, text: '' });
  return out;
}

function simplePieces(reader: BitReader, simple: Simple): Piece[] {
  const from = reader.at_bits;
  const one = (name: string, text: string): Piece[] => [
    { name, at_bits: from, length_bits: reader.at_bits - from, text },
  ];
  switch (simple.kind) {
    case 'string':
      return stringPieces(reader);
    case 'binary':
      return binaryPieces(reader);
    case 'boolean':
      return one('boolean', String(reader.bit() === 1));
    case 'enumeration': {
      const code = reader.bits(reader.left_bits);
      return one(`${simple.name}, ${code} of ${simple.values?.length ?? 0}`, simple.values?.[code] ?? '');
    }
    case 'bigInteger':
      return one('integer', String(reader.signed()));
    case 'integer':
      return one(...integer(reader, simple));
  }
}

/** An integer of up to 4096 values is their number, n bits (7.1.9); others are groups of 7 bits. */
function integer(reader: BitReader, { name, min, max, signed }: Simple): [string, string] {
  const values = min === undefined || max === undefined ? undefined : BigInt(max) - BigInt(min) + 1n;
  if (values !== undefined && values <= 4096n) {
    const bits = reader.left_bits;
    return [`${name}, ${bits} bits from ${min}`, String(BigInt(min ?? 0) + BigInt(reader.bits(bits)))];
  }
  return signed
    ? [`${name}, sign and groups`, String(reader.signed())]
    : [`${name}, groups`, String(reader.unsigned())];
}

function stringPieces(reader: BitReader): Piece[] {
  const from = reader.at_bits;
  const length = reader.unsigned();
  const head = { at_bits: from, length_bits: reader.at_bits - from };
  if (length < 2n) {
    const partition = length === 0n ? 'local' : 'global';
    const hit = { at_bits: reader.at_bits, length_bits: reader.left_bits };
    const index = String(reader.bits(Math.min(32, hit.length_bits)));
    return [
      { name: 'string table hit', ...head, text: partition },
      ...(hit.length_bits > 0 ? [{ name: 'entry', ...hit, text: index }] : []),
    ];
  }
  const start = reader.at_bits;
  let text = '';
  let shown = 0;
  for (let left = length - 2n; left > 0n && reader.left_bits > 0; left--) {
    const code = Number(reader.unsigned());
    if (shown++ < SHOWN_CHARACTERS) text += code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  }
  const quoted = `"${printable(text)}${shown > SHOWN_CHARACTERS ? '...' : ''}"`;
  const characters = { name: 'characters', at_bits: start, length_bits: reader.at_bits - start, text: quoted };
  return [{ name: 'length + 2', ...head, text: String(length) }, ...(length > 2n ? [characters] : [])];
}

function binaryPieces(reader: BitReader): Piece[] {
  const from = reader.at_bits;
  const length = reader.unsigned();
  const head = { name: 'length', at_bits: from, length_bits: reader.at_bits - from, text: String(length) };
  const start = reader.at_bits;
  let text = '';
  for (let i = 0n; i < length && reader.left_bits > 0; i++) {
    const byte = reader.bits(8);
    if (i < 32n) text += byte.toString(16).padStart(2, '0');
  }
  if (length > 32n) text += '...';
  const content = { name: 'bytes', at_bits: start, length_bits: reader.at_bits - start, text };
  return length > 0n ? [head, content] : [head];
}
