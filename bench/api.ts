/** The seams of the bench: what a board driver may ask of the world, and what both say to the runner. */

import type { Frame } from './link.ts';
import type { Harmonic } from './waves.ts';

/** Scenario times and board times are microseconds since the start of the scenario, as a float. */
export type Micros = number;

/** The virtual world as a board sees it. Every `t_us` is at or after the last one given to any method. */
export interface World {
  /** Applies all scenario steps and dynamics (car, contactor, faults) up to and including `t_us`. */
  advance(t_us: Micros): void;
  /** When the next scenario step or delayed effect is due; Infinity when none. */
  next_us(): Micros;
  /** The pilot driver switched to +12 V (true) or -12 V (false). Start-up and an unpowered board: `null`, 0 V. */
  cpDrive(t_us: Micros, level: boolean | null): void;
  /** The contactor's drive pin. */
  contactorPin(t_us: Micros, on: boolean): void;
  /** Output lines, bit n = `OUT_*`. To be called when one changes, and with 0 when the board loses its power or is reset. */
  outputs(t_us: Micros, lines: number): void;
  /** ADC code (0..4095) that a conversion of logical channel `CH_*` starting at `t_us` gives. */
  adc(channel: number, t_us: Micros): number;
  /** Input lines, bit n = `IN_*`. */
  inputs(t_us: Micros): number;
  /** The metering front end, where the board has one: a chip with an SPI of its own and a data-ready line. */
  readonly frontEnd?: FrontEnd | undefined;
  /** Ideal (true) values for displays and tests. */
  truth(): Truth;
  /** What holds from the last `advance` on; undefined while something is moving (docs/bench-link.md, STEADY). */
  steady(): Steady | undefined;
  /** Of the mains. */
  readonly harmonics: readonly Harmonic[];
  /** Goes on by `ms` milliseconds of that, all before its `until_us`. */
  leap(ms: number): void;
}

export interface FrontEnd {
  /** With `clock_Hz` at its clock input [us]. */
  period_us(clock_Hz: number): number;
  /** A conversion ends at `t_us`. @returns whether data-ready falls */
  convert(t_us: Micros): boolean;
  /** One SPI frame, from chip select to chip select. @returns what the chip sent, as many bytes */
  exchange(sent: Uint8Array): Uint8Array;
  /** The same in two steps: chip select falls, @returns what the chip sends; */
  select(): Uint8Array;
  /** and rises. @param sent what it got in between */
  deselect(sent: Uint8Array): void;
}

/** Analog conditions and input lines of a time in which nothing happens. Codes are exact, before noise and rounding. */
export interface Steady {
  /** The next thing that happens does so here, or later. */
  until_us: Micros;
  inputs: number;
  /** Of the mains, L1, now [rad], and its frequency [rad/us]. */
  angle_rad: number;
  omega_rad_us: number;
  /** By channel: the code at 0 V (0 A), its noise (rms). Of CP only the noise. */
  base: number[];
  noise: number[];
  /** CP at the last ten instants that were sampled. */
  cp: number[];
  /** Amplitudes of the fundamental by phase; that of the current grows by `I_step` each millisecond. */
  V: number[];
  I: number[];
  I_step: number[];
  residual: number;
}

export interface Truth {
  t_us: Micros;
  cp_V: number;
  /** The two plateaus of the last period; both the present voltage while the pilot does not oscillate. */
  cp_high_V: number;
  cp_low_V: number;
  /** What the station does to the pilot: the duty, steady high or low, or nothing (no supply, booting). */
  pilot: number | 'x1' | 'F' | 'off';
  /** The drive pin. */
  contactorDriven: boolean;
  /** L1 and N are switched through. */
  contactorClosed: boolean;
  /** L2 and L3 are, too. */
  threePhase: boolean;
  /** The monitor's output. */
  rcmTripped: boolean;
  powerGood: boolean;
  /** Fundamentals of the mains, root mean square. */
  V: [number, number, number];
  /** At the station's output, behind the contactor. */
  output_V: [number, number, number];
  /** Fundamentals of the car's currents, root mean square. */
  I: [number, number, number];
  /** As far as it flows now, with the monitor's test current. */
  residual_ac_mA: number;
  residual_dc_mA: number;
  /** Exact integral of v*i since the start, all phases; to the car is positive [Wh]. */
  energy_Wh: number;
  /** The cycles of L1 in which the sum over the phases went to the car, and those in which it came from it [Wh]. */
  import_Wh: number;
  export_Wh: number;
  /** By phase; to the car is positive [Wh]. */
  phase_Wh: [number, number, number];
  evState: string;
  /** A phase change has broken the car. */
  evDamaged: boolean;
  /** PWM taken away from a car with S2 closed, since plug-in. Counted for a car with a behaviour. */
  evInterruptions: number;
  /** The bolt of the plug lock is at its locked end. */
  locked: boolean;
  /** Times that a locked plug was torn out. */
  forced: number;
  /** Output lines, bit n = `OUT_*`. */
  outputs: number;
}

/** What the scenario wants from the board, delivered by `advance` through these callbacks at their exact time. */
export interface BoardOrders {
  /** A CONTROL record for the session (docs/bench-link.md). */
  control(key: number, value: number): void;
  /** An INJECT (`INJECT` in boards/controls.ts). */
  inject(kind: number): void;
  /** The supply fails now and returns `cut_ms` later. The driver models hold-up time and reboot. */
  powerCut(cut_ms: number, at_us: Micros): void;
}

export type BenchEvent = { t_us: number; event: string } & Record<string, unknown>;

export interface RunOptions {
  /** Virtual time to run [us]. */
  duration_us: Micros;
  /** As fast as a clock on the wall; otherwise as fast as it goes. */
  realtime: boolean;
  /** Not faster than this many virtual seconds per second; lockstep boards only. */
  speed?: number;
  /** From event to event: a board that can makes its samples itself in between. Lockstep boards only. */
  fast?: boolean;
  /** Where the board's recorder writes; undefined = no recording. */
  record?: string;
  /** Gets what the board's flight recorder holds at the end of the run (docs/recording.md). */
  onFlight?: (file: Uint8Array) => void;
  /** File that holds the board's non-volatile memory; undefined = blank and forgotten afterwards. */
  nv?: string;
  /** What the board's entropy is made of, where it can be told (desktop), so that a run can be repeated; empty = the source is broken. */
  seed?: string;
  /** File to which the board adds each operation on that memory (bench/nv-file.ts); desktop only. */
  flashLog?: string;
  onEvent(event: BenchEvent): void;
  /** Frames of the board that say nothing about the run itself: PERF, RECORDER, UART. */
  onFrame?: (frame: Frame, t_us: Micros) => void;
  /** Called about once a virtual millisecond after the world was advanced; for displays. */
  onTick?: (t_us: Micros) => void;
}

/** A board under test: boots it, runs it against the world to the end, reports events. */
export interface BoardDriver {
  readonly name: string;
  run(world: World, connect: (orders: BoardOrders) => void, options: RunOptions): Promise<void>;
}
