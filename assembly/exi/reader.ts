// The reader: walks the grammar tables along the stream and lays out what it finds as records in the arena (docs/exi.md).
// One step of the loop is one production: an event code and the value behind it. Elements of simple type, which are most,
// are one step with their start, content and end.
import { allocate, append, openArena, point } from './arena';
import { advance, mask, peek, position, reverse, setPosition } from './bits';
import { ExiError } from './error';
import {
  forgetStrings,
  readBigInteger,
  readBinary,
  readEmpty,
  readInteger,
  readString,
  readUnsigned,
  unsigned,
} from './read-values';
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
  FIRST,
  FRAGMENT,
  INLINE,
  KIND,
  LIMITS,
  LIST,
  MIXED,
  NAMES,
  NBIT,
  NO_STATE,
  RECORD,
  ROOT_RECORD_BYTES,
  SPARSE,
  STRING,
  UNION,
  URIS,
  UNSIGNED,
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
import { EVENT, FINISH, VALUE, trace } from './trace';

/** Deepest nesting of elements; the schemas have 12. */
const DEPTH: usize = 24;
const FRAME: usize = 8;
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
  setPosition(<i32>(bytes << 3));
  readState = NO_STATE;
  readCode = NO_STATE;
  readRoot = 0;
  const error = read(protocol, kind, data);
  readBits = <i32>(bytes << 3) - max<i32>(position, 0);
  trace(FINISH, readState, error, readBits, 0);
  return error;
}

