// All protocols together: types that several schema sets share (xmldsig, the common types of ISO 15118-20) become one.
import { join } from 'node:path';
import { buildGrammar, codeBits, isComplex, type Field, type Grammar, type State } from './grammar.ts';
import { Layouts, type Layout } from './layout.ts';
import {
  compareQNames,
  qnameKey,
  type Attribute,
  type ComplexType,
  type ElementDecl,
  type QName,
  type SchemaSet,
  type SimpleType,
} from './model.ts';
import { PROTOCOLS, type Protocol } from './protocols.ts';
import { readSchemas } from './xsd.ts';

/** What a document or fragment can begin with. */
export interface Root {
  readonly name: QName;
  /** undefined: declared, but abstract */
  readonly type: SimpleType | ComplexType | undefined;
}

export interface CompiledProtocol {
  readonly protocol: Protocol;
  /** in the order of their event codes */
  readonly documents: readonly Root[];
  readonly fragments: readonly Root[];
  /** per namespace of the string table (EXI 7.3.1, D.1), its number of local names */
  readonly localNames: readonly number[];
  /** per document root: index of its namespace in localNames, and of its name there */
  readonly rootNames: readonly (readonly [uri: number, local: number])[];
}

export interface Compiled {
  readonly protocols: readonly CompiledProtocol[];
  readonly layouts: readonly Layout[];
  layoutOf(type: ComplexType): Layout;
  /** event codes of the states of a relaxed fragment type (EXI 8.5.3), which has gaps between them */
  sparse(state: State): { readonly bits: number; readonly codes: readonly number[] } | undefined;
}

// EXI appendix D: namespaces and local names that every schema-informed string table starts with.
const XML_NAMES = 4;
const XSI_NAMES = 2;
const XSD_NAMES = 46;

/** Reads the schemas below a directory and compiles all protocols. Throws naming the file or type that is at fault. */
export function compile(xsd: string): Compiled {
  return new Compiler().compile(xsd);
}

class Compiler {
  private readonly grammars = new Map<ComplexType, Grammar>();
  private readonly canonical = new Map<ComplexType, ComplexType>();
  private readonly byKey = new Map<string, ComplexType>();
  private readonly sparseStates = new Map<State, { bits: number; codes: number[] }>();

  compile(xsd: string): Compiled {
    const layouts = new Layouts((type) => this.grammar(type));
    const protocols = PROTOCOLS.map((protocol) => {
      const set = readSchemas(protocol.files.map((f) => join(xsd, f)));
      return this.protocol(protocol, set);
    });
    for (const p of protocols)
      for (const root of [...p.documents, ...p.fragments])
        if (root.type && isComplex(root.type)) layouts.layout(root.type);
    return {
      protocols,
      layouts: layouts.all(),
      layoutOf: (type) => layouts.layout(type),
      sparse: (state) => this.sparseStates.get(state),
    };
  }

  private grammar(type: ComplexType): Grammar {
    const known = this.grammars.get(type);
    if (known) return known;
    const grammar = buildGrammar(type);
    this.grammars.set(type, grammar);
    return grammar;
  }

  private protocol(protocol: Protocol, set: SchemaSet): CompiledProtocol {
    const documents = set.globals.map((e) => ({ name: e.name, type: this.rootType(e) }));
    const byName = new Map<string, ElementDecl[]>();
    for (const e of set.elements) byName.set(qnameKey(e.name), [...(byName.get(qnameKey(e.name)) ?? []), e]);
    const names = [...byName.values()]
      .flatMap((list) => list.slice(0, 1))
      .sort((a, b) => compareQNames(a.name, b.name));
    const fragments = names.map((e) => {
      const all = byName.get(qnameKey(e.name)) ?? [];
      const types = new Set(all.map((d) => d.type));
      return {
        name: e.name,
        type: types.size === 1 ? this.rootType(e) : this.intern(this.relaxed(e.name, [...types], set, names.length)),
      };
    });
    const uris = [set.names.get('')?.length ?? 0, XML_NAMES, XSI_NAMES, XSD_NAMES];
    const own = [...set.names.keys()].filter((u) => u !== '').sort();
    const uriIndex = (uri: string): number => (uri === '' ? 0 : 4 + own.indexOf(uri));
    return {
      protocol,
      documents,
      fragments,
      localNames: [...uris, ...own.map((u) => set.names.get(u)?.length ?? 0)],
      rootNames: documents.map((d) => [uriIndex(d.name.uri), set.names.get(d.name.uri)?.indexOf(d.name.name) ?? 0]),
    };
  }

