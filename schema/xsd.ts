// Reads XML Schema files, as far as the schemas of V2G use the language. What it doesn't know it refuses by name: a facet
// or a construct that was passed over in silence would give another bit stream.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DOMParser, type Element as XmlElement } from '@xmldom/xmldom';
import {
  UNBOUNDED,
  compareQNames,
  qnameKey,
  type Attribute,
  type ComplexType,
  type ElementDecl,
  type Particle,
  type QName,
  type SchemaSet,
  type SimpleType,
} from './model.ts';

const XSD = 'http://www.w3.org/2001/XMLSchema';

interface Source {
  readonly file: string;
  readonly root: XmlElement;
  readonly uri: string;
  readonly qualifiedElements: boolean;
  readonly qualifiedAttributes: boolean;
}

interface Declared {
  readonly node: XmlElement;
  readonly source: Source;
}

const INTEGERS: Record<string, [bigint | undefined, bigint | undefined]> = {
  integer: [undefined, undefined],
  nonNegativeInteger: [0n, undefined],
  positiveInteger: [1n, undefined],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  short: [-32768n, 32767n],
  byte: [-128n, 127n],
  unsignedLong: [0n, 2n ** 64n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  unsignedShort: [0n, 65535n],
  unsignedByte: [0n, 255n],
};
const STRINGS = new Set(['string', 'normalizedString', 'token', 'anyURI', 'ID', 'IDREF', 'NCName', 'language']);

function children(node: XmlElement): XmlElement[] {
  return Array.from(node.childNodes).filter((n): n is XmlElement => n.nodeType === 1);
}

const tag = (node: XmlElement): string => (node.namespaceURI === XSD ? (node.localName ?? '') : '');

/** Reads the files and everything they import or include by schemaLocation. Throws with the file's name. */
export function readSchemas(files: readonly string[]): SchemaSet {
  const sources = new Map<string, Source>();
  const load = (file: string): void => {
    if (sources.has(file)) return;
    const document = new DOMParser({ locator: false }).parseFromString(readFileSync(file, 'utf8'), 'text/xml');
    const root = document.documentElement;
    if (!root || tag(root) !== 'schema') throw new Error(`${file}: not an XML Schema`);
    sources.set(file, {
      file,
      root,
      uri: root.getAttribute('targetNamespace') ?? '',
      qualifiedElements: root.getAttribute('elementFormDefault') === 'qualified',
      qualifiedAttributes: root.getAttribute('attributeFormDefault') === 'qualified',
    });
    for (const node of children(root)) {
      const location = node.getAttribute('schemaLocation');
      if ((tag(node) === 'import' || tag(node) === 'include') && location) load(join(dirname(file), location));
    }
  };
  files.forEach(load);
  return new Reader([...sources.values()]).read();
}

class Reader {
  private readonly elementNodes = new Map<string, Declared>();
  private readonly typeNodes = new Map<string, Declared>();
  private readonly elementDecls = new Map<string, ElementDecl>();
  private readonly typeDecls = new Map<string, SimpleType | ComplexType>();
  private readonly members = new Map<string, QName[]>();
  private readonly elements: ElementDecl[] = [];
  private readonly attributes: Attribute[] = [];
  private readonly names = new Map<string, Set<string>>();

  constructor(sources: readonly Source[]) {
    for (const source of sources)
      for (const node of children(source.root)) {
        if (!['element', 'complexType', 'simpleType', 'import', 'include', 'annotation'].includes(tag(node)))
          throw new Error(`${source.file}: <${node.localName ?? ''}> at the top is not supported`);
        const name = node.getAttribute('name');
        if (!name) continue;
        const key = qnameKey({ uri: source.uri, name });
        if (tag(node) === 'element') {
          this.elementNodes.set(key, { node, source });
          const head = node.getAttribute('substitutionGroup');
          if (head) {
            const headKey = qnameKey(this.resolve(node, head));
            this.members.set(headKey, [...(this.members.get(headKey) ?? []), { uri: source.uri, name }]);
          }
        } else if (tag(node) === 'complexType' || tag(node) === 'simpleType') {
          this.typeNodes.set(key, { node, source });
          this.note({ uri: source.uri, name });
        }
      }
  }

  read(): SchemaSet {
    const globals: ElementDecl[] = [];
    for (const [key, { node, source }] of this.elementNodes) {
      globals.push(this.globalElement({ uri: source.uri, name: node.getAttribute('name') ?? '' }, key));
    }
    for (const { source, node } of this.typeNodes.values()) {
      this.type({ uri: source.uri, name: node.getAttribute('name') ?? '' }, source.file);
    }
    // What EXI 7.3.1 / appendix D put into the tables before any schema.
    const names = new Map<string, string[]>();
    for (const uri of [...this.names.keys()].sort()) names.set(uri, [...(this.names.get(uri) ?? [])].sort());
    return {
      globals: globals.sort((a, b) => compareQNames(a.name, b.name)),
      elements: this.elements,
      attributes: this.attributes,
      names,
    };
  }

  private note(name: QName): void {
    let set = this.names.get(name.uri);
    if (!set) this.names.set(name.uri, (set = new Set()));
    set.add(name.name);
  }

  private resolve(node: XmlElement, text: string): QName {
    const [prefix, name] = text.includes(':') ? text.split(':', 2) : ['', text];
    const uri = node.lookupNamespaceURI(prefix ?? '') ?? '';
    return { uri, name: name ?? '' };
  }

  private globalElement(name: QName, key = qnameKey(name)): ElementDecl {
    const known = this.elementDecls.get(key);
    if (known) return known;
    const declared = this.elementNodes.get(key);
    if (!declared) throw new Error(`element ${key} is not declared`);
    const substitutes: ElementDecl[] = [];
    const element = { ...this.elementHead(declared.node, name), substitutes } as unknown as ElementDecl & {
      type: SimpleType;
    };
    this.elementDecls.set(key, element);
    this.elements.push(element);
    (element as { type: SimpleType | ComplexType }).type = this.elementType(declared.node, declared.source, name.name);
    const all = [element, ...this.membersOf(key)];
    substitutes.push(...all.sort((a, b) => compareQNames(a.name, b.name)));
    return element;
  }

  private membersOf(key: string): ElementDecl[] {
    return (this.members.get(key) ?? []).flatMap((member) => {
      const memberKey = qnameKey(member);
      return [this.globalElement(member), ...this.membersOf(memberKey)];
    });
  }

  private elementHead(node: XmlElement, name: QName): Pick<ElementDecl, 'name' | 'abstract'> {
    this.note(name);
    return { name, abstract: node.getAttribute('abstract') === 'true' };
  }

  private elementType(node: XmlElement, source: Source, name: string): SimpleType | ComplexType {
    const type = node.getAttribute('type');
    if (node.getAttribute('nillable') === 'true') throw new Error(`${source.file}: nillable ${name} is not supported`);
    if (type) return this.type(this.resolve(node, type), source.file);
    for (const child of children(node)) {
      if (tag(child) === 'complexType') return this.complexType(child, source, name);
      if (tag(child) === 'simpleType') return this.simpleType(child, source, name);
    }
    throw new Error(`${source.file}: element ${name} has no type`);
  }

  private type(name: QName, file: string): SimpleType | ComplexType {
    if (name.uri === XSD) return builtIn(name.name, file);
    const key = qnameKey(name);
    const known = this.typeDecls.get(key);
    if (known) return known;
    const declared = this.typeNodes.get(key);
    if (!declared) throw new Error(`${file}: type ${key} is not declared`);
    const { node, source } = declared;
    if (tag(node) === 'simpleType') {
      const simple = this.simpleType(node, source, name.name);
      this.typeDecls.set(key, simple);
      return simple;
    }
    // Registered before its content is read: content models may be recursive.
    const complex = {} as ComplexType;
    this.typeDecls.set(key, complex);
    return Object.assign(complex, this.complexType(node, source, name.name));
  }

  private simpleType(node: XmlElement, source: Source, typeName: string): SimpleType {
    const restriction = children(node).find((c) => tag(c) !== 'annotation');
    if (!restriction || tag(restriction) !== 'restriction')
      throw new Error(`${source.file}: simple type ${typeName} is not a restriction`);
    const base = this.type(this.resolve(restriction, restriction.getAttribute('base') ?? ''), source.file);
    if (base.kind === 'complex') throw new Error(`${source.file}: ${typeName} restricts a complex type`);
    return restrict(base, restriction, typeName, source.file);
  }

  private complexType(node: XmlElement, source: Source, typeName: string): ComplexType {
    const where = `${source.file}: ${typeName}`;
    const mixed = node.getAttribute('mixed') === 'true';
    const abstract = node.getAttribute('abstract') === 'true';
    let holder = node;
    let base: SimpleType | ComplexType | undefined;
    for (const child of children(node))
      if (tag(child) === 'complexContent' || tag(child) === 'simpleContent') {
        const extension = children(child)[0];
        if (child.getAttribute('mixed')) throw new Error(`${where}: mixed on <${tag(child)}> is not supported`);
        if (!extension || tag(extension) !== 'extension') throw new Error(`${where}: only extensions are supported`);
        holder = extension;
        base = this.type(this.resolve(extension, extension.getAttribute('base') ?? ''), source.file);
      }
    const attributes: Attribute[] = base?.kind === 'complex' ? [...base.attributes] : [];
    const parts: Particle[] = base?.kind === 'complex' ? [base.content] : [];
    for (const child of children(holder)) {
      const kind = tag(child);
      if (kind === 'sequence' || kind === 'choice' || kind === 'any') parts.push(this.particle(child, source));
      else if (kind === 'attribute') attributes.push(this.attribute(child, source, attributes.length));
      else if (!['annotation', 'complexContent', 'simpleContent'].includes(kind))
        throw new Error(`${where}: <${kind}> is not supported`);
    }
    const text = base === undefined ? undefined : base.kind === 'complex' ? base.text : base;
    return {
      kind: 'complex',
      typeName,
      abstract,
      mixed,
      attributes: attributes.sort((a, b) => compareQNames(a.name, b.name)),
      text,
      content: { kind: 'sequence', parts, min: 1, max: 1 },
    };
  }

  private attribute(node: XmlElement, source: Source, place: number): Attribute {
    const name = node.getAttribute('name');
    const type = node.getAttribute('type');
    if (!name || !type) throw new Error(`${source.file}: an attribute without name or type`);
    const qualified = (node.getAttribute('form') ?? (source.qualifiedAttributes ? 'qualified' : '')) === 'qualified';
    if (node.getAttribute('use') === 'prohibited')
      throw new Error(`${source.file}: prohibited attribute ${name} is not supported`);
    const simple = this.type(this.resolve(node, type), source.file);
    if (simple.kind === 'complex') throw new Error(`${source.file}: attribute ${name} has a complex type`);
    const attribute = {
      name: { uri: qualified ? source.uri : '', name },
      type: simple,
      required: node.getAttribute('use') === 'required',
      place,
    };
    this.note(attribute.name);
    this.attributes.push(attribute);
    return attribute;
  }

  private particle(node: XmlElement, source: Source): Particle {
    const min = Number(node.getAttribute('minOccurs') ?? 1);
    const maxText = node.getAttribute('maxOccurs') ?? '1';
    const max = maxText === 'unbounded' ? UNBOUNDED : Number(maxText);
    switch (tag(node)) {
      case 'element': {
        const ref = node.getAttribute('ref');
        if (ref) return { kind: 'element', element: this.globalElement(this.resolve(node, ref)), min, max };
        const local = node.getAttribute('name') ?? '';
        if (node.getAttribute('form')) throw new Error(`${source.file}: form of element ${local} is not supported`);
        const name = { uri: source.qualifiedElements ? source.uri : '', name: local };
        const substitutes: ElementDecl[] = [];
        const element: ElementDecl = {
          ...this.elementHead(node, name),
          type: this.elementType(node, source, local),
          substitutes,
        };
        substitutes.push(element);
        this.elements.push(element);
        return { kind: 'element', element, min, max };
      }
      case 'any': {
        // A list of namespaces would have productions of its own (EXI 8.5.4.1.5).
        const namespace = node.getAttribute('namespace') ?? '##any';
        if (namespace !== '##any' && namespace !== '##other')
          throw new Error(`${source.file}: a wildcard for ${namespace} is not supported`);
        return { kind: 'any', min, max };
      }
      case 'sequence':
      case 'choice': {
        const parts = children(node).filter((c) => tag(c) !== 'annotation');
        return {
          kind: tag(node) as 'sequence' | 'choice',
          parts: parts.map((p) => this.particle(p, source)),
          min,
          max,
        };
      }
      default:
        throw new Error(`${source.file}: <${tag(node)}> in a content model is not supported`);
    }
  }
}

const builtIns = new Map<string, SimpleType>();

/** One object per datatype: two declarations have the same type exactly if it is the same object. */
function builtIn(name: string, file: string): SimpleType {
  let type = builtIns.get(name);
  if (!type) builtIns.set(name, (type = makeBuiltIn(name, file)));
  return type;
}

function makeBuiltIn(name: string, file: string): SimpleType {
  const range = INTEGERS[name];
  if (range) {
    const [min, max] = range;
    return {
      typeName: name,
      kind: 'integer',
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    };
  }
  if (name === 'boolean') return { typeName: name, kind: 'boolean' };
  if (name === 'hexBinary' || name === 'base64Binary') return { typeName: name, kind: 'binary', minLength: 0 };
  if (STRINGS.has(name)) return { typeName: name, kind: 'string', minLength: 0 };
  throw new Error(`${file}: the datatype xs:${name} is not supported`);
}

function restrict(base: SimpleType, restriction: XmlElement, typeName: string, file: string): SimpleType {
  const values: string[] = [];
  let { minLength, maxLength } = base.kind === 'string' || base.kind === 'binary' ? base : { minLength: 0 };
  let min = base.kind === 'integer' ? base.min : undefined;
  let max = base.kind === 'integer' ? base.max : undefined;
  for (const facet of children(restriction)) {
    const value = facet.getAttribute('value') ?? '';
    const allowed = {
      enumeration: base.kind === 'string',
      maxLength: base.kind === 'string' || base.kind === 'binary',
      minLength: base.kind === 'string' || base.kind === 'binary',
      length: base.kind === 'string' || base.kind === 'binary',
      minInclusive: base.kind === 'integer',
      maxInclusive: base.kind === 'integer',
      annotation: true,
    }[tag(facet)];
    if (!allowed) throw new Error(`${file}: facet ${tag(facet)} of ${typeName} is not supported`);
    if (tag(facet) === 'enumeration') values.push(value);
    else if (tag(facet) === 'maxLength') maxLength = Number(value);
    else if (tag(facet) === 'minLength') minLength = Number(value);
    else if (tag(facet) === 'length') minLength = maxLength = Number(value);
    else if (tag(facet) === 'minInclusive') min = BigInt(value);
    else if (tag(facet) === 'maxInclusive') max = BigInt(value);
  }
  const bounds = { minLength, ...(maxLength === undefined ? {} : { maxLength }) };
  if (base.kind === 'integer')
    return { typeName, kind: 'integer', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  if (base.kind === 'string')
    return values.length ? { typeName, kind: 'enumeration', values } : { typeName, kind: 'string', ...bounds };
  if (base.kind === 'binary') return { typeName, kind: 'binary', ...bounds };
  return { ...base, typeName };
}
