import type { Topic } from './vocabulary';

/**
 * Germanic and Finnish names are written in one word: `Patientenzahl`, `medelantal`, `potilasmäärä`. How such a word
 * begins says what was taken (a mean of numbers is no number), how it ends what it is. Without accents, lower case.
 */
const BEGINNINGS: readonly (readonly [RegExp, Topic])[] = [
  [
    /^(?:medel(?!stor|hog|klass|lag|god|sv|hav|alder)|gjennomsnitt|gennemsnit|genomsnitt|durchschnitt|keskimaar|snittalder)/,
    'mean',
  ],
  [/^(?:korrelations?koeff?i|correlatieco)/, 'correlation'],
  [/^(?:variations?koeff?i|variasjonskoeffi|variatieco|bestemmelseskoeff|determinations?koeff)/, 'fit'],
  [/^(?:kalender)?(?:week|wochen?|uke|vecko|uge|viikko)(?:nummer|nr|numero)$/, 'date'],
  [/^(?:gemeinde|kreis|kommune?|gemeente|provincie|lans|fylkes?|kunta|obec)(?:nummer|nr|numero)$/, 'code'],
  [/^(?:median(?!o$)|mediaani)/, 'median'],
  [/^(?:standardabweich|standardavvik|standardafvig|standaarddev|standaardafw|keskihajon)/, 'sd'],
  [/^(?:standardfe[hij]l|standaardfout|keskivirh)/, 'standard-error'],
];
const ENDINGS: readonly (readonly [RegExp, Topic])[] = [
  [
    /(?:energi(?:e|an)?|str[oø]+m|^el|sahkon|wasser|water|vann|vatten|veden|gas|kaasun|stoff?|bransle|polttoaineen)(?:verbrauch|verbruik|forbruk|forbrukning|forbrug|kulutus)$/,
    'amount',
  ],
  [/(?:abfall|afval|avfalls|jate)(?:mengen?|mengde|mangd|hoeveelheid|maara)$/, 'amount'],
  [
    /(?<!kenn|mass|post|postleit|leit|jahres|haus|un)zahl(?:en)?$|(?:antal|antall|aantal)(?:let|en)?$/,
    'count',
  ],
  [
    /(?:haufigkeit|haufigkeiten|frekvens|frequentie|frekvenssi|lukumaara|(?<!raha|euro|paiva)maara)$/,
    'count',
  ],
  [
    /(?:anteile?|(?<!h)andel|(?<!h)andelar|aandeel|osuus|osuudet|prozente?n?|prosent|procent|procenter|prosentti|percentage)$/,
    'percentage',
  ],
  [
    /(?:inzidenz|incidens|insidens|incidentie|pravalenz|prevalens|quote|ziffer|(?:incidens|dods|fodelse|sjuk)tal|(?:sterfte|incidentie|geboorte)cijfer)$/,
    'rate',
  ],
  [
    /(?:itats|sterbe|inzidenz|todes|letalitats|geburten|arbeitslosen|rucklauf|insidens|incidens|dods|fodsels|sykefravaers|ledighets)rate$/,
    'rate',
  ],
  [/(?:koeffizient|koeffizienten|koeffisient|koefficient|kerroin|coefficient)$/, 'coefficient'],
  [
    /(?:umsatze?|kosten|lohne|ausgaben|erlose|kostnader|kostnaderna|omkostninger|utgifter|udgifter|inntekter|intakter|omsetning|omsattning|omsaetning|omzet|kustannukset|kustannuksia|menot)$/,
    'total-contribution',
  ],
  [/(?:gruppen?|grupp|groep|ryhma|klassen?|luokka|kategorie|kategori)$/, 'dimension'],
  [/(?:nummer|kennung|tunnus|numero)$/, 'identifier'],
  [/(?:kode|kod|koodi|schlussel|(?:gemeente|diagnose|provincie|buurt|wijk|icd)code)$/, 'code'],
  [/(?:datum|dato|paivamaara)$/, 'date'],
  [
    /(?:dauer|zeit|tid|aika|duur|tijd|(?:liege|pflege|kranken|behandlungs|belegungs|fehl)tagen?|(?:vard|vaard|ligge)(?:dygn|dogn|dagar|dager)|(?:lig|verpleeg)dagen|hoitopaivat|(?:arbeits|wochen|behandlungs)stunden|personenjahre|persoonsjaren)$/,
    'time',
  ],
];

const SHORTEST = 7;

/** What a compound is about; undefined for words of other kinds. */
export function topicsOfCompound(word: string): ReadonlySet<Topic> | undefined {
  if (word.length < SHORTEST) return undefined;
  const found = [...BEGINNINGS, ...ENDINGS].find(([pattern]) => pattern.test(word));
  return found && new Set([found[1]]);
}
