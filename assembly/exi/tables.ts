// The tables that the schemas became (schema/tables.ts writes them), and how to read them. All numbers little-endian.
//
// states    4 bytes: u8 width of the event codes | FIRST | SPARSE | ONE_OF; u8 number of productions; u16 its first entry.
//           Productions are entries in the order of their codes; the code after the last one leads to the second level (EXI
//           8.5.4.4). The entry before those of a SPARSE state holds up to four u16 event codes instead.
// entries   8 bytes: u8 kind | ELEMENT | LIST | UNION or TEXT; u8 presence bit of an OPTIONAL kind, or the name of a string's
//           local partition; u16 offset in the record | number of the limit << 10; u16 number of the type or offset of the
//           simple type; u16 what follows, see below, | MORE.
// simples   8 bytes: u8 bits of an n-bit code | ENUMERATION; u8 bytes in memory; i16 smallest value; u32 number of n-bit
//           values, or greatest value or length (0xffffffff: no bound but the width's)
// types     4 bytes: u16 size of the record, u16 what it begins with, see below
// limits    u16 greatest number of list entries (0xffff: none)
// roots     u16 entry, by event code, for documents and fragments of each protocol
// protocols 16 bytes: documents and fragments: u8 width of the code, u8 0, u16 number, u16 first root; u16 first of names,
//           u8 first of uris, u8 number of uris
// names     4 bytes per document root: u16 namespace, u16 local name in the string table
// uris      u16 number of local names of each namespace
//
// What follows is a state; or, where that state has one production only, CHAIN and its entry: most of the schemas is
// sequences of required elements, and their event code is one zero bit. The state behind it of a list with a bound is the
// one of the full list.
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

export const STATES: usize = TABLES + STATES_AT;
export const ENTRIES: usize = TABLES + ENTRIES_AT;
export const SIMPLES: usize = TABLES + SIMPLES_AT;
export const TYPES: usize = TABLES + TYPES_AT;
export const LIMITS: usize = TABLES + LIMITS_AT;
export const ROOTS: usize = TABLES + ROOTS_AT;
export const PROTOCOLS: usize = TABLES + PROTOCOLS_AT;
export const NAMES: usize = TABLES + NAMES_AT;
export const URIS: usize = TABLES + URIS_AT;

/** Kinds of values: schema/layout.ts. */
export const NBIT: u32 = 0;
export const UNSIGNED: u32 = 1;
export const SIGNED: u32 = 2;
export const STRING: u32 = 3;
export const BINARY: u32 = 4;
export const BIG_INTEGER: u32 = 5;
export const RECORD: u32 = 6;
export const INLINE: u32 = 7;
export const ANY: u32 = 8;
export const MIXED: u32 = 9;
export const END: u32 = 10;
export const ABSTRACT: u32 = 11;
/** The same as the four kinds below, with a bit in the presence mask. */
export const OPTIONAL: u32 = 12;
export const OPTIONAL_INLINE: u32 = 15; // OPTIONAL + NBIT, UNSIGNED, SIGNED come before

export const KIND: u32 = 15;
export const ELEMENT: u32 = 0x10;
export const LIST: u32 = 0x20;
export const UNION: u32 = 0x80; // of a record: its state is a union
export const TEXT: u32 = 0x80; // of a value: the content of an element that has attributes

export const BITS: u32 = 15;
export const FIRST: u32 = 0x10;
export const SPARSE: u32 = 0x20;
export const ONE_OF: u32 = 0x40; // a union's: the record tells the code

/** In what follows an entry. */
export const CHAIN: u32 = 0x8000;
export const MORE: u32 = 0x4000; // the next entry is another alternative of the same choice
export const NEXT: u32 = 0x3fff;

/** In an entry's offset. */
export const OFFSET: u32 = 1023;
export const LIMIT_SHIFT: u32 = 10;

export const ENUMERATION: u32 = 0x80;

/** Instead of a state: the root is done. */
export const NO_STATE: u32 = 0x3fff;
const STATE_COUNT: u32 = <u32>((ENTRIES_AT - STATES_AT) / 4);
export const NO_LIMIT: u32 = 0xffff;
export const PROTOCOL_COUNT: u32 = 9;
export const ROOT_RECORD_BYTES: u32 = 12;

/** Kinds of a stream. */
export const DOCUMENT: u32 = 0;
export const FRAGMENT: u32 = 1;

// Fields of the rows. A row is its offset in the section: the section's address is part of the load instruction.
// prettier-ignore
@inline export function stateAt(state: u32): u32 { return state << 2; }
// prettier-ignore
@inline export function stateFlags(s: u32): u32 { return load<u8>(s, STATES); }
// prettier-ignore
@inline export function stateCount(s: u32): u32 { return load<u8>(s, STATES + 1); }
// prettier-ignore
@inline export function stateEntry(s: u32, code: u32): u32 { return (<u32>load<u16>(s, STATES + 2) + code) << 3; }
// prettier-ignore
@inline export function entryKind(e: u32): u32 { return load<u8>(e, ENTRIES); }
// prettier-ignore
@inline export function entryAux(e: u32): u32 { return load<u8>(e, ENTRIES + 1); }
// prettier-ignore
@inline export function entryOffset(e: u32): u32 { return load<u16>(e, ENTRIES + 2); }
// prettier-ignore
@inline export function entryParam(e: u32): u32 { return load<u16>(e, ENTRIES + 4); }
// prettier-ignore
@inline export function entryNext(e: u32): u32 { return load<u16>(e, ENTRIES + 6); }
/** One of the codes that lie before a sparse state's entries. */
// prettier-ignore
@inline export function sparseCode(first: u32, i: u32): u32 { return load<u16>(first + (i << 1), ENTRIES - 8); }
// prettier-ignore
@inline export function chained(next: u32): u32 { return (next & NEXT) << 3; }
// prettier-ignore
@inline export function simpleBits(t: u32): u32 { return load<u8>(t, SIMPLES); }
// prettier-ignore
@inline export function simpleWidth(t: u32): u32 { return load<u8>(t, SIMPLES + 1); }
// prettier-ignore
@inline export function simpleBase(t: u32): i32 { return load<i16>(t, SIMPLES + 2); }
// prettier-ignore
@inline export function simpleLimit(t: u32): u32 { return load<u32>(t, SIMPLES + 4); }
// prettier-ignore
@inline export function typeSize(type: u32): u32 { return load<u16>(type << 2, TYPES); }
// prettier-ignore
@inline export function typeNext(type: u32): u32 { return load<u16>(type << 2, TYPES + 2); }
// prettier-ignore
@inline export function listLimit(offset: u32): u32 { return load<u16>(offset >>> LIMIT_SHIFT << 1, LIMITS); }

/** Is it the content of an element with attributes? */
export function isText(e: u32): bool {
  const k = entryKind(e);
  return (k & TEXT) != 0 && (k & KIND) < RECORD;
}

/** The production that an error is about: its state and code, from the entry; NO_STATE for a root. */
export function findState(e: u32): u32 {
  for (let s: u32 = 0; s < STATE_COUNT; s++) {
    const first = stateEntry(stateAt(s), 0);
    if (e >= first && e < first + (stateCount(stateAt(s)) << 3)) return s;
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
