import { PEOPLE } from '../prose/people';
import type { Level } from './levels';

/** A fine place that a title or a sentence names. */
export interface PlaceInProse {
  readonly level: Level;
  readonly what: string;
  /** The text says that it is about people there; else it may be where a clinic or an author is. */
  readonly ofPeople: boolean;
  /** 0-based UTF-16 offsets of the place. */
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly level: Level;
  readonly what: string;
  /** The first group is the place. */
  readonly pattern: RegExp;
  /** Meant only where people are said to be there. */
  readonly needsPeople?: boolean;
  /** Nobody but a person has one. */
  readonly ofPeople?: boolean;
}

const POSTCODE_WORD =
  'post ?codes?|postal codes?|zip ?codes?|eircodes?|plz|postleitzahl(?:en)?|code postal|codes postaux|c[oó]digos? postal(?:es)?|codis? postals?|psč|postnummer|postnr\\.?|postinumero|postcodes?';
const PART = '(?:[ -](?:area|district|sector|unit|gebied))?';
const LINK = '(?: (?:in|of|was|ist|er|är|on|is|es|je))?[ :#=(]{1,3}';
/** Four digits are a year as easily, and a number of something where a small word follows. */
const FOUR_DIGITS = '(?!(?:19|20)\\d\\d(?!\\d))\\d{4}(?![ ,.]?\\d|\\s?%|\\s\\p{Ll})';
const BRITISH = '[A-PR-UWYZ][A-HK-Y]?\\d[A-HJKPS-UW\\d]? \\d[ABD-HJLNP-UW-Z]{2}';
const POSTCODE = `${BRITISH}|[1-9]\\d{3} ?[A-Z]{2}|\\d{3} \\d{2}|\\d{5}(?![ ,.]?\\d|\\s?%)|${FOUR_DIGITS}`;
const ENDS = '(?![\\p{L}\\d])';

const PART_OF_TOWN =
  'neighbou?rhoods?|suburb|barris?|barrios?|quartiers?|stadtteil|ortsteil|stadtviertel|buurt|wijk|bydel(?:en)?|stadsdel(?:en)?|kaupunginosa|čtvrť|městská část';
const SMALL_AREA =
  'lsoas?|msoas?|output areas?|data ?zones?|deso|regso|iris|secci[oó]n censal|secció censal|grunnkrets|buurtcode|wijkcode|census tracts?|block groups?|zsj';
const BRITISH_ADDRESS = `\\d{1,4} ?[a-z]?,? \\p{L}[^:;|\\d]{4,60} ${BRITISH}`;
const HOME_ADDRESS =
  "(?:home|residential|patient(?:[’']s)?) address|wohnanschrift|wohnadresse|adresse du domicile|domicilio(?: particular)?|domicili|woonadres|bostedsadresse|hjemmeadresse|bostadsadress|hemadress|kotiosoite|bydliště|adresa bydliště";

const ADDRESS_WORD = 'address|adresse|anschrift|direcci[oó]n|adre[cç]a|adresa|adres|adress|osoite';
/** House, street and the number of the town: an address of a whole place, not of a machine or in a formula. */
const STREET_AND_TOWN =
  '\\d{1,4} ?[a-z]?,? \\p{L}[^:;|\\d]{4,60}(?:\\d{4,5}|\\d{3} \\d{2})|\\p{L}[^:;|\\d]{2,60} \\d{1,4} ?[a-z]?,? (?:\\d{4,5}|\\d{3} \\d{2})';

