/** 10 to a whole power; long tables ask for millions, mostly of the same few. */
export function powerOfTen(exponent: number): number {
  return POWERS[exponent] ?? 10 ** exponent;
}

const POWERS = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
