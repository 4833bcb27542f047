import type { Vocabulary } from './vocabulary';

export const FRENCH: Vocabulary = {
  count:
    'effectif, effectifs, nombre, nombre de, fréquence, fréquences, nb, nbre, observations, échantillon, dénombrement, population, nb de',
  people:
    'personnes, patients, patientes, cas, décès, naissances, femmes, hommes, enfants, élèves, étudiants, ménages, ' +
    'salariés, participants, répondants, sujets, individus, décédés, sortis, admis, événements, entreprises, ' +
    'établissements, oui, non, garçons, filles, adultes, hospitalisations, séjours, obèses, fumeurs',
  percentage: 'pourcentage, pour cent, part, proportion, pourcentages, part en',
  rate: 'taux, pour 1000, pour 100000, incidence, prévalence, pour 1 000, pour 100 000, taux de mortalité',
  mean: 'moyenne, moyen, moyennes, age moyen, moy',
  sd: 'écart type, écarts types, et, ecart type',
  variance: 'variance',
  minimum: 'minimum, plus petit',
  maximum: 'maximum, plus grand',
  range: 'étendue',
  median: 'médiane, médian',
  quantile: 'quartile, centile, percentile, quantile, premier quartile, troisième quartile, eiq',
  'total-contribution':
    "chiffre d'affaires, somme de, revenu, revenus, salaires, coût, coûts, dépenses, montant, ca",
  coefficient: 'coefficient, estimation, estimateur, différence',
  'odds-ratio': 'rapport de cotes, risque relatif',
  'standard-error': 'erreur type, erreur standard',
  'confidence-limit': 'intervalle de confiance, ic, ic 95, ic95, borne inférieure, borne supérieure, ic à 95',
  'test-statistic': 'statistique de test, valeur t, valeur z',
  'p-value': 'valeur p, valeur de p, p valeur',
  'degrees-of-freedom': 'degrés de liberté, ddl',
  'number-at-risk': 'à risque, nombre à risque, exposés au risque',
  survival: 'survie, probabilité de survie',
  correlation: 'corrélation',
  weight: 'pondération, poids sondage',
  rank: 'rang, classement',
  code: 'code insee, codes',
  year: 'année, années, an, exercice',
  date: 'date, mois, semaine, jour, trimestre, période',
  time: 'durée, temps, heures, jours, personnes années',
  identifier: 'identifiant, matricule, numéro de patient, ident',
  name: 'nom, prénom',
  geography: 'région, pays, département, commune, ville, canton, code postal, lieu, territoire',
  'free-text': 'commentaire, commentaires, remarques',
  dimension:
    "groupe, catégorie, âge, tranche d'âge, classe d'âge, groupe d'âge, sexe, variable, modalité, niveau, diplôme, formation, " +
    'situation, état civil, statut, diagnostic, cause, cause de décès, secteur, branche, industrie, type, question, service, ' +
    "hôpital, école, profession, stade, nombre d'enfants, taille du ménage, maladie, caractéristique, caractéristiques",
  total:
    'total, ensemble, tous, toutes, somme, sous total, total général, totaux, les deux sexes, tous âges, france entière, total des patients, tous les patients',
  amount:
    "chiffre d'affaires, euros, milliers, millions, salaires, coûts, tonnes, hectares, litres, lait, vendu, production, dépenses, revenu, valeur",
  attribute: 'âge, sexe, taille, poids, date de naissance, fumeur, profession, tension',
  cumulative: 'cumulé, cumulée, cumul, cumulés',
  note: 'note, notes, source, remarque, légende, lecture, champ',
  missing: 'manquant, manquants, inconnu, non renseigné',
};
