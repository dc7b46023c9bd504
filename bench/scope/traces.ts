/** What a recording says about the control pilot and the charge, as lines over time. */

import { itemsOf, type Recording } from '../replay/recording.ts';
import { BLOCK_SAMPLES, SAMPLES, type DoorCall } from '../replay/records.ts';

/** A value that holds until the next one. */
export interface Step<T> {
  t_us: number;
  value: T;
}

/** The least and the greatest CP voltage of one block. */
export interface CpBlock {
  t_us: number;
  min_V: number;
  max_V: number;
}

export interface Traces {
  board: string;
  profile: string;
  from_us: number;
  to_us: number;
  cp: CpBlock[];
  /** As the pilot module reads the plateaus; undefined where there is none. */
  high_V: Step<number | undefined>[];
  low_V: Step<number | undefined>[];
  /** "A1" .. "F"; undefined: no status, the module is not running */
  state: Step<string | undefined>[];
  /** High part of the period, 0..1: 1 is steady high, 0 steady low. */
  duty: Step<number>[];
  contactor: Step<boolean>[];
  /** Per phase [A], as the pilot module measures it. */
  current_A: Step<[number, number, number] | undefined>[];
  /** Resets, traps and stops, in words. */
  marks: Step<string>[];
}

const BLOCK_US = 1000;
const PWM_HIGH = 0;
const PWM_ON = 1;
const PWM_LOW = 2;
const STATUS_SIZE = 240;
const STATE_F = 5;
const HOST_BOOT = 1;
const HOST_CONTACTOR = 3;
const HOST_PILOT_LOW = 4;

function push<T>(steps: Step<T>[], t_us: number, value: T): void {
  if (steps.at(-1)?.value !== value) steps.push({ t_us, value });
}

class Collector {
  readonly traces: Traces;
  readonly #recording: Recording;
  readonly #byName: Map<string, number>;
  /** Boots begin at 0; here they follow each other. */
  #boot = 0;
  #bootStart_us = 0;
  #latest_us = 0;
  #kernelSays = false;
  /** The kernel drives state F, whatever the module orders. */
  #forced = false;

  constructor(recording: Recording) {
    this.#recording = recording;
    this.#byName = new Map(recording.functions.map((f, index) => [f.name, index]));
    const { board, profile } = recording;
    this.traces = {
      board,
      profile,
      from_us: 0,
      to_us: 0,
      cp: [],
      high_V: [],
      low_V: [],
      state: [],
      duty: [],
      contactor: [],
      current_A: [],
      marks: [],
    };
  }

  collect(bootEnds_us: Map<number, number>): Traces {
    const { traces } = this;
    let first_us: number | undefined;
    for (const item of itemsOf(this.#recording, 'pilot')) {
      if (item.boot !== this.#boot) {
        this.#bootStart_us += Math.max(this.#latest_us - this.#bootStart_us, bootEnds_us.get(this.#boot) ?? 0);
        this.#boot = item.boot;
        this.#forced = false;
        this.#silent(this.#bootStart_us);
        push(traces.contactor, this.#bootStart_us, false);
        traces.marks.push({ t_us: this.#bootStart_us, value: 'reset' });
      }
      const t_us = this.#bootStart_us + item.t_us;
      this.#latest_us = Math.max(this.#latest_us, t_us);
      first_us ??= item.tag === 'block' ? t_us - BLOCK_US : undefined;
      if (item.tag === 'block') this.#block(t_us, item.block);
      else if (item.tag === 'door') this.#door(t_us, item);
      else if (item.tag === 'host') this.#host(t_us, item.code, item.value);
      else if (item.tag === 'trapped' || item.tag === 'cut_off') {
        traces.marks.push({ t_us, value: `pilot ${item.tag === 'trapped' ? 'trap' : 'hang'}` });
        this.#silent(t_us);
      }
    }
    traces.from_us = first_us ?? 0;
    traces.to_us = this.#latest_us;
    return traces;
  }

  /** The pilot module does not run from here on: nobody says state and plateaus. */
  #silent(t_us: number): void {
    push(this.traces.state, t_us, undefined);
    push(this.traces.high_V, t_us, undefined);
    push(this.traces.low_V, t_us, undefined);
    push(this.traces.current_A, t_us, undefined);
  }

  #block(t_us: number, block: Uint8Array): void {
    const view = new DataView(block.buffer, block.byteOffset);
    const { offset, gain_q16 } = this.#recording.calibration[0]!;
    let least = Infinity;
    let greatest = -Infinity;
    for (let k = 0; k < SAMPLES; k++) {
      const code = view.getUint16(BLOCK_SAMPLES + 2 * k, true);
      least = Math.min(least, code);
      greatest = Math.max(greatest, code);
    }
    const volts = (code: number) => ((code - offset) * gain_q16) / 65536 / 1000;
    const [a, b] = [volts(least), volts(greatest)];
    this.traces.cp.push({ t_us, min_V: Math.min(a, b), max_V: Math.max(a, b) });
    const mode = view.getUint8(16);
    push(
      this.traces.duty,
      t_us - BLOCK_US,
      mode === PWM_ON ? view.getUint16(18, true) / 1e4 : mode === PWM_LOW ? 0 : 1,
    );
  }

  #door(t_us: number, call: DoorCall): void {
    const { traces } = this;
    if (call.function === this.#byName.get('power_request') && !this.#kernelSays)
      push(traces.contactor, t_us, call.result === 1n);
    if (call.function !== this.#byName.get('mailbox_put') || call.out?.length !== STATUS_SIZE) return;
    const status = new DataView(call.out.buffer, call.out.byteOffset);
    const state = status.getUint8(8);
    const oscillates = status.getUint8(9) === PWM_ON;
    const name = state >= STATE_F ? 'F' : `${'ABCDE'[state]}${oscillates ? 2 : 1}`;
    push(traces.state, t_us, this.#forced ? 'F' : name);
    const mode = status.getUint8(9);
    const low_mV = status.getInt32(16, true); // 0 until there has been one
    const known = status.getUint32(0, true) > 1; // the first status is older than the first block
    push(traces.high_V, t_us, known && mode !== PWM_LOW ? status.getInt32(12, true) / 1000 : undefined);
    push(traces.low_V, t_us, known && mode !== PWM_HIGH && low_mV !== 0 ? low_mV / 1000 : undefined);
    const current = [0, 1, 2].map((phase) => status.getUint32(60 + 4 * phase, true) / 1000);
    const last = traces.current_A.at(-1)?.value;
    if (!last || current.some((value, phase) => value !== last[phase]))
      traces.current_A.push({ t_us, value: current as [number, number, number] });
  }

  #host(t_us: number, code: number, value: number): void {
    const { traces } = this;
    if (code === HOST_CONTACTOR) {
      this.#kernelSays = true;
      push(traces.contactor, t_us, value === 1);
    } else if (code === HOST_PILOT_LOW) {
      this.#forced = value === 1;
      push(traces.state, t_us, 'F');
      push(traces.duty, t_us, 0);
    } else if (code === HOST_BOOT) push(traces.contactor, t_us, false);
  }
}

/** How long each boot lasted by the session's records, which go on when the pilot module is dead [us]. */
function bootEnds(recording: Recording): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { boot, t_us } of itemsOf(recording, 'session')) ends.set(boot, Math.max(ends.get(boot) ?? 0, t_us));
  return ends;
}

/** @throws RecordingError when a record is not what the format says */
export function collectTraces(recording: Recording): Traces {
  return new Collector(recording).collect(bootEnds(recording));
}
