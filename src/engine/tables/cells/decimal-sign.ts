import { plainText } from './characters';
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

/**
 * Decides whether a table writes 1.5 or 1,5. Certain signs vote (`0,5`, `12.75`, `1.234,5`, `1,234,567`); only when
 * there are none do open ones count: `1,099` groups thousands, and `1.099` does too where the same column has whole
 * numbers under 1,000 and none above without a dot.
 */
export function decimalSignOf(columns: Iterable<Iterable<string>>): DecimalSign {
  let comma = 0;
  let dot = 0;
  let dotsAsThousands = 0;
  let dotsAsDecimals = 0;
  let left = LOOKED_AT;
  for (const column of columns) {
    const votes: Votes = {
      comma: 0,
      dot: 0,
      openDots: 0,
      openCommas: 0,
      small: 0,
      hundreds: 0,
      thousands: 0,
    };
    for (const cell of column) {
      if (left-- <= 0) break;
      if (cell.length > 0 && cell.length < 60) vote(cell, votes);
    }
    comma += votes.comma;
    dot += votes.dot;
    const wholeBeside = votes.thousands === 0 && votes.dot === 0;
    if (wholeBeside && votes.hundreds > 0) dotsAsThousands += votes.openDots;
    // Small whole numbers beside them fit both: `7` and 1.234 people, `1` and a ratio of 1.234.
    else if (!wholeBeside || votes.small === 0) dotsAsDecimals += votes.openDots;
  }
  if (comma !== dot) return comma > dot ? ',' : '.';
  return dotsAsThousands > dotsAsDecimals ? ',' : '.';
}

const NUMBER = /(?<![\p{L}\d.,])\d{1,15}(?:[.,]\d{1,15}){0,4}(?![\d\p{L}])/gu;

function vote(cell: string, votes: Votes): void {
  if (!/\d/.test(cell)) return;
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
  const open = signs.length === 1 && behind === 3 && !number.startsWith('0') && number.length <= 7;
  if (open) {
    if (last === '.') votes.openDots++;
    else votes.openCommas++;
  } else if (repeated) {
    // 1.234.567: dots group, so that a comma would be the decimal sign.
    if (/^\d{1,3}(?:[.,]\d{3})+$/.test(number)) votes[last === '.' ? 'comma' : 'dot']++;
  } else votes[last === ',' ? 'comma' : 'dot']++;
}
