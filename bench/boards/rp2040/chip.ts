/**
 * One RP2040 running the flashable image, in rp2040js 1.4.1. What that version models otherwise than the chip is
 * corrected here, at run time; the image is never adapted to the emulator.
 */

import { BasePeripheral, RP2040, type Logger } from 'rp2040js';
import { Random } from '../../random.ts';
import { BootRom } from './boot-rom.ts';
import { ChipClock } from './clock.ts';

const DREQ_PWM_WRAP0: number = 24;
const SLICES = 8;
const PWM_FALLING_EDGES = 3;
const DMA_CHAN_ABORT = 0x444;
const UART_IFLS = 0x34;
const ROSC_RANDOMBIT = 0x1c;
const SSI_SSIENR = 0x08;
const XIP_SIZE = 16 * 1024 * 1024;
const FLASH_SIZE = 2 * 1024 * 1024;
const XIP_BASE = 0x10000000;

interface Watchdog {
  onWatchdogTrigger: () => void;
  scratchData: Uint32Array;
  alarm: { enable: boolean };
}

interface DmaChannel {
  treq: number;
  active: number | boolean;
  transferAlarm: { schedule(delta_ns: number): void };
}

interface PwmSlice {
  index: number;
  pinB1: number;
  pinB2: number;
  gpioBValue: boolean;
  lastBValue: boolean;
  divMode: number;
  csr: number;
  top: number;
  timer: { counter: number; set(value: number): void };
}

/** What survives a reset of the chip. */
export interface Survivors {
  flash: Uint8Array;
  sram: Uint8Array;
  scratch: Uint32Array;
}

/** The ring oscillator's random bit; nothing else of it is used. */
class RingOscillator extends BasePeripheral {
  private readonly random = new Random('rosc');

  override readUint32(offset: number): number {
    return offset === ROSC_RANDOMBIT ? this.random.next() >>> 31 : 0;
  }
}

export class Chip {
  readonly rp2040: RP2040;
  readonly clock = new ChipClock();
  /** The image asked for a reset (watchdog), at the clock's time. */
  resetRequested = false;
  /** Set by a callback to leave run() early. */
  interrupted = false;
  /** Cycles in which the processor did not sleep. */
  activeCycles = 0;
  /** Messages of the emulator about things it does not model. */
  readonly warnings = new Set<string>();
  private readonly rom: BootRom;
  private cycle_ns = 8;

  /**
   * @param from memory contents; SRAM of a cold start should be random
   * @throws Error when the boot block is invalid
   */
  constructor(from: Survivors) {
    this.rp2040 = new RP2040(this.clock);
    const { rp2040 } = this;
    rp2040.logger = this.logger();
    rp2040.flash.set(from.flash.subarray(0, FLASH_SIZE));
    rp2040.sram.set(from.sram);
    const watchdog = this.watchdog();
    watchdog.scratchData.set(from.scratch);
    watchdog.onWatchdogTrigger = () => {
      watchdog.alarm.enable = false; // else it would ring again at once, for ever
      this.resetRequested = true;
      this.interrupted = true;
    };
    this.correctDma();
    this.correctPwm();
    this.correctUart();
    this.watchSsi();
    rp2040.peripherals[0x40060] = new RingOscillator(rp2040, 'ROSC');
    rp2040.addClockListener((clkSys) => {
      this.cycle_ns = 1e9 / clkSys;
      // At 125 MHz all times are whole multiples of 8 ns: no rounding anywhere.
      if (clkSys === 125e6) this.clock.nanos = Math.ceil(this.clock.nanos / 8) * 8;
    });
    this.rom = new BootRom(rp2040, this.clock);
    this.rom.boot();
  }

  survivors(): Survivors {
    const { flash, sram } = this.rp2040;
    return { flash: flash.slice(0, FLASH_SIZE), sram: sram.slice(), scratch: this.watchdog().scratchData.slice() };
  }

