import type { Vocabulary } from './vocabulary';

export const GERMAN: Vocabulary = {
  count:
    'anzahl, häufigkeit, häufigkeiten, fallzahl, zahl, zahl der, anzahl der, stichprobe, beobachtungen, ' +
    'absolut, bevölkerung, einwohner, anzahl patienten, patientenzahl, anz, gültige n, stichprobengröße, ' +
    'stichprobenumfang, absolute häufigkeit, abs häufigkeit, gesamtzahl, ungewichtete fallzahl, ' +
    'versichertenzahl, ' +
    'beobachtet, beobachtete, beobachtete fälle, beobachtete anzahl',
  people:
    'kurzzeit, langzeit, vollzeit, teilzeit, in vollzeit, in teilzeit, ' +
    'personen, patienten, patientinnen, fälle, todesfälle, verstorbene, geburten, frauen, männer, weiblich, ' +
    'männlich, kinder, schüler, studierende, haushalte, beschäftigte, teilnehmer, teilnehmende, befragte, ' +
    'probanden, gestorben, entlassen, aufgenommen, ereignisse, betriebe, unternehmen, ja, nein, jungen, ' +
    'mädchen, mitarbeiter, einweisungen, sterbefälle, versicherte, bewohner, patient innen, fälle gesamt, ' +
    'neuerkrankungen, behandelte, betroffene, erkrankte, infizierte, genesene, geimpfte, nichtraucher, ' +
    'schülerinnen, studentinnen, teilnehmerinnen, probandinnen, mütter, väter, neugeborene, säuglinge, ' +
    'rentner, arbeitslose, pflegebedürftige, hinterbliebene, erwachsene, jugendliche, ausgeschlossen, ' +
    'eingeschlossen, abbrecher',
  percentage:
    'prozent, anteil, prozentsatz, anteile, anteil in, gültige prozente, spaltenprozent, zeilenprozent, ' +
    'zeilenprozente, spaltenprozente, v h, prozente, kumulierte prozente, kum prozent, kum prozente, ' +
    'relative häufigkeit, relative häufigkeiten, rel häufigkeit, proz, prozentwert, prozentualer anteil',
  rate:
    'quote, inzidenz, prävalenz, sterberate, ' +
    'sterbeziffer, rohe rate, geburtenziffer, ziffer, ' +
    'neuerkrankungsrate, mortalitätsrate, je 100 000 einwohner, sterblichkeit, letalität, mortalität',
  mean:
    'mittelwert, durchschnitt, mittel, mittleres, durchschnittlich, durchschnittsalter, mw, mittl, mittlere, ' +
    'arithmetisches mittel, durchschn, mittelw, durchschnittswert, mittelwerte, ø, arithm mittel, ' +
    'gewichteter mittelwert, im mittel, schnitt',
  sd:
    'standardabweichung, stdabw, std abw, sa, standardabw, streuung, stabw, s d, std abweichung, ' +
    'standardabweichungen, st abw, st abweichung',
  variance: 'varianz',
  minimum:
    'minimum, kleinster, min, jüngste, niedrigster, kleinstwert, kleinster wert, niedrigste, kleinste, ' +
    'geringster wert',
  maximum:
    'maximum, größter, max, älteste, höchster, höchstwert, größter wert, größte, höchste, groesster wert',
  range: 'kleinster größter, kleinste größte, minimum maximum, spannweite, streubreite',
  median: 'median, zentralwert, medianwert, medianalter',
  quantile:
    'perzentil, quartil, quantil, unteres quartil, oberes quartil, interquartilsabstand, iqa, iqr, ' +
    'interquartilbereich, interquartilabstand, quartilsabstand, quartile, perzentile, dezil',
  'total-contribution':
    'umsatz, summe der, einkommen, löhne, lohn, erlöse, kosten, ausgaben, betrag, ertrag, erträge, gewinn, ' +
    'gewinne, steuern, wertschöpfung, bruttowertschöpfung, export, exporte, import, importe, umsätze, erlös, ' +
    'lohnsumme, gehälter, investitionen, produktionswert, aufwendungen, einnahmen, jahresumsatz, gesamtkosten, ' +
    'anlandungen, prämien, bruttolohnsumme, bruttolöhne, gehaltssumme, schadenaufwand',
  coefficient:
    'koeffizient, schätzer, schätzwert, regressionskoeffizient, differenz, koeff, koeffizienten, ' +
    'regressionskoeff, effektschätzer',
  'odds-ratio':
    'chancenverhältnis, hazard ratio, relatives risiko, risikoverhältnis, quotenverhältnis, odds ratios, ' +
    'adj or, hazardratio',
  'standard-error': 'standardfehler, std fehler, stdfehler, standardf',
  'confidence-limit':
    'konfidenzintervall, ki, 95 ki, untergrenze, obergrenze, vertrauensbereich, ki unten, ki oben, unteres ki, ' +
    'oberes ki, untere ki, obere ki, ki untere, ki obere, ki untergrenze, ki obergrenze, ' +
    'unteres konfidenzintervall, oberes konfidenzintervall, untere konfidenzgrenze, obere konfidenzgrenze, ' +
    'konfidenzgrenze, konfidenzgrenzen, ki u, ki o, konfidenz',
  'test-statistic':
    'teststatistik, prüfgröße, t wert, z wert, chi quadrat, f wert, t statistik, z statistik, prüfstatistik, ' +
    'chi quadrat wert, testgröße',
  'p-value':
    'p wert, signifikanz, pwert, p werte, irrtumswahrscheinlichkeit, asymptotische signifikanz, ' +
    'exakte signifikanz',
  'degrees-of-freedom': 'freiheitsgrade, fg',
  'number-at-risk':
    'unter risiko, anzahl unter risiko, risikogruppe, personen unter risiko, zahl unter risiko, ' +
    'patienten unter risiko, n unter risiko, risikoset, risikomenge, unter beobachtung',
  survival:
    'überleben, überlebenswahrscheinlichkeit, überlebensrate, kumuliertes überleben, überlebensanteil, ' +
    'kum überleben, überlebensfunktion',
  correlation: 'korrelation',
  weight: 'gewichtung, gewichtungsfaktor, stichprobengewicht, hochrechnungsfaktor, designgewicht',
  rank: 'rang, platz, rangfolge, rangplatz',
  code:
    'kapitel, schlüssel, kode, kennziffer, schlüsselnummer, kennzahl, icd 10 kode, kodes, ags, ' +
    'amtlicher gemeindeschlüssel',
  year: 'jahr, jahre, berichtsjahr, kalenderjahr, geburtsjahr, diagnosejahr, erhebungsjahr, studienjahr',
  date: 'datum, monat, woche, tag, quartal, zeitraum, uhrzeit',
  time:
    'sekunden, minuten, zeit, dauer, stunden, tage, monate, personenjahre, verweildauer, beobachtungszeit, wartezeit, ' +
    'nachbeobachtung, nachbeobachtungszeit, liegetage, pflegetage, behandlungsdauer, personenmonate, ' +
    'personentage',
  identifier:
    'kennung, lfd nr, laufende nummer, fallnummer, patientennummer, fall id, pseudonym, probanden id, ' +
    'versichertennummer, aktenzeichen, personen id',
  name: 'nachname, vorname',
  geography:
    'region, land, bundesland, kreis, gemeinde, stadt, bezirk, plz, postleitzahl, ort, kanton, ' +
    'regierungsbezirk, landkreis, stadtteil, einzugsgebiet',
  'free-text': 'bemerkung, bemerkungen, kommentar, freitext, notizen, freitextfeld',
  dimension:
    'modell, prädiktor, kovariate, parameter, endpunkt, zielgröße, exposition, schritt, cluster, zentrum, ' +
    'welle, stratum, schicht, kohorte, jahreszeit, saison, phase, dosis, quintil, terzil, antwort, ' +
    'höchster abschluss, höchster schulabschluss, höchster bildungsabschluss, höchste schulbildung, ' +
    'höchste bildung, gruppe, kategorie, alter, altersgruppe, altersklasse, geschlecht, merkmal, ausprägung, ' +
    'variable, bildung, familienstand, diagnose, ursache, todesursache, branche, wirtschaftszweig, stufe, ' +
    'klasse, art, frage, station, krankenhaus, schule, erwerbsstatus, erkrankung, wohnort, berufsgruppe, ' +
    'kinder im haushalt, zahl der kinder, haushaltsgröße, abschluss, schulabschluss, schweregrad, ' +
    'raucherstatus, rauchen, region und geschlecht, altersgruppen, diagnosegruppe, pflegegrad, pflegestufe, ' +
    'schulnote, kinderzahl, stadium, personen im haushalt, personen je haushalt, haushaltsmitglieder, ' +
    'migrationshintergrund, staatsangehörigkeit, konfession, behandlung, therapie, behandlungsarm, ' +
    'berufsstatus, ausbildung, sozialschicht',
  total:
    'personen, gesamte kohorte, gesamtkohorte, ganze kohorte, gesamte stichprobe, gesamtgruppe, ' +
    'gesamt, insgesamt, summe, alle, zusammen, gesamtsumme, zwischensumme, total, beide, alle patienten, ' +
    'gesamtzahl, beide geschlechter, deutschland, gesamtergebnis, im ganzen, ges, insg, gesamtbevölkerung, ' +
    'alle altersgruppen, alle personen, summe gesamt, bund, bund gesamt, bundesgebiet, über alle, ' +
    'gesamtstichprobe, alle regionen, alle fälle, summen, männer und frauen, alle befragten, gesamtkollektiv',
  amount:
    'umsatz, euro, tsd, mio, mio eur, löhne, erlös, kosten, tonnen, hektar, liter, milch, verkauft, ' +
    'produktion, ausgaben, einkommen, umsätze, steuern, wertschöpfung, exporte, importe, investitionen, ' +
    'einnahmen, erlöse, gehälter, teur, tsd eur, tsd euro, mio euro, ernte, lohnsumme, abfall, emissionen, fördermittel, subventionen, ' +
    'anlandungen, prämien, bruttolohnsumme, bruttolöhne, gehaltssumme, schadenaufwand',
  attribute:
    'alter, geschlecht, größe, gewicht, geburtsdatum, raucher, beruf, diagnose, blutdruck, körpergröße, ' +
    'körpergewicht, bildung, einkommen, behandlung, größe cm, gewicht kg',
  cumulative: 'kumuliert, kumulativ, kumulierte, kumulierter, kum, aufsummiert',
  note:
    'anmerkung, anmerkungen, hinweis, quelle, fußnote, legende, quellen, datenquelle, lesebeispiel, anm, ' +
    'datenbasis, erläuterung, zeichenerklärung',
  missing:
    'fehlend, unbekannt, fehlende, keine angabe, fehlende werte, weiß nicht, nicht bekannt, ohne angabe, ' +
    'nicht angegeben, k a, keine antwort, fehlt, nicht erfasst, system fehlend, nicht zuordenbar, ' +
    'nicht zuzuordnen',
  'bin-edge': 'von, bis, untere grenze, obere grenze, klassenmitte',
  'number-of-events':
    'ereignis, zensiert, zensierte, ereignisse, anzahl ereignisse, anzahl der ereignisse, zensierungen, ' +
    'anzahl zensiert',
  'r-squared': 'r quadrat, bestimmtheitsmaß',
  things:
    'anzahl studien, studien, publikationen, blockgröße, sitze, räume, punkte, stückkosten, einheitskosten, ' +
    'stückpreis, einzelpreis, iterationen, anzahl iterationen, anzahl variablen, anzahl parameter, knoten, spalten, ' +
    'zeilen, ' +
    'variablen, fragen, seiten, betten, items, anzahl items, itemzahl, anzahl fragen',
  fit:
    'varianzverhältnis, variationskoeffizient, reststreuung, schiefe, wölbung, exzess, residuen, devianz, ' +
    'quadratsumme, cronbachs, cronbachs alpha',
  'genotype-count': 'genotyp, genotypen, allelzahl',
};
