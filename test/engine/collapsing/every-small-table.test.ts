import { collapseTable } from '../../../src/engine/collapsing/collapse-table';
import type { TableOutcome } from '../../../src/engine/remedies/remedy';
import { limitsOf } from '../../../src/engine/remedies/what-is-kept';
import type { SuppressionMeans } from '../../../src/engine/suppression/problem';
import { aBook } from '../report/a-check';
import { understandSheet } from '../tables/reading-a-table';

/** Rows of labels, then counts; no totals yet. */
interface Layout {
  readonly name: string;
  readonly head: readonly string[];
  /** Labels of each row. Those with the same ones but for the last are of one group. */
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
}

const TOWNS = {
  head: ['Region', 'Town'],
  columns: ['Men', 'Women'],
  rows: [
    ['North', 'Ashby'],
    ['North', 'Bolton'],
    ['South', 'Crewe'],
    ['South', 'Derby'],
    ['South', 'Exeter'],
  ],
};

const LAYOUTS: readonly Layout[] = [
  {
    ...{ name: 'bands in their order', head: ['Age'], columns: ['Men', 'Women'], hasTotals: true },
    rows: [['18-34'], ['35-49'], ['50-64'], ['65-79']],
  },
  {
    ...{ name: 'bands both ways', head: ['Age'], columns: ['2-3', '4-5', '6-7'], hasTotals: true },
    rows: [['18-34'], ['35-49'], ['50-64'], ['65-79']],
  },
  {
    ...{ name: 'bands without totals', head: ['Age'], columns: ['Men', 'Women'], hasTotals: false },
    rows: [['18-34'], ['35-49'], ['50-64'], ['65-79']],
  },
  { ...TOWNS, name: 'towns of two regions', hasTotals: true },
  { ...TOWNS, name: 'towns of two regions without totals', hasTotals: false },
];

type Figures = readonly (readonly number[])[];

const LIMITS = limitsOf(aBook({}, []));
/** Merging asks none. */
const NO_SOLVER: SuppressionMeans = {
  solver: {
    open: () => {
      throw new Error('asked');
    },
  },
  secondsLeft: () => 0,
};
const isKept = (count: number) => count === 0 || LIMITS.counts.holds(count);

describe('every small table, with every way to merge neighbours of one side', () => {
  it.each(LAYOUTS)('$name: what is found loses least, and may go out', (layout) => {
    const lost: number[] = [];
    for (const counts of countsOf(layout.rows.length * layout.columns.length)) {
      const figures = layout.rows.map((_, row) =>
        layout.columns.map((__, column) => counts[row * layout.columns.length + column] ?? 0),
      );
      const { outcome, after } = collapsed(sheetOf(layout, figures));
      const ways = waysOf(layout, figures).filter(({ cells }) => cells.flat().every(isKept));
      const least = Math.min(...ways.map((way) => way.lost));
      const found = outcome.kind === 'remedied' ? outcome.remedy.loss.cells : outcome.kind;
      const wanted = least === 0 ? 'nothing-to-do' : Number.isFinite(least) ? least : 'not-possible';
      if (found !== wanted) expect({ figures, found }).toEqual({ figures, found: wanted });
      if (typeof found === 'number') {
        const best = ways.filter((way) => way.lost === least).map(({ cells }) => JSON.stringify(cells));
        if (!best.includes(after ?? '')) expect({ figures, after }).toEqual({ figures, after: best });
        lost.push(found);
      }
    }
    expect(lost.length).toBeGreaterThan(20);
  });
});

/** So many of the first counts are tried with each other; the others may go out. */
const TRIED = 7;

/** Of each count: too small, or one that may go out and is no sum of the others; and a nought in the first place. */
function countsOf(length: number): readonly (readonly number[])[] {
  const choices = Array.from({ length }, (_, at) => {
    if (at >= TRIED) return [13];
    return at === 0 ? [0, 5, 13] : [5, 13];
  });
  return choices.reduce<readonly (readonly number[])[]>(
    (all, counts) => all.flatMap((one) => counts.map((count) => [...one, count])),
    [[]],
  );
}

function sheetOf({ head, rows, columns, hasTotals }: Layout, figures: Figures): string[][] {
  const total = hasTotals ? ['Total'] : [];
  const lines = withTotals(rows, figures, hasTotals);
  const groups = groupsOf(rows);
  const labels = groups.flatMap((group) => [
    ...group.map((row) => rows[row] ?? []),
    ...(hasTotals && groups.length > 1 ? [[rows[group[0] ?? 0]?.[0] ?? '', 'Total']] : []),
  ]);
  const all = hasTotals ? [...labels, head.map(() => 'Total')] : labels;
  return [
    [...head, ...columns, ...total],
    ...all.map((names, at) => [...names, ...(lines[at] ?? []).map(String)]),
  ];
}

