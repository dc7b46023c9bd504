// The writer: the reader's loop the other way round. At each state the first production whose member is there is the next one;
// what a record has is told by its presence bits and pointers (docs/exi.md). Wrong records give an error, never wrong bytes.
// The last 32 bits of the stream are at hand all the time, so that writing never has to read.
import { follow, inArena, nextNode, openArena } from './arena';
import { advance, openStream, position, put, putTail, reverse, setPosition, streamEnd, tailAt } from './bits';
import { ExiError } from './error';
import {
  BITS,
  DEPTH,
  ELEMENT,
  END,
  END_ENTRY,
  FRAGMENT,
  INLINE,
  INTEGER,
  K_BINARY,
  K_STRING,
  LEAD,
  LIST_RECORD,
  LIST_VALUE,
  MORE,
  NAMES,
  NBIT_BOUNDED,
  NO_STATE,
  OFFSET,
  ONE_OF,
  OPERATION,
  OTHER,
  RECORD,
  ROOT_RECORD_BYTES,
  SPARSE,
  SPECIAL,
  URIS,
  VALUE,
  WILDCARD_DEPTH,
  afterFullList,
  entryAux,
  entryFlags,
  entryNext,
  entryOffset,
  entryParam,
  findState,
  hasPresenceBit,
  isAny,
  isEnd,
  isMixed,
  isText,
  listLimit,
  productions,
  lookBits,
  lookValue,
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
  stateCount,
  stateEntry,
  stateFlags,
  typeNext,
  typeSize,
} from './tables';
import { ROOM_BITS, isEmpty, writeBinary, writeSimple, writeString, writeUnsigned } from './write-values';

// Per open element: its record, what follows it, and, where that is a list, the number of its entries, the list and its node.
const FRAME: usize = 16;
/** Productions of a state beyond which it pays to look for a row of presence bits. */
const RUN: u32 = 3;
const frames: usize = memory.data(<i32>((WILDCARD_DEPTH + 1) * DEPTH * FRAME), 4);

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
  leaveEmptyOut = omitEmpty;
  const error = write(protocol, kind, root);
  if (error) writeBits = start - position;
  writtenAt = error ? buffer + bufferBytes : <usize>((<u32>position) >>> 3);
  writtenBytes = <u32>(buffer + bufferBytes - writtenAt);
  reverse(writtenAt, writtenBytes);
  return error;
}

/** Ends the writing because of the value of an entry. */
function fail(error: ExiError, q: i32, e: u32): ExiError {
  setPosition(q);
  writeState = findState(e);
  writeCode = writeState == NO_STATE ? NO_STATE : (e - stateEntry(writeState, 0)) >>> 3;
  return error;
}

