// The writer: the reader's loop the other way round. At each state the first production whose member is there is the next one;
// what a record has is told by its presence bits and pointers (docs/exi.md). Wrong records give an error, never wrong bytes.
// Event codes wait in `pending` until the value behind them is written, in one piece with it.
import { follow, inArena, nextNode, openArena } from './arena';
import { advance, openStream, position, put, reverse, setPosition, streamEnd } from './bits';
import { ExiError } from './error';
import {
  ABSTRACT,
  ANY,
  BIG_INTEGER,
  BINARY,
  BITS,
  CHAIN,
  ELEMENT,
  END,
  ENUMERATION,
  FRAGMENT,
  INLINE,
  KIND,
  LIST,
  MIXED,
  MORE,
  NAMES,
  NBIT,
  NEXT,
  NO_STATE,
  OFFSET,
  ONE_OF,
  OPTIONAL,
  OPTIONAL_INLINE,
  RECORD,
  ROOT_RECORD_BYTES,
  SIGNED,
  SPARSE,
  STRING,
  UNSIGNED,
  URIS,
  chained,
  entryAux,
  entryKind,
  entryNext,
  entryOffset,
  entryParam,
  findState,
  isText,
  listLimit,
  protocolAt,
  rootEntry,
  rootsOf,
  simpleBase,
  simpleBits,
  simpleLimit,
  simpleWidth,
  sparseCode,
  stateAt,
  stateCount,
  stateEntry,
  stateFlags,
  typeNext,
  typeSize,
} from './tables';
import { ROOM_BITS, isEmpty, writeBigInteger, writeBinary, writeInteger, writeString, writeUnsigned } from './write-values';

const DEPTH: usize = 24;
const FRAME: usize = 20;
const frames: usize = memory.data(<i32>(DEPTH * FRAME), 4);

/** Event codes that wait: more than so many bits are written before others join them. */
const PENDING_BITS: u32 = 3;

// Where it went wrong: state and production of the grammar, and the bits that were written until then.
export let writeState: u32 = 0;
export let writeCode: u32 = 0;
export let writeBits: i32 = 0;
/** The message. */
export let writtenAt: usize = 0;
export let writtenBytes: u32 = 0;

/** Write empty strings and binary values as no characters at all (EE by its second-level code), not as a length of 0. */
let leaveEmptyOut: bool = false;

/**
 * Encodes the message of a root record in the arena. It is written to the end of the buffer, around which GUARD_BYTES on
 * both sides must exist.
 */
export function writeMessage(
  protocol: u32,
  kind: u32,
  omitEmpty: bool,
  root: usize,
  arena: usize,
  arenaBytes: u32,
  buffer: usize,
  bufferBytes: u32,
): ExiError {
  openArena(arena, arenaBytes);
  openStream(buffer, bufferBytes);
  const start = position;
  writeState = NO_STATE;
  writeCode = NO_STATE;
  leaveEmptyOut = omitEmpty;
  const error = write(protocol, kind, root);
  writeBits = start - position;
  writtenAt = error ? buffer + bufferBytes : <usize>(<u32>position >>> 3);
  writtenBytes = <u32>(buffer + bufferBytes - writtenAt);
  reverse(writtenAt, writtenBytes);
  return error;
}

/** Ends the writing because of the value of an entry. */
function fail(error: ExiError, q: i32, e: u32): ExiError {
  setPosition(q);
  writeState = findState(e);
  writeCode = writeState == NO_STATE ? NO_STATE : (e - stateEntry(stateAt(writeState), 0)) >>> 3;
  return error;
}

