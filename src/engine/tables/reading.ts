/**
 * What one printed number or marker says. `12 (34.5%)` is two readings. Values are exact decimals, kept as the
 * scaled whole number `units` at `decimals` printed places: value = units / 10^decimals.
 */
export type Reading =
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly percent: boolean }
  /** `<5`, `≤10`, `>= 3`: a bound. */
  | { readonly kind: 'bound'; readonly op: '<' | '<=' | '>' | '>='; readonly value: number }
  /** `*`, `[c]`, `..`, `x`, `–`: a value that was taken out. */
  | { readonly kind: 'marker'; readonly marker: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'empty' };
