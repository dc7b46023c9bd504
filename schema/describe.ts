// Doc comments of generated types and members: cardinality, type, range or length, unit.
import { isComplex } from './grammar.ts';
import { Kind, type Layout, type Member } from './layout.ts';
import { type ComplexType, type SimpleType } from './model.ts';
import { boundOf } from './names.ts';
import { integerUnit, isEpoch, naturalUnit } from '../exi/text/units.ts';

export function describeClass(layout: Layout, title: string): string {
  const what = layout.union ? ' Exactly one of its members is there.' : '';
  return `${layout.grammar.type.typeName} of ${title}; ${String(layout.size)} bytes.${what}`;
}

/** "optional; unsignedByte 0..100; %" */
export function describe(m: Member, layout: Layout): string {
  const { type, name, role } = m.field;
  const parts = [layout.union ? 'absent where another one is there' : (choice(m, layout) ?? cardinality(m))];
  if (role === 'attribute') parts.push('attribute');
  if (m.kind === Kind.any) parts.push('any element');
  else if (m.kind === Kind.mixed) parts.push('the text between the elements');
  else if (type) parts.push(isComplex(type) ? type.typeName : describeSimple(type));
  const unit = type && unitOf(name, type);
  if (unit) parts.push(unit);
  return parts.join('; ');
}

function unitOf(name: string, type: SimpleType | ComplexType): string {
  if (isComplex(type)) return /^(PhysicalValue|RationalNumber)Type$/.test(type.typeName) ? naturalUnit(name) : '';
  if (type.kind !== 'integer') return '';
  return isEpoch(name) ? 's since 1970-01-01 UTC' : integerUnit(name, type.typeName);
}

/** What a member of a choice or substitution group says: which others can stand in its place. */
function choice(m: Member, { grammar }: Layout): string | undefined {
  for (const { productions } of grammar.states) {
    let i = productions.findIndex((p) => p.field === m.field);
    if (i < 0) continue;
    while (productions[i - 1]?.alternative) i--;
    const end = productions.findIndex((p, k) => k >= i && !p.alternative);
    const names = productions.slice(i, end + 1).flatMap((p) => p.field?.name ?? []);
    if (names.length < 2) return undefined;
    const possible = productions.filter((p) => p.end || (p.field && p.field.role !== 'mixed')).length;
    return `${possible === names.length ? 'exactly' : 'at most'} one of ${names.join(', ')}`;
  }
  return undefined;
}

function cardinality(m: Member): string {
  const { list, always, min } = m.field;
  if (!list) return always ? 'required' : 'optional';
  const bound = boundOf(m);
  return `${String(always ? Math.max(1, min) : 0)}..${bound === Infinity ? 'n' : String(bound)} times`;
}

function describeSimple(type: SimpleType): string {
  switch (type.kind) {
    case 'integer':
      return type.min === undefined
        ? `${type.typeName}, any size`
        : `${type.typeName} ${String(type.min)}..${String(type.max)}`;
    case 'string':
      return type.typeName + length(type, 'characters');
    case 'binary':
      return type.typeName + length(type, 'bytes');
    default:
      return type.typeName;
  }
}

function length(type: { minLength: number; maxLength?: number }, unit: string): string {
  const { minLength, maxLength } = type;
  if (maxLength === undefined) return minLength ? `, at least ${String(minLength)} ${unit}` : '';
  if (minLength === maxLength) return `, ${String(minLength)} ${unit}`;
  return minLength ? `, ${String(minLength)}..${String(maxLength)} ${unit}` : `, at most ${String(maxLength)} ${unit}`;
}
