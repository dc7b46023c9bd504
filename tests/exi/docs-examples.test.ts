/** The examples of docs/exi.md: each `$ npx chargescript exi decode|explain ...` is run and must print what stands below it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { buildExi } from '../../exi/build.ts';
import { openNodeCodec } from '../../exi/codec.ts';
import { ACK, Connection, FIN, hex, pcapng, udp, v2gtp, type WirePacket } from './capture-writer.ts';

const EV = { host: 1, port: 49153 };
const EVSE = { host: 2, port: 61851 };
const AT_us = Date.UTC(2026, 10, 21, 9, 30) * 1000;
const PROGRAM = path.resolve('cli/chargescript.mjs');

const V = (Value: number, Multiplier: number, Unit: string): object => ({ Multiplier, Unit, Value });
const EV_STATUS = { EVReady: true, EVErrorCode: 'NO_ERROR', EVRESSSOC: 45 };
const EVSE_STATUS = {
  EVSEIsolationStatus: 'Valid',
  EVSEStatusCode: 'EVSE_Ready',
  NotificationMaxDelay: 0,
  EVSENotification: 'None',
};

/** A short charge by DIN 70121, one of whose packets was not captured. */
function session(): WirePacket[] {
  const codec = openNodeCodec();
  const frame = (protocol: string, value: unknown): Uint8Array => {
    const result = codec.encode(protocol, 'document', value);
    if (!('bytes' in result)) assert.fail(JSON.stringify(result));
    return v2gtp(0x8001, result.bytes);
  };
  const din = (Body: unknown): Uint8Array =>
    frame('din', { V2G_Message: { Header: { SessionID: '0102030405060708' }, Body } });
  const offer = (ProtocolNamespace: string, SchemaID: number): object => ({
    ProtocolNamespace,
    VersionNumberMajor: 2,
    VersionNumberMinor: 0,
    SchemaID,
    Priority: SchemaID,
  });
  const CurrentDemandReq = {
    DC_EVStatus: EV_STATUS,
    EVTargetCurrent: V(1250, -1, 'A'),
    ChargingComplete: false,
    EVTargetVoltage: V(4000, -1, 'V'),
  };
  const CurrentDemandRes = {
    ResponseCode: 'OK',
    DC_EVSEStatus: EVSE_STATUS,
    EVSEPresentVoltage: V(3995, -1, 'V'),
    EVSEPresentCurrent: V(1248, -1, 'A'),
    EVSECurrentLimitAchieved: false,
    EVSEVoltageLimitAchieved: false,
    EVSEPowerLimitAchieved: false,
  };
  const tcp = new Connection(EV, EVSE, AT_us + 20_000).open();
  const AppProtocol = [offer('urn:iso:15118:2:2013:MsgDef', 1), offer('urn:din:70121:2012:MsgDef', 2)];
  tcp.send(EV, frame('apphand', { supportedAppProtocolReq: { AppProtocol } }));
  tcp.send(
    EVSE,
    frame('apphand', { supportedAppProtocolRes: { ResponseCode: 'OK_SuccessfulNegotiation', SchemaID: 2 } }),
  );
  tcp.send(EV, din({ SessionSetupReq: { EVCCID: '0465650064c3' } }));
  tcp.send(
    EVSE,
    din({
      SessionSetupRes: { ResponseCode: 'OK_NewSessionEstablished', EVSEID: '5a5a303030', DateTimeNow: 1_795_253_400 },
    }),
  );
  for (let i = 0; i < 2; i++) tcp.send(EV, din({ CurrentDemandReq })).send(EVSE, din({ CurrentDemandRes }));
  tcp.send(EV, din({ SessionStopReq: {} })).send(EVSE, din({ SessionStopRes: { ResponseCode: 'OK' } }));
  tcp.packet(EV, FIN | ACK);
  const [discovery, port] = [15118, 50000];
  const request = udp({ host: 1, port }, { host: 2, port: discovery }, v2gtp(0x9000, hex('1000')));
  const answer = hex('fe800000000000000000000000000002f19b1000');
  const response = udp({ host: 2, port: discovery }, { host: 1, port }, v2gtp(0x9001, answer));
  const packets = tcp.packets.filter((_, i) => i !== 9); // the second CurrentDemandReq
  return [{ at_us: AT_us, bytes: request }, { at_us: AT_us + 3000, bytes: response }, ...packets];
}

interface Example {
  readonly command: string;
  readonly output: string;
}

async function examples(): Promise<Example[]> {
  const text = await readFile('docs/exi.md', 'utf8');
  const blocks = [...text.matchAll(/^```\n\$ npx chargescript (exi (?:decode|explain) .*)\n([^]*?)^```$/gm)];
  return blocks.map(([, command = '', output = '']) => ({ command, output }));
}

describe('docs/exi.md', () => {
  let folder = '';
  before(async () => {
    await buildExi('node');
    await buildExi('trace');
    folder = await mkdtemp(path.join(tmpdir(), 'chargescript-'));
    await writeFile(
      path.join(folder, 'session.pcapng'),
      pcapng(session(), { link: 'ethernet', little: true, nanoseconds: true }),
    );
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('shows what the commands print', async () => {
    const found = await examples();
    assert.ok(found.length >= 4, `only ${found.length} examples were found`);
    for (const { command, output } of found) {
      const run = promisify(execFile)(process.execPath, [PROGRAM, ...command.split(' ')], {
        cwd: folder,
        env: { ...process.env, NO_COLOR: '1' },
      });
      const { stdout } = await run.catch((error: unknown) => error as { stdout: string });
      if (process.env['EXI_DOCS_SHOW']) console.log(`$ npx chargescript ${command}\n${stdout}`);
      // `...` on a line of its own stands for lines that are left out.
      const parts = output.split(/^\.\.\.\n/m);
      let at = 0;
      for (const [i, part] of parts.entries()) {
        const next = stdout.indexOf(part, at);
        assert.ok(i === 0 ? next === 0 : next >= 0, `$ ${command}\nprints\n${stdout}\nand not\n${part}`);
        at = next + part.length;
      }
      if (!output.endsWith('...\n')) assert.equal(stdout.slice(at), '', command);
    }
  });
});
