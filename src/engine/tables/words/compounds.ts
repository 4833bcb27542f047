import type { Topic } from './vocabulary';

/**
 * Germanic and Finnish names are written in one word: `Patientenzahl`, `medelantal`, `potilasmäärä`. How such a word
 * begins says what was taken (a mean of numbers is no number), how it ends what it is. Without accents, lower case.
 */
const BEGINNINGS: readonly (readonly [RegExp, Topic])[] = [
  [
    /^(?:medel(?!stor|hog|klass|lag|god|sv|hav|alder)|gjennomsnitts|gennemsnits|durchschnitts|keskimaar)/,
    'mean',
  ],
  [/^(?:median(?!o$)|mediaani)/, 'median'],
  [/^(?:standardabweich|standardavvik|standardafvig|standaarddev|standaardafw|keskihajon)/, 'sd'],
  [/^(?:standardfe[hij]l|standaardfout|keskivirh)/, 'standard-error'],
];
const ENDINGS: readonly (readonly [RegExp, Topic])[] = [
  [
    /(?<!kenn|mass|post|postleit|leit|jahres|haus|un)zahl(?:en)?$|(?:antal|antall|aantal)(?:let|en)?$/,
    'count',
  ],
  [
    /(?:haufigkeit|haufigkeiten|frekvens|frequentie|frekvenssi|lukumaara|(?<!raha|euro|paiva)maara)$/,
    'count',
  ],
  [/(?:anteile?|andel|andelar|aandeel|osuus|prozent|prosent|procent|prosentti|percentage)$/, 'percentage'],
  [/(?:inzidenz|incidens|insidens|incidentie|pravalenz|prevalens|quote)$/, 'rate'],
  [/(?:gruppen?|grupp|groep|ryhma|klassen?|luokka|kategorie|kategori)$/, 'dimension'],
  [/(?:nummer|kennung|tunnus|numero)$/, 'identifier'],
  [/(?:datum|dato|paivamaara)$/, 'date'],
  [/(?:dauer|zeit|stid|aika|duur|tijd)$/, 'time'],
];

const SHORTEST = 7;

/** What a compound is about; undefined for words of other kinds. */
export function topicsOfCompound(word: string): ReadonlySet<Topic> | undefined {
  if (word.length < SHORTEST) return undefined;
  const found = [...BEGINNINGS, ...ENDINGS].find(([pattern]) => pattern.test(word));
  return found && new Set([found[1]]);
}
