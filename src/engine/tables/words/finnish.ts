import type { Vocabulary } from './vocabulary';

export const FINNISH: Vocabulary = {
  count:
    'lukumäärä, määrä, lkm, frekvenssi, kpl, havainnot, havaintoja, otos, otoskoko, väestö, väkiluku, ' +
    'henkilömäärä, potilaiden määrä, potilasmäärä, lukumäärät, tapausten määrä, henkilöiden määrä, ' +
    'absoluuttinen frekvenssi, asukasluku, asukkaita, hlö, hlöä, hlöt, lukumaara, havaintojen lkm, ' +
    'osallistujien määrä, vastaajien määrä, hoitojaksojen lkm, potilaiden lkm, tapausten lkm, abs frekvenssi, ' +
    'frekv, kappaletta, kokonaismäärä, havaintojen määrä, painottamaton n, kuolleiden määrä, tapausmäärä, ' +
    'vastaajamäärä, osallistujamäärä, ' +
    'havaittu, havaitut, havaittu määrä',
  people:
    'kokoaika, osa aika, kokoaikainen, osa aikainen, kokoaikatyö, osa aikatyö, ' +
    'henkilöt, henkilöä, henkilöitä, potilaat, potilaita, potilasta, tapaukset, tapauksia, kuolemat, kuolleet, ' +
    'kuolleita, kuolemantapaukset, syntyneet, naiset, naisia, miehet, miehiä, lapset, lapsia, oppilaat, ' +
    'opiskelijat, kotitaloudet, työntekijät, osallistujat, vastaajat, kotiutetut, siirretyt, tapahtumat, ' +
    'yritykset, kyllä, ei, pojat, tytöt, aikuiset, potilaiden, kuolleiden, naisten, miesten, leski, ' +
    'syntyneitä, potilaista, asukkaat, asiakkaat, asiakkaita, eläkkeensaajat, työttömät, työttömiä, käynnit, ' +
    'käyntejä, hoitojaksot, hoitojaksoja, vastaajia, osallistujia, opiskelijoita, oppilaita, työntekijöitä, ' +
    'kotitalouksia, perheet, perheitä, poikia, tyttöjä, suljettu pois, poissuljetut, rokotetut, tartunnat, ' +
    'tartuntoja, sairastuneet, sairastuneita, äidit, isät, vauvat, vastasyntyneet, tupakoitsijat, ' +
    'tupakoimattomat, eläkeläiset, eläkeläisiä, ihmisiä, ihmiset, elossa, hakijat, vakuutetut, aikuisia, ' +
    'nuoret, nuoria, positiiviset, negatiiviset, tapausta, kuollutta, toimipaikat',
  percentage:
    'prosentti, prosenttia, osuus, prosenttiosuus, pros, osuudet, osuus prosentteina, suhteellinen frekvenssi, ' +
    'rivi %, prosentit, suht frekvenssi, suhteellinen osuus, kumulatiivinen prosentti, prosenttia kaikista, ' +
    'validi prosentti, sarake %, prosenttiosuudet',
  rate:
    'tuhatta kohti, 1000 kohti, 100000 kohti, ilmaantuvuus, esiintyvyys, promille, kuolleisuus, ' +
    'tuhatta asukasta kohti, 100 000 kohti, 1 000 kohti, 100 000 asukasta kohti, 100 000 asukasta kohden, ' +
    '1000 asukasta kohti, 1 000 asukasta kohti, 1 000 asukasta, työttömyysaste, insidenssi, prevalenssi, ' +
    'vallitsevuus, sairastavuusindeksi, kuolleisuusluku, syntyvyys, ' +
    '100 000 henkilövuotta kohti, indeksi, kohti, kohden',
  mean:
    'keskiarvo, ka, keskimäärin, keski ikä, keskimääräinen, keskim, keskimääräinen määrä, keskiarvot, ' +
    'painotettu keskiarvo, keskimääräiset, ikä keskiarvo, keskim ikä, keskiarvoikä',
  sd: 'keskihajonta, kh, hajonta, sd, kesk haj, keskihaj, keskihajonnat, keskih',
  variance: 'varianssi',
  minimum: 'minimi, pienin, min, alin, nuorin, pienin arvo, minimiarvo, alhaisin',
  maximum: 'maksimi, suurin, max, maks, ylin, vanhin, suurin arvo, maksimiarvo, korkein',
  range: 'min maks, pienin suurin, vaihteluväli, vaihtelu, vaihteluvälin pituus, arvoväli, minimi maksimi',
  median: 'mediaani, mediaanit, mediaani ikä, mediaaniarvo',
  quantile:
    'kvartiili, persentiili, fraktiili, alakvartiili, yläkvartiili, kvartiiliväli, kvartiilit, alaneljännes, ' +
    'yläneljännes, kvartiilivälin pituus, persentiilit, desiili, ensimmäinen kvartiili, kolmas kvartiili, ' +
    'kvartiiliväli iqr, neljännespiste, prosenttipiste',
  'total-contribution':
    'liikevaihto, tulot, palkat, kustannukset, menot, euromäärä, palkkasumma, arvonlisäys, verot, myynti, ' +
    'jalostusarvo, investoinnit, vienti, tuonti, voitto, kokonaiskustannukset, tuotot, liikevaihto yhteensä, ' +
    'bruttoarvo, ' +
    'vakuutusmaksut, bruttopalkat',
  coefficient: 'kerroin, estimaatti, erotus, regressiokerroin, kertoimet, beta, vaikutus, keskiarvojen ero',
  'odds-ratio':
    'vetosuhde, ristitulosuhde, riskisuhde, riskitiheyssuhde, vaarasuhde, suhteellinen riski, ' +
    'ilmaantuvuussuhde, vakioitu or, vakioitu hr, odds ratio, hazard ratio, riskitiheyksien suhde',
  'standard-error': 'keskivirhe, keskivirheet, ka n keskivirhe, estimaatin keskivirhe, keskiv',
  'confidence-limit':
    'luottamusväli, lv, 95 lv, alaraja, yläraja, 95 % lv, luottamusrajat, lv ala, lv ylä, lv alaraja, ' +
    'lv yläraja, luottamusvälin alaraja, luottamusvälin yläraja, 95 luottamusväli, 95 % luottamusväli, ' +
    'luottamusvälit',
  'test-statistic':
    'testisuure, khii neliö, khi neliö, t arvo, z arvo, f arvo, testiarvo, χ2 arvo, testisuureen arvo, ' +
    'khiin neliö',
  'p-value': 'p arvo, merkitsevyys, parvo, p arvot, merkitsevyystaso',
  'degrees-of-freedom': 'vapausasteet, vapausaste',
  survival:
    'elossaolo, elossaolo osuus, eloonjääminen, elossaolo todennäköisyys, elossaolofunktio, selviytyminen, ' +
    'elossaolotodennäköisyys, kokonaiselossaolo, elossaoloaste, kumulatiivinen elossaolo',
  correlation: 'korrelaatio, korrelaatiokerroin',
  rank: 'sija, sijoitus, järjestys, järjestysnumero, sijaluku, sijat',
  code: 'koodi, kuntakoodi, diagnoosikoodi, kuntanumero, toimialakoodi, koodit, icd koodi',
  year:
    'vuosi, vuodet, vuonna, syntymävuosi, kalenterivuosi, diagnoosivuosi, tilastovuosi, kuolinvuosi, ' +
    'tutkimusvuosi',
  date: 'päivä, päivämäärä, kuukausi, viikko, neljännes, ajanjakso, kk, vko, vk, viikkonumero, pvm',
  time:
    'sekunnit, minuutit, aika, kesto, tunnit, päivät, henkilövuodet, hoitojakson pituus, seuranta aika, hoitoaika, seuranta, ' +
    'hoitopäivät, odotusaika, seuranta v, kuukaudet, viikot, hoitopäiviä, vuodet seuranta, henkilökuukaudet, ' +
    'minuutit, työtunnit, viikkotyötunnit, työtunnit viikossa',
  identifier:
    'henkilötunnus, tunniste, hetu, potilasnumero, potilas id, henkilö id, tutkimusnumero, potilasnro, ' +
    'pseudonyymi, asiakasnumero, tunnistenumero, henkilötunnukset, id numero',
  name: 'nimi, sukunimi, etunimi',
  geography:
    'alue, maa, maakunta, kunta, kaupunki, postinumero, lääni, paikkakunta, hyvinvointialue, ' +
    'sairaanhoitopiiri, asuinkunta, kotikunta, seutukunta, kaupunginosa, asuinpaikka, kunnat, sote alue',
  dimension:
    'malli, selittäjä, kovariaatti, parametri, lopputulos, altistus, askel, klusteri, keskus, ' +
    'mittauskierros, ositus, kohortti, vuodenaika, kausi, annos, kvintiili, tertiili, vastaus, ' +
    'korkein tutkinto, korkein koulutus, korkein suoritettu tutkinto, korkein koulutusaste, ryhmä, luokka, ' +
    'ikä, ikäryhmä, ikäluokka, sukupuoli, muuttuja, taso, koulutus, siviilisääty, työtilanne, diagnoosi, ' +
    'kuolinsyy, syy, toimiala, tyyppi, kysymys, sairaala, koulu, ammatti, vaihe, lasten määrä, sairaus, ' +
    'vaikeusaste, tupakointi, koulutusaste, perhetyyppi, kotitalouden koko, asuntokunnan koko, ' +
    'henkilöitä kotitaloudessa, lapsia perheessä, luokka aste, arvosana, hoito, hoitohaara, kansalaisuus, ' +
    'syntymämaa, koulutustaso, ominaisuus, ominaisuudet, muuttujat, osasto, erikoisala, oheissairaus, aste, ' +
    'tuloluokka, kotitaloustyyppi, indikaattori, ikäryhmät, tupakointistatus, pääasiallinen toiminta, ' +
    'ikäluokat, perheasema, luokat, tapaustyyppi',
  total:
    'henkilöt, kaikkiaan, koko kohortti, koko ryhmä, koko joukko, ' +
    'yhteensä, kaikki, summa, välisumma, koko maa, molemmat, molemmat sukupuolet, kaikki potilaat, ' +
    'koko väestö, yht, kokonaissumma, koko aineisto, kokonaismäärä, kaikki ikäryhmät, kaikki yhteensä, ' +
    'miehet ja naiset, koko otos, suomi, kaikki ryhmät, kaikki kunnat, kaikki vastaajat, kaikki alueet, ' +
    'molemmat yhteensä, kaikki henkilöt, yhteensa, kokonaan, summat',
  amount:
    'liikevaihto, euroa, tuhatta, miljoonaa, palkat, kustannukset, tonnia, hehtaaria, litraa, maito, tuotanto, ' +
    'menot, palkkasumma, arvonlisäys, verot, myynti, jalostusarvo, investoinnit, vienti, tuonti, voitto, ' +
    'tuotot, milj, teur, meur, sato, saalis, euro, päästöt, jätteet, jätemäärä, avustukset, ' +
    'purettu saalis, vakuutusmaksut, bruttopalkat',
  attribute:
    'ikä, sukupuoli, pituus, paino, syntymäaika, tupakoi, pituus cm, hoito, koulutus, ammatti, tulot, ' +
    'verenpaine, siviilisääty, painoindeksi, bmi, tupakointi',
  cumulative: 'kumulatiivinen, kertymä, kumulatiiviset, kumuloituva, kertynyt, kum',
  note:
    'huom, huomautus, lähde, selite, viite, huomautukset, lähteet, alaviite, selitteet, lyhenteet, tietolähde, ' +
    'merkkien selitykset, huomioita',
  missing:
    'puuttuu, puuttuvat, tuntematon, ei tietoa, puuttuvat tiedot, ei vastausta, ei osaa sanoa, eos, ' +
    'puuttuva tieto, tieto puuttuu, puuttuva, ei vastannut, ei ilmoitettu, ei tiedossa, puuttuvat havainnot, ' +
    'tuntemattomat, ei luokiteltu, puuttuvia, määrittelemätön',
  'bin-edge': 'alaraja luokka, mistä, mihin, luokkaväli',
  'number-at-risk':
    'riskissä, riskissä olevat, vaarassa, riskijoukko, riskinalaiset, riskissä olevia, n riskissä, ' +
    'riskissä olevien määrä, henkilöitä riskissä',
  'number-of-events':
    'tapahtuma, sensuroidut, sensuroitu, tapahtumien määrä, tapahtumia, sensuroituja, tapahtumien lkm, ' +
    'sensuroitujen määrä',
  'r-squared': 'selitysaste, r toiseen',
  weight: 'paino kerroin, painokerroin, otospaino, painot, analyysipaino',
  'free-text': 'kommentti, kommentit, vapaa teksti, huomiot, avovastaus, lisätiedot',
  things:
    'tutkimusten lukumäärä, julkaisut, lohkon koko, pisteet, pistettä, yksikkökustannus, yksikköhinta, iteraatiot, ' +
    'iteraatioiden määrä, muuttujien määrä, parametrien määrä, sarakkeet, rivit, sivut, solmut, ' +
    'vuodepaikat, vuodepaikkoja, väittämien määrä, osioiden määrä, kysymysten määrä, osioita',
  fit:
    'varianssisuhde, variaatiokerroin, vinous, huipukkuus, neliösumma, residuaalit, jäännökset, devianssi, ' +
    'cronbachin alfa, cronbachin alpha',
  'genotype-count': 'genotyyppi, genotyypit, alleelien määrä',
};
