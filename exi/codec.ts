/** EXI messages to JSON values and back, in any of the engines that run exi.wasm. */

import { ExiError } from '../assembly/exi/error.ts';
import { buildExi, hostProgram, wasmFile } from './build.ts';
import { TRAPPED, type DecodeOutcome, type EncodeOutcome, type EngineLimits, type ExiEngineName } from './engine.ts';
import { failureText } from './errors.ts';
import { HostEngine } from './host-engine.ts';
import { ValueError } from './image-writer.ts';
import { NodeEngine } from './node-engine.ts';
import { whereInValue } from './place.ts';
import { ImageError, RecordReader } from './read-record.ts';
import { loadSchema, type Protocol, type Root } from './schema.ts';
import { RecordWriter } from './write-record.ts';
import type { JsonObject, JsonValue } from './json.ts';

export { EXI_ENGINES, type ExiEngineName } from './engine.ts';

/** The grammar that a message starts with: a document, or a fragment as it is used for signatures (EXI 8.5.1, 8.5.2). */
export type Kind = 'document' | 'fragment';

export interface Decoded {
  /** Body element for DIN 70121 and ISO 15118-2 (`(empty body)` if there is none), otherwise the root element. */
  readonly message: string;
  /** Object with one member, the root element. The form is described in docs/exi.md. */
  readonly value: JsonObject;
  /** What the decoded records took in the arena. */
  readonly arena_bytes: number;
}

export interface DecodeError {
  /** What happened and where, such as "CurrentDemandReqType.EVTargetVoltage: truncated". */
  readonly error: string;
  /** Where in the message it was noticed, counted from its first bit. */
  readonly offset_bits: number;
  /** ExiError; -1 when the engine had to stop the module */
  readonly code: number;
}

export interface Encoded {
  readonly bytes: Uint8Array;
}

export interface EncodeOptions {
  /** Checked against the value when it is given. */
  readonly message?: string | undefined;
  /** Empty text and binary values as no characters at all instead of a length of 0 (docs/exi.md, interoperability). */
  readonly omitEmpty?: boolean;
  /** n-bit integers beyond the schema's bounds, as far as their code goes: for simulated cars that send them. */
  readonly beyondBounds?: boolean;
}

export interface EncodeError {
  /** What is wrong, with the path of the member: "V2G_Message.Header.SessionID: 9 bytes, 0 to 8 are allowed". */
  readonly error: string;
}

/** `protocol` is a name of `protocols` in exi/generated/schema.json. Nothing that is handed in makes these throw. */
export interface Codec {
  readonly engine: ExiEngineName;
  decode(protocol: string, kind: Kind, bytes: Uint8Array): Promise<Decoded | DecodeError>;
  encode(protocol: string, kind: Kind, value: unknown, options?: EncodeOptions): Promise<Encoded | EncodeError>;
  /** Ends the engine's process, if it has one. */
  close(): Promise<void>;
}

/** The same in Node's own engine, without promises. */
export interface SyncCodec {
  decode(protocol: string, kind: Kind, bytes: Uint8Array): Decoded | DecodeError;
  encode(protocol: string, kind: Kind, value: unknown, options?: EncodeOptions): Encoded | EncodeError;
}

/** Opens an engine and builds it with make if that is missing. @throws Error when it can't be built or started */
export async function openCodec(engine: ExiEngineName): Promise<Codec> {
  await buildExi(engine);
  if (engine === 'node') {
    const codec = openNodeCodec();
    return {
      engine,
      decode: (protocol, kind, bytes) => Promise.resolve(codec.decode(protocol, kind, bytes)),
      encode: (protocol, kind, value, options) => Promise.resolve(codec.encode(protocol, kind, value, options)),
      close: () => Promise.resolve(),
    };
  }
  const host = await HostEngine.open(hostProgram(engine));
  const translation = new Translation(host.limits);
  return {
    engine,
    decode: async (protocol, kind, bytes) => {
      const request = translation.decodeRequest(protocol, kind, bytes);
      if ('error' in request) return request;
      return translation.decoded(request, await host.decode(request.protocolIndex, request.kindIndex, bytes));
    },
    encode: async (protocol, kind, value, options) => {
      const request = translation.encodeRequest(protocol, kind, value, options);
      if ('error' in request) return request;
      return translation.encoded(request, await host.encode(request.protocolIndex, request.kindIndex, request.image));
    },
    close: () => host.close(),
  };
}

