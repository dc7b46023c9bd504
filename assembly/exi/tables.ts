// The tables that the schemas became (schema/tables.ts writes them), and how to read them. All numbers little-endian.
//
// states    4 bytes: u8 width of the event codes | FIRST | SPARSE | ONE_OF | SPECIAL; u8 number of productions; u16 its first entry.
//           Productions are entries in the order of their codes; the code after the last one leads to the second level (EXI
//           8.5.4.4). A SPARSE state tells 0 productions; the entry before its own holds up to four u16 event codes.
// entries   8 bytes: u8 operation | LEAD | ELEMENT | MORE | UNION or TEXT; u8 presence bit of an optional number or record, or
//           the name of a string's local partition; u16 offset in the record | number of the limit << 10; u16 offset of the
//           type or the simple type; u16 what follows, see below.
// simples   20 bytes: u8 kind; u8 bytes in memory; u8 bits of an n-bit code; then what one look at the stream
//           takes: u8 bits, u16 those of them that must be zero, u16 those that are an n-bit value; u32 number of n-bit codes or
//           greatest number or length that can be read; i16 smallest number; u8 1 if signed, u8 0; u32 greatest that is written
// types     4 bytes: u16 size of the record, u16 what it begins with, see below
// limits    u16 greatest number of list entries (0xffff: none)
// roots     u16 entry, by event code, for documents and fragments of each protocol
// protocols 16 bytes: documents and fragments: u8 width of the code, u8 0, u16 number, u16 first root; u16 first of names,
//           u8 first of uris, u8 number of uris
// names     4 bytes per document root: u16 namespace, u16 local name in the string table
// uris      u16 number of local names of each namespace
//
// What follows is 0x8000 and a state; or, where that state has one production only, its entry, which has LEAD (rows are
// offsets in their section, as everywhere in the walker): most of the schemas is sequences of required elements, whose event code is one zero bit and is read with the value. The state behind
// the one that follows an entry of a list with a bound is that of the full list.
import {
  ENTRIES_AT,
  LIMITS_AT,
  NAMES_AT,
  PROTOCOLS_AT,
  ROOTS_AT,
  SIMPLES_AT,
  STATES_AT,
  TABLES,
  TYPES_AT,
  URIS_AT,
} from './generated/tables';

export { ROOT_RECORD_BYTES } from './arena';

export const STATES: usize = TABLES + STATES_AT;
export const ENTRIES: usize = TABLES + ENTRIES_AT;
export const SIMPLES: usize = TABLES + SIMPLES_AT;
export const TYPES: usize = TABLES + TYPES_AT;
export const LIMITS: usize = TABLES + LIMITS_AT;
export const ROOTS: usize = TABLES + ROOTS_AT;
export const PROTOCOLS: usize = TABLES + PROTOCOLS_AT;
export const NAMES: usize = TABLES + NAMES_AT;
export const URIS: usize = TABLES + URIS_AT;

/**
 * Operations: what one entry is to the walker, the upper four bits of its first byte. The first ones are elements with a small
 * number, and most frequent. Those that have a presence bit are odd.
 */
export const NBIT: u32 = 0x00; // one byte, 0 to all ones
export const NBIT_BOUNDED: u32 = 0x20; // one byte
export const INTEGER: u32 = 0x40; // two or four bytes
export const INLINE: u32 = 0x60; // a record in the record
export const END: u32 = 0x80;
export const VALUE: u32 = 0xa0; // every other simple value, attributes and text
export const RECORD: u32 = 0xc0; // behind a pointer
export const LIST_VALUE: u32 = 0xd0;
export const LIST_RECORD: u32 = 0xe0;
export const OTHER: u32 = 0xf0; // ANY, MIXED, ABSTRACT
export const OPERATION: u32 = 0xf0;
export const PRESENCE_BIT: u32 = 0x10;

// Flags beside it.
export const LEAD: u32 = 1; // the event code, one zero bit, is still to come
export const ELEMENT: u32 = 2; // start and end tag around the value
export const MORE: u32 = 4; // the next entry is another alternative of the same choice
export const UNION: u32 = 8; // of a record: its state is a union
export const TEXT: u32 = 8; // of a value: the content of an element that has attributes
export const ANY: u32 = OTHER | 8; // a list of elements in place of a wildcard
export const MIXED: u32 = OTHER; // text between elements
export const ABSTRACT: u32 = OTHER | ELEMENT;

export const BITS: u32 = 15;
export const FIRST: u32 = 0x10;
export const SPARSE: u32 = 0x20;
export const ONE_OF: u32 = 0x40; // a union's: the record tells the code
export const SPECIAL: u32 = 0x80; // SPARSE, ONE_OF, or with alternatives or text: writing it takes more than a look at each member

/** Kinds of simple values: schema/layout.ts. */
export const K_NBIT: u32 = 0;
export const K_UNSIGNED: u32 = 1;
export const K_SIGNED: u32 = 2;
export const K_STRING: u32 = 3;
export const K_BINARY: u32 = 4;
export const K_BIG_INTEGER: u32 = 5;

/** Instead of a state (what follows is negative, its lower 15 bits the state): the root is done. */
export const NO_STATE: u32 = 0x7fff;

/** In an entry's offset. */
export const OFFSET: u32 = 1023;
const LIMIT_SHIFT: u32 = 10;

/** Deepest nesting of records inside an element, wildcards aside; schema/tables.ts sees to it. */
export const DEPTH: usize = 16;
/** Nesting of elements in place of wildcards. */
export const WILDCARD_DEPTH: usize = 3;

const STATES_BYTES: u32 = <u32>(ROOTS_AT - STATES_AT);
export const PROTOCOL_COUNT: u32 = 9;

