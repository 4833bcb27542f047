import { decide, verdict } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';

const OF_DESIGN =
  /\bcontrasts?\b|\bcontr\.\w|\bdummy\b|\bdesign matrix|\badjacency|\bincidence matrix|\bq-matrix|\bloads? on\b|\bloadings?\b/i;

/** Ones, noughts and minus ones that say what belongs to what: a count of people is hardly ever 1 everywhere. */
export function signsOfDesign({ columns, title }: UndecidedTable): void {
  const signs = columns.filter(({ facts }) => facts.numbers > 0);
  if (signs.length < 2 || !OF_DESIGN.test(title)) return;
  if (!signs.every(({ facts }) => facts.least >= -1 && facts.greatest <= 1 && facts.decimals === 0)) return;
  for (const column of signs) decide(column, verdict('other', 0.8, 'what belongs to what'));
}
