import { oneRowTable, wordsIn } from './one-row-table';
import type { NumberedLine } from './separated-rows';
import type { SummaryBlock } from './summary-rows';
import type { Field, TextRow } from './text-grid';

/** `. count if died & region == 3`, `. display r(N)`: Stata prints a number alone below. */
const OF_STATA = /^\. {0,4}(?:(?:qui\w{0,5}|noi\w{0,6}) )?(?:count\b|di\w{0,5} r\(N\)\s*$)/;
/** `> nrow(d[d$sex == 1, ])`, `> sum(d$died == 1, na.rm = TRUE)`: R, of some of the rows. */
const OF_R = /^\s{0,4}> {0,4}(?:nrow|sum|length)\(.{0,200}(?:==|!=|[<>]|is\.na|filter|subset|%in%|which)/;
/** `>>> len(df[df.age > 90])`, `In [4]: (df.died == 1).sum()`. */
const OF_PYTHON =
  /^\s{0,4}(?:>>>|In \[\d{1,4}\]:) {1,4}(?:len\(.{0,200}(?:==|[<>]|isna|query).{0,200}\)|.{0,200}(?:==|[<>]|isna).{0,200}\.sum\(\))$/;
const PRINTED = /^\s{0,8}(?:\[1\]|Out\[\d{1,4}\]:)?\s{0,8}(?=[\d,]{1,12}\s*$)/;
const LONGEST = 400;

/** What a log prints below a command that counts the people who meet a condition: a number without any name. */
export function countedBlock(lines: readonly NumberedLine[], from: number): SummaryBlock | undefined {
  const command = lines[from]?.text ?? '';
  const counts = command.length <= LONGEST && [OF_STATA, OF_R, OF_PYTHON].some((of) => of.test(command));
  if (!counts) return undefined;
  const number = numberIn(lines[from + 1]);
  const line = lines[from + 1];
  return number && line && { to: from + 2, tables: [oneRowTable(line, [{ name: 'n', figure: number }])] };
}

/** The numbers that a loop prints, one a line, if its lines say that it counts: a column of counts. */
export function countedInLoop(
  program: readonly NumberedLine[],
  below: readonly NumberedLine[],
): readonly (readonly TextRow[])[] {
  const [header] = below;
  if (
    !header ||
    !program.some(({ text }) => COUNTS.test(text)) ||
    !program.some(({ text }) => SHOWS.test(text))
  )
    return [];
  const rows: TextRow[] = [];
  for (const line of below) {
    const number = numberIn(line);
    if (!number) break;
    rows.push({ line: line.line, source: line.text, fields: [number] });
  }
  const name: Field = { text: 'n', start: 0, end: 0, at: header };
  return rows.length === 0 ? [] : [[{ line: header.line, source: header.text, fields: [name] }, ...rows]];
}

const COUNTS = /^ {0,2}\d{1,3}\. .{0,40}\bcount\b/;
const SHOWS = /^ {0,2}\d{1,3}\. .{0,20}\bdi\w{0,5} r\(N\)\s*$|^ {0,2}\d{1,3}\.\s+count\b/;

function numberIn(line: NumberedLine | undefined): Field | undefined {
  const before = line && PRINTED.exec(line.text)?.[0];
  return line && before !== undefined ? wordsIn(line, before.length)[0] : undefined;
}
