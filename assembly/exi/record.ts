// What the generated message classes are made of: views of the records that docs/exi.md describes. A view is an address
// with a type; it costs no memory and, inlined, no code beyond the load or store itself.
//
// Building never traps. The first thing that goes wrong (arena full, text too long, list full) is kept in messageError();
// from then on new records are a dummy outside the arena, which is written and never read. So code that builds a message
// asks once, at its end.
import { ROOT_RECORD_BYTES, allocate, append, follow, inArena, nextNode, openArena, point } from './arena';
import { ExiError } from './error';

export { follow, ROOT_RECORD_BYTES };

/** The biggest record, or list node, that there may be; schema/emit-classes.ts refuses bigger ones. */
export const RECORD_BYTES_MAX: u32 = 128;
/** Longest string or binary value that a record can hold, in bytes (a list node and a pointer must be in reach too). */
export const VALUE_BYTES_MAX: u32 = 32000;

const DUMMY: usize = memory.data(128, 8);

let failure: ExiError = ExiError.none;

/** The memory of the message that is being built or read. */
export let messageAt: usize = 0;
export let messageBytes: u32 = 0;

/** Begins a new message in `bytes` bytes (at most ARENA_LIMIT) of memory at `at`. What is in other memory stays readable. */
export function beginMessage(at: usize, bytes: u32): void {
  messageAt = at;
  messageBytes = bytes;
  openArena(at, bytes);
  failure = ExiError.none;
}

/** The first thing that went wrong since beginMessage(): arenaFull, length, tooMany or pointer; or what the codec says. */
export function messageError(): ExiError {
  return failure;
}

/** Keeps the first error. @returns whether there is none */
export function noteError(error: ExiError): bool {
  if (!failure) failure = error;
  return !failure;
}

function fail(error: ExiError): usize {
  noteError(error);
  memory.fill(DUMMY, 0, RECORD_BYTES_MAX);
  return DUMMY;
}

/** A new record, all zero: no member is there. */
export function newRecord(bytes: u32): usize {
  const at = allocate(bytes);
  return at ? at : fail(ExiError.arenaFull);
}

/** A new record, and the pointer to it. The pointer must lie in the open arena: what was begun before can't be added to. */
export function newRecordAt(pointer: usize, bytes: u32): usize {
  if (!inArena(pointer, 2)) return fail(ExiError.pointer);
  const at = newRecord(bytes);
  if (at !== DUMMY) point(pointer, at);
  return at;
}

/** Makes a union's record: its number and the record of that member. */
export function newAlternative(union: usize, which: u32, bytes: u32): usize {
  const at = newRecordAt(union + 2, bytes);
  if (at !== DUMMY) store<u16>(union, <u16>which);
  return at;
}

/** Appends a node to a list, and gives the address of its item. */
export function newItem(list: usize, bytes: u32, bound: i32): usize {
  if (!inArena(list, 2)) return fail(ExiError.pointer);
  if (countItems(list) >= bound) return fail(ExiError.tooMany);
  const node = newRecord(2 + bytes);
  if (node === DUMMY) return node;
  append(list, node);
  return node + 2;
}

/** The record behind a pointer; one that reads as zeros where there is none. */
export function recordAt(pointer: usize): usize {
  const distance = <i32>load<i16>(pointer);
  return distance ? pointer + distance : DUMMY;
}

/** Address of the record of a union's member, or 0 if that one is not there. */
export function alternative(union: usize, which: u32): usize {
  return <u32>load<u16>(union) === which ? follow(union + 2) : 0;
}

// -- lists: the pointer leads to the last node, whose own one leads to the first

export function countItems(list: usize): i32 {
  const last = follow(list);
  if (!last) return 0;
  let n = 1;
  for (let node = nextNode(last); node !== last; node = nextNode(node)) n++;
  return n;
}

