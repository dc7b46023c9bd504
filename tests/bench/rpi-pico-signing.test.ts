/** How long signing takes on the RP2040, and that this does not depend on the key. Emulated: rp2040js counts the cycles of each instruction. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { Chip } from '../../bench/boards/rp2040/chip.ts';
import { fromUf2 } from '../../tools/uf2.ts';

const IMAGE = 'build/rpi-pico/signing';
const SRAM = 0x20000000;
const FLASH_SIZE = 2 * 1024 * 1024;
const SRAM_SIZE = 264 * 1024;
/** `exchange` of tests/host/pico_signing.c */
const AT = { state: 0, steps: 4, bytes: 8, seed: 12, public: 44, signature: 76, message: 140 };
const STATE = { requested: 1, done: 2 };
const LOOK_NS = 10_000;
const PUBLIC_STEPS = 38; // with the one that begins
const MESSAGE = 540; // bytes, as the payload of a closed transaction
const MOST_MS = 8; // with the pilot in between still below the hold-up time of 20 ms

before(() => {
  const made = spawnSync('make', ['-s', 'BOARD=rpi-pico', 'emulated-signing'], { encoding: 'utf8' });
  assert.equal(made.status, 0, made.stderr);
});

interface Signed {
  publicKey: Buffer;
  signature: Buffer;
  /** Time of each step [ms]. */
  steps_ms: number[];
}

function signOnPico(seed: Uint8Array, message: Uint8Array): Signed {
  const flash = new Uint8Array(FLASH_SIZE).fill(0xff);
  flash.set(fromUf2(readFileSync(`${IMAGE}.uf2`)));
  const chip = new Chip({ flash, sram: new Uint8Array(SRAM_SIZE).fill(0xa5), scratch: new Uint32Array(8) });
  const { stdout } = spawnSync('arm-none-eabi-nm', [`${IMAGE}.elf`], { encoding: 'utf8' });
  const address = parseInt(/^([0-9a-f]+) B exchange$/m.exec(stdout)?.[1] ?? '', 16);
  const { sram } = chip.rp2040;
  const exchange = Buffer.from(sram.buffer, sram.byteOffset + address - SRAM, AT.message + 768);
  chip.run(20_000_000); // start-up
  assert.equal(exchange.readUInt32LE(AT.state), 0, 'it waits');
  exchange.set(seed, AT.seed);
  exchange.set(message, AT.message);
  exchange.writeUInt32LE(message.length, AT.bytes);
  exchange.writeUInt32LE(STATE.requested, AT.state);
  const steps_ms: number[] = [];
  for (let looks = 0; exchange.readUInt32LE(AT.state) !== STATE.done; looks++) {
    assert.ok(looks < 100_000, 'it ends');
    chip.run(chip.clock.nanos + LOOK_NS);
    const step = exchange.readUInt32LE(AT.steps);
    steps_ms[step] = (steps_ms[step] ?? 0) + LOOK_NS / 1e6;
  }
  return {
    publicKey: Buffer.from(exchange.subarray(AT.public, AT.signature)),
    signature: Buffer.from(exchange.subarray(AT.signature, AT.message)),
    steps_ms: steps_ms.slice(1).map((ms) => ms ?? 0),
  };
}

test('keys and signatures are those of Node, no step is long, and no key is faster', (t) => {
  const totals: number[][] = [];
  for (const byte of [0x00, 0xff, 0x5a]) {
    const seed = Buffer.from(new Uint8Array(32).map((_, i) => (byte + i * (byte & 0x11)) & 0xff));
    const message = Buffer.alloc(MESSAGE, byte ^ 0x33);
    const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
    const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const { publicKey, signature, steps_ms } = signOnPico(seed, message);
    const expected = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
    assert.equal(publicKey.toString('hex'), expected.toString('hex'));
    assert.equal(signature.toString('hex'), sign(null, message, key).toString('hex'));
    const longest = Math.max(...steps_ms);
    assert.ok(longest < MOST_MS, `a step takes ${longest} ms`);
    const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
    totals.push([sum(steps_ms.slice(0, PUBLIC_STEPS)), sum(steps_ms.slice(PUBLIC_STEPS))]);
    const [key_ms, sign_ms] = totals.at(-1)!.map((ms) => ms.toFixed(1));
    t.diagnostic(`key ${key_ms} ms, signature ${sign_ms} ms, longest step ${longest.toFixed(2)} ms, at 125 MHz`);
  }
  for (const total of totals) {
    for (const [i, ms] of total.entries()) assert.ok(Math.abs(ms - totals[0]![i]!) < 0.1, 'the same time for each key');
  }
});
