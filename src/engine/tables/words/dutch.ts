import type { Vocabulary } from './vocabulary';

export const DUTCH: Vocabulary = {
  count:
    'aantal, aantallen, frequentie, frequenties, waarnemingen, steekproef, observaties, bevolking, ' +
    'aantal personen, inwoners, aantal patiënten, aantal gevallen, n geldig, steekproefgrootte, absoluut, ' +
    'aant, aantal deelnemers, aantal respondenten, aantal inwoners, aantal obs, aantal observaties, ' +
    'n patiënten, abs, absolute frequentie, totaal aantal, ongewogen aantal, aantal overledenen, ' +
    'aantal cliënten, aantal opnames, ' +
    'waargenomen, waargenomen aantal',
  people:
    'voltijd, deeltijd, voltijds, deeltijds, ' +
    'personen, patiënten, gevallen, sterfgevallen, overledenen, geboorten, vrouwen, mannen, kinderen, ' +
    'leerlingen, studenten, huishoudens, werknemers, deelnemers, respondenten, proefpersonen, ontslagen, ' +
    'opgenomen, gebeurtenissen, bedrijven, ja, nee, jongens, meisjes, volwassenen, opnames, ziekenhuisopnamen, ' +
    'ziekenhuisopnames, cliënten, verzekerden, bewoners, geïncludeerd, geëxcludeerd, overlijdens, overleden, ' +
    'uitgevallen, uitvallers, gevaccineerden, besmettingen, positieven, geïnfecteerd, moeders, vaders, ' +
    'zuigelingen, pasgeborenen, ouderen, gepensioneerden, werklozen, rokers, niet rokers, gezinnen, ' +
    'kandidaten, mensen, zieken, aanmeldingen, overlevenden, gebruikers, gehuwden, geborenen, vestigingen',
  percentage:
    'procent, percentage, aandeel, percentages, geldig percentage, rijpercentage, kolompercentage, aandeel in, ' +
    'pct, relatieve frequentie, rel frequentie, perc, cumulatief percentage, cum percentage, kolom %, rij %, ' +
    'procenten, percentage van totaal, aandelen',
  rate:
    'incidentie, prevalentie, cijfer, per duizend, sterftecijfer, incidentiecijfer, ' +
    'geboortecijfer, per 1 000 inwoners, promille, letaliteit',
  mean:
    'gemiddelde, gemiddeld, gem, gemiddelde leeftijd, gemiddeld aantal, gem leeftijd, gewogen gemiddelde, ' +
    'gemiddelden, gemiddelde waarde, gemiddelde duur, gemiddelde ligduur, rekenkundig gemiddelde',
  sd:
    'standaarddeviatie, standaardafwijking, std afw, sd, stdev, std deviatie, stand dev, std afwijking, ' +
    'st dev, st afw, standaardafw, std dev',
  variance: 'variantie',
  minimum: 'minimum, laagste, min, kleinste, jongste, kleinste waarde, laagste waarde, minimaal',
  maximum: 'maximum, hoogste, max, grootste, oudste, grootste waarde, hoogste waarde, maximaal',
  range: 'minimum maximum, laagste hoogste, bereik, range, variatiebreedte, spreiding',
  median: 'mediaan, mediane leeftijd, mediane, mediane duur, mediaan leeftijd',
  quantile:
    'kwartiel, percentiel, kwantiel, interkwartielafstand, iqr, interkwartielbereik, eerste kwartiel, ' +
    'derde kwartiel, onderste kwartiel, bovenste kwartiel, kwartielen, deciel, percentielen, ' +
    'interkwartielrange, 25e percentiel, 75e percentiel',
  'total-contribution':
    'omzet, inkomen, lonen, kosten, uitgaven, bedrag, som van, winst, inkomsten, toegevoegde waarde, ' +
    'zorgkosten, loonkosten, belasting, loonsom, investeringen, uitvoer, invoer, bedrijfsopbrengsten, ' +
    'opbrengsten, totale kosten, omzet totaal, ' +
    'aanvoer, premies, brutoloonsom',
  coefficient:
    'coëfficiënt, schatting, verschil, coef, coëfficiënten, beta, effect, gemiddeld verschil, ' +
    'regressiecoëfficiënt',
  'odds-ratio':
    'kansverhouding, oddsratio, hazardratio, relatief risico, risicoratio, odds ratio, hazard ratio, ' +
    'gecorrigeerde or, rate ratio',
  'standard-error': 'standaardfout, std fout, st fout, standaardfouten, standaard fout',
  'confidence-limit':
    'betrouwbaarheidsinterval, bi, 95 bi, ondergrens, bovengrens, 95 % bi, bi onder, bi boven, onderste bi, ' +
    'bovenste bi, bi ondergrens, bi bovengrens, betrouwbaarheidsgrens, betrouwbaarheidsgrenzen, onder, boven, ' +
    'laag bi, hoog bi, 95 % betrouwbaarheidsinterval, 95 betrouwbaarheidsinterval',
  'test-statistic':
    'toetsingsgrootheid, toetsstatistiek, chi kwadraat, t waarde, z waarde, f waarde, toetswaarde, toets, ' +
    'chikwadraat',
  'p-value': 'p waarde, significantie, pwaarde, p waarden, overschrijdingskans, sig 2 zijdig',
  'degrees-of-freedom': 'vrijheidsgraden',
  survival:
    'overleving, overlevingskans, cumulatieve overleving, overlevingsfractie, overlevingspercentage, ' +
    'totale overleving, overlevingsfunctie',
  correlation: 'correlatie, correlatiecoëfficiënt',
  rank: 'rang, positie, volgorde, rangorde, rangnummer, rangnr, plek',
  code: 'hoofdstuk, sleutel, gemeentecode, diagnosecode, codes, provinciecode, icd code',
  year: 'jaar, jaren, verslagjaar, diagnosejaar, geboortejaar, kalenderjaar, peiljaar, onderzoeksjaar',
  date: 'datum, maand, week, dag, kwartaal, periode, weeknummer, week nr, mnd, wk, peildatum',
  time:
    'seconden, minuten, tijd, duur, uren, dagen, ligduur, opvolgduur, follow upduur, persoonsjaren, wachttijd, opnameduur, ' +
    'verblijfsduur, maanden, jaren follow up, verpleegdagen, ligdagen, follow up maanden, werkuren, arbeidsuren',
  identifier:
    'bsn, patiëntnummer, identificatie, patiënt id, respondentnummer, patientnr, patiëntnr, pseudoniem, ' +
    'dossiernummer, volgnummer, bsn nummer, burgerservicenummer, polisnummer, cliëntnummer, respnr',
  name: 'naam, voornaam, achternaam',
  geography:
    'regio, land, provincie, gemeente, stad, wijk, postcode, plaats, ggd regio, buurt, woonplaats, stadsdeel, ' +
    'gemeentenaam, landsdeel, veiligheidsregio',
  dimension:
    'model, predictor, covariaat, parameter, uitkomst, blootstelling, stap, cluster, centrum, meetronde, ' +
    'stratum, cohort, seizoen, fase, dosis, kwintiel, tertiel, antwoord, hoogste opleiding, ' +
    'hoogst behaalde opleiding, hoogst behaalde, hoogste diploma, hoogst voltooide opleiding, groep, ' +
    'categorie, leeftijd, leeftijdsgroep, leeftijdsklasse, geslacht, variabele, niveau, opleiding, ' +
    'burgerlijke staat, werkstatus, diagnose, oorzaak, doodsoorzaak, sector, branche, type, vraag, ' +
    'ziekenhuis, school, beroep, stadium, aantal kinderen, klasse, ziekte, ernst, roken, ' +
    'geslacht en leeftijd, personen in huishouden, personen in het huishouden, huishoudgrootte, ' +
    'grootte huishouden, leerjaar, leeftijdscategorie, leeftijdsgroepen, behandeling, arm, nationaliteit, ' +
    'herkomst, migratieachtergrond, opleidingsniveau, kenmerk, kenmerken, categorieën, specialisme, ' +
    'afdeling, comorbiditeit, graad, inkomensklasse, huishoudsamenstelling, indicator, huishoudtype, ' +
    'rookstatus',
  total:
    'personen, in totaal, hele cohort, gehele cohort, hele groep, hele steekproef, gehele steekproef, ' +
    'totaal, alle, allen, som, subtotaal, eindtotaal, samen, beide, beide geslachten, alle patiënten, ' +
    'iedereen, gezamenlijk, tot, totaal nederland, nederland, totale bevolking, alle leeftijden, ' +
    'alle personen, totalen, gehele populatie, totale populatie, mannen en vrouwen, alle groepen, ' +
    'alle gemeenten, totaal generaal, totaal alle, alle deelnemers, algemeen totaal, hele land',
  amount:
    'omzet, euro, duizend, miljoen, lonen, kosten, ton, hectare, liter, melk, productie, uitgaven, ' +
    'winst, inkomsten, zorgkosten, loonkosten, belasting, loonsom, investeringen, uitvoer, ' +
    'invoer, opbrengsten, bedrag, mln, mln euro, mld, oogst, afval, uitstoot, subsidies, toegevoegde waarde, ' +
    'aanvoer, premies, brutoloonsom, uitgekeerde schade',
  attribute:
    'leeftijd, geslacht, lengte, gewicht, geboortedatum, roker, lichaamslengte, lichaamsgewicht, behandeling, ' +
    'opleiding, beroep, inkomen, bloeddruk, rookstatus, burgerlijke staat',
  cumulative: 'cumulatief, cumulatieve, cum, oplopend, gecumuleerd',
  note:
    'noot, opmerking, bron, legenda, toelichting, bronnen, noten, voetnoot, opm, afkortingen, leeswijzer, ' +
    'databron, bron data',
  missing:
    'ontbrekend, onbekend, ontbrekende waarden, niet bekend, geen opgave, geen antwoord, weet niet, missend, ' +
    'ontbreekt, niet ingevuld, niet beschikbaar, ontbrekende, ontbrekend aantal, n v t, niet van toepassing, ' +
    'wil niet zeggen, niet geregistreerd',
  'bin-edge': 'van, tot, ondergrens klasse, bovengrens klasse',
  'number-at-risk':
    'onder risico, aantal onder risico, at risk aantal, risicopopulatie, aantal at risk, patiënten at risk, ' +
    'n at risk, personen at risk, patiënten onder risico',
  'number-of-events':
    'gebeurtenis, gecensureerd, aantal gebeurtenissen, aantal events, gecensureerden, aantal gecensureerd, ' +
    'overlijdens in interval',
  'r-squared': 'r kwadraat',
  weight: 'weging, weegfactor, steekproefgewicht, gewichten, ophoogfactor',
  'free-text': 'opmerkingen, vrije tekst, commentaar, aantekeningen',
  things:
    'aantal studies, studies, publicaties, blokgrootte, zetels, punten, kostprijs, eenheidsprijs, ' +
    'kosten per eenheid, iteraties, aantal iteraties, aantal variabelen, aantal parameters, variabelen, kolommen, ' +
    'rijen, ' +
    'paginas, knopen, bedden, aantal bedden, items, aantal items, aantal vragen',
  fit:
    'variantieratio, variatiecoëfficiënt, scheefheid, welving, kwadratensom, residuen, verklaarde variantie, ' +
    'cronbachs alfa, cronbachs alpha',
  'genotype-count': 'genotype, genotypen, aantal allelen',
};
