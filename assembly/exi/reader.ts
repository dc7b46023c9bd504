// The reader: walks the grammar tables along the stream and lays out what it finds as records in the arena (docs/exi.md).
// One step of the loop is one production with its value. Elements of simple type, which are most, are one step with their
// start, content and end; and where a state has one production only, its event code is read with the value behind it.
import { allocate, append, openArena, point } from './arena';
import { advance, mask, openStream, peek, position, reverse, setPosition, streamEnd } from './bits';
import { ExiError } from './error';
import { forgetStrings, readBinary, readEmpty, readSimple, readString, readUnsigned, unsigned } from './read-values';
import {
  BITS,
  DEPTH,
  ELEMENT,
  END,
  END_ENTRY,
  FIRST,
  FRAGMENT,
  INLINE,
  INTEGER,
  K_BINARY,
  K_STRING,
  LEAD,
  LIST_RECORD,
  NAMES,
  NBIT_BOUNDED,
  NO_STATE,
  OFFSET,
  OPERATION,
  OTHER,
  RECORD,
  ROOT_RECORD_BYTES,
  SPARSE,
  UNION,
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
  lookBits,
  lookValue,
  lookZeros,
  protocolAt,
  rootEntry,
  rootsOf,
  setPresent,
  simpleBase,
  simpleKind,
  simpleLimit,
  simpleSigned,
  simpleWidth,
  sparseCode,
  stateCount,
  stateEntry,
  stateFlags,
  typeNext,
  typeSize,
} from './tables';
import { EVENT, FINISH, VALUE as VALUE_READ, trace, tracing } from './trace';

// Per open element: its record, what follows it, and, where that is a list, the number of its entries.
const FRAME: usize = 8;
const frames: usize = memory.data(<i32>((WILDCARD_DEPTH + 1) * DEPTH * FRAME), 4);

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
  readRoot = 0;
  const error = read(protocol, kind);
  if (error || tracing()) readBits = start - max<i32>(position, streamEnd);
  if (tracing()) trace(FINISH, readState, error, readBits, 0);
  return error;
}

