/**
 * The parts of the RP2040's boot ROM that a flashed image meets: checking, copying and entering the boot block, and the
 * flash functions with the time they take. Written here from the datasheet (2.8); the chip's own ROM is not used.
 */

import type { RP2040 } from 'rp2040js';
import { boot2Valid } from '../../../tools/uf2.ts';
import type { ChipClock } from './clock.ts';

const BOOT2_SIZE = 256;
const SRAM_BASE = 0x20000000;
const BOOT2_RAM = 0x20041f00;
const SRAM_END = 0x20042000;

// Typical times of the W25Q16JV.
const ERASE_SECTOR_NS = 45e6;
const PROGRAM_PAGE_NS = 0.4e6;
const SECTOR = 4096;
const PAGE = 256;

const LOOKUP = 0x100;
const TABLE = 0x140;
const FUNCTIONS = 0x180;

/** Numbers of the BKPT instructions in the stub. */
const BREAK = { connect: 1, exitXip: 2, erase: 3, program: 4, flush: 5, enterXip: 6, wait: 7 } as const;

const ENTRIES: [string, number, boolean][] = [
  ['IF', BREAK.connect, false],
  ['EX', BREAK.exitXip, false],
  ['RE', BREAK.erase, true],
  ['RP', BREAK.program, true],
  ['FC', BREAK.flush, false],
  ['CX', BREAK.enterXip, false],
];

export class BootRom {
  /** Memory-mapped reads are off: nothing may be executed from flash. */
  flashBusy = false;
  private readonly rp2040: RP2040;
  private readonly clock: ChipClock;
  private operationEnd_ns = 0;

  constructor(rp2040: RP2040, clock: ChipClock) {
    this.rp2040 = rp2040;
    this.clock = clock;
    this.writeStub();
    rp2040.onBreak = (code) => this.onBreak(code);
  }

  /**
   * What the ROM does after a reset when flash holds an image.
   *
   * @throws Error when the boot block's CRC is wrong: the real ROM would go to USB mass storage instead
   */
  boot(): void {
    const { rp2040 } = this;
    const boot2 = rp2040.flash.subarray(0, BOOT2_SIZE);
    if (!boot2Valid(boot2)) throw new Error('rpi-pico: the boot block has a wrong CRC, the boot ROM would not run it');
    rp2040.sram.set(boot2, BOOT2_RAM - SRAM_BASE);
    const { core } = rp2040;
    core.VTOR = 0;
    core.SP = SRAM_END - BOOT2_SIZE;
    core.LR = 0;
    core.PC = BOOT2_RAM;
  }

  private writeStub(): void {
    const rom = new DataView(this.rp2040.bootrom.buffer);
    const half = (at: number, ...codes: number[]) => codes.forEach((code, i) => rom.setUint16(at + 2 * i, code, true));
    rom.setUint32(0x10, 0x01_01_75_4d, true); // "Mu", 1, version
    half(0x14, TABLE, 0, LOOKUP | 1);
    // ldrh r2,[r0]; cmp r2,#0; beq none; cmp r2,r1; beq found; adds r0,#4; b .; found: ldrh r0,[r0,#2]; bx lr; none: 0
    half(LOOKUP, 0x8802, 0x2a00, 0xd005, 0x428a, 0xd001, 0x3004, 0xe7f8, 0x8840, 0x4770, 0x2000, 0x4770);
    ENTRIES.forEach(([name, code, waits], i) => {
      const at = FUNCTIONS + 16 * i;
      half(TABLE + 4 * i, name.charCodeAt(0) | (name.charCodeAt(1) << 8), at | 1);
      // bkpt; then, if it takes time: wait: bkpt; cmp r0,#0; bne wait; and bx lr
      if (waits) half(at, 0xbe00 | code, 0xbe00 | BREAK.wait, 0x2800, 0xd1fc, 0x4770);
      else half(at, 0xbe00 | code, 0x4770);
    });
    half(TABLE + 4 * ENTRIES.length, 0, 0);
  }

  private onBreak(code: number): void {
    const { core, flash } = this.rp2040;
    const [r0 = 0, r1 = 0, r2 = 0] = core.registers;
    switch (code) {
      case BREAK.connect:
      case BREAK.flush:
        break;
      case BREAK.exitXip:
        this.flashBusy = true;
        break;
      case BREAK.enterXip:
        this.flashBusy = false;
        break;
      case BREAK.erase:
        this.checkRange(r0, r1, SECTOR);
        flash.fill(0xff, r0, r0 + r1);
        this.operationEnd_ns = this.clock.nanos + (r1 / SECTOR) * ERASE_SECTOR_NS;
        break;
      case BREAK.program: {
        this.checkRange(r0, r2, PAGE);
        for (let i = 0; i < r2; i++) flash[r0 + i]! &= this.rp2040.readUint8(r1 + i);
        this.operationEnd_ns = this.clock.nanos + (r2 / PAGE) * PROGRAM_PAGE_NS;
        break;
      }
      case BREAK.wait: {
        const left = this.operationEnd_ns - this.clock.nanos;
        core.registers[0] = left > 0 ? 1 : 0;
        if (left > 0) {
          core.waiting = true; // sleeps through the ROM's polling loop; an interrupt wakes it early
          this.clock.createAlarm(() => (core.waiting = false)).schedule(left);
        }
        break;
      }
      default:
        throw new Error(`rpi-pico: breakpoint ${code} at 0x${(core.PC - 2).toString(16)}`);
    }
  }

  private checkRange(from: number, count: number, unit: number): void {
    if (!this.flashBusy) throw new Error('rpi-pico: flash function called while memory-mapped reads are on');
    if (from % unit !== 0 || count % unit !== 0) throw new Error(`rpi-pico: flash operation not in units of ${unit}`);
  }

  /** The boot block has been run again: memory-mapped reads work. */
  mapped(): void {
    this.flashBusy = false;
  }
}
