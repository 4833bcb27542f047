import type { Vocabulary } from './vocabulary';

/** Bokmål, with the Danish words that differ. */
export const NORWEGIAN: Vocabulary = {
  count:
    'antall, antal, frekvens, frekvenser, observasjoner, observationer, utvalg, befolkning, folketall, ' +
    'antall personer, tall, antall pasienter, antall tilfeller, utvalgsstørrelse, gyldige n, folkemengde, ant, ' +
    'frekv, antall deltakere, antall observasjoner, antall svar, antall døde, antall innbyggere, ant pas, ' +
    'ant pers, antall pas, antall pers, antall totalt, uvektet n, absolutt frekvens, antal patienter, ' +
    'antal tilfælde, antall kvinner, antall menn, uvektet antall, ' +
    'observert, observerte, observeret, observerede',
  people:
    'heltid, deltid, ' +
    'personer, pasienter, patienter, tilfeller, tilfælde, dødsfall, dødsfald, døde, fødsler, kvinner, kvinder, ' +
    'menn, mænd, barn, børn, elever, studenter, husholdninger, ansatte, deltakere, deltagere, respondenter, ' +
    'individer, utskrevet, innlagt, hendelser, foretak, virksomheder, ja, nei, nej, gutter, jenter, voksne, ' +
    'overført, bedrifter, innleggelser, innbyggere, bosatte, brukere, levendefødte, sykmeldte, fødte, ' +
    'ekskludert, inkludert, frafall, vaksinerte, smittede, smittet, uføre, arbeidsledige, sysselsatte, ' +
    'pensjonister, mødre, fedre, spedbarn, nyfødte, røykere, ikke røykere, familier, klienter, mottakere, ' +
    'søkere, overlevende, positive, negative, mennesker, jenter og gutter, indbyggere, indlagte, ' +
    'fødsler levende, skilte, gifte, enker, konsultasjoner, avdøde, ungdommer',
  percentage:
    'prosent, andel, procent, prosentandel, andeler, gyldig prosent, prosent av, radprosent, kolonneprosent, ' +
    'pst, relativ frekvens, kumulativ prosent, kum prosent, pst av total, procentdel, relativ hyppighet',
  rate:
    'insidens, prevalens, forekomst, promille, insidensrate, ' +
    'dødsrate, dødelighet, fødselsrate, ledighet, ' +
    'dødelighed, per 1 000 innbyggere',
  mean:
    'gjennomsnitt, snitt, gjennomsnittlig, gennemsnit, gjennomsnittsalder, middelverdi, gj snitt, gjsnitt, ' +
    'middel, gjennomsnittlig antall, gjsn, gj sn, gj snittlig, snittalder, gjennomsnittlige, gjennomsnittet, ' +
    'gns, veid gjennomsnitt, vektet gjennomsnitt, gennemsnitlig, middeltal, gjennomsnittsverdi',
  sd:
    'standardavvik, standardafvigelse, std avvik, st avvik, sd avvik, st av, standard avvik, standardafv, ' +
    'stdavvik',
  variance: 'varians',
  minimum: 'minimum, laveste, min, yngste, minste, minste verdi, laveste verdi, lavest',
  maximum: 'maksimum, høyeste, max, maks, eldste, største, største verdi, høyeste verdi, høyest',
  range:
    'min maks, minimum maksimum, laveste høyeste, variasjonsbredde, spredning, verdiområde, spennvidde, ' +
    'variasjonsområde',
  median: 'median, median alder, medianverdi',
  quantile:
    'kvartil, persentil, kvantil, fraktil, kvartiler, interkvartilbredde, persentiler, nedre kvartil, ' +
    'øvre kvartil, kvartilbredde, desil, interkvartil, første kvartil, tredje kvartil, kvartilavstand',
  'total-contribution':
    'omsetning, inntekt, lønn, kostnader, utgifter, beløp, sum av, lønnskostnader, verdiskaping, ' +
    'driftsinntekter, skatt, inntekter, overskudd, investeringer, eksport, import, lønnsmasse, ' +
    'samlet omsetning, omsætning, omkostninger, udgifter, løn, salg, driftskostnader, ' +
    'landinger, bruttolønn, præmier, lønsum, leieinntekter',
  coefficient:
    'koeffisient, estimat, forskjell, differanse, koeff, regresjonskoeffisient, koeffisienter, beta, effekt, ' +
    'gjennomsnittlig forskjell, regressionskoefficient',
  'odds-ratio':
    'oddsratio, oddsforhold, hasardratio, relativ risiko, risikoratio, hazardratio, justert or, ujustert or, ' +
    'justert hr, insidensrateratio, hasard ratio, odds ratio, hazard ratio',
  'standard-error': 'standardfeil, standardfejl, std feil, st feil, standard feil',
  'confidence-limit':
    'konfidensintervall, ki, 95 ki, nedre grense, øvre grense, nedre, øvre, 95 % ki, konfidensgrense, ki nedre, ' +
    'ki øvre, nedre ki, øvre ki, ki fra, ki til, nedre konfidensgrense, øvre konfidensgrense, ' +
    'konfidensintervaller, nedre 95, øvre 95, ki lav, ki høy',
  'test-statistic':
    'testobservator, teststatistikk, kjikvadrat, kji kvadrat, chi kvadrat, khikvadrat, t verdi, z verdi, ' +
    'f verdi, testverdi, t værdi',
  'p-value': 'p verdi, p værdi, signifikans, pverdi, p verdier, signifikanssannsynlighet, pværdi',
  'degrees-of-freedom': 'frihetsgrader',
  survival:
    'overlevelse, overlevelsesandel, kumulativ overlevelse, overlevelsessannsynlighet, overlevelsesfunksjon, ' +
    'totaloverlevelse',
  correlation: 'korrelasjon, korrelasjonskoeffisient',
  rank: 'rangering, plassering, rang, rangnummer, nr, rangordning, rekkefølge',
  code: 'kapittel, kode, koder, kommunenr, kommunenummer, diagnosekode, icd kode, fylkesnr, fylkesnummer, næringskode',
  year: 'år, årgang, diagnoseår, fødselsår, kalenderår, undersøkelsesår, dødsår, statistikkår',
  date: 'dato, måned, uke, dag, kvartal, periode, ukenr, uge, mnd, ukenummer, måneder',
  time:
    'sekunder, minutter, tid, varighet, timer, dager, personår, liggetid, oppfølgingstid, varighet i dager, ventetid, liggedøgn, ' +
    'oppholdstid, måneder, uker, persontid, tid i måneder, minutter, oppholdsdøgn, arbeidstimer, arbeidstid, ' +
    'timer per uke',
  identifier:
    'cpr, cpr nr, cpr nummer, fnr, fødselsnummer, løpenummer, pasientnummer, pasient id, deltaker id, lnr, ' +
    'løpenr, pasientnr, personnr, personnummer, pseudonym, id nr, journalnr, journalnummer, dnr',
  name: 'navn, fornavn, etternavn',
  geography:
    'region, land, fylke, kommune, by, bydel, postnummer, sted, landsdel, bosted, bokommune, sykehusområde, ' +
    'helseforetak, bostedskommune, kommunenavn, grunnkrets, opptaksområde',
  dimension:
    'modell, prediktor, kovariat, parameter, utfall, eksponering, steg, klynge, senter, bølge, stratum, ' +
    'kohort, årstid, sesong, fase, dose, kvintil, tertil, høyeste utdanning, høyeste fullførte utdanning, ' +
    'høyeste fullførte, høyeste utdanningsnivå, gruppe, kategori, alder, aldersgruppe, kjønn, køn, variabel, ' +
    'nivå, utdanning, sivilstand, arbeidsstatus, diagnose, årsak, dødsårsak, næring, type, spørsmål, ' +
    'sykehus, skole, yrke, stadium, antall barn, klasse, sykdom, helseregion, alvorlighet, alvorlighetsgrad, ' +
    'røyking, sivilstatus, husholdningsstørrelse, personer i husholdningen, personer i husholdning, trinn, ' +
    'karakter, behandling, arm, landbakgrunn, fødeland, utdanningsnivå, kjennetegn, karakteristika, ' +
    'egenskap, variabler, avdeling, fagområde, komorbiditet, grad, inntektsgruppe, husholdningstype, ' +
    'indikator, røykestatus, aldersgrupper, aldersgr, arbeidsmarkedsstatus, innvandringskategori, ' +
    'alderstrinn, kategorier, barn i husholdningen',
  total:
    'personer, hele gruppen, hele gruppa, hele materialet, ' +
    'totalt, total, alle, sum, i alt, ialt, delsum, til sammen, begge, begge kjønn, alle pasienter, samlet, ' +
    'hele landet, totalsum, tilsammen, landet, hele utvalget, alle aldre, sum totalt, menn og kvinner, ' +
    'alle grupper, alle kommuner, hele befolkningen, alle deltakere, samlet sett, alle pasientene, totalen, ' +
    'alle aldersgrupper, hele norge, landet totalt, hele kohorten, sammenlagt, alle fylker',
  amount:
    'omsetning, kroner, kr, tusen, mill, lønn, kostnader, tonn, hektar, liter, melk, produksjon, utgifter, ' +
    'lønnskostnader, verdiskaping, driftsinntekter, skatt, inntekter, overskudd, investeringer, ' +
    'eksport, import, beløp, mill kr, mrd kr, nok, omsætning, udgifter, salg, fangst, avling, lønnssum, avfall, utslipp, tilskudd, ' +
    'landinger, bruttolønn, lønnsmasse, præmier, lønsum',
  attribute:
    'alder, kjønn, høyde, vekt, fødselsdato, røyker, kroppsvekt, behandling, utdanning, yrke, inntekt, ' +
    'blodtrykk, sivilstatus, sivilstand, kroppshøyde, bmi, røykestatus',
  cumulative: 'kumulativ, kumulert, akkumulert, kumulative, akkumulerte, kum, kumuleret',
  note:
    'merknad, note, kilde, fotnote, anmerkning, merk, kilder, noter, datakilde, forklaring, forkortelser, ' +
    'tegnforklaring',
  missing:
    'manglende, ukjent, mangler, uoppgitt, manglende verdier, vet ikke, ikke besvart, ubesvart, ikke oppgitt, ' +
    'ikke svart, uvisst, manglende data, ikke registrert, vil ikke svare, ikke relevant, ukjente, ukendt, ' +
    'uoplyst, mangler data, uspesifisert, ikke aktuelt',
  'bin-edge': 'fra, til, nedre klassegrense',
  'number-at-risk':
    'under risiko, antall under risiko, i risiko, antal under risiko, n under risiko, personer under risiko, ' +
    'antall i risiko, pasienter under risiko, risikosett',
  'number-of-events':
    'hendelse, sensurert, antall hendelser, antall sensurert, sensurerte, antall dødsfall i intervall',
  'r-squared': 'r kvadrert',
  weight: 'vekting, vekter, utvalgsvekt, vektfaktor',
  'free-text': 'kommentar, kommentarer, fritekst, bemerkning, merknader',
  things:
    'antall studier, studier, publikasjoner, blokkstørrelse, antal studier, poeng, point, enhetskostnad, enhetspris, ' +
    'enhedspris, iterasjoner, antall iterasjoner, antall variabler, antall parametre, kolonner, rader, sider, noder, ' +
    'senger, sengeplasser, antall ledd, ledd, antall spørsmål, antall items',
  fit:
    'variansratio, variansforhold, variasjonskoeffisient, skjevhet, kurtose, kvadratsum, residualer, ' +
    'forklart varians, devians, cronbachs alfa, cronbachs alpha',
  'genotype-count': 'genotype, genotyper, antall alleler',
};