/** Address of item i, or 0. */
export function itemAt(list: usize, i: i32): usize {
  let item = firstItem(list);
  for (; item && i > 0; i--) item = nextItem(list, item);
  return i < 0 ? 0 : item;
}

export function firstItem(list: usize): usize {
  const last = follow(list);
  return last ? nextNode(last) + 2 : 0;
}

/** Address of the item behind this one, or 0 after the last. */
export function nextItem(list: usize, item: usize): usize {
  const node = item - 2;
  return node === follow(list) ? 0 : nextNode(node) + 2;
}

/** List of records: its place in the record that has it. */
@unmanaged
export class RecordList<T> {
  get count(): i32 {
    return countItems(changetype<usize>(this));
  }
  /** Entry i, or null beyond the last. */
  at(i: i32): T | null {
    return changetype<T | null>(itemAt(changetype<usize>(this), i));
  }
  /** for (let e = list.first; e; e = list.next(e)) */
  get first(): T | null {
    return changetype<T | null>(firstItem(changetype<usize>(this)));
  }
  next(entry: T | null): T | null {
    return entry ? changetype<T | null>(nextItem(changetype<usize>(this), changetype<usize>(entry))) : null;
  }
}

/** List of small numbers, booleans or enumerations; T is the type in memory. */
@unmanaged
export class ValueList<T> {
  get count(): i32 {
    return countItems(changetype<usize>(this));
  }
  /** Entry i, 0 beyond the last. */
  at(i: i32): i32 {
    const item = itemAt(changetype<usize>(this), i);
    return item ? <i32>load<T>(item) : 0;
  }
}

// -- strings and binary values: views of the pointer to `u16 length, bytes`

/** Binary value. */
@unmanaged
export class Bytes {
  get exists(): bool {
    return load<i16>(changetype<usize>(this)) !== 0;
  }
  /** 0 also where there is none */
  get byteLength(): i32 {
    const at = follow(changetype<usize>(this));
    return at ? <i32>load<u16>(at) : 0;
  }
  /** Address of the first byte; byteLength says how many there are. */
  get start(): usize {
    return follow(changetype<usize>(this)) + 2;
  }
  /** Byte i, 0 beyond the end. */
  at(i: i32): u8 {
    return <u32>i < <u32>this.byteLength ? load<u8>(this.start + i) : 0;
  }
  equalsBytes(at: usize, bytes: i32): bool {
    return this.byteLength === bytes && memory.compare(this.start, at, bytes) === 0;
  }
}

/** String, as UTF-8. */
@unmanaged
export class Text extends Bytes {
  /** Compares without allocating. */
  equals(text: string): bool {
    let at = this.start;
    const end = at + this.byteLength;
    for (let i = 0; i < text.length; i++) {
      const c = text.codePointAt(i);
      if (c > 0xffff) i++;
      const n = utf8Bytes(c);
      if (at + n > end || !isCodePoint(at, c, n)) return false;
      at += n;
    }
    return at === end;
  }
  /** A new string on the heap. */
  toString(): string {
    return String.UTF8.decodeUnsafe(this.start, this.byteLength);
  }
}

/** xs:integer: sign and magnitude, lowest byte first. */
@unmanaged
export class BigInteger {
  get exists(): bool {
    return load<i16>(changetype<usize>(this)) !== 0;
  }
  get negative(): bool {
    const at = follow(changetype<usize>(this));
    return at ? (load<u16>(at) & 0x8000) !== 0 : false;
  }
  get byteLength(): i32 {
    const at = follow(changetype<usize>(this));
    return at ? <i32>(load<u16>(at) & 0x7fff) : 0;
  }
  get start(): usize {
    return follow(changetype<usize>(this)) + 2;
  }
}

/** List of strings (T: Text) or binary values (T: Bytes). */
@unmanaged
export class PointerList<T> {
  get count(): i32 {
    return countItems(changetype<usize>(this));
  }
  /** Entry i, or null beyond the last. */
  at(i: i32): T | null {
    return changetype<T | null>(itemAt(changetype<usize>(this), i));
  }
}

