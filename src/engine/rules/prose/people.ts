import { PROSE_LANGUAGES } from './languages';

/** Nouns for people, in the languages of the systems we serve: what stands behind a number of them. As part of a pattern, with flags `i` and `u`. */
export const PEOPLE = PROSE_LANGUAGES.map(({ people }) => people).join('|');

/** Adjectives may stand between: `412 eligible respondents`. */
export const QUALIFIED = String.raw`(?:\p{L}{3,14}[ \u00a0]){0,2}?`;
