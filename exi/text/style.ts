/** Colours of a terminal, or none. */

export type Paint = (text: string) => string;

/** What the texts about messages are painted with. */
export interface Style {
  readonly element: Paint;
  readonly value: Paint;
  readonly unit: Paint;
  /** remarks */
  readonly faint: Paint;
  readonly error: Paint;
  readonly title: Paint;
}

const sgr =
  (code: string): Paint =>
  (text) =>
    text === '' ? '' : `\x1b[${code}m${text}\x1b[0m`;
const same: Paint = (text) => text;

export const PLAIN: Style = { element: same, value: same, unit: same, faint: same, error: same, title: same };
export const COLOURED: Style = {
  element: sgr('36'),
  value: sgr('1'),
  unit: sgr('32'),
  faint: sgr('2'),
  error: sgr('1;31'),
  title: sgr('1;35'),
};

/** `always`, `never`, or `auto`: on a terminal, unless the environment has NO_COLOR (no-color.org) or a dumb terminal. */
export function chooseStyle(when: 'always' | 'never' | 'auto', isTerminal: boolean, env: NodeJS.ProcessEnv): Style {
  const wanted = isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return when === 'always' || (when === 'auto' && wanted) ? COLOURED : PLAIN;
}

/** Text of unknown origin with control characters made visible, so that no message can steer a terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}
