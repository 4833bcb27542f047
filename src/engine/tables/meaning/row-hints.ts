import type { CellGrid } from '../layout/cell-grid';
import { oneLine } from '../layout/line-names';
import { filledCells } from '../layout/cell-kinds';
import type { TableLayout } from '../layout/table-layout';
import type { RoleCorrection } from '../corrections';
import type { Role } from '../roles';
import { statisticOf, statisticsOf, type NamedStatistic } from '../words/statistics-in-name';

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
  /** The statistic that the row's own label names. */
  readonly statistic: NamedStatistic | undefined;
  /** All statistics of the row's label, or of its section when it names none: `sex (%)` holds for its levels. */
  readonly statistics: readonly Role[];
  /** A person said what the row is. */
  readonly corrected?: RoleCorrection;
}

/**
 * Rows with their labels. `labelColumns` name rows, from left to right; in those of `once` (ranks, codes) a blank
 * repeats nothing. */
export function draftRows(
  grid: CellGrid,
  layout: TableLayout,
  labelColumns: readonly number[],
  once: ReadonlySet<number> = new Set(),
): DraftRow[] {
  const rows: DraftRow[] = [];
  const above: string[] = [];
  let section: Section | undefined;
  let before = -1;
  const [first] = labelColumns;
  for (const row of layout.bodyRows) {
    const shown = labelColumns.map((column) => oneLine(grid.text(row, column)));
    const alone = isAlone(grid, layout, row, labelColumns);
    if (section && endsSection(grid, section, row, first, before)) section = undefined;
    before = row;
    if (alone && first !== undefined) {
      const label = shown.find((text) => text !== '') ?? '';
      section = {
        label,
        indent: grid.indent(row, first),
        statistics: statisticsOf(label),
        deeper: undefined,
      };
      rows.push({
        row,
        labels: [label],
        indent: section.indent,
        section: true,
        statistic: statisticOf(label),
        statistics: section.statistics,
      });
      continue;
    }
    const labels = filledDown(shown, above, labelColumns, once);
    if (section && first !== undefined) section.deeper ??= grid.indent(row, first) > section.indent;
    const own = labels.at(-1) ?? '';
    const statistics = MAY_BE_CATEGORY.test(own) ? [] : statisticsOf(own);
    rows.push({
      row,
      labels: section ? [section.label, ...labels] : labels,
      indent: first === undefined || labelColumns.length > 1 ? 0 : grid.indent(row, first),
      section: false,
      statistic: statisticOf(own),
      statistics: statistics.length > 0 ? statistics : (section?.statistics ?? []),
    });
  }
  return rows;
}

/** Regions, arms and blood groups have names as short as these. */
const MAY_BE_CATEGORY = /^(?:[a-mo-z]|se|sd|or|hr|rr|ci)$/i;

interface Section {
  readonly label: string;
  readonly indent: number;
  readonly statistics: readonly Role[];
  /** Its rows are indented below it; unknown before the first. */
  deeper: boolean | undefined;
}

function isAlone(
  grid: CellGrid,
  { left, right }: TableLayout,
  row: number,
  labelColumns: readonly number[],
): boolean {
  const filled = filledCells(grid, row, left, right);
  return labelColumns.length > 0 && filled.length === 1 && filled[0] === labelColumns[0] && right > left;
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
