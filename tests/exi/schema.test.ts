/**
 * From schema files to grammars: event codes that were worked out by hand from the EXI recommendation (8.5.4), what the reader
 * of XML Schema refuses, and that the generated files are what the published schemas give.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { ROOT } from '../../bench/boards/index.ts';
import { buildGrammar, codeBits, isComplex, type Grammar, type State } from '../../schema/grammar.ts';
import { readSchemas } from '../../schema/xsd.ts';
import type { SchemaSet } from '../../schema/model.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'exi-schema-'));
after(() => rmSync(folder, { recursive: true }));

/** Reads a schema of these declarations, with target namespace urn:t and elements qualified. */
function read(declarations: string): SchemaSet {
  const file = path.join(folder, 'test.xsd');
  writeFileSync(
    file,
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:t" targetNamespace="urn:t"
      elementFormDefault="qualified">${declarations}</xs:schema>`,
  );
  return readSchemas([file]);
}

/** The grammar of element `e`, whose complex type is given. */
function grammar(type: string, others = ''): Grammar {
  const e = read(`<xs:element name="e">${type}</xs:element>${others}`).globals.find((g) => g.name.name === 'e');
  assert.ok(e && isComplex(e.type));
  return buildGrammar(e.type);
}

const complex = (content: string, attributes = ''): string =>
  `<xs:complexType${attributes}>${content}</xs:complexType>`;
const sequence = (...parts: string[]): string => `<xs:sequence>${parts.join('')}</xs:sequence>`;
const element = (name: string, min = '1', max = '1'): string =>
  `<xs:element name="${name}" type="xs:string" minOccurs="${min}" maxOccurs="${max}"/>`;

/** Productions of a state in the order of their event codes: attributes with @, * a wildcard, # characters, ! abstract. */
function codes(state: State | undefined): string {
  const sign = { attribute: '@', element: '', text: '#', mixed: '#', any: '*' };
  return (state?.productions ?? [])
    .map(({ end, field }) => (end ? 'EE' : !field ? '!' : sign[field.role] + (field.role === 'any' ? '' : field.name)))
    .join(' ');
}

/** The states on the way that these events lead, beginning with the first; n events in a row are written `a*n`. */
function walk(g: Grammar, events: string): string[] {
  let index = 0;
  const seen = [codes(g.states[0])];
  let count = 0;
  let last = '';
  for (const event of events.split(' ').filter(Boolean)) {
    const production = g.states[index]?.productions.find((p) => (p.end ? 'EE' : p.field?.name) === event);
    assert.ok(production, `${event} is not in ${seen.at(-1) ?? ''}`);
    count = event === last ? count + 1 : 1;
    last = event;
    const full = production.field?.list && production.field.max === count && count > 1;
    index = production.next + (full ? 1 : 0);
    seen.push(codes(g.states[index]));
  }
  return seen;
}

describe('EXI grammars', () => {
  it('skips optional elements of a sequence', () => {
    const g = grammar(complex(sequence(element('c', '0'), element('b'), element('a', '0'))));
    assert.deepEqual(walk(g, 'c b a'), ['c b', 'b', 'a EE', 'EE']);
    assert.deepEqual(walk(g, 'b'), ['c b', 'a EE']);
  });

  it('gives the alternatives of a choice in the order of the schema', () => {
    const g = grammar(complex(`<xs:choice>${element('z')}${element('a')}</xs:choice>`));
    assert.deepEqual(walk(g, 'a'), ['z a', 'EE']);
    const optional = grammar(complex(`<xs:choice minOccurs="0">${element('z')}${element('a')}</xs:choice>`));
    assert.deepEqual(walk(optional, 'z'), ['z a EE', 'EE']);
    const repeated = grammar(complex(`<xs:choice maxOccurs="unbounded">${element('z')}${element('a')}</xs:choice>`));
    assert.deepEqual(walk(repeated, 'a z z'), ['z a', 'z a EE', 'z a EE', 'z a EE']);
  });

  it('sorts a substitution group by name, the abstract head among them', () => {
    const members = `
      <xs:complexType name="T"/>
      <xs:element name="m" type="T" abstract="true"/>
      <xs:element name="z" type="T" substitutionGroup="m"/>
      <xs:element name="a" type="T" substitutionGroup="m"/>
      <xs:element name="B" type="T" substitutionGroup="z"/>`;
    const g = grammar(complex(sequence('<xs:element ref="m"/>', element('x'))), members);
    assert.deepEqual(walk(g, 'z'), ['B a ! z', 'x']);
  });

  it('counts bounded lists up to maxOccurs, where they end without a choice', () => {
    const three = grammar(complex(sequence(element('a', '1', '3'), element('b', '0'))));
    assert.deepEqual(walk(three, 'a a a'), ['a', 'a b EE', 'a b EE', 'b EE']);
    const two = grammar(complex(sequence(element('a', '2', '3'))));
    assert.deepEqual(walk(two, 'a a a'), ['a', 'a', 'a EE', 'EE']);
    const any = grammar(complex(sequence(element('a', '0', 'unbounded'), element('b'))));
    assert.deepEqual(walk(any, 'a a b'), ['a b', 'a b', 'a b', 'EE']);
  });

  it('sorts attributes by name and stops at a required one', () => {
    const attribute = (name: string, use: string): string =>
      `<xs:attribute name="${name}" type="xs:string" use="${use}"/>`;
    const g = grammar(
      complex(
        sequence(element('x')) + attribute('c', 'optional') + attribute('b', 'required') + attribute('a', 'optional'),
      ),
    );
    assert.deepEqual(walk(g, 'a b c x'), ['@a @b', '@b', '@c x', 'x', 'EE']);
    assert.deepEqual(walk(g, 'b x'), ['@a @b', '@c x', 'EE']);
  });

  it('has characters behind the attributes of simple content', () => {
    const content =
      '<xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="Id" type="xs:ID"/></xs:extension></xs:simpleContent>';
    assert.deepEqual(walk(grammar(complex(content)), 'Id CONTENT'), ['@Id #CONTENT', '#CONTENT', 'EE']);
  });

  it('has the characters of mixed content behind the end of the element, in every state', () => {
    const g = grammar(complex(sequence(element('a', '0')), ' mixed="true"'));
    assert.deepEqual(walk(g, 'a CONTENT'), ['a EE #CONTENT', 'EE #CONTENT', 'EE #CONTENT']);
    assert.deepEqual(walk(g, 'CONTENT a'), ['a EE #CONTENT', 'a EE #CONTENT', 'EE #CONTENT']);
  });

  it('has wildcards behind elements', () => {
    const any = '<xs:any namespace="##other" minOccurs="0" maxOccurs="unbounded"/>';
    const g = grammar(complex(`<xs:choice minOccurs="0">${any}${element('a')}</xs:choice>`));
    assert.deepEqual(walk(g, 'a'), ['a * EE', 'EE']);
    assert.deepEqual(walk(g, 'ANY ANY'), ['a * EE', '* EE', '* EE']);
  });

  it('puts what an extension adds behind its base', () => {
    const base = `<xs:complexType name="Base">${sequence(element('z'))}</xs:complexType>`;
    const more = `<xs:complexContent><xs:extension base="Base">${sequence(element('a'))}</xs:extension></xs:complexContent>`;
    assert.deepEqual(walk(grammar(complex(more), base), 'z a'), ['z', 'a', 'EE']);
  });

  it('keeps one value of the first-level codes for the second level', () => {
    // 1 production and the escape: 1 bit; 3: 2 bits; 4: 3 bits
    assert.deepEqual(
      [1, 2, 3, 4, 7, 8].map((n) => codeBits(n + 1)),
      [1, 2, 2, 3, 3, 4],
    );
  });

  it('says which alternatives exclude one another', () => {
    const g = grammar(complex(`<xs:choice>${element('a')}${element('b')}${element('c')}</xs:choice>`));
    assert.deepEqual(
      g.states[0]?.productions.map((p) => p.alternative),
      [true, true, false],
    );
    // As PGPData has it: b may also follow a.
    const both = grammar(
      complex(`<xs:choice>${sequence(element('a'), element('b', '0'))}${sequence(element('b'))}</xs:choice>`),
    );
    assert.deepEqual(
      both.states[0]?.productions.map((p) => p.alternative),
      [false, false],
    );
  });
});

describe('XML Schema reader', () => {
  const simple = (facets: string, base = 'xs:string'): string =>
    `<xs:simpleType name="S"><xs:restriction base="${base}">${facets}</xs:restriction></xs:simpleType>`;
  const inType = (content: string): string => `<xs:complexType name="C">${content}</xs:complexType>`;

  const refused: [string, string, RegExp][] = [
    ['a pattern', simple('<xs:pattern value="[a-z]*"/>'), /facet pattern of S/],
    ['whiteSpace', simple('<xs:whiteSpace value="collapse"/>'), /facet whiteSpace of S/],
    ['minExclusive', simple('<xs:minExclusive value="0"/>', 'xs:int'), /facet minExclusive of S/],
    ['totalDigits', simple('<xs:totalDigits value="3"/>', 'xs:int'), /facet totalDigits of S/],
    ['an enumeration of numbers', simple('<xs:enumeration value="1"/>', 'xs:int'), /facet enumeration of S/],
    ['maxLength of a number', simple('<xs:maxLength value="1"/>', 'xs:int'), /facet maxLength of S/],
    ['a list type', '<xs:simpleType name="S"><xs:list itemType="xs:int"/></xs:simpleType>', /S is not a restriction/],
    ['a union', '<xs:simpleType name="S"><xs:union memberTypes="xs:int"/></xs:simpleType>', /S is not a restriction/],
    ['floats', simple('', 'xs:float'), /datatype xs:float/],
    ['times', simple('', 'xs:dateTime'), /datatype xs:dateTime/],
    ['an unknown type', simple('', 'Nowhere'), /\{urn:t\}Nowhere is not declared/],
    ['nillable elements', '<xs:element name="n" type="xs:int" nillable="true"/>', /nillable n/],
    ['all', inType(`<xs:all>${element('a')}</xs:all>`), /C: <all>/],
    ['a group', inType('<xs:group ref="G"/>'), /C: <group>/],
    ['a group in a sequence', inType(sequence('<xs:group ref="G"/>')), /<group> in a content model/],
    ['any attribute', inType('<xs:anyAttribute/>'), /C: <anyAttribute>/],
    ['a referenced attribute', inType('<xs:attribute ref="x"/>'), /attribute without name or type/],
    [
      'a prohibited attribute',
      inType('<xs:attribute name="x" type="xs:ID" use="prohibited"/>'),
      /prohibited attribute x/,
    ],
    [
      'a restricted complex type',
      inType('<xs:complexContent><xs:restriction base="B"/></xs:complexContent>'),
      /C: only extensions/,
    ],
    ['a wildcard of one namespace', inType(sequence('<xs:any namespace="##local"/>')), /wildcard for ##local/],
    ['form', inType(sequence('<xs:element name="a" type="xs:int" form="unqualified"/>')), /form of element a/],
    ['an unknown element', inType(sequence('<xs:element ref="b"/>')), /element \{urn:t\}b is not declared/],
    ['redefine', '<xs:redefine schemaLocation="x.xsd"/>', /<redefine> at the top/],
    ['a global attribute', '<xs:attribute name="x" type="xs:int"/>', /<attribute> at the top/],
  ];
  for (const [what, declarations, message] of refused)
    it(`refuses ${what} by name`, () => {
      assert.throws(() => read(declarations), message);
    });

  it('refuses a group that repeats with a bound', () => {
    const group = `<xs:sequence maxOccurs="3">${element('a')}${element('b')}</xs:sequence>`;
    assert.throws(() => grammar(complex(group)), /e: a group that repeats with a bound/);
  });

  it('names the file that is no schema', () => {
    const file = path.join(folder, 'other.xml');
    writeFileSync(file, '<html/>');
    assert.throws(() => readSchemas([file]), /other\.xml: not an XML Schema/);
  });
});

describe('generated files', () => {
  const schemas = path.join(ROOT, '../shared/schemas');
  const skip = !existsSync(schemas) && `needs the published schemas in ${schemas}`;
  /** Runs the compiler in a directory, which gets the generated files. */
  const run = (cwd: string, ...options: string[]): { status: number | null; output: string } => {
    const args = ['--import', import.meta.resolve('tsx'), path.join(ROOT, 'schema/main.ts'), ...options];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  };

  it('are byte for byte what the published schemas give', { skip }, () => {
    const { status, output } = run(ROOT, '--xsd', schemas, '--check');
    assert.equal(status, 0, output);
  });

  it('are made from any directory, and a changed one is found', { skip }, () => {
    const elsewhere = path.join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    assert.equal(run(elsewhere, '--xsd', schemas).status, 0);
    for (const made of ['assembly/exi/generated', 'exi/generated']) {
      const files = readdirSync(path.join(elsewhere, made));
      assert.deepEqual(files, readdirSync(path.join(ROOT, made)), 'no file more and none less');
      for (const file of files)
        assert.ok(
          readFileSync(path.join(elsewhere, made, file)).equals(readFileSync(path.join(ROOT, made, file))),
          file,
        );
    }
    appendFileSync(path.join(elsewhere, 'exi/generated/schema.json'), ' ');
    const { status, output } = run(elsewhere, '--xsd', schemas, '--check');
    assert.equal(status, 1);
    assert.match(output, /schema\.json is not what the schemas give/);
    assert.doesNotMatch(output, /messages\.ts/);
  });

  it('need a directory of schemas', () => {
    const { status, output } = run(ROOT);
    assert.equal(status, 2);
    assert.match(output, /--xsd DIR/);
    assert.match(run(ROOT, '--xsd', folder).output, /ENOENT.*V2G_CI_AppProtocol\.xsd/);
  });
});