/** Copies a binary value into the arena. @returns false, and messageError() tells, where its length or the arena forbids it */
export function putBytes(pointer: usize, at: usize, bytes: u32, shortest: u32, longest: u32): bool {
  if (bytes < shortest || bytes > min(longest, VALUE_BYTES_MAX)) {
    fail(ExiError.length);
    return false;
  }
  const value = newValue(pointer, bytes);
  if (value) memory.copy(value, at, bytes);
  return value !== 0;
}

/** The same with UTF-8 at an address; the lengths are in characters. */
export function putUtf8(pointer: usize, at: usize, bytes: u32, shortest: u32, longest: u32): bool {
  let characters: u32 = 0;
  for (let i: u32 = 0; i < min(bytes, VALUE_BYTES_MAX); i++) characters += u32((load<u8>(at + i) & 0xc0) !== 0x80);
  if (characters < shortest || characters > longest) {
    fail(ExiError.length);
    return false;
  }
  return putBytes(pointer, at, bytes, 0, VALUE_BYTES_MAX);
}

export function putText(pointer: usize, text: string, shortest: u32, longest: u32): bool {
  let characters: u32 = 0;
  let bytes: u32 = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.codePointAt(i);
    if (c > 0xffff) i++;
    characters++;
    bytes += utf8Bytes(c);
  }
  if (characters < shortest || characters > longest || bytes > VALUE_BYTES_MAX) {
    fail(ExiError.length);
    return false;
  }
  const value = newValue(pointer, bytes);
  if (value) String.UTF8.encodeUnsafe(changetype<usize>(text), text.length, value);
  return value !== 0;
}

/** Magnitude: lowest byte first. */
export function putBigInteger(pointer: usize, negative: bool, at: usize, bytes: u32): bool {
  if (!putBytes(pointer, at, bytes, 1, 0x7fff)) return false;
  if (negative) store<u16>(follow(pointer), <u16>(bytes | 0x8000));
  return true;
}

/** Room for a value of this length behind a pointer: address of its first byte, or 0. */
function newValue(pointer: usize, bytes: u32): usize {
  if (!inArena(pointer, 2)) {
    fail(ExiError.pointer);
    return 0;
  }
  const at = allocate(2 + bytes);
  if (!at) {
    fail(ExiError.arenaFull);
    return 0;
  }
  store<u16>(at, <u16>bytes);
  point(pointer, at);
  return at + 2;
}

function utf8Bytes(c: i32): u32 {
  return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

/** Do the n bytes at this address stand for c? */
function isCodePoint(at: usize, c: i32, n: u32): bool {
  if (n === 1) return load<u8>(at) === <u8>c;
  const lead: i32 = n === 2 ? 0xc0 : n === 3 ? 0xe0 : 0xf0;
  if (<i32>load<u8>(at) !== (lead | (c >> (6 * (n - 1))))) return false;
  for (let k: u32 = 1; k < n; k++)
    if (<i32>load<u8>(at + k) !== (0x80 | ((c >> (6 * (n - 1 - k))) & 0x3f))) return false;
  return true;
}

/** Root record that leads to a record in the open arena. */
export function newRoot(which: u32, record: usize): usize {
  if (!inArena(record, 0)) return fail(ExiError.pointer);
  const root = newRecord(ROOT_RECORD_BYTES);
  if (root !== DUMMY) {
    store<u16>(root, <u16>which);
    point(root + 2, record);
  }
  return root;
}

/** The root record of a document or fragment: base of the generated Document classes. */
@unmanaged
export class Root {
  /** 1 + number of the root in the protocol's documents or fragments */
  get which(): u32 {
    return load<u16>(changetype<usize>(this));
  }
  /** Address of the root element's record, where it has a complex type. */
  get record(): usize {
    return follow(changetype<usize>(this) + 2);
  }
}
