/** The lockstep driver against a board that is played: reset, power cut, broken answers. */

import assert from 'node:assert/strict';
import { Duplex } from 'node:stream';
import test from 'node:test';
import type { BenchEvent, RunOptions } from '../../bench/api.ts';
import { EventOrder } from '../../bench/event-order.ts';
import { lockstepDriver, type LockstepHardware, type Powered } from '../../bench/boards/lockstep.ts';
import { FrameDecoder, encodeFrame } from '../../bench/link.ts';
import { checkScenario } from '../../bench/scenario.ts';
import { loadCalibration } from '../../bench/sensors.ts';
import { VirtualWorld } from '../../bench/world.ts';

const board = await loadCalibration('desktop');

/** What the played board answers to block `n` (from 1) of a boot; undefined = a healthy OUT. */
type Script = (n: number, boot: number, inputs: number) => Uint8Array | 'reset' | 'die' | undefined;

class PlayedBoard implements LockstepHardware {
  readonly name = 'desktop';
  readonly received: string[] = [];
  boots = 0;
  offs = 0;
  private readonly script: Script;

  constructor(script: Script) {
    this.script = script;
  }

  powerOn(_: RunOptions): Promise<Powered> {
    const boot = ++this.boots;
    const decoder = new FrameDecoder();
    let n = 0;
    const stream: Duplex = new Duplex({
      read() {},
      write: (bytes: Uint8Array, _encoding, done) => {
        for (const { type, payload } of decoder.push(bytes)) {
          this.received.push(type === 'C' ? `C${payload[0]}` : type);
          if (type === 'X') stream.destroy();
          if (type !== 'B') continue;
          const view = new DataView(payload.buffer);
          assert.equal(Number(view.getBigUint64(0, true)), ++n * 1000, 'blocks count from the boot');
          const answer = this.script(n, boot, view.getUint32(8, true));
          if (answer === 'die') stream.destroy();
          else if (answer === 'reset') {
            n = 0;
            stream.push(hello());
          } else stream.push(answer ?? out(n));
        }
        done();
      },
    });
    setImmediate(() => stream.push(hello()));
    const powerOff = () => {
      this.offs++;
      stream.destroy();
      return Promise.resolve();
    };
    return Promise.resolve({ stream, powerOff, lastWords: () => 'last words' });
  }

  dispose(): Promise<void> {
    return Promise.resolve();
  }
}

function hello(): Uint8Array {
  const payload = new Uint8Array(16);
  payload[0] = 1;
  return encodeFrame('H', payload);
}

function out(n: number, { mode = 0, contactor = 0, duty_1e4 = 0, outputs = 0 } = {}): Uint8Array {
  const payload = new Uint8Array(17);
  const view = new DataView(payload.buffer);
  view.setBigUint64(0, BigInt(n * 1000), true);
  view.setUint8(8, mode);
  view.setUint8(9, contactor);
  view.setUint16(10, duty_1e4, true);
  view.setUint32(12, outputs, true);
  view.setUint8(16, 25);
  return encodeFrame('O', payload);
}

async function run(
  hardware: PlayedBoard,
  duration_ms: number,
  steps: unknown[] = [],
  outputs: [number, number][] = [],
): Promise<BenchEvent[]> {
  const world = new VirtualWorld(checkScenario({ name: 'played', duration_ms, steps }), board);
  const hear = world.outputs.bind(world);
  world.outputs = (t_us, lines) => {
    outputs.push([t_us, lines]);
    hear(t_us, lines);
  };
  const events: BenchEvent[] = [];
  await lockstepDriver(hardware).run(world, (orders) => world.connect(orders), {
    duration_us: duration_ms * 1000,
    realtime: false,
    onEvent: (event) => events.push(event),
  });
  return events;
}

const pins = (events: BenchEvent[]) =>
  events.filter((e) => e.event !== 'door').map((e) => [e.t_us, e.event, e['value']]);

