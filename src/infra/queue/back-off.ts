const FIRST_MS = 1000;
const LONGEST_MS = 5 * 60 * 1000;

/**
 * How long to wait after the `attempts`th try met a fault: doubles from a second to five minutes, of which `chance`
 * (0 to 1) takes away up to half, so that what failed together does not try again together.
 */
export function backOffMs(attempts: number, chance: number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts - 1, 20));
  return Math.round(whole * (1 - chance / 2));
}
