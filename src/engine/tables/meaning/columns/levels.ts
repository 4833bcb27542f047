import type { Role } from '../../roles';
import { isAbout, isWord, wordsOf } from '../../words/meaning';
import { statisticOf } from '../../words/statistics-in-name';
import { decide, namesRows, verdict, type DraftColumn } from './draft-column';

/**
 * Words that name a statistic in one table and a level in another: `Lower, Middle, Upper` class, `Leicht, Mittel,
 * Schwer`, `Below average, Average`, `standard, test` treatment, variants `Alpha, Delta`.
 */
const LEVELS = new Set(
  (
    'low lower lowest high higher highest upper least average mittel mittlere media medio medios moyen moyenne medel ' +
    'middel maximum minimum test score alpha beta gamma delta inferior superior dolni horni nedre ovre undre onder boven ' +
    'lagst hogst lagsta hogsta laveste hoyeste laagste hoogste pienin suurin alin ylin nejnizsi nejvyssi kleinste grosste ' +
    'niedrigste hochste minste storste'
  ).split(' '),
);

export function isLevelWord(name: string): boolean {
  const [word, ...others] = wordsOf(name);
  return word !== undefined && others.length === 0 && LEVELS.has(word);
}

const CLAIMED: ReadonlySet<Role> = new Set<Role>([
  'mean',
  'confidence-limit',
  'minimum',
  'maximum',
  'test-statistic',
  'quantile',
  'median',
  'coefficient',
  'odds-ratio',
  'standard-error',
]);
/** `SE` and `NW`, `HR+` and `HR-`, `CI` and `no CI`: places and findings. */
const SHORT_NAME = /^(?:se|or|hr|rr|ci)[+-]?$|^no ci$/i;

/**
 * A first column that runs up by one from 0 or 1 beside columns of figures names the rows: `Persons in household`,
 * `Obs`. Only a name that says nothing but "number" says otherwise.
 */
export function stubOfSteps(columns: readonly DraftColumn[]): void {
  const [first, ...others] = columns;
  if (first?.role !== 'count' || !others.some(({ facts }) => facts.numbers > 0)) return;
  const { facts, name } = first;
  const steps = facts.sequence && facts.least <= 1 && facts.numbers > 2 && facts.decimals === 0;
  if (steps && (!isWord(name, 'count') || /^obs$/i.test(name.trim())))
    decide(first, verdict('dimension', 0.8, 'runs up by one from row to row'));
}

/** `status (%)` over 0, 1 and 2: a first column without a name, of words and of figures, names the rows by both. */
export function stubOfNumberedLevels([first, ...others]: readonly DraftColumn[]): void {
  if (!first || first.confidence > 0 || first.name !== '') return;
  const { text, number, filled } = { ...first.facts.kinds, filled: first.facts.filled };
  if (text > 1 && text + number === filled && others.some(({ facts }) => facts.numbers > 0))
    decide(first, verdict('dimension', 0.75, 'words and figures that name the rows'));
}

/**
 * `agegroup  4  2.78 (2.54-3.05)`, as loops over levels write them to a file without a header: each level's number before what was
 * estimated of it. From level to level they run up, and begin anew.
 */
export function stubOfCodes(columns: readonly DraftColumn[]): void {
  const [column, second] = columns.filter(isOpenNumber);
  if (!column || second || columns.some(({ name }) => statisticOf(name) !== undefined)) return;
  const figures = columns.filter((other) => other !== column && other.facts.numbers > 0);
  if (figures.length === 0 || !figures.every(({ facts }) => WITH_INTERVAL.test(facts.shape))) return;
  const codes = [...column.facts.values].filter((value) => !Number.isNaN(value));
  const runUp = codes.every((code, at) => {
    const before = codes[at - 1] ?? code - 1;
    return code > before ? code - before <= MOST_STEP : code <= FIRST_CODES;
  });
  if (runUp) decide(column, verdict('dimension', 0.75, 'numbers of levels before their estimates'));
}

function isOpenNumber({ confidence, name, facts }: DraftColumn): boolean {
  return confidence === 0 && name === '' && facts.numbers > 0 && facts.whole === 1 && facts.decimals === 0;
}