/** @param file exi.wasm. @throws Error when it is missing or no such module */
export function openNodeCodec(file = wasmFile()): SyncCodec {
  const engine = new NodeEngine(file);
  const translation = new Translation(engine.limits);
  return {
    decode(protocol, kind, bytes) {
      const request = translation.decodeRequest(protocol, kind, bytes);
      if ('error' in request) return request;
      return translation.decoded(request, engine.decode(request.protocolIndex, request.kindIndex, bytes));
    },
    encode(protocol, kind, value, options) {
      const request = translation.encodeRequest(protocol, kind, value, options);
      if ('error' in request) return request;
      return translation.encoded(request, engine.encode(request.protocolIndex, request.kindIndex, request.image));
    },
  };
}

/** The name that a value's message goes by: the body element, or the root element where there is no body. */
export function messageName(value: JsonObject): string {
  const [root = ''] = Object.keys(value);
  if (root !== 'V2G_Message') return root;
  const body = member(value[root], 'Body');
  return (isObject(body) && Object.keys(body)[0]) || '(empty body)';
}

function member(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isObject(value) ? value[name] : undefined;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Request {
  readonly protocol: Protocol;
  readonly protocolIndex: number;
  readonly kindIndex: number;
  readonly roots: readonly Root[];
}

const OMIT_EMPTY = 2; // beside the kind in the control block

/** Between JSON and what engines take and give. */
class Translation {
  private readonly schema = loadSchema();
  private readonly reader = new RecordReader(this.schema);
  private readonly writer = new RecordWriter(this.schema);
  private readonly requests = new Map<string, Request>();

  constructor(private readonly limits: EngineLimits) {
    for (const [protocolIndex, protocol] of this.schema.protocols.entries()) {
      const common = { protocol, protocolIndex };
      this.requests.set(`${protocol.name} document`, { ...common, kindIndex: 0, roots: protocol.documents });
      this.requests.set(`${protocol.name} fragment`, { ...common, kindIndex: 1, roots: protocol.fragments });
    }
  }

  private request(protocol: string, kind: string): Request | { error: string } {
    const request = this.requests.get(`${protocol} ${kind}`);
    if (request) return request;
    const names = this.schema.protocols.map((p) => p.name);
    return names.includes(protocol)
      ? { error: `there is no kind "${kind}"; known: document, fragment` }
      : { error: `there is no protocol "${protocol}"; known: ${names.join(', ')}` };
  }

  decodeRequest(protocol: string, kind: string, bytes: Uint8Array): Request | DecodeError {
    const request = this.request(protocol, kind);
    if ('error' in request) return { ...request, offset_bits: 0, code: ExiError.request };
    const { message_bytes } = this.limits;
    if (bytes.length <= message_bytes) return request;
    return {
      error: `a message of ${bytes.length} bytes, at most ${message_bytes} are possible`,
      offset_bits: 8 * message_bytes,
      code: ExiError.bufferFull,
    };
  }

  decoded(request: Request, outcome: DecodeOutcome): Decoded | DecodeError {
    const { code, offset_bits } = outcome;
    if (code !== 0) return { error: failureText(this.schema, outcome, request.roots), offset_bits, code };
    try {
      const value = this.reader.read(request.roots, request.protocol.documents, outcome.image, outcome.root);
      return { message: messageName(value), value, arena_bytes: outcome.image.length };
    } catch (error) {
      if (error instanceof ImageError)
        return { error: `the engine's records are broken: ${error.message}`, offset_bits: 0, code: TRAPPED };
      throw error;
    }
  }

  encodeRequest(
    protocol: string,
    kind: string,
    value: unknown,
    options: EncodeOptions = {},
  ): (Request & { image: Uint8Array; value: unknown }) | EncodeError {
    const request = this.request(protocol, kind);
    if ('error' in request) return request;
    try {
      const { roots, protocol } = request;
      const image = this.writer.write(roots, protocol.documents, value, this.limits.arena_bytes, options.beyondBounds);
      const name = messageName(value as JsonObject);
      const { message } = options;
      if (message !== undefined && message !== name)
        return { error: `"message" is ${message}, but the value is ${name}` };
      return { ...request, kindIndex: request.kindIndex + (options.omitEmpty ? OMIT_EMPTY : 0), image, value };
    } catch (error) {
      if (error instanceof ValueError) return { error: error.message };
      throw error;
    }
  }

  encoded(request: Request & { value: unknown }, outcome: EncodeOutcome): Encoded | EncodeError {
    if (outcome.code === 0) return { bytes: Uint8Array.from(outcome.message) };
    const { protocol, roots } = request;
    const where = whereInValue(this.schema, protocol, roots, request.value, outcome);
    return { error: where ?? failureText(this.schema, outcome, roots) };
  }
}
