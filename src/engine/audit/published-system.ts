import type { Operand, Quotient } from './narrow-by-quotients';
import type { PublishedTable } from './published-table';
import type { Equation, Range, System } from './system';

/** The open counts of a table as unknowns, in their order, and after them the sums that no total is printed of. */
export function systemOf(
  { cells, sums, shares }: PublishedTable,
  open: readonly number[],
): { readonly system: System; readonly quotients: readonly Quotient[] } {
  const unknownOf = new Map(open.map((index, unknown) => [index, unknown]));
  const rangeAt = (index: number): Range => cells[index] ?? ANY;
  const operand = (index: number): Operand => {
    const unknown = unknownOf.get(index);
    return unknown === undefined ? rangeAt(index) : { unknown };
  };
  const equationOf = (parts: readonly number[], total: Operand): readonly Equation[] => {
    let constant = 'unknown' in total ? 0 : total.lo;
    const terms = parts.flatMap((index) => {
      const unknown = unknownOf.get(index);
      if (unknown === undefined) constant -= rangeAt(index).lo;
      return unknown === undefined ? [] : [{ unknown, sign: 1 as const }];
    });
    const whole = 'unknown' in total ? [{ unknown: total.unknown, sign: -1 as const }] : [];
    return terms.length + whole.length === 0 ? [] : [{ terms: [...whole, ...terms], constant }];
  };
  const wholeAt = (unprinted: number): Operand => ({ unknown: open.length + unprinted });
  return {
    system: {
      unknowns: [...open.map(rangeAt), ...shares.wholes],
      equations: [
        ...sums.flatMap(({ total, parts }) => equationOf(parts, operand(total))),
        ...shares.wholes.flatMap(({ parts }, at) => (parts.length > 0 ? equationOf(parts, wholeAt(at)) : [])),
      ],
    },
    quotients: shares.open.map(({ printed, part, whole }) => {
      if ('unprinted' in whole) return { printed, part: operand(part), whole: wholeAt(whole.unprinted) };
      return { printed, part: operand(part), whole: 'cell' in whole ? operand(whole.cell) : whole };
    }),
  };
}

const ANY: Range = { lo: 0, hi: Infinity };
