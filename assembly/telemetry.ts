/**
 * Telemetry records (docs/bench-link.md, "Board to bench"), encoded into one static buffer and sent as one record on
 * UART_LINK. Both modules use these; nothing here allocates.
 *
 * Every send function returns true when the link took the record, false when it was full or the record is too long:
 * whoever must not lose the event tries again in its next call.
 */
import { UART_LINK, uart_write } from './door';
import { STATE_E, STATUS_MONITOR } from './mailbox';

export const RECORD_STATE: u8 = 1;
export const RECORD_FAULT: u8 = 2;
export const RECORD_SESSION: u8 = 3;
export const RECORD_METER: u8 = 4;
export const RECORD_LOG: u8 = 5;
export const RECORD_READINGS: u8 = 6;
export const RECORD_HARMONICS: u8 = 7;
export const RECORD_DEMAND: u8 = 8;

/** Longest record the link takes in one call [bytes]. */
export const RECORD_MAX: i32 = 240;

const buffer: usize = memory.data(RECORD_MAX, 8);
let length: i32 = 0;
let overflow: bool = false;

// A text is ASCII in static memory, its length in the first byte: a string literal would cost twice the memory in
// UTF-16 and a conversion at run time. `tests/unit/session/telemetry.spec.ts` compares each with the word it stands for.

// Fault codes, in the order of the FAULT_* bits.
/** "diode" */
export const CODE_DIODE: usize = memory.data<u8>([5, 100, 105, 111, 100, 101]);
/** "cp_short" */
export const CODE_CP_SHORT: usize = memory.data<u8>([8, 99, 112, 95, 115, 104, 111, 114, 116]);
/** "overcurrent" */
export const CODE_OVERCURRENT: usize = memory.data<u8>([11, 111, 118, 101, 114, 99, 117, 114, 114, 101, 110, 116]);
/** "residual_ac" */
export const CODE_RESIDUAL_AC: usize = memory.data<u8>([11, 114, 101, 115, 105, 100, 117, 97, 108, 95, 97, 99]);
/** "residual_dc" */
export const CODE_RESIDUAL_DC: usize = memory.data<u8>([11, 114, 101, 115, 105, 100, 117, 97, 108, 95, 100, 99]);
/** "weld" */
export const CODE_WELD: usize = memory.data<u8>([4, 119, 101, 108, 100]);
/** "temperature" */
export const CODE_TEMPERATURE: usize = memory.data<u8>([11, 116, 101, 109, 112, 101, 114, 97, 116, 117, 114, 101]);
/** "cable" */
export const CODE_CABLE: usize = memory.data<u8>([5, 99, 97, 98, 108, 101]);
/** "ventilation" */
export const CODE_VENTILATION: usize = memory.data<u8>([11, 118, 101, 110, 116, 105, 108, 97, 116, 105, 111, 110]);
/** "adc" */
export const CODE_ADC: usize = memory.data<u8>([3, 97, 100, 99]);
/** "contactor" */
export const CODE_CONTACTOR: usize = memory.data<u8>([9, 99, 111, 110, 116, 97, 99, 116, 111, 114]);
/** "mains" */
export const CODE_MAINS: usize = memory.data<u8>([5, 109, 97, 105, 110, 115]);
/** "estop" */
export const CODE_ESTOP: usize = memory.data<u8>([5, 101, 115, 116, 111, 112]);
/** "kernel" */
export const CODE_KERNEL: usize = memory.data<u8>([6, 107, 101, 114, 110, 101, 108]);
/** "lock" */
export const CODE_LOCK: usize = memory.data<u8>([4, 108, 111, 99, 107]);
/** "rcm_test" */
export const CODE_RCM_TEST: usize = memory.data<u8>([8, 114, 99, 109, 95, 116, 101, 115, 116]);
/** "cp_driver" */
export const CODE_CP_DRIVER: usize = memory.data<u8>([9, 99, 112, 95, 100, 114, 105, 118, 101, 114]);

const FAULT_CODES: StaticArray<usize> = [
  CODE_DIODE,
  CODE_CP_SHORT,
  CODE_OVERCURRENT,
  CODE_RESIDUAL_AC,
  CODE_RESIDUAL_DC,
  CODE_WELD,
  CODE_TEMPERATURE,
  CODE_CABLE,
  CODE_VENTILATION,
  CODE_ADC,
  CODE_CONTACTOR,
  CODE_MAINS,
  CODE_ESTOP,
  CODE_KERNEL,
  CODE_LOCK,
  CODE_RCM_TEST,
  CODE_CP_DRIVER,
];

// Session events.
/** "started" */
export const SESSION_STARTED: usize = memory.data<u8>([7, 115, 116, 97, 114, 116, 101, 100]);
/** "authorised" */
export const SESSION_AUTHORISED: usize = memory.data<u8>([10, 97, 117, 116, 104, 111, 114, 105, 115, 101, 100]);
/** "charging" */
export const SESSION_CHARGING: usize = memory.data<u8>([8, 99, 104, 97, 114, 103, 105, 110, 103]);
/** "paused" */
export const SESSION_PAUSED: usize = memory.data<u8>([6, 112, 97, 117, 115, 101, 100]);
/** "ended" */
export const SESSION_ENDED: usize = memory.data<u8>([5, 101, 110, 100, 101, 100]);

/** Begins a record of `kind` at `t_us` (since boot). */
function begin(kind: u8, t_us: u64): void {
  store<u8>(buffer, kind);
  store<u64>(buffer + 1, t_us);
  length = 9;
  overflow = false;
}

