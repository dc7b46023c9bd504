/**
 * The metering front end as a chip on SPI: an ADS131M08 (Texas Instruments, SBAS950B). What is marked [K] is from memory and was
 * not found in the data sheet's text again.
 *
 * Not modelled: the filter (a conversion gives the input's value at its instant; the chip's sinc3 delays all channels alike by
 * 1.5 conversions and takes 0.012 % off a sine of 50 Hz at 10 kHz), global chop, current detection, the DC block filter.
 */

import type { Micros } from './api.ts';
import { crc16 } from './link.ts';
import type { Random } from './random.ts';

export const ADS131_CHANNELS = 8;
/** Differential input at full scale and gain 1 [V]. */
export const ADS131_RANGE_V = 1.2;
/** Of a conversion at OSR 256 and gain 1, input referred, root mean square [uV] [K]. */
const USUAL_NOISE_uV = 10;
const TEST_V = 0.16; // of the built-in test signals at gain 1 [K]
const FULL = 2 ** 23;

const ID = 0x00;
const STATUS = 0x01;
const MODE = 0x02;
const CLOCK = 0x03;
const GAIN1 = 0x04;
const CFG = 0x06;
const CH0_CFG = 0x09;
const LAST_WRITABLE = 0x30;
const REGMAP_CRC = 0x3e;
const REGISTERS = 0x40;
const PER_CHANNEL = 5; // CFG, OCAL_MSB, OCAL_LSB, GCAL_MSB, GCAL_LSB

const STATUS_LOCK = 1 << 15;
const STATUS_F_RESYNC = 1 << 14;
const STATUS_REG_MAP = 1 << 13;
const STATUS_CRC_ERR = 1 << 12;
const STATUS_CRC_TYPE = 1 << 11;
const STATUS_RESET = 1 << 10;
const WLENGTH = 3 << 8; // in STATUS and in MODE
const MODE_REG_CRC_EN = 1 << 13;
const MODE_RX_CRC_EN = 1 << 12;
const MODE_CRC_TYPE = 1 << 11;
const MODE_RESET = 1 << 10;
/** Bits that can be written; of the registers not named here all of them. */
const WRITABLE: Record<number, number> = {
  [MODE]: 0x3f1f,
  [CLOCK]: 0xffdf,
  [GAIN1]: 0x7777,
  [GAIN1 + 1]: 0x7777,
  [CFG]: 0x1fff,
};

const NULL = 0x0000;
const RESET = 0x0011;
const STANDBY = 0x0022;
const WAKEUP = 0x0033;
const LOCK = 0x0555;
const UNLOCK = 0x0655;
const RESET_DONE = 0xff28;
const RESET_IGNORED = 0x0011;

const WORD_BYTES = [2, 3, 4, 4]; // by WLENGTH
const MODULATOR_DIVIDER = 2;
/** OSR by the field in CLOCK. */
const OSR = [128, 256, 512, 1024, 2048, 4096, 8192, 16384];
const RESETS_EVERY_US = 5000;

/** `silent`: no data-ready, nothing answers. `crc`: a bit of each frame is wrong. `reset`: it resets itself all the time. `stuck`: codes stand still. */
export const ADS131_FAULTS = ['silent', 'crc', 'reset', 'stuck'] as const;
export type Ads131Fault = (typeof ADS131_FAULTS)[number];

/** Voltage at the pins of channel 0..7 at `t_us` [V]. */
export type Ads131Input = (channel: number, t_us: Micros) => number;

export class Ads131 {
  fault: Ads131Fault | false = false;
  private readonly input: Ads131Input;
  private readonly random: Random;
  private readonly noise_uV: number;
  private readonly registers = new Uint16Array(REGISTERS);
  private readonly codes = new Int32Array(ADS131_CHANNELS);
  private standby = false;
  private mapCrc: number | undefined;
  private mapChanged = false;
  private reset_us: Micros = 0;
  /** What the next frame answers: to a command, or to a read. */
  private response: number | undefined;
  private readOut: number[] | undefined;

  /** @param noise_uV of a conversion at gain 1, root mean square; at least one code is added in any case */
  constructor(input: Ads131Input, random: Random, noise_uV = USUAL_NOISE_uV) {
    this.input = input;
    this.random = random;
    this.noise_uV = Math.max(noise_uV, (1e6 * ADS131_RANGE_V) / FULL);
    this.reset();
  }

  register(address: number): number {
    return address === REGMAP_CRC ? this.registerCrc() : this.registers[address]!;
  }

  /** Time from one conversion to the next with `clock_Hz` at CLKIN [us]. */
  period_us(clock_Hz: number): number {
    return (MODULATOR_DIVIDER * OSR[(this.registers[CLOCK]! >> 2) & 7]! * 1e6) / clock_Hz;
  }

