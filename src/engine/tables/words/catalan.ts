import type { Vocabulary } from './vocabulary';

export const CATALAN: Vocabulary = {
  count:
    'nombre, nombre de, recompte, freqüència, freqüències, quantitat, observacions, mostra, efectius, població',
  people:
    'persones, pacients, casos, morts, defuncions, naixements, dones, homes, nens, nenes, alumnes, estudiants, llars, ' +
    'treballadors, participants, enquestats, subjectes, individus, altes, ingressos hospitalaris, empreses, sí, no, adults, traslladats, reingressos',
  percentage: 'percentatge, per cent, proporció, percentatges',
  rate: 'taxa, per 1000, per 100000, incidència, prevalença, per 1 000, per 100 000',
  mean: 'mitjana, mitjanes, edat mitjana, promig',
  sd: 'desviació estàndard, desviació típica',
  variance: 'variància',
  minimum: 'mínim',
  maximum: 'màxim',
  range: 'rang',
  median: 'mediana',
  quantile: 'quartil, percentil, quantil, rang interquartílic',
  'total-contribution': 'facturació, vendes, ingressos, suma de, salaris, despesa, import, volum de negoci',
  coefficient: 'coeficient, estimació, diferència',
  'standard-error': 'error estàndard',
  'confidence-limit': 'interval de confiança, límit inferior, límit superior',
  'test-statistic': 'estadístic',
  'p-value': 'valor p',
  'degrees-of-freedom': 'graus de llibertat',
  'number-at-risk': 'en risc, nombre en risc, exposats',
  survival: 'supervivència',
  correlation: 'correlació',
  rank: 'posició, ordre',
  code: 'codi',
  year: 'any, anys',
  date: 'data, mes, setmana, dia, trimestre, període',
  time: 'temps, durada, hores, dies',
  identifier: 'identificador',
  name: 'nom, cognom, cognoms',
  geography: 'regió, país, província, municipi, ciutat, comarca, districte, codi postal, vegueria',
  dimension:
    "grup, categoria, edat, grup d'edat, sexe, gènere, variable, nivell, educació, estudis, estat civil, situació laboral, " +
    'diagnòstic, causa, causa de mort, sector, tipus, pregunta, hospital, escola, ocupació, estadi, nombre de fills, classe, malaltia',
  total:
    'total, tots, totes, suma, subtotal, total general, ambdós sexes, conjunt, tots els pacients, ambdós',
  amount:
    'vendes, facturació, euros, milers, milions, salaris, tones, hectàrees, litres, llet, producció, despesa, valor',
  attribute: 'edat, sexe, talla, pes, data de naixement, fumador',
  cumulative: 'acumulat, acumulada',
  note: 'nota, notes, font, llegenda',
  missing: 'desconegut, perduts, sense dades',
};
