/** Records of the walker (docs/exi.md) to JSON values. */

import { at, type Member, type RecordType, type Root, type Schema, type Simple } from './schema.ts';
import type { JsonObject, JsonValue } from './json.ts';

/** A memory image that no walker would have made. */
export class ImageError extends Error {
  override name = 'ImageError';
}

/** Global elements within wildcard content within wildcard content ... */
const WILDCARD_DEPTH = 16;
/** Characters and hex digits of one message. Only shared strings (string table hits) get near it. */
const TEXT_LIMIT = 1 << 20;
const ROOT_VALUE = 2; // offset in a root record

/** Reads the value at an offset of the image. */
type Read = (image: Image, offset: number) => JsonValue;
type MutableObject = Record<string, JsonValue>;

/** The bytes, and what may still be visited of them: pointers that lead around in circles end in an error. */
class Image {
  readonly buffer: Buffer;
  readonly view: DataView;
  private bytesLeft: number;
  private textLeft = TEXT_LIMIT;
  wildcards = 0;

  constructor(bytes: Uint8Array) {
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.bytesLeft = bytes.byteLength;
  }

  /** Target of the pointer at an offset; the offset itself when it is 0. */
  pointer(offset: number): number {
    return offset + this.view.getInt16(offset, true);
  }

  visit(bytes: number): void {
    if ((this.bytesLeft -= bytes) < 0) throw new ImageError('records lie on one another');
  }

  /** Checks that a text or binary value lies in the image. @returns its end */
  text(start: number, bytes: number): number {
    const end = start + bytes;
    if (end > this.buffer.length) throw new ImageError('a value leads out of the arena');
    if ((this.textLeft -= bytes) < 0) throw new ImageError(`more than ${TEXT_LIMIT} bytes of text`);
    return end;
  }
}

/** Makes JSON values of records. One for all messages of a schema: what it prepares per type is prepared once. */
export class RecordReader {
  private readonly types: Read[] = [];
  private readonly roots = new Map<readonly Root[], (Read | undefined)[]>();

  constructor(private readonly schema: Schema) {}

  /**
   * @param roots what the message can begin with: a protocol's documents or fragments
   * @param documents the global elements of the protocol, for wildcard content
   * @param root offset of the root record in the image
   * @throws ImageError when the image is not what the walker makes
   */
  read(roots: readonly Root[], documents: readonly Root[], bytes: Uint8Array, root: number): JsonObject {
    this.documents = documents;
    try {
      return this.readRoot(roots, new Image(bytes), root);
    } catch (error) {
      if (error instanceof RangeError) throw new ImageError('a pointer leads out of the arena');
      throw error;
    }
  }

  private documents: readonly Root[] = [];

  private readRoot(roots: readonly Root[], image: Image, offset: number): JsonObject {
    const which = image.view.getUint16(offset, true);
    const root = roots[which - 1];
    let reads = this.roots.get(roots);
    if (!reads) this.roots.set(roots, (reads = roots.map((r) => this.rootRead(r))));
    const read = reads[which - 1];
    if (!root || !read) throw new ImageError(`no root element ${which}`);
    return { [root.name]: read(image, offset + ROOT_VALUE) };
  }

  private rootRead(root: Root): Read | undefined {
    if (root.record !== undefined) return this.behindPointer(root.record);
    return root.simple === undefined ? undefined : simpleRead(at(this.schema.simples, root.simple));
  }

  private behindPointer(record: number): Read {
    const { size } = at(this.schema.types, record);
    const read = this.recordRead(record);
    return (image, offset) => {
      const target = image.pointer(offset);
      if (target === offset) throw new ImageError('a record is missing');
      image.visit(size);
      return read(image, target);
    };
  }

  private recordRead(index: number): Read {
    return (this.types[index] ??= this.makeRecordRead(at(this.schema.types, index)));
  }

  private makeRecordRead(type: RecordType): Read {
    if (type.union) return this.unionRead(type);
    const inSchemaOrder = [
      ...(type.attributes ?? []).map((i) => at(type.members, i)),
      ...type.members.slice(type.attributes?.length ?? 0),
    ];
    const members = inSchemaOrder.map((m) => this.memberRead(m));
    const { size } = type;
    return (image, offset) => {
      if (offset < 0 || offset + size > image.buffer.length) throw new ImageError('a record leads out of the arena');
      const object: MutableObject = {};
      for (const member of members) member(image, offset, object);
      return object;
    };
  }

  private unionRead(type: RecordType): Read {
    const byNumber = new Map(
      type.members.map((m) => [m.which, { name: m.name, read: this.behindPointer(recordOf(m)), offset: m.offset }]),
    );
    return (image, offset) => {
      const which = image.view.getUint16(offset, true);
      if (which === 0) return {};
      const member = byNumber.get(which);
      if (!member) throw new ImageError(`${type.name} has no member ${which}`);
      return { [member.name]: member.read(image, offset + member.offset) };
    };
  }

