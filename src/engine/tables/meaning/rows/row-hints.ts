import type { CellGrid } from '../../layout/cell-grid';
import { oneLine } from '../../layout/line-names';
import { filledCells } from '../../layout/cell-kinds';
import type { TableLayout } from '../../layout/table-layout';
import type { RoleCorrection } from '../../corrections';
import type { Role } from '../../roles';
import { measureNamed } from '../kinds/long-layout';
import { statisticOf, statisticsOf, type NamedStatistic } from '../../words/statistics-in-name';

/** A row of the body with what its labels say. */
export interface DraftRow {
  /** 0-based in the grid. */
  readonly row: number;
  /** From outside in; sections above and cells that are blank because they repeat the one above are filled in. */
  readonly labels: readonly string[];
  /** How far the label is indented, in characters; where several columns hold labels, that says nothing. */
  readonly indent?: number;
  /** The row holds a label and nothing else. */
  readonly section: boolean;
  /** Its counts were all taken out. */
  readonly blank?: boolean;
  /** The statistic that the row's own label names. */
  readonly statistic: NamedStatistic | undefined;
  /** All statistics of the row's label, or of its section when it names none: `sex (%)` holds for its levels. */
  readonly statistics: readonly Role[];
  /** A person said what the row is. */
  readonly corrected?: RoleCorrection;
}

/** Columns that rows are named or parted by, 0-based in the grid. */
export interface NamingColumns {
  /** Their cells name rows, from left to right. */
  readonly labels: readonly number[];
  /** Ranks, codes: a blank repeats nothing. */
  readonly once?: ReadonlySet<number>;
  /** p-values and tests of a whole section stand beside its name. */
  readonly tests: ReadonlySet<number>;
  /** Long layout: says in each row what its figure is. */
  readonly measure: number | undefined;
  /** Rows of a label alone that head nothing: all their counts were taken out. */
  readonly blank?: ReadonlySet<number>;
}

/** Rows of the body with their labels. */
export function draftRows(grid: CellGrid, layout: TableLayout, naming: NamingColumns): DraftRow[] {
  const { labels: labelColumns, once = new Set(), blank } = naming;
  const rows: DraftRow[] = [];
  const above: string[] = [];
  let section: Section | undefined;
  let before = -1;
  const [first] = labelColumns;
  for (const row of layout.bodyRows) {
    const shown = labelColumns.map((column) => oneLine(grid.text(row, column)));
    const alone = isAlone(grid, layout, row, labelColumns) && blank?.has(row) !== true;
    if (section && endsSection(grid, section, row, first, before)) section = undefined;
    before = row;
    const filled = alone ? shown.filter((text) => text !== '') : filledDown(shown, above, labelColumns, once);
    const labels = measureLast(filled, naming.measure === undefined ? '' : grid.text(row, naming.measure));
    const own = labels.at(-1) ?? '';
    const named = MAY_BE_CATEGORY.test(own) && !alone ? [] : statisticsOf(own);
    const indent = first === undefined ? 0 : grid.indent(row, first);
    const measure = naming.measure === undefined ? undefined : measureNamed(grid.text(row, naming.measure));
    const opens = alone || isOnlyTested(grid, layout, row, naming);
    if (section && !opens) section.deeper ??= indent > section.indent;
    rows.push({
      row,
      labels: section && !alone ? [section.label, ...labels] : labels,
      indent: labelColumns.length > 1 && !alone ? 0 : indent,
      section: alone,
      ...(blank?.has(row) && { blank: true }),
      statistic: measure ?? statisticOf(own) ?? (alone ? undefined : section?.percentages),
      statistics: measure ? [measure.role] : named.length > 0 || opens ? named : (section?.statistics ?? []),
    });
    // A row of figures is a section only of what is indented below it.
    if (opens)
      section = {
        label: own,
        indent,
        statistics: named,
        percentages: percentagesOf(own),
        deeper: alone ? undefined : true,
      };
  }
  return rows;
}

/** What is measured is the innermost label wherever its column stands: `n, North, 2019` reads as `North / 2019 / n`. */
export function measureLast(labels: readonly string[], measure: string): readonly string[] {
  const text = oneLine(measure);
  return text === '' || labels.at(-1) === text || !labels.includes(text)
    ? labels
    : [...labels.filter((label) => label !== text), text];
}

/** Regions, arms and blood groups have names as short as these. */
const MAY_BE_CATEGORY = /^(?:[a-mo-z]|se|sd|or|hr|rr|ci)$/i;

interface Section {
  readonly label: string;
  readonly indent: number;
  readonly statistics: readonly Role[];
  /** Its name is nothing but `Per cent`: so are its whole numbers, where those below `sex (%)` are counts. */
  readonly percentages: NamedStatistic | undefined;
  /** Its rows are indented below it; unknown before the first. */
  deeper: boolean | undefined;
}

function percentagesOf(label: string): NamedStatistic | undefined {
  const statistic = statisticOf(label);
  return statistic?.role === 'percentage' && statistic.whole ? statistic : undefined;
}

function isAlone(
  grid: CellGrid,
  { left, right }: TableLayout,
  row: number,
  labelColumns: readonly number[],
): boolean {
  const [label, ...others] = filledCells(grid, row, left, right);
  const isFirst = label !== undefined && label === labelColumns[0];
  return isFirst && right > left && others.every((column) => DRAWN.test(grid.text(row, column)));
}

/** A line drawn behind the name of a section; fewer strokes mark a figure. */
const DRAWN = /^[-–—=_]{4,}$/;

/** `edema (%)  0.877`: a name over its levels, with the test of all of them beside it and no other figure. */
function isOnlyTested(
  grid: CellGrid,
  { left, right }: TableLayout,
  row: number,
  { labels, tests }: NamingColumns,
): boolean {
  if (labels.length !== 1 || tests.size === 0 || right - left - tests.size < 1) return false;
  const [label, ...others] = filledCells(grid, row, left, right);
  return label === labels[0] && others.length > 0 && others.every((column) => tests.has(column));
}

/** A section ends at an empty row, or where its indentation ends. */
function endsSection(
  grid: CellGrid,
  section: Section,
  row: number,
  first: number | undefined,
  before: number,
): boolean {
  if (row > before + 1) return true;
  return section.deeper === true && first !== undefined && grid.indent(row, first) <= section.indent;
}

/** Stacked labels: a blank left of a filled label repeats the one above. */
function filledDown(
  shown: readonly string[],
  above: string[],
  columns: readonly number[],
  once: ReadonlySet<number>,
): string[] {
  const deepest = shown.findLastIndex((text) => text !== '');
  for (let i = 0; i < columns.length; i++) {
    const text = shown[i] ?? '';
    if (text !== '') {
      // A new outer label: what was inside the old one does not go on.
      if (above[i] !== text) above.length = Math.min(above.length, i);
      above[i] = text;
    } else if (i >= deepest) above.length = Math.min(above.length, i);
  }
  return shown
    .map((text, i) => (text === '' && i < deepest && !once.has(columns[i] ?? -1) ? (above[i] ?? '') : text))
    .filter((text) => text !== '');
}
