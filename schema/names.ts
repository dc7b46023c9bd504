// What the types are called in generated code, and in which family of schemas each of them lives.
import { type Compiled, type CompiledProtocol } from './compile.ts';
import { isComplex } from './grammar.ts';
import { type Layout, type Member } from './layout.ts';
import { type SimpleType } from './model.ts';

export type Enumeration = SimpleType & { kind: 'enumeration' };

/** The types that belong together: those of one protocol, or those that several share. */
export interface Family {
  readonly name: string;
  readonly title: string;
  /** set where it is one protocol */
  readonly protocol: CompiledProtocol | undefined;
  readonly layouts: Layout[];
  readonly enumerations: Enumeration[];
}

/** Name of a type without the suffix, as the elements of that type are called: CurrentDemandReqType is CurrentDemandReq. */
export function className(typeName: string): string {
  const name = typeName.replace(/(?<=.)Type$/, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** An enumeration's value as an identifier: "W/s" is W_s. */
export function identifier(text: string): string {
  const name = text.replace(/[^A-Za-z0-9_]/g, '_');
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

/** Most entries of a list. */
export const boundOf = (m: Member): number => m.field.max;

const enumerationKey = (e: Enumeration): string => JSON.stringify([e.typeName, e.values]);

/**
 * All types by family, those a type needs before it. What several protocols share on purpose, xmldsig and the common types of
 * ISO 15118-20, exists once; what DIN 70121 and ISO 15118-2 happen to have in common is in both.
 */
export class Families {
  readonly all: readonly Family[];
  private readonly owners = new Map<Layout | string, readonly Family[]>();

  constructor(compiled: Compiled) {
    const families = new Map<string, Family>();
    const family = (name: string): Family => {
      let f = families.get(name);
      if (!f) {
        const protocol = compiled.protocols.find((p) => p.protocol.name === name);
        const title = protocol?.protocol.title ?? 'ISO 15118-20 CommonTypes';
        families.set(name, (f = { name, title, protocol, layouts: [], enumerations: [] }));
      }
      return f;
    };
    const users = new Map<Layout, Set<string>>();
    const enumUsers = new Map<string, { type: Enumeration; users: Set<string> }>();
    for (const p of compiled.protocols)
      for (const root of [...p.documents, ...p.fragments])
        if (root.type && isComplex(root.type)) reach(compiled.layoutOf(root.type), p.protocol.name, users);
    for (const layout of compiled.layouts) {
      const protocols = users.get(layout) ?? new Set();
      const owners = ownersOf(protocols).map(family);
      for (const f of owners) f.layouts.push(layout);
      this.owners.set(layout, owners);
      for (const { field } of layout.members) {
        if (field.type?.kind !== 'enumeration') continue;
        const entry = enumUsers.get(enumerationKey(field.type)) ?? { type: field.type, users: new Set() };
        protocols.forEach((p) => entry.users.add(p));
        enumUsers.set(enumerationKey(field.type), entry);
      }
    }
    for (const [key, { type, users: protocols }] of enumUsers) {
      const owners = ownersOf(protocols).map(family);
      for (const f of owners) f.enumerations.push(type);
      this.owners.set(key, owners);
    }
    this.all = [...families.values()];
    for (const f of this.all) {
      const names = [...f.layouts.map((l) => l.grammar.type.typeName), ...f.enumerations.map((e) => e.typeName)].map(
        className,
      );
      const twice = names.find((n, i) => names.indexOf(n) !== i);
      if (twice) throw new Error(`${f.name}: two types become ${twice}`);
    }
  }

  /** Where a member of a type in family f finds this type. */
  of(type: Layout | Enumeration, f: Family): Family {
    const owners = this.owners.get('grammar' in type ? type : enumerationKey(type)) ?? [];
    const owner = owners.includes(f) ? f : owners[0];
    if (!owner) throw new Error('a type without a family');
    return owner;
  }
}

function reach(layout: Layout, protocol: string, users: Map<Layout, Set<string>>): void {
  const set = users.get(layout) ?? new Set();
  users.set(layout, set);
  if (set.has(protocol)) return;
  set.add(protocol);
  for (const m of layout.members) if (m.record) reach(m.record, protocol, users);
}

function ownersOf(users: ReadonlySet<string>): string[] {
  if (users.has('xmldsig')) return ['xmldsig'];
  if (users.size > 1 && [...users].every((n) => n.startsWith('iso20'))) return ['iso20-common-types'];
  return [...users];
}
