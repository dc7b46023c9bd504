/** JSON values to records of the walker (docs/exi.md), with all of the schema's bounds checked on the way. */

import { checkedInteger, checkedText } from './check-value.ts';
import { at, type Member, type RecordType, type Root, type Schema, type Simple } from './schema.ts';

/** A value that the schema does not allow. The message begins with the path of the member that is at fault. */
export class ValueError extends Error {
  override name = 'ValueError';
}

/** Pointers have 16 bits with a sign (docs/exi.md). */
const IMAGE_BYTES = 32767;
const WILDCARD_DEPTH = 16;
const ROOT_BYTES = 12;
const ROOT_VALUE = 2; // offset in a root record
const NODE_ITEM = 2; // offset of a list node's item

type Write = (value: unknown, offset: number) => void;

interface PlannedType {
  readonly members: ReadonlyMap<string, Write>;
  readonly write: Write;
}

/** Makes records of JSON values. One for all messages of a schema: what it prepares per type is prepared once. */
export class RecordWriter {
  private readonly image = Buffer.alloc(IMAGE_BYTES);
  private readonly types: (Write | undefined)[] = [];
  private readonly roots = new Map<readonly Root[], Map<string, Write[]>>();
  private used = 0;
  private limit = IMAGE_BYTES;
  private path: (string | number)[] = [];
  private documents: readonly Root[] = [];
  private wildcards = 0;

  constructor(private readonly schema: Schema) {}

  /**
   * Writes a message's records; the root record is at offset 0.
   * @param roots what the message can begin with: a protocol's documents or fragments
   * @param documents the global elements of the protocol, for wildcard content
   * @param arena_bytes room for the records
   * @returns the image, valid until the next call
   * @throws ValueError
   */
  write(roots: readonly Root[], documents: readonly Root[], value: unknown, arena_bytes: number): Uint8Array {
    this.documents = documents;
    this.limit = Math.min(arena_bytes, IMAGE_BYTES);
    this.used = 0;
    this.path = [];
    this.wildcards = 0;
    this.writeRoot(roots, value, this.allocate(ROOT_BYTES));
    return this.image.subarray(0, this.used);
  }

  private fail(what: string): never {
    throw new ValueError(`${pathText(this.path)}: ${what}`);
  }

  private allocate(bytes: number): number {
    const offset = this.used;
    if (offset + bytes > this.limit) this.fail(`the message does not fit into ${this.limit} bytes of memory`);
    this.used = offset + bytes;
    this.image.fill(0, offset, this.used);
    return offset;
  }

  private point(offset: number, target: number): void {
    this.image.writeInt16LE(target - offset, offset);
  }

  // -- roots

  private writeRoot(roots: readonly Root[], value: unknown, offset: number): void {
    const object = this.object(value);
    const [name, another] = Object.keys(object);
    if (name === undefined || another !== undefined)
      this.fail(`an object with one member, the root element, is wanted, not ${Object.keys(object).length} members`);
    let known = this.roots.get(roots);
    if (!known) this.roots.set(roots, (known = this.rootWrites(roots)));
    const writes = known.get(name);
    if (!writes) this.fail(`there is no ${roots === this.documents ? 'root element' : 'fragment'} "${name}" here`);
    this.path.push(name);
    this.firstThatFits(writes, object[name], offset);
    this.path.pop();
  }

  /** Several namespaces may have an element of that name, with types of their own: the first one whose type fits. */
  private firstThatFits(writes: readonly Write[], value: unknown, offset: number): void {
    const { used } = this;
    const depth = this.path.length;
    for (const [i, write] of writes.entries()) {
      try {
        write(value, offset);
        return;
      } catch (error) {
        if (i === writes.length - 1 || !(error instanceof ValueError)) throw error;
        this.used = used;
        this.path.length = depth;
      }
    }
  }

