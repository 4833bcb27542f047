import { meaningOf, wordsOf } from './meaning';
import { phrasesAbout } from './phrases';

/** Words strong enough beside others: `Total patients`, `All ages`. Without accents, as all words here. */
const STRONG = new Set(
  (
    'total totals totaal totale totalt totales subtotal subtotals gesamt insgesamt summe zwischensumme celkem mezisoucet yhteensa valisumma ' +
    'ensemble samlet summa delsumma delsum totalsumma totalsum ialt samtliga all alle todos todas tots totes alla kaikki vsichni vsechny vsechna samtlige samtliche tous toutes overall sum'
  ).split(' '),
);

/** Hospitals, parishes and schools are called so. */
const PLACE = /^all (?:saints|souls|hallows)\b/i;

/** A label that says "total" in one of our languages. */
export function isTotalLabel(label: string): boolean {
  return mayBeTotalLabel(label.charCodeAt(0), label.charCodeAt(1) || 0) && saysTotal(label);
}

/** The same, without looking at the first two signs before. */
export function saysTotal(label: string): boolean {
  const bare = label
    .replace(/(?<![\s*†‡:.()¹²³])[\s*†‡:.()¹²³]+$/u, '')
    .replace(/(?<!\s)\s*[([]\s?n\s?[=:]?\s?[\d.,\s]*[)\]]?$/i, '');
  const hits = meaningOf(bare);
  if (hits.some(({ whole, topics }) => whole && topics.has('total'))) return true;
  const words = wordsOf(bare);
  return (
    words.length > 1 &&
    words.length <= 4 &&
    STRONG.has(words[0] ?? '') &&
    !PLACE.test(bare) &&
    !hits.some(({ topics }) => topics.has('amount'))
  );
}

/**
 * Whether the label may say "total" by its first two signs, given by their codes (0 beyond its end): nearly all labels
 * of a long file need no closer look.
 */
export function mayBeTotalLabel(first: number, second: number): boolean {
  if (first >= 128 || second >= 128 || !isLetterOrDigit(first)) return true;
  return BEGINNINGS[beginning(first, second)] === 1;
}

function beginning(first: number, second: number): number {
  return (first | SMALL) * 128 + (isLetterOrDigit(second) ? second | SMALL : 0);
}

/** Turns ASCII capitals into small letters and leaves digits as they are. */
const SMALL = 32;

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | SMALL) >= 97 && (code | SMALL) <= 122);
}

const BEGINNINGS = new Uint8Array(128 * 128);
for (const word of [...STRONG, ...phrasesAbout('total')])
  BEGINNINGS[beginning(word.charCodeAt(0), word.charCodeAt(1) || 0)] = 1;

/** `Total of the Northern and Western regions`, `North County total`, `Whole school`: not sure enough, unless it adds up. */
export function mayNameTotal(label: string): boolean {
  if (label.length >= 100) return false;
  const words = wordsOf(label);
  const [first = ''] = words;
  return (
    STRONG.has(first) ||
    (words.length > 1 && WHOLE.has(first)) ||
    (words.length > 1 && ENDING.has(words.at(-1) ?? ''))
  );
}

/** Before what is counted: `Whole school`, `Hele landet`, `Toute la région`. */
const WHOLE = new Set(
  (
    'whole entire full complete ganze ganzer ganzes gesamte gesamter gesamtes toute tout todo toda tot tota heel hele hela helt ' +
    'cely cela cele koko'
  ).split(' '),
);

/** After the name of a group: `Kreis Nord zusammen`, `Fylke A i alt`. */
const ENDING = new Set([
  ...STRONG,
  ...'zusammen samen tilsammen sammen alt conjunt uhrn uhrnem combined together'.split(' '),
]);

const COUNTRIES: ReadonlySet<string> = new Set([
  ...['england', 'deutschland', 'france', 'espana', 'catalunya', 'cr', 'ceska republika', 'nederland'],
  ...['sverige', 'suomi'],
]);

/** Beside its parts a country is their total; in each row of a list it is where all are. */
export function isCountry(label: string): boolean {
  return COUNTRIES.has(wordsOf(label).join(' '));
}

/** Nouns that are a total only where the figures agree: `Persons` beside `Male` and `Female`. */
const NEEDS_PROOF: ReadonlySet<string> = new Set([
  ...['persons', 'personen', 'personnes', 'personas', 'persones', 'personer', 'osoby', 'henkilot'],
  ...['people', 'national', 'riket', 'riksgenomsnitt', 'whole', 'both', 'beide', 'ambos', 'size'],
  ...['total pop', 'sum', 'all', 'global'],
  // Short for a total, and a bin's end in Dutch.
  ...['tot', 'ens'],
  ...['bund', 'landet'],
  // They are levels as well.
  ...COUNTRIES,
]);

/** Called a total by such a noun alone. */
export function needsProof(labels: readonly string[]): boolean {
  return labels.every((label) => !isTotalLabel(label) || NEEDS_PROOF.has(wordsOf(label).join(' ')));
}
