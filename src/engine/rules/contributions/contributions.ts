import type { CompanionLine } from '../../report/companion';
import type { TableCell } from '../../tables/table';
import { absolute, compare, minus, parseDecimal, plus, printedDecimal, ZERO, type Decimal } from './decimal';

/** What a companion says about one published total. `absoluteTotal` is undefined where it cannot be known. */
export interface Contributions {
  readonly record: number;
  readonly count: Decimal | undefined;
  readonly absoluteTotal: Decimal | undefined;
  /** Some contributions are negative, so that the published total is less than their sizes make. */
  readonly mixed: boolean;
  /** In falling order, as many as are given. */
  readonly largest: readonly Decimal[];
}

/** The line's figures, or in words how it contradicts itself or the cell. */
export function contributionsOf(line: CompanionLine, cell: TableCell): Contributions | string {
  const figures = [line.count, line.total, line.absoluteTotal, ...line.largest];
  const odd = figures.find((text) => text !== '' && parseDecimal(text) === undefined);
  if (odd !== undefined) return `it has a figure that is no plain number, “${odd.slice(0, 30)}”`;
  const count = parseDecimal(line.count);
  const total = parseDecimal(line.total);
  const given = parseDecimal(line.absoluteTotal);
  const absoluteTotal = given ?? (total && total.units >= 0n ? total : undefined);
  const shown = line.largest.findIndex((text) => text === '');
  const largest = line.largest
    .slice(0, shown === -1 ? undefined : shown)
    .flatMap((text) => parseDecimal(text) ?? []);
  const gap = shown !== -1 && line.largest.slice(shown).some((text) => text !== '');
  const mixed = total !== undefined && given !== undefined && compare(absolute(total), given) !== 0;
  const said = { record: line.record, count, absoluteTotal, mixed, largest };
  return gap
    ? 'a larger contribution is left empty beside a smaller one'
    : (contradiction(said, total, cell) ?? said);
}

/** Undefined where the line agrees with its cell and with itself. */
function contradiction(
  { count, absoluteTotal, largest }: Contributions,
  total: Decimal | undefined,
  cell: TableCell,
): string | undefined {
  if (total && !printsAs(total, cell))
    return `its total is not the ${cell.text.trim().slice(0, 30)} of the cell`;
  if (count && !isWhole(count)) return 'its count is no whole number';
  if (largest.some(({ units }) => units < 0n))
    return 'a largest contribution is negative; they are absolute amounts';
  if (largest.some((one, i) => i > 0 && compare(one, largest[i - 1] ?? ZERO) > 0))
    return 'its largest contributions do not fall';
  const positive = largest.filter(({ units }) => units > 0n).length;
  if (count && compare(count, { units: BigInt(positive), decimals: 0 }) < 0)
    return 'it has more contributions than contributors';
  if (!absoluteTotal) return undefined;
  if (total && compare(absoluteTotal, absolute(total)) < 0)
    return 'its absolute_total is less than its total';
  if (compare(sum(largest), absoluteTotal) > 0) return 'its largest contributions exceed its absolute_total';
  if (absoluteTotal.units > 0n && largest.length > 0 && positive === 0)
    return 'its largest contribution is 0 and its absolute_total is not';
  return count?.units === 0n && absoluteTotal.units > 0n ? 'it has a total and no contributor' : undefined;
}

/** At the printed precision, however halves are rounded. */
function printsAs(total: Decimal, { reading }: TableCell): boolean {
  if (reading.kind !== 'number') return false;
  const printed = printedDecimal(reading.value, reading.decimals);
  if (!printed) return true; // beyond the digits of a float nothing can be contradicted
  const twice = minus(total, printed);
  return compare(absolute(plus(twice, twice)), { units: 1n, decimals: reading.decimals }) <= 0;
}

/** For the end of a message about a share. */
export function bySize({ mixed }: Contributions): string {
  return mixed ? ' Contributions count by their size here, since some are negative.' : '';
}

function isWhole({ units, decimals }: Decimal): boolean {
  return units >= 0n && units % 10n ** BigInt(decimals) === 0n;
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce(plus, ZERO);
}

/**
 * The `n` largest, fewer where there are fewer contributors. Undefined where the line leaves out one that there must
 * be: the count says so, or without a count nothing at all is given.
 */
export function largestOf({ count, largest }: Contributions, n: number): readonly Decimal[] | undefined {
  const enough = count && compare(count, { units: BigInt(n), decimals: 0 }) < 0 ? Number(count.units) : n;
  if (largest.length >= enough) return largest.slice(0, n);
  return count === undefined && largest.length > 0 ? largest : undefined;
}
