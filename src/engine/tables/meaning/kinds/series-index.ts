import { decide, namesRows, verdict, type DraftColumn } from '../columns/draft-column';

/**
 * `clinic  readmitted` over `Ash  0  836`: pandas names the levels of a series' index and not its figures, which stand in the
 * last column, so that what has a name holds no figure.
 */
export function levelsOfSeries(columns: readonly DraftColumn[]): void {
  const figures = columns.at(-1);
  const levels = columns.slice(0, -1);
  const [outer, ...inner] = levels;
  if (!figures || !outer || inner.length === 0 || figures.name.trim() !== '') return;
  if (figures.facts.numbers < figures.facts.filled || levels.some(({ name }) => name.trim() === '')) return;
  // An outer level stands once over the inner ones.
  if (!namesRows(outer) || outer.facts.filled >= figures.facts.filled) return;
  for (const column of inner)
    if (column.facts.numbers > 0 && column.facts.decimals === 0 && !column.parts)
      decide(column, verdict('dimension', 0.8, 'a level of the index of a series'));
}
