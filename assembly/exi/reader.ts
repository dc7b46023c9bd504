// The reader: walks the grammar tables along the stream and lays out what it finds as records in the arena (docs/exi.md).
// One step of the loop is one production with its value. Elements of simple type, which are most, are one step with their
// start, content and end; and where a state has one production only, its event code is read with the value behind it.
import { allocate, append, openArena, point } from './arena';
import { advance, mask, openStream, peek, position, reverse, setPosition, streamEnd } from './bits';
import { ExiError } from './error';
import {
  forgetStrings,
  readBigInteger,
  readBinary,
  readEmpty,
  readInteger,
  readNBit,
  readString,
  readUnsigned,
  unsigned,
} from './read-values';
import {
  ANY,
  BIG_INTEGER,
  BINARY,
  BITS,
  CHAIN,
  ELEMENT,
  END,
  ENUMERATION,
  FIRST,
  FRAGMENT,
  INLINE,
  KIND,
  LIST,
  MIXED,
  NAMES,
  NBIT,
  NEXT,
  NO_STATE,
  OFFSET,
  OPTIONAL,
  OPTIONAL_INLINE,
  RECORD,
  ROOT_RECORD_BYTES,
  SIGNED,
  SPARSE,
  STRING,
  UNION,
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
import { EVENT, FINISH, VALUE, trace, tracing } from './trace';

/** Deepest nesting of elements; the schemas have 12. */
const DEPTH: usize = 24;
const FRAME: usize = 12;
const frames: usize = memory.data(<i32>(DEPTH * FRAME), 4);

/** Zero bytes behind a message that are let pass: some cars send them. */
const TRAILING_BYTES: i32 = 3;

// Where it went wrong: state and production of the grammar.
export let readState: u32 = 0;
export let readCode: u32 = 0;
/** Bits of the message that were read. */
export let readBits: i32 = 0;
/** The root record. */
export let readRoot: usize = 0;

let start: i32 = 0;

/**
 * Decodes one message of a protocol (index in the tables) and kind (DOCUMENT or FRAGMENT) into the arena.
 * The message's bytes are reversed in place; at least GUARD_BYTES before and after it must exist.
 */
export function readMessage(
  protocol: u32,
  kind: u32,
  data: usize,
  bytes: u32,
  arena: usize,
  arenaBytes: u32,
): ExiError {
  openArena(arena, arenaBytes);
  forgetStrings();
  reverse(data, bytes);
  openStream(data, bytes);
  start = position;
  readState = NO_STATE;
  readCode = NO_STATE;
  readRoot = 0;
  const error = read(protocol, kind);
  readBits = start - max<i32>(position, streamEnd);
  if (tracing()) trace(FINISH, readState, error, readBits, 0);
  return error;
}

/** Ends the reading because of the value of an entry. */
function fail(error: ExiError, q: i32, e: u32): ExiError {
  setPosition(q);
  readState = findState(e);
  readCode = readState == NO_STATE ? NO_STATE : (e - stateEntry(stateAt(readState), 0)) >>> 3;
  return q < streamEnd ? ExiError.truncated : error;
}

/** The same with the position where the value's function left it. */
function failed(error: ExiError, e: u32): ExiError {
  return fail(error, position, e);
}

/** Ends the reading because of an event code. */
function failCode(error: ExiError, q: i32, state: u32, code: u32): ExiError {
  setPosition(q);
  readState = state;
  readCode = code;
  return q < streamEnd ? ExiError.truncated : error;
}

function read(protocol: u32, kind: u32): ExiError {
  const end = streamEnd;
  let q = start - 8;
  if (q < end) return failCode(ExiError.truncated, q, NO_STATE, NO_STATE);
  if ((peek(q) & 0xff) != 0x80) return failCode(ExiError.header, q, NO_STATE, NO_STATE);

  // The root: a record like a union, whose member is the document's or fragment's element.
  const roots = rootsOf(protocol, kind);
  const rootBits = <u32>load<u8>(roots);
  const rootCount = <u32>load<u16>(roots, 2);
  q -= <i32>rootBits;
  let code = peek(q) & mask(rootBits);
  if (tracing()) trace(EVENT, NO_STATE, code, start - q - <i32>rootBits, <i32>rootBits);
  if (q < end || code >= rootCount) return failCode(ExiError.eventCode, q, NO_STATE, code);
  let record = allocate(ROOT_RECORD_BYTES);
  if (!record) return failCode(ExiError.arenaFull, q, NO_STATE, code);
  readRoot = record;
  store<u16>(record, <u16>(code + 1), 0, 1);

  let e = rootEntry(roots, code);
  let lead: i32 = 0; // 1: the event code of a state with one production is still to be read
  let count: u32 = 0; // entries of the list that is being read
  let frame = frames;
  let next: u32 = 0;

  while (true) {
    const from = q;
    const led = lead;
    const k = entryKind(e);
    let what = k & KIND;
    if (lead && k != (NBIT | ELEMENT)) {
      lead = 0;
      q--;
      if (peek(q) & 1) {
        const error = secondLevel(q, findState(e), 1, record);
        if (error) return error;
        q = position;
        if (!ended) {
          lead = 1; // xsi:nil="false": the same state again
          continue;
        }
        e = END_ENTRY;
        continue;
      }
    }
    let at = record + entryOffset(e);
    let full: u32 = 0;
    if (k & LIST) {
      const offset = entryOffset(e);
      const list = record + (offset & OFFSET);
      count = load<u16>(list, 0, 1) ? count + 1 : 1;
      full = <u32>(count == listLimit(offset));
      const bytes =
        what == INLINE ? typeSize(entryParam(e)) : what == ANY ? ROOT_RECORD_BYTES : simpleWidth(entryParam(e));
      const node = allocate(2 + bytes);
      if (!node) return fail(ExiError.arenaFull, q, e);
      append(list, node);
      at = node + 2;
    } else if (what >= OPTIONAL) {
      const bit = entryAux(e);
      const presence = record + (bit >>> 3);
      store<u8>(presence, <u8>(<u32>load<u8>(presence) | (<u32>1 << (bit & 7))));
      what = what == OPTIONAL_INLINE ? INLINE : what - OPTIONAL;
    }

    if (what == NBIT && k & ELEMENT) {
      // [event code], start, value, end in one look: all but the value are 0 unless something is unusual.
      const t = entryParam(e);
      const bits = simpleBits(t);
      const width = bits & ~ENUMERATION;
      q -= <i32>width + 2 + lead;
      let value = peek(q);
      if (value & ((((2 << lead) - 1) << (width + 1)) | 1)) {
        q = from;
        if (lead && peek(--q) & 1) {
          const error = secondLevel(q, findState(e), 1, record);
          if (error) return error;
          q = position;
          continue;
        }
        if (peek(--q) & 1) {
          setPosition(q);
          const error = startDeviation(what, at);
          if (error) return failed(error, e);
          q = position;
        }
        q -= <i32>width + 1;
        value = peek(q);
        if (value & 1) return fail(ExiError.deviation, q, e);
      }
      lead = 0;
      value = (value >>> 1) & mask(width);
      if (bits & ENUMERATION && value >= simpleLimit(t)) return fail(ExiError.range, q, e);
      if (simpleWidth(t) == 1) store<u8>(at, value + simpleBase(t));
      else store<u16>(at, <u16>(value + simpleBase(t)), 0, 1);
    } else {
      if (what == END) {
        if (tracing()) traceValue(e, from, q, led);
        if (frame == frames) return finish(q, kind, rootBits, rootCount);
        frame -= FRAME;
        record = load<u32>(frame);
        e = load<u32>(frame, 4);
        count = load<u16>(frame, 8);
        full = load<u16>(frame, 10);
      } else if (what == INLINE || what == RECORD) {
        const type = entryParam(e);
        if (what == RECORD) {
          const child = allocate(typeSize(type));
          if (!child) return fail(ExiError.arenaFull, q, e);
          point(at, child);
          if (k & UNION) store<u16>(record, <u16>(code + 1), 0, 1);
          at = child;
        }
        if (frame == frames + DEPTH * FRAME) return fail(ExiError.depth, q, e);
        store<u32>(frame, <u32>record);
        store<u32>(frame, e, 4);
        store<u16>(frame, <u16>count, 8);
        store<u16>(frame, <u16>full, 10);
        frame += FRAME;
        record = at;
        next = typeNext(type);
        if (tracing()) traceValue(e, from, q, led);
        if (next & CHAIN) {
          e = chained(next);
          lead = 1;
          continue;
        }
      } else if (what == ANY) {
        setPosition(q);
        const error = readWildcard(protocol, at);
        q = position;
        if (error) return failed(error, e);
        if (frame == frames + DEPTH * FRAME) return fail(ExiError.depth, q, e);
        store<u32>(frame, <u32>record);
        store<u32>(frame, e, 4);
        store<u16>(frame, <u16>count, 8);
        store<u16>(frame, <u16>full, 10);
        frame += FRAME;
        record = at;
        if (tracing()) traceValue(e, from, q, led);
        e = rootEntry(rootsOf(protocol, 0), <u32>load<u16>(at, 0, 1) - 1);
        lead = 0;
        continue;
      } else {
        const t = entryParam(e);
        let simple = true;
        if (k & ELEMENT) {
          q--;
          if (peek(q) & 1) {
            setPosition(q);
            const error = startDeviation(what, at);
            if (error) return failed(error, e);
            simple = !ended;
            q = position;
          }
        }
        if (simple) {
          if (what == UNSIGNED || what == SIGNED) {
            // Up to four groups here, which is nearly always enough; more, and 64 bits, by the general function.
            const before = q;
            const signed = what - UNSIGNED;
            q -= <i32>signed;
            const negative = -<i32>(peek(q) & signed);
            let group: u32;
            let value: u32 = 0;
            let shift: u32 = 0;
            do {
              q -= 8;
              group = peek(q);
              value |= (group & 0x7f) << shift;
              shift += 7;
            } while (group & 0x80 && shift < 28);
            const width = simpleWidth(t);
            if (group & 0x80 || width == 8) {
              setPosition(before);
              const error = readInteger(t, signed != 0, at);
              if (error) return failed(error, e);
              q = position;
            } else if (width == 2) {
              if (value >>> (16 - signed)) return fail(ExiError.integer, q, e);
              store<u16>(at, <u16>(value ^ negative), 0, 1);
            } else store<u32>(at, value ^ negative, 0, 1);
          } else {
            setPosition(q);
            let error: ExiError;
            if (what == STRING) error = readString(t, entryAux(e), at);
            else if (what == BINARY) error = readBinary(t, at);
            else if (what == BIG_INTEGER) error = readBigInteger(at);
            else if (what == NBIT) error = readNBit(t, at);
            else if (what == MIXED) error = load<u16>(at, 0, 1) ? ExiError.deviation : readString(t, NO_STATE, at);
            else error = ExiError.abstract;
            if (error) return failed(error, e);
            q = position;
          }
          if (k & ELEMENT) {
            q--;
            if (peek(q) & 1) return fail(ExiError.deviation, q, e);
          }
        }
      }
    }
    if (tracing() && what != INLINE && what != RECORD && what != END) traceValue(e, from, q, led);

    // -- what follows
    if (q < end) return fail(ExiError.truncated, q, e);
    if (what != INLINE && what != RECORD) {
      next = entryNext(e);
      if (next & CHAIN) {
        e = chained(next);
        lead = 1;
        continue;
      }
      next = (next & NEXT) + full;
    }
    lead = 0;
    if (next == NO_STATE) {
      // The root, or an element in place of a wildcard, has ended.
      e = END_ENTRY;
      continue;
    }
    const s = stateAt(next);
    const flags = stateFlags(s);
    const bits = flags & BITS;
    while (true) {
      q -= <i32>bits;
      code = peek(q) & mask(bits);
      if (tracing()) trace(EVENT, next, code, start - q - <i32>bits, <i32>bits);
      if (flags & SPARSE) code = denseCode(s, code);
      if (code < stateCount(s)) {
        e = stateEntry(s, code);
        break;
      }
      const error = secondLevel(q, next, code, record);
      if (error) return error;
      q = position;
      if (ended) {
        e = END_ENTRY;
        break;
      }
    }
  }
}

/** Entry 0 ends an element: for ends that have no code of their own. */
const END_ENTRY: u32 = 0;

function traceValue(e: u32, from: i32, q: i32, led: i32): void {
  if (e == END_ENTRY) return;
  const state = findState(e);
  const code = state == NO_STATE ? 0 : (e - stateEntry(stateAt(state), 0)) >>> 3;
  if (led) trace(EVENT, state, code, start - from, 1);
  if ((entryKind(e) & KIND) != END) trace(VALUE, state, code, start - from + led, from - q - led);
}

/** After the root element: the end of the document, which takes no bits, or of the fragment, which has a code. */
function finish(q: i32, kind: u32, rootBits: u32, rootCount: u32): ExiError {
  if (kind == FRAGMENT) {
    q -= <i32>rootBits;
    const code = peek(q) & mask(rootBits);
    if (code != rootCount + 1) return failCode(ExiError.eventCode, q, NO_STATE, code);
  }
  const rest = (q - streamEnd) >> 3;
  setPosition(q);
  if (q < streamEnd) return ExiError.truncated;
  if (rest > TRAILING_BYTES) return ExiError.trailing;
  const first = <usize>streamEnd >>> 3;
  for (let i = 0; i < rest; i++) if (load<u8>(first + i)) return ExiError.trailing;
  return ExiError.none;
}

/** The number of the production with this event code in a sparse state. */
function denseCode(s: u32, code: u32): u32 {
  for (let i: u32 = 0; i < stateCount(s); i++) if (sparseCode(stateEntry(s, 0), i) == code) return i;
  return NO_STATE;
}

// -- second-level event codes: what the schema does not have, and non-strict grammars allow (EXI 8.5.4.4.1)

/** The deviation that was read ended its element. */
let ended: bool = false;

/** Behind the escape of a simple element's start. Leaves the position before the value, or behind the element if it ended. */
function startDeviation(what: u32, at: usize): ExiError {
  // EE, AT(xsi:type), AT(xsi:nil), AT(*), untyped AT, SE(*), untyped CH
  ended = false;
  if (advance(3) < streamEnd) return ExiError.truncated;
  const code = peek(position) & 7;
  if (code == 0) {
    ended = true;
    return what == STRING || what == BINARY ? readEmpty(at) : ExiError.empty;
  }
  if (code != 2) return ExiError.deviation;
  // xsi:nil="false" says nothing; the content must follow now.
  return peek(advance(2)) & 3 ? ExiError.deviation : ExiError.none;
}

/** Behind the escape `code` of a state: an empty text, or xsi:nil="false". Everything else is an error. */
function secondLevel(q: i32, state: u32, code: u32, record: usize): ExiError {
  const s = stateAt(state);
  const count = stateCount(s);
  const flags = stateFlags(s);
  if (q < streamEnd || code != count || flags & SPARSE) return failCode(ExiError.eventCode, q, state, code);
  ended = false;
  let hasEnd = false;
  for (let i: u32 = 0; i < count; i++) if ((entryKind(stateEntry(s, i)) & KIND) == END) hasEnd = true;
  const e = stateEntry(s, count - 1);
  const text = isText(e);
  // EE if it has no code of the first level, xsi:type and xsi:nil at the element's start, AT(*) ... CH
  const wide = flags & FIRST || text;
  q -= wide ? 3 : hasEnd ? 1 : 2;
  const second = wide ? peek(q) & 7 : NO_STATE;
  setPosition(q);
  if (q < streamEnd) return failCode(ExiError.truncated, q, state, code);
  if (text && second == 0) {
    ended = true;
    const kind = entryKind(e) & KIND;
    const error = kind == STRING || kind == BINARY ? readEmpty(record + entryOffset(e)) : ExiError.empty;
    return error ? failCode(error, q, state, code) : error;
  }
  if (flags & FIRST && second == (hasEnd ? 1 : 2)) {
    q--;
    setPosition(q);
    if (q >= streamEnd && !(peek(q) & 1)) return ExiError.none;
  }
  return failCode(ExiError.deviation, q, state, code);
}

/** The name of an element in place of a wildcard; its number among the protocol's documents goes into the node at `at`. */
function readWildcard(protocol: u32, at: usize): ExiError {
  const row = protocolAt(protocol);
  const uris = <u32>load<u8>(row, 15);
  // 0: a namespace that is not in the table
  let bits = <u32>(32 - clz<u32>(uris));
  if (advance(<i32>bits) < streamEnd) return ExiError.truncated;
  const uri = (peek(position) & mask(bits)) - 1;
  if (uri >= uris) return ExiError.wildcard;
  const error = readUnsigned();
  if (error) return error;
  if (unsigned) return ExiError.wildcard; // a name that is not in the table
  const locals = <u32>load<u16>(URIS + ((<u32>load<u8>(row, 14) + uri) << 1));
  bits = locals < 2 ? 0 : 32 - clz<u32>(locals - 1);
  if (advance(<i32>bits) < streamEnd) return ExiError.truncated;
  const local = peek(position) & mask(bits);
  const first = NAMES + (<u32>load<u16>(row, 12) << 2);
  for (let i: u32 = 0; i < <u32>load<u16>(row, 2); i++)
    if (load<u32>(first + (i << 2)) == (uri | (local << 16))) {
      store<u16>(at, <u16>(i + 1), 0, 1);
      return ExiError.none;
    }
  return ExiError.wildcard;
}
