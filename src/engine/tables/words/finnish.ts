import type { Vocabulary } from './vocabulary';

export const FINNISH: Vocabulary = {
  count:
    'lukumäärä, määrä, lkm, frekvenssi, kpl, havainnot, havaintoja, otos, otoskoko, väestö, väkiluku, henkilömäärä, potilaiden määrä, potilasmäärä, lukumäärät, tapausten määrä, henkilöiden määrä, absoluuttinen frekvenssi, asukasluku, asukkaita',
  people:
    'henkilöt, henkilöä, henkilöitä, potilaat, potilaita, potilasta, tapaukset, tapauksia, kuolemat, kuolleet, kuolleita, ' +
    'kuolemantapaukset, syntyneet, naiset, naisia, miehet, miehiä, lapset, lapsia, oppilaat, opiskelijat, kotitaloudet, ' +
    'työntekijät, osallistujat, vastaajat, kotiutetut, siirretyt, tapahtumat, yritykset, kyllä, ei, pojat, tytöt, aikuiset, potilaiden, kuolleiden, naisten, miesten, leski, syntyneitä, potilaista',
  percentage:
    'prosentti, prosenttia, osuus, prosenttiosuus, pros, osuudet, osuus prosentteina, suhteellinen frekvenssi, rivi%, prosentit',
  rate: 'tuhatta kohti, 1000 kohti, 100000 kohti, ilmaantuvuus, esiintyvyys, promille, kuolleisuus, tuhatta asukasta kohti, 100 000 kohti, 1 000 kohti',
  mean: 'keskiarvo, ka, keskimäärin, keski ikä, keskimääräinen, ka, keskim, keskimääräinen määrä',
  sd: 'keskihajonta, kh, hajonta, kh, sd, keskiaj',
  variance: 'varianssi',
  minimum: 'minimi, pienin, min, alin, nuorin',
  maximum: 'maksimi, suurin, max, maks, ylin, vanhin',
  range: 'vaihteluväli, vaihtelu, vaihteluvälin pituus',
  median: 'mediaani',
  quantile:
    'kvartiili, persentiili, fraktiili, alakvartiili, yläkvartiili, kvartiiliväli, kvartiilit, alaneljännes, yläneljännes, kvartiilivälin pituus',
  'total-contribution': 'liikevaihto, tulot, palkat, kustannukset, menot, euromäärä',
  coefficient: 'kerroin, estimaatti, erotus',
  'odds-ratio':
    'vetosuhde, ristitulosuhde, riskisuhde, riskitiheyssuhde, vaarasuhde, suhteellinen riski, ilmaantuvuussuhde',
  'standard-error': 'keskivirhe',
  'confidence-limit': 'luottamusväli, lv, 95 lv, alaraja, yläraja, 95 lv, 95% lv, luottamusrajat',
  'test-statistic': 'testisuure',
  'p-value': 'p arvo',
  'degrees-of-freedom': 'vapausasteet',
  survival:
    'elossaolo, elossaolo osuus, eloonjääminen, elossaolo todennäköisyys, elossaolofunktio, selviytyminen',
  correlation: 'korrelaatio',
  rank: 'sija, sijoitus, järjestys',
  code: 'koodi',
  year: 'vuosi, vuodet, vuonna',
  date: 'päivä, päivämäärä, kuukausi, viikko, neljännes, ajanjakso',
  time: 'aika, kesto, tunnit, päivät, henkilövuodet, hoitojakson pituus, seuranta aika, hoitoaika, seuranta',
  identifier: 'henkilötunnus, tunniste, hetu, potilasnumero',
  name: 'nimi, sukunimi, etunimi',
  geography: 'alue, maa, maakunta, kunta, kaupunki, postinumero, lääni, paikkakunta, hyvinvointialue',
  dimension:
    'ryhmä, luokka, ikä, ikäryhmä, ikäluokka, sukupuoli, muuttuja, taso, koulutus, siviilisääty, työtilanne, diagnoosi, ' +
    'kuolinsyy, syy, toimiala, tyyppi, kysymys, sairaala, koulu, ammatti, vaihe, lasten määrä, sairaus, vaikeusaste, tupakointi, koulutusaste, perhetyyppi',
  total:
    'yhteensä, kaikki, summa, välisumma, koko maa, molemmat, molemmat sukupuolet, kaikki potilaat, koko väestö, yht, kokonaissumma',
  amount:
    'liikevaihto, euroa, tuhatta, miljoonaa, palkat, kustannukset, tonnia, hehtaaria, litraa, maito, tuotanto, menot, arvo',
  attribute: 'ikä, sukupuoli, pituus, paino, syntymäaika, tupakoi',
  cumulative: 'kumulatiivinen, kertymä',
  note: 'huom, huomautus, lähde, selite, viite',
  missing: 'puuttuu, puuttuvat, tuntematon, ei tietoa, puuttuvat tiedot',
  'bin-edge': 'alaraja luokka, mistä, mihin, luokkaväli',
  'number-at-risk': 'riskissä, riskissä olevat, vaarassa, riskijoukko, riskinalaiset',
  'number-of-events': 'tapahtuma, sensuroidut, sensuroitu, tapahtumien määrä',
  'r-squared': 'selitysaste, r toiseen',
};
