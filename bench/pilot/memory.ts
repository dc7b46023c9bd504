/** What is where in the memory of pilot.wasm, for those who run it without a host: assembly/mailbox.ts (compared by a test). */

import { checkParameters } from '../../parameters/parameters.ts';

export const BLOCK = { t_us: 0, seq: 8, inputs: 12, pwm_mode: 16, phase_us: 17, duty_1e4: 18, samples: 24 };
export const ORDERS = { flags: 4, limit_mA: 8, supply: 12, phases: 13, harmonics: 14, request: 15, parameter: 16 };
export const ORDERS_SIZE = 28;
export const NO_PARAMETER = 65_535;
export const STATUS = {
  state: 8,
  cp_high_mV: 12,
  cp_low_mV: 16,
  faults: 20,
  faults_latched: 24,
  signalled_mA: 32,
  V_mV: 48,
  I_mA: 60,
  P_mW: 72,
  frequency_mHz: 84,
  energy_mWh: 88,
  export_mWh: 144,
  Q_mvar: 196,
  neutral_mA: 208,
  readings: 212,
  pv_mA: 216,
  pv_mW: 220,
  import_q32: 224,
  export_q32: 228,
};
export const STATUS_SIZE = 240;
export const CONFIG = { version: 0, max_current_mA: 4, flags: 8, skew_ns: 12, channels: 16, parameters: 96 };
export const CONFIG_FLAGS = { socket: 1, fan: 2, dc: 4, monitor: 8, wide: 16 };

export const CHANNELS = 10;
export const SAMPLES = 10; // per channel and block

const CONFIG_VERSION = 2;
const MAX_CURRENT_mA = 80_000;
const BLOCK_US = 1000;

export interface Configuration {
  /** CONFIG_FLAGS */
  flags: number;
  skew_ns?: number;
  /** In the order of assembly/mailbox.ts; gains in its units. */
  channels: readonly { offset: number; gain: number }[];
  /** Those that are not the default. @throws Error when one is out of its bounds */
  parameters: Readonly<Record<string, number>>;
}

/** The configuration of a board for 80 A at `at`, before `start()`. */
export function writeConfiguration(view: DataView, at: number, config: Configuration): void {
  view.setUint32(at + CONFIG.version, CONFIG_VERSION, true);
  view.setUint32(at + CONFIG.max_current_mA, MAX_CURRENT_mA, true);
  view.setUint32(at + CONFIG.flags, config.flags, true);
  view.setInt32(at + CONFIG.skew_ns, config.skew_ns ?? 0, true);
  config.channels.forEach(({ offset, gain }, channel) => {
    view.setInt32(at + CONFIG.channels + 8 * channel, offset, true);
    view.setInt32(at + CONFIG.channels + 8 * channel + 4, Math.round(gain * 65_536), true);
  });
  checkParameters(config.parameters).forEach((value, n) => view.setInt32(at + CONFIG.parameters + 4 * n, value, true));
}

/** Time, number and input lines of block `seq` (from 0) at `at`. */
export function writeHead(view: DataView, at: number, seq: number, inputs: number): void {
  const end_us = (seq + 1) * BLOCK_US;
  view.setUint32(at + BLOCK.t_us, end_us >>> 0, true);
  view.setUint32(at + BLOCK.t_us + 4, Math.floor(end_us / 2 ** 32), true);
  view.setUint32(at + BLOCK.seq, seq, true);
  view.setUint32(at + BLOCK.inputs, inputs, true);
}