function write(protocol: u32, kind: u32, root: usize): ExiError {
  if (!inArena(root, ROOT_RECORD_BYTES)) return fail(ExiError.pointer, position, NO_STATE);
  const roots = rootsOf(protocol, kind);
  const rootBits = <u32>load<u8>(roots);
  const rootCount = <u32>load<u16>(roots, 2);
  const rootCode = <u32>load<u16>(root, 0, 1) - 1;
  if (rootCode >= rootCount) return fail(ExiError.request, position, NO_STATE);
  const end = streamEnd + ROOM_BITS;
  let q = position - 8;
  if (q < end) return fail(ExiError.bufferFull, q, NO_STATE);
  q -= <i32>rootBits;
  let tail = ((<u32>0x80) << rootBits) | rootCode; // the last bits of the stream
  putTail(q, tail);

  let record = root;
  let e = rootEntry(roots, rootCode);
  let next: i32 = 0;
  let frame = frames;
  store<u32>(frame, 0, 8);

  while (true) {
    // -- entry e: its value, and its event code where that is one zero bit
    next = entryNext(e); // the row's last field first: it takes the bounds check for all of them
    const k = entryFlags(e);
    if (k < INLINE) {
      const t = entryParam(e);
      const at = record + entryOffset(e);
      let bits = lookBits(t);
      let value: u32;
      if (k < NBIT_BOUNDED) {
        value = <u32>load<u8>(at);
        if (value > lookValue(t)) return fail(ExiError.range, q, e);
        value <<= 1;
      } else if (k < INTEGER) {
        value = (<u32>load<u8>(at) - simpleBase(t)) & 0xff;
        // An integer may be beyond the schema's bounds as far as its code goes, as in the reader: there are vehicles that
        // send it.
        if (value >= simpleLimit(t)) return fail(ExiError.range, q, e);
        value <<= 1;
      } else {
        let sign: u32 = 0;
        if (simpleSigned(t)) {
          value = simpleWidth(t) == 2 ? <u32>load<i16>(at, 0, 1) : load<u32>(at, 0, 1);
          if (<i32>value < 0) {
            value = ~value;
            sign = 0x200;
          }
        } else {
          value = simpleWidth(t) == 2 ? <u32>load<u16>(at, 0, 1) : load<u32>(at, 0, 1);
          if (value < <u32>simpleBase(t) || value > simpleMax(t)) return fail(ExiError.integer, q, e);
        }
        if (value < 0x80) value = (value << 1) | sign;
        else {
          // All groups but the last; that one with the end's zero.
          bits--;
          q -= <i32>bits;
          tail = (tail << bits) | (sign >>> 1) | (value & 0x7f) | 0x80;
          putTail(q, tail);
          value >>>= 7;
          while (value >= 0x80) {
            q -= 8;
            tail = (tail << 8) | (value & 0x7f) | 0x80;
            putTail(q, tail);
            value >>>= 7;
          }
          value <<= 1;
          bits = 9;
        }
      }
      q -= <i32>bits;
      tail = (tail << bits) | value;
      putTail(q, tail);
    } else if (k < VALUE || (k & OPERATION) == RECORD) {
      q -= <i32>(k & LEAD);
      tail <<= k & LEAD;
      if ((k & OPERATION) != END) {
        // A record's zero bit is written with what it contains: no more than DEPTH can wait, and those in the record itself
        // are few.
        let child = record + entryOffset(e);
        if (k >= RECORD) {
          putTail(q, tail);
          child = follow(child);
          if (!inArena(child, typeSize(entryParam(e)))) return fail(child ? ExiError.pointer : ExiError.missing, q, e);
        }
        store<u32>(frame, <u32>record);
        store<u16>(frame, <u16>next, 4);
        frame += FRAME;
        store<u32>(frame, 0, 8);
        record = child;
        next = typeNext(entryParam(e));
      } else {
        putTail(q, tail);
        if (q < end) return fail(ExiError.bufferFull, q, e);
        frame -= FRAME;
        next = load<i16>(frame, 4);
        record = load<u32>(frame);
      }
    } else if (k >= OTHER && !isAny(k) && !isMixed(k)) return fail(ExiError.abstract, q, e);
    else {
      if (q < end) return fail(ExiError.bufferFull, q, e);
      let at = record + (entryOffset(e) & OFFSET);
      if (isMixed(k))
        store<u32>(frame, <u32>at, 8); // it is written once
      else if (k >= LIST_VALUE) {
        // The list that is being written, its node, and how many it has had, are kept above the frames.
        let node: usize;
        let count: u32 = 1;
        if (at != load<u32>(frame, 8)) {
          store<u32>(frame, <u32>at, 8);
          const last = follow(at);
          if (!last) return fail(ExiError.missing, q, e);
          if (!inArena(last, 3)) return fail(ExiError.pointer, q, e);
          node = nextNode(last);
        } else {
          node = nextNode(load<u32>(frame, 12));
          count += <u32>load<u16>(frame, 6);
        }
        if (!inArena(node, 3)) return fail(ExiError.pointer, q, e);
        store<u32>(frame, <u32>node, 12);
        store<u16>(frame, <u16>count, 6);
        if (count == listLimit(entryOffset(e))) {
          if (node != follow(at)) return fail(ExiError.tooMany, q, e);
          next = afterFullList(next);
        }
        at = node + 2;
      }
      let bits = k & LEAD;
      const t = entryParam(e);
      const isRecord = k >= LIST_RECORD && !isMixed(k);
      if (leaveEmptyOut && !isRecord && (k & ELEMENT || isText(k)) && isEmpty(t, at)) {
        // The escape, and the first of the seven second-level codes. Behind attributes the escape is that of the state, which
        // has been written already if it has several productions.
        bits += k & ELEMENT ? 4 : 3;
        q -= <i32>bits;
        tail = (tail << bits) | (k & (ELEMENT | LEAD) ? 8 : 0);
        putTail(q, tail);
        if (!(k & ELEMENT)) {
          e = END_ENTRY;
          continue;
        }
      } else {
        if (!isRecord) bits += (k >>> 1) & 1; // the start of an element
        q -= <i32>bits;
        tail <<= bits;
        putTail(q, tail);
        if (isRecord) {
          if (!inArena(at, k >= OTHER ? ROOT_RECORD_BYTES : typeSize(t))) return fail(ExiError.pointer, q, e);
          store<u32>(frame, <u32>record);
          store<u16>(frame, <u16>next, 4);
          frame += FRAME;
          store<u32>(frame, 0, 8);
          record = at;
          if (k >= OTHER) {
            if (frame > frames + WILDCARD_DEPTH * DEPTH * FRAME) return fail(ExiError.depth, q, e);
            setPosition(q);
            const error = writeWildcard(protocol, at);
            if (error) return fail(error, position, e);
            q = position;
            tail = tailAt(q);
            e = rootEntry(rootsOf(protocol, 0), <u32>load<u16>(at, 0, 1) - 1);
            continue;
          }
          next = typeNext(t);
        } else {
          setPosition(q);
          const simple = simpleKind(t);
          let error: ExiError;
          if (simple == K_BINARY) error = writeBinary(t, at);
          else if (simple == K_STRING) error = writeString(t, at);
          else error = writeSimple(t, at);
          if (error)
            return fail(error == ExiError.pointer && !load<u16>(at, 0, 1) ? ExiError.missing : error, position, e);
          q = position - <i32>((k >>> 1) & 1); // its end
          tail = tailAt(position) << ((k >>> 1) & 1);
        }
      }
    }

    // -- what follows
    if (next >= 0) {
      e = next;
      continue;
    }
    const s = (<u32>next) & NO_STATE;
    if (s == NO_STATE) {
      e = END_ENTRY;
      if (frame != frames) continue;
      if (kind == FRAGMENT) {
        q -= <i32>rootBits;
        putTail(q, (tail << rootBits) | (rootCount + 1));
      } else putTail(q, tail); // the end of a root that is a string or binary value: zero bits that nothing has written
      setPosition(q);
      return ExiError.none;
    }
    const flags = stateFlags(s);
    const first = stateEntry(s, 0);
    const number = flags & SPARSE ? productions(s) : stateCount(s);
    let code: u32;
    e = first;
    if (flags & ONE_OF) {
      const which = <u32>load<u16>(record, 0, 1);
      code = which ? which - 1 : number - 1; // no member: the end, if the type has it
      e += code << 3;
      if (code >= number) return fail(ExiError.range, q, first);
      if (!which && !isEnd(entryFlags(e))) return fail(ExiError.missing, q, first);
    } else {
      const last = first + (number << 3);
      const bits = load<u32>(record, 0, 1);
      // A long row of members with presence bits and something behind it: the lowest bit that is set is the next one.
      if (number > RUN) {
        const k = entryFlags(last - 16);
        const low = entryAux(e);
        if (hasPresenceBit(k) && hasPresenceBit(entryFlags(e)) && entryAux(last - 16) - low == number - 2)
          e += min<u32>(ctz<u32>(bits >>> low), number - 1) << 3;
      }
      for (; e < last; e += 8) {
        const k = entryFlags(e);
        if (hasPresenceBit(k)) {
          if ((bits >>> entryAux(e)) & 1) break;
        } else if (k < VALUE)
          break; // the end, or what is always there
        else if ((k & OPERATION) == RECORD) {
          if (load<u16>(record + entryOffset(e), 0, 1)) break;
        } else if (othersPresent(e, record, frame)) break;
      }
      if (e == last) return fail(ExiError.missing, q, first);
      code = (e - first) >>> 3;
      if (flags & SPECIAL) {
        // Mixed text has its code behind the end's.
        if (isEnd(entryFlags(e)) && e + 8 < last && othersPresent(e + 8, record, frame)) {
          e += 8;
          code++;
        }
        // Of the alternatives of a choice only one may be there.
        for (let other = e; entryFlags(other) & MORE; other += 8) {
          const k = entryFlags(other + 8);
          if (hasPresenceBit(k) ? (bits >>> entryAux(other + 8)) & 1 : othersPresent(other + 8, record, frame))
            return fail(ExiError.choice, q, other + 8);
        }
        if (leaveEmptyOut && isText(entryFlags(e)) && isEmpty(entryParam(e), record + entryOffset(e))) code = number;
        else if (flags & SPARSE) code = sparseCode(first, code);
      }
    }
    const bits = flags & BITS;
    q -= <i32>bits;
    tail = (tail << bits) | code;
    putTail(q, tail);
  }
  return ExiError.none; // not reached; the compiler wants it
}

/** Does the record have what this production stands for, as far as it is not written yet? Values, records, lists, text. */
function othersPresent(e: u32, record: usize, frame: usize): bool {
  const k = entryFlags(e);
  const slot = record + (entryOffset(e) & OFFSET);
  if (k < LIST_VALUE) {
    // A number without a presence bit is always there.
    if (k < RECORD && simpleKind(entryParam(e)) < K_STRING) return true;
    return load<u16>(slot, 0, 1) != 0;
  }
  if (k >= OTHER && !isAny(k) && !isMixed(k)) return false;
  // Lists are written in the order of their place in the record: what lies before the current one is done.
  const list: usize = load<u32>(frame, 8);
  if (slot == list) return !isMixed(k) && <usize>load<u32>(frame, 12) != follow(slot);
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
