// The writer: the reader's loop the other way round. At each state the first production whose member is there is the next one;
// what a record has is told by its presence bits and pointers (docs/exi.md). Wrong records give an error, never wrong bytes.
import { follow, inArena, nextNode, openArena } from './arena';
import { position, put, reverse, setPosition } from './bits';
import { ExiError } from './error';
import {
  ABSTRACT,
  ANY,
  BIG_INTEGER,
  BINARY,
  BITS,
  ELEMENT,
  END,
  END_ENTRY,
  ENUMERATION,
  FRAGMENT,
  INLINE,
  KIND,
  LIMITS,
  LIST,
  MIXED,
  MORE,
  NAMES,
  NBIT,
  NO_STATE,
  RECORD,
  ROOT_RECORD_BYTES,
  SPARSE,
  STRING,
  UNION,
  UNSIGNED,
  URIS,
  entryAux,
  entryNext,
  entryOffset,
  entrySimple,
  entryType,
  isText,
  protocolAt,
  rootEntry,
  rootsOf,
  simpleBase,
  simpleLimit,
  simpleWidth,
  stateAt,
  stateCount,
  stateEntry,
  typeSize,
  typeState,
} from './tables';
import { ROOM_BITS, isEmpty, writeBigInteger, writeBinary, writeInteger, writeString, writeUnsigned } from './write-values';

const DEPTH: usize = 24;
const FRAME: usize = 16;
const frames: usize = memory.data(<i32>(DEPTH * FRAME), 4);

// Where it went wrong: state and production of the grammar, and the bits that were written until then.
export let writeState: u32 = 0;
export let writeCode: u32 = 0;
export let writeBits: i32 = 0;
/** The message. */
export let writtenAt: usize = 0;
export let writtenBytes: u32 = 0;

/**
 * Encodes the message of a root record in the arena. It is written to the end of the buffer, around which GUARD_BYTES on
 * both sides must exist.
 */
export function writeMessage(protocol: u32, kind: u32, omitEmpty: bool, root: usize, arena: usize, arenaBytes: u32, buffer: usize, bufferBytes: u32): ExiError {
  openArena(arena, arenaBytes);
  const total = <i32>(bufferBytes << 3);
  setPosition(total);
  writeState = NO_STATE;
  writeCode = NO_STATE;
  leaveEmptyOut = omitEmpty;
  const error = write(protocol, kind, root, buffer);
  writeBits = total - position;
  const unused = error ? bufferBytes : <u32>max<i32>(position, 0) >>> 3;
  writtenAt = buffer + unused;
  writtenBytes = bufferBytes - unused;
  reverse(writtenAt, writtenBytes);
  return error;
}

function fail(error: ExiError, q: i32): ExiError {
  setPosition(q);
  return error;
}

