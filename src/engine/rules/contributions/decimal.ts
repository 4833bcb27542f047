import type { Allow } from '../../rulebook/book';

/** An exact decimal: units / 10^decimals. A float would misjudge 90.45 of 100.5, which is 0.9. */
export interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

export const ZERO: Decimal = { units: 0n, decimals: 0 };

/** Plain numbers only: point as decimal mark, no separators, no exponent. Undefined for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const [, sign = '', whole = '', fraction = ''] = PLAIN.exec(text.trim()) ?? [];
  if (whole === '') return undefined;
  return { units: BigInt(`${sign}${whole}${fraction}`), decimals: fraction.length };
}

const PLAIN = /^(-?)(\d{1,40})(?:\.(\d{1,40}))?$/;

/** A number as printed with so many decimals. Undefined where a float of that size has no exact digits left. */
export function printedDecimal(value: number, decimals: number): Decimal | undefined {
  return Math.abs(value) < 1e15 && decimals <= 20 ? parseDecimal(value.toFixed(decimals)) : undefined;
}

function unitsAt({ units, decimals }: Decimal, places: number): bigint {
  return units * 10n ** BigInt(places - decimals);
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { units: unitsAt(a, decimals) + unitsAt(b, decimals), decimals };
}

export function minus(a: Decimal, b: Decimal): Decimal {
  return plus(a, { units: -b.units, decimals: b.decimals });
}

function times(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, decimals: a.decimals + b.decimals };
}

/** Negative, 0 or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const { units } = minus(a, b);
  return units < 0n ? -1 : units > 0n ? 1 : 0;
}

export function absolute({ units, decimals }: Decimal): Decimal {
  return { units: units < 0n ? -units : units, decimals };
}

/** Whether part / whole is allowed, without dividing. `whole` is positive. */
export function ratioHolds({ op, value }: Allow, part: Decimal, whole: Decimal): boolean {
  const order = compare(part, times(decimalOf(value), whole));
  return { '>=': order >= 0, '>': order > 0, '<=': order <= 0, '<': order < 0 }[op];
}

/** For people to read: part / whole, cut after six decimals. */
export function ratioShown(part: Decimal, whole: Decimal): number {
  const places = Math.max(part.decimals, whole.decimals);
  return Number((unitsAt(part, places) * 1_000_000n) / unitsAt(whole, places)) / 1_000_000;
}

/** The figure as a book writes it: the shortest digits that mean this float, which has at most 15 of them. */
function decimalOf(value: number): Decimal {
  return parseDecimal(String(value)) ?? parseDecimal(value.toFixed(20)) ?? ZERO;
}
