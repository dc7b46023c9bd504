/** What an engine that runs exi.wasm does for the codec: records in and out, no JSON. */

/** What runs exi.wasm: Node's WebAssembly, or the C host with wasm3 or with the module compiled ahead of time. */
export const EXI_ENGINES = ['node', 'wasm3', 'aot'] as const;
export type ExiEngineName = (typeof EXI_ENGINES)[number];

/** How decode() ended (docs/exi.md, the control block). */
export interface DecodeOutcome {
  /** ExiError, or TRAPPED */
  readonly code: number;
  readonly offset_bits: number;
  /** state of the grammar, -1 at the root */
  readonly state: number;
  /** production in that state, or -1 */
  readonly production: number;
  /** of the decoded message; valid until the engine's next call */
  readonly image: Uint8Array;
  /** offset of the root record in the image */
  readonly root: number;
  /** what went wrong in the engine itself, with TRAPPED */
  readonly trap?: string;
}

export interface EncodeOutcome extends Omit<DecodeOutcome, 'image' | 'root'> {
  /** valid until the engine's next call */
  readonly message: Uint8Array;
}

/** In place of an ExiError: the engine stopped the module. */
export const TRAPPED = -1;

export interface EngineLimits {
  /** longest message, bytes */
  readonly message_bytes: number;
  /** room for records, bytes */
  readonly arena_bytes: number;
}

/** Words of the control block. */
export const WORD = {
  protocol: 0,
  kind: 1,
  data: 2,
  dataBytes: 3,
  arena: 4,
  arenaBytes: 5,
  root: 6,
  arenaUsed: 7,
  error: 8,
  offset_bits: 9,
  state: 10,
  code: 11,
  buffer: 12,
  bufferBytes: 13,
} as const;
export const CONTROL_WORDS = 14;
