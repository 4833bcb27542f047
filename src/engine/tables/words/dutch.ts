import type { Vocabulary } from './vocabulary';

export const DUTCH: Vocabulary = {
  count:
    'aantal, aantallen, frequentie, frequenties, waarnemingen, steekproef, observaties, bevolking, aantal personen, inwoners',
  people:
    'personen, patiënten, gevallen, sterfgevallen, overledenen, geboorten, vrouwen, mannen, kinderen, leerlingen, studenten, ' +
    'huishoudens, werknemers, deelnemers, respondenten, proefpersonen, ontslagen, opgenomen, gebeurtenissen, bedrijven, ja, nee, jongens, meisjes, volwassenen',
  percentage: 'procent, percentage, aandeel, percentages',
  rate: 'per 1000, per 100000, incidentie, prevalentie, cijfer',
  mean: 'gemiddelde, gemiddeld, gem, gemiddelde leeftijd',
  sd: 'standaarddeviatie, standaardafwijking, std afw',
  variance: 'variantie',
  minimum: 'minimum, laagste',
  maximum: 'maximum, hoogste',
  range: 'spreiding, bereik',
  median: 'mediaan',
  quantile: 'kwartiel, percentiel, kwantiel, interkwartielafstand',
  'total-contribution': 'omzet, inkomen, lonen, kosten, uitgaven, bedrag, som van',
  coefficient: 'coëfficiënt, schatting, verschil',
  'odds-ratio': 'kansverhouding, oddsratio',
  'standard-error': 'standaardfout',
  'confidence-limit': 'betrouwbaarheidsinterval, bi, 95 bi, ondergrens, bovengrens',
  'test-statistic': 'toetsingsgrootheid, toetsstatistiek',
  'p-value': 'p waarde',
  'degrees-of-freedom': 'vrijheidsgraden',
  'number-at-risk': 'onder risico, aantal onder risico, risicopopulatie',
  survival: 'overleving',
  correlation: 'correlatie',
  rank: 'rang, positie',
  code: 'sleutel',
  year: 'jaar, jaren',
  date: 'datum, maand, week, dag, kwartaal, periode',
  time: 'tijd, duur, uren, dagen',
  identifier: 'bsn, patiëntnummer, identificatie',
  name: 'naam, voornaam, achternaam',
  geography: 'regio, land, provincie, gemeente, stad, wijk, postcode, plaats',
  dimension:
    'groep, categorie, leeftijd, leeftijdsgroep, leeftijdsklasse, geslacht, variabele, niveau, opleiding, burgerlijke staat, ' +
    'werkstatus, diagnose, oorzaak, doodsoorzaak, sector, branche, type, vraag, ziekenhuis, school, beroep, stadium, aantal kinderen, klasse, ziekte',
  total:
    'totaal, alle, allen, som, subtotaal, eindtotaal, samen, beide, beide geslachten, alle patiënten, iedereen, gezamenlijk',
  amount:
    'omzet, euro, duizend, miljoen, lonen, kosten, ton, hectare, liter, melk, productie, uitgaven, waarde',
  attribute: 'leeftijd, geslacht, lengte, gewicht, geboortedatum, roker',
  cumulative: 'cumulatief, cumulatieve',
  note: 'noot, opmerking, bron, legenda, toelichting',
  missing: 'ontbrekend, onbekend',
};
