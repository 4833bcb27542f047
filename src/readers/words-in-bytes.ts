import { isNotable } from './notable';

const LETTER_A_BYTE = /[\x20-\x7e]{6,}/g;
const LETTER_IN_TWO_BYTES = /(?:[\x20-\x7e]\0){6,}|(?:\0[\x20-\x7e]){6,}/g;
/** By chance once in half a million bytes; a small picture in EXIF has a hundredth of that. */
const WORDS = /[A-Za-z]{3}[ ,.;:=_-]{1,3}[A-Za-z]{3}|\d{7}/;
const BETWEEN = /[<>"']/;
/** By chance pixels are letters for long, and say nothing. */
const LONGEST_WORD = 300;
const MOST_LINES = 1000;

/**
 * Lines of words in a block that a program keeps for itself, and single words that may be an address or a key:
 * descriptions in profiles of colours, notes of cameras, and what stands in no field of a block at all.
 */
export function notableIn(bytes: Buffer): string[] {
  return runsIn(bytes)
    .filter((line) => WORDS.test(line) || isNotable(line))
    .slice(0, MOST_LINES);
}

/** In bytes that are no words at all, such as pixels: only what may be an address, a number or a key. */
export function notableAmong(bytes: Buffer): string[] {
  return runsIn(bytes)
    .flatMap((line) => line.split(BETWEEN))
    .map((word) => word.trim())
    .filter((word) => word.length <= LONGEST_WORD && isNotable(word))
    .slice(0, MOST_LINES);
}

function runsIn(bytes: Buffer): string[] {
  const text = bytes.toString('latin1');
  const wide = [...text.matchAll(LETTER_IN_TWO_BYTES)].map(([found]) => found.replaceAll('\0', ''));
  return [...[...text.matchAll(LETTER_A_BYTE)].map(([found]) => found), ...wide].map((line) => line.trim());
}
