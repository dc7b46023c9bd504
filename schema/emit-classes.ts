// The message classes for AssemblyScript: views of the packed records (docs/exi.md) with the standard's own names. One file
// per family of schemas; assembly/exi/record.ts has what they share.
import { type Compiled, type CompiledProtocol } from './compile.ts';
import { describe, describeClass } from './describe.ts';
import { MARK } from './emit.ts';
import { isComplex } from './grammar.ts';
import { Kind, type Layout, type Member } from './layout.ts';
import { boundOf, className, Families, identifier, type Enumeration, type Family } from './names.ts';

/** RECORD_BYTES_MAX of assembly/exi/record.ts, and what a list node has before the record. */
const RECORD_BYTES_MAX = 128;
const NODE_BYTES = 2;
const COMMON = 'iso20-common-types';
/** Records of up to this many numbers get set(...). */
const SET_MEMBERS = 3;

/** File name (in assembly/exi/generated/) -> content. Throws for a record that is bigger than the dummy of record.ts. */
export function emitClasses(compiled: Compiled): Record<string, string> {
  const families = new Families(compiled);
  const files = families.all.map((f) => [`${f.name}.ts`, new File(f, families, compiled).text()]);
  return Object.fromEntries([...files, ['protocols.ts', protocolEnum(compiled)]]) as Record<string, string>;
}

function protocolEnum(compiled: Compiled): string {
  const lines = compiled.protocols.map(({ protocol }) => `  /** ${protocol.title} */\n  ${identifier(protocol.name)},`);
  return `// ${MARK}\n/** Whose grammar a message has. */\nexport enum Protocol {\n${lines.join('\n')}\n}\n`;
}

class File {
  private readonly helpers = new Set<string>();
  private readonly imports = new Map<string, Set<string>>();

  constructor(
    private readonly family: Family,
    private readonly families: Families,
    private readonly compiled: Compiled,
  ) {}

  text(): string {
    const { enumerations, layouts, protocol, title } = this.family;
    const body = [
      ...enumerations.flatMap((e) => this.enumeration(e)),
      ...layouts.flatMap((l) => this.record(l)),
      ...(protocol ? this.roots(protocol) : []),
    ];
    const shared = [...this.imports].sort(([a], [b]) => (a < b ? -1 : 1));
    return [
      `// ${MARK}`,
      `// Message classes of ${title}. How to use them: docs/exi.md.`,
      '',
      `import {\n${[...this.helpers]
        .sort()
        .map((h) => `  ${h},\n`)
        .join('')}} from '../record';`,
      ...shared.map(([file, names]) => `import { ${[...names].sort().join(', ')} } from './${file}';`),
      ...(this.imports.has(COMMON) ? [`export * from './${COMMON}';`] : []),
      '',
      ...body,
    ].join('\n');
  }

  private use(helper: string): string {
    this.helpers.add(helper);
    return helper;
  }

  private classOf(layout: Layout): string {
    return this.typeFrom(this.families.of(layout, this.family), className(layout.grammar.type.typeName));
  }

  private enumOf(type: Enumeration): string {
    return this.typeFrom(this.families.of(type, this.family), className(type.typeName));
  }

  private typeFrom(family: Family, name: string): string {
    if (family !== this.family) this.imports.set(family.name, (this.imports.get(family.name) ?? new Set()).add(name));
    return name;
  }

