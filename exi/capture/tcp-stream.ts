/**
 * One direction of a TCP connection, put back in order. Segments that come early wait until what is missing has come; it is
 * given up as lost when the receiver has acknowledged it, when too much waits, or at the end.
 */
import { type Segment } from './packet.ts';

export interface StreamEvents {
  /** The next bytes in order, and when the packet came that made them available. */
  data(bytes: Uint8Array, at_us: number | undefined): void;
  /** Bytes that are not in the capture; `length` is their number. What follows has another place in the stream. */
  lost(length: number, at_us: number | undefined): void;
  /** The connection is over; the ports may be used again by another one. */
  end(at_us: number | undefined): void;
}

interface Waiting {
  readonly sequence: number;
  readonly bytes: Uint8Array;
}

const MAX_WAITING_BYTES = 262_144;
const MAX_WAITING = 512;
/** Capturing programs may swap packets by a little; an acknowledged gap that is older was not captured. */
const SWAP_us = 200_000;

/** Distance of two sequence numbers, which wrap at 2^32. */
const distance = (from: number, to: number): number => (to - from) | 0;

export class TcpStream {
  /** Packets that brought only what had been there. */
  retransmitted = 0;
  /** Packets that came before what precedes them. */
  early = 0;
  private next: number | undefined;
  private acknowledged: number | undefined;
  private waiting: Waiting[] = [];
  private waiting_bytes = 0;
  private gapSince_us: number | undefined;

  constructor(private readonly events: StreamEvents) {}

  /** A segment of this direction. */
  segment(segment: Segment, at_us: number | undefined): void {
    if (segment.syn) {
      const first = (segment.sequence + 1) >>> 0;
      if (this.next !== undefined && this.next !== first) this.end(at_us); // the ports are used again
      this.next = first;
    }
    const { payload } = segment;
    if (payload.length > 0) {
      const sequence = segment.syn ? (segment.sequence + 1) >>> 0 : segment.sequence;
      this.next ??= sequence;
      const ahead = distance(this.next, sequence);
      if (ahead + payload.length <= 0) this.retransmitted++;
      else if (ahead <= 0) this.deliver(payload.subarray(-ahead), at_us);
      else this.wait(sequence, payload, at_us);
    }
    this.settle(at_us);
    if (segment.rst) this.end(at_us);
  }

  /** The receiver has everything before this sequence number. */
  acknowledge(sequence: number, at_us: number | undefined): void {
    if (this.acknowledged === undefined || distance(this.acknowledged, sequence) > 0) this.acknowledged = sequence;
    this.settle(at_us);
  }

  /** No more will come: gives up what is missing. */
  end(at_us: number | undefined): void {
    while (this.waiting.length > 0) this.skip(at_us);
    this.events.end(at_us);
    this.next = undefined;
    this.acknowledged = undefined;
  }

  private deliver(bytes: Uint8Array, at_us: number | undefined): void {
    this.next = ((this.next ?? 0) + bytes.length) >>> 0;
    this.events.data(bytes, at_us);
  }

  private wait(sequence: number, payload: Uint8Array, at_us: number | undefined): void {
    this.early++;
    const i = this.waiting.findIndex((w) => distance(sequence, w.sequence) >= 0);
    const same = this.waiting[i];
    if (same?.sequence === sequence && same.bytes.length >= payload.length) {
      this.retransmitted++;
      this.early--;
      return;
    }
    const entry = { sequence, bytes: payload.slice() };
    if (i < 0) this.waiting.push(entry);
    else this.waiting.splice(i, 0, entry);
    this.waiting_bytes += payload.length;
    this.gapSince_us ??= at_us;
  }

  /** Delivers what is in order now, and gives gaps up that will not be filled. */
  private settle(at_us: number | undefined): void {
    for (;;) {
      const [first] = this.waiting;
      if (!first) {
        this.gapSince_us = undefined;
        return;
      }
      const ahead = distance(this.next ?? first.sequence, first.sequence);
      if (ahead <= 0) {
        this.take(ahead, at_us);
        continue;
      }
      const tooMuch = this.waiting_bytes > MAX_WAITING_BYTES || this.waiting.length > MAX_WAITING;
      const acknowledged = this.acknowledged !== undefined && distance(first.sequence, this.acknowledged) >= 0;
      const old = at_us === undefined || this.gapSince_us === undefined || at_us - this.gapSince_us > SWAP_us;
      // Acknowledged before the segment behind it was sent: the receiver had it, the capture does not.
      const before = this.acknowledged === first.sequence;
      if (!tooMuch && !(acknowledged && (old || before))) return;
      this.skip(at_us);
    }
  }

  private skip(at_us: number | undefined): void {
    const [first] = this.waiting;
    if (!first) return;
    const missing = distance(this.next ?? first.sequence, first.sequence);
    if (missing > 0) this.events.lost(missing, at_us);
    this.next = first.sequence;
    this.gapSince_us = at_us;
    this.take(0, at_us);
  }

  /** Delivers the first waiting segment, of which `-ahead` bytes are known already. */
  private take(ahead: number, at_us: number | undefined): void {
    const first = this.waiting.shift();
    if (!first) return;
    this.waiting_bytes -= first.bytes.length;
    if (ahead + first.bytes.length > 0) this.deliver(first.bytes.subarray(-ahead), at_us);
  }
}
