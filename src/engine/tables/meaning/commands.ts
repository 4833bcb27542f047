import { decide, namesRows, verdict, type DraftColumn } from './draft-column';

/** What a log repeats above a result: the command that made it. It says more than the names of the result's columns. */
const COUNTS =
  /\b(?:table|xtabs|ftable|tabulate|count|add_?count|value_counts|crosstab|CrossTable|freq\w*|tabyl)\s?\(|\.size\(\)|count\(\*\)|\bcount\(|^\W{0,3}(?:tab|tabulate|tab1|tab2|contract)\s/i;
const COUNTS_ROWS =
  /\b(?:FUN|aggfunc|fun\.aggregate)\s?=\s?["']?(?:length|NROW|count|len|size)\b|\b(?:aggregate|tapply|by|ave)\(.{0,200},\s?length\s?\)|\bN = ?\.N\b|\.count\(\)/;
const THINGS = /\b(?:nlevels|nchar|ncol|NCOL|n_distinct|nunique|str_length|length\(unique|length\(levels)\b/;
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

/** `aggregate(age ~ sex, d, length)`: the last column has the name of what was counted, and counts rows. */
export function countedByCommand(columns: readonly DraftColumn[], title: string): void {
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
