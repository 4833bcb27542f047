import type { Line } from '../tables/table';
import { fitWithin, sumsOfLines } from './fit-within';
import type { Range } from './system';
import type { TotalLine } from './total-lines';

/** Of a line of the table, the cells from its first place to its last. */
export type ValuesOf = (line: number) => readonly (Range | undefined)[];

/**
 * A banner: `Sex` over men and women, `Age` over its bands, and one total of all beside them, which each of the variables
 * adds up to. A variable does where it fits in every place and in one all of it is shown: of those that leave some people
 * out, or count some twice, no place says so.
 */
export function bannerTotals(lines: readonly Line[], valuesOf: ValuesOf): readonly TotalLine[] {
  const variables = variablesOf(lines);
  if (variables.size < 2) return [];
  const totals = lines.filter(({ total }) => total);
  const values = new Map<number, readonly (Range | undefined)[]>();
  const read = ({ index }: Line) => {
    const known = values.get(index) ?? valuesOf(index);
    values.set(index, known);
    return known;
  };
  return totals.flatMap((total) =>
    [...variables.values()]
      .filter(
        (parts) =>
          isBeside(total, parts, totals) && fitWithin(sumsOfLines(read(total), parts.map(read))) === 'proven',
      )
      .map((parts) => ({ line: total.index, parts: parts.map(({ index }) => index) })),
  );
}

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