/** Ends the reading because of the value of an entry. */
function fail(error: ExiError, q: i32, e: u32): ExiError {
  setPosition(q);
  readState = findState(e);
  readCode = readState == NO_STATE ? NO_STATE : (e - stateEntry(readState, 0)) >>> 3;
  return q < streamEnd ? ExiError.truncated : error;
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
  let next: i32 = 0;
  let frame = frames;

  while (true) {
    // -- entry e: its value, and its event code where that is one zero bit
    const before = tracing() ? q : 0;
    next = entryNext(e); // the row's last field first: it takes the bounds check for all of them
    const k = entryFlags(e);
    if (k < INLINE) {
      // An element with a small number: [event code] start [sign] value end in one look, all but sign and value zero.
      const t = entryParam(e);
      q -= <i32>lookBits(t);
      const look = peek(q);
      const at = record + entryOffset(e);
      let error = ExiError.none;
      if (look & lookZeros(t)) {
        error = readElement(e, q + <i32>lookBits(t), record, at);
        q = position;
      } else if (k < NBIT_BOUNDED) store<u8>(at, (look >>> 1) & lookValue(t));
      else if (k < INTEGER) {
        const value = (look >>> 1) & lookValue(t);
        if (value >= simpleLimit(t)) return fail(ExiError.range, q + 1, e);
        store<u8>(at, value + simpleBase(t));
      } else if (!(look & 0x101)) {
        // One group, and the end behind it.
        const value = ((look >>> 1) & 0x7f) ^ -((look >>> 9) & simpleSigned(t));
        if (simpleWidth(t) == 2) store<u16>(at, <u16>value, 0, 1);
        else store<u32>(at, value, 0, 1);
      } else {
        // Two groups or three: the look's last bit is the second one's first.
        const first = q;
        let value = (look >>> 1) & 0x7f;
        q -= 8;
        let more = peek(q);
        value |= ((more >>> 1) & 0x7f) << 7;
        if (more & 0x100) {
          q -= 8;
          more = peek(q);
          value |= ((more >>> 1) & 0x7f) << 14;
        }
        if (!(look & 0x100) || more & 0x101 || value > simpleLimit(t)) {
          error = readElement(e, first + <i32>lookBits(t), record, at);
          q = position;
        } else {
          value ^= -((look >>> 9) & simpleSigned(t));
          if (simpleWidth(t) == 2) store<u16>(at, <u16>value, 0, 1);
          else store<u32>(at, value, 0, 1);
        }
      }
      if (error) return error;
    } else if (k < VALUE || (k & OPERATION) == RECORD) {
      if (k & LEAD) {
        q--;
        if (peek(q) & 1) {
          const error = escape(e, q, record);
          if (error) return error;
          q = position;
          continue;
        }
      }
      if ((k & OPERATION) != END) {
        const type = entryParam(e);
        let child = record + entryOffset(e);
        if (k >= RECORD) {
          const at = allocate(typeSize(type));
          if (!at) return fail(ExiError.arenaFull, q, e);
          point(child, at);
          if (k & UNION) store<u16>(record, <u16>(code + 1), 0, 1);
          child = at;
        }
        store<u32>(frame, <u32>record);
        store<u16>(frame, <u16>next, 4);
        frame += FRAME;
        record = child;
        next = typeNext(type);
      } else {
        if (q < end) return fail(ExiError.truncated, q, e);
        frame -= FRAME;
        next = load<i16>(frame, 4);
        record = load<u32>(frame);
      }
    } else if (k < RECORD) {
      // [event code] [start] in one look; what is unusual, and what is neither a string nor binary, goes the long way.
      const at = record + entryOffset(e);
      const t = entryParam(e);
      const kind = simpleKind(t);
      const bits = (k & LEAD) + ((k >>> 1) & 1);
      let error = ExiError.none;
      q -= <i32>bits;
      if (peek(q) & mask(bits) || (kind != K_STRING && kind != K_BINARY)) {
        error = readElement(e, q + <i32>bits, record, at);
        if (error) return error;
        q = position;
        if (ended) {
          e = END_ENTRY;
          continue;
        }
      } else {
        setPosition(q);
        if (kind == K_BINARY) error = readBinary(t, at);
        else error = readString(t, entryAux(e), at);
        q = position;
        if (error) return fail(error, q, e);
        if (k & ELEMENT) {
          q--;
          if (peek(q) & 1) return fail(ExiError.deviation, q, e);
        }
      }
    } else if (k < OTHER || isAny(k)) {
      const isRecord = k >= LIST_RECORD;
      if (k & LEAD && isRecord) {
        q--;
        if (peek(q) & 1) {
          const error = escape(e, q, record);
          if (error) return error;
          q = position;
          continue;
        }
      }
      const type = entryParam(e);
      const offset = entryOffset(e);
      // The number of entries is kept above the frames: a record in the list uses those above.
      const list = record + (offset & OFFSET);
      const count = load<u16>(list, 0, 1) ? <u32>load<u16>(frame, 6) + 1 : 1;
      store<u16>(frame, <u16>count, 6);
      if (count == listLimit(offset)) next = afterFullList(next);
      const node = allocate(2 + (k >= OTHER ? ROOT_RECORD_BYTES : isRecord ? typeSize(type) : simpleWidth(type)));
      if (!node) return fail(ExiError.arenaFull, q, e);
      append(list, node);
      if (!isRecord) {
        const error = readElement(e, q, record, node + 2);
        if (error) return error;
        q = position;
      } else {
        store<u32>(frame, <u32>record);
        store<u16>(frame, <u16>next, 4);
        frame += FRAME;
        record = node + 2;
        if (k >= OTHER) {
          if (frame > frames + WILDCARD_DEPTH * DEPTH * FRAME) return fail(ExiError.depth, q, e);
          setPosition(q);
          const error = readWildcard(protocol, record);
          if (error) return fail(error, position, e);
          q = position;
          if (tracing()) traceValue(e, before, q);
          e = rootEntry(rootsOf(protocol, 0), <u32>load<u16>(record, 0, 1) - 1);
          continue;
        }
        next = typeNext(type);
      }
    } else if (isMixed(k)) {
      const at = record + entryOffset(e);
      setPosition(q);
      const error = load<u16>(at, 0, 1) ? ExiError.deviation : readString(entryParam(e), NO_STATE, at);
      if (error) return fail(error, position, e);
      q = position;
    } else return fail(ExiError.abstract, q, e);
    if (tracing()) traceValue(e, before, q);

    // -- what follows
    if (next >= 0) {
      e = next;
      continue;
    }
    if (q < end) return fail(ExiError.truncated, q, e);
    const s = (<u32>next) & NO_STATE;
    if (s == NO_STATE) {
      // The root, or an element in place of a wildcard, has ended.
      if (frame == frames) return finish(q, kind, rootBits, rootCount);
      e = END_ENTRY;
      continue;
    }
    const flags = stateFlags(s);
    const bits = flags & BITS;
    q -= <i32>bits;
    code = peek(q) & mask(bits);
    if (tracing()) trace(EVENT, s, code, start - q - <i32>bits, <i32>bits);
    e = stateEntry(s, code);
    while (code >= stateCount(s)) {
      if (flags & SPARSE) {
        code = denseCode(s, code);
        e = stateEntry(s, code);
        if (code < NO_STATE) break;
      }
      const error = secondLevel(q, s, code, record);
      if (error) return error;
      q = position;
      e = END_ENTRY;
      if (ended) break;
      // xsi:nil="false": the same state again
      q -= <i32>bits;
      code = peek(q) & mask(bits);
      e = stateEntry(s, code);
    }
    if (hasPresenceBit(entryFlags(e))) setPresent(record, entryAux(e));
  }
  return ExiError.none; // not reached; the compiler wants it
}

