// The writer: the reader's loop the other way round. At each state the first production whose member is there is the next one;
// what a record has is told by its presence bits and pointers (docs/exi.md). Wrong records give an error, never wrong bytes.
// Zero bits, which most event codes are, wait until the value behind them is written, in one piece with it.
import { follow, inArena, nextNode, openArena } from './arena';
import { advance, openStream, position, put, reverse, setPosition, streamEnd } from './bits';
import { ExiError } from './error';
import {
  ABSTRACT,
  ANY,
  BITS,
  ELEMENT,
  END,
  END_ENTRY,
  FRAGMENT,
  INLINE,
  INTEGER,
  KIND,
  K_STRING,
  LEAD,
  LIST_RECORD,
  LIST_VALUE,
  MIXED,
  MORE,
  NAMES,
  NO_STATE,
  OFFSET,
  ONE_OF,
  OPERATION,
  RECORD,
  ROOT_RECORD_BYTES,
  SPARSE,
  STATE,
  TEXT,
  URIS,
  VALUE,
  afterFullList,
  entryAux,
  entryFlags,
  entryNext,
  entryOffset,
  entryParam,
  findState,
  hasPresenceBit,
  listLimit,
  lookBits,
  protocolAt,
  rootEntry,
  rootsOf,
  simpleBase,
  simpleKind,
  simpleLimit,
  simpleMax,
  simpleSigned,
  simpleWidth,
  sparseCode,
  stateAt,
  stateCount,
  stateEntry,
  stateFlags,
  typeNext,
  typeSize,
} from './tables';
import { ROOM_BITS, isEmpty, writeSimple, writeUnsigned } from './write-values';

const DEPTH: usize = 24;
const FRAME: usize = 16;
const frames: usize = memory.data(<i32>(DEPTH * FRAME), 4);

