/** The generated types: what they take is what the codec takes. tsc checks this file with the rest. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { ROOT } from '../../bench/boards/index.ts';
import { buildExi } from '../../exi/build.ts';
import { openNodeCodec } from '../../exi/codec.ts';
import { typed, type Message, type TypedCodec } from '../../exi/typed.ts';
import type { Documents, Fragments, iso2, iso20_common_types } from '../../exi/generated/messages.ts';
import { readVectors } from './vectors.ts';

let codec: TypedCodec;
before(async () => {
  await buildExi('node');
  codec = typed(openNodeCodec());
});

const volts = (Value: number): iso2.PhysicalValue => ({ Multiplier: 0, Unit: 'V', Value });

/** What tsc says about a file of these lines in tests/exi. */
function complaints(lines: readonly string[]): string[] {
  const name = path.join(ROOT, 'tests/exi/typed-values.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: [],
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version) =>
    file === name ? ts.createSourceFile(file, lines.join('\n'), version) : read(file, version);
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map((d) => `${ts.flattenDiagnosticMessageText(d.messageText, '\n')} ${lines[lineOf(d)] ?? ''}`);
}

const lineOf = ({ file, start }: ts.Diagnostic): number =>
  file ? file.getLineAndCharacterOfPosition(start ?? 0).line : -1;

describe('EXI types', () => {
  it('take a vector of every message', () => {
    const vectors = readVectors('generated') ?? [];
    const first = new Map(vectors.map((v) => [`${v.protocol} ${v.kind} ${v.message}`, v]));
    assert.ok(first.size > 150, `${first.size} messages`);
    const values = [...first.values()].map(({ id, protocol, kind, value }, i) => {
      const type = kind === 'document' ? 'Documents' : 'Fragments';
      return `export const v${i}: ${type}['${protocol}'] = ${JSON.stringify(value)}; // ${id}`;
    });
    const head = "import type { Documents, Fragments } from '../../exi/generated/messages.ts';";
    const wrong = "export const wrong: Documents['iso2'] = { V2G_Message: 1 };";
    const told = complaints([head, ...values, wrong]);
    assert.equal(told.length, 1, told.join('\n').slice(0, 4000));
    assert.match(told[0] ?? '', /const wrong/);
  });

  it('describe documents', () => {
    const document: Documents['iso2'] = {
      V2G_Message: {
        Header: { SessionID: '0102030405060708' },
        Body: {
          CurrentDemandReq: {
            DC_EVStatus: { EVReady: true, EVErrorCode: 'NO_ERROR', EVRESSSOC: 42 },
            EVTargetCurrent: { Multiplier: -1, Unit: 'A', Value: 1250 },
            ChargingComplete: false,
            EVTargetVoltage: volts(400),
          },
        },
      },
    };
    const encoded = codec.encode('iso2', 'document', document);
    assert.ok('bytes' in encoded);
    const decoded = codec.decode('iso2', 'document', encoded.bytes);
    assert.ok('value' in decoded);
    assert.ok('V2G_Message' in decoded.value);
    const soc: number | undefined = decoded.value.V2G_Message.Body.CurrentDemandReq?.DC_EVStatus.EVRESSSOC;
    assert.equal(soc, 42);
  });

  it('describe fragments, lists, enumerations and what protocols share', () => {
    const header: iso20_common_types.MessageHeader = { SessionID: '0011223344556677', TimeStamp: 1_700_000_000 };
    const document: Message<'iso20-common', 'document'> = {
      ServiceDiscoveryReq: { Header: header, SupportedServiceIDs: { ServiceID: [1, 2, 65535] } },
    };
    const fragment: Fragments['xmldsig'] = {
      Reference: { URI: '#id1', DigestMethod: { Algorithm: 'sha' }, DigestValue: '00ff' },
    };
    assert.ok('bytes' in codec.encode('iso20-common', 'document', document));
    assert.ok('bytes' in codec.encode('xmldsig', 'fragment', fragment));
  });

  it('refuse what the codec refuses', () => {
    const body = { Header: { SessionID: '01' }, Body: {} };
    const wrong = [
      // @ts-expect-error a required member is missing
      codec.encode('iso2', 'document', { V2G_Message: { Header: {}, Body: {} } }),
      // @ts-expect-error no such member
      codec.encode('iso2', 'document', { V2G_Message: { ...body, Trailer: 1 } }),
      codec.encode('iso2', 'document', {
        // @ts-expect-error no such value
        V2G_Message: { ...body, Body: { SessionStopRes: { ResponseCode: 'FINE' } } },
      }),
      // @ts-expect-error a list is an array also with one entry
      codec.encode('apphand', 'document', { supportedAppProtocolReq: { AppProtocol: {} } }),
      // @ts-expect-error no such root
      codec.encode('iso20-dc', 'document', { V2G_Message: body }),
    ];
    for (const result of wrong) assert.ok('error' in result);
  });
});
