// The tables that the schemas became (schema/tables.ts writes them), and how to read them. All numbers little-endian.
//
// states    4 bytes: u8 width of the event codes | FIRST | SPARSE; u8 number of productions; u16 its first entry. Productions
//           are entries in the order of their codes; the code after the last one leads to the second level (EXI 8.5.4.4).
//           The entry before those of a SPARSE state holds up to four u16 event codes instead.
// entries   8 bytes: u8 kind | ELEMENT | LIST | MORE | UNION or TEXT; u8 presence bit + 1 of a number or an inline record, or the name of
//           a string's local partition; u16 offset in the record | number of the limit << 10; u16 type or offset of the
//           simple type; u16 next state (END_OF_ROOT for roots). A full list goes on at the next state + 1.
// simples   8 bytes: u8 bits of an n-bit code | ENUMERATION; u8 bytes in memory; i16 smallest value; u32 number of
//           n-bit values, or greatest value or length (0xffffffff: no bound but the width's)
// types     4 bytes: u16 size of the record, u16 first state
// limits    u16 greatest number of list entries (0xffff: none)
// roots     u16 entry, by event code, for documents and fragments of each protocol
// protocols 16 bytes: documents and fragments: u8 width of the code, u8 0, u16 number, u16 first root; u16 first of names,
//           u8 first of uris, u8 number of uris
// names     4 bytes per document root: u16 namespace, u16 local name in the string table
// uris      u16 number of local names of each namespace
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

export const KIND: u32 = 15;
export const ELEMENT: u32 = 0x10;
export const LIST: u32 = 0x20;
export const MORE: u32 = 0x40;
export const UNION: u32 = 0x80; // of a record: its state is a union
export const TEXT: u32 = 0x80; // of a value: the content of an element that has attributes

export const BITS: u32 = 15;
export const FIRST: u32 = 0x10;
export const SPARSE: u32 = 0x20;

export const ENUMERATION: u32 = 0x80;

export const NO_STATE: u32 = 0xffff;
export const NO_LIMIT: u32 = 0xffff;
export const PROTOCOL_COUNT: u32 = 9;
export const ROOT_RECORD_BYTES: u32 = 12;

/** Kinds of a stream. */
export const DOCUMENT: u32 = 0;
export const FRAGMENT: u32 = 1;

// Fields of the rows, by their address.
// prettier-ignore
@inline export function stateAt(state: u32): usize { return STATES + (state << 2); }
// prettier-ignore
@inline export function stateCount(s: usize): u32 { return load<u8>(s, 1); }
// prettier-ignore
@inline export function stateEntry(s: usize, code: u32): usize { return ENTRIES + ((<u32>load<u16>(s, 2) + code) << 3); }
// prettier-ignore
@inline export function entryAux(e: usize): u32 { return load<u8>(e, 1); }
// prettier-ignore
@inline export function entryOffset(e: usize): u32 { return load<u16>(e, 2); }
// prettier-ignore
@inline export function entrySimple(e: usize): usize { return SIMPLES + <usize>load<u16>(e, 4); }
// prettier-ignore
@inline export function entryType(e: usize): usize { return TYPES + (<usize>load<u16>(e, 4) << 2); }
/** Is it the content of an element with attributes? */
// prettier-ignore
@inline export function isText(e: usize): bool { return ((<u32>load<u8>(e) & (TEXT | KIND)) | 7) == (TEXT | 7) && (<u32>load<u8>(e) & KIND) < RECORD; }

/** An entry that ends its element, for ends that have no entry of their own. */
export const END_ENTRY: usize = memory.data<u8>([<u8>END, 0, 0, 0, 0, 0, 0, 0]);

// prettier-ignore
@inline export function entryNext(e: usize): u32 { return load<u16>(e, 6); }
// prettier-ignore
@inline export function simpleWidth(t: usize): u32 { return load<u8>(t, 1); }
// prettier-ignore
@inline export function simpleBase(t: usize): i32 { return load<i16>(t, 2); }
// prettier-ignore
@inline export function simpleLimit(t: usize): u32 { return load<u32>(t, 4); }
// prettier-ignore
@inline export function typeSize(t: usize): u32 { return load<u16>(t); }
// prettier-ignore
@inline export function typeState(t: usize): u32 { return load<u16>(t, 2); }

// prettier-ignore
@inline export function protocolAt(protocol: u32): usize { return PROTOCOLS + <usize>(protocol << 4); }

/** Row of a protocol's documents (kind 0) or fragments (kind 1). */
// prettier-ignore
@inline export function rootsOf(protocol: u32, kind: u32): usize { return protocolAt(protocol) + <usize>(kind * 6); }
// prettier-ignore
@inline export function rootEntry(row: usize, code: u32): usize { return ENTRIES + (<usize>load<u16>(ROOTS + ((<u32>load<u16>(row, 4) + code) << 1)) << 3); }
