import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { ExiError } from '../../assembly/exi/error.ts';
import { Chip } from '../../bench/boards/rp2040/chip.ts';
import { loadSchema } from '../../exi/schema.ts';
import { fromUf2 } from '../../tools/uf2.ts';
import { readVectors } from '../exi/vectors.ts';

const IMAGE = 'build/rpi-pico/exi-aot';
const SRAM = 0x20000000;
const FLASH_SIZE = 2 * 1024 * 1024;
const SRAM_SIZE = 264 * 1024;
/** `exchange` of tests/host/pico_exi.c */
const WORD = { state: 0, protocol: 1, kind: 2, decoded: 3, encoded: 4, offset_bits: 5, bytes: 6, message: 7 };
const STATE = { idle: 0, requested: 1, done: 2 };
const STEP_NS = 100_000;
const MOST_STEPS = 20_000;
const EACH = 6; // every so many vectors

before(() => {
  const made = spawnSync('make', ['-s', 'BOARD=rpi-pico', 'emulated-exi'], { encoding: 'utf8' });
  assert.equal(made.status, 0, made.stderr);
});

/** The image in an emulated chip; the test writes and reads its memory. */
class Pico {
  private readonly chip: Chip;
  private readonly words: Uint32Array;
  private readonly bytes: Uint8Array;

  constructor() {
    const flash = new Uint8Array(FLASH_SIZE).fill(0xff);
    flash.set(fromUf2(readFileSync(`${IMAGE}.uf2`)));
    this.chip = new Chip({ flash, sram: new Uint8Array(SRAM_SIZE).fill(0xa5), scratch: new Uint32Array(8) });
    const { stdout } = spawnSync('arm-none-eabi-nm', [`${IMAGE}.elf`], { encoding: 'utf8' });
    const address = parseInt(/^([0-9a-f]+) B exchange$/m.exec(stdout)?.[1] ?? '', 16);
    const { sram } = this.chip.rp2040;
    this.words = new Uint32Array(sram.buffer, sram.byteOffset + address - SRAM, WORD.message);
    this.bytes = new Uint8Array(sram.buffer, sram.byteOffset + address - SRAM + 4 * WORD.message, 8192);
    this.chip.run(20_000_000); // start-up
    assert.equal(this.words[WORD.state], STATE.idle, 'the module is loaded');
  }

  /** Decodes a message and encodes its records again. */
  exchange(
    protocol: string,
    kind: string,
    message: Uint8Array,
  ): { decoded: ExiError; bytes: Uint8Array; offset_bits: number } {
    this.words.set([
      STATE.idle,
      loadSchema().protocols.findIndex((p) => p.name === protocol),
      kind === 'fragment' ? 1 : 0,
      ExiError.request,
      ExiError.request,
      0,
      message.length,
    ]);
    this.bytes.set(message);
    this.words[WORD.state] = STATE.requested;
    for (let step = 0; this.words[WORD.state] === STATE.requested; step++) {
      assert.ok(step < MOST_STEPS, 'it answers');
      this.chip.run(this.chip.clock.nanos + STEP_NS);
    }
    assert.equal(this.words[WORD.state], STATE.done, 'no trap');
    const bytes = this.bytes.slice(0, this.words[WORD.bytes]);
    return { decoded: this.words[WORD.decoded]!, bytes, offset_bits: this.words[WORD.offset_bits]! };
  }
}

test('rpi-pico (emulated), aot: messages of all protocols decode, and encode to the same bytes', (t) => {
  const pico = new Pico();
  const vectors = (readVectors('generated') ?? []).filter((v) => v.class === 'agree' && v.hex.length < 2 * 1500);
  const some = vectors.filter((_, i) => i % EACH === 0);
  for (const { id, protocol, kind, hex } of some) {
    const { decoded, bytes } = pico.exchange(protocol, kind, Buffer.from(hex, 'hex'));
    assert.equal(decoded, ExiError.none, id);
    assert.equal(Buffer.from(bytes).toString('hex'), hex, id);
  }
  assert.ok(new Set(some.map((v) => v.protocol)).size === 9 && some.length > 200);
  t.diagnostic(`${some.length} vectors`);
});

test('rpi-pico (emulated), aot: a message that ends too early is an error there, and the next one goes through', () => {
  const pico = new Pico();
  const message = Buffer.from('8098004011d01801f7e81e4c7800', 'hex');
  const cut = pico.exchange('iso2', 'document', message.subarray(0, 9));
  assert.equal(cut.decoded, ExiError.truncated);
  assert.ok(cut.offset_bits <= 72);
  assert.equal(Buffer.from(pico.exchange('iso2', 'document', message).bytes).toString('hex'), message.toString('hex'));
});
