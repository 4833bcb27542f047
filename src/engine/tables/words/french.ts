import type { Vocabulary } from './vocabulary';

export const FRENCH: Vocabulary = {
  count:
    'effectif, effectifs, nombre, nombre de, fréquence, fréquences, nb, nbre, observations, échantillon, dénombrement, population, nb de, nb de cas, effectif total, effectif cumulé, nombre de patients, taille',
  people:
    'personnes, patients, patientes, cas, décès, naissances, femmes, hommes, enfants, élèves, étudiants, ménages, ' +
    'salariés, participants, répondants, sujets, individus, décédés, sortis, admis, événements, entreprises, ' +
    'établissements, oui, non, garçons, filles, adultes, hospitalisations, séjours, obèses, fumeurs',
  percentage:
    'pourcentage, pour cent, part, proportion, pourcentages, part en, pourcentage valide, en pourcentage, % ligne, % colonne, pct',
  rate: 'taux, pour 1000, pour 100000, incidence, prévalence, pour 1 000, pour 100 000, taux de mortalité, taux pour, quotient',
  mean: 'moyenne, moyen, moyennes, age moyen, moy, en moyenne',
  sd: 'écart type, écarts types, et, ecart type, ec type, dev std, déviation standard',
  variance: 'variance',
  minimum: 'minimum, plus petit, min, minimal',
  maximum: 'maximum, plus grand, max, maximal',
  range: 'étendue, min max',
  median: 'médiane, médian',
  quantile:
    'quartile, centile, percentile, quantile, premier quartile, troisième quartile, eiq, iq, intervalle interquartile, écart interquartile',
  'total-contribution':
    "chiffre d'affaires, somme de, revenu, revenus, salaires, coût, coûts, dépenses, montant, ca",
  coefficient: 'coefficient, estimation, estimateur, différence',
  'odds-ratio':
    'rapport de cotes, risque relatif, rapport de risque, rapport de risques, rapport des cotes, risque relatif ajusté, rapport de taux',
  'standard-error': 'erreur type, erreur standard',
  'confidence-limit': 'intervalle de confiance, ic, ic 95, ic95, borne inférieure, borne supérieure, ic à 95',
  'test-statistic': 'statistique de test, valeur t, valeur z',
  'p-value': 'valeur p, valeur de p, p valeur',
  'degrees-of-freedom': 'degrés de liberté, ddl',
  'number-at-risk':
    'à risque, nombre à risque, exposés au risque, sujets à risque, effectif à risque, patients à risque',
  survival: 'survie, probabilité de survie, taux de survie, fonction de survie',
  correlation: 'corrélation',
  weight: 'pondération, poids sondage',
  rank: 'rang, classement',
  code: 'code insee, codes',
  year: 'année, années, an, exercice',
  date: 'date, mois, semaine, jour, trimestre, période',
  time: 'durée, temps, heures, jours, personnes années, délai, durée de séjour',
  identifier: 'identifiant, matricule, numéro de patient, ident',
  name: 'nom, prénom',
  geography: 'région, pays, département, commune, ville, canton, code postal, lieu, territoire',
  'free-text': 'commentaire, commentaires, remarques',
  dimension:
    "groupe, catégorie, âge, tranche d'âge, classe d'âge, groupe d'âge, sexe, variable, modalité, niveau, diplôme, formation, " +
    'situation, état civil, statut, diagnostic, cause, cause de décès, secteur, branche, industrie, type, question, service, ' +
    "hôpital, école, profession, stade, nombre d'enfants, taille du ménage, maladie, caractéristique, caractéristiques, gravité, tabagisme, état matrimonial",
  total:
    'total, ensemble, tous, toutes, somme, sous total, total général, totaux, les deux sexes, tous âges, france entière, total des patients, tous les patients',
  amount:
    "chiffre d'affaires, euros, milliers, millions, salaires, coûts, tonnes, hectares, litres, lait, vendu, production, dépenses, revenu, valeur",
  attribute: 'âge, sexe, poids, date de naissance, fumeur, profession, tension',
  cumulative: 'cumulé, cumulée, cumul, cumulés',
  note: 'note, notes, source, remarque, légende, lecture, champ',
  missing: 'manquant, manquants, inconnu, non renseigné, valeurs manquantes, données manquantes',
  'bin-edge': 'borne inf, borne sup, début, fin',
  'number-of-events': 'évènements, événement, censurés, censures, censuré',
  'r-squared': 'r deux, r carré',
};
