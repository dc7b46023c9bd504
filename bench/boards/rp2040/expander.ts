/**
 * The shift registers that hang on SPI1 (boards/rpi-pico/expander.c): a 74HC595 with the slow outputs, behind it a 74HC165
 * with the slow inputs, and the monostable that enables the 595's pins while LATCH is pulsed.
 */

import { GPIOPinState, type RP2040 } from 'rp2040js';
import type { ChipClock } from './clock.ts';

// boards/rpi-pico/pico.h
const PIN_LATCH = 13;
const BUS = 1;
const BITS = 16;
/** Upper half of the 165's inputs, wired to fixed levels. */
const WIRED = 0xa0;
const LOCKED = 1 << 0;
const OUTPUT_DEAD = 1 << 1;
const MONOSTABLE_NS = 10e6;

/** What the 165's inputs are wired to. */
export interface SlowInputs {
  locked: boolean;
  live: boolean;
}

export class Expander {
  private pins = 0;
  private shifted595: number;
  private shifted165 = 0;
  private pulsed = false;
  private shown = 0;
  private readonly inputs: () => SlowInputs | undefined;
  private readonly onOutputs: (lines: number) => void;

  /**
   * @param inputs asked when LATCH loads them; undefined = the chain is broken and nothing comes back
   * @param onOutputs the 595's pins, bit n = `OUT_n`, whenever they change
   * @param powerUp what the 595's register holds at power-up
   */
  constructor(
    rp2040: RP2040,
    clock: ChipClock,
    inputs: () => SlowInputs | undefined,
    onOutputs: (lines: number) => void,
    powerUp = 0xff,
  ) {
    this.inputs = inputs;
    this.onOutputs = onOutputs;
    this.shifted595 = powerUp;
    const bus = rp2040.spi[BUS]!;
    bus.onTransmit = (frame) => {
      const received = this.shift(frame);
      const { clockFrequency, dataBits } = bus;
      if (dataBits !== BITS) throw new Error(`rpi-pico: SPI1 sends ${dataBits} bits, the shift registers have ${BITS}`);
      clock.createAlarm(() => bus.completeTransmit(received)).schedule((BITS * 1e9) / clockFrequency);
    };
    const off = clock.createAlarm(() => {
      this.pulsed = false;
      this.show();
    });
    rp2040.gpio[PIN_LATCH]!.addListener((state, before) => {
      if (state !== GPIOPinState.High || before !== GPIOPinState.Low) return;
      this.load();
      this.pins = this.shifted595;
      this.pulsed = true;
      off.schedule(MONOSTABLE_NS);
      this.show();
    });
  }

  private load(): void {
    const lines = this.inputs();
    this.shifted165 = lines ? WIRED | (lines.locked ? LOCKED : 0) | (lines.live ? 0 : OUTPUT_DEAD) : 0;
  }

  /** 16 clocks: the 165 goes out first, then what was in the 595, which has gone through the 165. */
  private shift(frame: number): number {
    const received = (this.shifted165 << 8) | this.shifted595;
    this.shifted595 = frame & 0xff;
    this.shifted165 = frame >> 8;
    return this.inputs() ? received : 0; // a broken wire is pulled down
  }

  private show(): void {
    const lines = this.pulsed ? this.pins : 0;
    if (lines === this.shown) return;
    this.shown = lines;
    this.onOutputs(lines);
  }
}