function write(protocol: u32, kind: u32, root: usize, stream: usize): ExiError {
  if (!inArena(root, ROOT_RECORD_BYTES)) return ExiError.pointer;
  const roots = rootsOf(protocol, kind);
  const rootBits = <u32>load<u8>(roots);
  const rootCount = <u32>load<u16>(roots, 2);
  let code = <u32>load<u16>(root, 0, 1) - 1;
  if (code >= rootCount) return ExiError.request;
  let q = position - 8;
  put(stream, q, 0x80, 8);
  q -= <i32>rootBits;
  put(stream, q, code, rootBits);

  let record = root;
  let e = rootEntry(roots, code);
  let state: u32 = NO_STATE;
  let list: usize = 0; // the list that is being written, and its node
  let node: usize = 0;
  let frame = frames;

  while (true) {
    // -- the value of production e, whose event code has been written
    const k = <u32>load<u8>(e);
    const what = k & KIND;
    if (q < ROOM_BITS) return fail(ExiError.bufferFull, q);
    if (what == END) {
      state = NO_STATE;
    } else {
      let at = record + entryOffset(e);
      let next = entryNext(e);
      if (k & LIST) {
        const offset = entryOffset(e);
        at = record + (offset & 1023);
        // A list that repeats with a bound is written without looking at anything else, so the number is counted here.
        if (at != list) {
          list = at;
          const last = follow(at);
          if (!inArena(last, 3)) return fail(ExiError.pointer, q);
          node = nextNode(last);
          listCount = 1;
        } else {
          node = nextNode(node);
          listCount++;
        }
        if (!inArena(node, 3)) return fail(ExiError.pointer, q);
        const limit = <u32>load<u16>(LIMITS + ((offset >>> 10) << 1));
        if (listCount == limit) next++;
        at = node + 2;
      }

      if (what == NBIT) {
        const t = entrySimple(e);
        const coded = <u32>load<u8>(t);
        const width = coded & ~ENUMERATION;
        const base = simpleBase(t);
        const value: u32 =
          simpleWidth(t) == 1
            ? (base < 0 ? <i32>load<i8>(at) : <i32>load<u8>(at)) - base
            : (base < 0 ? <i32>load<i16>(at, 0, 1) : <i32>load<u16>(at, 0, 1)) - base;
        // An integer may be beyond the schema's bounds as far as its code goes, as in the reader: there are vehicles that send it.
        if (coded & ENUMERATION ? value >= simpleLimit(t) : value >> width) return fail(ExiError.range, q);
        if (k & ELEMENT) {
          q -= <i32>width + 2;
          put(stream, q, value << 1, width + 2);
        } else if (width) {
          q -= <i32>width;
          put(stream, q, value, width);
        }
        state = next;
      } else if (what == INLINE || what == RECORD || what == ANY) {
        if (what == RECORD) at = follow(at);
        const type = entryType(e);
        if (!inArena(at, what == ANY ? ROOT_RECORD_BYTES : typeSize(type))) return fail(ExiError.pointer, q);
        if (frame == frames + DEPTH * FRAME) return fail(ExiError.depth, q);
        store<u32>(frame, <u32>record);
        store<u16>(frame, <u16>next, 4);
        store<u16>(frame, <u16>listCount, 6);
        store<u32>(frame, <u32>list, 8);
        store<u32>(frame, <u32>node, 12);
        frame += FRAME;
        record = at;
        list = 0;
        if (what == ANY) {
          setPosition(q);
          const error = writeWildcard(stream, protocol, at);
          if (error) return error;
          q = position;
          e = rootEntry(rootsOf(protocol, 0), <u32>load<u16>(at, 0, 1) - 1);
          continue;
        }
        state = typeState(type);
      } else {
        const t = entrySimple(e);
        if (k & ELEMENT && leftOut(what, at)) {
          q -= 4; // escape, and the first of the seven second-level codes
          put(stream, q, 8, 4);
          state = next;
        } else {
        if (k & ELEMENT) {
          q--;
          put(stream, q, 0, 1);
        }
        setPosition(q);
        let error = ExiError.none;
        if (what == STRING) error = writeString(stream, t, at);
        else if (what == BINARY) error = writeBinary(stream, t, at);
        else if (what == BIG_INTEGER) error = writeBigInteger(stream, at);
        else if (what == MIXED) {
          error = writeString(stream, t, at);
          list = at; // it is written once
          node = nextNode(at);
        } else if (what == ABSTRACT) error = ExiError.abstract;
        else error = writeInteger(stream, t, what != UNSIGNED, at);
        if (error) return error;
        q = position;
        if (k & ELEMENT) {
          q--;
          put(stream, q, 0, 1);
        }
        state = next;
        }
      }
    }

    // -- the next event
    while (state == NO_STATE) {
      if (frame == frames) {
        if (kind == FRAGMENT) {
          q -= <i32>rootBits;
          put(stream, q, rootCount + 1, rootBits);
        }
        setPosition(q);
        return ExiError.none;
      }
      frame -= FRAME;
      record = load<u32>(frame);
      state = load<u16>(frame, 4);
      listCount = load<u16>(frame, 6);
      list = load<u32>(frame, 8);
      node = load<u32>(frame, 12);
    }
    const s = stateAt(state);
    const flags = <u32>load<u8>(s);
    const count = stateCount(s);
    e = stateEntry(s, 0);
    writeState = state;
    const head = <u32>load<u8>(e);
    if (head & UNION && ((head & KIND) == RECORD || (head & KIND) == ABSTRACT)) {
      const which = <u32>load<u16>(record, 0, 1);
      code = which ? which - 1 : count - 1; // no member: the end, if the type has it
      if (code >= count) return fail(ExiError.range, q);
      e = stateEntry(s, code);
      if (!which && (<u32>load<u8>(e) & KIND) != END) return fail(ExiError.missing, q);
    } else {
      for (code = 0; code < count; code++, e += 8) if (present(e, record, list, node)) break;
      writeCode = 0;
      if (code == count) return fail(ExiError.missing, q);
      // Mixed text has its code behind the end's.
      if ((<u32>load<u8>(e) & KIND) == END && code + 1 < count && present(e + 8, record, list, node)) {
        code++;
        e += 8;
      }
      // Of the alternatives of a choice only one may be there.
      for (let other = e; <u32>load<u8>(other) & MORE; other += 8) {
        const kindAfter = <u32>load<u8>(other + 8) & KIND;
        if (kindAfter != END && kindAfter != ABSTRACT && present(other + 8, record, list, node)) return fail(ExiError.choice, q);
      }
    }
    writeCode = code;
    const bits = flags & BITS;
    if (leaveEmptyOut && isText(e) && leftOut(<u32>load<u8>(e) & KIND, record + entryOffset(e))) {
      // The same behind attributes: the escape follows the last code.
      q -= <i32>bits + 3;
      put(stream, q, count << 3, bits + 3);
      e = END_ENTRY;
      continue;
    }
    q -= <i32>bits;
    put(stream, q, flags & SPARSE ? <u32>load<u16>(stateEntry(s, 0) - 8 + (code << 1)) : code, bits);
  }
}

