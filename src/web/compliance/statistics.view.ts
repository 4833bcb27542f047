import type { StatisticsPage } from '../../app/statistics/read-statistics/read-statistics';
import { grouped } from '../words/numbers';
import type { Cell, StatisticsTable } from './statistics-table';
import { statisticsTables } from './statistics-tables';

export interface StatisticsPageView {
  readonly charts: readonly ChartView[];
}

interface ChartView {
  readonly id: string;
  readonly title: string;
  readonly say: string;
  readonly csvHref: string;
  readonly moreHref: string;
  readonly more: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly {
    readonly cells: readonly CellView[];
    /** 0 to 100. */
    readonly bar: number;
  }[];
}

interface CellView {
  readonly text: string;
  /** What programs call it, where that is something else. */
  readonly code: string;
  readonly label: string;
  readonly numeric: boolean;
}

export function statisticsPage(statistics: StatisticsPage): StatisticsPageView {
  return { charts: statisticsTables(statistics).map(chartView) };
}

function chartView(table: StatisticsTable): ChartView {
  const { name, title, say, columns, rows, charted, scale, named, moreHref = '', more = '' } = table;
  const isNumeric = (column: number) => column > 0;
  const valueOf = (row: readonly Cell[]) => Math.max(0, Number(row[charted]) || 0);
  const most = scale ?? Math.max(0, ...rows.map(valueOf));
  return {
    ...{ id: name, title, say, csvHref: `/statistics/${name}.csv`, moreHref, more },
    columns: columns.map((label, column) => ({ label, numeric: isNumeric(column) })),
    rows: rows.map((row) => ({
      cells: row.map((cell, column) => ({
        ...wordsOf(cell, isNumeric(column) ? undefined : named),
        label: columns[column] ?? '',
        numeric: isNumeric(column),
      })),
      bar: most === 0 ? 0 : (100 * valueOf(row)) / most,
    })),
  };
}

function wordsOf(cell: Cell, named: StatisticsTable['named']): Pick<CellView, 'text' | 'code'> {
  if (typeof cell === 'number') return { text: grouped(cell), code: '' };
  const text = named?.(cell) ?? cell;
  return { text, code: text === cell ? '' : cell };
}
