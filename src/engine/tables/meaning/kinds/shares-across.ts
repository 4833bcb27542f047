import { makesHundred } from '../totals/add-to-hundred';
import { decide, namesRows, verdict, type DraftColumn } from '../columns/draft-column';

/**
 * Answers across, of which each row makes 100 beside the number of those who gave them: `agree 57, undecided 21, disagree
 * 22, N 212`. Nothing names them percentages but a corner such as `Question (%)`, or their sum.
 */
export function sharesAcross(columns: readonly DraftColumn[]): void {
  const shares = columns.filter(mayBeShare);
  if (shares.length < 2) return;
  const saidSo = columns.some((column) => namesRows(column) && /%/.test(column.name));
  const size = columns.find(({ role, confidence }) => role === 'count' && confidence >= 0.9);
  const sums = rowSums(shares);
  const makeHundred =
    shares.length > 2 &&
    sums.length > 1 &&
    sums.every((sum) => Math.abs(sum - HUNDRED) <= ROUNDED * shares.length) &&
    size !== undefined &&
    size.facts.values.some((value) => value > HUNDRED * 1.05);
  if (!saidSo && !makeHundred) return;
  const reason = saidSo
    ? 'the name of the rows says per cent'
    : 'each row makes 100, beside a number of people';
  for (const share of shares) decide(share, verdict('percentage', 0.8, reason));
}

const HUNDRED = 100;
/** Half a unit lost or won by each. */
const ROUNDED = 0.5;

function mayBeShare({ role, confidence, facts, parts }: DraftColumn): boolean {
  const open = confidence === 0 || (role === 'count' && confidence <= 0.8);
  return open && !parts && facts.numbers > 0 && facts.least >= 0 && facts.greatest <= HUNDRED;
}

function rowSums(shares: readonly DraftColumn[]): number[] {
  const rows = shares[0]?.facts.values.length ?? 0;
  return Array.from({ length: rows }, (_, row) =>
    shares.reduce((sum, { facts }) => sum + (facts.values[row] ?? NaN), 0),
  ).filter((sum) => !Number.isNaN(sum));
}

function isLetter(name: string): boolean {
  return /^[a-z]$/i.test(name.trim());
}

/**
 * `Positive 54.2, Negative 45.8` under several groups: figures printed with a decimal, of which each column makes 100. Counts
 * have no decimals, and measures no such sum.
 */
export function sharesDown(columns: readonly DraftColumn[]): void {
  const shares = columns.filter(
    ({ confidence, name, facts, parts }) =>
      (confidence === 0 || isLetter(name)) && !parts && facts.numbers > 1,
  );
  if (shares.length < 2 || !shares.some(({ facts }) => facts.decimals > 0)) return;
  if (!shares.every(({ facts }) => makesHundred(facts.values))) return;
  for (const share of shares) decide(share, verdict('percentage', 0.8, 'each column makes 100'));
}
