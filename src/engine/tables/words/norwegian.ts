import type { Vocabulary } from './vocabulary';

/** Bokmål, with the Danish words that differ. */
export const NORWEGIAN: Vocabulary = {
  count:
    'antall, antal, frekvens, frekvenser, observasjoner, observationer, utvalg, befolkning, folketall, antall personer, tall, antall pasienter, antall tilfeller, utvalgsstørrelse, gyldige n, folkemengde',
  people:
    'personer, pasienter, patienter, tilfeller, tilfælde, dødsfall, dødsfald, døde, fødsler, kvinner, kvinder, menn, mænd, barn, børn, ' +
    'elever, studenter, husholdninger, ansatte, deltakere, deltagere, respondenter, individer, utskrevet, innlagt, hendelser, ' +
    'foretak, virksomheder, ja, nei, nej, gutter, jenter, voksne, overført, bedrifter',
  percentage:
    'prosent, andel, procent, prosentandel, andeler, gyldig prosent, prosent av, radprosent, kolonneprosent, pst',
  rate: 'per 1000, per 100000, pr 1000, pr 100000, insidens, prevalens, forekomst, promille',
  mean: 'gjennomsnitt, snitt, gjennomsnittlig, gennemsnit, gjennomsnittsalder, middelverdi, gj snitt, gjsnitt, middel, gjennomsnittlig antall',
  sd: 'standardavvik, standardafvigelse, std avvik, std avvik, st avvik, sd avvik',
  variance: 'varians',
  minimum: 'minimum, laveste, min, yngste, minste',
  maximum: 'maksimum, høyeste, max, maks, eldste, største',
  range: 'variasjonsbredde, spredning',
  median: 'median',
  quantile: 'kvartil, persentil, kvantil, fraktil, kvartiler, interkvartilbredde, persentiler',
  'total-contribution': 'omsetning, inntekt, lønn, kostnader, utgifter, beløp, sum av',
  coefficient: 'koeffisient, estimat, forskjell, differanse',
  'odds-ratio': 'oddsratio, oddsforhold, hasardratio, relativ risiko, risikoratio, hazardratio',
  'standard-error': 'standardfeil, standardfejl',
  'confidence-limit':
    'konfidensintervall, ki, 95 ki, nedre grense, øvre grense, nedre, øvre, 95 ki, 95% ki, konfidensgrense',
  'test-statistic': 'testobservator, teststatistikk',
  'p-value': 'p verdi, p værdi',
  'degrees-of-freedom': 'frihetsgrader',
  survival: 'overlevelse, overlevelsesandel, kumulativ overlevelse',
  correlation: 'korrelasjon',
  rank: 'rangering, plassering, rang, rangnummer',
  code: 'kode, koder',
  year: 'år, årgang',
  date: 'dato, måned, uke, dag, kvartal, periode',
  time: 'tid, varighet, timer, dager, personår, liggetid, oppfølgingstid, varighet i dager',
  identifier: 'cpr, cpr nr, cpr nummer, fnr, fødselsnummer, løpenummer, pasientnummer',
  name: 'navn, fornavn, etternavn',
  geography: 'region, land, fylke, kommune, by, bydel, postnummer, sted, landsdel',
  dimension:
    'gruppe, kategori, alder, aldersgruppe, kjønn, køn, variabel, nivå, utdanning, sivilstand, arbeidsstatus, diagnose, årsak, ' +
    'dødsårsak, næring, type, spørsmål, sykehus, skole, yrke, stadium, antall barn, klasse, sykdom, helseregion, alvorlighet, alvorlighetsgrad, røyking, sivilstatus',
  total:
    'totalt, total, alle, sum, i alt, ialt, delsum, til sammen, begge, begge kjønn, alle pasienter, samlet, hele landet, totalsum',
  amount:
    'omsetning, kroner, kr, tusen, mill, lønn, kostnader, tonn, hektar, liter, melk, produksjon, utgifter, verdi',
  attribute: 'alder, kjønn, høyde, vekt, fødselsdato, røyker',
  cumulative: 'kumulativ, kumulert, akkumulert',
  note: 'merknad, note, kilde, fotnote, anmerkning',
  missing: 'manglende, ukjent, mangler, uoppgitt, manglende verdier',
  'bin-edge': 'fra, til, nedre klassegrense',
  'number-at-risk': 'under risiko, antall under risiko, i risiko, antal under risiko',
  'number-of-events': 'hendelse, sensurert, antall hendelser',
  'r-squared': 'r kvadrert',
};