/** More zero bits than these are written before others join them. */
const ZEROS: u32 = 6;

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
  const rootCode = <u32>load<u16>(root, 0, 1) - 1;
  if (rootCode >= rootCount) return ExiError.request;
  const end = streamEnd + ROOM_BITS;
  let q = position - 8;
  if (q < end) return ExiError.bufferFull;
  put(q, 0x80, 8);
  q -= <i32>rootBits;
  put(q, rootCode, rootBits);

  let record = root;
  let e = rootEntry(roots, rootCode);
  let list: usize = 0; // the list that is being written, its node, and how many it has had
  let node: usize = 0;
  let count: u32 = 0;
  let frame = frames;
  let zeros: u32 = 0; // bits that are zero and not yet written: they go with the next value

  while (true) {
    // -- entry e: its value, and its event code where that is one zero bit
    const k = entryFlags(e);
    const operation = k & OPERATION;
    let next: u32;
    if (operation < END) {
      const t = entryParam(e);
      const at = record + entryOffset(e);
      let bits = lookBits(t);
      let value: u32;
      if (operation < INTEGER) {
        value = (<u32>load<u8>(at) - simpleBase(t)) & 0xff;
        // An integer may be beyond the schema's bounds as far as its code goes, as in the reader: there are vehicles that
        // send it.
        if (value >= simpleLimit(t)) return fail(ExiError.range, q, e);
        value <<= 1;
        bits += zeros;
        zeros = 0;
      } else {
        let sign: u32 = 0;
        if (simpleSigned(t)) {
          value = simpleWidth(t) == 2 ? <u32>load<i16>(at, 0, 1) : load<u32>(at, 0, 1);
          sign = <u32>(<i32>value >> 31);
          value ^= sign;
          sign &= 0x200;
        } else {
          value = simpleWidth(t) == 2 ? <u32>load<u16>(at, 0, 1) : load<u32>(at, 0, 1);
          if (value < <u32>simpleBase(t) || value > simpleMax(t)) return fail(ExiError.integer, q, e);
        }
        bits += zeros;
        zeros = 0;
        if (value < 0x80) value = (value << 1) | sign;
        else {
          // All groups but the last; that one with the end's zero.
          bits--;
          q -= <i32>bits;
          put(q, (sign >>> 1) | (value & 0x7f) | 0x80, bits);
          value >>>= 7;
          while (value >= 0x80) {
            q -= 8;
            put(q, (value & 0x7f) | 0x80, 8);
            value >>>= 7;
          }
          value <<= 1;
          bits = 9;
        }
      }
      q -= <i32>bits;
      put(q, value, bits);
      next = entryNext(e);
    } else if (operation <= RECORD) {
      zeros += (k / LEAD) & 1;
      if (zeros > ZEROS) {
        q -= <i32>zeros;
        put(q, 0, zeros);
        zeros = 0;
      }
      if (q < end) return fail(ExiError.bufferFull, q, e);
      if (operation == END) {
        frame -= FRAME;
        record = load<u32>(frame);
        list = load<u32>(frame, 4);
        node = load<u32>(frame, 8);
        next = load<u16>(frame, 12);
        count = load<u16>(frame, 14);
      } else {
        const type = entryParam(e);
        let child = record + entryOffset(e);
        if (operation == RECORD) {
          child = follow(child);
          if (!inArena(child, typeSize(type))) return fail(child ? ExiError.pointer : ExiError.missing, q, e);
        }
        if (frame == frames + DEPTH * FRAME) return fail(ExiError.depth, q, e);
        push(frame, record, list, node, entryNext(e), count);
        frame += FRAME;
        record = child;
        list = 0;
        next = typeNext(type);
      }
    } else if (operation < ABSTRACT) {
      if (q < end) return fail(ExiError.bufferFull, q, e);
      let at = record + (entryOffset(e) & OFFSET);
      next = entryNext(e);
      if (operation >= LIST_VALUE) {
        if (operation == MIXED) list = at; // it is written once
        else {
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
          if (count == listLimit(entryOffset(e))) next = afterFullList(next);
          at = node + 2;
        }
      }
      zeros += (k / LEAD) & 1;
      const isRecord = operation == LIST_RECORD || operation == ANY;
      const t = entryParam(e);
      if (leaveEmptyOut && !isRecord && (k & ELEMENT || isText(e)) && isEmpty(t, at)) {
        // The escape, and the first of the seven second-level codes. Behind attributes the escape is that of the state, which
        // has been written already if it has several productions.
        const escape = k & LEAD && !(k & ELEMENT) ? 1 : 0;
        const bits = zeros + (k & ELEMENT ? 4 : 3);
        q -= <i32>bits;
        put(q, k & ELEMENT || escape ? 8 : 0, bits);
        zeros = 0;
        if (!(k & ELEMENT)) {
          e = END_ENTRY;
          continue;
        }
      } else {
        if (!isRecord) zeros += (k / ELEMENT) & 1;
        if (zeros) {
          q -= <i32>zeros;
          put(q, 0, zeros);
          zeros = 0;
        }
        if (isRecord) {
          if (!inArena(at, operation == ANY ? ROOT_RECORD_BYTES : typeSize(t))) return fail(ExiError.pointer, q, e);
          if (frame == frames + DEPTH * FRAME) return fail(ExiError.depth, q, e);
          push(frame, record, list, node, next, count);
          frame += FRAME;
          record = at;
          list = 0;
          if (operation == ANY) {
            setPosition(q);
            const error = writeWildcard(protocol, at);
            if (error) return fail(error, position, e);
            q = position;
            e = rootEntry(rootsOf(protocol, 0), <u32>load<u16>(at, 0, 1) - 1);
            continue;
          }
          next = typeNext(t);
        } else {
          setPosition(q);
          const error = writeSimple(t, at);
          if (error) return fail(error == ExiError.pointer && !load<u16>(at, 0, 1) ? ExiError.missing : error, position, e);
          q = position;
          zeros = (k / ELEMENT) & 1;
        }
      }
    } else return fail(ExiError.abstract, q, e);

    // -- what follows
    if (!(next & STATE)) {
      e = next << 3;
      continue;
    }
    next &= NO_STATE;
    if (next == NO_STATE) {
      e = END_ENTRY;
      if (frame == frames) {
        if (kind == FRAGMENT) {
          zeros += rootBits;
          q -= <i32>zeros;
          put(q, rootCount + 1, zeros);
        } else if (zeros) {
          q -= <i32>zeros;
          put(q, 0, zeros);
        }
        setPosition(q);
        return ExiError.none;
      }
      continue;
    }
    const s = stateAt(next);
    const flags = stateFlags(s);
    const number = stateCount(s);
    const first = stateEntry(s, 0);
    let code: u32;
    e = first;
    if (flags & ONE_OF) {
      const which = <u32>load<u16>(record, 0, 1);
      code = which ? which - 1 : number - 1; // no member: the end, if the type has it
      e += code << 3;
      if (code >= number) return fail(ExiError.range, q, first);
      if (!which && (entryFlags(e) & OPERATION) != END) return fail(ExiError.missing, q, first);
    } else {
      const last = first + (number << 3);
      const mask = load<u32>(record, 0, 1);
      let other = false;
      while (e < last) {
        const operation = entryFlags(e) & OPERATION;
        if (hasPresenceBit(operation)) {
          if ((mask >>> entryAux(e)) & 1) break;
        } else if (operation == END || operation == INLINE || operation < VALUE) {
          // An end, or a number or record that is always there; or a pointer.
          if (operation != RECORD || load<u16>(record + entryOffset(e), 0, 1)) break;
        } else if (othersPresent(e, record, list, node)) break;
        e += 8;
      }
      if (e == last) return fail(ExiError.missing, q, first);
      // Mixed text has its code behind the end's.
      if ((entryFlags(e) & OPERATION) == END && e + 8 < last && othersPresent(e + 8, record, list, node)) e += 8;
      // Of the alternatives of a choice only one may be there.
      for (let before = e; entryFlags(before) & MORE; before += 8) {
        const operation = entryFlags(before + 8) & OPERATION;
        if (hasPresenceBit(operation)) other = ((mask >>> entryAux(before + 8)) & 1) != 0;
        else if (operation == RECORD) other = load<u16>(record + entryOffset(before + 8), 0, 1) != 0;
        else other = operation >= VALUE && othersPresent(before + 8, record, list, node);
        if (other) return fail(ExiError.choice, q, before + 8);
      }
      code = (e - first) >>> 3;
    }
    if (leaveEmptyOut && isText(e) && isEmpty(entryParam(e), record + entryOffset(e))) code = number;
    else if (flags & SPARSE) code = sparseCode(first, code);
    const bits = (flags & BITS) + zeros;
    q -= <i32>bits;
    put(q, code, bits);
    zeros = 0;
  }
  return ExiError.none; // not reached; the compiler wants it
}

function push(frame: usize, record: usize, list: usize, node: usize, next: u32, count: u32): void {
  store<u32>(frame, <u32>record);
  store<u32>(frame, <u32>list, 4);
  store<u32>(frame, <u32>node, 8);
  store<u16>(frame, <u16>next, 12);
  store<u16>(frame, <u16>count, 14);
}

function isText(e: u32): bool {
  return (entryFlags(e) & (TEXT | OPERATION)) == (TEXT | VALUE);
}

/** Does the record have what this production stands for, as far as it is not written yet? Values, lists, mixed text. */
function othersPresent(e: u32, record: usize, list: usize, node: usize): bool {
  const operation = entryFlags(e) & OPERATION;
  if (operation == ABSTRACT || operation == END) return false;
  const slot = record + (entryOffset(e) & OFFSET);
  // A number without a presence bit is always there.
  if (operation == VALUE) return (simpleKind(entryParam(e)) & KIND) < K_STRING || load<u16>(slot, 0, 1) != 0;
  // Lists are written in the order of their place in the record: what lies before the current one is done.
  if (slot == list) return operation != MIXED && node != follow(slot);
  return slot > list && load<u16>(slot, 0, 1) != 0;
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
