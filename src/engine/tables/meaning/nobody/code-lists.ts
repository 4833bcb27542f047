import { statisticOf } from '../../words/statistics-in-name';
import { countsPeople } from '../columns/counts-people';
import { decide, verdict, type DraftColumn } from '../columns/draft-column';
import type { UndecidedTable } from '../undecided-table';

const VALUES =
  /^(?:values?|levels?|codes?|wert|ausprägung|kode|valeur|modalité|valor|codi|codigo|código|hodnota|kód|waarde|verdi|värde|kod|arvo|koodi)$/iu;
/** What a column is called that says in words what each row is. */
export const LABELS =
  /^(?:(?:value[ _.]?)?labels?|meanings?|descriptions?|definitions?|bezeichnung|bedeutung|beschriftung|libell[ée]|etiquetas?|significado|etiquet(?:a|es)|popisek|význam|omschrijving|betekenis|etikett|betydning|betydelse|selite)$/iu;
const FLAGS =
  /^(?:includ(?:ed?|es)|exclud(?:ed?|es)|kept|keep|used?|active|valid|primary|selected|exact|flag|incl|excl|eingeschlossen|ausgeschlossen|inclus|exclus|incluid[oa]|excluid[oa]|inclòs|exclòs|zahrnuto|vyřazeno|geïncludeerd|inkludert|inkluderad|ekskludert|exkluderad|mukana)$/iu;

const NUMBERS = /^(?:no|nr|nº|n°|num|lp|pos|item(?:[ _]?no)?|q(?:uestion)?[ _]?no)\.?$/iu;

/** `1`, `2`, `3` before what is listed: `No` over texts that all differ, or anything where no other column has a figure. */
export function knowNumberedList({ columns: [first, next, ...others] }: UndecidedTable): void {
  if (!first || !next) return;
  const { sequence, least, numbers, filled } = first.facts;
  const isListed = next.facts.numbers === 0 && next.facts.distinct === next.facts.filled;
  const onlyFigures =
    filled >= LONG && !countsSomething(first) && others.every(({ facts }) => facts.numbers === 0);
  if (!NUMBERS.test(first.name.trim()) && !onlyFigures) return;
  if (sequence && least === 1 && numbers === filled && numbers > 2 && isListed)
    decide(first, verdict('rank', 0.85, 'numbers the rows'));
}

/** Counts that happen to be 1, 2, 3 and so on are fewer. */
const LONG = 5;

function countsSomething({ labels }: DraftColumn): boolean {
  return labels.some((label) => countsPeople(label) || statisticOf(label)?.role === 'count');
}

/** Lists of codes and what they mean: no column of theirs counts anybody. */
export function knowCodeLists({ columns }: UndecidedTable): void {
  const figures = columns.filter(
    ({ facts, role }) => role !== 'code' && facts.numbers > 0 && facts.numbers >= facts.filled / 2,
  );
  const [figure] = figures;
  if (!figure || figures.length > 1 || figure.facts.decimals > 0) return;
  const others = columns.filter((column) => column !== figure);
  const name = figure.name.trim();
  if (VALUES.test(name) && others.some((column) => LABELS.test(column.name.trim())))
    decide(figure, verdict('code', 0.85, 'beside what its values mean'));
  if (isYesOrNo(figure) && others.some(({ role }) => role === 'code'))
    decide(figure, verdict('code', 0.8, 'yes or no of each code'));
}

/** `Deaths` of 0 and 1 are still counted; `included` is no number of people, whatever else the word is said of. */
function isYesOrNo({ facts, name, labels, role, confidence }: DraftColumn): boolean {
  const isBinary = facts.least >= 0 && facts.greatest <= 1 && facts.numbers === facts.filled;
  const isCounted = role === 'count' && (confidence >= NAMED || labels.some(countsPeople));
  return isBinary && (FLAGS.test(name.trim()) || !isCounted);
}

const NAMED = 0.95;
