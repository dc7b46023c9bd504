/** Draws traces as one SVG: lanes over a common time axis. */

import type { Step, Traces } from './traces.ts';

const WIDTH = 1200;
const LEFT = 96;
const RIGHT = 24;
const TOP = 56;
const GAP = 18;
const PLOT = WIDTH - LEFT - RIGHT;
/** Longest time for which a block of a flight recording stands for those after it [us]. */
const HOLD_US = 200_000;
export const GRID = '#e3e7ec';
export const TEXT = '#39434f';
export const FAINT = '#7b8794';
export const BLUE = '#1f6fb2';
/** Told apart with all kinds of colour vision. */
const PHASES = ['#8c5a2b', '#222222', '#8a93a0'] as const;
const STATES: Record<string, string> = {
  A: '#eef1f4',
  B: '#fdf0c8',
  C: '#cdebd3',
  D: '#c5e3f2',
  E: '#f3d0d0',
  F: '#f0b6b6',
};

export const round = (value: number) => Math.round(value * 10) / 10;
const escape = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

interface Style {
  size?: number;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
  bold?: boolean;
}

export function text(x: number, y: number, content: string, style: Style = {}): string {
  const { size = 12, fill = TEXT, anchor = 'start', bold = false } = style;
  const weight = bold ? ' font-weight="600"' : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${weight}>${escape(content)}</text>`;
}

function rect(x: number, y: number, width: number, height: number, attributes: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${attributes}/>`;
}

/** 1, 2 or 5 times a power of ten: about `count` of them fit into `span`. */
function tick(span: number, count: number): number {
  const power = 10 ** Math.floor(Math.log10(span / count));
  return power * ([1, 2, 5, 10].find((factor) => span / (power * factor) <= count) ?? 10);
}

class Drawing {
  readonly #parts: string[] = [];
  readonly #from: number;
  readonly #to: number;
  #y = TOP;

  constructor(from_us: number, to_us: number) {
    this.#from = from_us;
    this.#to = to_us;
  }

  get y(): number {
    return this.#y;
  }

  add(...parts: string[]): void {
    this.#parts.push(...parts);
  }

