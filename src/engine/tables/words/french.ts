import type { Vocabulary } from './vocabulary';

export const FRENCH: Vocabulary = {
  count:
    'effectif, effectifs, nombre, nombre de, fréquence, fréquences, nb, nbre, observations, échantillon, ' +
    'dénombrement, population, nb de, nb de cas, effectif total, effectif cumulé, nombre de patients, taille, ' +
    'fréquence absolue, freq absolue, nombre de personnes, nombre de décès, nbr, nombre d individus, ' +
    'nb patients, nombre d hospitalisations, nombre d observations, nb d observations, eff, n pondéré, ' +
    'effectif pondéré, effectif brut, effectifs bruts, nb pers, nbre de cas, ' +
    'observé, observés, effectifs observés, effectif observé',
  people:
    'temps plein, temps partiel, temps complet, à temps plein, à temps partiel, ' +
    'personnes, patients, patientes, cas, décès, naissances, femmes, hommes, enfants, élèves, étudiants, ' +
    'ménages, salariés, participants, répondants, sujets, individus, décédés, sortis, admis, événements, ' +
    'entreprises, établissements, oui, non, garçons, filles, adultes, hospitalisations, séjours, obèses, ' +
    'fumeurs, assurés, habitants, résidents, bénéficiaires, personnes interrogées, inscrits, exclus, inclus, ' +
    'perdus de vue, survivants, mères, pères, nourrissons, nouveau nés, retraités, allocataires, ' +
    'demandeurs d emploi, licenciés, hospitalisés, vaccinés, infectés, malades, témoins, foyers, entrants, ' +
    'sortants, patient es, hospitalisées, guéris, exposés, non exposés',
  percentage:
    'pourcentage, pour cent, part, proportion, pourcentages, part en, pourcentage valide, en pourcentage, ' +
    '% ligne, % colonne, pct, pourcent, % cumulé, fréquence relative, fréquences relatives, freq relative, ' +
    'pourcentage cumulé, part relative, taux de réponse',
  rate:
    'taux, incidence, prévalence, taux de mortalité, ' +
    'taux pour, quotient, taux brut, taux standardisé, taux d incidence, pour mille, ' +
    'taux de chômage, tsm, létalité',
  mean:
    'moyenne, moyen, moyennes, age moyen, moy, en moyenne, age moyenne, moyenne d age, moyenne pondérée, ' +
    'valeur moyenne, moyenne arithmétique, durée moyenne, durée moyenne de séjour, coût moyen, nombre moyen, ' +
    'poids moyen',
  sd:
    'écart type, écarts types, et, ecart type, ec type, dev std, déviation standard, e t, σ, ' +
    'écart type corrigé, écarts type, ec t',
  variance: 'variance',
  minimum: 'minimum, plus petit, min, minimal, valeur minimale, mini, valeur min, plus jeune',
  maximum: 'maximum, plus grand, max, maximal, valeur maximale, maxi, valeur max, plus agé',
  range: 'minimum maximum, mini maxi, étendue, min max',
  median: 'médiane, médian, méd, age médian, valeur médiane, durée médiane',
  quantile:
    'quartile, centile, percentile, quantile, premier quartile, troisième quartile, eiq, iq, ' +
    'intervalle interquartile, écart interquartile, iiq, décile, 1er décile, 9e décile, 1er quartile, ' +
    '3e quartile, 3ème quartile, écart inter quartile, quintile inférieur',
  'total-contribution':
    'chiffre d affaires, somme de, revenu, revenus, salaires, coût, coûts, dépenses, montant, ca, ventes, ' +
    'valeur ajoutée, dépense, montants, montant total, recettes, coût total, chiffre d affaires total, ' +
    'masse salariale, bénéfice, bénéfices, investissements, exportations, importations, impots, cotisations, ' +
    'prestations, ' +
    'débarquements, primes, primes émises, salaires bruts',
  coefficient:
    'coefficient, estimation, estimateur, différence, coef, coeff, bêta, coefficients, effet, estimations, ' +
    'différence moyenne',
  'odds-ratio':
    'rapport de cotes, risque relatif, rapport de risque, rapport de risques, rapport des cotes, ' +
    'risque relatif ajusté, rapport de taux, rc, rc ajusté, or ajusté, hr ajusté, rapport des risques, ' +
    'rapport de risques instantanés',
  'standard-error': 'erreur type, erreur standard, err type, err std, erreurs types, erreur std',
  'confidence-limit':
    'intervalle de confiance, ic, ic 95, ic95, borne inférieure, borne supérieure, ic à 95, ic inf, ic sup, ' +
    'ic inférieur, ic supérieur, borne inf, borne sup, limite inférieure, limite supérieure, limite inf, ' +
    'limite sup, inf ic, sup ic, ic bas, ic haut, intervalle de confiance à 95, bornes, binf, bsup',
  'test-statistic':
    'statistique de test, valeur t, valeur z, statistique, khi deux, khi2, chi deux, khi carré, valeur f, ' +
    't de student, statistique t, statistique du test',
  'p-value':
    'valeur p, valeur de p, p valeur, signification, significativité, p valeurs, valeurs p, ' +
    'degré de signification',
  'degrees-of-freedom': 'degrés de liberté, ddl',
  'number-at-risk':
    'à risque, nombre à risque, exposés au risque, sujets à risque, effectif à risque, patients à risque, ' +
    'n à risque, effectifs à risque, à risque au début',
  survival:
    'survie, probabilité de survie, taux de survie, fonction de survie, survie cumulée, survie globale, ' +
    'survie sans progression',
  correlation: 'corrélation',
  weight: 'pondération, poids sondage, pondérations, poids de sondage, coefficient de pondération',
  rank: 'rang, classement, n d ordre, numéro d ordre, place',
  code:
    'chapitre, code insee, codes, code cim 10, code commune, n département, cim 10, code département, code postal insee, ' +
    'cim10',
  year: 'année, années, an, exercice, année de naissance, millésime',
  date: 'date, mois, semaine, jour, trimestre, période',
  time:
    'secondes, minutes, durée, temps, heures, jours, personnes années, délai, durée de séjour, suivi, dms, durée de suivi, ' +
    'jours d hospitalisation, ancienneté, personnes mois, séjour moyen',
  identifier:
    'identifiant, matricule, numéro de patient, ident, id patient, n patient, num patient, numéro de dossier, ' +
    'n dossier, nir, numéro de sécurité sociale, n sécu, identifiant patient, n séjour, code patient, ' +
    'pseudonyme',
  name: 'nom, prénom',
  geography:
    'région, pays, département, commune, ville, canton, code postal, lieu, territoire, territoire de santé, ' +
    'arrondissement, région de résidence, académie, quartier, département de résidence',
  'free-text':
    'commentaire, commentaires, remarques, remarque libre, observations libres, texte libre, verbatim, ' +
    'champ libre',
  dimension:
    'modèle, prédicteur, covariable, paramètre, critère de jugement, exposition, étape, grappe, centre, ' +
    'vague, strate, cohorte, saison, phase, dose, quintile, tercile, réponse, plus haut diplôme, ' +
    'diplôme le plus élevé, plus haut niveau, niveau maximal, groupe, catégorie, âge, tranche d âge, ' +
    'classe d âge, groupe d âge, sexe, variable, modalité, niveau, diplôme, formation, situation, ' +
    'état civil, statut, diagnostic, cause, cause de décès, secteur, branche, industrie, type, question, ' +
    'service, hôpital, école, profession, stade, nombre d enfants, taille du ménage, maladie, ' +
    'caractéristique, caractéristiques, gravité, tabagisme, état matrimonial, personnes dans le ménage, ' +
    'nombre de personnes dans le ménage, tranche d age, classes d age, groupe de traitement, bras, ' +
    'traitement, csp, pcs, échelon, imc classe, type d établissement, modalités, ' +
    'catégorie socioprofessionnelle, niveau d études, nationalité, comorbidité, mode d entrée, ' +
    'mode de sortie, année de diagnostic',
  total:
    'personnes, au total, toutes les personnes, cohorte entière, toute la cohorte, échantillon total, échantillon complet, population entière, ' +
    'total, ensemble, tous, toutes, somme, sous total, total général, totaux, les deux sexes, tous âges, ' +
    'france entière, total des patients, tous les patients, effectif total, ensemble de la population, ' +
    'tous sexes, total population, toutes causes, total france, france, total de la population, ens, ' +
    'tous les ages, tous les cas, tous confondus, total cumulé, deux sexes, population totale, ' +
    'total hommes et femmes',
  amount:
    'chiffre d affaires, euros, milliers, millions, salaires, coûts, tonnes, hectares, litres, lait, vendu, ' +
    'production, dépenses, revenu, ventes, valeur ajoutée, dépense, montant, montants, recettes, ' +
    'masse salariale, investissements, exportations, importations, impots, keur, meur, millions d euros, ' +
    'milliers d euros, récolte, tonnages, consommation d énergie, consommation électrique, ' +
    'consommation d électricité, consommation d eau, consommation de gaz, déchets, émissions, subventions, ' +
    'débarquements, primes, primes émises, salaires bruts, sinistres payés',
  attribute:
    'âge, sexe, poids, date de naissance, fumeur, profession, tension, taille, imc, traitement, ' +
    'niveau d études, revenu',
  cumulative: 'cumulé, cumulée, cumul, cumulés, cumulées, cumulatif, cum',
  note:
    'note, notes, source, remarque, légende, lecture, champ, sources, remarques, note de lecture, lecteur, ' +
    'champs, avertissement, nota, abréviations',
  missing:
    'manquant, manquants, inconnu, non renseigné, valeurs manquantes, données manquantes, nsp, nr, ' +
    'ne sait pas, sans réponse, non précisé, non précisée, non renseignée, non réponse, indéterminé, ' +
    'manquante, manquantes, refus, non connu, valeur manquante, pas de réponse, inconnue',
  'bin-edge': 'début, fin',
  'number-of-events':
    'évènements, événement, censurés, censures, censuré, nombre d événements, nombre d évènements, évènement, ' +
    'nb d événements, nombre de censurés, événements observés',
  'r-squared': 'r deux, r carré',
  things:
    'nombre d études, études, publications, taille de bloc, sièges, en stock, points, coût unitaire, prix unitaire, ' +
    'tarif unitaire, itérations, nombre d itérations, nombre de variables, nombre de paramètres, variables, ' +
    'colonnes, ' +
    'lignes, pages, noeuds, lits, nombre d items, items, nombre de questions',
  fit:
    'rapport de variances, rapport des variances, coefficient de variation, asymétrie, aplatissement, ' +
    'somme des carrés, déviance, log vraisemblance, résidus, alpha de cronbach',
  'genotype-count': 'génotype, génotypes, nombre d allèles',
};
