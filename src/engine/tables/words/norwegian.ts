import type { Vocabulary } from './vocabulary';

/** Bokmål, with the Danish words that differ. */
export const NORWEGIAN: Vocabulary = {
  count:
    'antall, antal, frekvens, frekvenser, observasjoner, observationer, utvalg, befolkning, folketall, antall personer, tall',
  people:
    'personer, pasienter, patienter, tilfeller, tilfælde, dødsfall, dødsfald, døde, fødsler, kvinner, kvinder, menn, mænd, barn, børn, ' +
    'elever, studenter, husholdninger, ansatte, deltakere, deltagere, respondenter, individer, utskrevet, innlagt, hendelser, ' +
    'foretak, virksomheder, ja, nei, nej, gutter, jenter, voksne, overført, bedrifter',
  percentage: 'prosent, andel, procent, prosentandel, andeler',
  rate: 'per 1000, per 100000, pr 1000, pr 100000, insidens, prevalens, forekomst, promille',
  mean: 'gjennomsnitt, snitt, gjennomsnittlig, gennemsnit, gjennomsnittsalder, middelverdi',
  sd: 'standardavvik, standardafvigelse, std avvik',
  variance: 'varians',
  minimum: 'minimum, laveste',
  maximum: 'maksimum, høyeste',
  range: 'variasjonsbredde',
  median: 'median',
  quantile: 'kvartil, persentil, kvantil, fraktil',
  'total-contribution': 'omsetning, inntekt, lønn, kostnader, utgifter, beløp, sum av',
  coefficient: 'koeffisient, estimat, forskjell, differanse',
  'odds-ratio': 'oddsratio, oddsforhold',
  'standard-error': 'standardfeil, standardfejl',
  'confidence-limit': 'konfidensintervall, ki, 95 ki, nedre grense, øvre grense, nedre, øvre',
  'test-statistic': 'testobservator, teststatistikk',
  'p-value': 'p verdi, p værdi',
  'degrees-of-freedom': 'frihetsgrader',
  'number-at-risk': 'under risiko, antall under risiko, i risiko, antal under risiko',
  survival: 'overlevelse',
  correlation: 'korrelasjon',
  rank: 'rangering, plassering',
  code: 'kode',
  year: 'år, årgang',
  date: 'dato, måned, uke, dag, kvartal, periode',
  time: 'tid, varighet, timer, dager, personår',
  identifier: 'cpr, cpr nr, cpr nummer, fnr, fødselsnummer, løpenummer, pasientnummer',
  name: 'navn, fornavn, etternavn',
  geography: 'region, land, fylke, kommune, by, bydel, postnummer, sted, landsdel',
  dimension:
    'gruppe, kategori, alder, aldersgruppe, kjønn, køn, variabel, nivå, utdanning, sivilstand, arbeidsstatus, diagnose, årsak, ' +
    'dødsårsak, næring, type, spørsmål, sykehus, skole, yrke, stadium, antall barn, klasse, sykdom, helseregion',
  total:
    'totalt, total, alle, sum, i alt, ialt, delsum, til sammen, begge, begge kjønn, alle pasienter, samlet, hele landet, totalsum',
  amount:
    'omsetning, kroner, kr, tusen, mill, lønn, kostnader, tonn, hektar, liter, melk, produksjon, utgifter, verdi',
  attribute: 'alder, kjønn, høyde, vekt, fødselsdato, røyker',
  cumulative: 'kumulativ, kumulert, akkumulert',
  note: 'merknad, note, kilde, fotnote, anmerkning',
  missing: 'manglende, ukjent, mangler, uoppgitt',
};
