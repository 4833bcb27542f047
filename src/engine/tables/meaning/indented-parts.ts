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
  return best;
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
