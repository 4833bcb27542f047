import type { Line, Table } from '../tables/table';
import { percentageEquations } from './percentages';
import { printedLines } from '../tables/printed';
import type { Equation, PercentageEquation, Whole } from './report';
import type { Statement } from './statement';
import { sumsByArithmetic } from './sums-by-arithmetic';

/** Sums listed for each direction of a table: a person reads no more. */
const SUMS = 100;

/** What was found to hold between the figures of a table: sums by label and by arithmetic, percentages of counts. */
export function equationsOf(table: Table, statement: Statement | undefined): Equation[] {
  const percentages = percentageEquations(table, statement);
  const { rows, columns } = printedLines(table);
  return [
    ...sums(table, columns, 'columns'),
    ...sums(table, rows, 'rows'),
    ...(table.turned ? percentages.map(inRows) : percentages),
  ];
}

function inRows({ column, whole, ...equation }: PercentageEquation): Equation {
  return { ...equation, row: column, whole: turnedWhole(whole) };
}

function turnedWhole(whole: Whole): Whole {
  if ('column' in whole) return { row: whole.column };
  if ('columns' in whole) return { rows: whole.columns };
  return 'row' in whole ? { column: whole.row } : whole;
}

function sums(table: Table, lines: readonly Line[], across: 'rows' | 'columns'): Equation[] {
  const totals = lines
    .filter(({ parts }) => parts.length > 0)
    .slice(0, SUMS)
    .map(({ index, parts, reasons }): Equation => {
      // The last thing found out about a total is that it is one.
      const because = reasons.at(-1) ?? 'adds up';
      return { kind: 'sum', across, total: index, parts, because };
    });
  return [...totals, ...sumsByArithmetic(table, lines, across)];
}
