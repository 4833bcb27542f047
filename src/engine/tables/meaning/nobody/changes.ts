import { wordsOf } from '../../words/meaning';
import { decide, namesRows, verdict, type DraftColumn } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';

/** How much something went up or down, without accents, in the languages of the systems we serve. */
const CHANGES = new Set(
  (
    'change changes growth increase decrease gain difference diff delta veranderung anderung zuwachs wachstum zunahme variation evolution ' +
    'croissance hausse variacion cambio crecimiento evolucio variacio canvi creixement zmena rust prirustek verandering wijziging groei ' +
    'toename endring vekst okning forandring tillvaxt andring utveckling muutos kasvu'
  ).split(' '),
);

/** What a test or a judge gives, as the last word. */
const MARKS = new Set(
  'score scores index rating ratings punktzahl note indeks puntuacion puntuacio indice index skore znamka cijfer beoordeling poeng poang betyg pisteet arvosana indeksi'.split(
    ' ',
  ),
);

/** `Change on year`, `Somatic cell score` beside figures that are not whole or not positive: it may be whole by chance, and counts nobody. */
export function changesOverTime({ columns }: UndecidedTable): void {
  const figures = columns.filter((column) => column.facts.numbers > 0 && !namesRows(column));
  for (const column of figures) {
    const others = figures.filter((other) => other !== column);
    if (column.confidence === 0 && isChange(column) && others.some(isMeasured))
      decide(column, verdict('other', 0.75, 'a change or a mark'));
  }
}

function isChange({ name }: DraftColumn): boolean {
  const all = wordsOf(name);
  return [all[0], all.at(-1)].some((word) => CHANGES.has(word ?? '')) || MARKS.has(all.at(-1) ?? '');
}

function isMeasured({ facts }: DraftColumn): boolean {
  return facts.decimals > 0 || facts.least < 0;
}
