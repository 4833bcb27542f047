import { withoutAccents } from '../../tables/words/written-words';
import { GIVEN_NAMES } from './given-names';
import { named } from './scheme';

const NAME_HEADER = named(
  ...[
    'name',
    'names',
    'full ?name',
    '(?:first|last|given|family|sur|fore|middle) ?name',
    '(?:patient|person|participant)s? ?names?',
  ],
  ...[
    'vorname',
    'nachname',
    'familienname',
    'nom',
    'pr[ée]nom',
    'nombre',
    'apellidos?',
    'nom i cognoms',
    'cognoms?',
  ],
  ...[
    'naam',
    'voornaam',
    'achternaam',
    'navn',
    'fornavn',
    'etternavn',
    'efternavn',
    'namn',
    'förnamn',
    'efternamn',
  ],
  ...['nimi', 'etunimi', 'sukunimi', 'jm[ée]no', 'p[řr][íi]jmen[íi]'],
);

/** Headers that speak of people and of nothing else; the surnames below them need stand on no list. */
const SURNAME_HEADER = named(
  '(?:last|family|sur) ?name',
  'nachname',
  'familienname',
  'nom de famille',
  'apellidos?',
  'cognoms?',
  'p[řr][íi]jmen[íi]',
  'achternaam',
  'etternavn',
  'efternavn',
  'efternamn',
  'sukunimi',
);

/** `Moretti, Mrs. Anna`, `Dr Anna Moretti`. */
const TITLED =
  /(?:^|[ ,])(?:mr|mrs|ms|miss|master|dr|prof|herr|frau|hr|fru|sr|sra|mme|mlle|pan|paní)\.? \p{Lu}/iu;
const WORD = /^\p{Lu}[\p{L}'’.-]{0,29}$/u;
const LONGEST_NAME = 60;

export interface NameColumn {
  readonly header: string;
  /** Distinct texts from the top of the column. */
  readonly texts: readonly string[];
}

/** Fewest different texts that say anything about a column. */
const LEAST = 3;

/**
 * Whether a column holds names of people. A header alone is not enough (names of areas, drugs and models are names,
 * too), given names alone only when nearly all have one.
 */
export function holdsPersonNames({ header, texts }: NameColumn): boolean {
  if (texts.length < LEAST) return false;
  const said = header.replace(/[_-]/g, ' ');
  if (SURNAME_HEADER.test(said)) return shareOf(texts, isWrittenAsName) >= 0.6;
  return shareOf(texts, isPersonName) >= (NAME_HEADER.test(said) ? 0.3 : 0.6);
}

function shareOf(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.filter(test).length / texts.length;
}

/** `de Vries`, `García Pérez`: no pseudonym such as `P012`, no marker. */
function isWrittenAsName(text: string): boolean {
  return (
    text.length <= LONGEST_NAME &&
    /^(?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}'’-]+(?: [\p{L}'’.-]+){0,3}$/u.test(text)
  );
}

export function isPersonName(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  if (TITLED.test(text)) return true;
  const words = text.split(/[ ,_]+/).filter((word) => word !== '');
  if (words.length < 1 || words.length > 5 || !words.every((word) => WORD.test(word))) return false;
  return words.some((word) => GIVEN_NAMES.has(withoutAccents(word.toLowerCase())));
}
