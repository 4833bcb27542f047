import type { Role } from '../../roles';
import { isAbout, wordsOf } from '../../words/meaning';
import { statisticOf } from '../../words/statistics-in-name';
import type { Topic } from '../../words/vocabulary';
import { decide, verdict, type DraftColumn } from './draft-column';

/** Roles that a name gives to a column of whole numbers, although one level of what it names may stand over it. */
const NAMING = [
  ...(['dimension', 'geography', 'rank', 'weight', 'time', 'date', 'year'] as const),
  ...(['quantile', 'median'] as const),
] as const;
type Naming = (typeof NAMING)[number];
/** Beside the name of a thing these name another column about it: `region code`, `age from`. */
const PARTS_OF_NAMES = [
  'identifier',
  'code',
  'name',
  'bin-edge',
  'rank',
  'free-text',
] as const satisfies readonly Topic[];

/**
 * `Ward A` and `Ward B` are no two columns that name wards but two wards, with counts below: where several columns of whole
 * numbers share the word that would make each of them name the rows, they are levels, and nothing is known of their
 * figures yet. A single one (`Hospital` beside `Home`) is a level where other words name the rows already.
 */
export function forgetNamesOfLevels(columns: readonly DraftColumn[]): void {
  const whole = columns.slice(1).filter(({ facts, parts }) => {
    return facts.numbers > 0 && facts.whole === 1 && facts.decimals === 0 && !parts;
  });
  const named = whole.filter(({ role }) => isNaming(role));
  const families = [...familiesOf(whole), ...numberedFamilies(whole), ...heightFamilies(columns)].filter(
    (family) => !namesRowsAfterAll(family),
  );
  const again = named.filter((column) => standsAgain(column, whole));
  for (const level of new Set([...families.flat(), ...again])) decide(level, verdict('other', 0, ''));
  for (const column of whole)
    if (isLevelCalledId(column, columns) || isCalledByOneOfThem(column, columns)) decide(column, LEVEL);
  for (const column of named) if (isLoneLevel(column, columns)) decide(column, verdict('other', 0, ''));
}

const LEVEL = verdict('count', 0.75, 'a level beside others');

/** `het`, `hs`, `id` over how many caught it so: numbers of people differ, and do not stand behind counts. */
function isLevelCalledId(column: DraftColumn, columns: readonly DraftColumn[]): boolean {
  const { role, facts } = column;
  return role === 'identifier' && facts.distinct < facts.filled && isRightOfLevels(column, columns);
}

/**
 * `Case` beside `Control`, `Worker No.` beside `Visitor No.`: who is counted, in the singular, where the words left of it name each
 * row and beside it stand only whole numbers of which nothing is known, and shares of them. Of records the number stands first, or
 * with what is known of each.
 */
function isCalledByOneOfThem(column: DraftColumn, columns: readonly DraftColumn[]): boolean {
  const [labels, ...others] = columns.filter((other) => other !== column);
  if (!isOneOfThem(column) || !labels || labels.column > column.column || column.facts.sequence) return false;
  const { text, range } = labels.facts.kinds;
  return (
    text + range === labels.facts.filled &&
    labels.facts.distinct === labels.facts.filled &&
    others.some(isOpen) &&
    others.every(
      (other) =>
        isOpen(other) || isLevelOfPeople(other) || isOneOfThem(other) || BESIDE_LEVELS.has(other.role),
    )
  );
}

function isOneOfThem({ role, name }: DraftColumn): boolean {
  return role === 'identifier' && ONE_OF_THEM.test(name.trim());
}

const ONE_OF_THEM = /^(?:case|subject|worker|respondent)(?:s? (?:no\.?|number))?$/i;
const BESIDE_LEVELS: ReadonlySet<Role> = new Set<Role>(['total', 'percentage', 'count']);

/** `White / Other hospital` and `Black / Other hospital`: what would name the rows does so once. */
function standsAgain({ role, name, labels }: DraftColumn, columns: readonly DraftColumn[]): boolean {
  if (labels.length < 2 || (role !== 'dimension' && role !== 'geography') || isMeasure(name)) return false;
  return columns.some((other) => other.name === name && other.labels[0] !== labels[0]);
}

function isMeasure(name: string): boolean {
  return isAbout(name, 'attribute') && !NO_MEASURE.test(name.trim()) && !HAS_NONE.test(name.trim());
}

