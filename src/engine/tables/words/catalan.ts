import type { Vocabulary } from './vocabulary';

export const CATALAN: Vocabulary = {
  count:
    'nombre, nombre de, recompte, freqüència, freqüències, quantitat, observacions, mostra, efectius, ' +
    'població, nombre de pacients, nombre de casos, freqüència absoluta, efectiu, recomptes, n vàlid, núm, ' +
    'nre, nre de casos, nombre de persones, nombre de defuncions, n casos, compte, nombre d individus, ' +
    'num de casos, freq, freq abs, nre pacients, nombre de registres, ' +
    'observats, observades, casos observats',
  people:
    'temps complet, temps parcial, jornada completa, jornada parcial, ' +
    'persones, pacients, casos, morts, defuncions, naixements, dones, homes, nens, nenes, alumnes, estudiants, ' +
    'llars, treballadors, participants, enquestats, subjectes, individus, altes, ingressos hospitalaris, ' +
    'empreses, sí, no, adults, traslladats, reingressos, esdeveniments, habitants, assegurats, usuaris, ' +
    'hospitalitzacions, hospitalitzats, ingressats, positius, negatius, vacunats, infectats, malalts, ' +
    'contagis, ocupats, aturats, famílies, mares, pares, nadons, lactants, exclosos, inclosos, supervivents, ' +
    'beneficiaris, matriculats, atesos, jubilats, homes i dones, episodis, nounats, fumadors, exposats, ' +
    'no exposats, establiments',
  percentage:
    'percentatge, per cent, proporció, percentatges, percentatge vàlid, freqüència relativa, ' +
    'percentatge de fila, percentatge de columna, pct, % acumulat, percentatge acumulat, freq relativa, pes %, ' +
    'tant per cent, freqüència relativa acumulada',
  rate:
    'taxa, incidència, prevalença, taxa bruta, ' +
    'taxa de mortalitat, taxa d atur, per mil, taxes, taxa d incidència, letalitat',
  mean:
    'salari mitjà, sou mitjà, preu mitjà, cost mitjà, temps mitjà, valor mitjà, pes mitjà, nombre mitjà, mitjana, mitjanes, edat mitjana, promig, valor mitjà, mitjana aritmètica, mitj, estada mitjana, ' +
    'mitjana d edat, mitjana ponderada, cost mitjà, despesa mitjana, nombre mitjà, pes mitjà, temps mitjà',
  sd:
    'desviació estàndard, desviació típica, desv est, de, desv estàndard, d e, dt, desv típ, ' +
    'desviació estandard, desviació, desviació tipus, σ',
  variance: 'variància',
  minimum: 'mínim, mín, valor mínim, més baix',
  maximum: 'màxim, màx, valor màxim, més alt',
  range: 'mínim màxim, rang, amplitud, recorregut, interval de valors',
  median: 'mediana, edat mediana, med',
  quantile:
    'quartil, percentil, quantil, rang interquartílic, riq, interval interquartílic, primer quartil, ' +
    'tercer quartil, quartils, decil, percentils, ric',
  'total-contribution':
    'facturació, vendes, ingressos, suma de, salaris, despesa, import, volum de negoci, xifra de negocis, ' +
    'cost, costos, despeses, valor afegit, massa salarial, benefici, inversió, exportacions, importacions, ' +
    'impostos, import total, cost total, ' +
    'desembarcaments, primes',
  coefficient:
    'coeficient, estimació, diferència, coef, coeficients, beta, efecte, diferència de mitjanes, estimador',
  'standard-error': 'error estàndard, error típic, err est, e e, ee, errors estàndard',
  'confidence-limit':
    'interval de confiança, límit inferior, límit superior, ic, ic 95, ic95, ic inf, ic sup, lím inf, lím sup, ' +
    'ic inferior, ic superior, inferior, superior, interval de confiança al 95, li, ls',
  'test-statistic':
    'estadístic, khi quadrat, ji quadrat, valor t, estadístic t, valor f, valor z, estadístic de prova, ' +
    't de student',
  'p-value': 'valor p, significació, p valor, valor de p, sig bilateral',
  'degrees-of-freedom': 'graus de llibertat, gl, g l',
  survival: 'supervivència, probabilitat de supervivència, supervivència acumulada, supervivència global',
  correlation: 'correlació',
  rank: 'posició, ordre, rànquing, lloc, nre d ordre',
  code: 'capítol, codi, cim 10, codi ine, codi cim 10, codis, cod, codi municipi',
  year: 'any, anys, any de naixement, any de diagnòstic, exercici',
  date: 'data, mes, setmana, dia, trimestre, període',
  time:
    'segons, minuts, temps, durada, hores, dies, estada, seguiment, espera, temps d espera, persones any, temps de seguiment, ' +
    'estada dies, mesos, dies d estada, antiguitat',
  identifier:
    'identificador, cip, nhc, id pacient, número d història, dni, número de pacient, codi pacient, pseudònim',
  name: 'nom, cognom, cognoms',
  geography:
    'regió, país, província, municipi, ciutat, comarca, districte, codi postal, vegueria, ' +
    'àrea bàsica de salut, regió sanitària, territori, barri, àmbit territorial',
  dimension:
    'model, predictor, covariable, paràmetre, desenllaç, exposició, pas, conglomerat, centre, onada, estrat, ' +
    'cohort, estació de l any, temporada, fase, dosi, quintil, tercil, resposta, nivell màxim, màxim nivell, ' +
    'nivell màxim d estudis, grup, categoria, edat, grup d edat, sexe, gènere, variable, nivell, educació, ' +
    'estudis, estat civil, situació laboral, diagnòstic, causa, causa de mort, sector, tipus, pregunta, ' +
    'hospital, escola, ocupació, estadi, nombre de fills, classe, malaltia, gravetat, tabaquisme, ' +
    'nivell d estudis, persones a la llar, membres de la llar, mida de la llar, tram d edat, franja d edat, ' +
    'grups d edat, tractament, braç, nacionalitat, nivell educatiu, nivell socioeconòmic, curs, ' +
    'característica, característiques, situació, branca, indústria, professió, especialitat, servei, ' +
    'comorbiditat',
  total:
    'persones, en total, en conjunt, totes les persones, tota la cohort, cohort completa, mostra total, tota la mostra, ' +
    'total, tots, totes, suma, subtotal, total general, ambdós sexes, conjunt, tots els pacients, ambdós, ' +
    'total catalunya, catalunya, tots dos sexes, totes les edats, total població, població total, totals, ' +
    'tots els casos, tots els grups, suma total, tots els sexes, homes i dones total, global',
  amount:
    'vendes, facturació, euros, milers, milions, salaris, tones, hectàrees, litres, llet, producció, despesa, ' +
    'xifra de negocis, costos, despeses, valor afegit, import, massa salarial, inversió, exportacions, ' +
    'importacions, impostos, milers d euros, milions d euros, collita, consum d energia, consum energètic, ' +
    'consum elèctric, consum d electricitat, consum d aigua, consum de gas, residus, emissions, subvencions, ' +
    'desembarcaments, primes, massa salarial bruta',
  attribute:
    'edat, sexe, talla, pes, data de naixement, fumador, alçada, imc, professió, tractament, estat civil, ' +
    'tensió, ocupació, educació, renda',
  cumulative: 'acumulat, acumulada, acumulats, acum',
  note: 'nota, notes, font, llegenda, nota metodològica, fonts, elaboració pròpia, observació nota, abreviatures',
  missing:
    'desconegut, perduts, sense dades, valors perduts, ns nc, no consta, no contesta, sense informació, ' +
    'mancants, desconeguda, no disponible, perdut, desconeguts, sense especificar, no sap, sense resposta, ' +
    'valor perdut',
  'bin-edge': 'des de, fins a, fins, límit inferior de l interval, límit superior de l interval, des',
  'number-at-risk':
    'en risc, nombre en risc, a risc, pacients en risc, n en risc, persones en risc, nre en risc',
  'number-of-events':
    'esdeveniments, esdeveniment, censurats, nombre d esdeveniments, censurat, nre d esdeveniments',
  'odds-ratio':
    'raó de probabilitats, raó de riscos, risc relatiu, raó de taxes, raó d odds, or ajustada, hr ajustat, ' +
    'raó de prevalences',
  'r-squared': 'r quadrat',
  weight: 'ponderació, pes mostral, factor d elevació, factor de ponderació',
  'free-text': 'comentari, comentaris, observacions lliures, text lliure, observació',
  things:
    'nombre d estudis, estudis, publicacions, mida de bloc, escons, punts, cost unitari, preu unitari, iteracions, ' +
    'nombre d iteracions, nombre de variables, nombre de paràmetres, variables, columnes, files, ' +
    'pàgines, nodes, llits, ítems, nombre d ítems, nombre de preguntes',
  fit:
    'raó de variàncies, coeficient de variació, asimetria, curtosi, suma de quadrats, deviància, ' +
    'log versemblança, residus, alfa de cronbach',
  'genotype-count': 'genotip, genotips, recompte d al lels',
};
