/** The terminal view of a running charge, redrawn in place. */

import type { BenchEvent, Truth } from '../bench/api.ts';

const REDRAW_MS = 66;
const BAR = 32; // characters
const MOST_A = 32; // a full bar
const RECENT = 6; // events shown below

/** What the firmware has said so far, as far as the view shows it. */
interface Shown {
  state: string;
  pwm: string | number;
  contactor: string;
  session: string;
  V_mV: number[];
  I_mA: number[];
  P_mW: number[];
  energy_mWh: number;
}

const STATES: Record<string, string> = {
  A: 'no car',
  B: 'car plugged in',
  C: 'car ready to charge',
  D: 'car ready, wants ventilation',
  E: 'pilot lost or shorted',
  F: 'station not available',
};

export class LiveView {
  private readonly shown: Shown = {
    state: '-',
    pwm: '-',
    contactor: 'open',
    session: '-',
    V_mV: [0, 0, 0],
    I_mA: [0, 0, 0],
    P_mW: [0, 0, 0],
    energy_mWh: 0,
  };
  private readonly recent: string[] = [];
  private readonly title: string;
  private readonly out: NodeJS.WriteStream;
  private drawn = 0; // lines
  private last_ms = -Infinity;

  constructor(title: string, out: NodeJS.WriteStream) {
    this.title = title;
    this.out = out;
  }

  /** Notes an event; `line` is its text for the list below. */
  event(event: BenchEvent, line: string): void {
    const value = String(event['value']);
    if (event.event === 'readings') return;
    if (event.event === 'meter') {
      const { V_mV, I_mA, P_mW, energy_mWh } = event as BenchEvent & Shown;
      Object.assign(this.shown, { V_mV, I_mA, P_mW, energy_mWh });
      return;
    }
    if (event.event === 'pwm') this.shown.pwm = event['value'] as string | number;
    else if (event.event === 'state') this.shown.state = value;
    else if (event.event === 'contactor') this.shown.contactor = value;
    else if (event.event === 'session') this.shown.session = value;
    this.recent.push(line);
    if (this.recent.length > RECENT) this.recent.shift();
  }

  /** Draws when the last picture is old enough. */
  tick(t_us: number, truth: () => Truth): void {
    const now_ms = performance.now();
    if (now_ms - this.last_ms < REDRAW_MS) return;
    this.last_ms = now_ms;
    this.draw(t_us, truth());
  }

  draw(t_us: number, truth: Truth): void {
    const lines = this.picture(t_us, truth);
    const up = this.drawn > 0 ? `\x1b[${this.drawn}A` : '';
    const width = Math.max((this.out.columns || 100) - 1, 20);
    this.out.write(up + lines.map((line) => `\x1b[2K${cut(line, width)}\n`).join(''));
    this.drawn = lines.length;
  }

  private picture(t_us: number, truth: Truth): string[] {
    const { shown } = this;
    const duty = typeof shown.pwm === 'number' ? `${(100 * shown.pwm).toFixed(2)} %` : shown.pwm;
    const bold = (text: string) => `\x1b[1m${text}\x1b[0m`;
    const closed = shown.contactor === 'closed';
    const contactor = closed ? `\x1b[32m${shown.contactor}\x1b[0m` : shown.contactor;
    const phases = [0, 1, 2].map((n) => {
      const I_A = shown.I_mA[n]! / 1000;
      const full = Math.max(0, Math.min(BAR, Math.round((I_A / MOST_A) * BAR)));
      const number = (value: number, digits: number) => value.toFixed(digits).padStart(7);
      return (
        `  L${n + 1}  ${number(shown.V_mV[n]! / 1000, 1)} V ${number(I_A, 2)} A ${number(shown.P_mW[n]! / 1000, 0)} W  ` +
        `${'#'.repeat(full)}${'.'.repeat(BAR - full)}`
      );
    });
    return [
      bold(`${this.title}   ${(t_us / 1e6).toFixed(1).padStart(6)} s`),
      '',
      `  CP         ${volts(truth.cp_high_V)} / ${volts(truth.cp_low_V)} V`,
      `  state      ${shown.state.padEnd(4)} ${STATES[shown.state.charAt(0)] ?? ''}`,
      `  duty       ${duty}`,
      `  contactor  ${contactor}`,
      `  session    ${shown.session}`,
      '',
      ...phases,
      `  energy     ${(shown.energy_mWh / 1e6).toFixed(4)} kWh`,
      '',
      ...Array.from({ length: RECENT }, (_, n) => this.recent[n] ?? ''),
    ];
  }
}

function volts(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(1)}`;
}

/** Keeps a line on its line; escape sequences are short and at the ends, so that a cut after them is harmless. */
function cut(line: string, width: number): string {
  const visible = line.replace(/\x1b\[\d*m/g, '');
  return visible.length > width ? visible.slice(0, width) : line;
}