  /** A conversion ends. @returns whether data-ready falls */
  convert(t_us: Micros): boolean {
    if (this.fault === 'silent' || this.standby) return false;
    if (this.fault === 'reset' && t_us - this.reset_us >= RESETS_EVERY_US) {
      this.reset();
      this.reset_us = t_us;
      return false;
    }
    const { registers } = this;
    const enabled = registers[CLOCK]! >> 8;
    for (let channel = 0; channel < ADS131_CHANNELS; channel++) {
      if (!((enabled >> channel) & 1)) this.codes[channel] = 0;
      else if (this.fault !== 'stuck') this.codes[channel] = this.code(channel, t_us);
    }
    registers[STATUS]! |= enabled;
    this.checkMap();
    return enabled !== 0;
  }

  /** Everything between the falling and the rising edge of chip select. */
  exchange(sent: Uint8Array): Uint8Array {
    const received = new Uint8Array(sent.length).fill(this.fault === 'silent' ? 0xff : 0);
    received.set(this.select().subarray(0, sent.length));
    this.deselect(sent);
    return received;
  }

  /** Chip select falls. @returns what the chip sends; after it zeros, or ones when nothing answers */
  select(): Uint8Array {
    if (this.fault === 'silent') return new Uint8Array(0);
    const answer = this.answer(this.word());
    if (this.fault === 'crc') {
      const bit = this.random.next() % (8 * (answer.length - 2));
      answer[bit >> 3]! ^= 1 << (bit & 7);
    }
    return answer;
  }

  /** It rises. @param sent what the chip got in between */
  deselect(sent: Uint8Array): void {
    if (this.fault !== 'silent') this.command(sent, this.word());
  }

  /** Bytes of a word. */
  private word(): number {
    return WORD_BYTES[(this.registers[MODE]! & WLENGTH) >> 8]!;
  }

  private reset(): void {
    const { registers } = this;
    registers.fill(0);
    registers[ID] = 0x2800;
    registers[STATUS] = 0x0500;
    registers[MODE] = 0x0510;
    registers[CLOCK] = 0xff0e;
    registers[CFG] = 0x0600;
    for (let channel = 0; channel < ADS131_CHANNELS; channel++) registers[CH0_CFG + PER_CHANNEL * channel + 3] = 0x8000;
    this.standby = false;
    this.mapCrc = undefined;
    this.codes.fill(0);
    this.response = RESET_DONE;
    this.readOut = undefined;
  }

  // ---- conversion --------------------------------------------------------------------------------------------

  private code(channel: number, t_us: Micros): number {
    const { registers } = this;
    const at = CH0_CFG + PER_CHANNEL * channel;
    const gain = 1 << ((registers[GAIN1 + (channel >> 2)]! >> (4 * (channel & 3))) & 7);
    const mux = registers[at]! & 3;
    const volts = mux === 0 ? this.input(channel, t_us) : [0, TEST_V, -TEST_V][mux - 1]! / gain;
    const noise_V = this.noise_uV * 1e-6 * this.random.normal();
    const exact = ((volts * gain + noise_V) / ADS131_RANGE_V) * FULL;
    const offset = (((registers[at + 1]! << 16) | registers[at + 2]!) << 0) / 256;
    const factor = ((registers[at + 3]! << 8) | (registers[at + 4]! >> 8)) / FULL;
    return Math.max(-FULL, Math.min(FULL - 1, Math.round((exact - offset) * factor)));
  }

  // ---- frames ------------------------------------------------------------------------------------------------

  private answer(word: number): Uint8Array {
    const words = this.answerWords();
    const bytes = new Uint8Array(word * (words.length + 1));
    const view = new DataView(bytes.buffer);
    words.forEach((value, n) =>
      typeof value === 'number' ? view.setUint16(n * word, value) : this.put(bytes, n, value),
    );
    view.setUint16(word * words.length, this.crc(bytes.subarray(0, word * words.length)));
    return bytes;
  }

  /** Numbers are 16 bits, at the upper end of their word; samples come in a list. */
  private answerWords(): (number | [number])[] {
    const { registers, readOut, response } = this;
    this.readOut = undefined;
    this.response = undefined;
    const samples = Array.from(this.codes, (code): [number] => [code]);
    if (readOut && readOut.length > 1) return readOut;
    if (readOut) return [readOut[0]!, ...samples];
    if (response !== undefined) return [response, ...samples];
    const status = registers[STATUS]!;
    registers[STATUS] = status & ~(0xff | STATUS_REG_MAP | STATUS_CRC_ERR | STATUS_F_RESYNC);
    return [status, ...samples];
  }