/** As a person reads them: labels in the ten languages, and what can stand behind one. */
const FORMS: readonly Form[] = [
  {
    level: 'address',
    what: 'the address of a home',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${HOME_ADDRESS})[ :=]{1,3}(\\p{L}[^:;|]{2,60}? \\d{1,4}|\\d{1,4},? \\p{L}[^:;|\\d]{4,60})${ENDS}`,
      'iu',
    ),
    ofPeople: true,
  },
  {
    level: 'address',
    what: 'an address',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${ADDRESS_WORD}) ?[:=] ?(${STREET_AND_TOWN}|${BRITISH_ADDRESS})${ENDS}`,
      'iu',
    ),
  },
  {
    level: 'census-block',
    what: 'a small census area',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${SMALL_AREA})(?: codes?)?${LINK}((?:[A-Z]{1,2}-?)?\\d{6,12}|\\d{4}[ABC]\\d{4})${ENDS}`,
      'iu',
    ),
  },
  {
    level: 'census-block',
    what: 'a cell of a fine grid',
    pattern: /(?<![\p{L}\d])((?:CRS3035RES)?(?:1k|1000|100|125|200|250|500)mN\d{3,8}E\d{3,8})(?![\p{L}\d])/u,
  },
  {
    level: 'postcode',
    what: 'a postcode',
    pattern: new RegExp(`(?<!\\p{L})(?:${POSTCODE_WORD})${PART}${LINK}(${POSTCODE})${ENDS}`, 'iu'),
  },
  {
    level: 'postcode',
    what: 'a postcode',
    // Behind a preposition a small word may follow: `i postnummer 7030 fikk`.
    pattern: new RegExp(
      `(?<!\\p{L})(?:in|with|i|med|mit|aus|dans|en|amb|con|met|uit|v|s) (?:the |der |le |el )?(?:${POSTCODE_WORD}) ((?!(?:19|20)\\d\\d)\\d{4})(?![ ,.]?\\d)${ENDS}`,
      'iu',
    ),
    needsPeople: true,
  },
  {
    level: 'postcode',
    what: 'a postcode',
    pattern: new RegExp(
      `(?<!\\p{L})(?:${PART_OF_TOWN}) (?:(?:of|de|del|von|van|i) )?\\p{L}[\\p{L} ’'-]{1,40} ?\\((\\d{5}|\\d{3} \\d{2}|${FOUR_DIGITS})\\)`,
      'iu',
    ),
  },
  {
    level: 'postcode',
    what: 'a postcode',
    // Capitals as written: `in e1 2nd` is no postcode.
    pattern: new RegExp(`(?<!\\p{L})(?:in|from|of|at|around) (${BRITISH})${ENDS}`, 'u'),
    needsPeople: true,
  },
];

/** One look that nearly all lines need no more than. */
const MAYBE = new RegExp(
  `${POSTCODE_WORD}|${PART_OF_TOWN}|${SMALL_AREA}|${HOME_ADDRESS}|${ADDRESS_WORD}|mN\\d|\\d[ABD-HJLNP-UW-Z]{2}(?!\\p{L})`,
  'iu',
);
const OF_PEOPLE = new RegExp(
  `(?<!\\p{L})(?:${PEOPLE}|cases?|residents?|haushalte[n]?|bewohner\\p{L}{0,3}|inwoners?|habitants?|habitantes|tilfeller|hush[oå]ll\\p{L}{0,3}|husstand\\p{L}{0,3}|fälle[n]?|lives?|lived|living|resid(?:es|ed|ing))(?!\\p{L})`,
  'iu',
);
const LONGEST = 2000;

/** The first fine place that a line names, if it names one. */
export function placeInProse(line: string): PlaceInProse | undefined {
  if (!/\d/.test(line)) return undefined;
  const text = line.slice(0, LONGEST);
  if (!MAYBE.test(text)) return undefined;
  for (const { level, what, pattern, ...meant } of FORMS) {
    const match = pattern.exec(text);
    const place = match?.[1];
    if (!match || place === undefined) continue;
    const ofPeople = meant.ofPeople === true || OF_PEOPLE.test(text);
    if (meant.needsPeople === true && !ofPeople) continue;
    const start = match.index + match[0].lastIndexOf(place);
    return { level, what, ofPeople, start, end: start + place.length };
  }
  return undefined;
}

const ONE_IN_A_CELL = new RegExp(`^(?:${POSTCODE_WORD})${PART}${LINK}(?:${POSTCODE})\\)?$`, 'iu');

/** A label of a row that names one postcode: `Postal code 00120`. */
export function isLabelledPostcode(text: string): boolean {
  return ONE_IN_A_CELL.test(text);
}
