import { isAbout } from '../../words/meaning';
import { decide, verdict, type DraftColumn } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';
import { textsOf } from './texts-of-column';

const FEWEST_INDICES = 3;

/**
 * `chisq`, `cfi`, `rmsea` down the side, and what they are beside them: how well a model fits. Beside `accuracy`, `macro avg`,
 * `weighted avg` stand several of them (`1.00  1.00  0.98  160`), and behind them without decimals how many were classified.
 */
export function fitOfModels(table: UndecidedTable): void {
  const [named, ...values] = table.columns;
  const [value] = values;
  if (!named || !value || named.facts.numbers > 0) return;
  const texts = textsOf(table, named);
  const indices = texts.filter((text) => isAbout(text, 'fit'));
  if (indices.length < FEWEST_INDICES || indices.length < texts.length / 2) return;
  if (values.length === 1) ofFit(value);
  else if (indices.length === texts.length)
    for (const column of values) if (column.facts.decimals > 0) ofFit(column);
}

function ofFit(column: DraftColumn): void {
  if (column.facts.numbers > 0) decide(column, verdict('other', 0.8, 'how well a model fits'));
}
