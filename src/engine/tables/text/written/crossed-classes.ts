/** What a program calls an array that counts classes against classes, and does not name them. */
export function namesCrossing(name: string): boolean {
  return CROSSED.test(name);
}

const CROSSED = /confusion|crosstab|contingency|observed|2x2|cross-?tab/i;

/** What nobody named. @param at 1 for the first */
export function nameOfClass(at: number): string {
  return `class ${at}`;
}