function traceValue(e: u32, from: i32, q: i32): void {
  if (e == END_ENTRY) return;
  const state = findState(e);
  const code = state == NO_STATE ? 0 : (e - stateEntry(state, 0)) >>> 3;
  const lead = entryFlags(e) & LEAD ? 1 : 0;
  if (lead) trace(EVENT, state, code, start - from, 1);
  if (!isEnd(entryFlags(e))) trace(VALUE_READ, state, code, start - from + lead, from - q - lead);
}

/** After the root element: the end of the document, which takes no bits, or of the fragment, which has a code. */
function finish(q: i32, kind: u32, rootBits: u32, rootCount: u32): ExiError {
  if (kind == FRAGMENT) {
    q -= <i32>rootBits;
    const code = peek(q) & mask(rootBits);
    if (code != rootCount + 1) return failCode(ExiError.eventCode, q, NO_STATE, code);
  }
  setPosition(q);
  const rest = (q - streamEnd) >> 3;
  return rest == 0 ? ExiError.none : trailing(q, rest);
}

/** Bytes behind the end, or (rest is negative) too few. */
function trailing(q: i32, rest: i32): ExiError {
  let zero = rest > 0 && rest <= TRAILING_BYTES;
  for (let i = 0; zero && i < rest; i++) zero = load<u8>(((<usize>streamEnd) >>> 3) + i) == 0;
  return zero ? ExiError.none : failCode(ExiError.trailing, q, NO_STATE, NO_STATE);
}

/** The number of the production with this event code in a sparse state. */
function denseCode(s: u32, code: u32): u32 {
  for (let i: u32 = 0; i < 4; i++) if (sparseCode(stateEntry(s, 0), i) == code) return i;
  return NO_STATE;
}

/**
 * A simple value with everything that may be around it: event code, start, deviations, end. Sets `ended` if the value was
 * empty and its element ended.
 */
