/** The metering front end's wires (boards/rpi-pico-meter/front_end.c): clock, data-ready, SPI0. */

import { GPIOPinState, type RP2040 } from 'rp2040js';
import type { FrontEnd, Micros } from '../../api.ts';
import type { ChipClock } from './clock.ts';

// boards/rpi-pico/pico.h
const PIN_DATA_READY = 11;
const PIN_CHIP_SELECT = 17;
const PIN_CLOCK = 21;
const BUS = 0;
const FUNCTION_SPI = 1;
const FUNCTION_CLOCK = 8;
const GPOUT_ENABLE = 1 << 11;
const GPOUT_SOURCE = 0xf << 5;
const FROM_CLK_SYS = 6 << 5;
const IDLE_NS = 50_000; // without a clock nothing happens; looked at again after so long

/** What rp2040js keeps of the clock generator. */
interface Gpout {
  gpout0Ctrl: number;
  gpout0Div: number;
}

export class FrontEndBus {
  private readonly rp2040: RP2040;
  private readonly chip: FrontEnd;
  private answer: Uint8Array = new Uint8Array(0);
  private sent: number[] = [];
  private selected = false;

  /** @param time of the world, now */
  constructor(rp2040: RP2040, clock: ChipClock, chip: FrontEnd, time: () => Micros) {
    this.rp2040 = rp2040;
    this.chip = chip;
    const ready = rp2040.gpio[PIN_DATA_READY]!;
    ready.setInputValue(true);
    const conversion = clock.createAlarm(() => {
      const clock_Hz = this.clock_Hz();
      if (clock_Hz > 0 && chip.convert(time())) {
        ready.setInputValue(true); // one that was not read
        ready.setInputValue(false);
      }
      conversion.schedule(clock_Hz > 0 ? chip.period_us(clock_Hz) * 1000 : IDLE_NS);
    });
    conversion.schedule(IDLE_NS);
    const bus = rp2040.spi[BUS]!;
    bus.onTransmit = (value) => {
      const { clockFrequency, dataBits } = bus;
      if (!this.byHand()) this.select();
      const received = this.shift(value, dataBits);
      ready.setInputValue(true);
      clock
        .createAlarm(() => {
          const last = bus.txFIFO.empty;
          bus.completeTransmit(received);
          // In mode 1 the controller lets chip select go when it has nothing more to send.
          if (last && !this.byHand()) this.deselect();
        })
        .schedule((dataBits * 1e9) / clockFrequency);
    };
    rp2040.gpio[PIN_CHIP_SELECT]!.addListener((state) => {
      if (!this.byHand()) return;
      if (state === GPIOPinState.Low) this.select();
      else this.deselect();
    });
  }

  /** At the chip's clock input [Hz]. */
  private clock_Hz(): number {
    const { gpout0Ctrl, gpout0Div } = this.rp2040.peripherals[0x40008] as unknown as Gpout;
    if (this.rp2040.gpio[PIN_CLOCK]!.functionSelect !== FUNCTION_CLOCK || !(gpout0Ctrl & GPOUT_ENABLE)) return 0;
    if ((gpout0Ctrl & GPOUT_SOURCE) !== FROM_CLK_SYS) throw new Error('rpi-pico-meter: GPOUT0 is not from clk_sys');
    return this.rp2040.clkSys / (gpout0Div / 256);
  }

  /** Chip select is a plain output. */
  private byHand(): boolean {
    return this.rp2040.gpio[PIN_CHIP_SELECT]!.functionSelect !== FUNCTION_SPI;
  }

  private select(): void {
    if (this.selected) return;
    this.selected = true;
    this.sent = [];
    this.answer = this.chip.select();
  }

  private deselect(): void {
    if (!this.selected) return;
    this.selected = false;
    this.chip.deselect(Uint8Array.from(this.sent));
  }

  private shift(value: number, bits: number): number {
    if (!this.selected) return 0xffff;
    let received = 0;
    for (let shift = bits - 8; shift >= 0; shift -= 8) {
      received = (received << 8) | (this.answer[this.sent.length] ?? (this.answer.length > 0 ? 0 : 0xff));
      this.sent.push((value >> shift) & 0xff);
    }
    return received;
  }
}
