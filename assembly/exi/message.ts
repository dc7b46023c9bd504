// Whole messages for session code: bytes to the generated classes and back, and the fragments that signatures are made over.
// A message lies in memory that the caller gives; the one that was begun last (beginMessage, decodeMessage) is the open one.
import { arenaTop, shrinkArena } from './arena';
import { Protocol } from './generated/protocols';
import { readMessage, readRoot } from './reader';
import { Root, beginMessage, messageAt, messageBytes, messageError, newRoot, noteError } from './record';
import { DOCUMENT, FRAGMENT } from './tables';
import { writeMessage } from './writer';

export { GUARD_BYTES } from './bits';
export { beginMessage, messageError } from './record';
/** Where encodeDocument() or encodeFragment() put the message: at the end of the buffer. */
export { writtenAt, writtenBytes } from './writer';

/**
 * Decodes a document; `changetype<Document>(...)` of the protocol's file gives access to it.
 * @param data its bytes, which are destroyed; GUARD_BYTES before and behind them must be memory
 * @param arena memory for the records, at most ARENA_LIMIT bytes of it are used
 * @returns null when the bytes are no such document; messageError() says why
 */
export function decodeDocument(
  protocol: Protocol,
  data: usize,
  bytes: u32,
  arena: usize,
  arenaBytes: u32,
): Root | null {
  return decode(protocol, DOCUMENT, data, bytes, arena, arenaBytes);
}

/** The same for a fragment. */
export function decodeFragment(
  protocol: Protocol,
  data: usize,
  bytes: u32,
  arena: usize,
  arenaBytes: u32,
): Root | null {
  return decode(protocol, FRAGMENT, data, bytes, arena, arenaBytes);
}

function decode(protocol: u32, kind: u32, data: usize, bytes: u32, arena: usize, arenaBytes: u32): Root | null {
  beginMessage(arena, arenaBytes);
  return noteError(readMessage(protocol, kind, data, bytes, arena, arenaBytes)) ? changetype<Root>(readRoot) : null;
}

/**
 * Encodes the open message; the arena stays as it is.
 * @param buffer memory for the bytes, with GUARD_BYTES of other memory before and behind it
 * @returns false when building or encoding it went wrong: messageError()
 */
export function encodeDocument(protocol: Protocol, root: Root, buffer: usize, bytes: u32): bool {
  return encode(protocol, DOCUMENT, changetype<usize>(root), buffer, bytes);
}

/**
 * Encodes one element of the open message, decoded or built, by the fragment grammar (EXI 8.5.2): the bytes that a Reference
 * of a signature digests, and for SignedInfo (with Protocol.xmldsig) those that are signed. The same record gives the same
 * bytes wherever it lies.
 * @param which FragmentRoot of the protocol
 */
export function encodeFragment(protocol: Protocol, which: u32, record: usize, buffer: usize, bytes: u32): bool {
  if (messageError()) return false;
  const top = arenaTop;
  const root = newRoot(which, record);
  const done = encode(protocol, FRAGMENT, root, buffer, bytes);
  shrinkArena(top);
  return done;
}

function encode(protocol: u32, kind: u32, root: usize, buffer: usize, bytes: u32): bool {
  if (messageError()) return false;
  const top = arenaTop;
  const error = writeMessage(protocol, kind, false, root, messageAt, messageBytes, buffer, bytes);
  shrinkArena(top);
  return noteError(error);
}
