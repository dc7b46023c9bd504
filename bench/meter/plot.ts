/** Draws the error of the meter over the current as one SVG. */

import { BLUE, FAINT, GRID, TEXT, round, text } from '../scope/svg.ts';
import type { Measured } from './measure.ts';

const WIDTH = 860;
const HEIGHT = 420;
const LEFT = 64;
const RIGHT = 24;
const TOP = 64;
const BOTTOM = 52;
const LEAST_A = 0.4;
const MOST_A = 100;
const MARKS_A = [0.5, 1, 2, 5, 10, 20, 40, 80];
const LIMIT = '#c0392b';
/** By angle of the load: what it is called, colour, shape of the marks. */
const SERIES = [
  { name: 'PF 1', of: (angle: number) => angle === 0, colour: BLUE, dash: '' },
  { name: 'PF 0.5 inductive', of: (angle: number) => angle > 0, colour: '#8c5a2b', dash: '6 3' },
  { name: 'PF 0.8 capacitive', of: (angle: number) => angle < 0, colour: '#2e8b57', dash: '2 3' },
] as const;

/** @param measured all points; the table "load" is drawn */
export function errorPlot(board: string, measured: readonly Measured[]): string {
  const points = measured.filter(({ table }) => table === 'load');
  const most = Math.max(1, ...points.map(({ value, limit }) => Math.max(limit, Math.abs(value)) * 1.15));
  const x = (amps: number) =>
    round(LEFT + (Math.log(amps / LEAST_A) / Math.log(MOST_A / LEAST_A)) * (WIDTH - LEFT - RIGHT));
  const y = (percent: number) => round(TOP + ((most - percent) / (2 * most)) * (HEIGHT - TOP - BOTTOM));
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    text(LEFT, 26, `Error of active energy over current, ${board}`, { size: 15, bold: true }),
    text(16, TOP - 8, '%', { size: 11, fill: FAINT }),
    text(WIDTH - RIGHT, HEIGHT - 12, 'A per phase, three phases', { size: 11, fill: FAINT, anchor: 'end' }),
  ];
  for (const amps of MARKS_A) {
    parts.push(`<path d="M${x(amps)} ${TOP}V${HEIGHT - BOTTOM}" stroke="${GRID}"/>`);
    parts.push(text(x(amps), HEIGHT - BOTTOM + 18, String(amps), { size: 11, fill: FAINT, anchor: 'middle' }));
  }
  const step = most > 2 ? Math.ceil(most / 4) : 0.25;
  for (let percent = -Math.floor(most / step) * step; percent <= most; percent += step) {
    parts.push(`<path d="M${LEFT} ${y(percent)}H${WIDTH - RIGHT}" stroke="${percent === 0 ? FAINT : GRID}"/>`);
    const label = String(round(percent * 100) / 100).replace('-', '−');
    parts.push(text(LEFT - 8, y(percent) + 4, label, { size: 11, fill: FAINT, anchor: 'end' }));
  }
  SERIES.forEach(({ name, of, colour, dash }, n) => {
    const own = points.filter(({ angle_deg }) => of(angle_deg)).sort((a, b) => a.I_A - b.I_A);
    const line = (value: (point: Measured) => number, to: (x: number, y: number) => string) =>
      own.map((point, i) => (i ? to(x(point.I_A), y(value(point))) : `M${x(point.I_A)} ${y(value(point))}`)).join('');
    const straight = (to_x: number, to_y: number) => `L${to_x} ${to_y}`;
    const stepped = (to_x: number, to_y: number) => `H${to_x}V${to_y}`;
    const dashes = dash && ` stroke-dasharray="${dash}"`;
    for (const sign of [1, -1]) {
      parts.push(
        `<path d="${line(({ limit }) => sign * limit, stepped)}" fill="none" stroke="${LIMIT}" opacity="0.6"${dashes}/>`,
      );
    }
    parts.push(
      `<path d="${line(({ value }) => value, straight)}" fill="none" stroke="${colour}" stroke-width="1.8"${dashes}/>`,
    );
    for (const { I_A, value } of own) parts.push(`<circle cx="${x(I_A)}" cy="${y(value)}" r="3" fill="${colour}"/>`);
    const at = LEFT + 150 * n;
    parts.push(`<path d="M${at} 44h24" stroke="${colour}" stroke-width="1.8"${dashes}/>`);
    parts.push(text(at + 30, 48, name, { fill: TEXT }));
  });
  const at = LEFT + 150 * SERIES.length;
  parts.push(`<path d="M${at} 44h24" stroke="${LIMIT}" opacity="0.6"/>`, text(at + 30, 48, 'limits'), '</svg>', '');
  return parts.join('\n');
}
