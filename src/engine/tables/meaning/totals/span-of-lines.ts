import type { Addable } from './adds-up';

const SPAN =
  /^\s*(\d{1,4})\s?(?:[-–—/+&]|to|and|bis|und|à|et|a|y|i|až|tot|en|til|og|till|och|ja)\s?(\d{1,4})\s*$/iu;

/** `2021–2023` beside 2021, 2022 and 2023, `0–9` beside `0` to `9`: it may be the sum of all from its first to its last. */
export function spansOthers(
  { labels }: Pick<Addable, 'labels'>,
  names: ReadonlySet<string | undefined>,
): boolean {
  const [, first, last] = SPAN.exec(labels.at(-1) ?? '') ?? [];
  if (first === undefined || last === undefined) return false;
  const whole = last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  return names.has(first) && names.has(whole);
}