  private put(bytes: Uint8Array, n: number, [code]: [number]): void {
    const view = new DataView(bytes.buffer);
    const length = (this.registers[MODE]! & WLENGTH) >> 8;
    if (length === 0) view.setInt16(2 * n, code >> 8);
    else if (length === 1) {
      view.setInt16(3 * n, code >> 8);
      view.setUint8(3 * n + 2, code & 0xff);
    } else view.setInt32(4 * n, length === 2 ? code << 8 : code);
  }

  private crc(bytes: Uint8Array): number {
    if (!(this.registers[MODE]! & MODE_CRC_TYPE)) return crc16(bytes);
    let crc = 0xffff;
    for (const byte of bytes) {
      crc ^= byte << 8;
      for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x8005 : 0)) & 0xffff;
    }
    return crc;
  }

  // ---- commands ----------------------------------------------------------------------------------------------

  private command(sent: Uint8Array, word: number): void {
    if (sent.length < word) return;
    const view = new DataView(sent.buffer, sent.byteOffset, sent.byteLength);
    const command = view.getUint16(0);
    const first = (command >> 7) & 0x3f;
    const count = (command & 0x7f) + 1;
    const writes = command >> 13 === 3;
    if (!this.crcGood(view, word, writes ? count + 1 : 1)) {
      this.registers[STATUS]! |= STATUS_CRC_ERR;
      if (!writes) return;
    }
    const locked = (this.registers[STATUS]! & STATUS_LOCK) !== 0;
    if (command >> 13 === 5) {
      const values = Array.from({ length: count }, (_, n) => this.register((first + n) % REGISTERS));
      this.readOut = count === 1 ? values : [0xe000 | (command & 0x1fff), ...values];
    } else if (command === UNLOCK) {
      this.registers[STATUS]! &= ~STATUS_LOCK;
      this.response = UNLOCK;
    } else if (locked || command === NULL) {
      return; // a locked interface takes NULL, RREG and UNLOCK only
    } else if (writes) this.write(view, word, first, count);
    else if (command === RESET) {
      // Without the whole frame it is no reset.
      if (sent.length >= word * (ADS131_CHANNELS + 2)) this.reset();
      else this.response = RESET_IGNORED;
    } else if (command === LOCK) {
      this.registers[STATUS]! |= STATUS_LOCK;
      this.response = LOCK;
    } else if (command === STANDBY || command === WAKEUP) {
      this.standby = command === STANDBY;
      this.response = command;
    }
  }

  private crcGood(view: DataView, word: number, words: number): boolean {
    if (!(this.registers[MODE]! & MODE_RX_CRC_EN)) return true;
    const at = word * words;
    if (view.byteLength < at + 2) return false;
    return this.crc(new Uint8Array(view.buffer, view.byteOffset, at)) === view.getUint16(at);
  }

  private write(view: DataView, word: number, first: number, count: number): void {
    let written = 0;
    for (let n = 0; n < count && view.byteLength >= word * (n + 1) + 2; n++, written++) {
      const address = first + n;
      if (address < MODE || address > LAST_WRITABLE) continue;
      this.writeRegister(address, view.getUint16(word * (n + 1)) & (WRITABLE[address] ?? 0xffff));
    }
    this.response = 0x4000 | (first << 7) | Math.max(written - 1, 0);
  }

  private writeRegister(address: number, value: number): void {
    const { registers } = this;
    if (address === MODE) {
      value &= ~MODE_RESET | registers[MODE]!; // RESET can only be cleared
      const shown = WLENGTH | STATUS_CRC_TYPE | STATUS_RESET; // the same bits in both registers
      registers[STATUS] = (registers[STATUS]! & ~shown) | (value & shown);
    }
    registers[address] = value;
    this.mapChanged = true;
  }

  // ---- register map ------------------------------------------------------------------------------------------

  private registerCrc(): number {
    if (!(this.registers[MODE]! & MODE_REG_CRC_EN)) return 0;
    const bytes = new Uint8Array(2 * (LAST_WRITABLE + 1 - MODE));
    const view = new DataView(bytes.buffer);
    for (let address = MODE; address <= LAST_WRITABLE; address++) {
      view.setUint16(2 * (address - MODE), this.registers[address]!);
    }
    return this.crc(bytes);
  }

  private checkMap(): void {
    if (!this.mapChanged) return;
    this.mapChanged = false;
    if (!(this.registers[MODE]! & MODE_REG_CRC_EN)) {
      this.mapCrc = undefined;
      return;
    }
    const crc = this.registerCrc();
    if (this.mapCrc !== undefined && crc !== this.mapCrc) this.registers[STATUS]! |= STATUS_REG_MAP;
    this.mapCrc = crc;
  }

  /** A bit of a register turns over by itself, as by radiation. */
  flip(address: number, bit: number): void {
    this.registers[address]! ^= 1 << bit;
    this.mapChanged = true;
  }
}