/** Reserves `size` bytes of the record. @returns where they are, or 0 when the record would be too long */
function reserve(size: i32): usize {
  if (size < 0 || size > RECORD_MAX - length) {
    overflow = true;
    return 0;
  }
  const at = buffer + length;
  length += size;
  return at;
}

function end(): bool {
  if (overflow) return false;
  return uart_write(UART_LINK, buffer, length) == length;
}

function putText(text: usize): void {
  const size = <i32>load<u8>(text);
  const at = reserve(size);
  if (at) memory.copy(at, text + 1, size);
}

/**
 * Sends the vehicle state: "A1" to "D2", "E", "F" (IEC 61851-1 Annex A).
 * @param state STATE_*
 * @param oscillating true = PWM on (x2), false = steady (x1); states E and F have no number
 */
export function sendState(t_us: u64, state: u8, oscillating: bool): bool {
  begin(RECORD_STATE, t_us);
  store<u8>(reserve(1), 0x41 + state);
  if (state < STATE_E) store<u8>(reserve(1), oscillating ? 0x32 : 0x31);
  return end();
}

/** Sends a fault that came (`active`) or went. @param code text, one of CODE_* @param detail measured value or 0 */
export function sendFault(t_us: u64, active: bool, detail: i32, code: usize): bool {
  begin(RECORD_FAULT, t_us);
  const at = reserve(5);
  store<u8>(at, <u8>active);
  store<i32>(at + 1, detail);
  putText(code);
  return end();
}

/** Text for fault bit `bit` (the position in FAULT_*), or 0 when there is no such bit. */
export function faultCode(bit: i32): usize {
  return <u32>bit < <u32>FAULT_CODES.length ? unchecked(FAULT_CODES[bit]) : 0;
}

/** Sends a session event. @param event text, one of SESSION_* */
export function sendSession(t_us: u64, event: usize): bool {
  begin(RECORD_SESSION, t_us);
  putText(event);
  return end();
}

/**
 * Sends the meter record.
 * @param values u32 V_mV[3], u32 I_mA[3], i32 P_mW[3], as they lie in the pilot's status at offset 48
 * @param energy_mWh lifetime register
 */
export function sendMeter(t_us: u64, values: usize, energy_mWh: u64): bool {
  begin(RECORD_METER, t_us);
  memory.copy(reserve(36), values, 36);
  store<u64>(reserve(8), energy_mWh);
  return end();
}

/**
 * Sends the readings record: what a meter reads beside V, I and P; a monitor's has the photovoltaic current, too.
 * @param status the pilot's status
 * @param import_mWh lifetime register
 * @param others lifetime registers: u64 export_mWh, reactive_mvarh[4]
 */
export function sendReadings(t_us: u64, status: usize, import_mWh: u64, others: usize): bool {
  begin(RECORD_READINGS, t_us);
  const at = reserve(84);
  store<u32>(at, load<u32>(status, 84)); // frequency_mHz
  memory.copy(at + 4, status + 196, 12); // Q_mvar
  memory.copy(at + 16, status + 184, 12); // S_mVA
  store<u32>(at, load<u32>(status, 208), 28); // neutral_mA
  store<i32>(at, load<i32>(status, 72) + load<i32>(status, 76) + load<i32>(status, 80), 32); // P_mW
  store<u64>(at, import_mWh, 36);
  memory.copy(at + 44, others, 40);
  if (load<u32>(status, 4) & STATUS_MONITOR) memory.copy(reserve(8), status + 216, 8); // pv_mA, pv_mW
  return end();
}

/**
 * Sends the demand record.
 * @param values u32 demand_mW, u32 highest_mW, then least and greatest of u32 V_mV[3], u32 I_mA[3], i32 P_mW (total)
 */
export function sendDemand(t_us: u64, values: usize): bool {
  begin(RECORD_DEMAND, t_us);
  memory.copy(reserve(64), values, 64);
  return end();
}

/** Length of what sendHarmonics() takes: u8 phase, u32 frequency_mHz, u16 THD_V, THD_I, V[39], I[39]. */
export const HARMONICS_SIZE: i32 = 165;

/** Sends the harmonics of one phase. @param values HARMONICS_SIZE bytes, as they go into the record */
export function sendHarmonics(t_us: u64, values: usize): bool {
  begin(RECORD_HARMONICS, t_us);
  memory.copy(reserve(HARMONICS_SIZE), values, HARMONICS_SIZE);
  return end();
}

/** Begins a log line of `level` (LOG_*); logText() and logNumber() add to it, logEnd() sends it. */
export function logBegin(t_us: u64, level: i32): void {
  begin(RECORD_LOG, t_us);
  store<u8>(reserve(1), <u8>level);
}

/** Adds a static text (length byte, then ASCII). */
export function logText(text: usize): void {
  putText(text);
}

/** Adds a number in decimal. */
export function logNumber(value: i64): void {
  let rest: u64 = value < 0 ? 0 - <u64>value : <u64>value;
  let size = value < 0 ? 2 : 1;
  for (let r = rest; r > 9; r /= 10) size++;
  const at = reserve(size);
  if (!at) return;
  let last = at + size;
  do {
    store<u8>(--last, <u8>(0x30 + (rest % 10)));
    rest /= 10;
  } while (rest);
  if (value < 0) store<u8>(at, 0x2d);
}

/** Sends the log line. */
export function logEnd(): bool {
  return end();
}
