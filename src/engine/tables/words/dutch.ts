import type { Vocabulary } from './vocabulary';

export const DUTCH: Vocabulary = {
  count:
    'aantal, aantallen, frequentie, frequenties, waarnemingen, steekproef, observaties, bevolking, aantal personen, inwoners, aantal patiënten, aantal gevallen, n geldig, steekproefgrootte, absoluut',
  people:
    'personen, patiënten, gevallen, sterfgevallen, overledenen, geboorten, vrouwen, mannen, kinderen, leerlingen, studenten, ' +
    'huishoudens, werknemers, deelnemers, respondenten, proefpersonen, ontslagen, opgenomen, gebeurtenissen, bedrijven, ja, nee, jongens, meisjes, volwassenen',
  percentage:
    'procent, percentage, aandeel, percentages, geldig percentage, rijpercentage, kolompercentage, aandeel in, pct',
  rate: 'per 1000, per 100000, incidentie, prevalentie, cijfer, per duizend, sterftecijfer',
  mean: 'gemiddelde, gemiddeld, gem, gemiddelde leeftijd, gemiddeld aantal, gem leeftijd',
  sd: 'standaarddeviatie, standaardafwijking, std afw, sd, stdev, std deviatie, stand dev',
  variance: 'variantie',
  minimum: 'minimum, laagste, min, kleinste, jongste',
  maximum: 'maximum, hoogste, max, grootste, oudste',
  range: 'spreiding, bereik, range, variatiebreedte',
  median: 'mediaan',
  quantile: 'kwartiel, percentiel, kwantiel, interkwartielafstand, ika, iqr, interkwartielbereik',
  'total-contribution': 'omzet, inkomen, lonen, kosten, uitgaven, bedrag, som van',
  coefficient: 'coëfficiënt, schatting, verschil',
  'odds-ratio': 'kansverhouding, oddsratio, hazardratio, relatief risico, risicoratio',
  'standard-error': 'standaardfout',
  'confidence-limit': 'betrouwbaarheidsinterval, bi, 95 bi, ondergrens, bovengrens, 95 bi, 95%-bi, bi',
  'test-statistic': 'toetsingsgrootheid, toetsstatistiek',
  'p-value': 'p waarde',
  'degrees-of-freedom': 'vrijheidsgraden',
  survival: 'overleving, overlevingskans, cumulatieve overleving, overlevingsfractie',
  correlation: 'correlatie',
  rank: 'rang, positie, volgorde, rangorde, rangnummer',
  code: 'sleutel',
  year: 'jaar, jaren',
  date: 'datum, maand, week, dag, kwartaal, periode',
  time: 'tijd, duur, uren, dagen, ligduur, opvolgduur, follow upduur',
  identifier: 'bsn, patiëntnummer, identificatie',
  name: 'naam, voornaam, achternaam',
  geography: 'regio, land, provincie, gemeente, stad, wijk, postcode, plaats',
  dimension:
    'groep, categorie, leeftijd, leeftijdsgroep, leeftijdsklasse, geslacht, variabele, niveau, opleiding, burgerlijke staat, ' +
    'werkstatus, diagnose, oorzaak, doodsoorzaak, sector, branche, type, vraag, ziekenhuis, school, beroep, stadium, aantal kinderen, klasse, ziekte, ernst, roken, geslacht en leeftijd',
  total:
    'totaal, alle, allen, som, subtotaal, eindtotaal, samen, beide, beide geslachten, alle patiënten, iedereen, gezamenlijk',
  amount:
    'omzet, euro, duizend, miljoen, lonen, kosten, ton, hectare, liter, melk, productie, uitgaven, waarde',
  attribute: 'leeftijd, geslacht, lengte, gewicht, geboortedatum, roker',
  cumulative: 'cumulatief, cumulatieve',
  note: 'noot, opmerking, bron, legenda, toelichting',
  missing: 'ontbrekend, onbekend, ontbrekende waarden',
  'bin-edge': 'van, tot, ondergrens klasse, bovengrens klasse',
  'number-at-risk': 'onder risico, aantal onder risico, at risk aantal, risicopopulatie',
  'number-of-events': 'gebeurtenis, gecensureerd, aantal gebeurtenissen',
  'r-squared': 'r kwadraat',
};
