import type { Vocabulary } from './vocabulary';

export const FINNISH: Vocabulary = {
  count:
    'lukumäärä, määrä, lkm, frekvenssi, kpl, havainnot, havaintoja, otos, otoskoko, väestö, väkiluku, henkilömäärä',
  people:
    'henkilöt, henkilöä, henkilöitä, potilaat, potilaita, potilasta, tapaukset, tapauksia, kuolemat, kuolleet, kuolleita, ' +
    'kuolemantapaukset, syntyneet, naiset, naisia, miehet, miehiä, lapset, lapsia, oppilaat, opiskelijat, kotitaloudet, ' +
    'työntekijät, osallistujat, vastaajat, kotiutetut, siirretyt, tapahtumat, yritykset, kyllä, ei, pojat, tytöt, aikuiset',
  percentage: 'prosentti, prosenttia, osuus, prosenttiosuus, pros, osuudet',
  rate: 'tuhatta kohti, 1000 kohti, 100000 kohti, ilmaantuvuus, esiintyvyys, promille, kuolleisuus',
  mean: 'keskiarvo, ka, keskimäärin, keski ikä, keskimääräinen',
  sd: 'keskihajonta, kh, hajonta',
  variance: 'varianssi',
  minimum: 'minimi, pienin',
  maximum: 'maksimi, suurin',
  range: 'vaihteluväli',
  median: 'mediaani',
  quantile: 'kvartiili, persentiili, fraktiili, alakvartiili, yläkvartiili, kvartiiliväli',
  'total-contribution': 'liikevaihto, tulot, palkat, kustannukset, menot, euromäärä',
  coefficient: 'kerroin, estimaatti, erotus',
  'odds-ratio': 'vetosuhde, ristitulosuhde, riskisuhde',
  'standard-error': 'keskivirhe',
  'confidence-limit': 'luottamusväli, lv, 95 lv, alaraja, yläraja',
  'test-statistic': 'testisuure',
  'p-value': 'p arvo',
  'degrees-of-freedom': 'vapausasteet',
  'number-at-risk': 'riskissä, riskissä olevat, riskijoukko, riskinalaiset',
  survival: 'elossaolo, elossaolo osuus, eloonjääminen',
  correlation: 'korrelaatio',
  rank: 'sija, sijoitus, järjestys',
  code: 'koodi',
  year: 'vuosi, vuodet, vuonna',
  date: 'päivä, päivämäärä, kuukausi, viikko, neljännes, ajanjakso',
  time: 'aika, kesto, tunnit, päivät, henkilövuodet',
  identifier: 'henkilötunnus, tunniste, hetu, potilasnumero',
  name: 'nimi, sukunimi, etunimi',
  geography: 'alue, maa, maakunta, kunta, kaupunki, postinumero, lääni, paikkakunta, hyvinvointialue',
  dimension:
    'ryhmä, luokka, ikä, ikäryhmä, ikäluokka, sukupuoli, muuttuja, taso, koulutus, siviilisääty, työtilanne, diagnoosi, ' +
    'kuolinsyy, syy, toimiala, tyyppi, kysymys, sairaala, koulu, ammatti, vaihe, lasten määrä, sairaus',
  total:
    'yhteensä, kaikki, summa, välisumma, koko maa, molemmat, molemmat sukupuolet, kaikki potilaat, koko väestö, yht, kokonaissumma',
  amount:
    'liikevaihto, euroa, tuhatta, miljoonaa, palkat, kustannukset, tonnia, hehtaaria, litraa, maito, tuotanto, menot, arvo',
  attribute: 'ikä, sukupuoli, pituus, paino, syntymäaika, tupakoi',
  cumulative: 'kumulatiivinen, kertymä',
  note: 'huom, huomautus, lähde, selite, viite',
  missing: 'puuttuu, puuttuvat, tuntematon, ei tietoa',
};
