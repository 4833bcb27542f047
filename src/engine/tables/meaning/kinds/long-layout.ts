import type { CellGrid } from '../../layout/cell-grid';
import { oneLine } from '../../layout/line-names';
import { isWord, wordsOf } from '../../words/meaning';
import { statisticOf, type NamedStatistic } from '../../words/statistics-in-name';
import { decide, namesRows, verdict, type DraftColumn } from '../columns/draft-column';

const LOOKED_AT = 500;

/** What a column is called whose texts say what the figures beside them are. */
const NAMES_MEASURES =
  /^(?:stat|stats|statistics?|stat[ _]?name|measures?|metrics?|indicators?|kennzahl|kenngröße|statistik|maß|statistique|indicateur|mesure|estadístico|estadística|indicador|medida|estadístic|mesura|statistika|ukazatel|maat|kengetal|nøkkeltall|mått|nyckeltal|tunnusluku|mittari)$/iu;

/**
 * Long layout: one column of figures, and one of texts that says in each row what the figure is (`n`, `mean`, `deaths`).
 * It does when it is called so, or when each of its texts names a statistic and they name several.
 */
export function measureColumn(
  grid: CellGrid,
  rows: readonly number[],
  columns: readonly DraftColumn[],
): DraftColumn | undefined {
  const figures = columns.filter((column) => !namesRows(column) && column.facts.numbers > 0);
  const [figure] = figures;
  if (!figure || figures.length > 1 || rows.length < 3 || isNamedOutright(figure)) return undefined;
  const before = columns.filter((column) => column !== figure && namesRows(column));
  const candidates = before.filter((column) => saysMeasures(grid, rows, column));
  return candidates.at(-1);
}

/** `indicator, n`: what the figures are their own name says. `value` and `estimate` say nothing beside names of measures. */
function isNamedOutright({ role, confidence }: DraftColumn): boolean {
  return confidence >= 0.95 && role !== 'coefficient' && role !== 'total-contribution';
}

function saysMeasures(grid: CellGrid, rows: readonly number[], { column, name }: DraftColumn): boolean {
  const texts = new Set(rows.slice(0, LOOKED_AT).map((row) => oneLine(grid.text(row, column))));
  texts.delete('');
  const measures = [...texts].map(measureNamed);
  const known = measures.filter((measure) => measure !== undefined);
  const isCalledSo = NAMES_MEASURES.test(name.trim());
  if (isCalledSo) return known.length > 0;
  const all = known.length === texts.size && known.every(({ whole }) => whole);
  return all && texts.size < rows.length && new Set(known.map(({ role }) => role)).size > 1;
}

/** What a text says that the figure beside it is: a statistic, or people who are counted. */
export function measureNamed(text: string): NamedStatistic | undefined {
  const statistic = statisticOf(text);
  if (statistic) return statistic;
  return isWord(text, 'people') ? { role: 'count', word: wordsOf(text).join(' '), whole: true } : undefined;
}

/** The figures of a long layout are what their rows say, whatever their column is called. */
export function forgetFigures(columns: readonly DraftColumn[]): void {
  for (const column of columns)
    if (!namesRows(column) && column.facts.numbers > 0) decide(column, verdict('other', 0, ''));
}
