// What `chargescript exi explain` listens to: only in the module that is built with EXI_TRACE, nothing anywhere else.
import { NO_STATE } from './tables';

/** What a report is about. */
export const EVENT: i32 = 0; // an event code
export const VALUE: i32 = 1; // a value, with the start and the end of its element where it has one
export const FINISH: i32 = 2; // the end of the stream

// eslint-disable-next-line @typescript-eslint/prefer-ts-expect-error -- as-only decorator
// @ts-ignore: decorator
@external('door', 'trace')
declare function report(what: i32, state: i32, code: i32, at_bits: i32, length_bits: i32): void;

// prettier-ignore
@inline export function tracing(): bool { return isDefined(EXI_TRACE); }

// prettier-ignore
@inline export function trace(what: i32, state: u32, code: u32, at_bits: i32, length_bits: i32): void {
  if (isDefined(EXI_TRACE)) report(what, state == NO_STATE ? -1 : <i32>(state >>> 2), <i32>code, at_bits, length_bits);
}
