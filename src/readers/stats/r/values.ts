/** What R keeps, as far as a check needs it: vectors with their attributes, and the name of what is none. */
export type RValue = RVector | RList | ROther;

export type Attributes = ReadonlyMap<string, RValue>;

export interface RVector {
  readonly kind: 'logical' | 'integer' | 'real' | 'text' | 'raw';
  /** Texts as they stand, numbers as numbers; null where R has NA. Only the first of a long one. */
  readonly values: readonly (string | number | null)[];
  /** Of the vector itself. */
  readonly length: number;
  readonly attributes: Attributes;
}

export interface RList {
  readonly kind: 'list';
  readonly values: readonly RValue[];
  /** Of a pairlist, which keeps its names with its values; else they are an attribute. */
  readonly tags?: readonly string[];
  readonly attributes: Attributes;
}

/** Code, environments, pointers: `function`, `environment`, `call`. */
export interface ROther {
  readonly kind: 'null' | 'symbol' | 'other';
  readonly what: string;
  readonly attributes: Attributes;
}

export const NO_ATTRIBUTES: Attributes = new Map();
export const NULL: ROther = { kind: 'null', what: 'NULL', attributes: NO_ATTRIBUTES };

export function isVector(value: RValue): value is RVector {
  return value.kind !== 'list' && 'values' in value;
}

/** An attribute that is text: `names`, `class`, `levels`. */
export function textsOf(value: RValue | undefined): readonly string[] {
  return value?.kind === 'text' ? value.values.map((text) => String(text ?? 'NA')) : [];
}

export function numbersOf(value: RValue | undefined): readonly number[] {
  if (value?.kind !== 'integer' && value?.kind !== 'real') return [];
  return value.values.map((number) => (typeof number === 'number' ? number : Number.NaN));
}

/** Of as many numbers as there are: more parts than a call may have arguments are no hostile list. */
export function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

export function namesOf(value: RValue): readonly string[] {
  if (value.kind === 'list' && value.tags) return value.tags;
  return textsOf(value.attributes.get('names'));
}
