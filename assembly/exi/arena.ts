// The arena of the message that is being read or built: a bump allocator over memory that somebody else owns. It never
// traps and never grows; what does not fit gives 0.

/** Pointers inside a message are signed 16-bit distances. */
export const ARENA_LIMIT: u32 = 32767;
/** A root record: which element, and its value or the pointer to it. */
export const ROOT_RECORD_BYTES: u32 = 12;

let base: usize = 0;
let limit: usize = 0;
export let arenaTop: usize = 0;
export let arenaEnd: usize = 0;

/** Begins a new message in `bytes` (at most ARENA_LIMIT) bytes at `at`; forgets the one before. */
// prettier-ignore
@inline export function openArena(at: usize, bytes: u32): void {
  base = at;
  arenaTop = at;
  arenaEnd = limit = at + min(bytes, ARENA_LIMIT);
}

/** Room that is set to zero, or 0 if there is none left. */
export function allocate(bytes: u32): usize {
  const at = arenaTop;
  if (bytes > <u32>(arenaEnd - at)) return 0;
  arenaTop = at + bytes;
  memory.fill(at, 0, bytes);
  return at;
}

/** Room whose content is undefined, for a caller that fills it, or 0. */
// prettier-ignore
@inline export function allocateRaw(bytes: u32): usize {
  const at = arenaTop;
  if (bytes > <u32>(arenaEnd - at)) return 0;
  arenaTop = at + bytes;
  return at;
}

/** Gives back what lies above `to`. */
export function shrinkArena(to: usize): void {
  arenaTop = to;
}

/** Takes room from the arena's other end, which is where arenaLimit() is, or 0. */
export function allocateEnd(bytes: u32): usize {
  if (bytes > <u32>(arenaEnd - arenaTop)) return 0;
  arenaEnd -= bytes;
  return arenaEnd;
}

/** The arena's end before anything was taken from there. */
export function arenaLimit(): usize {
  return limit;
}

/** Bytes in use at both ends. */
export function arenaUsed(): u32 {
  return <u32>(arenaTop - base + limit - arenaEnd);
}

/** Do `bytes` bytes at this address lie in the arena? */
// prettier-ignore
@inline export function inArena(at: usize, bytes: u32): bool {
  const distance = <u32>(at - base);
  const span = <u32>(limit - base);
  return distance <= span && bytes <= span - distance;
}

// -- pointers: relative to their own place, 0 is none

// prettier-ignore
@inline export function follow(pointer: usize): usize {
  const distance = <i32>load<i16>(pointer);
  return distance ? pointer + distance : 0;
}

// prettier-ignore
@inline export function point(pointer: usize, target: usize): void {
  store<i16>(pointer, <i16>(<i32>target - <i32>pointer));
}

// -- lists: a ring of nodes, the list's pointer leads to the last one

/** The node after this one; after the last one comes the first. */
// prettier-ignore
@inline export function nextNode(node: usize): usize { return node + load<i16>(node); }

/** Appends a node (its first two bytes are the pointer to the next one) to the list of this pointer. */
export function append(list: usize, node: usize): void {
  const last = follow(list);
  point(node, last ? nextNode(last) : node);
  if (last) point(last, node);
  point(list, node);
}
