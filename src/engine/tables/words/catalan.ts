import type { Vocabulary } from './vocabulary';

export const CATALAN: Vocabulary = {
  count:
    'nombre, nombre de, recompte, freqüència, freqüències, quantitat, observacions, mostra, efectius, població, nombre de pacients, nombre de casos, freqüència absoluta, efectiu, recomptes, n vàlid, núm',
  people:
    'persones, pacients, casos, morts, defuncions, naixements, dones, homes, nens, nenes, alumnes, estudiants, llars, ' +
    'treballadors, participants, enquestats, subjectes, individus, altes, ingressos hospitalaris, empreses, sí, no, adults, traslladats, reingressos, esdeveniments',
  percentage:
    'percentatge, per cent, proporció, percentatges, percentatge vàlid, freqüència relativa, percentatge de fila, percentatge de columna, pct',
  rate: 'taxa, per 1000, per 100000, incidència, prevalença, per 1 000, per 100 000',
  mean: 'mitjana, mitjanes, edat mitjana, promig, valor mitjà, mitjana aritmètica',
  sd: 'desviació estàndard, desviació típica, desv est, de, desv estàndard',
  variance: 'variància',
  minimum: 'mínim, mín',
  maximum: 'màxim, màx',
  range: 'rang, amplitud',
  median: 'mediana',
  quantile: 'quartil, percentil, quantil, rang interquartílic, riq, interval interquartílic',
  'total-contribution': 'facturació, vendes, ingressos, suma de, salaris, despesa, import, volum de negoci',
  coefficient: 'coeficient, estimació, diferència',
  'standard-error': 'error estàndard, error típic',
  'confidence-limit': 'interval de confiança, límit inferior, límit superior, ic, ic 95, ic95',
  'test-statistic': 'estadístic',
  'p-value': 'valor p',
  'degrees-of-freedom': 'graus de llibertat',
  survival: 'supervivència, probabilitat de supervivència',
  correlation: 'correlació',
  rank: 'posició, ordre',
  code: 'codi',
  year: 'any, anys',
  date: 'data, mes, setmana, dia, trimestre, període',
  time: 'temps, durada, hores, dies, estada, seguiment',
  identifier: 'identificador',
  name: 'nom, cognom, cognoms',
  geography: 'regió, país, província, municipi, ciutat, comarca, districte, codi postal, vegueria',
  dimension:
    "grup, categoria, edat, grup d'edat, sexe, gènere, variable, nivell, educació, estudis, estat civil, situació laboral, " +
    'diagnòstic, causa, causa de mort, sector, tipus, pregunta, hospital, escola, ocupació, estadi, nombre de fills, classe, malaltia, gravetat, tabaquisme, nivell d’estudis',
  total:
    'total, tots, totes, suma, subtotal, total general, ambdós sexes, conjunt, tots els pacients, ambdós, total general',
  amount:
    'vendes, facturació, euros, milers, milions, salaris, tones, hectàrees, litres, llet, producció, despesa, valor',
  attribute: 'edat, sexe, talla, pes, data de naixement, fumador',
  cumulative: 'acumulat, acumulada',
  note: 'nota, notes, font, llegenda',
  missing: 'desconegut, perduts, sense dades, valors perduts',
  'bin-edge': 'des de, fins a, fins',
  'number-at-risk': 'en risc, nombre en risc, a risc',
  'number-of-events': 'esdeveniments, esdeveniment, censurats',
  'odds-ratio': 'raó de probabilitats, raó de riscos, risc relatiu, raó de taxes',
  'r-squared': 'r quadrat',
};
