/** `chargescript exi decode` and `exi encode` as a program: lines in, lines out. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { ROOT } from '../../bench/boards/index.ts';
import { EXI_ENGINES } from '../../exi/codec.ts';
import { readVectors } from './vectors.ts';

const COMMAND = [path.join(ROOT, 'cli/chargescript.mjs'), 'exi'];

interface Result {
  readonly code: number | null;
  readonly lines: string[];
  readonly complaint: string;
}

async function exi(args: readonly string[], input: string | Buffer): Promise<Result> {
  const child = spawn(process.execPath, [...COMMAND, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  child.stdin.on('error', () => undefined); // it may end before it has read everything
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, lines: output.split('\n').slice(0, -1), complaint };
}

const ask = (fields: object): string => JSON.stringify(fields);
const RESPONSE = '80400040'; // supportedAppProtocolRes, OK_SuccessfulNegotiation, SchemaID 1
const response = (id: unknown): object => ({ id, protocol: 'apphand', kind: 'document', hex: RESPONSE });
const VALUE = { supportedAppProtocolRes: { ResponseCode: 'OK_SuccessfulNegotiation', SchemaID: 1 } };

describe('exi decode and encode of lines', () => {
  const vectors = (readVectors('generated') ?? []).filter((v) => v.class === 'agree').filter((_, i) => i % 8 === 0);

  for (const engine of EXI_ENGINES)
    it(`${engine}: there and back, in order, with the fields that were asked for`, async () => {
      assert.ok(vectors.length > 100);
      const asked = vectors.map(({ id, protocol, kind, hex }) => ask({ id, protocol, kind, hex }));
      const decoded = await exi(['decode', '--engine', engine], asked.join('\n')); // no newline at the end
      assert.equal(decoded.code, 0, decoded.complaint);
      assert.deepEqual(
        decoded.lines.map((line) => JSON.parse(line) as object),
        vectors.map(({ id, message, value }) => ({ id, message, value })),
      );
      const back = vectors.map(({ protocol, kind }, i) =>
        ask({ protocol, kind, ...(JSON.parse(decoded.lines[i] ?? '') as object) }),
      );
      const encoded = await exi(['encode', '--engine', engine], `${back.join('\n')}\n`);
      assert.equal(encoded.code, 0, encoded.complaint);
      assert.deepEqual(
        encoded.lines.map((line) => JSON.parse(line) as object),
        vectors.map(({ id, hex }) => ({ id, hex })),
      );
    });

  it('answers lines that it can not read, goes on, and ends with 1', async () => {
    const lines = [
      ask(response(1)),
      '{"id":2,',
      '[3]',
      'null',
      '  ',
      '',
      ask({ id: 5 }),
      ask({ ...response(6), kind: 7 }),
      ask({ ...response(7), hex: '8' }),
      ask({ ...response(8), hex: '80zz' }),
      ask(response({ any: ['id'] })),
    ];
    const { code, lines: answers, complaint } = await exi(['decode'], `${lines.join('\r\n')}\n`);
    assert.equal(code, 1);
    assert.match(complaint, /7 of 9 lines could not be read/);
    const told = answers.map((line) => JSON.parse(line) as { id: unknown; error?: string; value?: object });
    assert.deepEqual(
      told.map(({ id }) => id),
      [1, null, null, null, 5, 6, 7, 8, { any: ['id'] }],
    );
    const errors = told.map(({ error }) => error);
    assert.match(errors[1] ?? '', /^no JSON: /);
    assert.match(errors[2] ?? '', /^no JSON object/);
    assert.match(errors[3] ?? '', /^no JSON object/);
    assert.deepEqual(errors.slice(4, 8), [
      '"protocol" is missing',
      '"kind" is no string',
      '"hex" has an odd number of digits',
      '"hex" has something else than hex digits after 2 of them',
    ]);
    assert.deepEqual(told[8]?.value, VALUE);
  });

  it('tells what is wrong with a message and ends with 0', async () => {
    const decoded = await exi(
      ['decode'],
      [
        ask({ ...response('a'), hex: '8040' }),
        ask({ ...response('b'), protocol: 'din2' }),
        ask({ ...response('c'), kind: 'letter' }),
        ask({ ...response('d'), hex: '' }),
        ask({ ...response('e'), hex: '80'.repeat(40000) }),
      ].join('\n'),
    );
    assert.equal(decoded.code, 0);
    const answers = decoded.lines.map((line) => JSON.parse(line) as { error: string; offset_bits: number });
    assert.deepEqual(Object.keys(answers[0] ?? {}), ['id', 'error', 'offset_bits']);
    assert.match(answers[0]?.error ?? '', /supportedAppProtocolRes.*: truncated$/);
    assert.ok((answers[0]?.offset_bits ?? -1) > 8 && (answers[0]?.offset_bits ?? 99) <= 16);
    assert.match(answers[1]?.error ?? '', /^there is no protocol "din2"; known: apphand, din, /);
    assert.match(answers[2]?.error ?? '', /^there is no kind "letter"/);
    assert.equal(answers[3]?.offset_bits, 0);
    assert.match(answers[4]?.error ?? '', /^a message of 40000 bytes, at most \d+ are possible$/);
  });

  it('encodes what it can and tells the rest', async () => {
    const request = { protocol: 'apphand', kind: 'document', value: VALUE };
    const { code, lines } = await exi(
      ['encode'],
      [
        ask({ id: 1, ...request }),
        ask({ id: 2, ...request, message: 'supportedAppProtocolReq' }),
        ask({ id: 3, ...request, value: { supportedAppProtocolRes: { SchemaID: 1 } } }),
        ask({ id: 4, protocol: 'apphand', kind: 'document', message: 'x' }),
        ask({ id: 5, protocol: 'xmldsig', kind: 'document', value: { KeyName: '' }, omit_empty: true }),
        ask({ id: 6, protocol: 'xmldsig', kind: 'document', value: { KeyName: '' } }),
        ask({ id: 7, protocol: 'iso20-ac', kind: 'document', value: { Transforms: {} } }),
      ].join('\n'),
    );
    assert.equal(code, 1);
    const answers = lines.map((line) => JSON.parse(line) as { hex?: string; error?: string });
    assert.equal(answers[0]?.hex, RESPONSE);
    assert.equal(answers[1]?.error, '"message" is supportedAppProtocolReq, but the value is supportedAppProtocolRes');
    assert.equal(answers[2]?.error, 'supportedAppProtocolRes: ResponseCode is missing');
    assert.equal(answers[3]?.error, '"value" is missing');
    assert.notEqual(answers[4]?.hex, answers[5]?.hex);
    assert.equal(answers[6]?.error, 'Transforms: Transform is missing');
  });

  it('tells where alternatives exclude one another, and where one is missing', async () => {
    const header = { SessionID: '00', TimeStamp: 0 };
    const body = (mode: object): string =>
      ask({
        id: 1,
        protocol: 'iso20-common',
        kind: 'document',
        value: { ScheduleExchangeReq: { Header: header, MaximumSupportingPoints: 12, ...mode } },
      });
    const dynamic = {
      DepartureTime: 0,
      EVTargetEnergyRequest: energy(1),
      EVMaximumEnergyRequest: energy(2),
      EVMinimumEnergyRequest: energy(0),
    };
    const { lines } = await exi(
      ['encode'],
      [
        body({ Dynamic_SEReqControlMode: dynamic }),
        body({ Dynamic_SEReqControlMode: dynamic, Scheduled_SEReqControlMode: {} }),
        body({}),
        ask({ id: 4, protocol: 'iso20-common', kind: 'document', value: { PGPData: {} } }),
      ].join('\n'),
    );
    const answers = lines.map((line) => JSON.parse(line) as { hex?: string; error?: string });
    assert.ok(answers[0]?.hex, answers[0]?.error);
    assert.match(
      answers[1]?.error ?? '',
      /^ScheduleExchangeReq: only one of .*Dynamic_SEReqControlMode.* can be there$/,
    );
    assert.match(answers[2]?.error ?? '', /^ScheduleExchangeReq: one of .*Scheduled_SEReqControlMode is missing$/);
    assert.match(answers[3]?.error ?? '', /^PGPData: one of PGPKeyID, PGPKeyPacket/);
  });

  it('answers each line at once when lines come one by one', async () => {
    const child = spawn(process.execPath, [...COMMAND, 'decode', '--engine', 'wasm3'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${ask(response(id))}\n`);
      const { value } = (await answers.next()) as { value: string };
      assert.deepEqual(JSON.parse(value), { id, message: 'supportedAppProtocolRes', value: VALUE });
    }
    child.stdin.end();
    await once(child, 'close');
  });

  it('takes a line that is far too long for what it is', async () => {
    const { code, lines } = await exi(
      ['decode'],
      Buffer.concat([Buffer.alloc(17 << 20, 0x20), Buffer.from(`\n${ask(response(2))}\n`)]),
    );
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(lines[0] ?? ''), { id: null, error: 'a line of more than 16777216 bytes' });
    assert.equal((JSON.parse(lines[1] ?? '') as { id: number }).id, 2);
  });

  it('ends with 2 on wrong usage', async () => {
    for (const args of [['encode', '--engine', 'quartz'], ['decode', '--speed'], ['recode'], []])
      assert.equal((await exi(args, '')).code, 2, args.join(' '));
  });
});

const energy = (value: number): object => ({ Exponent: 0, Value: value });