function read(protocol: u32, kind: u32, stream: usize): ExiError {
  const total = position;
  let q = total - 8;
  if (q < 0) return ExiError.truncated;
  if ((peek(stream, q) & 0xff) != 0x80) return ExiError.header;

  // The root: a record like a union, whose member is the document's or fragment's element.
  const roots = rootsOf(protocol, kind);
  const rootBits = <u32>load<u8>(roots);
  const rootCount = <u32>load<u16>(roots, 2);
  q -= <i32>rootBits;
  let code = peek(stream, q) & mask(rootBits);
  setPosition(q);
  if (q < 0) return ExiError.truncated;
  readCode = code;
  trace(EVENT, NO_STATE, code, total - q - <i32>rootBits, <i32>rootBits);
  if (code >= rootCount) return ExiError.eventCode;
  let record = allocate(ROOT_RECORD_BYTES);
  if (!record) return ExiError.arenaFull;
  readRoot = record;
  store<u16>(record, <u16>(code + 1), 0, 1);

  let e = rootEntry(roots, code);
  let state: u32 = NO_STATE;
  let count: u32 = 0; // entries of the list that is being read
  let frame = frames;

  while (true) {
    // -- the value of production e, whose event code has been read
    const from = q;
    const k = <u32>load<u8>(e);
    const what = k & KIND;
    if (what == END) {
      state = NO_STATE;
    } else {
      let at = record + entryOffset(e);
      let next = entryNext(e);
      if (k & LIST) {
        const offset = entryOffset(e);
        const list = record + (offset & 1023);
        const limit = <u32>load<u16>(LIMITS + ((offset >>> 10) << 1));
        count = load<u16>(list, 0, 1) ? count + 1 : 1;
        if (count == limit) next++;
        const node = allocate(
          2 + (what == INLINE ? typeSize(entryType(e)) : what == ANY ? ROOT_RECORD_BYTES : simpleWidth(entrySimple(e))),
        );
        if (!node) return ExiError.arenaFull;
        append(list, node);
        at = node + 2;
      } else if (what < STRING || what == INLINE) {
        const bit = entryAux(e);
        if (bit) {
          const presence = record + ((bit - 1) >>> 3);
          store<u8>(presence, <u8>((<u32>load<u8>(presence)) | ((<u32>1) << ((bit - 1) & 7))));
        }
      }

      if (what == NBIT) {
        const t = entrySimple(e);
        const bits = <u32>load<u8>(t);
        const width = bits & ~ENUMERATION;
        let value: u32;
        if (k & ELEMENT) {
          // start, value, end in one look; both event codes are 0 unless something is unusual
          q -= <i32>width + 2;
          value = peek(stream, q);
          if (value & ((2 << width) | 1)) {
            if (value & (2 << width)) {
              setPosition(q + <i32>width + 1);
              const error = startDeviation(stream, what, at);
              if (error) return error;
              q = position - <i32>width - 1;
              value = peek(stream, q);
            }
            if (value & 1) return fail(ExiError.deviation, q);
          }
          value = (value >>> 1) & mask(width);
        } else {
          q -= <i32>width;
          value = peek(stream, q) & mask(width);
        }
        if (bits & ENUMERATION && value >= simpleLimit(t)) return fail(ExiError.range, q);
        if (simpleWidth(t) == 1) store<u8>(at, value + simpleBase(t));
        else store<u16>(at, <u16>(value + simpleBase(t)), 0, 1);
        state = next;
      } else if (what == INLINE || what == RECORD) {
        const type = entryType(e);
        if (what == RECORD) {
          const child = allocate(typeSize(type));
          if (!child) return ExiError.arenaFull;
          point(at, child);
          if (k & UNION) store<u16>(record, <u16>(code + 1), 0, 1);
          at = child;
        }
        if (frame == frames + DEPTH * FRAME) return fail(ExiError.depth, q);
        store<u32>(frame, <u32>record);
        store<u16>(frame, <u16>next, 4);
        store<u16>(frame, <u16>count, 6);
        frame += FRAME;
        record = at;
        state = typeState(type);
      } else if (what == ANY) {
        setPosition(q);
        const error = readWildcard(stream, protocol, at);
        q = position;
        if (error) return error;
        if (frame == frames + DEPTH * FRAME) return fail(ExiError.depth, q);
        store<u32>(frame, <u32>record);
        store<u16>(frame, <u16>next, 4);
        store<u16>(frame, <u16>count, 6);
        frame += FRAME;
        record = at;
        e = rootEntry(rootsOf(protocol, 0), <u32>load<u16>(at, 0, 1) - 1);
        trace(VALUE, readState, readCode, total - from, from - q);
        continue;
      } else {
        const t = entrySimple(e);
        const element = (k & ELEMENT) != 0;
        let error = ExiError.none;
        let done = false;
        if (element) {
          q--;
          if (peek(stream, q) & 1) {
            setPosition(q);
            error = startDeviation(stream, what, at);
            if (error) return error;
            done = ended;
            q = position;
          }
        }
        if (!done) {
          if (what == UNSIGNED && simpleWidth(t) != 8) {
            // One group is the common case.
            q -= 8;
            let value = peek(stream, q) & 0xff;
            if (value & 0x80) {
              setPosition(q + 8);
              error = readUnsigned(stream);
              q = position;
              if (error) return error;
              if (unsigned > (simpleWidth(t) == 2 ? 0xffff : 0xffffffff)) return fail(ExiError.integer, q);
              value = <u32>unsigned;
            }
            if (simpleWidth(t) == 2) store<u16>(at, <u16>value, 0, 1);
            else store<u32>(at, value, 0, 1);
          } else {
            setPosition(q);
            if (what == STRING) error = readString(stream, t, entryAux(e), at);
            else if (what == BINARY) error = readBinary(stream, t, at);
            else if (what == BIG_INTEGER) error = readBigInteger(stream, at);
            else if (what == MIXED)
              error = load<u16>(at, 0, 1) ? ExiError.deviation : readString(stream, t, NO_STATE, at);
            else if (what == ABSTRACT) error = ExiError.abstract;
            else error = readInteger(stream, t, what != UNSIGNED, at);
            q = position;
            if (error) return error;
          }
          if (element) {
            q--;
            if (peek(stream, q) & 1) return fail(ExiError.deviation, q);
          }
        }
        state = next;
      }
      trace(VALUE, readState, readCode, total - from, from - q);
    }

    // -- the next event code
    while (state == NO_STATE) {
      // An element has ended.
      if (frame == frames) return finish(stream, q, kind, rootBits, rootCount);
      frame -= FRAME;
      record = load<u32>(frame);
      state = load<u16>(frame, 4);
      count = load<u16>(frame, 6);
    }
    const s = stateAt(state);
    const flags = <u32>load<u8>(s);
    const bits = flags & BITS;
    readState = state;
    for (;;) {
      q -= <i32>bits;
      code = peek(stream, q) & mask(bits);
      readCode = code;
      if (q < 0) return fail(ExiError.truncated, q);
      if (flags & SPARSE) code = denseCode(s, code);
      trace(EVENT, state, code, total - q - <i32>bits, <i32>bits);
      if (code < stateCount(s)) {
        e = stateEntry(s, code);
        break;
      }
      setPosition(q);
      const error = secondLevel(stream, s, code, record);
      if (error) return error;
      q = position;
      if (ended) {
        e = END_ENTRY;
        break;
      }
    }
  }
}

function fail(error: ExiError, q: i32): ExiError {
  setPosition(q);
  return error;
}

