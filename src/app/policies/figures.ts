import { type Allow } from '../../engine/rulebook/book';
import type { Operator } from '../../engine/report/report';

/** Narrow no-break space: a number never breaks over two lines. */
const THIN = '\u202f';

export function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const spaced = whole.replace(/\B(?=(?:\d{3}){1,8}$)/g, THIN);
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}

export function percent(share: number): string {
  return `${grouped(Number((share * 100).toPrecision(12)))}${THIN}%`;
}

const OPERATOR_WORDS: Readonly<Record<Operator, string>> = {
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
};

/** `>= 10` → `at least 10`. */
export function inWords({ op, value }: Allow, say: (value: number) => string = grouped): string {
  return `${OPERATOR_WORDS[op]} ${say(value)}`;
}

/** The counts that are not kept: `>= 10` → `1 to 9`. Undefined when every count is. */
export function countsWithheld(allow: Allow): string | undefined {
  const highest = allow.op === '>=' ? Math.ceil(allow.value) - 1 : Math.floor(allow.value);
  if (highest < 1) return undefined;
  return highest === 1 ? '1' : `1 to ${grouped(highest)}`;
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** In the largest unit that the book could have written it in: `20 MB`, `1500 kB`. */
export function sizeInWords(bytes: number): string {
  let [amount, unit] = [bytes, 0];
  while (amount >= 1000 && amount % 100 === 0 && unit < UNITS.length - 1) {
    amount /= 1000;
    unit += 1;
  }
  return `${grouped(amount)}${THIN}${UNITS[unit] ?? ''}`;
}
