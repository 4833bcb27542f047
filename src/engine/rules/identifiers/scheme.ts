import { once } from '../../model/once';

/** How sure a valid number is without any word that names its scheme: some shapes are distinctive, most are not. */
export type Certainty = 'flagged' | 'unsure' | 'none';

/** One kind of identifier as data: how it is written, how it is checked, and which words name it. */
export interface Scheme {
  readonly id: string;
  /** As a message says it, with its article: `a Finnish personal identity code`. */
  readonly name: string;
  /** Words of a header, a label or the text itself that name the scheme, as alternatives of a regular expression. */
  readonly words: WordTest;
  /**
   * Written forms, wrong ones of the same shape included. Global and Unicode; linear, since every part is bounded or
   * disjoint from its neighbours.
   */
  readonly pattern: RegExp;
  /** Fewest digits that any written form has; saves trying the pattern on most cells. */
  readonly leastDigits: number;
  /** Signs without which the pattern cannot match, tried first. */
  readonly needs?: RegExp;
  fits(written: string): boolean;
  /** Of a valid one. */
  alone(written: string): Certainty;
  /** Share of random strings of this shape that fit; tells a column of identifiers from chance. */
  readonly chance: number;
}

const BEFORE = String.raw`(?<![\p{L}\d])`;
const AFTER = String.raw`(?![\p{L}])`;

export interface WordTest {
  test(text: string): boolean;
}

/**
 * Words as whole words, in any case; `_` and `-` of a variable's name count as blanks, so that
 * `-?` of a word stands for either. Compiled when first asked:
 * there are dozens, and a small file meets none.
 */
export function named(...words: readonly string[]): WordTest {
  const compiled = once(() => wholeWords(words));
  return { test: (text) => compiled().test(text) };
}

function wholeWords(words: readonly string[]): RegExp {
  const alternatives = words.join('|').replaceAll('-?', '[ -]?');
  return new RegExp(`${BEFORE}(?:${alternatives})${AFTER}`, 'iu');
}

/** A written form that is no part of a longer number, word or decimal. */
export function form(...alternatives: readonly string[]): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\d]|\d[.,:/-])(?:${alternatives.join('|')})(?![\p{L}\d]|[.,:/-]\d)`,
    'giu',
  );
}

export function digitsOf(written: string): string {
  return written.replace(/\D/g, '');
}

/** Letters and digits, in capitals. */
export function compact(written: string): string {
  return written.replace(/[^\p{L}\d]/gu, '').toUpperCase();
}
