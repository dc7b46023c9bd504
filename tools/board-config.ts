/** Turns `boards/<board>/board.json` into `board_config.h`, the initialiser of `board_config` (host/mailbox.h, cs_config_t). */

import { readFileSync } from 'node:fs';
import { checkParameters } from '../parameters/parameters.ts';

const CHANNELS = ['CP', 'V1', 'V2', 'V3', 'I1', 'I2', 'I3', 'RESIDUAL', 'PP', 'TEMP'];

/** With a 24-bit front end the units of V and I are this much smaller, or the gain would be too coarse. */
const WIDE_UNITS = 256;
const SENSORS = ['divider', 'shunt', 'ct', 'rogowski'];

interface Channel {
  offset: number;
  gain: number;
  sensor?: string;
  pga?: number;
}

interface Board {
  name: string;
  max_current_A: number;
  socket: boolean;
  fan_output: boolean;
  /** I of a phase is sampled so much after V; 0 where both are at once. */
  skew_us?: number;
  parameters?: Record<string, number>;
  /** The chip that V and I come from instead of the board's own ADC. */
  front_end?: string;
  /** V1 and I1 are direct voltage and current. */
  dc?: boolean;
  /** It measures at the mains connection, without pilot and contactor. */
  monitor?: boolean;
  channels: Record<string, Channel | undefined>;
}

const file = process.argv[2];
if (!file) {
  console.error('usage: board-config boards/<board>/board.json');
  process.exit(2);
}
const board = JSON.parse(readFileSync(file, 'utf8')) as Board;
if (board.front_end !== undefined && board.front_end !== 'ads131m08') {
  throw new Error(`${file}: front_end ${JSON.stringify(board.front_end)} is not "ads131m08"`);
}
const channels = CHANNELS.map((name) => {
  const channel = board.channels[name];
  if (!channel) throw new Error(`${file}: channels.${name} is missing`);
  if (channel.sensor !== undefined && !SENSORS.includes(channel.sensor)) {
    throw new Error(
      `${file}: channels.${name}.sensor ${JSON.stringify(channel.sensor)} is not one of ${SENSORS.join(', ')}`,
    );
  }
  if (!Number.isInteger(channel.offset)) throw new Error(`${file}: channels.${name}.offset is not an integer`);
  const wide = board.front_end !== undefined && /^[VI]/.test(name);
  const gain_q16 = Math.round(channel.gain * 65536 * (wide ? WIDE_UNITS : 1));
  if (!Number.isFinite(gain_q16) || Math.abs(gain_q16) > 0x7fffffff) {
    throw new Error(`${file}: channels.${name}.gain is out of range`);
  }
  return `{${channel.offset}, ${gain_q16}}`;
});
if (board.dc && board.monitor) throw new Error(`${file}: dc goes without monitor`);
const max_current_mA = Math.round(board.max_current_A * 1000);
if (!(max_current_mA >= 6000 && max_current_mA <= 80000)) throw new Error(`${file}: max_current_A is not 6..80`);
const skew_ns = Math.round((board.skew_us ?? 0) * 1000);
if (!(Math.abs(skew_ns) <= 100_000)) throw new Error(`${file}: skew_us is not -100..100`);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const numbers = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1) ?? [];
if (numbers.length !== 3 || numbers.some((n) => Number(n) > 255)) {
  throw new Error(`package.json: version ${version} is not three numbers up to 255`);
}

/** What is said of all three channels of `kind`, which has to be the same. */
function ofAll<T>(kind: 'V' | 'I', field: string, of: (channel: Channel) => T): T {
  const values = new Set([1, 2, 3].map((n) => of(board.channels[`${kind}${n}`]!)));
  if (values.size !== 1) throw new Error(`${file}: channels.${kind}1 to ${kind}3 differ in ${field}`);
  return [...values][0]!;
}

function amplifier(kind: 'V' | 'I'): string[] {
  const pga = ofAll(kind, 'pga', (channel) => channel.pga ?? 1);
  const log2 = Math.log2(pga);
  if (!Number.isInteger(log2) || log2 < 0 || log2 > 7) throw new Error(`${file}: pga ${pga} is not 1, 2, 4 .. 128`);
  if (log2 && !board.front_end) throw new Error(`${file}: pga without front_end`);
  return log2 ? [`${log2}u << CONFIG_PGA_${kind}`] : [];
}

const flags = [
  ...(board.socket ? ['CONFIG_SOCKET'] : []),
  ...(board.fan_output ? ['CONFIG_FAN'] : []),
  ...(board.dc ? ['CONFIG_DC'] : []),
  ...(board.monitor ? ['CONFIG_MONITOR'] : []),
  ...(board.front_end ? ['CONFIG_WIDE'] : []),
  ...(ofAll('I', 'being a Rogowski coil', ({ sensor }) => sensor === 'rogowski') ? ['CONFIG_ROGOWSKI'] : []),
  ...amplifier('V'),
  ...amplifier('I'),
];
const parameters = checkParameters(board.parameters ?? {}, `${file}: parameters.`);

console.log(`// Made from ${file} by tools/board-config.ts.
#define CS_VERSION {${numbers.join(', ')}}
#define BOARD_NAME "${board.name}"
#define BOARD_CONFIG \\
    {2, ${max_current_mA}, ${flags.join(' | ') || '0'}, ${skew_ns}, \\
     {${channels.join(', ')}}, \\
     {${parameters.join(', ')}}}`);