/** Kinds of a stream. */
export const DOCUMENT: u32 = 0;
export const FRAGMENT: u32 = 1;

/** Entry 0 ends an element: for ends that have no code of their own. */
export const END_ENTRY: u32 = 0;

// Fields of the rows. A row is its offset in the section: the section's address is part of the load instruction.
// prettier-ignore
@inline export function stateFlags(s: u32): u32 { return load<u8>(s, STATES); }
// prettier-ignore
@inline export function stateCount(s: u32): u32 { return load<u8>(s, STATES + 1); }
/** The number of productions of any state. */
export function productions(s: u32): u32 {
  if (!(stateFlags(s) & SPARSE)) return stateCount(s);
  let n: u32 = 0;
  while (n < 4 && sparseCode(stateEntry(s, 0), n) != 0xffff) n++;
  return n;
}
// prettier-ignore
@inline export function stateEntry(s: u32, code: u32): u32 { return (<u32>load<u16>(s, STATES + 2) + code) << 3; }
// prettier-ignore
@inline export function entryFlags(e: u32): u32 { return load<u8>(e, ENTRIES); }
// prettier-ignore
@inline export function entryAux(e: u32): u32 { return load<u8>(e, ENTRIES + 1); }
// prettier-ignore
@inline export function entryOffset(e: u32): u32 { return load<u16>(e, ENTRIES + 2); }
// prettier-ignore
@inline export function entryParam(e: u32): u32 { return load<u16>(e, ENTRIES + 4); }
// prettier-ignore
@inline export function entryNext(e: u32): i32 { return load<i16>(e, ENTRIES + 6); }
/** One of the codes that lie before a sparse state's entries. */
// prettier-ignore
@inline export function sparseCode(first: u32, i: u32): u32 { return load<u16>(first + (i << 1), ENTRIES - 8); }
// prettier-ignore
@inline export function simpleKind(t: u32): u32 { return load<u8>(t, SIMPLES); }
// prettier-ignore
@inline export function simpleWidth(t: u32): u32 { return load<u8>(t, SIMPLES + 1); }
// prettier-ignore
@inline export function simpleBits(t: u32): u32 { return load<u8>(t, SIMPLES + 2); }
// prettier-ignore
@inline export function lookBits(t: u32): u32 { return load<u8>(t, SIMPLES + 3); }
// prettier-ignore
@inline export function lookZeros(t: u32): u32 { return load<u16>(t, SIMPLES + 4); }
// prettier-ignore
@inline export function lookValue(t: u32): u32 { return load<u16>(t, SIMPLES + 6); }
// prettier-ignore
@inline export function simpleLimit(t: u32): u32 { return load<u32>(t, SIMPLES + 8); }
// prettier-ignore
@inline export function simpleBase(t: u32): i32 { return load<i16>(t, SIMPLES + 12); }
// prettier-ignore
@inline export function simpleSigned(t: u32): u32 { return load<u8>(t, SIMPLES + 14); }
// prettier-ignore
@inline export function simpleMax(t: u32): u32 { return load<u32>(t, SIMPLES + 16); }
// prettier-ignore
@inline export function typeSize(type: u32): u32 { return load<u16>(type, TYPES); }
// prettier-ignore
@inline export function typeNext(type: u32): i32 { return load<i16>(type, TYPES + 2); }
// prettier-ignore
@inline export function listLimit(offset: u32): u32 { return load<u16>(offset >>> LIMIT_SHIFT << 1, LIMITS); }

// prettier-ignore
@inline export function hasPresenceBit(k: u32): bool { return (k & PRESENCE_BIT) != 0 && k < RECORD; }
// prettier-ignore
@inline export function isAny(k: u32): bool { return (k & (OPERATION | 8)) == ANY; }
// prettier-ignore
@inline export function isMixed(k: u32): bool { return (k & (OPERATION | ELEMENT | 8)) == MIXED; }
// prettier-ignore
@inline export function isEnd(k: u32): bool { return (k & OPERATION) == END; }
// prettier-ignore
@inline export function isText(k: u32): bool { return (k & (OPERATION | TEXT)) == (VALUE | TEXT); }

/** Sets a bit of a record's presence mask. */
// prettier-ignore
@inline export function setPresent(record: usize, bit: u32): void {
  const at = record + (bit >>> 3);
  store<u8>(at, <u8>(<u32>load<u8>(at) | (<u32>1 << (bit & 7))));
}

/** What follows an entry of a list that is full now: the state behind its own, or that state's only entry. */
export function afterFullList(next: i32): i32 {
  const s = (<u32>next & NO_STATE) + 4;
  return stateCount(s) == 1 ? stateEntry(s, 0) : next + 4;
}

/** The production that an error is about: its state and code, from the entry; NO_STATE for a root. */
export function findState(e: u32): u32 {
  for (let s: u32 = 0; s < STATES_BYTES; s += 4) {
    const first = stateEntry(s, 0);
    if (e >= first && e < first + (productions(s) << 3)) return s;
  }
  return NO_STATE;
}

/** Row of a protocol. */
// prettier-ignore
@inline export function protocolAt(protocol: u32): usize { return PROTOCOLS + <usize>(protocol << 4); }

/** Row of a protocol's documents (kind 0) or fragments (kind 1). */
// prettier-ignore
@inline export function rootsOf(protocol: u32, kind: u32): usize { return protocolAt(protocol) + <usize>(kind * 6); }
// prettier-ignore
@inline export function rootEntry(row: usize, code: u32): u32 { return <u32>load<u16>(ROOTS + ((<u32>load<u16>(row, 4) + code) << 1)) << 3; }
