import { isAbout } from '../../words/meaning';
import { decide, verdict } from '../draft-column';
import type { UndecidedTable } from '../undecided-table';
import { textsOf } from './texts-of-column';

const FEWEST_INDICES = 3;

/** `chisq`, `cfi`, `rmsea` down the side, and what they are beside them: how well a model fits. */
export function fitOfModels(table: UndecidedTable): void {
  const [named, value, more] = table.columns;
  if (!named || !value || more || value.facts.numbers === 0 || named.facts.numbers > 0) return;
  const texts = textsOf(table, named);
  const indices = texts.filter((text) => isAbout(text, 'fit'));
  if (indices.length >= FEWEST_INDICES && indices.length >= texts.length / 2)
    decide(value, verdict('other', 0.8, 'how well a model fits'));
}