test('pins become events at the time of their OUT, and only when they change', async () => {
  const played = new PlayedBoard((n) => (n < 5 ? undefined : out(n, { mode: 1, contactor: 1, duty_1e4: 2667 })));
  assert.deepEqual(pins(await run(played, 10)), [
    [1000, 'pwm', 'x1'],
    [5000, 'contactor', 'closed'],
    [5000, 'pwm', 0.2667],
  ]);
  assert.equal(played.received.filter((type) => type === 'B').length, 10);
  assert.equal(played.received.at(-1), 'X');
});

test('a board that resets keeps the stream, loses its pins and hears the lasting orders again', async () => {
  const played = new PlayedBoard((n, _, inputs) => {
    if (n === 4 && played.received.filter((type) => type === 'B').length === 4) return 'reset';
    assert.equal(inputs & 8, 8);
    return out(n, { contactor: n < 4 ? 1 : 0 });
  });
  const events = pins(await run(played, 12));
  assert.deepEqual(events.slice(0, 4), [
    [1000, 'contactor', 'closed'],
    [1000, 'pwm', 'x1'],
    [4000, 'contactor', 'open'],
    [5000, 'contactor', 'closed'],
  ]);
  assert.deepEqual(
    played.received.filter((type) => type.startsWith('C')),
    ['C4', 'C2', 'C5', 'C4', 'C2', 'C5'],
  );
  assert.equal(played.boots, 1);
});

test('output lines reach the world when they change, and are off after a reset and without power', async () => {
  let blocks = 0;
  const played = new PlayedBoard((n) => (++blocks === 6 ? 'reset' : out(n, { outputs: n < 3 ? 0 : n < 5 ? 0x2a : 2 })));
  const outputs: [number, number][] = [];
  await run(played, 60, [{ at_ms: 20, board: { power_cut_ms: 30 } }], outputs);
  assert.deepEqual(outputs, [
    [3000, 0x2a],
    [5000, 2],
    [6000, 0],
    [9000, 0x2a],
    [11_000, 2],
    [40_000, 0],
    [53_000, 0x2a],
    [55_000, 2],
  ]);
});

test('a power cut: 20 ms of hold-up, then nothing until the supply is back', async () => {
  let dark = 0;
  const played = new PlayedBoard((n, _, inputs) => {
    if (!(inputs & 8)) dark++;
    return out(n, { contactor: 1 });
  });
  const events = pins(await run(played, 200, [{ at_ms: 50, board: { power_cut_ms: 100 } }]));
  assert.equal(dark, 21, 'blocks that ended at 50..70 ms');
  assert.equal(played.boots, 2);
  assert.deepEqual(
    events.filter(([, event]) => event === 'contactor'),
    [
      [1000, 'contactor', 'closed'],
      [70_000, 'contactor', 'open'],
      [151_000, 'contactor', 'closed'],
    ],
  );
});

test('a board that dies ends the run with its last words', async () => {
  const played = new PlayedBoard((n) => (n === 3 ? 'die' : undefined));
  await assert.rejects(run(played, 10), /desktop ended by itself at 3 ms: last words/);
  assert.equal(played.offs, 1);
});

test('answers that are no OUT of this block end the run', async () => {
  await assert.rejects(run(new PlayedBoard((n) => out(n + 1)), 10), /OUT is for 2000 us, the block ended at 1000 us/);
  const short = new PlayedBoard(() => encodeFrame('O', new Uint8Array(3)));
  await assert.rejects(run(short, 10), /OUT of 3 bytes instead of 17/);
});

test('unreadable telemetry is reported and does not end the run', async () => {
  const played = new PlayedBoard((n) => Buffer.concat([encodeFrame('E', Uint8Array.of(9, 9)), out(n)]));
  const events = await run(played, 2);
  assert.ok(events.some((e) => e.event === 'door' && String(e['text']).includes('unreadable')));
});

test('events come in the order of their times, and also from a board that then falls silent', () => {
  const times: number[] = [];
  const order = new EventOrder(({ t_us }) => times.push(t_us));
  order.add({ t_us: 300_000, event: 'state' });
  order.add({ t_us: 299_000, event: 'state' });
  order.passed(400_000);
  assert.deepEqual(times, []);
  order.passed(500_000);
  assert.deepEqual(times, [299_000, 300_000]);
});
