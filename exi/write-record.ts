/** JSON values to records of the walker (docs/exi.md), with all of the schema's bounds checked on the way. */

import { describe, ImageWriter, ValueError, type Write } from './image-writer.ts';
import { orderCheck } from './content-order.ts';
import { at, type Member, type RecordType, type Root, type Schema, type Simple } from './schema.ts';

const WILDCARD_DEPTH = 16;
const ROOT_BYTES = 12;
const ROOT_VALUE = 2; // offset in a root record
const NODE_ITEM = 2; // offset of a list node's item

interface PlannedType {
  readonly members: ReadonlyMap<string, Write>;
  readonly write: Write;
}

/** Makes records of JSON values. One for all messages of a schema: what it prepares per type is prepared once. */
export class RecordWriter {
  private readonly out: ImageWriter = new ImageWriter();
  private readonly types: (Write | undefined)[] = [];
  private readonly roots = new Map<readonly Root[], Map<string, Write[]>>();
  private documents: readonly Root[] = [];
  private wildcards = 0;

  constructor(private readonly schema: Schema) {}

  /**
   * Writes a message's records; the root record is at offset 0.
   * @param roots what the message can begin with: a protocol's documents or fragments
   * @param documents the global elements of the protocol, for wildcard content
   * @param arena_bytes room for the records
   * @param beyondBounds see ImageWriter.start()
   * @returns the image, valid until the next call
   * @throws ValueError
   */
  write(
    roots: readonly Root[],
    documents: readonly Root[],
    value: unknown,
    arena_bytes: number,
    beyondBounds = false,
  ): Uint8Array {
    this.documents = documents;
    this.out.start(arena_bytes, beyondBounds);
    this.wildcards = 0;
    this.writeRoot(roots, value, this.out.allocate(ROOT_BYTES));
    return this.out.image.subarray(0, this.out.used);
  }

  // -- roots

  private writeRoot(roots: readonly Root[], value: unknown, offset: number): void {
    const object = this.object(value);
    const [name, another] = Object.keys(object);
    if (name === undefined || another !== undefined)
      this.out.fail(
        `an object with one member, the root element, is wanted, not ${Object.keys(object).length} members`,
      );
    let known = this.roots.get(roots);
    if (!known) this.roots.set(roots, (known = this.rootWrites(roots)));
    const writes = known.get(name);
    if (!writes) this.out.fail(`there is no ${roots === this.documents ? 'root element' : 'fragment'} "${name}" here`);
    this.out.path.push(name);
    this.firstThatFits(writes, object[name], offset);
    this.out.path.pop();
  }

  /** Several namespaces may have an element of that name, with types of their own: the first one whose type fits. */
  private firstThatFits(writes: readonly Write[], value: unknown, offset: number): void {
    const { used } = this.out;
    const { wildcards } = this;
    const depth = this.out.path.length;
    for (const [i, write] of writes.entries()) {
      try {
        write(value, offset);
        return;
      } catch (error) {
        if (i === writes.length - 1 || !(error instanceof ValueError)) throw error;
        this.out.used = used;
        this.wildcards = wildcards;
        this.out.path.length = depth;
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
        this.out.image.writeUInt16LE(1 + i, offset);
        content(value, offset + ROOT_VALUE);
      };
      writes.set(root.name, [...(writes.get(root.name) ?? []), write]);
    }
    return writes;
  }

  private rootContent(root: Root): Write {
    if (root.record !== undefined) return this.behindPointer(root.record);
    if (root.simple !== undefined) return this.out.simple(at(this.schema.simples, root.simple));
    return () => this.out.fail('an abstract element; only what stands in its place can be sent');
  }

  // -- records

  private behindPointer(record: number): Write {
    const { size } = at(this.schema.types, record);
    const write = this.recordWrite(record);
    return (value, offset) => {
      const target = this.out.allocate(size);
      this.out.point(offset, target);
      write(value, target);
    };
  }

