import type { Vocabulary } from './vocabulary';

export const GERMAN: Vocabulary = {
  count:
    'anzahl, häufigkeit, häufigkeiten, fallzahl, zahl, zahl der, anzahl der, stichprobe, beobachtungen, absolut, bevölkerung, einwohner, anzahl patienten, patientenzahl, anz, gültige n, stichprobengröße, stichprobenumfang',
  people:
    'personen, patienten, patientinnen, fälle, todesfälle, verstorbene, geburten, frauen, männer, weiblich, männlich, ' +
    'kinder, schüler, studierende, haushalte, beschäftigte, teilnehmer, teilnehmende, befragte, probanden, gestorben, ' +
    'entlassen, aufgenommen, ereignisse, betriebe, unternehmen, ja, nein, jungen, mädchen, mitarbeiter, einweisungen',
  percentage:
    'prozent, anteil, prozentsatz, anteile, anteil in, gültige prozente, spaltenprozent, zeilenprozent, zeilenprozente, spaltenprozente',
  rate: 'je 1000, je 100000, pro 1000, pro 100000, quote, inzidenz, prävalenz, je 100 000, sterberate, je 1 000',
  mean: 'mittelwert, durchschnitt, mittel, mittleres, durchschnittlich, durchschnittsalter, mw, mittl, mittlere, arithmetisches mittel',
  sd: 'standardabweichung, stdabw, std abw, sa, std abw, stdabw, standardabw, streuung',
  variance: 'varianz',
  minimum: 'minimum, kleinster, min, jüngste, niedrigster',
  maximum: 'maximum, größter, max, älteste, höchster',
  range: 'spannweite, streubreite',
  median: 'median, zentralwert',
  quantile: 'perzentil, quartil, quantil, unteres quartil, oberes quartil, interquartilsabstand, iqa, iqr',
  'total-contribution': 'umsatz, summe der, einkommen, löhne, lohn, erlöse, kosten, ausgaben, betrag',
  coefficient: 'koeffizient, schätzer, schätzwert, regressionskoeffizient, differenz',
  'odds-ratio': 'chancenverhältnis, hazard ratio, relatives risiko, risikoverhältnis, quotenverhältnis',
  'standard-error': 'standardfehler, std fehler, stdfehler',
  'confidence-limit': 'konfidenzintervall, ki, 95 ki, untergrenze, obergrenze, vertrauensbereich',
  'test-statistic': 'teststatistik, prüfgröße, t wert, z wert',
  'p-value': 'p wert, signifikanz',
  'degrees-of-freedom': 'freiheitsgrade, fg',
  'number-at-risk':
    'unter risiko, anzahl unter risiko, risikogruppe, personen unter risiko, zahl unter risiko',
  survival:
    'überleben, überlebenswahrscheinlichkeit, überlebensrate, kumuliertes überleben, überlebensanteil',
  correlation: 'korrelation',
  weight: 'gewichtung',
  rank: 'rang, platz, rangfolge, rangplatz',
  code: 'schlüssel, kode',
  year: 'jahr, jahre, berichtsjahr, kalenderjahr, geburtsjahr',
  date: 'datum, monat, woche, tag, quartal, zeitraum, uhrzeit',
  time: 'zeit, dauer, stunden, tage, monate, personenjahre, verweildauer, beobachtungszeit, wartezeit',
  identifier: 'kennung, lfd nr, laufende nummer, fallnummer, patientennummer',
  name: 'nachname, vorname',
  geography: 'region, land, bundesland, kreis, gemeinde, stadt, bezirk, plz, postleitzahl, ort, kanton',
  'free-text': 'bemerkung, bemerkungen, kommentar',
  dimension:
    'gruppe, kategorie, alter, altersgruppe, altersklasse, geschlecht, merkmal, ausprägung, variable, bildung, familienstand, ' +
    'diagnose, ursache, todesursache, branche, wirtschaftszweig, stufe, klasse, art, frage, station, krankenhaus, schule, ' +
    'erwerbsstatus, erkrankung, wohnort, berufsgruppe, kinder im haushalt, zahl der kinder, haushaltsgröße, abschluss, schulabschluss, schweregrad, raucherstatus, rauchen, region und geschlecht',
  total:
    'gesamt, insgesamt, summe, alle, zusammen, gesamtsumme, zwischensumme, total, beide, alle patienten, gesamtzahl, beide geschlechter, deutschland, gesamtergebnis, im ganzen',
  amount:
    'umsatz, euro, tsd, mio, mio eur, löhne, erlös, kosten, tonnen, hektar, liter, milch, verkauft, produktion, ausgaben, einkommen, wert',
  attribute: 'alter, geschlecht, größe, gewicht, geburtsdatum, raucher, beruf, diagnose, blutdruck',
  cumulative: 'kumuliert, kumulativ',
  note: 'anmerkung, anmerkungen, hinweis, quelle, fußnote, legende',
  missing: 'fehlend, unbekannt, fehlende, keine angabe, fehlende werte',
  'bin-edge': 'von, bis, untere grenze, obere grenze, klassenmitte',
  'number-of-events': 'ereignis, zensiert, zensierte',
  'r-squared': 'r quadrat, bestimmtheitsmaß',
};