/** Of an amount that people have: `Low income` and `High income` are groups of them, `Net income` is none. */
const HEIGHTS: ReadonlySet<string> = new Set(
  (
    'niedrig hoch gering baja bajas alta altas baixa faible elevee elevees basse haute lavt hoyt lagt hogt nizka vysoka ' +
    'no some low lower medium middle high higher niedriges mittleres hohes niedrige mittlere hohe faibles moyens eleves faible moyen eleve ' +
    'bajos medios altos bajo medio alto baixos mitjans alts baix mitja alt laag midden hoog lav middels hoy lagt medel hogt lag hog ' +
    'matala keskisuuri korkea pieni suuri nizky stredni vysoky nizke vysoke'
  ).split(' '),
);

/** Much or little of a thing, whatever stands beside it: `moyen`, `medio` and `mittel` are its middle then, and no mean. */
const ENDS: ReadonlySet<string> = new Set(
  (
    'low lower high higher niedrig niedriges niedrige hoch hohes hohe gering bajo baja bajos bajas alto alta altos altas baix baixa ' +
    'alt faible faibles eleve elevee eleves elevees bas basse haut haute laag laagopgeleid hoog lav lavt hoy hoyt lag lagt hog hogt ' +
    'matala korkea nizky nizka nizke vysoky vysoka vysoke'
  ).split(' '),
);

function isNaming(role: Role): role is Naming {
  return NAMING.some((naming) => naming === role);
}

/** Columns whose names share the word for what they name, and differ in the rest. */
function* familiesOf(columns: readonly DraftColumn[]): Iterable<readonly DraftColumn[]> {
  const families = new Map<string, DraftColumn[]>();
  for (const column of columns) {
    const words = wordsOf(column.name);
    for (const [place, word] of words.entries()) {
      if (!isLevelOf(words, place, column.role)) continue;
      const key = `${column.role} ${word}`;
      families.set(key, [...(families.get(key) ?? []), column]);
    }
  }
  for (const family of families.values()) if (new Set(family.map(({ name }) => name)).size > 1) yield family;
}

function isLevelOf(words: readonly string[], place: number, role: Role): boolean {
  const word = words[place] ?? '';
  const rest = words.filter((_, at) => at !== place).join(' ');
  if (role === 'total-contribution') return HEIGHTS.has(rest) && isAbout(word, 'total-contribution');
  if (rest === '' || !isNaming(role)) return false;
  if (!isAbout(word, role === 'median' ? 'quantile' : role)) return false;
  return (
    rest.length === 1 ||
    (statisticOf(rest) === undefined && !PARTS_OF_NAMES.some((topic) => isAbout(rest, topic)))
  );
}

/**
 * `Ausbildung hoch, Ausbildung mittel`, `Revenus élevés, Revenus modestes`: how much of one thing people have, whatever each of
 * the words says alone. One of them says that it is much or little.
 */
function* heightFamilies(columns: readonly DraftColumn[]): Iterable<readonly DraftColumn[]> {
  if (!columns.some(({ facts }) => facts.kinds.text > facts.filled / 2)) return;
  const families = new Map<string, Map<string, DraftColumn>>();
  for (const column of columns) {
    const { whole, decimals, numbers } = column.facts;
    const words = wordsOf(column.name);
    if (numbers === 0 || whole < 1 || decimals > 0 || column.parts) continue;
    if (words.length < 2 || words.length > MOST_WORDS) continue;
    for (const [place, word] of words.entries()) {
      const key = words.toSpliced(place, 1, '').join(' ');
      families.set(key, (families.get(key) ?? new Map<string, DraftColumn>()).set(word, column));
    }
  }
  for (const family of families.values())
    if (family.size > 1 && [...family.keys()].some((word) => ENDS.has(word))) yield [...family.values()];
}

const MOST_WORDS = 4;

/** `T1`, `T2`, `Q1`, `Q2`: a letter and a number. */
function* numberedFamilies(columns: readonly DraftColumn[]): Iterable<readonly DraftColumn[]> {
  for (const letter of ['t', 'q', 'k', 'p']) {
    const family = columns.filter(({ name }) => new RegExp(`^${letter}\\d$`, 'i').test(name.trim()));
    if (family.length > 1) yield family.filter(({ role }) => isNaming(role));
  }
}

