import type { Role } from '../roles';
import { decide, namesRows, verdict, type DraftColumn } from './columns/draft-column';

/** What a log repeats above a result: the command that made it. It says more than the names of the result's columns. */
const COUNTS =
  /\b(?:table|xtabs|ftable|tabulate|count|add_?count|value_counts|crosstab|CrossTable|freq\w*|tabyl)\s?\(|\.size\(\)|count\(\*\)|\bcount\(|^\W{0,3}(?:tab|tabulate|tab1|tab2|contract)\s/i;
const COUNTS_ROWS =
  /\b(?:FUN|aggfunc|fun\.aggregate)\s?=\s?["']?(?:length|NROW|count|len|size)\b|\b(?:aggregate|tapply|by|ave)\(.{0,200},\s?length\s?\)|\bN = ?\.N\b|\.count\(\)/;
const THINGS =
  /\b(?:nlevels|nchar|ncol|NCOL|n_distinct|nunique|str_length|length\(unique|length\(levels)\b|\b(?:levels|unique values|distinct values)(?: per| of each| in each|:?$)/i;
const GROUPS =
  /\baggregate\(|\bgroup_?by\(|\bsummari[sz]e(?:_\w+)?\(|\btapply\(|\bddply\(|\bsvyby\(|\bpivot_table\(|\bcombine\(|\bproc (?:means|summary|tabulate)\b|\bcollapse\b|\bgroup by\b/i;

/** `table(d$income)`: people in each band of income, and no income. */
export function commandCounts(title: string): boolean {
  return COUNTS.test(title) || COUNTS_ROWS.test(title);
}

/** `sapply(d, nlevels)`: how many levels, letters or columns. */
export function commandCountsThings(title: string): boolean {
  return THINGS.test(title);
}

/** `aggregate(…)`, `group_by(…)`: a row is a group, however like a record it looks. */
export function commandMakesGroups(title: string): boolean {
  return GROUPS.test(title);
}

/** What the command above a result says that its figures are. */
export function saidByCommand(columns: readonly DraftColumn[], title: string): void {
  countedByCommand(columns, title);
  statisticsByCommand(columns, title);
  namedByCommand(columns, title);
}

/** `avg(pay) as m`; `m = mean(pay)`, `m=('pay', 'mean')`: what a command calls its results. */
const NAMED_AFTER =
  /\b(avg|mean|median|stddev(?:_\w{3,4})?|min|max|count)\s?\([^()]{0,80}\)\s{1,4}as\s{1,4}["'`]?(\w{1,40})/gi;
const NAMED_BEFORE =
  /\b(\w{1,40})\s?=\s?(?:\(["']\w{1,40}["'],\s?["'](mean|median|std|min|max|count|size)["']\)|(mean|median|sd|min|max|n)\()/g;
const CALLED: Readonly<Record<string, Role>> = {
  ...({ avg: 'mean', mean: 'mean', median: 'median', sd: 'sd', std: 'sd', min: 'minimum' } as const),
  ...({ max: 'maximum', count: 'count', size: 'count', n: 'count' } as const),
};

function namedByCommand(columns: readonly DraftColumn[], title: string): void {
  const roles = new Map<string, Role>();
  const says = (name: string, called: string) => {
    const role = /^stddev/i.test(called) ? 'sd' : CALLED[called.toLowerCase()];
    if (role !== undefined) roles.set(name.toLowerCase(), role);
  };
  for (const [, called = '', name = ''] of title.matchAll(NAMED_AFTER)) says(name, called);
  for (const [, name = '', ofFrame, called = ''] of title.matchAll(NAMED_BEFORE))
    says(name, ofFrame ?? called);
  if (roles.size === 0) return;
  for (const column of columns) {
    const role = roles.get((column.labels[0] ?? column.name).trim().toLowerCase());
    if (role !== undefined && column.facts.numbers > column.facts.filled / 2)
      decide(column, verdict(role, 0.9, 'the command says so'));
  }
}

/** `colSums(is.na(d))`, `df.isna().sum()`: how many values of each variable are missing, whatever it is called. */
const MISSING = /\bcolSums\(is\.na\(|\.is(?:na|null)\(\)\.sum\(\)/;
const FUNCTION =
  /\b(?:(?:tapply|by)\(.{1,200}, ?(?:FUN ?= ?)?|aggregate\(.{1,200}FUN ?= ?)(mean|median|sd|var|min|max)\b(?!\()/;
/** `df.income.nlargest(5)`, `head(sort(d$income, decreasing = TRUE))`: the values of the people at one end. */
const LARGEST = /\.nlargest\(|\bhead\((?:sort|rev\(sort)\(.{1,80}decreasing|\btail\(sort\([^,]{1,80}\)/;
const SMALLEST = /\.nsmallest\(|\bhead\(sort\([^,]{1,80}\)/;
const SAYS: Readonly<Record<string, Role>> = {
  ...({ mean: 'mean', median: 'median', sd: 'sd', var: 'variance', min: 'minimum', max: 'maximum' } as const),
};

/** `tapply(d$pay, d$ward, max)`: what every figure below is, of groups whose names alone are printed. */
function statisticsByCommand(columns: readonly DraftColumn[], title: string): void {
  const figures = columns.filter(({ facts, role }) => facts.numbers > facts.filled / 2 && role !== 'rank');
  if (MISSING.test(title))
    for (const column of figures) decide(column, verdict('count', 0.8, 'the command counts missing values'));
  const role = saidOfFigures(title);
  if (role === undefined) return;
  const ofAggregate = /\baggregate\(/.test(title);
  for (const column of ofAggregate ? figures.slice(-1) : figures)
    decide(column, verdict(role, 0.85, 'the command says so'));
}

function saidOfFigures(title: string): Role | undefined {
  if (LARGEST.test(title)) return 'maximum';
  if (SMALLEST.test(title)) return 'minimum';
  return SAYS[FUNCTION.exec(title)?.[1] ?? ''];
}

/** `aggregate(age ~ sex, d, length)`: the last column has the name of what was counted, and counts rows. */
function countedByCommand(columns: readonly DraftColumn[], title: string): void {
  if (!COUNTS_ROWS.test(title)) return;
  const last = columns.at(-1);
  if (
    last &&
    columns.length > 1 &&
    last.facts.numbers > 0 &&
    last.facts.whole === 1 &&
    columns.some(namesRows)
  )
    decide(last, verdict('count', 0.9, 'the command counts rows'));
}
