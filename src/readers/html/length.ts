/** The number that an attribute begins with: `12`, `12px`; 0 where it begins with none. */
export function lengthOf(text: string | undefined): number {
  const number = parseFloat(text ?? '');
  return Number.isFinite(number) ? number : 0;
}
