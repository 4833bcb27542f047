/** A row or a column whose figures may be the sum of others'. */
export interface Addable {
  /** From outside in. */
  readonly labels: readonly string[];
  /** How far a row's label is indented. */
  readonly indent?: number;
  /** A person said that it is a total, or that it is none. */
  readonly total?: boolean;
  /** Figure at a position across; NaN where none is shown. */
  value(across: number): number;
}

/** Lines that follow each other up to the next total. */
export function run(
  line: number,
  step: 1 | -1,
  length: number,
  isTotal: (line: number) => boolean,
): number[] {
  const found: number[] = [];
  for (let i = line + step; i >= 0 && i < length && !isTotal(i); i += step) found.push(i);
  return found.sort((a, b) => a - b);
}

/** `proven`: adds up wherever all is shown; `open`: something is missing everywhere, and nothing contradicts. */
export function fit(
  lines: readonly Addable[],
  line: number,
  parts: readonly number[],
  across: number,
): 'proven' | 'open' | 'wrong' {
  let proven = 0;
  for (let at = 0; at < across; at++) {
    const total = lines[line]?.value(at) ?? NaN;
    if (Number.isNaN(total)) continue;
    let sum = 0;
    let missing = false;
    for (const part of parts) {
      const value = lines[part]?.value(at) ?? NaN;
      if (Number.isNaN(value)) missing = true;
      else sum += value;
    }
    const off = Math.abs(sum - total);
    const allowed = 1e-6 * Math.max(1, Math.abs(total));
    if (missing ? sum > total + allowed : off > allowed) return 'wrong';
    if (!missing && total !== 0) proven++;
  }
  return proven > 0 ? 'proven' : 'open';
}