function write(protocol: u32, kind: u32, root: usize): ExiError {
  if (!inArena(root, ROOT_RECORD_BYTES)) return ExiError.pointer;
  const roots = rootsOf(protocol, kind);
  const rootBits = <u32>load<u8>(roots);
  const rootCount = <u32>load<u16>(roots, 2);
  let code = <u32>load<u16>(root, 0, 1) - 1;
  if (code >= rootCount) return ExiError.request;
  const end = streamEnd + ROOM_BITS;
  let q = position - 8;
  if (q < end) return ExiError.bufferFull;
  put(q, 0x80, 8);
  q -= <i32>rootBits;
  put(q, code, rootBits);

  let record = root;
  let e = rootEntry(roots, code);
  let list: usize = 0; // the list that is being written, its node, and how many it has had
  let node: usize = 0;
  let count: u32 = 0;
  let frame = frames;
  let pending: u32 = 0;
  let waiting: u32 = 0; // bits of pending
  let next: u32 = 0;

  while (true) {
    // -- the value of production e
    if (q < end) return fail(ExiError.bufferFull, q, e);
    const k = entryKind(e);
    let what = k & KIND;
    let at = record + entryOffset(e);
    let full: u32 = 0;
    if (k & LIST) {
      const offset = entryOffset(e);
      at = record + (offset & OFFSET);
      if (at != list) {
        list = at;
        const last = follow(at);
        if (!last) return fail(ExiError.missing, q, e);
        if (!inArena(last, 3)) return fail(ExiError.pointer, q, e);
        node = nextNode(last);
        count = 1;
      } else {
        node = nextNode(node);
        count++;
      }
      if (!inArena(node, 3)) return fail(ExiError.pointer, q, e);
      full = <u32>(count == listLimit(offset));
      at = node + 2;
    }
    if (what >= OPTIONAL) what = what == OPTIONAL_INLINE ? INLINE : what - OPTIONAL;

    if (what == NBIT) {
      const t = entryParam(e);
      const bits = simpleBits(t);
      const width = bits & ~ENUMERATION;
      const base = simpleBase(t);
      let value: u32;
      if (simpleWidth(t) == 1) value = (base < 0 ? <u32>load<i8>(at) : <u32>load<u8>(at)) - base;
      else value = (base < 0 ? <u32>load<i16>(at, 0, 1) : <u32>load<u16>(at, 0, 1)) - base;
      // An integer may be beyond the schema's bounds as far as its code goes, as in the reader: there are vehicles that send it.
      if (bits & ENUMERATION ? value >= simpleLimit(t) : value >>> width) return fail(ExiError.range, q, e);
      if (k & ELEMENT) {
        q -= <i32>(waiting + width + 2);
        put(q, (((pending << (width + 1)) | value) << 1), waiting + width + 2);
      } else if (waiting + width) {
        q -= <i32>(waiting + width);
        put(q, (pending << width) | value, waiting + width);
      }
      pending = 0;
      waiting = 0;
    } else if (what == END) {
      if (frame == frames) {
        if (waiting) {
          q -= <i32>waiting;
          put(q, pending, waiting);
        }
        if (kind == FRAGMENT) {
          q -= <i32>rootBits;
          put(q, rootCount + 1, rootBits);
        }
        setPosition(q);
        return ExiError.none;
      }
      frame -= FRAME;
      record = load<u32>(frame);
      e = load<u32>(frame, 4);
      list = load<u32>(frame, 8);
      node = load<u32>(frame, 12);
      count = load<u16>(frame, 16);
      full = load<u16>(frame, 18);
    } else if (what == INLINE || what == RECORD || what == ANY) {
      const type = entryParam(e);
      if (what == RECORD) at = follow(at);
      if (what != INLINE || k & LIST)
        if (!inArena(at, what == ANY ? ROOT_RECORD_BYTES : typeSize(type)))
          return fail(at ? ExiError.pointer : ExiError.missing, q, e);
      if (frame == frames + DEPTH * FRAME) return fail(ExiError.depth, q, e);
      store<u32>(frame, <u32>record);
      store<u32>(frame, e, 4);
      store<u32>(frame, <u32>list, 8);
      store<u32>(frame, <u32>node, 12);
      store<u16>(frame, <u16>count, 16);
      store<u16>(frame, <u16>full, 18);
      frame += FRAME;
      record = at;
      list = 0;
      if (what == ANY) {
        setPosition(q - <i32>waiting);
        if (waiting) put(position, pending, waiting);
        pending = 0;
        waiting = 0;
        const error = writeWildcard(protocol, at);
        if (error) return fail(error, position, e);
        q = position;
        e = rootEntry(rootsOf(protocol, 0), <u32>load<u16>(at, 0, 1) - 1);
        continue;
      }
      next = typeNext(type);
    } else {
      const t = entryParam(e);
      if (leaveEmptyOut && k & ELEMENT && leftOut(what, at)) {
        // The escape, and the first of the seven second-level codes.
        q -= <i32>waiting + 4;
        put(q, (pending << 4) | 8, waiting + 4);
        pending = 0;
        waiting = 0;
      } else {
        // The start's zero goes with what waits.
        const begin = <u32>((k & ELEMENT) != 0);
        pending <<= begin;
        waiting += begin;
        if (what == UNSIGNED || what == SIGNED) {
          const width = simpleWidth(t);
          let value: u32 = 0;
          if (width == 2) value = what == SIGNED ? <u32>load<i16>(at, 0, 1) : <u32>load<u16>(at, 0, 1);
          else if (width == 4) value = load<u32>(at, 0, 1);
          if (what == SIGNED) {
            const sign = <u32>(<i32>value >> 31);
            pending = (pending << 1) | (sign & 1);
            waiting++;
            value ^= sign;
          } else if (value < <u32>simpleBase(t) || value > simpleLimit(t)) return fail(ExiError.integer, q, e);
          if (width == 8) {
            // The general function writes the sign itself.
            if (what == SIGNED) {
              pending >>>= 1;
              waiting--;
            }
            q -= <i32>waiting;
            if (waiting) put(q, pending, waiting);
            setPosition(q);
            writeInteger(at, what == SIGNED);
            q = position;
          } else {
            // The first group goes with what waits, further ones follow.
            let more = value >>> 7;
            q -= <i32>waiting + 8;
            put(q, (pending << 8) | (value & 0x7f) | (<u32>(more != 0) << 7), waiting + 8);
            while (more) {
              const group = more & 0x7f;
              more >>>= 7;
              q -= 8;
              put(q, group | (<u32>(more != 0) << 7), 8);
            }
          }
        } else {
          q -= <i32>waiting;
          if (waiting) put(q, pending, waiting);
          setPosition(q);
          let error: ExiError;
          if (what == STRING) error = writeString(t, at);
          else if (what == BINARY) error = writeBinary(t, at);
          else if (what == BIG_INTEGER) error = writeBigInteger(at);
          else if (what == MIXED) {
            error = writeString(t, at);
            list = at; // it is written once
          } else error = ExiError.abstract;
          if (error) return fail(error == ExiError.pointer && !load<u16>(at, 0, 1) ? ExiError.missing : error, position, e);
          q = position;
        }
        // The end's zero waits for what follows.
        pending = 0;
        waiting = begin;
      }
    }

    // -- what follows
    if (what != INLINE && what != RECORD) next = entryNext(e) + full;
    if (waiting > PENDING_BITS) {
      q -= <i32>waiting;
      put(q, pending, waiting);
      pending = 0;
      waiting = 0;
    }
    if (next & CHAIN) {
      e = chained(next);
      pending <<= 1;
      waiting++;
      if (leaveEmptyOut && isText(e) && leftOut(entryKind(e) & KIND, record + entryOffset(e))) {
        e = omit(1, 1, q, pending >>> 1, waiting - 1);
        q = position;
        pending = 0;
        waiting = 0;
      }
      continue;
    }
    next &= NEXT;
    if (next == NO_STATE) {
      e = END_ENTRY;
      continue;
    }
    const s = stateAt(next);
    const flags = stateFlags(s);
    const number = stateCount(s);
    const first = stateEntry(s, 0);
    e = first;
    if (flags & ONE_OF) {
      const which = <u32>load<u16>(record, 0, 1);
      code = which ? which - 1 : number - 1; // no member: the end, if the type has it
      e += code << 3;
      if (code >= number) return fail(ExiError.range, q, first);
      if (!which && (entryKind(e) & KIND) != END) return fail(ExiError.missing, q, first);
    } else {
      const last = first + (number << 3);
      for (; e < last; e += 8) {
        const k = entryKind(e);
        const what = k & KIND;
        if (k & LIST || what == MIXED || what == ABSTRACT) {
          if (othersPresent(e, record, list, node)) break;
        } else if (what >= OPTIONAL) {
          const bit = entryAux(e);
          if ((<u32>load<u8>(record + (bit >>> 3)) >>> (bit & 7)) & 1) break;
        } else if (what < STRING || what == INLINE || what == END) break;
        else if (load<u16>(record + entryOffset(e), 0, 1)) break;
      }
      if (e == last) return fail(ExiError.missing, q, first);
      // Mixed text has its code behind the end's.
      if ((entryKind(e) & KIND) == END && e + 8 < last && othersPresent(e + 8, record, list, node)) e += 8;
      // Of the alternatives of a choice only one may be there.
      for (let other = e; entryNext(other) & MORE; other += 8)
        if (present(other + 8, record, list, node)) return fail(ExiError.choice, q, other + 8);
      code = (e - first) >>> 3;
    }
    const bits = flags & BITS;
    if (leaveEmptyOut && isText(e) && leftOut(entryKind(e) & KIND, record + entryOffset(e))) {
      e = omit(bits, number, q, pending, waiting);
      q = position;
      pending = 0;
      waiting = 0;
      continue;
    }
    if (flags & SPARSE) code = sparseCode(first, code);
    pending = (pending << bits) | code;
    waiting += bits;
  }
}

