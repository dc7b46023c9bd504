/** The built pilot.wasm in Node with a door of its own, for properties over many circuits. Layouts: assembly/mailbox.ts. */

import { readFileSync } from 'node:fs';
import { checkParameters } from '../../parameters/parameters.ts';
import { PilotCircuit, type CircuitOptions, type PilotLoad } from '../../bench/circuit.ts';

const BLOCK = { t_us: 0, seq: 8, inputs: 12, pwm_mode: 16, phase_us: 17, duty_1e4: 18, samples: 24 };
const STATUS = { state: 8, faults: 20, latched: 24, signalled_mA: 32 };
const CP = { offset: 2048, gain_mV: 8.0586 };
const MIDDLE = 2048; // of the other channels: no voltage, no current
const POWER_GOOD = 8;
const PP_32A_CODE = Math.round((4095 * 220) / 1220);
const PWM = { high: 0, on: 1, low: 2 };

const module = new WebAssembly.Module(readFileSync(new URL('../../build/wasm/pilot.wasm', import.meta.url)));

export class PilotModule {
  state = 'A';
  power = false;
  everPowered = false;
  pwm: { mode: number; duty_1e4: number } = { mode: PWM.high, duty_1e4: 0 };
  signalled_mA = 0;
  private readonly circuit: PilotCircuit;
  private readonly view: DataView;
  private readonly run: () => void;
  private readonly at: number;
  private seq = 0;
  private phase_us = 25;
  /** In force now, and from the next block on. */
  private inForce = this.pwm;

  /** @param limit_mA what the session allows; @param cable_code ADC code of PP */
  constructor(
    circuit: Partial<CircuitOptions>,
    private readonly limit_mA: number,
    private readonly cable_code = PP_32A_CODE,
    parameters: Record<string, number> = {},
  ) {
    this.circuit = new PilotCircuit(circuit);
    const memory = (): DataView => new DataView((this.exports['memory'] as WebAssembly.Memory).buffer);
    const door = {
      adc_plan: (_channels: number, _rate: number, phase_us: number) => (this.phase_us = phase_us),
      pwm_set: (_channel: number, _period: number, mode: number, duty_1e4: number) => {
        this.pwm = { mode, duty_1e4 };
        return 0;
      },
      power_request: (on: number) => {
        this.power = on === 1;
        this.everPowered ||= this.power;
        return on;
      },
      gpio_write: () => 0,
      uart_write: (_port: number, _at: number, length: number) => length,
      mailbox_get: (to: number) => {
        memory().setUint32(to + 4, 1, true); // ORDER_ENABLE
        memory().setUint32(to + 8, this.limit_mA, true);
        return 0;
      },
      mailbox_put: (from: number) => {
        const mode = memory().getUint8(from + STATUS.state);
        this.state = 'ABCDEF'[mode] ?? '?';
        this.signalled_mA = memory().getUint32(from + STATUS.signalled_mA, true);
        return 0;
      },
      fault_latch: (bits: number) => bits,
    };
    const instance = new WebAssembly.Instance(module, { door });
    this.exports = instance.exports;
    const call = (name: string): number => (instance.exports[name] as () => number)();
    const config = call('config_ptr');
    this.at = call('block_ptr');
    this.view = memory();
    this.view.setUint32(config, 2, true);
    this.view.setUint32(config + 4, 80_000, true);
    this.view.setUint32(config + 8, 1, true); // a socket: PP counts
    for (let channel = 0; channel < 10; channel++) {
      const [offset, gain] = channel === 0 ? [CP.offset, CP.gain_mV] : channel === 8 ? [0, 2.442] : [MIDDLE, 1];
      this.view.setInt32(config + 16 + 8 * channel, offset, true);
      this.view.setInt32(config + 20 + 8 * channel, Math.round(gain * 65536), true);
    }
    checkParameters(parameters).forEach((value, i) => this.view.setInt32(config + 96 + 4 * i, value, true));
    call('start');
    this.run = () => call('block');
  }

  private readonly exports: WebAssembly.Exports;

  /** Runs `blocks` milliseconds with this on the pilot wire. @param noise_mV added to each CP sample */
  blocks(blocks: number, load: PilotLoad, noise_mV: () => number = () => 0): void {
    for (let i = 0; i < blocks; i++) {
      const { view, at } = this;
      const start_us = this.seq * 1000;
      const { mode, duty_1e4 } = this.inForce;
      if (i === 0) this.circuit.setLoad(start_us, load);
      this.circuit.drive(start_us, mode !== PWM.low);
      const fall_us = mode === PWM.on ? start_us + duty_1e4 / 10 : Infinity;
      let fallen = false;
      for (let k = 0; k < 10; k++) {
        const t_us = start_us + 100 * k + this.phase_us;
        if (!fallen && t_us >= fall_us) {
          this.circuit.drive(fall_us, false);
          fallen = true;
        }
        const code = CP.offset + (this.circuit.voltage(t_us) * 1000 + noise_mV()) / CP.gain_mV;
        const clipped = Math.min(4095, Math.max(0, Math.round(code)));
        for (let channel = 0; channel < 10; channel++) {
          const value = channel === 0 ? clipped : channel === 8 ? this.cable_code : MIDDLE;
          view.setUint16(at + BLOCK.samples + 20 * channel + 2 * k, value, true);
        }
      }
      if (!fallen && fall_us < start_us + 1000) this.circuit.drive(fall_us, false);
      view.setBigUint64(at + BLOCK.t_us, BigInt(start_us + 1000), true);
      view.setUint32(at + BLOCK.seq, this.seq, true);
      view.setUint32(at + BLOCK.inputs, POWER_GOOD | (this.power ? 4 : 0), true);
      view.setUint8(at + BLOCK.pwm_mode, mode);
      view.setUint8(at + BLOCK.phase_us, this.phase_us);
      view.setUint16(at + BLOCK.duty_1e4, duty_1e4, true);
      this.run();
      this.inForce = this.pwm;
      this.seq++;
    }
  }
}
