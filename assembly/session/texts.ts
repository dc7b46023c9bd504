/**
 * Words of the session's log lines: length byte, then ASCII (see telemetry.ts for why).
 * `tests/unit/session/telemetry.spec.ts` compares each with the word it stands for.
 */
/** "authorise" */
export const FIELD_AUTHORISE: usize = memory.data<u8>([9, 97, 117, 116, 104, 111, 114, 105, 115, 101]);
/** "limit_mA" */
export const FIELD_LIMIT: usize = memory.data<u8>([8, 108, 105, 109, 105, 116, 95, 109, 65]);
/** "stop" */
export const FIELD_STOP: usize = memory.data<u8>([4, 115, 116, 111, 112]);
/** "free" */
export const FIELD_FREE: usize = memory.data<u8>([4, 102, 114, 101, 101]);
/** "phases" */
export const FIELD_PHASES: usize = memory.data<u8>([6, 112, 104, 97, 115, 101, 115]);
/** "unavailable" */
export const FIELD_UNAVAILABLE: usize = memory.data<u8>([11, 117, 110, 97, 118, 97, 105, 108, 97, 98, 108, 101]);
/** "clear_faults" */
export const FIELD_CLEAR_FAULTS: usize = memory.data<u8>([12, 99, 108, 101, 97, 114, 95, 102, 97, 117, 108, 116, 115]);
/** "harmonics" */
export const FIELD_HARMONICS: usize = memory.data<u8>([9, 104, 97, 114, 109, 111, 110, 105, 99, 115]);
/** "control: " */
export const TEXT_CONTROL: usize = memory.data<u8>([9, 99, 111, 110, 116, 114, 111, 108, 58, 32]);
/** " = " */
export const TEXT_EQUALS: usize = memory.data<u8>([3, 32, 61, 32]);
/** " refused, must be " */
export const TEXT_MUST_BE: usize = memory.data<u8>([
  18, 32, 114, 101, 102, 117, 115, 101, 100, 44, 32, 109, 117, 115, 116, 32, 98, 101, 32,
]);
/** ".." */
export const TEXT_TO: usize = memory.data<u8>([2, 46, 46]);
/** "1 or 3" */
export const TEXT_1_OR_3: usize = memory.data<u8>([6, 49, 32, 111, 114, 32, 51]);
/** "unknown key " */
export const TEXT_UNKNOWN_KEY: usize = memory.data<u8>([12, 117, 110, 107, 110, 111, 119, 110, 32, 107, 101, 121, 32]);
/** "record length " */
export const TEXT_LENGTH: usize = memory.data<u8>([
  14, 114, 101, 99, 111, 114, 100, 32, 108, 101, 110, 103, 116, 104, 32,
]);
/** "nv: " */
export const TEXT_NV: usize = memory.data<u8>([4, 110, 118, 58, 32]);
/** "nv_write of key " */
export const TEXT_NV_WRITE: usize = memory.data<u8>([
  16, 110, 118, 95, 119, 114, 105, 116, 101, 32, 111, 102, 32, 107, 101, 121, 32,
]);
/** " failed: " */
export const TEXT_FAILED: usize = memory.data<u8>([9, 32, 102, 97, 105, 108, 101, 100, 58, 32]);
/** " unreadable, starts empty" */
export const TEXT_UNREADABLE: usize = memory.data<u8>([
  25, 32, 117, 110, 114, 101, 97, 100, 97, 98, 108, 101, 44, 32, 115, 116, 97, 114, 116, 115, 32, 101, 109, 112, 116,
  121,
]);
/** "record " */
export const TEXT_RECORD: usize = memory.data<u8>([7, 114, 101, 99, 111, 114, 100, 32]);
/** "session closed after power loss, energy_mWh " */
export const TEXT_POWER_LOSS: usize = memory.data<u8>([
  44, 115, 101, 115, 115, 105, 111, 110, 32, 99, 108, 111, 115, 101, 100, 32, 97, 102, 116, 101, 114, 32, 112, 111, 119,
  101, 114, 32, 108, 111, 115, 115, 44, 32, 101, 110, 101, 114, 103, 121, 95, 109, 87, 104, 32,
]);
/** "use_phases" */
export const FIELD_USE_PHASES: usize = memory.data<u8>([10, 117, 115, 101, 95, 112, 104, 97, 115, 101, 115]);
/** " refused, is against " */
export const TEXT_AGAINST: usize = memory.data<u8>([
  21, 32, 114, 101, 102, 117, 115, 101, 100, 44, 32, 105, 115, 32, 97, 103, 97, 105, 110, 115, 116, 32,
]);
/** " refused, needs the service strap" */
export const TEXT_NEEDS_STRAP: usize = memory.data<u8>([
  33, 32, 114, 101, 102, 117, 115, 101, 100, 44, 32, 110, 101, 101, 100, 115, 32, 116, 104, 101, 32, 115, 101, 114, 118,
  105, 99, 101, 32, 115, 116, 114, 97, 112,
]);
/** " or 128 + parameter" */
export const TEXT_OR_PARAMETER: usize = memory.data<u8>([
  19, 32, 111, 114, 32, 49, 50, 56, 32, 43, 32, 112, 97, 114, 97, 109, 101, 116, 101, 114,
]);
/** "clear_extremes" */
export const FIELD_CLEAR_EXTREMES: usize = memory.data<u8>([
  14, 99, 108, 101, 97, 114, 95, 101, 120, 116, 114, 101, 109, 101, 115,
]);
