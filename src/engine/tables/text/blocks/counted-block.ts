import { oneRowTable, wordsIn } from './one-row-table';
import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field, TextRow } from '../text-grid';

/** `. count if died & region == 3`, `. display r(N)`: Stata prints a number alone below. */
const OF_STATA = /^\. {0,4}(?:(?:qui\w{0,5}|noi\w{0,6}) )?(?:count\b|di\w{0,5} r\(N\)\s*$)/;
/** `> nrow(d[d$sex == 1, ])`, `> sum(d$died == 1, na.rm = TRUE)`: R, of some of the rows. */
const OF_R = /^\s{0,4}> {0,4}(?:nrow|sum|length)\(.{0,200}(?:==|!=|[<>]|is\.na|filter|subset|%in%|which)/;
/** `>>> len(df[df.age > 90])`, `In [4]: (df.died == 1).sum()`. */
const OF_PYTHON =
  /^\s{0,4}(?:>>>|In \[\d{1,4}\]:) {1,4}(?:len\(.{0,200}(?:==|[<>]|isna|query).{0,200}\)|.{0,200}(?:==|[<>]|isna).{0,200}\.sum\(\))$/;
/** `> km$size`, `> lengths(groups)`, `> as.vector(table(d$ward))`: R, of each of several groups. */
const OF_GROUPS =
  /^\s{0,4}> {0,4}(?:print\()?(?:[\w.]{1,40}\$(?:sizes?|n|N|counts?|freq)\)?\s*$|(?:lengths|as\.(?:vector|numeric|integer)\(table|unname\(table)\()/;
const VECTOR = /^\s{0,8}\[(\d{1,4})\](?=(?: {1,12}\d{1,12})+\s*$)/;
const PRINTED = /^\s{0,8}(?:\[1\]|Out\[\d{1,4}\]:)?\s{0,8}(?=[\d,]{1,12}\s*$)/;
const LONGEST = 400;

/** What a log prints below a command that counts the people who meet a condition: a number without any name. */
export function countedBlock(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const command = lines[from]?.text ?? '';
  const counts = command.length <= LONGEST && [OF_STATA, OF_R, OF_PYTHON].some((of) => of.test(command));
  if (!counts)
    return command.length <= LONGEST && OF_GROUPS.test(command) ? countsOfGroups(lines, from) : undefined;
  const number = numberIn(lines[from + 1]);
  const line = lines[from + 1];
  return number && line && { to: from + 2, tables: [oneRowTable(line, [{ name: 'n', figure: number }])] };
}

/** A vector without names, one count a group. */
function countsOfGroups(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  const figures: Field[] = [];
  let to = from + 1;
  for (let line = lines[to]; line; line = lines[++to]) {
    const [before = '', first] = line.text.length <= LONGEST ? (VECTOR.exec(line.text) ?? []) : [];
    if (Number(first) !== figures.length + 1) break;
    figures.push(...wordsIn(line, before.length));
  }
  const [header] = figures;
  if (!header?.at || figures.length < 2) return undefined;
  return { to, tables: [columnOfCounts(header.at, figures)] };
}

function columnOfCounts(header: NumberedLine, figures: readonly Field[]): readonly TextRow[] {
  const name: Field = { text: 'n', start: 0, end: 0, at: header };
  const rows = figures.map((figure): TextRow => {
    const { line, text } = figure.at ?? header;
    return { line, source: text, fields: [figure] };
  });
  return [{ line: header.line, source: header.text, fields: [name] }, ...rows];
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
  const figures: Field[] = [];
  for (const line of below) {
    const number = numberIn(line);
    if (!number) break;
    figures.push(number);
  }
  return figures.length === 0 ? [] : [columnOfCounts(header, figures)];
}

const COUNTS = /^ {0,2}\d{1,3}\. .{0,40}\bcount\b/;
const SHOWS = /^ {0,2}\d{1,3}\. .{0,20}\bdi\w{0,5} r\(N\)\s*$|^ {0,2}\d{1,3}\.\s+count\b/;

function numberIn(line: NumberedLine | undefined): Field | undefined {
  const before = line && PRINTED.exec(line.text)?.[0];
  return line && before !== undefined ? wordsIn(line, before.length)[0] : undefined;
}
