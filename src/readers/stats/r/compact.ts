import { numbersOf, type Attributes, type RValue } from './values';

const MOST_VALUES = 4_000_000;

/**
 * The vector that a compact form stands for. R's `src/main/altclasses.c`: sequences are length, first and step; wrapped
 * vectors are the vector and its facts; deferred text is the numbers that were not yet turned into text.
 */
export function compactValues(info: RValue, state: RValue, attributes: Attributes): RValue | undefined {
  const [name] = info.kind === 'list' ? info.values : [];
  const what = name?.kind === 'symbol' ? name.what : '';
  if (what === 'compact_intseq' || what === 'compact_realseq') return sequence(what, state, attributes);
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

function sequence(what: string, state: RValue, attributes: Attributes): RValue {
  const [length = 0, first = 0, step = 1] = numbersOf(state);
  const kept = Math.max(0, Math.min(MOST_VALUES, length || 0));
  const values = Array.from({ length: kept }, (_, index) => first + index * step);
  return {
    kind: what === 'compact_intseq' ? 'integer' : 'real',
    values,
    length: Math.max(0, length),
    attributes,
  };
}