/** Entry 0 ends an element: for ends that have no code of their own. */
const END_ENTRY: u32 = 0;

function leftOut(what: u32, at: usize): bool {
  return (what == STRING || what == BINARY) && isEmpty(at);
}

/** Ends an element with attributes and an empty text: what waits, the escape of the state, and the first second-level code. */
function omit(bits: u32, escape: u32, q: i32, pending: u32, waiting: u32): u32 {
  setPosition(q - <i32>(waiting + bits + 3));
  put(position, (((pending << bits) | escape) << 3), waiting + bits + 3);
  return END_ENTRY;
}

/** Does the record have what this production stands for, as far as it is not written yet? Lists, mixed text, the abstract. */
function othersPresent(e: u32, record: usize, list: usize, node: usize): bool {
  const k = entryKind(e);
  if (!(k & LIST) && (k & KIND) != MIXED) return false;
  // Lists are written in the order of their place in the record: what lies before the current one is done.
  const slot = record + (entryOffset(e) & OFFSET);
  if (slot == list) return (k & LIST) != 0 && node != follow(slot);
  return slot > list && load<u16>(slot, 0, 1) != 0;
}

/** Is an alternative of a choice there? */
function present(e: u32, record: usize, list: usize, node: usize): bool {
  const k = entryKind(e);
  const what = k & KIND;
  if (what >= OPTIONAL) {
    const bit = entryAux(e);
    return ((<u32>load<u8>(record + (bit >>> 3)) >>> (bit & 7)) & 1) != 0;
  }
  if (k & LIST || what == MIXED || what == ABSTRACT) return othersPresent(e, record, list, node);
  return what >= STRING && what <= RECORD && load<u16>(record + entryOffset(e), 0, 1) != 0;
}

/** The name of an element in place of a wildcard, from its number among the protocol's documents. */
function writeWildcard(protocol: u32, at: usize): ExiError {
  const row = protocolAt(protocol);
  const code = <u32>load<u16>(at, 0, 1) - 1;
  if (code >= <u32>load<u16>(row, 2)) return ExiError.wildcard;
  const name = NAMES + ((<u32>load<u16>(row, 12) + code) << 2);
  const uri = <u32>load<u16>(name);
  let bits = 32 - clz<u32>(load<u8>(row, 15));
  put(advance(<i32>bits), uri + 1, bits);
  writeUnsigned(0);
  const locals = <u32>load<u16>(URIS + ((<u32>load<u8>(row, 14) + uri) << 1));
  bits = locals < 2 ? 0 : 32 - clz<u32>(locals - 1);
  if (bits) put(advance(<i32>bits), load<u16>(name, 2), bits);
  return ExiError.none;
}