const WITH_INTERVAL = /^# [([]#\s?[-–,;:to]{1,2}\s?#[)\]]$/;
/** A level may have been left out, as the one that others are compared with. */
const MOST_STEP = 2;
const FIRST_CODES = 2;

/** The least and the greatest of three, in the languages of the systems we serve; what stands between is the middle. */
const LEAST = new Set(
  (
    'small low mild light minor klein kleine leicht niedrig gering petite petites petit petits legere leger faible bas basse ' +
    'pequena pequenas pequeno leve baja bajo petita petites lleu baix baixa mala male maly lehka lehky nizka nizky licht laag ' +
    'sma lindrig latt lag liten lett lav pieni pienet lieva matala'
  ).split(' '),
);
const GREATEST = new Set(
  (
    'large high severe heavy major gross grosse schwer hoch stark grande grandes grand grands grave forte fort elevee haute haut ' +
    'alta alto gran grans greu alt velke velka velky tezka tezky vysoka vysoky groot grote ernstig zwaar hoog stora stor ' +
    'svar hog store alvorlig hoy suuri suuret vaikea korkea'
  ).split(' '),
);

/** `Pequeña, Mediana, Grande`: between two ends of a scale a word for the middle names no statistic, whatever its figures are. */
function forgetMiddles(columns: readonly DraftColumn[]): void {
  columns.forEach((column, at) => {
    if (column.role !== 'mean' && column.role !== 'median') return;
    if (isMiddle(columns[at - 1]?.name, column.name, columns[at + 1]?.name))
      decide(column, verdict('other', 0, ''));
  });
}

/** `Mitjana` between `Alta` and `Baixa`: one word between the two ends of a scale. */
export function isMiddle(before = '', name: string, after = ''): boolean {
  const [first, last] = [before, after].map((other) => wordsOf(other).join(' '));
  if (first === undefined || last === undefined || wordsOf(name).length !== 1) return false;
  return (LEAST.has(first) && GREATEST.has(last)) || (GREATEST.has(first) && LEAST.has(last));
}

/** Unknown, or people only by the name around it: `Leicht` under `Männer`. */
function saysNothingItself({ confidence, role, name, labels, parts }: DraftColumn): boolean {
  if (confidence === 0) return true;
  return role === 'count' && !parts && labels.length > 1 && !statisticOf(name) && !isAbout(name, 'people');
}

/** `Least` and `Greatest` beside a figure that is measured: its ends. */
function areEnds(columns: readonly DraftColumn[]): boolean {
  return columns.some(({ role }) => role === 'minimum') && columns.some(({ role }) => role === 'maximum');
}

/** Columns of whole numbers called by such a word, among columns that name no statistic, are levels. */
export function forgetLevels(columns: readonly DraftColumn[]): void {
  forgetMiddles(columns);
  const figures = columns.filter((column) => column.facts.numbers > 0 && !namesRows(column));
  const fourths = figures.some(({ name }) => /^[qkt]4$/i.test(name.trim()));
  const levels = figures.filter(
    ({ name, role, facts }) =>
      CLAIMED.has(role) &&
      facts.whole === 1 &&
      facts.decimals === 0 &&
      // Where there is a fourth, quarters and groups are meant.
      (isLevelWord(name) || SHORT_NAME.test(name.trim()) || (fourths && /^[qkt][1-4]$/i.test(name.trim()))),
  );
  const others = figures.filter((column) => !levels.includes(column));
  const [alike] = others;
  if (!alike && levels.length < 2) return;
  if (areEnds(levels) && others.some(({ facts }) => facts.decimals > 0)) return;
  if (others.every(saysNothingItself)) for (const level of levels) decide(level, verdict('other', 0, ''));
  // `13 (3.2)` in all columns: what the others are, this one is too.
  else if (
    alike &&
    others.every(({ parts, role, facts }) => parts && role === 'count' && facts.shape === alike.facts.shape)
  )
    for (const level of levels)
      if (level.facts.shape === alike.facts.shape)
        decide(level, { ...alike, reason: alike.reasons.join('; ') });
}