  /** Runs until the clock reaches `until_ns`, or a callback sets `interrupted`. */
  run(until_ns: number): void {
    const { clock, rom } = this;
    const { core } = this.rp2040;
    this.interrupted = false;
    let cycles = 0;
    while (!this.interrupted) {
      if (core.waiting) {
        if (clock.next > until_ns) {
          clock.nanos = Math.max(clock.nanos, until_ns);
          break;
        }
        clock.advance(clock.next);
      } else {
        if (clock.nanos >= until_ns) break;
        if (rom.flashBusy) this.checkFetch(core.PC);
        const spent = core.executeInstruction();
        cycles += spent;
        const now = clock.nanos + spent * this.cycle_ns;
        if (clock.next <= now) clock.advance(now);
        else clock.nanos = now;
      }
    }
    this.activeCycles += cycles;
  }

  /** Cycles per interrupt number (0 = thread) up to `until_ns`. Slower than run(). */
  profile(until_ns: number, spentIn: Float64Array): void {
    const { clock } = this;
    const { core } = this.rp2040;
    this.interrupted = false;
    while (!this.interrupted && clock.nanos < until_ns) {
      if (core.waiting) {
        clock.advance(Math.min(clock.next, until_ns));
        continue;
      }
      const spent = core.executeInstruction();
      spentIn[core.IPSR]! += spent;
      this.activeCycles += spent;
      clock.advance(clock.nanos + spent * this.cycle_ns);
    }
  }

  private checkFetch(pc: number): void {
    if (pc >= XIP_BASE && pc < XIP_BASE + XIP_SIZE) {
      throw new Error(`rpi-pico: code at 0x${pc.toString(16)} in flash runs while the flash is busy`);
    }
  }

  private watchdog(): Watchdog {
    return this.rp2040.peripherals[0x40058] as unknown as Watchdog;
  }

  private logger(): Logger {
    return {
      debug: () => {},
      info: () => {},
      warn: (component, message) => this.warnings.add(`${component}: ${message}`),
      error: (component, message) => {
        throw new Error(`rp2040js ${component}: ${message}`);
      },
    };
  }

  /** A PWM wrap is one transfer's worth of request; rp2040js leaves the request standing for ever. */
  private correctDma(): void {
    const { dma } = this.rp2040;
    const channels = dma.channels as unknown as DmaChannel[];
    const setDREQ = dma.setDREQ.bind(dma);
    dma.setDREQ = (dreq) => {
      const request: number = dreq;
      if (request < DREQ_PWM_WRAP0 || request >= DREQ_PWM_WRAP0 + SLICES) return setDREQ(dreq);
      for (const channel of channels) {
        if (channel.treq === request && channel.active) channel.transferAlarm.schedule(0);
      }
    };
    const readUint32 = dma.readUint32.bind(dma);
    dma.readUint32 = (offset) => (offset === DMA_CHAN_ABORT ? 0 : readUint32(offset)); // aborts are done at once
  }

  /** A slice that counts falling edges of its B pin; rp2040js never sees them, nor that the count comes round. */
  private correctPwm(): void {
    const pwm = this.rp2040.pwm as unknown as {
      channels: PwmSlice[];
      gpioOnInput(pin: number): void;
      channelInterrupt(slice: number): void;
    };
    pwm.gpioOnInput = (pin) => {
      for (const slice of pwm.channels) {
        if (slice.pinB1 !== pin && slice.pinB2 !== pin) continue;
        const level = slice.gpioBValue;
        const fell = slice.lastBValue && !level;
        slice.lastBValue = level;
        if (!fell || slice.divMode !== PWM_FALLING_EDGES || !(slice.csr & 1)) continue;
        const count = slice.timer.counter + 1;
        slice.timer.set(count > slice.top ? 0 : count);
        if (count > slice.top) pwm.channelInterrupt(slice.index);
      }
    };
  }

  /** The FIFO level register is missing; levels make no difference where bytes are moved at once. */
  private correctUart(): void {
    for (const uart of this.rp2040.uart) {
      const writeUint32 = uart.writeUint32.bind(uart);
      uart.writeUint32 = (offset, value) => {
        if (offset !== UART_IFLS) writeUint32(offset, value);
      };
    }
  }

  /** Running the boot block again, which ends with enabling the flash interface, brings memory-mapped reads back. */
  private watchSsi(): void {
    const ssi = this.rp2040.peripherals[0x18000]!;
    const writeUint32 = ssi.writeUint32.bind(ssi);
    ssi.writeUint32 = (offset, value) => {
      writeUint32(offset, value);
      if (offset === SSI_SSIENR && value === 1) this.rom?.mapped();
    };
  }
}
