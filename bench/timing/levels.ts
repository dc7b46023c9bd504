/** States and plateau voltages that pilot.wasm makes of the exact circuit, over all duties, tolerances, and noise. */

import { PilotModule } from '../pilot/module.ts';
import { EV_LOAD_OHM, PilotCircuit, type CircuitOptions, type PilotLoad } from '../circuit.ts';
import { Random } from '../random.ts';

export interface LevelOptions {
  /** Duties [0.01 %]. */
  duties_1e4: readonly number[];
  circuits: readonly Partial<CircuitOptions>[];
  /** What the published voltages are compared with: the circuit at the plateau's end, or at its last sample. */
  against: 'end' | 'sample';
  /** Blocks judged in each state, after those that it needs to be recognised. */
  blocks: number;
}

/** The worst of one plateau. */
export interface LevelError {
  /** Of the published voltage against the circuit's [mV]. */
  error_mV: number;
  /** The same as a share of what is allowed: 1 % of the voltage or 60 mV. Above 1 it is out. */
  share: number;
  duty_1e4: number;
  state: string;
  circuit: Partial<CircuitOptions>;
}

export interface LevelFigures {
  /** What was asked for, in words. */
  duties: string;
  least_1e4: number;
  against: LevelOptions['against'];
  circuits: number;
  /** Combinations of circuit, duty and state. */
  cases: number;
  blocks: number;
  wrong: number;
  /** The first few wrong ones. */
  examples: string[];
  high: LevelError;
  low: LevelError;
}

/** The circuit, and what it came to at the last sample and at the end of each plateau [V]. */
class WatchedCircuit extends PilotCircuit {
  readonly sampled = { high_V: 0, low_V: 0 };
  readonly end = { high_V: 0, low_V: 0 };
  private level = false;

  override drive(t_us: number, high: boolean): void {
    if (high !== this.level) this.end[this.plateau()] = super.voltage(t_us);
    this.level = high;
    super.drive(t_us, high);
  }

  override voltage(t_us: number): number {
    return (this.sampled[this.plateau()] = super.voltage(t_us));
  }

  private plateau(): 'high_V' | 'low_V' {
    return this.level ? 'high_V' : 'low_V';
  }
}

const AWAY: PilotLoad = { connected: false, load_Ohm: Infinity, diodeShorted: false, short_Ohm: Infinity };
const LOADS: readonly (readonly [string, PilotLoad])[] = [
  ['A', AWAY],
  ...(['B', 'C', 'D'] as const).map(
    (state) => [state, { ...AWAY, connected: true, load_Ohm: EV_LOAD_OHM[state] }] as const,
  ),
  ['E', { ...AWAY, connected: true, load_Ohm: EV_LOAD_OHM.C, short_Ohm: 80 }],
];
/** From a change to its recognition at most (assembly/pilot/limits.ts), and what publishing adds. */
const SETTLE_BLOCKS = 100;
const NOISE_MV = 50;
const ALLOWED = 0.01;
const ALLOWED_MV = 60;

/** 5 to 97 % in steps of 1 %. */
export const ALL_DUTIES_1E4 = Array.from({ length: 93 }, (_, i) => 500 + 100 * i);

/** Every corner of the facts' tolerances; cable of 3 m and 10 m at 150 pF/m. */
export function cornerCircuits(): Partial<CircuitOptions>[] {
  const corners: Partial<CircuitOptions>[] = [];
  for (const source_Ohm of [970, 1030])
    for (const volts of [11.4, 12, 12.6])
      for (const diode_V of [0.55, 0.85])
        for (const evse_pF of [300, 1600])
          for (const cable_pF of [0, 450, 1500])
            for (const ev_pF of [0, 2400])
              corners.push({ source_Ohm, high_V: volts, low_V: -volts, diode_V, evse_pF, cable_pF, ev_pF });
  return corners;
}

/** @param onProgress gets the number of circuits done */
export function measureLevels(options: LevelOptions, onProgress: (done: number) => void = () => {}): LevelFigures {
  const none: LevelError = { error_mV: 0, share: 0, duty_1e4: 0, state: '', circuit: {} };
  const { against } = options;
  const circuits = options.circuits.length;
  const [least, most] = [Math.min(...options.duties_1e4) / 100, Math.max(...options.duties_1e4) / 100];
  const duties = least === most ? `${least} %` : `${least} to ${most} %, ${options.duties_1e4.length} duties`;
  const figures: LevelFigures = {
    duties,
    least_1e4: 100 * least,
    against,
    circuits,
    cases: 0,
    blocks: 0,
    wrong: 0,
    examples: [],
    high: none,
    low: none,
  };
  const random = new Random('noise on the pilot');
  const noise_mV = (): number => NOISE_MV * random.normal();
  const phases = options.duties_1e4.map((duty_1e4) => phaseFor(duty_1e4));
  options.circuits.forEach((circuit, done) => {
    options.duties_1e4.forEach((duty_1e4, i) => {
      const wire = new WatchedCircuit(circuit);
      const pilot = new PilotModule(wire, { forced: { duty_1e4, phase_us: phases[i]! } });
      for (const [state, load] of LOADS) {
        wire.setLoad(1000 * pilot.seq, load);
        pilot.blocks(SETTLE_BLOCKS, noise_mV);
        for (let block = 0; block < options.blocks; block++) {
          pilot.blocks(1, noise_mV);
          if (pilot.state === state) continue;
          figures.wrong++;
          if (figures.examples.length < 10) {
            figures.examples.push(
              `${pilot.state} instead of ${state} at ${duty_1e4 / 100} %, ${JSON.stringify(circuit)}`,
            );
          }
        }
        figures.cases++;
        figures.blocks += options.blocks;
        const place = { duty_1e4, state, circuit };
        const { high_V, low_V } = wire[against === 'end' ? 'end' : 'sampled'];
        figures.high = worse(figures.high, pilot.cp_high_mV, high_V, place);
        figures.low = worse(figures.low, pilot.cp_low_mV, low_V, place);
      }
    });
    onProgress(done + 1);
  });
  return figures;
}

function worse(
  worst: LevelError,
  measured_mV: number,
  true_V: number,
  place: Omit<LevelError, 'error_mV' | 'share'>,
): LevelError {
  const error_mV = Math.abs(measured_mV - 1000 * true_V);
  const share = error_mV / Math.max(ALLOWED_MV, ALLOWED * 1000 * Math.abs(true_V));
  return share > worst.share ? { error_mV, share, ...place } : worst;
}

/** The sampling phase that the module itself asks for at the nearest duty that it can be made to give, 10 to 96 %. */
function phaseFor(duty_1e4: number): number {
  const wanted = Math.min(9600, Math.max(1000, duty_1e4));
  const limit_mA = wanted <= 8500 ? wanted * 6 : (wanted - 6400) * 25;
  const wire = new PilotCircuit();
  const pilot = new PilotModule(wire, { limit_mA, socket: false });
  pilot.blocks(120);
  wire.setLoad(1000 * pilot.seq, LOADS[1]![1]);
  pilot.blocks(150);
  if (pilot.pwm.duty_1e4 !== wanted) throw new Error(`the pilot module gives ${pilot.pwm.duty_1e4}, not ${wanted}`);
  return pilot.phase_us;
}
