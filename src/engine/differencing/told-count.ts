import type { Naming } from '../audit/across/names';
import type { PublishedCount } from './count-table';
import type { Population } from './population';

/** A count that anybody has who reads a table: printed, or made of printed ones by adding and taking away. */
export type ToldCount = PublishedCount | MadeCount;

export interface MadeCount extends Naming {
  readonly value: number;
  /** False where it is not certain that all of them count people. */
  readonly sure: boolean;
  readonly terms: readonly Term[];
}

export interface Term {
  readonly count: PublishedCount;
  readonly sign: 1 | -1;
}

/** Whom a table counts, and what it tells of them. */
export interface ToldTable {
  readonly population: Population;
  readonly counts: readonly ToldCount[];
}

export function termsOf(count: ToldCount): readonly Term[] {
  return 'terms' in count ? count.terms : [{ count, sign: 1 }];
}

export function madeOf(terms: readonly Term[], { of, spans }: Naming): MadeCount {
  const value = terms.reduce((sum, { count, sign }) => sum + sign * count.value, 0);
  return { of, spans, value, sure: terms.every(({ count }) => count.sure), terms };
}

/** The same count, called otherwise. */
export function calledAnew(count: ToldCount, name: Naming): MadeCount {
  return madeOf(termsOf(count), name);
}
