import { addsUpGrouped } from './adds-up-grouped';
import { plainText } from './characters';
import { INTERVAL } from './read-cell';
import type { DecimalSign } from './scan-number';

/** How one column writes its numbers. */
interface Votes {
  comma: number;
  dot: number;
  /** `1.099`: three digits behind one dot, which either sign explains. */
  openDots: number;
  openCommas: number;
  /** Whole numbers of fewer than three digits, of three and of more, without any sign. */
  small: number;
  hundreds: number;
  thousands: number;
}

const LOOKED_AT = 20_000;

/** What the columns of a table say together. */
interface Tally {
  comma: number;
  dot: number;
  /** Open dots of columns that show what they mean, */
  dotsAsThousands: number;
  dotsAsDecimals: number;
  /** of those with whole numbers under 100 beside them, and of those with nothing else. */
  mixed: number;
  alone: number;
}

/**
 * Decides whether a table writes 1.5 or 1,5. Certain signs vote (`0,5`, `12.75`, `1.234,5`, `1,234,567`); only when
 * there are none do open ones count: `1,099` groups thousands, and `1.099` does too where the same column has whole
 * numbers under 1,000 and none above without a dot. Numbers under 100 fit both: `7` and 1.234 people, `1` and a ratio of
 * 1.234. They count where rows mix them as columns do, which counts do and statistics stacked in rows or columns do not; in a column named as a count; or where they add up so.
 *
 * @param namesThousands a name of the table has a round number that is grouped by dots
 */
export function decimalSignOf(
  columns: () => Iterable<Iterable<string>>,
  namesCounts: (column: number) => boolean,
  namesThousands = false,
): DecimalSign {
  const rows = new MixedRows();
  const { comma, dot, dotsAsThousands, dotsAsDecimals, mixed, alone } = tallyOf(columns(), namesCounts, rows);
  if (comma !== dot) return comma > dot ? ',' : '.';
  if (namesThousands) return ',';
  const rowsMix = dotsAsThousands + mixed > 0 && rows.mix();
  const thousands = dotsAsThousands + (rowsMix ? mixed : 0);
  const decimals = dotsAsDecimals + (rowsMix ? 0 : alone);
  if (thousands > decimals) return ',';
  return mixed > 0 && addsUpGrouped(columns()) ? ',' : '.';
}

function tallyOf(
  columns: Iterable<Iterable<string>>,
  namesCounts: (column: number) => boolean,
  rows: MixedRows,
): Tally {
  const tally: Tally = { comma: 0, dot: 0, dotsAsThousands: 0, dotsAsDecimals: 0, mixed: 0, alone: 0 };
  const budget = { left: LOOKED_AT };
  let at = 0;
  for (const column of columns) {
    const votes = votesOf(column, rows, budget);
    const named = at++;
    tally.comma += votes.comma;
    tally.dot += votes.dot;
    // Nobody counts 2.110 people: where the column is named so, the comma of `2,110` groups.
    if (votes.openCommas > 0 && votes.comma + votes.dot + votes.openDots === 0 && namesCounts(named))
      tally.dot += votes.openCommas;
    if (votes.openDots > 0) tally[meaningOfOpenDots(votes, () => namesCounts(named))] += votes.openDots;
  }
  return tally;
}

function votesOf(column: Iterable<string>, rows: MixedRows, budget: { left: number }): Votes {
  const votes: Votes = { comma: 0, dot: 0, openDots: 0, openCommas: 0, small: 0, hundreds: 0, thousands: 0 };
  let row = 0;
  for (const cell of column) {
    if (budget.left-- <= 0) break;
    const { openDots } = votes;
    if (cell.length > 0 && cell.length < 60) vote(cell, votes);
    rows.note(row++, cell, votes.openDots > openDots);
  }
  return votes;
}

function meaningOfOpenDots(votes: Votes, namesCounts: () => boolean): keyof Tally {
  if (votes.thousands > 0 || votes.dot > 0) return 'dotsAsDecimals';
  if (votes.hundreds > 0) return 'dotsAsThousands';
  if (votes.small === 0) return 'alone';
  return namesCounts() ? 'dotsAsThousands' : 'mixed';
}

/** Which rows have a number with an open dot, and which a whole number of more than one and less than 1,000. */
class MixedRows {
  private readonly dotted = new Set<number>();
  private readonly whole = new Set<number>();

  note(row: number, cell: string, hasOpenDot: boolean): void {
    if (hasOpenDot) this.dotted.add(row);
    else if (cell.length <= 3 && /^\d{1,3}$/.test(cell) && cell !== '0' && cell !== '1') this.whole.add(row);
  }

  mix(): boolean {
    for (const row of this.dotted) if (this.whole.has(row)) return true;
    return false;
  }
}

/** SPSS leaves the nought before the decimals out: `,412`. */
const NUMBER = /(?<![\p{L}\d.,])(?:\d{1,15}(?:[.,]\d{1,15}){0,4}|[.,]\d{1,15})(?![\d\p{L}])/gu;

function vote(cell: string, votes: Votes): void {
  if (!/\d/.test(cell) || INTERVAL.test(cell)) return;
  for (const [number] of plainText(cell).text.matchAll(NUMBER)) voteNumber(number, votes);
}

function voteNumber(number: string, votes: Votes): void {
  const signs = number.replace(/\d/g, '');
  if (signs === '') {
    if (number.length < 3) votes.small++;
    if (number.length === 3) votes.hundreds++;
    if (number.length > 3) votes.thousands++;
    return;
  }
  const last = signs.at(-1);
  const behind = number.length - 1 - Math.max(number.lastIndexOf(','), number.lastIndexOf('.'));
  const mixed = signs.includes(',') && signs.includes('.');
  const repeated = !mixed && signs.length > 1;
  const open = signs.length === 1 && behind === 3 && /^[1-9]/.test(number) && number.length <= 7;
  if (open) {
    if (last === '.') votes.openDots++;
    else votes.openCommas++;
  } else if (repeated) {
    // 1.234.567: dots group, so that a comma would be the decimal sign.
    if (/^\d{1,3}(?:[.,]\d{3})+$/.test(number)) votes[last === '.' ? 'comma' : 'dot']++;
  } else votes[last === ',' ? 'comma' : 'dot']++;
}
