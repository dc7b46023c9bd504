/** Turns `boards/<board>/board.json` into `board_config.h`, the initialiser of `board_config` (host/mailbox.h, cs_config_t). */

import { readFileSync } from 'node:fs';
import { checkParameters } from '../parameters/parameters.ts';

const CHANNELS = ['CP', 'V1', 'V2', 'V3', 'I1', 'I2', 'I3', 'RESIDUAL', 'PP', 'TEMP'];

interface Board {
  max_current_A: number;
  socket: boolean;
  fan_output: boolean;
  /** I of a phase is sampled so much after V; 0 where both are at once. */
  skew_us?: number;
  parameters?: Record<string, number>;
  channels: Record<string, { offset: number; gain: number } | undefined>;
}

const file = process.argv[2];
if (!file) {
  console.error('usage: board-config boards/<board>/board.json');
  process.exit(2);
}
const board = JSON.parse(readFileSync(file, 'utf8')) as Board;
const channels = CHANNELS.map((name) => {
  const channel = board.channels[name];
  if (!channel) throw new Error(`${file}: channels.${name} is missing`);
  if (!Number.isInteger(channel.offset)) throw new Error(`${file}: channels.${name}.offset is not an integer`);
  const gain_q16 = Math.round(channel.gain * 65536);
  if (!Number.isFinite(gain_q16) || Math.abs(gain_q16) > 0x7fffffff) {
    throw new Error(`${file}: channels.${name}.gain is out of range`);
  }
  return `{${channel.offset}, ${gain_q16}}`;
});
const max_current_mA = Math.round(board.max_current_A * 1000);
if (!(max_current_mA >= 6000 && max_current_mA <= 80000)) throw new Error(`${file}: max_current_A is not 6..80`);
const skew_ns = Math.round((board.skew_us ?? 0) * 1000);
if (!(Math.abs(skew_ns) <= 100_000)) throw new Error(`${file}: skew_us is not -100..100`);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const numbers = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1) ?? [];
if (numbers.length !== 3 || numbers.some((n) => Number(n) > 255)) {
  throw new Error(`package.json: version ${version} is not three numbers up to 255`);
}
const flags = [...(board.socket ? ['CONFIG_SOCKET'] : []), ...(board.fan_output ? ['CONFIG_FAN'] : [])];
const parameters = checkParameters(board.parameters ?? {}, `${file}: parameters.`);

console.log(`// Made from ${file} by tools/board-config.ts.
#define CS_VERSION {${numbers.join(', ')}}
#define BOARD_CONFIG \\
    {2, ${max_current_mA}, ${flags.join(' | ') || '0'}, ${skew_ns}, \\
     {${channels.join(', ')}}, \\
     {${parameters.join(', ')}}}`);