  private recordWrite(index: number): Write {
    return (this.types[index] ??= this.makeRecordWrite(at(this.schema.types, index)));
  }

  private makeRecordWrite(type: RecordType): Write {
    const plan = type.union ? this.unionPlan(type) : this.recordPlan(type);
    const check = orderCheck(type);
    return (value, offset) => {
      const object = this.object(value);
      for (const name of Object.keys(object))
        if (!plan.members.has(name)) this.out.fail(`${type.name} has no member "${name}"`);
      plan.write(object, offset);
      const extra = check?.(object);
      if (extra !== undefined) this.out.fail(`${extra} has no place beside the other members of ${type.name}`);
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
            if (m.required) this.out.fail(`${name} is missing`);
            continue;
          }
          this.out.path.push(name);
          write(item, offset);
          this.out.path.pop();
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
            this.out.image.writeUInt16LE(m.which ?? 0, offset);
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
        if (another !== undefined) this.out.fail(`only one of ${names.join(', ')} can be there`);
        if (name === undefined) return;
        this.out.path.push(name);
        members.get(name)?.(object[name], offset);
        this.out.path.pop();
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
      this.out.image[record + byte] = (this.out.image[record + byte] ?? 0) | mask;
      write(value, record + offset);
    };
  }

  private valueWrite(m: Member): Write {
    if (m.role === 'mixed') return this.out.simple(MIXED);
    if (m.simple !== undefined) return this.out.simple(at(this.schema.simples, m.simple));
    return m.inline ? this.recordWrite(recordOf(m)) : this.behindPointer(recordOf(m));
  }

  // -- lists

  private listWrite(m: Member): Write {
    const { write, bytes } = this.itemWrite(m);
    const least = m.min ?? 1;
    const most = m.max ?? Infinity;
    return (value, offset) => {
      if (!Array.isArray(value)) this.out.fail(`a list is wanted, not ${describe(value)}`);
      if (value.length < least || value.length > most)
        this.out.fail(
          `${value.length} entries, ${countBounds(least, most)}${value.length === 0 ? '; leave an empty list out' : ''}`,
        );
      let first = -1;
      let last = -1;
      for (let i = 0; i < value.length; i++) {
        this.out.path.push(i);
        const node = this.out.allocate(NODE_ITEM + bytes);
        if (first < 0) first = node;
        else this.out.point(last, node);
        last = node;
        write(value[i], node + NODE_ITEM);
        this.out.path.pop();
      }
      this.out.point(last, first);
      this.out.point(offset, last);
    };
  }

  private itemWrite(m: Member): { write: Write; bytes: number } {
    if (m.role === 'any') return { write: this.wildcardWrite(), bytes: ROOT_BYTES };
    if (m.simple !== undefined) {
      const simple = at(this.schema.simples, m.simple);
      return { write: this.out.simple(simple), bytes: simple.width };
    }
    return { write: this.recordWrite(recordOf(m)), bytes: at(this.schema.types, recordOf(m)).size };
  }

  private wildcardWrite(): Write {
    return (value, offset) => {
      if (++this.wildcards > WILDCARD_DEPTH) this.out.fail('wildcard content nested too deep');
      this.writeRoot(this.documents, value, offset);
      this.wildcards--;
    };
  }

  private object(value: unknown): Record<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      this.out.fail(`an object is wanted, not ${describe(value)}`);
    return value as Record<string, unknown>;
  }
}

const MIXED: Simple = { name: 'mixed content', kind: 'string', width: 2, signed: false };

function recordOf(m: Member): number {
  if (m.record === undefined) throw new Error(`schema.json: ${m.name} has no type`);
  return m.record;
}

function countBounds(least: number, most: number): string {
  if (most === Infinity) return `at least ${least}`;
  return least === most ? `${least} are wanted` : `${least} to ${most} are allowed`;
}
