import type { Vocabulary } from './vocabulary';

export const CZECH: Vocabulary = {
  count:
    'počet, počty, četnost, četnosti, pozorování, velikost vzorku, absolutní četnost, obyvatelstvo, obyvatel, počet osob, počet pacientů, počet případů, počet pacientek, počet lidí, počet obyvatel, platné n, celkový počet',
  people:
    'osoby, osob, pacienti, pacientů, případy, případů, úmrtí, zemřelí, narození, ženy, muži, děti, žáci, studenti, ' +
    'domácnosti, zaměstnanci, účastníci, respondenti, jedinci, propuštěni, přijatí, události, podniky, firmy, ano, ne, chlapci, dívky, dospělí, zemřelých, narozených, osob celkem, žen, mužů, mrtví',
  percentage:
    'procento, procenta, podíl, procent, podíl v, relativní četnost, podíl v %, platné procento, řádkové procento, sloupcové procento',
  rate: 'na 1000, na 100000, incidence, prevalence, míra, na 1 000, na 100 000, na 1 000 obyvatel, na 100 000 obyvatel, na tisíc, úmrtnost, nemocnost',
  mean: 'průměr, průměrný, průměrný věk, aritmetický průměr, prům, průměrná, průměrné, průměrný počet, střední hodnota',
  sd: 'směrodatná odchylka, sm odch, sm odchylka, směr odch, smodch, sd odchylka',
  variance: 'rozptyl',
  minimum: 'minimum, min, nejmenší, nejnižší',
  maximum: 'maximum, max, největší, nejvyšší',
  range: 'rozpětí, rozsah',
  median: 'medián',
  quantile: 'kvartil, percentil, kvantil, mezikvartilové rozpětí, dolní kvartil, horní kvartil, iqr',
  'total-contribution': 'tržby, obrat, příjem, příjmy, mzdy, náklady, výdaje, součet hodnot',
  coefficient: 'koeficient, odhad, rozdíl',
  'odds-ratio': 'poměr šancí, poměr rizik, relativní riziko, poměr sázek',
  'standard-error': 'standardní chyba, směrodatná chyba, sm chyba, chyba odhadu',
  'confidence-limit': 'interval spolehlivosti, dolní mez, horní mez, is, 95 is, 95% is',
  'test-statistic': 'testová statistika',
  'p-value': 'p hodnota',
  'degrees-of-freedom': 'stupně volnosti',
  survival: 'přežití, pravděpodobnost přežití, kumulativní přežití, podíl přežívajících',
  correlation: 'korelace',
  rank: 'pořadí',
  code: 'kód, číselník',
  year: 'rok, roky',
  date: 'datum, měsíc, týden, den, čtvrtletí, období',
  time: 'čas, doba, hodiny, dny, doba sledování, délka hospitalizace, délka',
  identifier: 'identifikátor, rodné číslo, číslo pacienta',
  name: 'jméno, příjmení',
  geography: 'kraj, okres, obec, město, země, region, psč, oblast',
  dimension:
    'skupina, kategorie, věk, věková skupina, pohlaví, proměnná, úroveň, vzdělání, rodinný stav, zaměstnání, diagnóza, ' +
    'příčina, příčina smrti, odvětví, typ, otázka, nemocnice, škola, povolání, stadium, stádium, počet dětí, třída, nemoc, závažnost, kouření, pracovní postavení',
  total:
    'celkem, součet, všichni, všechny, mezisoučet, úhrnem, dohromady, obě pohlaví, všechna, celkový součet, všichni pacienti, celkově',
  amount: 'tržby, obrat, kč, tis, mil, mzdy, náklady, tun, hektar, litr, mléko, výroba, výdaje, hodnota',
  attribute: 'věk, pohlaví, výška, váha, datum narození, kuřák',
  cumulative: 'kumulativní, kumulovaný',
  note: 'poznámka, poznámky, zdroj, legenda, pozn',
  missing: 'chybějící, neznámé, neuvedeno, chybí, chybějící hodnoty',
  'bin-edge': 'od, do, dolní mez třídy, horní mez třídy',
  'number-at-risk': 'v riziku, počet v riziku, počet osob v riziku, v ohrožení, osoby v riziku',
  'number-of-events': 'cenzorováno, cenzorovaní, počet událostí, událost',
  'r-squared': 'r kvadrát',
};