/** Subtotals below each group where there are several, and the total of all. */
function withTotals(rows: Layout['rows'], figures: Figures, hasTotals: boolean): Figures {
  if (!hasTotals) return figures;
  const groups = groupsOf(rows);
  const across = figures.map((row) => [...row, sum(row)]);
  const down = (lines: readonly number[]) =>
    (across[0] ?? []).map((_, column) => sum(lines.map((line) => across[line]?.[column] ?? 0)));
  return [
    ...groups.flatMap((group) => [
      ...group.map((row) => across[row] ?? []),
      ...(groups.length > 1 ? [down(group)] : []),
    ]),
    down([...figures.keys()]),
  ];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

function groupsOf(rows: Layout['rows']): readonly (readonly number[])[] {
  const over = rows.map((labels) => labels.slice(0, -1).join());
  return [...new Set(over)].map((group) => [...over.keys()].filter((row) => over[row] === group));
}

interface Way {
  /** All counts that are left, totals among them. */
  readonly cells: Figures;
  readonly lost: number;
}

/** Nothing merged, each way to merge rows, and each to merge columns. */
function waysOf({ rows, columns, hasTotals }: Layout, figures: Figures): readonly Way[] {
  const turned = columns.map((_, column) => figures.map((row) => row[column] ?? 0));
  const all = groupsOf(rows).map((group) => group.length);
  const width = columns.length + Number(hasTotals);
  const height = withTotals(rows, figures, hasTotals).length;
  const merged = (lines: Figures, runs: readonly number[]) => {
    let from = 0;
    return runs.map((length) => {
      const run = lines.slice(from, (from += length));
      return (run[0] ?? []).map((_, at) => sum(run.map((line) => line[at] ?? 0)));
    });
  };
  const byRows = all
    .map(runsOf)
    .reduce<readonly (readonly (readonly number[])[])[]>(
      (ways, group) => ways.flatMap((way) => group.map((runs) => [...way, runs])),
      [[]],
    )
    .filter((ways) => all.length > 1 || !hasTotals || isNoTotal(ways.flat()))
    .map((ways) => {
      const left = ways.flatMap((runs, group) => runs.map(() => [String(group), '']));
      const cells = withTotals(left, merged(figures, ways.flat()), hasTotals);
      return { cells, lost: (height - cells.length) * width };
    });
  const byColumns = runsOf(columns.length)
    .filter((runs) => !hasTotals || isNoTotal(runs))
    .map((runs) => {
      const lines = merged(turned, runs);
      const cells = withTotals(
        rows,
        figures.map((_, row) => lines.map((line) => line[row] ?? 0)),
        hasTotals,
      );
      return { cells, lost: (columns.length - runs.length) * height };
    });
  return [...byRows, ...byColumns].filter(({ cells }) => cells.length > 1 && (cells[0]?.length ?? 0) > 1);
}

/** One line that is all of them says what the total says. */
function isNoTotal(runs: readonly number[]): boolean {
  return runs.length > 1;
}

/** All ways to cut so many lines into runs, by their lengths. */
function runsOf(lines: number): readonly (readonly number[])[] {
  if (lines === 0) return [[]];
  return Array.from({ length: lines }, (_, at) => at + 1).flatMap((first) =>
    runsOf(lines - first).map((others) => [first, ...others]),
  );
}

function collapsed(rows: string[][]): { readonly outcome: TableOutcome; readonly after?: string } {
  const [table] = understandSheet(rows).tables;
  if (!table) throw new Error('no table');
  const textAt = (_: unknown, row: number, column: number) => rows[row - 1]?.[column - 1] ?? '';
  const outcome = collapseTable(table, { limits: LIMITS, means: NO_SOLVER, textAt });
  if (outcome.kind !== 'remedied') return { outcome };
  const { changes, gone } = outcome.remedy;
  for (const { anchor, after } of changes) {
    const row = rows[(anchor.row ?? 0) - 1];
    if (row) row[(anchor.column ?? 0) - 1] = after;
  }
  const labels = Math.min(...table.cells.map(({ column }) => column.index)) - 1;
  const left = rows
    .filter((_, at) => !gone?.rows.includes(at + 1))
    .slice(1)
    .map((row) => row.filter((_, at) => at >= labels && !gone?.columns.includes(at + 1)).map(Number));
  return { outcome, after: JSON.stringify(left) };
}
