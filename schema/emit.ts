// Writes what is generated: the walker's tables as AssemblyScript, and the description of records and names for Node.
import { type Compiled, type Root } from './compile.ts';
import { isComplex } from './grammar.ts';
import { Kind, simpleRow, type Layout, type Member } from './layout.ts';
import { type SimpleType } from './model.ts';
import { type Tables } from './tables.ts';

export const MARK = 'Made by `npm run schema` from the schema files. Do not edit.';

/** assembly/exi/generated/tables.ts */
export function emitTables(tables: Tables): string {
  const rows: string[] = [];
  for (let i = 0; i < tables.bytes.length; i += 32) rows.push(`  ${[...tables.bytes.subarray(i, i + 32)].join(', ')},`);
  const constants = Object.entries(tables.at).map(
    ([name, at]) => `export const ${name.toUpperCase()}_AT: usize = ${String(at)};`,
  );
  return [
    `// ${MARK}`,
    '// The format is described in assembly/exi/tables.ts.',
    '',
    ...constants,
    `export const TABLE_BYTES: i32 = ${String(tables.bytes.length)};`,
    '',
    '// prettier-ignore',
    'export const TABLES: usize = memory.data<u8>([',
    ...rows,
    ']);',
    '',
  ].join('\n');
}

/** The attributes, which are the first members, as the schema lists them, where that is not the order in which EXI sends them. */
function attributeOrder({ grammar }: Layout): { attributes?: readonly number[] } {
  const places = grammar.type.attributes.map((a, member) => ({ place: a.place, member }));
  const order = places.sort((a, b) => a.place - b.place).map(({ member }) => member);
  return order.every((member, i) => member === i) ? {} : { attributes: order };
}

/** exi/generated/schema.json: see exi/schema.ts for its types. */
export function emitSchema(compiled: Compiled, tables: Tables): string {
  const simples: unknown[] = [];
  const simpleIndex = new Map<string, number>();
  const simple = (type: SimpleType): number => {
    const row = simpleRow(type);
    const out = {
      name: type.typeName,
      kind: type.kind === 'integer' && row.kind === Kind.bigInteger ? 'bigInteger' : type.kind,
      width: row.width,
      signed: type.kind === 'integer' && (type.min === undefined || type.min < 0n),
      ...(type.kind === 'enumeration' ? { values: type.values } : {}),
      ...(type.kind === 'integer' ? { min: type.min?.toString(), max: type.max?.toString() } : {}),
      ...(type.kind === 'string' || type.kind === 'binary'
        ? { minLength: type.minLength, maxLength: type.maxLength }
        : {}),
    };
    const key = JSON.stringify(out);
    let i = simpleIndex.get(key);
    if (i === undefined) {
      simpleIndex.set(key, (i = simples.length));
      simples.push(out);
    }
    return i;
  };
  const member = (layout: Layout, m: Member): unknown => ({
    name: m.field.name,
    role: m.field.role,
    offset: m.offset,
    ...(m.bit >= 0 ? { bit: m.bit } : {}),
    ...(m.record ? { record: tables.typeIndex.get(m.record), inline: m.kind === Kind.inline } : {}),
    ...(m.field.type && !isComplex(m.field.type) ? { simple: simple(m.field.type) } : {}),
    ...(m.field.list ? { list: true, ...(m.field.max === Infinity ? {} : { max: m.field.max }) } : {}),
    ...(m.field.always ? { required: true, ...(m.field.min > 1 ? { min: m.field.min } : {}) } : {}),
    ...(layout.union
      ? { which: 1 + (layout.grammar.states[0]?.productions.findIndex((p) => p.field === m.field) ?? 0) }
      : {}),
  });
  const root = (r: Root): unknown => ({
    name: r.name.name,
    ...(r.type === undefined
      ? {}
      : isComplex(r.type)
        ? { record: tables.typeIndex.get(compiled.layoutOf(r.type)) }
        : { simple: simple(r.type) }),
  });
  let firstState = 0;
  const firstStates = compiled.layouts.map((l) => (firstState += l.grammar.states.length) - l.grammar.states.length);
  const types = compiled.layouts.map((l, i) => ({
    name: l.grammar.type.typeName,
    size: l.size,
    ...(l.union ? { union: true } : {}),
    firstState: firstStates[i],
    ...attributeOrder(l),
    // per state, per event code: number of the member; -1: end of the element, -2: an abstract element
    states: l.grammar.states.map((s) =>
      s.productions.map((p) => (p.end ? -1 : p.field ? l.grammar.fields.indexOf(p.field) : -2)),
    ),
    // and the state behind it, within the type; that one + 1 if it filled a list
    next: l.grammar.states.map((s) => s.productions.map((p) => p.next)),
    members: l.members.map((m) => member(l, m)),
  }));
  const protocols = compiled.protocols.map((p) => ({
    name: p.protocol.name,
    title: p.protocol.title,
    documents: p.documents.map(root),
    fragments: p.fragments.map(root),
  }));
  const lines = (list: readonly unknown[]): string => list.map((x) => `    ${JSON.stringify(x)}`).join(',\n');
  return `{\n  "note": ${JSON.stringify(MARK)},\n  "simples": [\n${lines(simples)}\n  ],\n  "types": [\n${lines(types)}\n  ],\n  "protocols": [\n${lines(protocols)}\n  ]\n}\n`;
}
