import { numbersOf, type Attributes, type RValue, type RVector } from './values';

/** A form of its own for a vector: what form, its content, and the attributes of the vector. */
export interface Compact {
  readonly info: RValue;
  readonly state: RValue;
  readonly attributes: Attributes;
}

/**
 * The vector that a compact form stands for. R's `src/main/altclasses.c`: sequences are length, first and step; wrapped
 * vectors are the vector and its facts; deferred text is the numbers that were not yet turned into text.
 *
 * @param keep how many of so many values of a sequence may be kept: three numbers may stand for billions
 */
export function compactValues(
  { info, state, attributes }: Compact,
  keep: (length: number) => number,
): RValue | undefined {
  const [name] = info.kind === 'list' ? info.values : [];
  const what = name?.kind === 'symbol' ? name.what : '';
  if (what === 'compact_intseq' || what === 'compact_realseq') {
    const kind = what === 'compact_intseq' ? 'integer' : 'real';
    return { kind, ...sequence(state, keep), attributes };
  }
  const [inner] = state.kind === 'list' ? state.values : [];
  if (!inner) return undefined;
  if (what.startsWith('wrap_'))
    return { ...inner, attributes: attributes.size > 0 ? attributes : inner.attributes };
  if (what !== 'deferred_string' || (inner.kind !== 'integer' && inner.kind !== 'real')) return undefined;
  return {
    ...inner,
    kind: 'text',
    values: inner.values.map((value) => (value === null ? null : String(value))),
    attributes,
  };
}

function sequence(state: RValue, keep: (length: number) => number): Pick<RVector, 'values' | 'length'> {
  const [said = 0, first = 0, step = 1] = numbersOf(state);
  const length = Math.max(0, said || 0);
  return { values: Array.from({ length: keep(length) }, (_, index) => first + index * step), length };
}