/** After the root element: the end of the document, which takes no bits, or of the fragment, which has a code. */
function finish(stream: usize, q: i32, kind: u32, rootBits: u32, rootCount: u32): ExiError {
  readState = NO_STATE;
  if (kind == FRAGMENT) {
    q -= <i32>rootBits;
    readCode = peek(stream, q) & mask(rootBits);
    if (q >= 0 && readCode != rootCount + 1) return fail(ExiError.eventCode, q);
  }
  setPosition(q);
  if (q < 0) return ExiError.truncated;
  const rest = q >> 3;
  if (rest > TRAILING_BYTES) return ExiError.trailing;
  for (let i = 0; i < rest; i++) if (load<u8>(stream + i)) return ExiError.trailing;
  return ExiError.none;
}

/** The number of the production with this event code in a sparse state. */
function denseCode(s: usize, code: u32): u32 {
  const codes = stateEntry(s, 0) - 8;
  for (let i: u32 = 0; i < stateCount(s); i++) if (load<u16>(codes + (i << 1)) == code) return i;
  return NO_STATE;
}

// -- second-level event codes: what the schema does not have, and non-strict grammars allow (EXI 8.5.4.4.1)

/** The deviation that was read ended its element. */
let ended: bool = false;

/** Behind the escape of a simple element's start. Leaves the position before the value, or behind the element if it ended. */
function startDeviation(stream: usize, what: u32, at: usize): ExiError {
  // EE, AT(xsi:type), AT(xsi:nil), AT(*), untyped AT, SE(*), untyped CH
  ended = false;
  if (advance(3) < 0) return ExiError.truncated;
  const code = peek(stream, position) & 7;
  if (code == 0) {
    ended = true;
    return what == STRING || what == BINARY ? readEmpty(at) : ExiError.empty;
  }
  if (code != 2) return ExiError.deviation;
  // xsi:nil="false" says nothing; the content must follow now.
  if (advance(2) < 0) return ExiError.truncated;
  return peek(stream, position) & 3 ? ExiError.deviation : ExiError.none;
}

/** Behind the escape of a state: an empty text, or xsi:nil="false". Everything else is an error. */
function secondLevel(stream: usize, s: usize, code: u32, record: usize): ExiError {
  const count = stateCount(s);
  const flags = <u32>load<u8>(s);
  if (code != count || flags & SPARSE) return ExiError.eventCode;
  ended = false;
  let hasEnd = false;
  for (let i: u32 = 0; i < count; i++) if (((<u32>load<u8>(stateEntry(s, i))) & KIND) == END) hasEnd = true;
  const e = stateEntry(s, count - 1);
  const text = isText(e);
  // EE if it has no code of the first level, xsi:type and xsi:nil at the element's start, AT(*) ... CH
  const wide = flags & FIRST || text;
  if (advance(wide ? 3 : hasEnd ? 1 : 2) < 0) return ExiError.truncated;
  const second = wide ? peek(stream, position) & 7 : NO_STATE;
  if (text && second == 0) {
    ended = true;
    const kind = (<u32>load<u8>(e)) & KIND;
    return kind == STRING || kind == BINARY ? readEmpty(record + entryOffset(e)) : ExiError.empty;
  }
  if (flags & FIRST && second == (hasEnd ? 1 : 2)) {
    if (advance(1) < 0) return ExiError.truncated;
    return peek(stream, position) & 1 ? ExiError.deviation : ExiError.none;
  }
  return ExiError.deviation;
}

/** The name of an element in place of a wildcard; its number among the protocol's documents goes into the node at `at`. */
function readWildcard(stream: usize, protocol: u32, at: usize): ExiError {
  const row = protocolAt(protocol);
  const uris = <u32>load<u8>(row, 15);
  // 0: a namespace that is not in the table
  let bits = <i32>(32 - clz<u32>(uris));
  if (advance(bits) < 0) return ExiError.truncated;
  const uri = (peek(stream, position) & mask(bits)) - 1;
  if (uri >= uris) return ExiError.wildcard;
  const error = readUnsigned(stream);
  if (error) return error;
  if (unsigned) return ExiError.wildcard; // a name that is not in the table
  const locals = <u32>load<u16>(URIS + ((<u32>load<u8>(row, 14) + uri) << 1));
  bits = locals < 2 ? 0 : <i32>(32 - clz<u32>(locals - 1));
  if (advance(bits) < 0) return ExiError.truncated;
  const local = peek(stream, position) & mask(bits);
  const first = NAMES + ((<u32>load<u16>(row, 12)) << 2);
  for (let i: u32 = 0; i < <u32>load<u16>(row, 2); i++)
    if (load<u32>(first + (i << 2)) == (uri | (local << 16))) {
      store<u16>(at, <u16>(i + 1), 0, 1);
      return ExiError.none;
    }
  return ExiError.wildcard;
}