  private rootType(e: ElementDecl): Root['type'] {
    if (e.abstract || (isComplex(e.type) && e.type.abstract)) return undefined;
    return isComplex(e.type) ? this.intern(e.type) : e.type;
  }

  /** The one object for all types with the same name and content. */
  private intern(type: ComplexType): ComplexType {
    const known = this.canonical.get(type);
    if (known) return known;
    const grammar = this.grammar(type);
    const fields = grammar.fields.map((f) => ({
      ...f,
      type: f.type && isComplex(f.type) ? this.intern(f.type) : f.type,
    }));
    const replace = new Map(grammar.fields.map((f, i) => [f, fields[i]]));
    const key = JSON.stringify([
      type.typeName,
      fields.map((f) => [f.name, f.role, f.list, String(f.min), String(f.max), f.always, f.uri, this.typeKey(f.type)]),
      grammar.states.map((s) => [
        s.first,
        this.sparseStates.get(s) ?? null,
        s.productions.map((p) => [p.end, p.next, p.alternative, p.field ? grammar.fields.indexOf(p.field) : -1]),
      ]),
    ]);
    let same = this.byKey.get(key);
    if (!same) {
      const states = grammar.states.map((s) => {
        const state = {
          first: s.first,
          productions: s.productions.map((p) => ({ ...p, field: p.field && replace.get(p.field) })),
        };
        const sparse = this.sparseStates.get(s);
        if (sparse) this.sparseStates.set(state, sparse);
        return state;
      });
      this.byKey.set(key, (same = { ...type }));
      this.grammars.set(same, { type: same, fields, states });
      this.canonical.set(same, same);
    }
    this.canonical.set(type, same);
    return same;
  }

  private readonly typeNumbers = new Map<ComplexType, number>();

  private typeKey(type: Field['type']): unknown {
    if (!type || !isComplex(type)) return type ? { ...type, ...bigints(type) } : null;
    let n = this.typeNumbers.get(type);
    if (n === undefined) this.typeNumbers.set(type, (n = this.typeNumbers.size));
    return n;
  }

  /**
   * Element fragment grammar (EXI 8.5.3): where a name is declared with several types, a fragment of it can contain any
   * attribute and element of the schemas. We take and give the attributes and the text that one of its declarations has.
   */
  private relaxed(
    name: QName,
    types: readonly (SimpleType | ComplexType)[],
    set: SchemaSet,
    elements: number,
  ): ComplexType {
    const complex = types.filter(isComplex);
    const attributes = new Map<string, Attribute>();
    for (const type of complex)
      for (const a of type.attributes) attributes.set(qnameKey(a.name), { ...a, required: false });
    if (complex.some((t) => !t.text))
      throw new Error(`${name.name}: relaxed fragments of element content are not supported`);
    const all = [...new Map(set.attributes.map((a) => [qnameKey(a.name), a.name])).values()].sort(compareQNames);
    const text: SimpleType = { typeName: 'string', kind: 'string', minLength: 0 };
    const type: ComplexType = {
      kind: 'complex',
      typeName: `${name.name}Fragment`,
      abstract: false,
      mixed: false,
      attributes: [...attributes.values()].sort((a, b) => compareQNames(a.name, b.name)),
      text,
      content: { kind: 'sequence', parts: [], min: 1, max: 1 },
    };
    // AT(qname)..., AT(*), SE(qname)..., SE(*), EE, CH; then without the attributes.
    const grammar = buildGrammar(type);
    const attributeCode = (f: Field): number => all.findIndex((q) => q.name === f.name && q.uri === f.uri);
    for (const state of grammar.states) {
      const isEnd = state.productions.every((p) => p.end);
      const before = isEnd ? 0 : all.length + 1;
      const codes = state.productions.map((p) =>
        p.end ? before + elements + 1 : p.field?.role === 'attribute' ? attributeCode(p.field) : before + elements + 2,
      );
      this.sparseStates.set(state, { bits: codeBits(before + elements + 3 + 1), codes });
    }
    this.grammars.set(type, grammar);
    return type;
  }
}

/** JSON has no big integers. */
function bigints(type: SimpleType): object {
  return type.kind === 'integer' ? { min: String(type.min), max: String(type.max) } : {};
}