  x(t_us: number): number {
    return LEFT + ((Math.min(Math.max(t_us, this.#from), this.#to) - this.#from) / (this.#to - this.#from)) * PLOT;
  }

  /** What of a stepped line is to be seen: each value with the times between which it holds. */
  *spans<T>(steps: Step<T>[]): Generator<{ from: number; to: number; value: T }> {
    for (const [i, { t_us, value }] of steps.entries()) {
      const end = steps[i + 1]?.t_us ?? this.#to;
      if (end > this.#from && t_us < this.#to)
        yield { from: Math.max(t_us, this.#from), to: Math.min(end, this.#to), value };
    }
  }

  /** Starts a lane. `marks` are the values of its horizontal lines. @returns how a value becomes y */
  lane(
    title: string,
    unit: string,
    height: number,
    range: [number, number],
    marks: number[],
  ): (value: number) => number {
    const top = this.#y;
    const y = (value: number) =>
      top + height - ((Math.min(Math.max(value, range[0]), range[1]) - range[0]) / (range[1] - range[0])) * height;
    this.add(text(16, top + 12, title, { bold: true }));
    if (unit) this.add(text(16, top + 27, unit, { fill: FAINT, size: 11 }));
    for (const mark of marks)
      this.add(
        `<path d="M${LEFT} ${round(y(mark))}H${WIDTH - RIGHT}" stroke="${GRID}"/>`,
        text(LEFT - 8, y(mark) + 4, `${mark}`.replace('-', '−'), { anchor: 'end', size: 11, fill: FAINT }),
      );
    this.#y += height + GAP;
    return y;
  }

  /** A stepped line; undefined is a gap. In every pixel column the least and the greatest value are to be seen. */
  line(steps: Step<number | undefined>[], y: (value: number) => number, colour: string, width = 1.5): void {
    let path = '';
    let pen: number | undefined; // y of the line at the end of the last column
    let column: { x: number; least: number; greatest: number; last: number | undefined } | undefined;
    const flush = () => {
      if (!column) return;
      const { x, least, greatest, last } = column;
      if (greatest >= least && (least !== pen || greatest !== pen || last !== pen)) {
        path += pen === undefined ? `M${x} ${least}` : `H${x}V${least}`;
        if (greatest !== least) path += `V${greatest}`;
        if (last !== undefined && last !== greatest) path += `V${last}`;
      } else if (pen !== undefined && last === undefined) path += `H${x}`;
      pen = last;
    };
    for (const { from, value } of this.spans(steps)) {
      const x = Math.round(this.x(from));
      const at = value === undefined ? undefined : round(y(value));
      if (column?.x !== x) {
        flush();
        column = { x, least: Infinity, greatest: -Infinity, last: undefined };
      }
      if (at !== undefined) {
        column.least = Math.min(column.least, at);
        column.greatest = Math.max(column.greatest, at);
      }
      column.last = at;
    }
    flush();
    if (pen !== undefined) path += `H${WIDTH - RIGHT}`;
    if (path)
      this.add(`<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"/>`);
  }

  toString(height: number): string {
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="system-ui, 'Segoe UI', 'DejaVu Sans', Arial, sans-serif">`,
      rect(0, 0, WIDTH, height, 'fill="#ffffff"'),
      ...this.#parts,
      '</svg>\n',
    ].join('\n');
  }
}

/** The time axis: its lines are behind all lanes, so it comes first. */
function drawTime(d: Drawing, from_us: number, to_us: number, bottom: number): void {
  const step_us = tick(to_us - from_us, 12);
  const inMs = to_us - from_us < 2e6;
  for (let t_us = Math.ceil(from_us / step_us) * step_us; t_us <= to_us; t_us += step_us) {
    const x = round(d.x(t_us));
    d.add(`<path d="M${x} ${TOP - 4}V${bottom}" stroke="${GRID}"/>`);
    const value = inMs ? t_us / 1e3 : t_us / 1e6;
    d.add(text(x, bottom + 16, `${Math.round(value * 1000) / 1000}`, { anchor: 'middle', size: 11, fill: FAINT }));
  }
  d.add(
    text(WIDTH - RIGHT, bottom + 33, inMs ? 'time, ms' : 'time, s', {
      anchor: 'end',
      size: 11,
      fill: FAINT,
    }),
  );
}

/**
 * Least and greatest voltage of every pixel column. A flight recording has a block at every change of the voltage and ten
 * a second in between: there the last one holds, and is drawn paler.
 */
function drawEnvelope(d: Drawing, traces: Traces, y: (value: number) => number): void {
  const columns = new Map<number, [number, number]>();
  const note = (x: number, low: number, high: number) => {
    const column = columns.get(x);
    columns.set(x, column ? [Math.min(column[0], low), Math.max(column[1], high)] : [low, high]);
  };
  for (const [i, { t_us, min_V, max_V }] of traces.cp.entries()) {
    if (t_us < traces.from_us || t_us > traces.to_us) continue;
    const next_us = traces.cp[i + 1]?.t_us ?? t_us;
    const x = Math.round(d.x(t_us));
    note(x, min_V, max_V);
    if (next_us - t_us > HOLD_US) continue;
    for (let held = x + 1; held < Math.round(d.x(next_us)); held++) note(held, min_V, max_V);
  }
  // Columns side by side with the same height are one rectangle.
  let open: { x: number; width: number; top: number; height: number } | undefined;
  const colour = traces.profile === 'full' ? '#c3daee' : '#deeaf5';
  const flush = () => {
    if (open) d.add(rect(open.x - 0.5, open.top, open.width, open.height, `fill="${colour}"`));
  };
  for (const [x, [low, high]] of columns) {
    const top = Math.round(y(high) - 0.5);
    const height = Math.round(y(low) + 0.5) - top;
    if (open && open.x + open.width === x && open.top === top && open.height === height) open.width++;
    else {
      flush();
      open = { x, width: 1, top, height };
    }
  }
  flush();
}

function drawStates(d: Drawing, traces: Traces): void {
  const top = d.y;
  d.lane('State', 'IEC 61851-1', 30, [0, 1], []);
  for (const { from, to, value } of d.spans(traces.state)) {
    const [x0, x1] = [d.x(from), d.x(to)];
    if (value === undefined) continue;
    d.add(
      rect(
        x0,
        top,
        Math.max(x1 - x0, 0.8),
        30,
        `fill="${STATES[value[0]!] ?? GRID}" stroke="#ffffff" stroke-width="0.6"`,
      ),
    );
    if (x1 - x0 > 22) d.add(text((x0 + x1) / 2, top + 20, value, { anchor: 'middle', size: 13, bold: true }));
  }
}

function drawContactor(d: Drawing, traces: Traces): void {
  const top = d.y;
  d.lane('Contactor', 'drive pin', 26, [0, 1], []);
  d.add(`<path d="M${LEFT} ${top + 25.5}H${WIDTH - RIGHT}" stroke="#9aa5b1"/>`);
  for (const { from, to, value } of d.spans(traces.contactor)) {
    if (!value) continue;
    const [x0, x1] = [d.x(from), d.x(to)];
    d.add(rect(x0, top + 2, Math.max(x1 - x0, 1), 24, 'fill="#3f9a5a"'));
    if (x1 - x0 > 50) d.add(text((x0 + x1) / 2, top + 18, 'closed', { anchor: 'middle', fill: '#ffffff' }));
  }
}

/**
 * Draws the part of `traces` from `from_us` to `to_us`.
 *
 * @throws RangeError when there is no time between the two
 */
export function drawScope(traces: Traces, title: string): string {
  const { from_us, to_us } = traces;
  if (!(to_us > from_us)) throw new RangeError('there is nothing recorded between these times');
  const d = new Drawing(from_us, to_us);
  const bottom = TOP + 230 + 30 + 70 + 26 + 110 + 4 * GAP;
  drawTime(d, from_us, to_us, bottom);
  d.add(text(16, 26, title, { size: 16, bold: true }));
  d.add(
    text(WIDTH - RIGHT, 26, `recorded on ${traces.board}, profile ${traces.profile}`, { anchor: 'end', fill: FAINT }),
  );

  const volts = d.lane('CP', 'V', 230, [-13.5, 13.5], [12, 9, 6, 3, 0, -12]);
  drawEnvelope(d, traces, volts);
  d.line(traces.high_V, volts, BLUE, 1.8);
  d.line(traces.low_V, volts, '#7a4fa3', 1.8);
  d.add(text(WIDTH - RIGHT - 8, volts(7.4), 'high plateau', { anchor: 'end', size: 11, fill: BLUE }));
  d.add(text(WIDTH - RIGHT - 8, volts(-10.9), 'low plateau', { anchor: 'end', size: 11, fill: '#7a4fa3' }));
  drawStates(d, traces);

  const percent = d.lane('Duty', '% high', 70, [0, 100], [0, 50, 100]);
  d.line(
    traces.duty.map(({ t_us, value }) => ({ t_us, value: value * 100 })),
    percent,
    BLUE,
    1.8,
  );
  for (const { from, to, value } of d.spans(traces.duty))
    if (value > 0 && value < 1 && d.x(to) - d.x(from) > 60)
      d.add(
        text((d.x(from) + d.x(to)) / 2, percent(value * 100) - 6, `${round(value * 100)} %`, {
          anchor: 'middle',
          size: 11,
          fill: BLUE,
        }),
      );
  drawContactor(d, traces);

  const greatest = Math.max(6, ...traces.current_A.map(({ value }) => Math.max(...(value ?? [0]))));
  const step = tick(greatest, 4);
  const top_A = Math.ceil(greatest / step) * step;
  const marks = Array.from({ length: Math.round(top_A / step) + 1 }, (_, i) => i * step);
  const amps = d.lane('Current', 'A', 110, [0, top_A], marks);
  // L1 last: on a balanced load it covers the others.
  for (const phase of [2, 1, 0] as const)
    d.line(
      traces.current_A.map(({ t_us, value }) => ({ t_us, value: value?.[phase] })),
      amps,
      PHASES[phase],
      1.4 + phase * 1.3,
    );
  PHASES.forEach((colour, phase) => {
    const x = 16 + phase * 24;
    d.add(
      rect(x, amps(0) - 20, 18, 3, `fill="${colour}"`),
      text(x + 9, amps(0) - 5, `L${phase + 1}`, { anchor: 'middle', size: 11, fill: FAINT }),
    );
  });

  for (const { t_us, value } of traces.marks) {
    if (t_us < from_us || t_us > to_us) continue;
    const x = round(d.x(t_us));
    d.add(`<path d="M${x} ${TOP - 4}V${bottom}" stroke="#c0392b" stroke-dasharray="4 3"/>`);
    const atEdge = x > WIDTH - 120;
    d.add(text(x + (atEdge ? -4 : 4), TOP - 8, value, { size: 11, fill: '#c0392b', anchor: atEdge ? 'end' : 'start' }));
  }
  return d.toString(bottom + 44);
}