  /** Reads a member into the object, or leaves it out when it is absent. */
  private memberRead(m: Member): (image: Image, record: number, object: MutableObject) => void {
    const { name, offset } = m;
    if (m.list) {
      const read = this.listRead(m);
      return (image, record, object) => {
        const last = image.pointer(record + offset);
        if (last !== record + offset) object[name] = read(image, last);
      };
    }
    const read = this.valueRead(m);
    if (m.bit !== undefined) {
      const byte = m.bit >> 3;
      const mask = 1 << (m.bit & 7);
      return (image, record, object) => {
        if (image.view.getUint8(record + byte) & mask) object[name] = read(image, record + offset);
      };
    }
    const isValue = m.inline === true || (m.simple !== undefined && !isPointer(at(this.schema.simples, m.simple)));
    if (isValue)
      return (image, record, object) => {
        object[name] = read(image, record + offset);
      };
    return (image, record, object) => {
      if (image.view.getInt16(record + offset, true) !== 0) object[name] = read(image, record + offset);
    };
  }

  private valueRead(m: Member): Read {
    if (m.role === 'mixed') return stringRead;
    if (m.simple !== undefined) return simpleRead(at(this.schema.simples, m.simple));
    return m.inline ? this.recordRead(recordOf(m)) : this.behindPointer(recordOf(m));
  }

  /** The item of a list at its offset; `last` is the last node, whose pointer leads to the first. */
  private listRead(m: Member): (image: Image, last: number) => JsonValue[] {
    const item =
      m.role === 'any'
        ? this.wildcardRead()
        : m.simple === undefined
          ? this.recordRead(recordOf(m))
          : this.valueRead(m);
    return (image, last) => {
      const items: JsonValue[] = [];
      let node = last;
      do {
        node = image.pointer(node);
        image.visit(NODE_ITEM);
        items.push(item(image, node + NODE_ITEM));
      } while (node !== last);
      return items;
    };
  }

  private wildcardRead(): Read {
    return (image, offset) => {
      if (++image.wildcards > WILDCARD_DEPTH) throw new ImageError('wildcard content nested too deep');
      const value = this.readRoot(this.documents, image, offset);
      image.wildcards--;
      return value;
    };
  }
}

const NODE_ITEM = 2; // offset of a list node's item

function recordOf(m: Member): number {
  if (m.record === undefined) throw new Error(`schema.json: ${m.name} has no type`);
  return m.record;
}

const isPointer = (s: Simple): boolean => s.kind === 'string' || s.kind === 'binary' || s.kind === 'bigInteger';

function simpleRead(simple: Simple): Read {
  switch (simple.kind) {
    case 'boolean':
      return (image, offset) => image.view.getUint8(offset) !== 0;
    case 'enumeration': {
      const values = simple.values ?? [];
      return (image, offset) => {
        const value = values[image.view.getUint8(offset)];
        if (value === undefined) throw new ImageError(`${simple.name} has no value ${image.view.getUint8(offset)}`);
        return value;
      };
    }
    case 'integer':
      return integerRead(simple);
    case 'bigInteger':
      return bigIntegerRead;
    case 'string':
      return stringRead;
    case 'binary':
      return (image, offset) => {
        const target = valueAt(image, offset);
        const start = target + 2;
        return image.buffer.toString('hex', start, image.text(start, image.view.getUint16(target, true)));
      };
  }
}

function integerRead({ width, signed }: Simple): Read {
  switch (width) {
    case 1:
      return signed ? (image, o) => image.view.getInt8(o) : (image, o) => image.view.getUint8(o);
    case 2:
      return signed ? (image, o) => image.view.getInt16(o, true) : (image, o) => image.view.getUint16(o, true);
    case 4:
      return signed ? (image, o) => image.view.getInt32(o, true) : (image, o) => image.view.getUint32(o, true);
    default:
      return (image, o) => {
        const high = signed ? image.view.getInt32(o + 4, true) : image.view.getUint32(o + 4, true);
        const number = high * 0x1_0000_0000 + image.view.getUint32(o, true);
        if (Number.isSafeInteger(number)) return number;
        return (signed ? image.view.getBigInt64(o, true) : image.view.getBigUint64(o, true)).toString();
      };
  }
}

/** Where a string, binary value or big integer lies. */
function valueAt(image: Image, offset: number): number {
  const target = image.pointer(offset);
  if (target === offset) throw new ImageError('a value is missing');
  return target;
}

function stringRead(image: Image, offset: number): string {
  const target = valueAt(image, offset);
  const start = target + 2;
  return image.buffer.toString('utf8', start, image.text(start, image.view.getUint16(target, true)));
}

function bigIntegerRead(image: Image, offset: number): JsonValue {
  const target = valueAt(image, offset);
  const word = image.view.getUint16(target, true);
  const start = target + 2;
  const digits = [...image.buffer.subarray(start, image.text(start, word & 0x7fff))].reverse();
  const magnitude = BigInt(`0x0${digits.map((d) => d.toString(16).padStart(2, '0')).join('')}`);
  const value = word & 0x8000 ? -magnitude : magnitude;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}
