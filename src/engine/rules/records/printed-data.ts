import type { Role } from '../../tables/roles';
import { isAbout } from '../../tables/words/meaning';
import { isKnownToOthers } from '../../tables/words/quasi-identifiers';
import { statisticOf } from '../../tables/words/statistics-in-name';

/**
 * What R prints of a data set without drawing a table: `str(d)` and `glimpse(d)` with the first values of each variable, and
 * a variable itself (`d$hb`), one value a person. Read line by line, what was printed before kept in `Printing`.
 */
export interface Printing {
  /** Rows that the head of `str()` or `glimpse()` says the data set has. */
  rows?: number;
  /** Line and names of the variables whose values stand there so far. */
  from?: number;
  readonly names: string[];
  /** The variable that the command right above printed. */
  variable?: string;
}

export interface PrintedData {
  readonly line: number;
  /** Its names are those of people's attributes. */
  readonly sure: boolean;
}

const HEAD_OF_STR =
  /(?:^|\s)(?:'data\.frame':\s|tibble \[|Classes .{3,80}'data\.frame':\s)\s{0,3}([\d,]{1,12})(?: obs\.| ×| x)/;
const HEAD_OF_GLIMPSE = /^\s*(?:#{2}\s)?Rows: ([\d,]{1,12})\s*$/;
const COLUMNS_OF_GLIMPSE = /^\s*(?:#{2}\s)?Columns: \d/;
/** `$ age   : int  79 36 49 …`, `$ id <chr> "P01", "P02", …`. */
const VARIABLE =
  /^\s*(?:#{2}\s+)?\$ ([^:<]{1,60}?)\s*(?::\s?(?:chr|int|num|logi|Factor|Ord\.factor|Date|POSIXct|dbl)\b|<[a-z]{3,6}>)(.*)$/;
const SHOWN = /"[^"]*"|(?<![\w."])-?\d[\d.e+-]*(?![\w"])|\b(?:TRUE|FALSE)\b/g;
const LEAST_VALUES = 3;
const LEAST_VARIABLES = 2;
/** A data set of fewer rows may be one of results. */
const MANY = 30;

const WRITTEN = String.raw`^\s*>\s(?:(?:print|head|tail|round|unname)\(){0,3}`;
/** `> d$hb`, `> head(d$hb, 20)`, `> d[["hb"]][1:20]`. */
const COMMAND = new RegExp(
  String.raw`${WRITTEN}[\w.]{1,40}(?:\$([\w.]{1,40})|\[\[?["']([\w.]{1,40})["']\]\]?)(?:\[[^\]]{1,60}\])?(?:\)|, ?-?\w{1,9}\)){0,3}\s*$`,
);
/** `> residuals(m)[1:20]`: what a model leaves or expects of each of its records, unless of new ones. */
const OF_RECORDS = new RegExp(
  String.raw`${WRITTEN}(resid(?:uals)?|fitted|rstandard|rstudent|hatvalues|cooks\.distance|dffits|predict)\([\w.]{1,40}(?:, ?(?!newdata)\w{1,20} ?= ?["'\w.]{1,20})?\)[^<=]{0,40}$`,
);
/** What `printing.variable` is then. */
const EACH = 'each record';
/** Names of the values of a vector, where they are numbers of rows. */
const ROW_NUMBERS = /^\s*(?:\d{1,9}\s{1,12}){4,60}\d{1,9}\s*$/;
const VECTOR = /^\s*(?:#{2}\s)?\s{0,6}\[1\]\s(.*)$/;
const LEAST_OF_VECTOR = 5;
const LONGEST = 2000;

/** Takes one line on; says what was printed once it is known, at the line where it begins. */
export function printedData(whole: string, line: number, printing: Printing): PrintedData | undefined {
  const text = whole.slice(0, LONGEST);
  const found = VARIABLE.exec(text);
  if (found && printing.rows !== undefined) {
    const [, name = '', values = ''] = found;
    if ((values.replace(/^.*?:\s/, '').match(SHOWN) ?? []).length >= LEAST_VALUES) {
      printing.from ??= line;
      printing.names.push(name.trim());
    }
    return undefined;
  }
  if (COLUMNS_OF_GLIMPSE.test(text)) return undefined;
  const ended = endOfPrinting(printing);
  const rows = HEAD_OF_STR.exec(text)?.[1] ?? HEAD_OF_GLIMPSE.exec(text)?.[1];
  if (rows !== undefined) printing.rows = Number(rows.replaceAll(',', ''));
  return ended ?? printedVariable(text, line, printing);
}

/** At the end of a text, too. */
export function endOfPrinting(printing: Printing): PrintedData | undefined {
  const { rows = 0, from, names } = printing;
  const said = [...names];
  names.length = 0;
  delete printing.rows;
  delete printing.from;
  if (from === undefined || said.length < LEAST_VARIABLES || said.some(isOfGroups)) return undefined;
  const known = said.filter(isKnownToOthers).length;
  const own = said.filter(isOfAPerson).length;
  if (rows < MANY && own < LEAST_VARIABLES) return undefined;
  return { line: from, sure: known > 0 || own >= LEAST_VARIABLES };
}

/** `> d$hb` and the values below it. */
function printedVariable(text: string, line: number, printing: Printing): PrintedData | undefined {
  if (text.trim() === '') return undefined;
  const variable = printing.variable;
  const [, name, other] = COMMAND.exec(text) ?? [];
  const called = name ?? other ?? (OF_RECORDS.test(text) ? EACH : undefined);
  if (called === undefined) delete printing.variable;
  else printing.variable = called;
  if (variable === EACH && ROW_NUMBERS.test(text)) return { line, sure: true };
  const values = VECTOR.exec(text)?.[1];
  if (variable === undefined || values === undefined || isOfGroups(variable)) return undefined;
  if ((values.match(SHOWN) ?? []).length < LEAST_OF_VECTOR) return undefined;
  return { line, sure: variable === EACH || isOfAPerson(variable) };
}

function isOfAPerson(name: string): boolean {
  return isKnownToOthers(name) || isAbout(name, 'attribute') || isAbout(name, 'identifier');
}

/** A count, or what a model or a test gives: the rows are groups or terms. */
function isOfGroups(name: string): boolean {
  const role = statisticOf(name)?.role;
  return (role !== undefined && OF_GROUPS.has(role)) || isAbout(name, 'fit') || isAbout(name, 'things');
}

const OF_GROUPS: ReadonlySet<Role> = new Set<Role>([
  ...(['count', 'percentage', 'rate', 'mean', 'sd', 'median', 'quantile', 'standard-error'] as const),
  ...(['p-value', 'confidence-limit', 'coefficient', 'odds-ratio', 'test-statistic', 'survival'] as const),
  ...(['number-at-risk', 'degrees-of-freedom', 'correlation'] as const),
]);