  private rootWrites(roots: readonly Root[]): Map<string, Write[]> {
    const writes = new Map<string, Write[]>();
    const seen = new Set<string>();
    for (const [i, root] of roots.entries()) {
      const key = `${root.name} ${root.record ?? ''} ${root.simple ?? ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const content = this.rootContent(root);
      const write: Write = (value, offset) => {
        this.image.writeUInt16LE(1 + i, offset);
        content(value, offset + ROOT_VALUE);
      };
      writes.set(root.name, [...(writes.get(root.name) ?? []), write]);
    }
    return writes;
  }

  private rootContent(root: Root): Write {
    if (root.record !== undefined) return this.behindPointer(root.record);
    if (root.simple !== undefined) return this.simpleWrite(at(this.schema.simples, root.simple));
    return () => this.fail('an abstract element; only what stands in its place can be sent');
  }

  // -- records

  private behindPointer(record: number): Write {
    const { size } = at(this.schema.types, record);
    const write = this.recordWrite(record);
    return (value, offset) => {
      const target = this.allocate(size);
      this.point(offset, target);
      write(value, target);
    };
  }

  private recordWrite(index: number): Write {
    return (this.types[index] ??= this.makeRecordWrite(at(this.schema.types, index)));
  }

  private makeRecordWrite(type: RecordType): Write {
    const plan = type.union ? this.unionPlan(type) : this.recordPlan(type);
    return (value, offset) => {
      const object = this.object(value);
      for (const name of Object.keys(object))
        if (!plan.members.has(name)) this.fail(`${type.name} has no member "${name}"`);
      plan.write(object, offset);
    };
  }

  private recordPlan(type: RecordType): PlannedType {
    const members = type.members.map((m) => ({ m, name: m.name, write: this.memberWrite(m) }));
    return {
      members: new Map(members.map(({ name, write }) => [name, write])),
      write: (value, offset) => {
        const object = value as Record<string, unknown>;
        for (const { m, name, write } of members) {
          const item = object[name];
          if (item === undefined) {
            if (m.required) this.fail(`${name} is missing`);
            continue;
          }
          this.path.push(name);
          write(item, offset);
          this.path.pop();
        }
      },
    };
  }

  private unionPlan(type: RecordType): PlannedType {
    const members = new Map(
      type.members.map((m): [string, Write] => {
        const content = this.behindPointer(recordOf(m));
        return [
          m.name,
          (value, offset) => {
            this.image.writeUInt16LE(m.which ?? 0, offset);
            content(value, offset + m.offset);
          },
        ];
      }),
    );
    return {
      members,
      write: (value, offset) => {
        const object = value as Record<string, unknown>;
        const names = Object.keys(object).filter((name) => object[name] !== undefined);
        const [name, another] = names;
        if (another !== undefined) this.fail(`only one of ${names.join(', ')} can be there`);
        if (name === undefined) return;
        this.path.push(name);
        members.get(name)?.(object[name], offset);
        this.path.pop();
      },
    };
  }

  /** Writes a member of the record at the offset. */
  private memberWrite(m: Member): Write {
    const { offset, bit } = m;
    const write = m.list ? this.listWrite(m) : this.valueWrite(m);
    if (bit === undefined) return (value, record) => write(value, record + offset);
    const byte = bit >> 3;
    const mask = 1 << (bit & 7);
    return (value, record) => {
      this.image[record + byte] = (this.image[record + byte] ?? 0) | mask;
      write(value, record + offset);
    };
  }

  private valueWrite(m: Member): Write {
    if (m.role === 'mixed') return this.simpleWrite(MIXED);
    if (m.simple !== undefined) return this.simpleWrite(at(this.schema.simples, m.simple));
    return m.inline ? this.recordWrite(recordOf(m)) : this.behindPointer(recordOf(m));
  }

  // -- lists

  private listWrite(m: Member): Write {
    const { write, bytes } = this.itemWrite(m);
    const least = m.min ?? 1;
    const most = m.max ?? Infinity;
    return (value, offset) => {
      if (!Array.isArray(value)) this.fail(`a list is wanted, not ${describe(value)}`);
      if (value.length < least || value.length > most)
        this.fail(
          `${value.length} entries, ${countBounds(least, most)}${value.length === 0 ? '; leave an empty list out' : ''}`,
        );
      let first = -1;
      let last = -1;
      for (let i = 0; i < value.length; i++) {
        this.path.push(i);
        const node = this.allocate(NODE_ITEM + bytes);
        if (first < 0) first = node;
        else this.point(last, node);
        last = node;
        write(value[i], node + NODE_ITEM);
        this.path.pop();
      }
      this.point(last, first);
      this.point(offset, last);
    };
  }

  private itemWrite(m: Member): { write: Write; bytes: number } {
    if (m.role === 'any') return { write: this.wildcardWrite(), bytes: ROOT_BYTES };
    if (m.simple !== undefined) {
      const simple = at(this.schema.simples, m.simple);
      return { write: this.simpleWrite(simple), bytes: simple.width };
    }
    return { write: this.recordWrite(recordOf(m)), bytes: at(this.schema.types, recordOf(m)).size };
  }

  private wildcardWrite(): Write {
    return (value, offset) => {
      if (++this.wildcards > WILDCARD_DEPTH) this.fail('wildcard content nested too deep');
      this.writeRoot(this.documents, value, offset);
      this.wildcards--;
    };
  }

  // -- values

  private object(value: unknown): Record<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      this.fail(`an object is wanted, not ${describe(value)}`);
    return value as Record<string, unknown>;
  }

  private simpleWrite(simple: Simple): Write {
    switch (simple.kind) {
      case 'boolean':
        return (value, offset) => {
          if (typeof value !== 'boolean') this.fail(`true or false is wanted, not ${describe(value)}`);
          this.image[offset] = value ? 1 : 0;
        };
      case 'enumeration': {
        const values = simple.values ?? [];
        const index = new Map(values.map((v, i) => [v, i]));
        return (value, offset) => {
          const i = index.get(value as string);
          if (i === undefined) this.fail(`${describe(value)} is not one of ${values.join(', ')}`);
          this.image[offset] = i;
        };
      }
      case 'integer':
        return this.integerWrite(simple);
      case 'bigInteger':
        return this.bigIntegerWrite();
      case 'string':
        return this.stringWrite(simple);
      case 'binary':
        return this.binaryWrite(simple);
    }
  }

  private integerWrite({ width, signed, min = '0', max = '0' }: Simple): Write {
    const low = BigInt(min);
    const high = BigInt(max);
    const lowNumber = Number(min);
    const highNumber = codedMaximum(lowNumber, Number(max), width, signed);
    const outside = (value: unknown): never => this.fail(`${String(value)} is not within ${min} to ${max}`);
    if (width === 8)
      return (value, offset) => {
        const integer = this.integer(value);
        if (integer < low || integer > high) outside(value);
        if (signed) this.image.writeBigInt64LE(integer, offset);
        else this.image.writeBigUInt64LE(integer, offset);
      };
    return (value, offset) => {
      const integer = Number.isInteger(value) ? (value as number) : Number(this.integer(value));
      if (integer < lowNumber || integer > highNumber) outside(value);
      if (signed) this.image.writeIntLE(integer, offset, width);
      else this.image.writeUIntLE(integer, offset, width);
    };
  }

  private integer(value: unknown): bigint {
    const { integer, error } = checkedInteger(value);
    return error === undefined ? integer : this.fail(error);
  }

  private bigIntegerWrite(): Write {
    return (value, offset) => {
      const integer = this.integer(value);
      const digits = (integer < 0n ? -integer : integer).toString(16);
      const bytes = Buffer.from(digits.length % 2 ? `0${digits}` : digits, 'hex').reverse();
      this.bytesWrite(offset, bytes.length, integer < 0n ? 0x8000 : 0);
      bytes.copy(this.image, this.used - bytes.length);
    };
  }

  /** Makes room for a string or binary value at the end of the image. @returns where its bytes begin */
  private bytesWrite(offset: number, bytes: number, flags = 0): number {
    const target = this.allocate(2 + bytes);
    this.point(offset, target);
    this.image.writeUInt16LE(bytes | flags, target);
    return target + 2;
  }

  // Minimum lengths are not enforced, here and in the walker: docs/exi.md, interoperability.
  private stringWrite({ maxLength = Infinity }: Simple): Write {
    return (value, offset) => {
      if (typeof value !== 'string') this.fail(`a string is wanted, not ${describe(value)}`);
      const { characters, bytes, error } = checkedText(value);
      if (error !== undefined) this.fail(error);
      if (characters > maxLength) this.fail(`${characters} characters, ${countBounds(0, maxLength)}`);
      const start = this.bytesWrite(offset, bytes);
      this.image.write(value, start, bytes, characters === bytes ? 'latin1' : 'utf8');
    };
  }

  private binaryWrite({ maxLength = Infinity }: Simple): Write {
    return (value, offset) => {
      if (typeof value !== 'string') this.fail(`a string of hex digits is wanted, not ${describe(value)}`);
      if (value.length % 2) this.fail(`${value.length} hex digits: two per byte are wanted`);
      const bytes = value.length / 2;
      if (bytes > maxLength) this.fail(`${bytes} bytes, ${countBounds(0, maxLength)}`);
      const start = this.bytesWrite(offset, bytes);
      const written = this.image.write(value, start, bytes, 'hex');
      if (written !== bytes) this.fail(`"${value.slice(2 * written, 2 * written + 2)}" is no byte in hex digits`);
    };
  }
}

const MIXED: Simple = { name: 'mixed content', kind: 'string', width: 2, signed: false };

/**
 * The greatest value that the n-bit code of an integer with few values has (EXI 7.1.9), which may be more than the schema
 * allows: there are vehicles that send it, and what decodes can be encoded again.
 */
function codedMaximum(min: number, max: number, width: number, signed: boolean): number {
  const values = max - min + 1;
  if (values > 4096) return max;
  const widest = 2 ** (8 * width - (signed ? 1 : 0)) - 1;
  return Math.min(min + 2 ** Math.ceil(Math.log2(values)) - 1, widest);
}

function recordOf(m: Member): number {
  if (m.record === undefined) throw new Error(`schema.json: ${m.name} has no type`);
  return m.record;
}

function pathText(path: readonly (string | number)[]): string {
  let text = '';
  for (const part of path) text += typeof part === 'number' ? `[${part}]` : text === '' ? part : `.${part}`;
  return text === '' ? 'value' : text;
}

function countBounds(least: number, most: number): string {
  if (most === Infinity) return `at least ${least}`;
  return least === most ? `${least} are wanted` : `${least} to ${most} are allowed`;
}

/** A value as an error tells it, shortened. */
function describe(value: unknown): string {
  switch (typeof value) {
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object';
    case 'string': {
      const text = JSON.stringify(value);
      return text.length > 60 ? `${text.slice(0, 57)}...` : text;
    }
    case 'number':
    case 'boolean':
      return String(value);
    default:
      return `a value of type ${typeof value}`;
  }
}
