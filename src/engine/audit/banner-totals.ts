import type { Line } from '../tables/table';
import { proofsWithin, sumsOfLines } from './fit-within';
import type { Range } from './system';
import type { TotalLine } from './total-lines';

/** Of a line of the table, the cells from its first place to its last. */
export type ValuesOf = (line: number) => readonly (Range | undefined)[];

/**
 * A banner: `Sex` over men and women, `Age` over its bands, and one line of all people beside them, which each of the
 * variables adds up to. One of them has to show a whole sum; then those do as well that nothing contradicts. A line that is
 * not called a total, such as `N`, is one where two sums are shown.
 */
export function bannerTotals(lines: readonly Line[], valuesOf: ValuesOf): readonly TotalLine[] {
  const variables = [...variablesOf(lines).values()];
  if (variables.length < 2) return [];
  const called = lines.filter(({ total }) => total);
  const beside = lines.filter(({ total, labels }) => !total && labels.length === 1);
  const values = new Map<number, readonly (Range | undefined)[]>();
  const read = ({ index }: Line) => {
    const known = values.get(index) ?? valuesOf(index);
    values.set(index, known);
    return known;
  };
  return [...called, ...beside.slice(0, MOST_BESIDE)].flatMap((total) => {
    let proofs = 0;
    const fitting = variables.filter((parts) => {
      if (!isBeside(total, parts, called)) return false;
      const shown = proofsWithin(sumsOfLines(read(total), parts.map(read)));
      proofs += shown ?? 0;
      return shown !== undefined;
    });
    if (proofs < (total.total ? 1 : LEAST_PROOFS)) return [];
    return fitting.map((parts) => ({ line: total.index, parts: parts.map(({ index }) => index) }));
  });
}

/** One sum may be by chance. */
const LEAST_PROOFS = 2;
/** A table has a line or two that stand under no variable. */
const MOST_BESIDE = 10;

/** Lines of categories by what stands over them. */
function variablesOf(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const variables = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.total || line.labels.length < 2) continue;
    const over = pathOf(line).join('\u0000');
    const variable = variables.get(over);
    if (variable) variable.push(line);
    else variables.set(over, [line]);
  }
  for (const [over, parts] of variables) if (parts.length < 2) variables.delete(over);
  return variables;
}

function pathOf({ labels }: Line): readonly string[] {
  return labels.slice(0, -1);
}

/** Under the same outer name, if there is one, and no other total is the variable's own. */
function isBeside(total: Line, [first]: readonly Line[], totals: readonly Line[]): boolean {
  if (!first) return false;
  const [own, path] = [pathOf(total), pathOf(first)];
  if (path.slice(0, -1).some((label, level) => own[level] !== label)) return false;
  const ofVariable = totals.filter((other) => path.every((label, level) => pathOf(other)[level] === label));
  return ofVariable.every((other) => other === total);
}
