/** V2GTP frames in a stream of bytes, one direction of a TCP connection. Notices TLS; after a loss it looks for the next header. */
import { HEADER_BYTES, isKnownType, readHeader } from '../v2gtp.ts';

export interface Frame {
  readonly payloadType: number;
  readonly payload: Uint8Array;
}

export interface FrameEvents {
  frame(frame: Frame): void;
  /** The stream is TLS; said once. */
  tls(hello: string): void;
  /** Bytes that belong to no frame; said when the next frame begins, or at the end. */
  skipped(bytes: number, why: string): void;
}

/** Certificates make messages of some 20 KB; a length beyond this is taken for damage. */
export const MAX_PAYLOAD_BYTES = 131_072;

const GAP = 'they are beside a gap in the capture';
const TLS_VERSIONS = ['SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'];

export class FrameReader {
  private held = new Uint8Array(1024);
  private used = 0;
  private state: 'start' | 'frames' | 'search' | 'tls' = 'start';
  private skipped_bytes = 0;
  private why = '';
  private found = false;

  constructor(private readonly events: FrameEvents) {}

  data(bytes: Uint8Array): void {
    if (this.state === 'tls') return;
    this.hold(bytes);
    let at = 0;
    for (let step = this.step(at); step > 0; step = this.step(at)) at += step;
    if (at === 0) return;
    this.held.copyWithin(0, at, this.used);
    this.used -= at;
  }

  /** Bytes are missing here: what is held will not become a whole frame. */
  lost(): void {
    this.drop(GAP);
    this.why = GAP;
    if (this.state !== 'tls') this.state = 'search';
  }

  end(): void {
    if (this.used > 0 && this.state === 'frames') this.drop('the connection ends inside a frame');
    else this.drop(this.why);
    if (this.found)
      this.flush(); // a stream without any frame is somebody else's and no news
    else this.skipped_bytes = 0;
    this.state = 'start';
    this.found = false;
  }

  private drop(why: string): void {
    this.skip(this.used, why);
    this.used = 0;
  }

  private hold(bytes: Uint8Array): void {
    if (this.used + bytes.length > this.held.length) {
      const bigger = new Uint8Array(Math.max(2 * this.held.length, this.used + bytes.length));
      bigger.set(this.held.subarray(0, this.used));
      this.held = bigger;
    }
    this.held.set(bytes, this.used);
    this.used += bytes.length;
  }

  /** Bytes that are dealt with now; 0: more are needed. */
  private step(at: number): number {
    const left = this.held.subarray(at, this.used);
    if (this.state === 'start') {
      if (left.length < 6) return 0;
      if (this.startsTls(left)) return left.length;
      this.state = left[0] === 0x01 && left[1] === 0xfe ? 'frames' : 'search';
      this.why = 'no V2GTP header';
    }
    if (left.length < HEADER_BYTES) return 0;
    const header = readHeader(left);
    const searching = this.state === 'search';
    const trusted =
      header && header.payload_bytes <= MAX_PAYLOAD_BYTES && (!searching || isKnownType(header.payloadType));
    if (!trusted) {
      if (!searching) {
        const length = header && `a V2GTP header with a length of ${header.payload_bytes} bytes`;
        this.why = length ?? 'no V2GTP header where a frame should begin';
      }
      this.state = 'search';
      const next = left.indexOf(0x01, 1);
      const bytes = next < 0 ? left.length : next;
      this.skip(bytes, this.why);
      return bytes;
    }
    const end = HEADER_BYTES + header.payload_bytes;
    if (left.length < end) return 0;
    this.state = 'frames';
    this.found = true;
    this.flush();
    this.events.frame({ payloadType: header.payloadType, payload: left.slice(HEADER_BYTES, end) });
    return end;
  }

  private startsTls(bytes: Uint8Array): boolean {
    const [type = 0, major = 0, minor = 0] = bytes;
    if (type < 20 || type > 23 || major !== 3 || minor > 4) return false;
    const hello =
      type === 22 && bytes[5] === 1 ? 'ClientHello' : type === 22 && bytes[5] === 2 ? 'ServerHello' : 'records';
    this.state = 'tls';
    this.events.tls(`${hello}, record version ${TLS_VERSIONS[minor] ?? String(minor)}`);
    return true;
  }

  private skip(bytes: number, why: string): void {
    if (bytes === 0) return;
    if (this.skipped_bytes > 0 && this.why !== why) this.flush();
    this.skipped_bytes += bytes;
    this.why = why;
  }

  private flush(): void {
    if (this.skipped_bytes > 0) this.events.skipped(this.skipped_bytes, this.why);
    this.skipped_bytes = 0;
  }
}
