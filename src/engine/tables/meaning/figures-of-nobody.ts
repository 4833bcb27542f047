import type { Role } from '../roles';
import { decide, verdict, type DraftColumn } from './draft-column';

/** Columns with means, minima and whole numbers of programs, models and texts: nobody stands behind them. */
export function figuresOfNobody(columns: readonly DraftColumn[], title: string): void {
  timingsOfRuns(columns, title);
  resultsOfFolds(columns);
  lengthsOfTexts(columns);
  signsOfDesign(columns, title);
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
