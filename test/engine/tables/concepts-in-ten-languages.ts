import type { Topic } from '../../../src/engine/tables/words/vocabulary';

/**
 * What a header may say, in English, German, French, Spanish, Catalan, Czech, Dutch, Norwegian, Swedish and Finnish. A
 * language that is left out of a concept is a gap.
 */
export const CONCEPTS: readonly (readonly [concept: string, topic: Topic, words: string])[] = [
  ['a count', 'count', 'Count|Anzahl|Effectif|Recuento|Recompte|Počet|Aantal|Antall|Antal|Lukumäärä'],
  [
    'patients',
    'people',
    'Patients|Patienten|Patients|Pacientes|Pacients|Pacienti|Patiënten|Pasienter|Patienter|Potilaat',
  ],
  [
    'households',
    'people',
    'Households|Haushalte|Ménages|Hogares|Llars|Domácnosti|Huishoudens|Husholdninger|Hushåll|Kotitaloudet',
  ],
  [
    'companies',
    'people',
    'Companies|Unternehmen|Entreprises|Empresas|Empreses|Podniky|Bedrijven|Foretak|Företag|Yritykset',
  ],
  [
    'establishments',
    'people',
    'Establishments|Betriebe|Établissements|Establecimientos|Establiments|Provozovny|Vestigingen|Bedrifter|Arbetsställen|Toimipaikat',
  ],
  [
    'all persons',
    'total',
    'All persons|Alle Personen|Toutes les personnes|Todas las personas|Totes les persones|Všechny osoby|Alle personen|Alle personer|Alla personer|Kaikki henkilöt',
  ],
  [
    'persons, who are all of them where they add up',
    'total',
    'Persons|Personen|Personnes|Personas|Persones|Osoby|Personen|Personer|Personer|Henkilöt',
  ],
  [
    'altogether',
    'total',
    'In total|Im Ganzen|Au total|En total|En total|Celkově|In totaal|Totalt|Totalt|Kaikkiaan',
  ],
  ['total', 'total', 'Total|Insgesamt|Ensemble|Todos|Tots|Celkem|Totaal|I alt|Samtliga|Yhteensä'],
  [
    'percent',
    'percentage',
    'Percent|Prozent|Pourcentage|Porcentaje|Percentatge|Procento|Percentage|Prosent|Procent|Prosentti',
  ],
  [
    'relative frequency',
    'percentage',
    'Percentage|Relative Häufigkeit|Fréquence relative|Frecuencia relativa|Freqüència relativa|Relativní četnost|Relatieve frequentie|Relativ frekvens|Relativ frekvens|Suhteellinen frekvenssi',
  ],
  [
    'mean',
    'mean',
    'Mean|Mittelwert|Moyenne|Media|Mitjana|Průměr|Gemiddelde|Gjennomsnitt|Medelvärde|Keskiarvo',
  ],
  ['median', 'median', 'Median|Median|Médiane|Mediana|Mediana|Medián|Mediaan|Median|Median|Mediaani'],
  [
    'sd',
    'sd',
    'SD|Standardabweichung|Écart-type|Desviación típica|Desviació estàndard|Směrodatná odchylka|Standaarddeviatie|Standardavvik|Standardavvikelse|Keskihajonta',
  ],
  [
    'minimum',
    'minimum',
    'Minimum|Kleinster Wert|Valeur minimale|Mínimo|Mínim|Nejmenší hodnota|Laagste|Laveste|Lägsta|Pienin',
  ],
  [
    'maximum',
    'maximum',
    'Maximum|Größter Wert|Valeur maximale|Máximo|Màxim|Největší hodnota|Hoogste|Høyeste|Högsta|Suurin',
  ],
  [
    'upper quartile',
    'quantile',
    'Upper quartile|Oberes Quartil|Troisième quartile|Tercer cuartil|Tercer quartil|Horní kvartil|Bovenste kwartiel|Øvre kvartil|Övre kvartil|Yläkvartiili',
  ],
  [
    'both ends',
    'range',
    'Min–max|Kleinster–größter|Min-max|Mínimo-máximo|Mínim–màxim|Nejmenší–největší|Laagste–hoogste|Min–maks|Lägsta–högsta|Pienin–suurin',
  ],
  ['rate', 'rate', 'Rate|Inzidenz|Taux|Tasa|Taxa|Incidence|Incidentie|Insidens|Incidens|Ilmaantuvuus'],
  [
    'standard error',
    'standard-error',
    'Standard error|Standardfehler|Erreur type|Error estándar|Error estàndard|Standardní chyba|Standaardfout|Standardfeil|Standardfel|Keskivirhe',
  ],
  [
    'lower end of an interval',
    'confidence-limit',
    'Lower CI|Unteres KI|IC inf.|IC inf.|IC inf.|Dolní IS|Ondergrens|Nedre KI|Nedre KI|LV ala',
  ],
  ['p-value', 'p-value', 'p-value|p-Wert|Valeur p|Valor p|Valor p|p-hodnota|p-waarde|p-verdi|p-värde|p-arvo'],
  [
    'test statistic',
    'test-statistic',
    'Chi-square|Chi-Quadrat|Khi-deux|Ji cuadrado|Khi quadrat|Chí-kvadrát|Chi-kwadraat|Kjikvadrat|Chi-två|Khii-neliö',
  ],
  [
    'coefficient',
    'coefficient',
    'Coefficient|Koeffizient|Coefficient|Coeficiente|Coeficient|Koeficient|Coëfficiënt|Koeffisient|Koefficient|Kerroin',
  ],
  [
    'degrees of freedom',
    'degrees-of-freedom',
    'df|Freiheitsgrade|ddl|Grados de libertad|Graus de llibertat|Stupně volnosti|Vrijheidsgraden|Frihetsgrader|Frihetsgrader|Vapausasteet',
  ],
  [
    'at risk',
    'number-at-risk',
    'At risk|Unter Risiko|À risque|En riesgo|En risc|V riziku|Onder risico|Under risiko|Under risk|Riskissä',
  ],
  [
    'censored',
    'number-of-events',
    'Censored|Zensiert|Censurés|Censurados|Censurats|Cenzorováno|Gecensureerd|Sensurert|Censurerade|Sensuroidut',
  ],
  [
    'survival',
    'survival',
    'Survival|Überleben|Survie|Supervivencia|Supervivència|Přežití|Overleving|Overlevelse|Överlevnad|Elossaolo',
  ],
  [
    'turnover',
    'total-contribution',
    'Turnover|Umsatz|Chiffre d’affaires|Facturación|Facturació|Tržby|Omzet|Omsetning|Omsättning|Liikevaihto',
  ],
  [
    'costs',
    'total-contribution',
    'Costs|Gesamtkosten|Coût|Coste|Cost|Náklady|Zorgkosten|Lønnskostnader|Lönekostnader|Kustannukset',
  ],
  [
    'what wages add up to',
    'amount',
    'Payroll|Lohnsumme|Masse salariale|Masa salarial|Massa salarial|Mzdy|Loonsom|Lønnssum|Lönesumma|Palkkasumma',
  ],
  [
    'energy that is used',
    'amount',
    'Energy use|Energieverbrauch|Consommation d’énergie|Consumo de energía|Consum d’energia|Spotřeba energie|Energieverbruik|Energiforbruk|Energiförbrukning|Energiankulutus',
  ],
  [
    'electricity that is used',
    'amount',
    'Electricity used|Stromverbrauch|Consommation électrique|Consumo eléctrico|Consum elèctric|Spotřeba elektřiny|Stroomverbruik|Strømforbruk|Elförbrukning|Sähkönkulutus',
  ],
  [
    'water that is used',
    'amount',
    'Water use|Wasserverbrauch|Consommation d’eau|Consumo de agua|Consum d’aigua|Spotřeba vody|Waterverbruik|Vannforbruk|Vattenförbrukning|Vedenkulutus',
  ],
  ['waste', 'amount', 'Waste|Abfallmenge|Déchets|Residuos|Residus|Odpad|Afval|Avfall|Avfall|Jätemäärä'],
  [
    'emissions',
    'amount',
    'Emissions|Emissionen|Émissions|Emisiones|Emissions|Emise|Uitstoot|Utslipp|Utsläpp|Päästöt',
  ],
  [
    'subsidies',
    'amount',
    'Subsidies|Fördermittel|Subventions|Subvenciones|Subvencions|Dotace|Subsidies|Tilskudd|Statsbidrag|Avustukset',
  ],
  [
    'investment',
    'amount',
    'Investment|Investitionen|Investissements|Inversión|Inversió|Investice|Investeringen|Investeringer|Investeringar|Investoinnit',
  ],
  [
    'value added',
    'amount',
    'Value added|Wertschöpfung|Valeur ajoutée|Valor añadido|Valor afegit|Přidaná hodnota|Toegevoegde waarde|Verdiskaping|Förädlingsvärde|Jalostusarvo',
  ],
  [
    'weight of a sample',
    'weight',
    'Sample weight|Gewichtungsfaktor|Pondération|Ponderación|Ponderació|Výběrová váha|Weegfactor|Vekting|Viktning|Painokerroin',
  ],
  ['rank', 'rank', 'Rank|Rang|Rang|Puesto|Posició|Pořadí|Rang|Rangering|Placering|Sija'],
  ['year', 'year', 'Year|Jahr|Année|Año|Any|Rok|Jaar|År|År|Vuosi'],
  ['month', 'date', 'Month|Monat|Mois|Mes|Mes|Měsíc|Maand|Måned|Månad|Kuukausi'],
  [
    'time',
    'time',
    'Follow-up time|Wartezeit|Durée|Tiempo de espera|Temps|Doba sledování|Wachttijd|Ventetid|Väntetid|Odotusaika',
  ],
  [
    'code',
    'code',
    'ICD-10 code|Schlüsselnummer|Code commune|Código INE|Codi INE|Kód obce|Gemeentecode|Kommunenr|Kommunkod|Kuntakoodi',
  ],
  [
    'identifier',
    'identifier',
    'Patient ID|Patientennummer|Numéro de dossier|Nº de historia|Número d’història|Id pacienta|Patiëntnummer|Løpenummer|Löpnummer|Tutkimusnumero',
  ],
  [
    'surname',
    'name',
    'Surname|Nachname|Prénom|Apellidos|Cognoms|Příjmení|Achternaam|Etternavn|Efternamn|Sukunimi',
  ],
  [
    'municipality',
    'geography',
    'Municipality|Gemeinde|Commune|Municipio|Municipi|Obec|Gemeente|Kommune|Kommun|Kunta',
  ],
  ['age', 'dimension', 'Age|Alter|Âge|Edad|Edat|Věk|Leeftijd|Alder|Ålder|Ikä'],
  ['sex', 'dimension', 'Sex|Geschlecht|Sexe|Sexo|Sexe|Pohlaví|Geslacht|Kjønn|Kön|Sukupuoli'],
  [
    'diagnosis',
    'dimension',
    'Diagnosis|Diagnose|Diagnostic|Diagnóstico|Diagnòstic|Diagnóza|Diagnose|Diagnose|Diagnos|Diagnoosi',
  ],
  ['a model', 'dimension', 'Model|Modell|Modèle|Modelo|Model|Model|Model|Modell|Modell|Malli'],
  [
    'a predictor',
    'dimension',
    'Predictor|Prädiktor|Prédicteur|Predictor|Predictor|Prediktor|Predictor|Prediktor|Prediktor|Selittäjä',
  ],
  [
    'a covariate',
    'dimension',
    'Covariate|Kovariate|Covariable|Covariable|Covariable|Kovariáta|Covariaat|Kovariat|Kovariat|Kovariaatti',
  ],
  [
    'a parameter',
    'dimension',
    'Parameter|Parameter|Paramètre|Parámetro|Paràmetre|Parametr|Parameter|Parameter|Parameter|Parametri',
  ],
  [
    'an outcome',
    'dimension',
    'Outcome|Endpunkt|Critère de jugement|Desenlace|Desenllaç|Výsledek|Uitkomst|Utfall|Utfall|Lopputulos',
  ],
  [
    'an exposure',
    'dimension',
    'Exposure|Exposition|Exposition|Exposición|Exposició|Expozice|Blootstelling|Eksponering|Exponering|Altistus',
  ],
  ['a step', 'dimension', 'Step|Schritt|Étape|Paso|Pas|Krok|Stap|Steg|Steg|Askel'],
  [
    'a cluster',
    'dimension',
    'Cluster|Cluster|Grappe|Conglomerado|Conglomerat|Shluk|Cluster|Klynge|Kluster|Klusteri',
  ],
  ['a centre', 'dimension', 'Site|Zentrum|Centre|Centro|Centre|Centrum|Centrum|Senter|Centrum|Keskus'],
  [
    'a wave of a survey',
    'dimension',
    'Wave|Welle|Vague|Oleada|Onada|Vlna|Meetronde|Bølge|Våg|Mittauskierros',
  ],
  ['a stratum', 'dimension', 'Stratum|Schicht|Strate|Estrato|Estrat|Vrstva|Stratum|Stratum|Stratum|Ositus'],
  ['a cohort', 'dimension', 'Cohort|Kohorte|Cohorte|Cohorte|Cohort|Kohorta|Cohort|Kohort|Kohort|Kohortti'],
  [
    'a season',
    'dimension',
    'Season|Jahreszeit|Saison|Estación del año|Estació de l’any|Roční období|Seizoen|Årstid|Årstid|Vuodenaika',
  ],
  ['a phase', 'dimension', 'Phase|Phase|Phase|Fase|Fase|Fáze|Fase|Fase|Fas|Vaihe'],
  ['a dose', 'dimension', 'Dose|Dosis|Dose|Dosis|Dosi|Dávka|Dosis|Dose|Dos|Annos'],
  [
    'a fifth of the people',
    'dimension',
    'Quintile|Quintil|Quintile|Quintil|Quintil|Kvintil|Kwintiel|Kvintil|Kvintil|Kvintiili',
  ],
  [
    'number of visits',
    'dimension',
    'Number of visits|Anzahl Arztbesuche|Nb de visites|Nº de visitas|Nombre de visites|Počet návštěv|Aantal bezoeken|Antall besøk|Antal besök|Käyntien määrä',
  ],
  [
    'size of a household',
    'dimension',
    'Household size|Personen im Haushalt|Taille du ménage|Miembros del hogar|Mida de la llar|Velikost domácnosti|Huishoudgrootte|Husholdningsstørrelse|Hushållsstorlek|Kotitalouden koko',
  ],
  [
    'remarks',
    'free-text',
    'Comments|Bemerkungen|Commentaires|Comentario|Comentari|Komentář|Vrije tekst|Kommentarer|Fritext|Vapaa teksti',
  ],
  [
    'missing',
    'missing',
    'Missing|Keine Angabe|Non renseigné|No consta|No consta|Neuvedeno|Onbekend|Uoppgitt|Uppgift saknas|Ei tietoa',
  ],
  ['source', 'note', 'Source|Quelle|Source|Fuente|Font|Prameny|Bron|Kilde|Källa|Lähde'],
  [
    'cumulative',
    'cumulative',
    'Cumulative|Kumulierte|Cumulé|Acumulado|Acumulat|Kumulativní|Cumulatief|Kumulativ|Kumulerad|Kumulatiivinen',
  ],
  [
    'items of a scale',
    'things',
    'Items|Anzahl Items|Nombre d’items|Nº de ítems|Nombre d’ítems|Počet položek|Aantal items|Antall ledd|Antal frågor|Osioiden määrä',
  ],
  [
    'a ratio of variances',
    'fit',
    'Variance ratio|Varianzverhältnis|Rapport de variances|Razón de varianzas|Raó de variàncies|Poměr rozptylů|Variantieratio|Variansratio|Varianskvot|Varianssisuhde',
  ],
  [
    'iterations',
    'things',
    'Iterations|Iterationen|Itérations|Iteraciones|Iteracions|Iterace|Iteraties|Iterasjoner|Iterationer|Iteraatiot',
  ],
];
