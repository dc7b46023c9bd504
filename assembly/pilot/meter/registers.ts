/**
 * Energy since boot: what is less than 1 mWh (1 mvarh) is kept, so no count is lost. Units are 1/256 uW * 100 us; 64 bits of
 * mWh are enough for 3 x 80 A in the 37 million years to come, and what one booking brings stays below 2^50.
 */
import { STATUS } from '../memory';

/** Registers by number: total import, of each phase, export, four quadrants. Where each lies in the status: */
const PLACES: usize = memory.data<u8>([88, 96, 104, 112, 144, 152, 160, 168, 176]);
const REMAINDERS: usize = memory.data(72, 8);
const UNITS_PER_mWh: u64 = 36_000_000_000 * 256;

const IMPORT: i32 = 0;
const EXPORT: i32 = 4;
const REACTIVE: i32 = 5;

/** Adds `units` to register `n`. */
export function book(n: i32, units: u64): void {
  const remainder = REMAINDERS + ((<usize>n) << 3);
  const energy = STATUS + <usize>load<u8>(PLACES + <usize>n);
  let sum = load<u64>(remainder) + units;
  if (sum >= UNITS_PER_mWh) {
    const whole = sum / UNITS_PER_mWh;
    sum -= whole * UNITS_PER_mWh;
    store<u64>(energy, load<u64>(energy) + whole);
  }
  store<u64>(remainder, sum);
}

/** What register `n` has below 1 mWh, in 2^-32 mWh. */
function below_q32(n: i32): u32 {
  return <u32>((load<u64>(REMAINDERS + ((<usize>n) << 3)) << 20) / (UNITS_PER_mWh >> 12));
}

/** The test output: parts of a mWh. */
export function show_remainders(): void {
  store<u32>(STATUS, below_q32(IMPORT), 224);
  store<u32>(STATUS, below_q32(EXPORT), 228);
}

/**
 * Books the energy of one measurement, all phases together: import or export by the sign of their sum, reactive energy in the
 * quadrant that both signs say (IEC 62053-23).
 */
export function book_total(active: i64, reactive: i64): void {
  if (active >= 0) book(IMPORT, active);
  else book(EXPORT, -active);
  const quadrant = reactive >= 0 ? (active >= 0 ? 0 : 1) : active >= 0 ? 3 : 2;
  book(REACTIVE + quadrant, reactive >= 0 ? reactive : -reactive);
}