function readElement(e: u32, q: i32, record: usize, at: usize): ExiError {
  const k = entryFlags(e);
  const t = entryParam(e);
  ended = false;
  if (k & LEAD) {
    while (peek(--q) & 1) {
      const error = escape(e, q, record);
      if (error || ended) return error;
      q = position;
    }
  }
  setPosition(q);
  if (k & ELEMENT && peek(advance(1)) & 1) {
    const error = startDeviation(simpleKind(t), at);
    if (error) return fail(error, position, e);
    if (ended) {
      ended = false; // only this element, not the one it is in
      return error;
    }
  }
  const error = readSimple(t, entryAux(e), at);
  if (error) return fail(error, position, e);
  if (k & ELEMENT && peek(advance(1)) & 1) return fail(ExiError.deviation, position, e);
  return ExiError.none;
}

// -- second-level event codes: what the schema does not have, and non-strict grammars allow (EXI 8.5.4.4.1)

/** The deviation that was read ended its element. */
let ended: bool = false;

/** Behind the escape of a simple element's start. Leaves the position before the value, or behind the element if it ended. */
function startDeviation(kind: u32, at: usize): ExiError {
  // EE, AT(xsi:type), AT(xsi:nil), AT(*), untyped AT, SE(*), untyped CH
  if (advance(3) < streamEnd) return ExiError.truncated;
  const code = peek(position) & 7;
  if (code == 0) {
    ended = true;
    return kind == K_STRING || kind == K_BINARY ? readEmpty(at) : ExiError.empty;
  }
  if (code != 2) return ExiError.deviation;
  // xsi:nil="false" says nothing; the content must follow now.
  return peek(advance(2)) & 3 ? ExiError.deviation : ExiError.none;
}

/** secondLevel() for an entry with LEAD: the escape is the one code beside its own. */
function escape(e: u32, q: i32, record: usize): ExiError {
  return secondLevel(q, findState(e), 1, record);
}

/** Behind the escape `code` of a state: an empty text, or xsi:nil="false". Everything else is an error. */
function secondLevel(q: i32, s: u32, code: u32, record: usize): ExiError {
  const count = stateCount(s);
  const flags = stateFlags(s);
  if (q < streamEnd || code != count || flags & SPARSE) return failCode(ExiError.eventCode, q, s, code);
  ended = false;
  let hasEnd = false;
  for (let i: u32 = 0; i < count; i++) if (isEnd(entryFlags(stateEntry(s, i)))) hasEnd = true;
  const e = stateEntry(s, count - 1);
  const text = isText(entryFlags(e));
  // EE if it has no code of the first level, xsi:type and xsi:nil at the element's start, AT(*) ... CH
  const wide = flags & FIRST || text;
  q -= wide ? 3 : hasEnd ? 1 : 2;
  const second = wide ? peek(q) & 7 : NO_STATE;
  setPosition(q);
  if (q < streamEnd) return failCode(ExiError.truncated, q, s, code);
  if (text && second == 0) {
    ended = true;
    const kind = simpleKind(entryParam(e));
    const error = kind == K_STRING || kind == K_BINARY ? readEmpty(record + entryOffset(e)) : ExiError.empty;
    return error ? failCode(error, q, s, code) : error;
  }
  if (flags & FIRST && second == (hasEnd ? 1 : 2)) {
    q--;
    setPosition(q);
    if (q >= streamEnd && !(peek(q) & 1)) return ExiError.none;
  }
  return failCode(ExiError.deviation, q, s, code);
}

/** The name of an element in place of a wildcard; its number among the protocol's documents goes into the node at `at`. */
function readWildcard(protocol: u32, at: usize): ExiError {
  const row = protocolAt(protocol);
  const uris = <u32>load<u8>(row, 15);
  // 0: a namespace that is not in the table
  let bits = 32 - clz<u32>(uris);
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
  const first = NAMES + ((<u32>load<u16>(row, 12)) << 2);
  for (let i: u32 = 0; i < <u32>load<u16>(row, 2); i++)
    if (load<u32>(first + (i << 2)) == (uri | (local << 16))) {
      store<u16>(at, <u16>(i + 1), 0, 1);
      return ExiError.none;
    }
  return ExiError.wildcard;
}
