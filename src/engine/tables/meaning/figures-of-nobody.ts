import type { CellGrid } from '../layout/cell-grid';
import type { Role } from '../roles';
import { isAbout } from '../words/meaning';
import { decide, verdict, type DraftColumn } from './draft-column';
import type { UndecidedTable } from './undecided-table';

/** Columns with means, minima and whole numbers of programs, models, genes, plans and texts: nobody stands behind them. */
export function figuresOfNobody({
  columns,
  grid,
  layout,
  title,
}: Pick<UndecidedTable, 'columns' | 'grid' | 'layout' | 'title'>): void {
  timingsOfRuns(columns, title);
  resultsOfFolds(columns);
  lengthsOfTexts(columns);
  signsOfDesign(columns, title);
  genesOfSets(columns);
  numbersOfPlans(columns);
  const textsIn = (column: DraftColumn) => textsOf(grid, layout.bodyRows, column);
  amountsInUnits(columns, textsIn);
  fitOfModels(columns, textsIn);
}

const SETS = /^(?:pathways?|gene[ _.]?sets?|(?:go[ _.]?)?terms?)$/i;
const HITS = /^(?:hits|overlap)$/i;
const OF_SETS = /^(?:gene[ _.]?ratio|bg[ _.]?ratio|leading[ _.]?edge|nes|gene[ _.]?sets?(?:[ _.]name)?)$/i;
const THREE_OTHERS: readonly Role[] = ['other', 'other', 'other'];

/** An enrichment of pathways: `8/120` and 8 are genes. */
function genesOfSets(columns: readonly DraftColumn[]): void {
  const some = (pattern: RegExp) => columns.some(({ name }) => pattern.test(name.trim()));
  if (!some(OF_SETS) && !(some(SETS) && some(HITS))) return;
  for (const column of columns) {
    if (column.facts.kinds.composite > 0)
      decide(column, { ...verdict('other', 0.85, 'genes, not people'), parts: THREE_OTHERS });
    else if (column.role === 'count' || column.confidence === 0)
      decide(column, verdict('other', 0.85, 'genes, not people'));
  }
}

const POWER = /^(?:statistical[ _.])?power(?:[ _.]?(?:%|pct|percent))?$/i;
const OF_PLANS =
  /^(?:alpha|sig[ _.]?level|significance(?:[ _.]level)?|effect(?:[ _.]size)?|delta|mdd|mde|cohens?[ _.]?d|icc|hr|or|rr)$/i;

/** How large a study would have to be: its people are planned, and none is there. */
function numbersOfPlans(columns: readonly DraftColumn[]): void {
  if (!columns.some(({ name }) => POWER.test(name.trim()))) return;
  if (!columns.some(({ name }) => OF_PLANS.test(name.trim()))) return;
  for (const column of columns)
    if (column.facts.numbers > 0) decide(column, verdict('other', 0.85, 'of a study that is planned'));
}

const UNIT =
  /^(?:units?(?:[ _]of[ _]measure(?:ment)?)?|uom|einheit(?:en)?|unit[ée]s?|unidad(?:es)?|unitats?|jednotk[ay]|eenheid|eenheden|enhet(?:er)?|enhed(?:er)?|yksikkö)$/iu;
