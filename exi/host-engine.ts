/** exi.wasm in the C host's engines: a process of host/exi_pipe.c, which answers requests in order. */

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { TRAPPED, type DecodeOutcome, type EncodeOutcome, type EngineLimits } from './engine.ts';

const GREETING_BYTES = 8;
const REQUEST_BYTES = 8;
const ANSWER_BYTES = 24;
/** More than any answer has: a process that claims more is no engine of ours. */
const ANSWER_MOST = 1 << 20;

const DECODE = 0;
const ENCODE = 1;

interface Answer {
  readonly code: number;
  readonly offset_bits: number;
  readonly state: number;
  readonly production: number;
  readonly root: number;
  readonly data: Buffer;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

export class HostEngine {
  limits!: EngineLimits;
  private readonly waiting: Waiting[] = [];
  private next = 0; // of waiting; what is before has its answer
  private received: Buffer = Buffer.alloc(0);
  private outgoing: Buffer[] = [];
  private ended: Error | undefined;
  private complaint = '';

  private constructor(
    private readonly process: ChildProcessWithoutNullStreams,
    private readonly greeted: (error?: Error) => void,
  ) {
    process.stdout.on('data', (chunk: Buffer) => this.take(chunk));
    process.stderr.on('data', (chunk: Buffer) => (this.complaint += chunk.toString()));
    process.stdin.on('error', () => undefined); // told by 'close'
    process.on('error', (error) => this.end(error));
    process.on('close', (code) =>
      this.end(new Error(this.complaint.trim() || `the engine ended with ${code ?? 'a signal'}`)),
    );
  }

  /** @throws Error when the program can't be started or does not load the module */
  static async open(program: string): Promise<HostEngine> {
    return new Promise((resolve, reject) => {
      const child = spawn(program, [], { stdio: ['pipe', 'pipe', 'pipe'] });
      const engine = new HostEngine(child, (error) => (error ? reject(error) : resolve(engine)));
    });
  }

  async decode(protocol: number, kind: number, message: Uint8Array): Promise<DecodeOutcome> {
    const { data, ...answer } = await this.ask(DECODE, protocol, kind, message);
    return { ...answer, image: data, ...trapText(answer.code, data) };
  }

  async encode(protocol: number, kind: number, image: Uint8Array): Promise<EncodeOutcome> {
    const { data, ...answer } = await this.ask(ENCODE, protocol, kind, image);
    return { ...answer, message: data, ...trapText(answer.code, data) };
  }

  async close(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    this.process.stdin.end();
    await once(this.process, 'close');
  }

  private ask(operation: number, protocol: number, kind: number, data: Uint8Array): Promise<Answer> {
    if (this.ended) return Promise.reject(this.ended);
    const request = Buffer.allocUnsafe(REQUEST_BYTES + data.length);
    request.writeUInt32LE(data.length, 0);
    request[4] = operation;
    request[5] = protocol;
    request[6] = kind;
    request[7] = 0;
    request.set(data, REQUEST_BYTES);
    // All requests of one turn of the event loop go in one write.
    if (this.outgoing.push(request) === 1) setImmediate(() => this.send());
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  private send(): void {
    this.process.stdin.write(Buffer.concat(this.outgoing));
    this.outgoing = [];
  }

  private take(chunk: Buffer): void {
    this.received = this.received.length ? Buffer.concat([this.received, chunk]) : chunk;
    let at = 0;
    if (!(this.limits as EngineLimits | undefined)) {
      if (this.received.length < GREETING_BYTES) return;
      this.limits = { message_bytes: this.received.readUInt32LE(0), arena_bytes: this.received.readUInt32LE(4) };
      at = GREETING_BYTES;
      this.greeted();
    }
    while (this.received.length - at >= ANSWER_BYTES) {
      const bytes = this.received.readUInt32LE(at);
      if (bytes > ANSWER_MOST) {
        this.end(new Error(`the engine answers with ${bytes} bytes`));
        this.process.kill();
        return;
      }
      const end = at + ANSWER_BYTES + bytes;
      if (this.received.length < end) break;
      this.answer(this.received.subarray(at, end));
      at = end;
    }
    this.received = this.received.subarray(at);
  }

  private answer(bytes: Buffer): void {
    const waiting = this.waiting[this.next++];
    if (this.next === this.waiting.length) this.waiting.length = this.next = 0;
    waiting?.resolve({
      code: bytes.readInt32LE(4),
      offset_bits: bytes.readUInt32LE(8),
      state: bytes.readInt32LE(12),
      production: bytes.readInt32LE(16),
      root: bytes.readUInt32LE(20),
      data: bytes.subarray(ANSWER_BYTES),
    });
  }

  private end(error: Error): void {
    if (this.ended) return;
    this.ended = error;
    this.greeted(error);
    for (const { reject } of this.waiting.slice(this.next)) reject(error);
    this.waiting.length = this.next = 0;
  }
}

const trapText = (code: number, data: Buffer): { trap?: string } => (code === TRAPPED ? { trap: data.toString() } : {});
