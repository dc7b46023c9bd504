/** EXI messages to JSON values and back, in any of the engines that run exi.wasm. */

import type { JsonObject } from './json.ts';
import type { ExiError } from '../assembly/exi/error.ts';

/** What runs exi.wasm: Node's WebAssembly, or the C host with wasm3 or with the module compiled ahead of time. */
export const EXI_ENGINES = ['node', 'wasm3', 'aot'] as const;
export type ExiEngineName = (typeof EXI_ENGINES)[number];

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
  readonly code: ExiError;
}

export interface Encoded {
  readonly bytes: Uint8Array;
}

export interface EncodeError {
  /** What is wrong, with the path of the member: "V2G_Message.Header.SessionID: 9 bytes, at most 8". */
  readonly error: string;
}

/** `protocol` is a name of `protocols` in exi/generated/schema.json. Nothing that is handed in makes these throw. */
export interface Codec {
  readonly engine: ExiEngineName;
  decode(protocol: string, kind: Kind, bytes: Uint8Array): Promise<Decoded | DecodeError>;
  /** @param message checked against the value when it is given */
  encode(protocol: string, kind: Kind, message: string | undefined, value: unknown): Promise<Encoded | EncodeError>;
  /** Ends the engine's process, if it has one. */
  close(): Promise<void>;
}

/** Opens an engine and builds it with make if that is missing. @throws Error when it can't be built or started */
export declare function openCodec(engine: ExiEngineName): Promise<Codec>;
/** The same in Node's own engine, without promises. */
export declare function openNodeCodec(): SyncCodec;

export interface SyncCodec {
  decode(protocol: string, kind: Kind, bytes: Uint8Array): Decoded | DecodeError;
  encode(protocol: string, kind: Kind, message: string | undefined, value: unknown): Encoded | EncodeError;
}
