/** `chargescript exi decode HEX`, `explain` and `--pcap` as programs: options, streams, exit codes. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Connection, hex, pcap, v2gtp } from './capture-writer.ts';

const SESSION_SETUP = '809a02000000000000000011d0054000'; // DIN 70121, a generated vector
const EV = { host: 1, port: 49153 };
const EVSE = { host: 2, port: 61851 };

function chargescript(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { status: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, ['cli/chargescript.mjs', 'exi', ...args], {
    env: { ...process.env, NO_COLOR: '', ...env },
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

describe('chargescript exi, for people', () => {
  let folder = '';
  const file = (name: string): string => path.join(folder, name);
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'chargescript-'));
    const connection = new Connection(EV, EVSE, 1_795_253_400_000_000).open();
    connection.send(EV, v2gtp(0x8001, hex(SESSION_SETUP))).send(EVSE, v2gtp(0x8001, hex('8098')));
    const whole = pcap(connection.packets, { link: 'ethernet', little: true, nanoseconds: false });
    writeFileSync(file('whole.pcap'), whole);
    writeFileSync(file('damaged.pcap'), Buffer.concat([whole, Buffer.alloc(32, 0xff)]));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('colours when asked to, not into a pipe', () => {
    assert.doesNotMatch(chargescript(['decode', SESSION_SETUP]).out, /\x1b/);
    assert.match(
      chargescript(['decode', SESSION_SETUP, '--color', 'always'], { NO_COLOR: '1' }).out,
      /\x1b\[36mEVCCID/,
    );
    assert.doesNotMatch(chargescript(['explain', SESSION_SETUP, '--color', 'never']).out, /\x1b/);
  });

  it('has exit codes for messages', () => {
    const good = chargescript(['decode', '80', '9a', SESSION_SETUP.slice(4)]);
    assert.deepEqual([good.status, good.out.split('\n')[0]], [0, 'SessionSetupReq  DIN 70121, 16 bytes']);
    assert.equal(chargescript(['decode', SESSION_SETUP.slice(0, 20)]).status, 1);
    assert.equal(chargescript(['explain', SESSION_SETUP.slice(0, 20)]).status, 1);
    assert.equal(chargescript(['decode', SESSION_SETUP, '--protocol', 'iso2']).status, 1);
    for (const args of [
      ['decode', 'xyz'],
      ['decode', SESSION_SETUP, '--protocol', 'din70121'],
      ['decode', SESSION_SETUP, '--kind', 'part'],
      ['decode', SESSION_SETUP, '--color', 'blue'],
      ['decode', SESSION_SETUP, '--pcap', 'x'],
      ['explain'],
    ]) {
      const { status, out, err } = chargescript(args);
      assert.deepEqual([status, out], [2, ''], args.join(' '));
      assert.match(err, /^chargescript: /);
    }
  });

  it('lists a capture as lines of JSON', () => {
    const { status, out } = chargescript(['decode', '--pcap', file('whole.pcap'), '--json']);
    const [first, second, ...none] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual([status, none], [0, []]);
    assert.deepEqual(first, {
      time: '2026-11-21T09:30:00.015000Z',
      from: '[fe80::1]:49153',
      to: '[fe80::2]:61851',
      payload_type: 0x8001,
      protocol: 'din',
      message: 'SessionSetupReq',
      value: {
        V2G_Message: { Header: { SessionID: '0000000000000000' }, Body: { SessionSetupReq: { EVCCID: '50' } } },
      },
    });
    assert.deepEqual(Object.keys(second ?? {}), [
      'time',
      'from',
      'to',
      'payload_type',
      'protocol',
      'error',
      'offset_bits',
    ]);
  });

  it('gives what is before the damage, and says where that is', () => {
    const { status, out, err } = chargescript(['decode', '--pcap', file('damaged.pcap')]);
    assert.equal(status, 1);
    assert.match(out, /SessionSetupReq {2}EVCCID 50/);
    assert.match(err, /damaged\.pcap: a packet of 4294967295 bytes \(file offset \d+\)/);
    assert.match(chargescript(['decode', '--pcap', file('none.pcap')]).err, /none\.pcap: ENOENT/);
    assert.equal(chargescript(['decode', '--pcap', folder]).status, 2);
  });
});
