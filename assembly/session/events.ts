/**
 * Session events on their way to telemetry. The link takes a record whole or not at all, so an event that found it
 * full waits here, in order, with the time at which it happened.
 */
import { sendSession } from '../telemetry';

const CAPACITY: u32 = 8;
// i64 t_us, u32 text, 4 bytes unused, each.
const queue: usize = memory.data(128, 8);
let first: u32 = 0;
let count: u32 = 0;

/** Forgets what waits. */
export function clearEvents(): void {
  count = 0;
}

function slot(index: u32): usize {
  return queue + (index % CAPACITY) * 16;
}

/** Queues session event `text` (SESSION_*). With a link dead for so long that eight wait, the oldest gives way. */
export function announce(t_us: i64, text: usize): void {
  if (count == CAPACITY) {
    first++;
    count--;
  }
  const at = slot(first + count);
  store<i64>(at, t_us);
  store<u32>(at + 8, <u32>text);
  count++;
}

/** Sends what waits, until the link is full. */
export function sendEvents(): void {
  while (count) {
    const at = slot(first);
    if (!sendSession(load<i64>(at), load<u32>(at + 8))) return;
    first++;
    count--;
  }
}