  private enumeration(e: Enumeration): string[] {
    const values = e.values.map((v, i) => `  ${identifier(v)} = ${String(i)},${identifier(v) === v ? '' : ` // ${v}`}`);
    return [
      `/** ${e.typeName} of ${this.family.title}. */`,
      `export enum ${className(e.typeName)} {`,
      ...values,
      '}',
      '',
    ];
  }

  private record(layout: Layout): string[] {
    if (layout.size + NODE_BYTES > RECORD_BYTES_MAX)
      throw new Error(`${layout.grammar.type.typeName} is bigger than RECORD_BYTES_MAX`);
    const name = className(layout.grammar.type.typeName);
    const lines = [
      `/** ${describeClass(layout, this.family.title)} */`,
      '@unmanaged',
      `export class ${name} {`,
      `  static create(): ${name} {`,
      `    return changetype<${name}>(${this.use('newRecord')}(${String(layout.size)}));`,
      '  }',
    ];
    if (layout.union)
      lines.push(
        ...getter(
          `1 + index of the member that is there, as in ${name}Which; 0: none`,
          'which',
          'u32',
          'load<u16>(changetype<usize>(this))',
        ),
      );
    for (const m of layout.members)
      lines.push(...(layout.union ? this.unionMember(layout, m) : this.member(m, describe(m, layout))));
    lines.push(...this.setAll(layout));
    lines.push('}', '');
    if (layout.union) {
      lines.push(`/** ${name}.which */`, `export enum ${name}Which {`, '  none = 0,');
      for (const m of layout.members) lines.push(`  ${m.field.name} = ${String(whichOf(layout, m))},`);
      lines.push('}', '');
    }
    return lines;
  }

  private unionMember(layout: Layout, m: Member): string[] {
    if (!m.record) throw new Error(`${m.field.name}: a union of values`);
    const type = this.classOf(m.record);
    return this.alternative(m.field.name, type, whichOf(layout, m), m.record.size, describe(m, layout));
  }

  private alternative(name: string, type: string, which: number, bytes: number, doc: string): string[] {
    const me = 'changetype<usize>(this)';
    return [
      ...getter(
        doc,
        name,
        `${type} | null`,
        `changetype<${type} | null>(${this.use('alternative')}(${me}, ${String(which)}))`,
      ),
      `  create${name}(): ${type} {`,
      `    return changetype<${type}>(${this.use('newAlternative')}(${me}, ${String(which)}, ${String(bytes)}));`,
      '  }',
    ];
  }

  private member(m: Member, doc: string): string[] {
    if (m.field.list) return this.list(m, doc);
    if (m.record) return this.recordMember(m, m.record, doc);
    const { name } = m.field;
    const at = place(m);
    switch (m.kind) {
      case Kind.string:
      case Kind.mixed:
        return [
          ...getter(doc, name, this.use('Text'), `changetype<Text>(${at})`),
          ...this.textSetters(name, at, m),
          ...clearPointer(m),
        ];
      case Kind.binary:
        return [
          ...getter(doc, name, this.use('Bytes'), `changetype<Bytes>(${at})`),
          `  set${name}(at: usize, bytes: u32): bool {`,
          `    return ${this.use('putBytes')}(${at}, at, bytes, ${lengths(m)});`,
          '  }',
          ...clearPointer(m),
        ];
      case Kind.bigInteger:
        return [
          ...getter(doc, name, this.use('BigInteger'), `changetype<BigInteger>(${at})`),
          `  /** magnitude, lowest byte first */`,
          `  set${name}(negative: bool, at: usize, bytes: u32): bool {`,
          `    return ${this.use('putBigInteger')}(${at}, negative, at, bytes);`,
          '  }',
          ...clearPointer(m),
        ];
      default:
        return this.number(m, doc);
    }
  }

  private number(m: Member, doc: string): string[] {
    const { name } = m.field;
    const memory = memoryType(m);
    const type = this.numberType(m);
    const value =
      type === 'bool' ? `${load(memory, m)} !== 0` : type === memory ? load(memory, m) : `<${type}>${load(memory, m)}`;
    return [
      ...(m.bit < 0 ? [] : has(m)),
      ...getter(doc, name, type, value),
      inline(`set ${name}(value: ${type})`, [
        ...(m.bit < 0 ? [] : [setBit(m)]),
        `store<${memory}>(changetype<usize>(this), <${memory}>value, ${String(m.offset)})`,
      ]),
      ...(m.bit < 0 ? [] : clearBit(m)),
    ];
  }

  private numberType(m: Member): string {
    const { type } = m.field;
    if (type?.kind === 'boolean') return 'bool';
    return type?.kind === 'enumeration' ? this.enumOf(type) : memoryType(m);
  }

  private textSetters(name: string, at: string, m: Member): string[] {
    return [
      `  set${name}(text: string): bool {`,
      `    return ${this.use('putText')}(${at}, text, ${lengths(m)});`,
      '  }',
      `  /** UTF-8 at an address */`,
      `  set${name}Utf8(at: usize, bytes: u32): bool {`,
      `    return ${this.use('putUtf8')}(${at}, at, bytes, ${lengths(m)});`,
      '  }',
    ];
  }

  private recordMember(m: Member, record: Layout, doc: string): string[] {
    const type = this.classOf(record);
    const { name } = m.field;
    const at = place(m);
    if (m.kind === Kind.inline) {
      if (m.bit < 0) return getter(doc, name, type, `changetype<${type}>(${at})`);
      return [
        ...getter(doc, name, `${type} | null`, `${bitTest(m)} ? changetype<${type}>(${at}) : null`),
        `  create${name}(): ${type} {`,
        `    ${setBit(m)};`,
        `    memory.fill(${at}, 0, ${String(record.size)});`,
        `    return changetype<${type}>(${at});`,
        '  }',
        ...clearBit(m),
      ];
    }
    const read = m.field.always
      ? getter(doc, name, type, `changetype<${type}>(${this.use('recordAt')}(${at}))`)
      : getter(doc, name, `${type} | null`, `changetype<${type} | null>(${this.use('follow')}(${at}))`);
    return [
      ...read,
      `  create${name}(): ${type} {`,
      `    return changetype<${type}>(${this.use('newRecordAt')}(${at}, ${String(record.size)}));`,
      '  }',
      ...(m.field.always ? [] : clearPointer(m)),
    ];
  }

  private list(m: Member, doc: string): string[] {
    const { name } = m.field;
    const at = place(m);
    const bound = boundOf(m) === Infinity ? 'i32.MAX_VALUE' : String(boundOf(m));
    const item = (bytes: number): string => `${this.use('newItem')}(${at}, ${String(bytes)}, ${bound})`;
    const view = (list: string): string[] => getter(doc, name, list, `changetype<${list}>(${at})`);
    if (m.record) {
      const type = this.classOf(m.record);
      return [
        ...view(`${this.use('RecordList')}<${type}>`),
        `  add${name}(): ${type} {`,
        `    return changetype<${type}>(${item(m.record.size)});`,
        '  }',
      ];
    }
    switch (m.kind) {
      case Kind.any:
        return view(`${this.use('RecordList')}<${this.use('Root')}>`);
      case Kind.string:
        this.use('Text');
        return [
          ...view(`${this.use('PointerList')}<Text>`),
          `  add${name}(text: string): bool {`,
          `    return ${this.use('putText')}(${item(2)}, text, ${lengths(m)});`,
          '  }',
          `  add${name}Utf8(at: usize, bytes: u32): bool {`,
          `    return ${this.use('putUtf8')}(${item(2)}, at, bytes, ${lengths(m)});`,
          '  }',
        ];
      case Kind.binary:
        this.use('Bytes');
        return [
          ...view(`${this.use('PointerList')}<Bytes>`),
          `  add${name}(at: usize, bytes: u32): bool {`,
          `    return ${this.use('putBytes')}(${item(2)}, at, bytes, ${lengths(m)});`,
          '  }',
        ];
      case Kind.bigInteger:
        throw new Error(`${name}: a list of big integers`);
      default: {
        const memory = memoryType(m);
        if (!/^[iu](8|16)$/.test(memory)) throw new Error(`${name}: a list of ${memory}`);
        return [
          ...view(`${this.use('ValueList')}<${memory}>`),
          `  add${name}(value: ${this.numberType(m)}): void {`,
          `    store<${memory}>(${item(m.simple?.width ?? 1)}, <${memory}>value);`,
          '  }',
        ];
      }
    }
  }

  /** set(...) for small records of numbers, such as PhysicalValueType. */
  private setAll(layout: Layout): string[] {
    const { members } = layout;
    const numbers = members.every(
      (m) => !m.field.list && m.simple && m.kind <= Kind.signed && m.field.type?.kind !== 'boolean',
    );
    if (layout.union || !numbers || members.length < 2 || members.length > SET_MEMBERS) return [];
    const parameters = members.map((m) => `${m.field.name}: ${this.numberType(m)}`);
    return [
      '  /** all members, the optional ones too */',
      `  set(${parameters.join(', ')}): void {`,
      ...members.map((m) => `    this.${m.field.name} = ${m.field.name};`),
      '  }',
    ];
  }

  private roots(p: CompiledProtocol): string[] {
    const lines = [
      `/** What a document of ${p.protocol.title} begins with: the root record of a decoded message, or of one to be encoded. */`,
      '@unmanaged',
      `export class Document extends ${this.use('Root')} {`,
      '  static create(): Document {',
      `    return changetype<Document>(${this.use('newRecord')}(${this.use('ROOT_RECORD_BYTES')}));`,
      '  }',
    ];
    p.documents.forEach((root, i) => {
      if (!root.type || !isComplex(root.type)) return;
      const layout = this.compiled.layoutOf(root.type);
      // The elements of xmldsig could be documents of any protocol, but nobody sends that.
      if (this.families.of(layout, this.family) !== this.family) return;
      lines.push(...this.alternative(root.name.name, this.classOf(layout), i + 1, layout.size, `null: not this one`));
    });
    lines.push(
      '}',
      '',
      ...rootEnum('DocumentRoot', 'Document.which', p.documents),
      ...rootEnum('FragmentRoot', 'Root.which of a fragment', p.fragments),
    );
    return lines;
  }
}

function rootEnum(name: string, doc: string, roots: CompiledProtocol['documents']): string[] {
  const names = roots.map((r) => r.name.name);
  return [
    `/** ${doc} */`,
    `export enum ${name} {`,
    ...roots.flatMap((r, i) =>
      r.type && names.indexOf(r.name.name) === i ? [`  ${identifier(r.name.name)} = ${String(i + 1)},`] : [],
    ),
    '}',
    '',
  ];
}

const whichOf = (layout: Layout, m: Member): number =>
  1 + (layout.grammar.states[0]?.productions.findIndex((p) => p.field === m.field) ?? -1);

/** Address of a member's value or pointer. */
const place = (m: Member): string =>
  m.offset ? `changetype<usize>(this) + ${String(m.offset)}` : 'changetype<usize>(this)';

function memoryType(m: Member): string {
  const { type } = m.field;
  const signed = type?.kind === 'integer' && (type.min === undefined || type.min < 0n);
  return `${signed ? 'i' : 'u'}${String(8 * (m.simple?.width ?? 1))}`;
}

const load = (type: string, m: Member): string => `load<${type}>(changetype<usize>(this), ${String(m.offset)})`;

function lengths(m: Member): string {
  const { type } = m.field;
  const { minLength, maxLength } =
    type?.kind === 'string' || type?.kind === 'binary' ? type : { minLength: 0, maxLength: undefined };
  return `${String(minLength)}, ${maxLength === undefined ? 'u32.MAX_VALUE' : String(maxLength)}`;
}

const inline = (head: string, body: readonly string[]): string => `  @inline ${head} { ${body.join('; ')}; }`;

function getter(doc: string, name: string, type: string, value: string): string[] {
  return [`  /** ${doc} */`, `  @inline get ${name}(): ${type} { return ${value}; }`];
}

const maskByte = (m: Member): number => m.bit >> 3;
const maskBit = (m: Member): number => 1 << (m.bit & 7);
const loadMask = (m: Member): string => `load<u8>(changetype<usize>(this), ${String(maskByte(m))})`;
const storeMask = (m: Member, value: string): string =>
  `store<u8>(changetype<usize>(this), ${value}, ${String(maskByte(m))})`;
const bitTest = (m: Member): string => `${loadMask(m)} & ${String(maskBit(m))}`;
const setBit = (m: Member): string => storeMask(m, `${loadMask(m)} | ${String(maskBit(m))}`);
const has = (m: Member): string[] => [`  @inline get has${m.field.name}(): bool { return (${bitTest(m)}) !== 0; }`];
const clearBit = (m: Member): string[] => [
  `  clear${m.field.name}(): void { ${storeMask(m, `${loadMask(m)} & ${String(255 ^ maskBit(m))}`)}; }`,
];
const clearPointer = (m: Member): string[] =>
  m.field.always
    ? []
    : [`  clear${m.field.name}(): void { store<u16>(changetype<usize>(this), 0, ${String(m.offset)}); }`];
