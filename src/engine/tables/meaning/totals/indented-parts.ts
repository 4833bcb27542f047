type Fit = 'proven' | 'open' | 'wrong';

/**
 * Lines that add up those indented below them, or above: `Grand Est` after its towns. A table does one or the other, so
 * that a line of which too little is shown to prove it is believed when others are proven and none is wrong.
 *
 * @returns the parts of each such line: the lines one level deeper
 */
export function indentedParts(
  lines: readonly { readonly indent?: number }[],
  fit: (total: number, parts: readonly number[]) => Fit,
  /** A line called a total is proven to add up exactly those of the first level. */
  isOutermostProven: () => boolean = () => false,
): ReadonlyMap<number, readonly number[]> {
  const indents = lines.map(({ indent = 0 }) => indent);
  let best: ReadonlyMap<number, readonly number[]> = new Map();
  if (indents.every((indent) => indent === indents[0])) return best;
  let most = 0;
  for (const step of [1, -1] as const) {
    const families = familiesOf(indents, step);
    const fits = [...families].map(([total, parts]) => fit(total, parts));
    const proven = fits.filter((one) => one === 'proven').length;
    if (proven <= most || fits.includes('wrong')) continue;
    best = families;
    most = proven;
  }
  return best.size === 0 ? provenFromOutside(indents, fit, isOutermostProven) : best;
}

/**
 * Where so much was taken out that no family is proven, the total of all may tell that the lines of the first level are
 * all there are, so that those between are parts of them: below them where such a line is the first of all.
 */
function provenFromOutside(
  indents: readonly number[],
  fit: (total: number, parts: readonly number[]) => Fit,
  isOutermostProven: () => boolean,
): ReadonlyMap<number, readonly number[]> {
  const families = familiesOf(indents, indents[0] === Math.min(...indents) ? 1 : -1);
  const isOpen = families.size > 1 && [...families].every(([total, parts]) => fit(total, parts) === 'open');
  return isOpen && isOutermostProven() ? families : new Map();
}

/** Each line that deeper ones follow, or go before, with those that are one level deeper. */
function familiesOf(indents: readonly number[], step: 1 | -1): Map<number, readonly number[]> {
  const families = new Map<number, readonly number[]>();
  indents.forEach((own, line) => {
    const inside: number[] = [];
    for (let i = line + step; (indents[i] ?? -1) > own; i += step) inside.push(i);
    const level = Math.min(...inside.map((i) => indents[i] ?? 0));
    const parts = inside.filter((i) => indents[i] === level).sort((a, b) => a - b);
    if (parts.length > 0) families.set(line, parts);
  });
  return families;
}
