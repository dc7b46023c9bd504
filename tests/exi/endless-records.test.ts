/** Records whose pointers lead in circles: encoding ends with an error, whatever the engine would have to follow. */

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ExiError } from '../../assembly/exi/error.ts';
import { buildExi, wasmFile } from '../../exi/build.ts';
import { NodeEngine } from '../../exi/node-engine.ts';
import { loadSchema } from '../../exi/schema.ts';
import { RecordWriter } from '../../exi/write-record.ts';
import type { JsonObject } from '../../exi/json.ts';

const DOCUMENT = 0;
const FRAGMENT = 1;
/** Offset of the pointer, or of the value, in a root record (docs/exi.md). */
const ROOT_VALUE = 2;

const schema = loadSchema();

before(() => buildExi('node'));

/** The records of a message, as the codec would hand them to the engine. */
function records(name: string, kind: number, value: JsonObject): { protocol: number; image: Buffer } {
  const protocol = schema.protocols.findIndex((p) => p.name === name);
  const { documents, fragments } = schema.protocols[protocol] ?? assert.fail(name);
  const roots = kind === DOCUMENT ? documents : fragments;
  const image = new RecordWriter(schema).write(roots, documents, value, 32767);
  return { protocol, image: Buffer.from(image) };
}

const follow = (image: Buffer, pointer: number): number => pointer + image.readInt16LE(pointer);

/** Makes the second node of a list lead to the first one, so that the last one, where the list ends, never comes. */
function neverEnd(image: Buffer, list: number): void {
  const first = follow(image, follow(image, list));
  const second = follow(image, first);
  image.writeInt16LE(first - second, second);
}

const offered = (id: number): JsonObject => ({
  ProtocolNamespace: 'urn:din:70121:2012:MsgDef',
  VersionNumberMajor: 2,
  VersionNumberMinor: 0,
  SchemaID: id,
  Priority: id,
});

describe('records in circles', () => {
  it('a list with a bound of the schema ends there', () => {
    const value = { supportedAppProtocolReq: { AppProtocol: [1, 2, 3].map(offered) } };
    const { protocol, image } = records('apphand', DOCUMENT, value);
    neverEnd(image, follow(image, ROOT_VALUE));
    assert.equal(new NodeEngine(wasmFile()).encode(protocol, DOCUMENT, image).code, ExiError.tooMany);
  });

  it('a list without a bound ends where the buffer does', () => {
    const value = { Transforms: { Transform: ['a', 'b', 'c'].map((Algorithm) => ({ Algorithm })) } };
    const { protocol, image } = records('xmldsig', FRAGMENT, value);
    neverEnd(image, follow(image, ROOT_VALUE));
    assert.equal(new NodeEngine(wasmFile()).encode(protocol, FRAGMENT, image).code, ExiError.bufferFull);
  });

  it('an element that is its own child ends at the greatest depth', () => {
    const inner = { Transforms: { Transform: [{ Algorithm: 'inner' }] } };
    const value = { Transforms: { Transform: [{ Algorithm: 'outer', ANY: [inner] }] } };
    const { protocol, image } = records('xmldsig', FRAGMENT, value);
    // The outer Transforms in place of the inner one: Transform > ANY > Transforms > Transform > ...
    const outer = follow(image, ROOT_VALUE);
    const transform = follow(image, outer) + 2;
    const any = follow(image, transform + 4) + 2 + ROOT_VALUE;
    image.writeInt16LE(outer - any, any);
    assert.equal(new NodeEngine(wasmFile()).encode(protocol, FRAGMENT, image).code, ExiError.depth);
  });
});