const MEASURED =
  /^(?:[munkµ]?(?:g|l|mol|m|iu|u|eq|sv|gy|bq|pa|cal|j|w|v|a|hz)|mmhg|[dc](?:l|m)|kg|°c|s|min|h|d|years?|days?|cells)(?:[²³\d]|[/*·^.]|[munkµ]?(?:g|l|mol|m|iu|u|kg|dl|s|min|h|d|day))*$/iu;

const PER = /(?:^|\s)(?:per|pro|je|par|por|na|op|pr\.?)\s/iu;

function isMeasured(unit: string): boolean {
  return PER.test(unit.slice(0, 80)) || (unit.length <= LONGEST_UNIT && MEASURED.test(unit));
}

/** Each row in a unit of its own (`g/L`, `mg`, `per 1000`): reference ranges, doses and indicators, no sum of people's amounts. */
function amountsInUnits(
  columns: readonly DraftColumn[],
  textsIn: (column: DraftColumn) => readonly string[],
): void {
  const units = columns.find(({ name, facts }) => UNIT.test(name.trim()) && facts.kinds.text > 0);
  if (!units) return;
  const texts = textsIn(units);
  if (texts.length === 0 || !texts.every(isMeasured)) return;
  for (const column of columns) {
    const isNamed = column.confidence >= 0.95 || column.labels.some((label) => isAbout(label, 'people'));
    if (column.facts.numbers > 0 && COUNTED.has(column.role) && !isNamed)
      decide(column, verdict('other', 0.8, `in the unit that “${units.name}” says`));
  }
}

const FEWEST_INDICES = 3;

/** `chisq`, `cfi`, `rmsea` down the side, and what they are beside them: how well a model fits. */
function fitOfModels(
  columns: readonly DraftColumn[],
  textsIn: (column: DraftColumn) => readonly string[],
): void {
  const [named, value, more] = columns;
  if (!named || !value || more || value.facts.numbers === 0 || named.facts.numbers > 0) return;
  const texts = textsIn(named);
  const indices = texts.filter((text) => isAbout(text, 'fit'));
  if (indices.length >= FEWEST_INDICES && indices.length >= texts.length / 2)
    decide(value, verdict('other', 0.8, 'how well a model fits'));
}

/** Roles of open columns, which the rest of the table would take for counts. */
const COUNTED: ReadonlySet<Role> = new Set<Role>(['count', 'total-contribution', 'other']);
const ROWS_READ = 200;
/** `mL/min/1.73m²` */
const LONGEST_UNIT = 16;

function textsOf(grid: CellGrid, rows: readonly number[], { column }: DraftColumn): readonly string[] {
  return rows
    .slice(0, ROWS_READ)
    .map((row) => grid.text(row, column).trim())
    .filter((text) => text !== '');
}

/** What a column is called that says how often a program ran, and not how many people there are. */
const RUNS =
  /^(?:neval|n[ _]?(?:runs?|reps?|iter(?:ations?)?|itr|gc)|runs|reps|repetitions|replications|replicates|iterations|loops)$/i;
const OF_TIMINGS =
  /\bbench(?:mark)?\b|\btimings?\b|\bUnit: (?:nano|micro|milli)?seconds\b|\bseconds per run\b/i;
const OF_PEOPLE: ReadonlySet<Role> = new Set<Role>([
  ...(['mean', 'median', 'sd', 'variance', 'quantile', 'minimum', 'maximum', 'range'] as const),
]);

/** Columns of a search for settings, as scikit-learn writes `cv_results_`. */
const OF_FOLDS =
  /^(?:split\d{1,3}_(?:test|train)|(?:mean|std|rank)_(?:test|train))_\w{1,40}$|^(?:mean|std)_(?:fit|score)_time$/i;

/** How well and how fast a model did over the parts of its data: of models, and of no person. */
function resultsOfFolds(columns: readonly DraftColumn[]): void {
  const own = columns.filter(({ name }) => OF_FOLDS.test(name.trim()));
  if (own.length < 2) return;
  for (const column of own) decide(column, verdict('other', 0.85, 'how a model did in cross-validation'));
}

const OF_DESIGN =
  /\bcontrasts?\b|\bcontr\.\w|\bdummy\b|\bdesign matrix|\badjacency|\bincidence matrix|\bq-matrix|\bloads? on\b|\bloadings?\b/i;

/** Ones, noughts and minus ones that say what belongs to what: a count of people is hardly ever 1 everywhere. */
function signsOfDesign(columns: readonly DraftColumn[], title: string): void {
  const signs = columns.filter(({ facts }) => facts.numbers > 0);
  if (signs.length < 2 || !OF_DESIGN.test(title)) return;
  if (!signs.every(({ facts }) => facts.least >= -1 && facts.greatest <= 1 && facts.decimals === 0)) return;
  for (const column of signs) decide(column, verdict('other', 0.8, 'what belongs to what'));
}

const TEXTS = ['empty', 'n_unique', 'whitespace'];
const LENGTHS = /^(?:min|max|empty|whitespace)$/;

/** `skim()` of texts: how short and long they are, and no value of a person. */
function lengthsOfTexts(columns: readonly DraftColumn[]): void {
  const names = new Set(columns.map(({ name }) => name.trim()));
  if (!TEXTS.every((name) => names.has(name))) return;
  for (const column of columns)
    if (LENGTHS.test(column.name.trim())) decide(column, verdict('other', 0.85, 'how long texts are'));
}

/** Means and medians of a benchmark are those of runs: nobody stands behind them, however few they are. */
function timingsOfRuns(columns: readonly DraftColumn[], title: string): void {
  const counted = columns.some(({ name }) => RUNS.test(name.trim()));
  if (!counted || columns.some(({ role, name }) => role === 'count' && !RUNS.test(name.trim()))) return;
  if (
    !OF_TIMINGS.test(title) &&
    !columns.some(({ name }) => /^(?:expr|expression|method|function|test)$/i.test(name.trim()))
  )
    return;
  for (const column of columns)
    if (RUNS.test(column.name.trim()) || OF_PEOPLE.has(column.role))
      decide(column, verdict('other', 0.85, 'how long a program ran'));
}
