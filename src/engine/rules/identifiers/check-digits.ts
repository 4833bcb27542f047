/** Sum of digit × weight, position by position; positions without a weight do not count. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * digitAt(digits, index), 0);
}

export function digitAt(digits: string, index: number): number {
  return digits.charCodeAt(index) - 48;
}

/** Luhn (ISO/IEC 7812-1): every second digit from the right doubled, cross sums, total divisible by 10. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight++) {
    const digit = digitAt(digits, digits.length - 1 - fromRight);
    const counted = fromRight % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

/** Remainder of a decimal number of any length. */
export function remainder(digits: string, divisor: number): number {
  let rest = 0;
  for (let index = 0; index < digits.length; index++) rest = (rest * 10 + digitAt(digits, index)) % divisor;
  return rest;
}

/** ISO/IEC 7064, MOD 11,10: the hybrid system of the German tax id. */
export function mod1110(digits: string): boolean {
  let product = 10;
  for (let index = 0; index < digits.length - 1; index++) {
    const sum = (digitAt(digits, index) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - product) % 10 === digitAt(digits, digits.length - 1);
}

/** EAN-13: weights 1, 3, 1, 3, … and a total divisible by 10. */
export function ean13(digits: string): boolean {
  return weightedSum(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
}
