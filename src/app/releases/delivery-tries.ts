/** How often a package is offered to a destination that is down before people are told. Also its injection token. */
export abstract class DeliveryTries {
  abstract readonly atMost: number;
}

const FIRST_MS = 2000;
const LONGEST_MS = 10 * 60 * 1000;

/** Until the try after the `tries`th: doubles from two seconds to ten minutes. */
export function waitAfterMs(tries: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** (tries - 1));
}
