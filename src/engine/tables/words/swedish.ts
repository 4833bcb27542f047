import type { Vocabulary } from './vocabulary';

export const SWEDISH: Vocabulary = {
  count: 'antal, frekvens, frekvenser, observationer, urval, befolkning, folkmängd, antal personer',
  people:
    'personer, patienter, fall, dödsfall, döda, avlidna, födslar, födda, kvinnor, män, barn, elever, studenter, hushåll, ' +
    'anställda, deltagare, respondenter, individer, utskrivna, inlagda, händelser, företag, ja, nej, pojkar, flickor, vuxna, överförda',
  percentage: 'procent, andel, andelar, procentandel',
  rate: 'per 1000, per 100000, incidens, prevalens, förekomst, promille',
  mean: 'medelvärde, medel, genomsnitt, genomsnittlig, medelålder, snitt',
  sd: 'standardavvikelse, std avvikelse, stdav',
  variance: 'varians',
  minimum: 'minimum, lägsta',
  maximum: 'maximum, högsta',
  range: 'variationsvidd',
  median: 'median',
  quantile: 'kvartil, percentil, kvantil',
  'total-contribution': 'omsättning, inkomst, löner, kostnader, utgifter, belopp, summa av',
  coefficient: 'koefficient, skattning, skillnad, estimat',
  'odds-ratio': 'oddskvot',
  'standard-error': 'standardfel, medelfel',
  'confidence-limit': 'konfidensintervall, ki, 95 ki, nedre gräns, övre gräns, undre gräns',
  'test-statistic': 'teststatistika, testvärde',
  'p-value': 'p värde',
  'degrees-of-freedom': 'frihetsgrader',
  'number-at-risk': 'under risk, antal under risk, i riskzon, i riskmängden',
  survival: 'överlevnad',
  correlation: 'korrelation',
  rank: 'rang, placering',
  code: 'kod',
  year: 'år, årtal',
  date: 'datum, månad, vecka, dag, kvartal, period',
  time: 'tid, varaktighet, timmar, dagar, personår',
  identifier: 'personnummer, löpnummer, patientnummer',
  name: 'namn, förnamn, efternamn',
  geography: 'region, land, län, kommun, stad, ort, postnummer, landskap',
  dimension:
    'grupp, kategori, ålder, åldersgrupp, kön, variabel, nivå, utbildning, civilstånd, sysselsättning, diagnos, orsak, ' +
    'dödsorsak, bransch, näringsgren, typ, fråga, sjukhus, skola, yrke, stadium, antal barn, klass, sjukdom',
  total:
    'totalt, alla, summa, delsumma, samtliga, tillsammans, båda, båda könen, alla patienter, hela riket, riket, total',
  amount:
    'omsättning, kronor, kr, tusen, miljoner, löner, kostnader, ton, hektar, liter, mjölk, produktion, utgifter, värde',
  attribute: 'ålder, kön, längd, vikt, födelsedatum, rökare',
  cumulative: 'kumulativ, ackumulerad',
  note: 'anmärkning, not, källa, fotnot, anm',
  missing: 'saknas, okänd, saknade, okänt',
};
