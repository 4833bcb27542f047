const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A day that a calendar has. With a year of four digits 29 February must exist in it; with two digits it may have been
 * in either century, so only years that are leap years in none are refused.
 */
export function isDate(year: number, month: number, day: number): boolean {
  const length = LENGTHS[month - 1];
  // A day that no shift explains is no number.
  if (length === undefined || !(day >= 1 && day <= length)) return false;
  return !(month === 2 && day === 29) || isLeap(year < 100 ? 2000 + year : year);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Month and day as some schemes write them: shifted to mark sex, century or a temporary number. */
export function unshifted(value: number, shifts: readonly number[], most: number): number {
  const shift = shifts.find((candidate) => value - candidate >= 1 && value - candidate <= most);
  return shift === undefined ? Number.NaN : value - shift;
}

/** `YYMMDD` or `DDMMYY` as numbers. */
export function pairs(sixDigits: string): [number, number, number] {
  return [Number(sixDigits.slice(0, 2)), Number(sixDigits.slice(2, 4)), Number(sixDigits.slice(4, 6))];
}
