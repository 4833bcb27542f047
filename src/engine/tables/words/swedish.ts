import type { Vocabulary } from './vocabulary';

export const SWEDISH: Vocabulary = {
  count:
    'antal, frekvens, frekvenser, observationer, urval, befolkning, folkmängd, antal personer, ' +
    'antal patienter, antal fall, urvalsstorlek, antal svar, folkmängd totalt, ant, frekv, antal deltagare, ' +
    'antal observationer, antal döda, antal invånare, antal pat, antal pers, oviktat antal, absolut frekvens, ' +
    'antalet, totalt antal, antal kvinnor, antal män, antal födda, antal avlidna, antal individer, ' +
    'observerade, observerat, observerat antal',
  people:
    'heltid, deltid, ' +
    'personer, patienter, fall, dödsfall, döda, avlidna, födslar, födda, kvinnor, män, barn, elever, ' +
    'studenter, hushåll, anställda, deltagare, respondenter, individer, utskrivna, inlagda, händelser, ' +
    'företag, ja, nej, pojkar, flickor, vuxna, överförda, inläggningar, invånare, svarande, boende, ' +
    'vårdtillfällen, sysselsatta, sjukskrivna, exkluderade, inkluderade, vaccinerade, smittade, insjuknade, ' +
    'arbetslösa, pensionärer, mödrar, fäder, spädbarn, nyfödda, rökare, icke rökare, familjer, klienter, ' +
    'mottagare, sökande, överlevande, positiva, negativa, människor, levande födda, gifta, skilda, studerande, ' +
    'besökare, brukare, ungdomar, försäkrade, folkbokförda, insjuknanden, arbetsställen',
  percentage:
    'procent, andel, andelar, procentandel, giltig procent, radprocent, kolumnprocent, pct, procent av, ' +
    'relativ frekvens, kumulativ procent, kum procent, proc, kumulerad procent, andelen, procenttal, ' +
    'procentuell andel',
  rate:
    'incidens, prevalens, förekomst, promille, incidenstal, dödlighet, dödstal, ' +
    'födelsetal, arbetslöshet, per 1 000 invånare, sjuktal',
  mean:
    'medelvärde, medel, genomsnitt, genomsnittlig, medelålder, snitt, medeltal, aritmetiskt medelvärde, ' +
    'genomsnittligt, i snitt, medelv, viktat medelvärde, medelvärdet, medelvärden, genomsnittet, ' +
    'genomsnittliga, medelåldern, medeltid',
  sd:
    'standardavvikelse, std avvikelse, stdav, std, stdavv, spridning, st avv, std avv, standardavv, ' +
    'standard avvikelse, standardavvikelsen, sd avvikelse',
  variance: 'varians',
  minimum:
    'minimum, lägsta, min, yngst, minst, minsta värde, lägst, lägsta värde, minsta, yngsta, minimivärde',
  maximum:
    'maximum, högsta, max, äldst, störst, största värde, högst, högsta värde, största, äldsta, maximivärde',
  range: 'minimum maximum, lägsta högsta, variationsvidd, spännvidd, värdeområde',
  median: 'median, medianen, medianålder, medianvärde',
  quantile:
    'kvartil, percentil, kvantil, kvartiler, kvartilavstånd, percentiler, övre kvartil, nedre kvartil, ' +
    'undre kvartil, interkvartilavstånd, percentilen, decil, kvartilen, första kvartilen, tredje kvartilen, ' +
    'interkvartilt intervall',
  'total-contribution':
    'omsättning, inkomst, löner, kostnader, utgifter, belopp, summa av, lönekostnader, förädlingsvärde, ' +
    'intäkter, skatt, försäljning, vinst, investeringar, export, import, lönesumma, nettoomsättning, ' +
    'inkomster, belopp totalt, ' +
    'landningar, bruttolöner',
  coefficient:
    'koefficient, skattning, skillnad, estimat, koeff, regressionskoefficient, koefficienter, beta, effekt, ' +
    'medelskillnad',
  'odds-ratio':
    'oddskvot, hazardkvot, relativ risk, riskkvot, hasardkvot, oddsration, justerad or, justerat or, ' +
    'ojusterad or, odds ratio, hazard ratio, incidenskvot, justerad hr',
  'standard-error': 'standardfel, medelfel, std fel, st fel, standardfelet, standard fel',
  'confidence-limit':
    'konfidensintervall, ki, 95 ki, nedre gräns, övre gräns, undre gräns, 95 % ki, konfidensgräns, ki nedre, ' +
    'ki övre, nedre ki, övre ki, undre, undre ki, nedre konfidensgräns, övre konfidensgräns, konfidensgränser, ' +
    'konfidensintervallet, nedre 95, övre 95, ki undre, nedre, övre',
  'test-statistic':
    'teststatistika, testvärde, chi två, chi2 värde, t värde, z värde, f värde, teststatistik, chitvå',
  'p-value': 'p värde, signifikans, pvärde, p värden, signifikansnivå',
  'degrees-of-freedom': 'frihetsgrader',
  survival:
    'överlevnad, överlevnadsandel, kumulativ överlevnad, överlevnadssannolikhet, överlevnadsfunktion, ' +
    'total överlevnad, totalöverlevnad',
  correlation: 'korrelation, korrelationskoefficient',
  rank: 'rang, placering, rangordning, rangtal, plats, ordning, nr i ordning',
  code: 'kapitel, kod, koder, kommunkod, diagnoskod, sni kod, icd kod, länskod, sni',
  year: 'år, årtal, diagnosår, födelseår, kalenderår, undersökningsår, dödsår, mätår',
  date: 'datum, månad, vecka, dag, kvartal, period, veckonr, mån, veckonummer',
  time:
    'sekunder, minuter, tid, varaktighet, timmar, dagar, personår, vårdtid, uppföljningstid, uppföljning, väntetid, vårddygn, ' +
    'månader, veckor, minuter, vårddagar, personmånader, arbetstimmar, arbetstid, timmar per vecka',
  identifier:
    'personnummer, löpnummer, patientnummer, patient id, deltagar id, lopnr, löpnr, patientnr, personnr, ' +
    'pseudonym, journalnummer, journalnr, samordningsnummer, deltagarnummer, id nr',
  name: 'namn, förnamn, efternamn',
  geography:
    'region, land, län, kommun, stad, ort, postnummer, landskap, stadsdel, landsdel, bostadsort, hemkommun, ' +
    'sjukvårdsregion, kommunnamn, upptagningsområde, folkbokföringskommun',
  dimension:
    'modell, prediktor, kovariat, parameter, utfall, exponering, steg, kluster, centrum, våg, stratum, ' +
    'kohort, årstid, säsong, fas, dos, kvintil, tertil, högsta utbildning, högsta avslutade utbildning, ' +
    'högsta utbildningsnivå, högsta slutförda utbildning, grupp, kategori, ålder, åldersgrupp, kön, ' +
    'variabel, nivå, utbildning, civilstånd, sysselsättning, diagnos, orsak, dödsorsak, bransch, ' +
    'näringsgren, typ, fråga, sjukhus, skola, yrke, stadium, antal barn, klass, sjukdom, svårighetsgrad, ' +
    'rökning, civilstatus, hushållsstorlek, personer i hushållet, personer i hushåll, årskurs, betyg, ' +
    'behandling, arm, födelseland, bakgrund, utbildningsnivå, kännetecken, karakteristika, egenskap, ' +
    'variabler, avdelning, specialitet, samsjuklighet, grad, inkomstgrupp, hushållstyp, indikator, ' +
    'rökstatus, åldersgrupper, åldersintervall, kategorier, barn i hushållet',
  total:
    'personer, hela gruppen, hela materialet, hela populationen, ' +
    'totalt, alla, summa, delsumma, samtliga, tillsammans, båda, båda könen, alla patienter, hela riket, ' +
    'riket, total, totalsumma, tot, hela landet, alla åldrar, hela urvalet, sverige, män och kvinnor, ' +
    'alla grupper, alla kommuner, hela befolkningen, alla deltagare, alla personer, samtliga patienter, ' +
    'sammanlagt, alla åldersgrupper, totalen, inalles, hela kohorten, alla län, samtliga åldrar',
  amount:
    'omsättning, kronor, kr, tusen, miljoner, löner, kostnader, ton, hektar, liter, mjölk, produktion, ' +
    'utgifter, lönekostnader, förädlingsvärde, intäkter, skatt, försäljning, vinst, investeringar, ' +
    'export, import, belopp, mkr, tkr, mnkr, mdkr, sek, lönesumma, nettoomsättning, skörd, fångst, avfall, utsläpp, statsbidrag, ' +
    'landningar, bruttolöner',
  attribute:
    'ålder, kön, längd, vikt, födelsedatum, rökare, kroppsvikt, behandling, utbildning, yrke, inkomst, ' +
    'blodtryck, civilstånd, kroppslängd, bmi, rökstatus, civilstatus',
  cumulative: 'kumulativ, ackumulerad, kumulativa, kumulerad, kumulerat, ackumulerat, ack, kum',
  note:
    'anmärkning, not, källa, fotnot, anm, källor, noter, datakälla, förklaring, förkortningar, ' +
    'teckenförklaring, kommentar till tabellen',
  missing:
    'saknas, okänd, saknade, okänt, saknade värden, bortfall, vet ej, ej svar, ej angivet, uppgift saknas, ' +
    'ingen uppgift, inget svar, ej besvarat, ej registrerat, saknade data, vill ej svara, ej relevant, ' +
    'vet inte, ospecificerad, ej aktuellt, okända, ej känt',
  'bin-edge': 'från, till, nedre klassgräns',
  'number-at-risk':
    'under risk, antal under risk, i risk, i riskzon, i riskmängden, n under risk, antal i risk, ' +
    'patienter under risk, personer under risk, personer i risk, riskmängd',
  'number-of-events':
    'händelse, censurerade, antal händelser, censurerad, antal censurerade, antal dödsfall i intervall, ' +
    'händelser totalt',
  'r-squared': 'r kvadrat',
  weight: 'viktning, vikter, urvalsvikt, kalibreringsvikt, uppräkningsfaktor',
  'free-text': 'kommentar, kommentarer, fritext, anteckning, anteckningar, noteringar',
  things:
    'antal studier, studier, publikationer, blockstorlek, poäng, enhetskostnad, styckpris, enhetspris, iterationer, ' +
    'antal iterationer, antal variabler, antal parametrar, kolumner, rader, sidor, noder, ' +
    'vårdplatser, sängar, antal frågor, antal items, antal påståenden',
  fit:
    'varianskvot, variationskoefficient, snedhet, kurtosis, kvadratsumma, residualer, förklarad varians, ' +
    'devians, toppighet, cronbachs alfa, cronbachs alpha',
  'genotype-count': 'genotyp, genotyper, antal alleler',
};