/** Write empty strings and binary values as no characters at all (EE by its second-level code), not as a length of 0. */
let leaveEmptyOut: bool = false;

// prettier-ignore
@inline function leftOut(what: u32, at: usize): bool {
  return leaveEmptyOut && (what == STRING || what == BINARY) && isEmpty(at);
}

/** Entries of the list that have been written. */
let listCount: u32 = 0;

/** Does the record have what this production stands for, as far as it is not written yet? */
function present(e: usize, record: usize, list: usize, node: usize): bool {
  const k = <u32>load<u8>(e);
  const what = k & KIND;
  if (what == END) return true;
  if (what == ABSTRACT) return false;
  if (k & LIST || what == MIXED) {
    // Lists are written in the order of their place in the record: what lies before the current one is done.
    const slot = record + (entryOffset(e) & 1023);
    if (slot == list) return what != MIXED && node != follow(slot);
    return slot > list && load<u16>(slot, 0, 1) != 0;
  }
  if (what == INLINE || what < STRING) {
    const bit = entryAux(e);
    return !bit || (load<u8>(record + ((bit - 1) >>> 3)) & (1 << ((bit - 1) & 7))) != 0;
  }
  return load<u16>(record + entryOffset(e), 0, 1) != 0;
}

/** The name of an element in place of a wildcard, from its number among the protocol's documents. */
function writeWildcard(stream: usize, protocol: u32, at: usize): ExiError {
  const row = protocolAt(protocol);
  const code = <u32>load<u16>(at, 0, 1) - 1;
  if (code >= <u32>load<u16>(row, 2)) return ExiError.wildcard;
  const name = NAMES + ((<u32>load<u16>(row, 12) + code) << 2);
  const uri = <u32>load<u16>(name);
  let bits = 32 - clz<u32>(load<u8>(row, 15));
  let q = position - <i32>bits;
  put(stream, q, uri + 1, bits);
  setPosition(q);
  writeUnsigned(stream, 0);
  const locals = <u32>load<u16>(URIS + ((<u32>load<u8>(row, 14) + uri) << 1));
  bits = locals < 2 ? 0 : 32 - clz<u32>(locals - 1);
  q = position - <i32>bits;
  if (bits) put(stream, q, load<u16>(name, 2), bits);
  setPosition(q);
  return ExiError.none;
}
