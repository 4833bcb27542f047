import type { Vocabulary } from './vocabulary';

export const CZECH: Vocabulary = {
  count:
    'počet, počty, četnost, četnosti, pozorování, velikost vzorku, absolutní četnost, obyvatelstvo, obyvatel, počet osob, počet pacientů',
  people:
    'osoby, osob, pacienti, pacientů, případy, případů, úmrtí, zemřelí, narození, ženy, muži, děti, žáci, studenti, ' +
    'domácnosti, zaměstnanci, účastníci, respondenti, jedinci, propuštěni, přijatí, události, podniky, firmy, ano, ne, chlapci, dívky, dospělí',
  percentage: 'procento, procenta, podíl, procent, podíl v',
  rate: 'na 1000, na 100000, incidence, prevalence, míra, na 1 000, na 100 000',
  mean: 'průměr, průměrný, průměrný věk, aritmetický průměr',
  sd: 'směrodatná odchylka, sm odch, sm odchylka',
  variance: 'rozptyl',
  minimum: 'minimum',
  maximum: 'maximum',
  range: 'rozpětí',
  median: 'medián',
  quantile: 'kvartil, percentil, kvantil, mezikvartilové rozpětí',
  'total-contribution': 'tržby, obrat, příjem, příjmy, mzdy, náklady, výdaje, součet hodnot',
  coefficient: 'koeficient, odhad, rozdíl',
  'odds-ratio': 'poměr šancí',
  'standard-error': 'standardní chyba, směrodatná chyba',
  'confidence-limit': 'interval spolehlivosti, dolní mez, horní mez, is',
  'test-statistic': 'testová statistika',
  'p-value': 'p hodnota',
  'degrees-of-freedom': 'stupně volnosti',
  'number-at-risk': 'v riziku, počet v riziku, v ohrožení, osoby v riziku',
  survival: 'přežití',
  correlation: 'korelace',
  rank: 'pořadí',
  code: 'kód',
  year: 'rok, roky',
  date: 'datum, měsíc, týden, den, čtvrtletí, období',
  time: 'čas, doba, hodiny, dny',
  identifier: 'identifikátor, rodné číslo, číslo pacienta',
  name: 'jméno, příjmení',
  geography: 'kraj, okres, obec, město, země, region, psč, oblast',
  dimension:
    'skupina, kategorie, věk, věková skupina, pohlaví, proměnná, úroveň, vzdělání, rodinný stav, zaměstnání, diagnóza, ' +
    'příčina, příčina smrti, odvětví, typ, otázka, nemocnice, škola, povolání, stadium, stádium, počet dětí, třída, nemoc',
  total:
    'celkem, součet, všichni, všechny, mezisoučet, úhrnem, dohromady, obě pohlaví, všechna, celkový součet, všichni pacienti, celkově',
  amount: 'tržby, obrat, kč, tis, mil, mzdy, náklady, tun, hektar, litr, mléko, výroba, výdaje, hodnota',
  attribute: 'věk, pohlaví, výška, váha, datum narození, kuřák',
  cumulative: 'kumulativní, kumulovaný',
  note: 'poznámka, poznámky, zdroj, legenda, pozn',
  missing: 'chybějící, neznámé, neuvedeno, chybí',
};
