import type { Vocabulary } from './vocabulary';

export const SWEDISH: Vocabulary = {
  count:
    'antal, frekvens, frekvenser, observationer, urval, befolkning, folkmängd, antal personer, antal patienter, antal fall, urvalsstorlek, antal svar, folkmängd totalt',
  people:
    'personer, patienter, fall, dödsfall, döda, avlidna, födslar, födda, kvinnor, män, barn, elever, studenter, hushåll, ' +
    'anställda, deltagare, respondenter, individer, utskrivna, inlagda, händelser, företag, ja, nej, pojkar, flickor, vuxna, överförda',
  percentage:
    'procent, andel, andelar, procentandel, giltig procent, radprocent, kolumnprocent, pct, procent av',
  rate: 'per 1000, per 100000, incidens, prevalens, förekomst, promille',
  mean: 'medelvärde, medel, genomsnitt, genomsnittlig, medelålder, snitt, medeltal, aritmetiskt medelvärde, genomsnittligt, i snitt',
  sd: 'standardavvikelse, std avvikelse, stdav, std, stdavv, spridning',
  variance: 'varians',
  minimum: 'minimum, lägsta, min, yngst, minst',
  maximum: 'maximum, högsta, max, äldst, störst',
  range: 'variationsvidd, spännvidd',
  median: 'median',
  quantile: 'kvartil, percentil, kvantil, kvartiler, kvartilavstånd, percentiler',
  'total-contribution': 'omsättning, inkomst, löner, kostnader, utgifter, belopp, summa av',
  coefficient: 'koefficient, skattning, skillnad, estimat',
  'odds-ratio': 'oddskvot, hazardkvot, relativ risk, riskkvot, hasardkvot, oddsration',
  'standard-error': 'standardfel, medelfel',
  'confidence-limit':
    'konfidensintervall, ki, 95 ki, nedre gräns, övre gräns, undre gräns, 95 ki, 95% ki, konfidensgräns',
  'test-statistic': 'teststatistika, testvärde',
  'p-value': 'p värde',
  'degrees-of-freedom': 'frihetsgrader',
  survival: 'överlevnad, överlevnadsandel, kumulativ överlevnad, överlevnadssannolikhet',
  correlation: 'korrelation',
  rank: 'rang, placering, rangordning, rangtal, plats',
  code: 'kod, koder',
  year: 'år, årtal',
  date: 'datum, månad, vecka, dag, kvartal, period',
  time: 'tid, varaktighet, timmar, dagar, personår, vårdtid, uppföljningstid, uppföljning',
  identifier: 'personnummer, löpnummer, patientnummer',
  name: 'namn, förnamn, efternamn',
  geography: 'region, land, län, kommun, stad, ort, postnummer, landskap',
  dimension:
    'grupp, kategori, ålder, åldersgrupp, kön, variabel, nivå, utbildning, civilstånd, sysselsättning, diagnos, orsak, ' +
    'dödsorsak, bransch, näringsgren, typ, fråga, sjukhus, skola, yrke, stadium, antal barn, klass, sjukdom, svårighetsgrad, rökning, civilstatus',
  total:
    'totalt, alla, summa, delsumma, samtliga, tillsammans, båda, båda könen, alla patienter, hela riket, riket, total',
  amount:
    'omsättning, kronor, kr, tusen, miljoner, löner, kostnader, ton, hektar, liter, mjölk, produktion, utgifter, värde',
  attribute: 'ålder, kön, längd, vikt, födelsedatum, rökare',
  cumulative: 'kumulativ, ackumulerad',
  note: 'anmärkning, not, källa, fotnot, anm',
  missing: 'saknas, okänd, saknade, okänt, saknade värden, bortfall',
  'bin-edge': 'från, till, nedre klassgräns',
  'number-at-risk': 'under risk, antal under risk, i risk, i riskzon, i riskmängden',
  'number-of-events': 'händelse, censurerade, antal händelser',
  'r-squared': 'r kvadrat',
};
