export type Cell = string | number;

/** One chart with its numbers: the bars are drawn beside the figures that they show. */
export interface StatisticsTable {
  readonly name: string;
  readonly title: string;
  readonly say: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** For people, what the first cell of a row stands for; the cell itself is for programs. */
  readonly named?: (cell: string) => string;
  /** Number of the column that the bars show. */
  readonly charted: number;
  /** The end of the scale, where it is not the largest value. */
  readonly scale?: number;
  /** Where there is more behind the numbers. */
  readonly moreHref?: string;
  readonly more?: string;
}

/** A table by its columns: what each is called, and what a row says in it. */
export function tableOf<Row>(
  {
    columns,
    ...about
  }: Omit<StatisticsTable, 'columns' | 'rows'> & {
    readonly columns: readonly (readonly [label: string, of: (row: Row) => Cell])[];
  },
  rows: readonly Row[],
): StatisticsTable {
  return {
    ...about,
    columns: columns.map(([label]) => label),
    rows: rows.map((row) => columns.map(([, of]) => of(row))),
  };
}
