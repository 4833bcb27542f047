import { plainText } from '../../tables/cells/characters';
import type { ColumnProfile, GridProfile } from '../../tables/profile';
import type { Line } from '../../tables/table';
import { wordsOf } from '../../tables/words/meaning';
import type { PlaceKind } from './place-kind';
import { COORDINATES, METRES, PLACE_KINDS, POSTCODES, SHORT_DEGREES } from './place-kinds';
import { isLabelledPostcode } from './places-in-prose';

export interface Place {
  readonly kind: PlaceKind;
  readonly sure: boolean;
}

/** What the other columns say of one with a short name. */
interface Beside {
  readonly degrees: boolean;
  readonly metres: boolean;
}

/** Which fine places a column holds, if any. */
export function placeIn({ line, samples }: ColumnProfile, beside: Beside): Place | undefined {
  const name = wordsIn(line.name);
  const texts = samples.map((sample) => plainText(sample).text);
  const mixed = texts.filter((text) => /\d/.test(text) && LETTER.test(text));
  const share = (some: readonly string[], form: RegExp | undefined) =>
    form ? some.filter((text) => form.test(text)).length / texts.length : 0;
  for (const kind of PLACE_KINDS) {
    const { alone, named, names, vague } = kind;
    const shown = share(mixed, alone);
    if (shown >= MOST && texts.length >= LEAST) return { kind, sure: true };
    const isNamed = names.test(name) || (kind === COORDINATES && beside.degrees && SHORT_DEGREES.test(name));
    if (!isNamed) continue;
    if (Math.max(shown, share(texts, named)) >= HALF) return { kind, sure: vague !== true };
    if (kind === POSTCODES && !texts.every(isRegion) && !texts.every(isFraction))
      return { kind, sure: false };
  }
  if (beside.metres && METRES.test(name)) return { kind: COORDINATES, sure: false };
  const labelled = mixed.filter(isLabelledPostcode).length;
  return labelled >= LEAST_LABELLED ? { kind: POSTCODES, sure: true } : undefined;
}

/** Signs one of which every place has that needs no name beside it. */
const LETTER = /[\p{L}°]/u;

const MOST = 0.8;
const HALF = 0.5;
/** Fewer values may look like anything. */
const LEAST = 3;
/** One is an example; other characteristics may stand in the same column. */
const LEAST_LABELLED = 2;

/** The first one or two signs of a postcode stand for a part of the country: `EH`, `69`. */
function isRegion(text: string): boolean {
  return /^(?:\p{L}{1,2}|\d{1,2})(?:x+|\*+)?$/iu.test(text);
}

/** `CP` is also a complexity parameter: no place is called `0.0107`. */
function isFraction(text: string): boolean {
  return /^-?0?[.,]\d+$/.test(text);
}

export interface PlacesAcross {
  readonly kind: PlaceKind;
  /** Those of the columns that are named for a place. */
  readonly columns: readonly ColumnProfile[];
  /** The column of labels, where its name says what the others are named for. */
  readonly corner?: ColumnProfile;
}

/**
 * Places that name the columns of a table, most of them: by how they are written, or where the corner says what stands
 * beside it (`Postinumero | 33100 | 33180`).
 */
export function placesAcross({ columns }: GridProfile): PlacesAcross | undefined {
  const numbered = columns.filter(({ line }) => /\d/.test(nameOf(line)) && !A_YEAR.test(nameOf(line)));
  if (numbered.length < LEAST) return undefined;
  const [first] = columns;
  const corner = wordsIn(first?.line.name ?? '');
  for (const kind of PLACE_KINDS) {
    const isCorner = kind.vague !== true && kind.names.test(corner);
    const form = isCorner ? kind.named : kind.alone;
    const named = numbered.filter(({ line }) => form?.test(nameOf(line)));
    if (named.length >= columns.length * HALF) {
      return { kind, columns: named, ...(isCorner && first ? { corner: first } : {}) };
    }
  }
  return undefined;
}

/** Beside rows of places years are no places, though some postcodes look like them. */
const A_YEAR = /^(?:19|20)\d\d$/;

/** The innermost label of a column, as written. */
function nameOf({ labels, name }: Line): string {
  return plainText(labels.at(-1) ?? name).text;
}

export function wordsIn(name: string): string {
  return wordsOf(name).join(' ');
}
