/** What one printed number or marker says, with the places that it is printed to. `12 (34.5%)` is two readings. */
export type Reading =
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly percent: boolean }
  /** `<5`, `≤10`, `>= 3`: a bound. */
  | { readonly kind: 'bound'; readonly op: '<' | '<=' | '>' | '>='; readonly value: number }
  /** `1–4` among counts: a count that was taken out, between these. */
  | { readonly kind: 'range'; readonly lo: number; readonly hi: number }
  /** `*`, `[c]`, `..`, `x`, `–`: a value that was taken out. */
  | { readonly kind: 'marker'; readonly marker: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'empty' };
