import { readCell } from '../../../src/engine/tables/cells/read-cell';
import { CATALAN } from '../../../src/engine/tables/words/catalan';
import { CZECH } from '../../../src/engine/tables/words/czech';
import { DUTCH } from '../../../src/engine/tables/words/dutch';
import { ENGLISH } from '../../../src/engine/tables/words/english';
import { FINNISH } from '../../../src/engine/tables/words/finnish';
import { FRENCH } from '../../../src/engine/tables/words/french';
import { GERMAN } from '../../../src/engine/tables/words/german';
import { isAbout } from '../../../src/engine/tables/words/meaning';
import { NORWEGIAN } from '../../../src/engine/tables/words/norwegian';
import { isKnownToOthers } from '../../../src/engine/tables/words/quasi-identifiers';
import { SPANISH } from '../../../src/engine/tables/words/spanish';
import { SWEDISH } from '../../../src/engine/tables/words/swedish';
import type { Topic } from '../../../src/engine/tables/words/vocabulary';
import { columnRoles, sheet, smallCounts, understandSheet } from './reading-a-table';

const LANGUAGES = {
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  CATALAN,
  CZECH,
  DUTCH,
  NORWEGIAN,
  SWEDISH,
  FINNISH,
};

/** What a header may say, in the order of `LANGUAGES`. A language that is left out of a concept is a gap. */
const CONCEPTS: readonly (readonly [concept: string, topic: Topic, words: string])[] = [
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
    'iterations',
    'things',
    'Iterations|Iterationen|Itérations|Iteraciones|Iteracions|Iterace|Iteraties|Iterasjoner|Iterationer|Iteraatiot',
  ],
];

const MARKERS =
  'suppressed|nicht ausgewiesen|non communiqué|dato protegido|dada protegida|nezveřejněno|niet getoond|ikke vist|ej redovisat|ei esitetä';
const FEWER =
  'fewer than 5|weniger als 5|moins de 5|menos de 5|menys de 5|méně než 5|minder dan 5|færre enn 5|färre än 5|alle 5';
const AT_MOST =
  'at most 4|höchstens 4|au plus 4|como máximo 4|com a màxim 4|nejvýše 4|hoogstens 4|høyst 4|högst 4|korkeintaan 4';
const BIRTH_DATES =
  'date of birth|Geburtsdatum|date de naissance|fecha de nacimiento|data de naixement|datum narození|geboortedatum|fødselsdato|födelsedatum|syntymäaika';

describe('every concept has words in all ten languages', () => {
  it.each(CONCEPTS)('%s', (_, topic, words) => {
    const each = words.split('|');
    expect(each).toHaveLength(Object.keys(LANGUAGES).length);
    expect(each.filter((word) => !isAbout(word, topic))).toEqual([]);
  });

  it('has words for every topic that English has words for', () => {
    const topics = Object.keys(ENGLISH);
    for (const [language, words] of Object.entries(LANGUAGES))
      expect({ language, without: topics.filter((topic) => !(topic in words)) }).toEqual({
        language,
        without: [],
      });
  });

  it('reads what stands for a number', () => {
    expect(MARKERS.split('|').filter((text) => readCell(text, ',').kind !== 'marker')).toEqual([]);
    for (const [texts, op] of [
      [FEWER, '<'],
      [AT_MOST, '<='],
    ] as const)
      for (const text of texts.split('|'))
        expect({ text, reading: readCell(text, ',').parts[0]?.reading }).toMatchObject({
          text,
          reading: { kind: 'bound', op },
        });
    expect(BIRTH_DATES.split('|').filter((name) => !isKnownToOthers(name))).toEqual([]);
  });
});

describe('words of other keyboards and false friends', () => {
  it('knows words that lost their dots and rings', () => {
    for (const [name, topic] of [
      ['HAEUFIGKEIT', 'count'],
      ['Maaned', 'date'],
      ['Praevalenz', 'rate'],
      ['foedsler', 'people'],
    ] as const)
      expect({ name, known: isAbout(name, topic) }).toEqual({ name, known: true });
  });

  it('takes no place for an end of an interval, and no level for a statistic', () => {
    for (const place of ['Øvre Eiker', 'Övre Norrland', 'Horní Lhota', 'Educación superior'])
      expect({ place, claimed: isAbout(place, 'confidence-limit') }).toEqual({ place, claimed: false });
    const countries = understandSheet(
      sheet(`
      Land|Antal
      Sverige|120
      Danmark|7
      Finland|33`),
    );
    expect(smallCounts(countries)).toEqual([7]);
    expect(countries.tables[0]?.rows.map(({ total }) => total)).toEqual([false, false, false]);
  });

  it('takes what one person has a number of for the name of rows', () => {
    const visits = understandSheet(
      sheet(`
      Region|Antal besök|Antal
      Norr|1|120
      Norr|2|7
      Söder|1|215
      Söder|2|98`),
    );
    expect(columnRoles(visits)[1]).toBe('Antal besök: dimension');
    expect(smallCounts(visits)).toEqual([7]);
  });

  it('knows a sign for a statistic by its company', () => {
    const apa = understandSheet(
      sheet(`
      Kreis|N|M|SD
      Nord|120|7|2
      Süd|98|6|3`),
    );
    expect(columnRoles(apa).slice(2)).toEqual(['M: mean', 'SD: sd']);
    const sexes = understandSheet(
      sheet(`
      Wohnort|M|W
      Nord|120|7
      Süd|98|61`),
    );
    expect(smallCounts(sexes)).toEqual([7]);
    const rows = understandSheet(
      sheet(`
      |lundi|mardi|mercredi
      H|120|133|98
      F|131|9|77`),
    );
    expect(smallCounts(rows)).toEqual([9]);
  });

  it('takes answers that make 100 in each row beside a number for percentages', () => {
    const answers = (last: string) =>
      understandSheet(
        sheet(`
      Fråga|instämmer|varken eller|instämmer inte|${last}
      A1|57|36|7|212
      A2|48|38|14|210`),
      );
    expect(smallCounts(answers('N'))).toEqual([]);
    expect(smallCounts(answers('poäng'))).toEqual([7]);
    const named = understandSheet(
      sheet(`
      Otázka (%)|souhlasím|nesouhlasím
      A1|57|7
      A2|48|14`),
    );
    expect(smallCounts(named)).toEqual([]);
  });
});
