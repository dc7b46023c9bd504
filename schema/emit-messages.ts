// The messages' JSON form as TypeScript types for Node: one namespace per family of schemas.
import { type Compiled, type CompiledProtocol, type Root } from './compile.ts';
import { describe, describeClass } from './describe.ts';
import { MARK } from './emit.ts';
import { isComplex } from './grammar.ts';
import { Kind, type Layout, type Member } from './layout.ts';
import { type SimpleType } from './model.ts';
import { className, Families, type Family } from './names.ts';

/** exi/generated/messages.ts */
export function emitMessages(compiled: Compiled): string {
  const families = new Families(compiled);
  const types = new Types(families, compiled);
  const map = (of: 'Document' | 'Fragment'): string[] =>
    compiled.protocols.map((p) => `  readonly '${p.protocol.name}': ${namespace(p.protocol.name)}.${of};`);
  return [
    `// ${MARK}`,
    '',
    '/** A JSON number up to 2^53 - 1 in magnitude, a decimal string beyond. */',
    'export type Integer = number | string;',
    '/** hexBinary and base64Binary: lower-case hex. */',
    'export type Hex = string;',
    '/** An element of a wildcard, under its name. */',
    'export type AnyElement = Readonly<Record<string, unknown>>;',
    '',
    '/** What a document of each protocol holds: one member, the root element. */',
    'export interface Documents {',
    ...map('Document'),
    '}',
    '',
    '/** The same for fragments, which can begin with any element of the schemas. */',
    'export interface Fragments {',
    ...map('Fragment'),
    '}',
    '',
    ...families.all.flatMap((f) => types.family(f)),
  ].join('\n');
}

const namespace = (name: string): string => name.replaceAll('-', '_');

class Types {
  constructor(
    private readonly families: Families,
    private readonly compiled: Compiled,
  ) {}

  family(f: Family): string[] {
    return [
      `/** ${f.title} */`,
      `export namespace ${namespace(f.name)} {`,
      ...f.enumerations.map((e) => `  export type ${className(e.typeName)} = ${e.values.map(quoted).join(' | ')};`),
      ...f.layouts.flatMap((l) => this.record(l, f)),
      ...(f.protocol ? this.roots(f.protocol, f) : []),
      '}',
      '',
    ];
  }

  private record(layout: Layout, f: Family): string[] {
    const members = layout.members.flatMap((m) => [
      `    /** ${describe(m, layout)} */`,
      `    readonly ${m.field.name}${m.field.always ? '' : '?'}: ${this.member(m, f)};`,
    ]);
    const name = className(layout.grammar.type.typeName);
    return [`  /** ${describeClass(layout, f.title)} */`, `  export interface ${name} {`, ...members, '  }'];
  }

  private member(m: Member, f: Family): string {
    const type =
      m.kind === Kind.any
        ? 'AnyElement'
        : m.kind === Kind.mixed || !m.field.type
          ? 'string'
          : this.type(m.record ?? m.field.type, f);
    if (!m.field.list) return type;
    return /[ |]/.test(type) ? `readonly (${type})[]` : `readonly ${type}[]`;
  }

  private type(type: Layout | Exclude<Root['type'], undefined>, f: Family): string {
    if ('grammar' in type) return this.qualified(this.families.of(type, f), f, className(type.grammar.type.typeName));
    if (isComplex(type)) return this.type(this.compiled.layoutOf(type), f);
    return this.simple(type, f);
  }

  private simple(type: SimpleType, f: Family): string {
    switch (type.kind) {
      case 'boolean':
        return 'boolean';
      case 'enumeration':
        return this.qualified(this.families.of(type, f), f, className(type.typeName));
      case 'integer':
        return type.min !== undefined && type.max !== undefined && type.max < 2n ** 53n ? 'number' : 'Integer';
      case 'string':
        return 'string';
      case 'binary':
        return 'Hex';
    }
  }

  private qualified(owner: Family, f: Family, name: string): string {
    return owner === f ? name : `${namespace(owner.name)}.${name}`;
  }

  private roots(p: CompiledProtocol, f: Family): string[] {
    const union = (roots: readonly Root[]): string[] =>
      roots.flatMap((r) => (r.type ? [`    | { readonly ${r.name.name}: ${this.type(r.type, f)} }`] : []));
    const documents = union(p.documents);
    const fragments = union(p.fragments);
    return ['  export type Document =', ...ending(documents), '  export type Fragment =', ...ending(fragments)];
  }
}

const ending = (lines: readonly string[]): string[] => lines.map((l, i) => (i === lines.length - 1 ? `${l};` : l));

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
