/** A decoded message as lines for people: names in schema order, values with their units. */
import { X509Certificate } from 'node:crypto';
import { type JsonObject, type JsonValue } from '../json.ts';
import { type Kind } from '../codec.ts';
import { at, type Member, type Protocol, type RecordType, type Root, type Schema } from '../schema.ts';
import { printable, type Style } from './style.ts';
import { epochText, integerUnit, quantityOf, type Quantity } from './units.ts';

const INDENT = '  ';
const MAX_BINARY = 64; // hex digits that are shown

/** What is known of a value beside the value itself. */
type Described = Member | Root | undefined;

export class ValuePrinter {
  private readonly protocol: Protocol | undefined;

  constructor(
    private readonly schema: Schema,
    protocol: string,
    private readonly style: Style,
  ) {
    this.protocol = schema.protocols.find((p) => p.name === protocol);
  }

  /** The lines of a message. @param value as SyncCodec.decode gives it */
  lines(value: JsonObject, kind: Kind, indent = ''): string[] {
    const roots = kind === 'fragment' ? this.protocol?.fragments : this.protocol?.documents;
    return this.children(value, (name) => roots?.find((root) => root.name === name), indent);
  }

  private children(object: JsonObject, find: (name: string) => Described, indent: string): string[] {
    return Object.entries(object).flatMap(([name, value]) => {
      const member = find(name);
      const list: readonly JsonValue[] = Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
      const numbered = Array.isArray(value);
      return list.flatMap((item, i) => {
        const count = numbered ? this.style.faint(` [${i + 1}/${list.length}]`) : '';
        return this.entry(name, count, item, member, indent);
      });
    });
  }

  private entry(name: string, count: string, value: JsonValue, described: Described, indent: string): string[] {
    const head = `${indent}${this.style.element(printable(name))}${count}`;
    if (typeof value !== 'object') return [`${head}  ${this.simple(name, value, described)}`];
    if (Array.isArray(value)) return [head];
    const object = value as JsonObject;
    const quantity = quantityOf(name, object);
    if (quantity) return [`${head}  ${this.quantity(quantity)}`];
    const find = isWildcard(described) ? this.global : this.memberOf(described);
    return [head, ...this.children(object, find, indent + INDENT)];
  }

  private readonly global = (name: string): Described => this.protocol?.documents.find((root) => root.name === name);

  private memberOf(described: Described): (name: string) => Described {
    const type: RecordType | undefined =
      described?.record === undefined ? undefined : at(this.schema.types, described.record);
    return (name) => type?.members.find((member) => member.name === name);
  }

  private quantity({ text, unit, value, exponent }: Quantity): string {
    const parts = exponent === 0 ? '' : this.style.faint(`  (${value} x 10^${exponent})`);
    return this.withUnit(text, unit) + parts;
  }

  private withUnit(value: string, unit: string): string {
    return this.style.value(value) + (unit === '' ? '' : ` ${this.style.unit(unit)}`);
  }

  private simple(field: string, value: string | number | boolean, described: Described): string {
    const type = described?.simple === undefined ? undefined : at(this.schema.simples, described.simple);
    if (type?.kind === 'binary') return this.binary(field, String(value));
    if (type?.kind === 'integer' || type?.kind === 'bigInteger') {
      const time = typeof value === 'boolean' ? undefined : epochText(field, value);
      if (time !== undefined) return `${this.style.value(time)}${this.style.faint(`  (${value} s)`)}`;
      return this.withUnit(String(value), integerUnit(field, type.name));
    }
    if (typeof value === 'string' && type?.kind !== 'enumeration') return this.style.value(`"${printable(value)}"`);
    return this.style.value(String(value));
  }

  private binary(field: string, hex: string): string {
    const bytes = Buffer.from(hex, 'hex');
    if (bytes.length === 0) return this.style.faint('(empty)');
    const long = hex.length > MAX_BINARY;
    const shown = long ? `${hex.slice(0, MAX_BINARY)}...` : hex;
    const reading = readingOf(field, bytes);
    const remark = [long ? `${bytes.length} bytes` : '', reading].filter(Boolean).join(', ');
    return this.style.value(shown) + (remark === '' ? '' : this.style.faint(`  (${remark})`));
  }
}

const isWildcard = (described: Described): boolean =>
  described !== undefined && 'role' in described && described.role === 'any';

/** What the bytes are, where that is known: a MAC address, text, a certificate. */
function readingOf(field: string, bytes: Buffer): string {
  if (/^EVCCID$/.test(field) && bytes.length === 6) return `MAC ${[...bytes].map((b) => hexByte(b)).join(':')}`;
  if (/Cert(ificate)?$/.test(field)) {
    try {
      const { subject, validTo } = new X509Certificate(bytes);
      const until = new Date(validTo);
      const day = Number.isNaN(until.getTime()) ? validTo : until.toISOString().slice(0, 10);
      return printable(`X.509, ${subject.replaceAll('\n', ', ')}, until ${day}`);
    } catch {
      return 'no X.509 certificate';
    }
  }
  const isText = bytes.length > 2 && bytes.every((b) => b >= 0x20 && b < 0x7f);
  return isText && /ID$/.test(field) ? `"${bytes.toString('latin1')}"` : '';
}

const hexByte = (byte: number): string => byte.toString(16).padStart(2, '0');