/** Ranks of so many rows, or quantiles that rise with their number in each row, whichever of them comes first. */
function namesRowsAfterAll(family: readonly DraftColumn[]): boolean {
  const [first] = family;
  if (first?.role === 'year')
    return family.every(({ facts }) => facts.least >= 1850 && facts.greatest <= 2100);
  if (first?.role === 'rank') return family.every(({ facts }) => facts.greatest <= facts.filled);
  if (first?.role !== 'quantile' && first?.role !== 'median') return false;
  const rising = [...family].sort((a, b) => numberIn(a) - numberIn(b));
  return [...first.facts.values].every((_, row) => {
    const across = rising
      .map(({ facts }) => facts.values[row] ?? NaN)
      .filter((value) => !Number.isNaN(value));
    return across.every((value, i) => i === 0 || value >= (across[i - 1] ?? value));
  });
}

function numberIn({ name }: DraftColumn): number {
  return Number(name.replace(/\D/g, ''));
}

/** Codes and sizes are smaller, or come in order. */
const MANY = 20;
/** Of what a person has these are no numbers: `Treatment` beside `Control`. */
/** `No education`, `Zero hours`, `Bez vzdělání`: those who have none of what is named. `No. of` is a number. */
const HAS_NONE =
  /^[`"“]?(?:no(?! of\b)|zero|null|nul|noll|cero|nula|without|ohne|keine?|bez|žádn[áéý]|ing[ae]n|inget|uten|utan|uden|sin|sense|cap|sans|aucune?|geen|zonder|ei|ilman|ningun[ao]?|ningún) \p{L}/iu;
const NO_MEASURE =
  /^(?:treatment|treated|arm|status|occupation|diagnosis|admission|discharge|(?!years )(?:[\p{L}-]{3,20} )?education)$/iu;

function isLoneLevel(column: DraftColumn, columns: readonly DraftColumn[]): boolean {
  const { facts, role, name } = column;
  if (role === 'dimension' && isRightOfLevels(column, columns)) return true;
  const place = role === 'geography' && isNameOfPlace(name);
  const none = role === 'time' && HAS_NONE.test(name.trim());
  if (!place && !none && role !== 'dimension' && role !== 'date') return false;
  if (!place && !none && (facts.rising || facts.greatest < MANY || facts.distinct <= facts.filled / 2))
    return false;
  if (isMeasure(name)) return false;
  const before = columns.slice(0, columns.indexOf(column));
  const naming = before.filter(({ facts: { kinds, filled } }) => kinds.text + kinds.range > filled / 2);
  // `North, All` and `South, All`: two name them together.
  const rowsAreNamed = naming.length > 1 || naming.some(({ facts }) => facts.distinct === facts.filled);
  const others = columns.filter((other) => other !== column && other.facts.numbers > 0);
  // Alone it is what the table shows: `visits` of each place.
  return rowsAreNamed && (others.length === 0 || others.some(isOpen));
}

/** `alive`, `melanoma`, `other cause`: what names rows stands left of their figures, and not right of several. */
function isRightOfLevels({ name, column: at }: DraftColumn, columns: readonly DraftColumn[]): boolean {
  if (isMeasure(name)) return false;
  const [labels, ...figures] = columns.filter(({ column }) => column < at);
  return (
    labels !== undefined &&
    labels.facts.kinds.text + labels.facts.kinds.range > labels.facts.filled / 2 &&
    figures.length > 1 &&
    figures.every((figure) => isOpen(figure) || isLevelOfPeople(figure))
  );
}

/** `Old Town` beside `Harbour`: a place, where `town code` and `town` would name the rows. */
function isNameOfPlace(name: string): boolean {
  return (
    /^\p{Lu}.*[ -]\p{Lu}/u.test(name.trim()) &&
    statisticOf(name) === undefined &&
    !PARTS_OF_NAMES.some((topic) => isAbout(name, topic))
  );
}

/** `alive`: people by its name, which says no "number of". */
function isLevelOfPeople({ role, confidence }: DraftColumn): boolean {
  return role === 'count' && confidence <= 0.8;
}

/** Whole numbers of which nothing is known. */
function isOpen({ confidence, facts }: DraftColumn): boolean {
  return confidence === 0 && facts.numbers > 0 && facts.whole === 1 && facts.decimals === 0;
}
