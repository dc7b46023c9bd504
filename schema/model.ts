// What a set of schema files says, with all references resolved: the input of the grammar builder.

export interface QName {
  readonly uri: string;
  readonly name: string;
}

/** Sorting of the EXI recommendation (8.4, 8.5.1): by local name first, then by namespace, both by code point. */
export function compareQNames(a: QName, b: QName): number {
  return compareText(a.name, b.name) || compareText(a.uri, b.uri);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export const qnameKey = (q: QName): string => `{${q.uri}}${q.name}`;

/** A simple type, reduced to what its EXI representation and its bounds need (EXI 7.1, XML Schema part 2). */
export type SimpleType = { readonly typeName: string } & (
  | { readonly kind: 'boolean' }
  | { readonly kind: 'enumeration'; readonly values: readonly string[] }
  /** min and max inclusive; undefined: unbounded on that side */
  | { readonly kind: 'integer'; readonly min?: bigint; readonly max?: bigint }
  /** lengths in characters (code points) */
  | { readonly kind: 'string'; readonly minLength: number; readonly maxLength?: number }
  /** lengths in bytes */
  | { readonly kind: 'binary'; readonly minLength: number; readonly maxLength?: number }
);

export interface Attribute {
  readonly name: QName;
  readonly type: SimpleType;
  readonly required: boolean;
  /** position among the type's attributes as the schema lists them */
  readonly place: number;
}

export const UNBOUNDED = Infinity;

/** Content model. Bounds of repetition: max is UNBOUNDED or a number. */
export type Particle =
  | { readonly kind: 'element'; readonly element: ElementDecl; readonly min: number; readonly max: number }
  | { readonly kind: 'any'; readonly min: number; readonly max: number }
  | {
      readonly kind: 'sequence' | 'choice';
      readonly parts: readonly Particle[];
      readonly min: number;
      readonly max: number;
    };

export interface ComplexType {
  readonly kind: 'complex';
  readonly typeName: string;
  readonly abstract: boolean;
  readonly mixed: boolean;
  /** sorted as the recommendation wants them */
  readonly attributes: readonly Attribute[];
  /** content of a type with simple content, or undefined */
  readonly text: SimpleType | undefined;
  /** content model of a type with elements; an empty sequence where there are none */
  readonly content: Particle;
}

export interface ElementDecl {
  readonly name: QName;
  readonly abstract: boolean;
  readonly type: SimpleType | ComplexType;
  /** for global elements: itself and everything that can stand in its place, sorted; otherwise only itself */
  readonly substitutes: readonly ElementDecl[];
}

export interface SchemaSet {
  readonly globals: readonly ElementDecl[];
  /** all element declarations, global and local, in no special order */
  readonly elements: readonly ElementDecl[];
  /** all attribute declarations */
  readonly attributes: readonly Attribute[];
  /** local names of elements, attributes and types by namespace, sorted: the string table of EXI 7.3.1 */
  readonly names: ReadonlyMap<string, readonly string[]>;
}
