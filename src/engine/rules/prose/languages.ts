/**
 * How a language speaks of a few people in a sentence. Parts of patterns, with flags `i` and `u`. Kept by language, since
 * words of one count nothing in another: `to deltakere`, `set persones`, `sex barn`, `alle 5 Patienten`.
 */
export interface ProseLanguage {
  /** From 2 upwards; one is an article in most languages. */
  readonly numbers: string;
  readonly people: string;
  /** What may stand between a number and the people. */
  readonly which: string;
  /** Before a number that is a limit and no count. */
  readonly limit: string;
  /** Cases of a disease, and what is said of them where they are people. */
  readonly cases: string;
  readonly reported: string;
  /** `Number of …`, and those of whom it is said in a list: `Antall døde: 3`. */
  readonly numberOf: string;
  readonly gone: string;
  /** What became of people, as the label of a line: `Withdrew consent: 3`. */
  readonly reasons: string;
  /** The same as a verb behind their number, `3 withdrew`, or before it where the verb may come first. */
  readonly went: string;
  readonly wentBefore?: string;
  /** `of whom 4`. */
  readonly ofWhom: string;
  /** Nouns are written with a capital anywhere. */
  readonly capitals?: true;
}

export const PROSE_LANGUAGES: readonly ProseLanguage[] = [
  {
    numbers: 'two three four five six seven eight nine',
    people:
      'persons?|people|patients?|participants?|individuals?|subjects?|respondents?|women|men|children|girls?|boys?|infants?|' +
      'residents?|deaths?|adults?|students?|pupils?|employees|mothers?|fathers?|bab(?:y|ies)|newborns?|volunteers?|survivors?|' +
      'adolescents?|nurses?|doctors?|prisoners?|victims?|carers?|clients?|households?|famil(?:y|ies)|' +
      'tenants?|homeowners?|landlords?|borrowers?|drivers?|cyclists|pedestrians?|passengers|offenders?|defendants?|inmates?|detainees?|suspects?|' +
      'teachers?|apprentices?|trainees?|graduates?|farmers?|claimants?|applicants?|customers?|taxpayers?|pensioners?|beneficiaries|refugees?|migrants?',
    which:
      'female|male|elderly|older|younger|young|eligible|pregnant|remaining|other|further|additional|new|enrolled|' +
      'hospitali[sz]ed|infected|deceased|excluded|adult|more',
    limit:
      'fewer than|less than|more than|at least|at most|up to|under|below|over|above|minimum of|maximum of|no fewer than',
    cases: 'cases?',
    reported: 'reported|confirmed|diagnosed|notified|registered',
    numberOf: 'number of|no\\. of|count of|n',
    gone: 'excluded|withdrawn|dead|failures|events|subjects|positives?|negatives?|cases|controls|deaths|dropouts|lost to follow-up',
    reasons:
      'withdrew(?: consent)?|consent withdrawn|withdrawn|withdrawals?|lost to follow[- ]?up|died|deceased|drop(?:ped)?[- ]?outs?|' +
      'declined|refused|refusals?|excluded|ineligible|not eligible|moved away|adverse events?|discontinued|' +
      'did not (?:attend|consent|respond|complete)|screen(?:ing)? failures?|protocol violations?|non-?responders?|(?:frequency )?missing(?: values)?',
    went:
      'withdrew|died|dropped out|declined|refused|discontinued|did not (?:attend|consent|respond)|lost to follow-up|' +
      '(?:were|was) (?:lost to follow-up|excluded|withdrawn|hospitali[sz]ed|ineligible)',
    ofWhom: 'of (?:whom|which|these|them)|including|among (?:whom|them)',
  },
  {
    numbers: 'zwei drei vier fünf sechs sieben acht neun',
    people:
      'Personen|Patient(?:en|innen)|Patient[*:_]innen|Todesfällen?|Sterbefällen?|Teilnehmer(?:n|innen)?|Teilnehmenden?|Befragten?|' +
      'Frauen|Männern?|Kindern?|Proband(?:en|innen)|Verstorbenen?|Jungen|Mädchen|Säuglingen?|Versicherten?|Haushalten?|' +
      'Bewohner(?:n|innen)?|Schüler(?:n|innen)?|Studierenden?|Erwachsenen?|Jugendlichen?|Müttern?|' +
      'Mieter(?:n|innen)?|Eigentümer(?:n|innen)?|Lehrer(?:n|innen)?|Lehrkräften?|Auszubildenden?|Beschäftigten?|Arbeitslosen?|Fahrer(?:n|innen)?|' +
      'Landwirten?|Inhaftierten?|Gefangenen?|Angeklagten?|Verurteilten?|Antragsteller(?:n|innen)?|Kund(?:en|innen)|Rentner(?:n|innen)?|Geflüchteten?',
    which:
      '(?:weiblich|männlich|weiter|älter|jünger|jung|erwachsen|schwanger|ander|neu|verstorben|betroffen|infiziert|erkrankt|' +
      'ausgeschlossen|verbleibend|eingeschlossen)e[nr]?',
    limit: 'weniger als|mehr als|mindestens|höchstens|maximal|bis zu|unter|über|ab',
    cases: 'Fällen?',
    reported: 'gemeldet|bestätigt|diagnostiziert|registriert|festgestellt',
    numberOf: '(?:An)?zahl(?: der)?',
    gone: 'ausgeschlossene?n?|verstorbene?n?|abbrecher|ausgeschiedene?n?',
    reasons:
      'zurückgezogene einwilligung(?:en)?|einwilligung zurückgezogen|verstorben|ausgeschieden|abgebrochen|(?:\\p{L}{2,12})?abbr[uü]ch(?:e|er)?|' +
      'ausgeschlossen|verzogen|unerwünschte ereignisse|abgelehnt|nicht erschienen|verweigert|fehlend(?:e werte|e)?',
    went: 'verstarben|starben|brachen|schieden|lehnten|verweigerten|wurden (?:ausgeschlossen|hospitalisiert)|zogen (?:ihre|die) einwilligung',
    wentBefore: 'verstarben|starben|brachen|schieden|lehnten|verweigerten',
    ofWhom: 'davon|darunter',
    capitals: true,
  },
  {
    numbers: 'deux trois quatre cinq six sept huit neuf',
    people:
      'personnes?|patiente?s?|femmes?|hommes?|enfants?|décès|répondant(?:e?s)?|sujets?|participante?s?|adultes?|élèves|étudiante?s|' +
      'ménages|résidente?s|nourrissons|filles|garçons|assurée?s|mères|individus|' +
      'locataires?|propriétaires?|salarié(?:e?s)?|chômeu(?:rs?|ses)|enseignante?s|apprenti(?:e?s)?|détenu(?:e?s)?|condamné(?:e?s)?|conducteurs|' +
      'agriculteurs|bénéficiaires|demandeurs|cliente?s|retraité(?:e?s)?|emprunteurs',
    which: 'autres|nouve(?:aux|lles)|jeunes',
    limit: "moins de|plus de|au moins|au plus|jusqu[’']à|minimum de|maximum de",
    cases: 'cas',
    reported: 'signalés|confirmés|déclarés|diagnostiqués|notifiés|recensés|enregistrés',
    numberOf: "nombre (?:de |d[’'])?|nb(?:re)?\\.? de",
    gone: "décès|décédée?s|exclue?s|perdus de vue|sorties d[’']étude",
    reasons:
      'retraits?(?: du consentement)?|consentement retiré|décédée?s?|perdue?s? de vue|exclue?s?|abandons?|refus|déménagée?s?|' +
      '(?:événements?|effets?) indésirables?|non éligibles?|(?:valeurs |données )?manquant(?:e?s)?',
    went: 'sont décédée?s|ont (?:abandonné|quitté|refusé|été exclue?s|été perdue?s de vue)|perdue?s de vue',
    ofWhom: 'dont|parmi lesquel(?:le)?s',
  },
  {
    numbers: 'dos tres cuatro cinco seis siete ocho nueve',
    people:
      'personas?|pacientes?|mujeres|hombres|niñ[oa]s|participantes|encuestad[oa]s|fallecid[oa]s|muertes|defunciones|hogares|' +
      'alumn[oa]s|adult[oa]s|individuos|sujetos|varones|trabajador(?:es|as)|' +
      'inquilin[oa]s|propietari[oa]s|emplead[oa]s|parad[oa]s|docentes|aprendices|recluso?s|reclusas|condenad[oa]s|detenid[oa]s|conductor(?:es|as)|' +
      'agricultor(?:es|as)|solicitantes|beneficiari[oa]s|clientes|jubilad[oa]s|estudiantes|vecin[oa]s',
    which: 'otr[oa]s|nuev[oa]s|jóvenes',
    limit: 'menos de|más de|al menos|como máximo|como mínimo|hasta|mínimo de|máximo de',
    cases: 'casos',
    reported:
      'notificad[oa]s|notificaron|confirmad[oa]s|confirmaron|diagnosticad[oa]s|registrad[oa]s|registraron|detectaron',
    numberOf: '(?:número|núm\\.?|n\\.?º|recuento) de',
    gone: 'fallecid[oa]s|excluid[oa]s|muert[oa]s|pérdidas|abandonos',
    reasons:
      'retirada del consentimiento|retirad[oa]s?|fallecid[oa]s?|pérdidas? de seguimiento|excluid[oa]s?|abandonos?|rechazos?|' +
      'no elegibles?|(?:eventos?|acontecimientos?) adversos?|(?:valores )?(?:perdidos|faltantes)',
    went: 'fallecieron|murieron|abandonaron|se retiraron|fueron excluid[oa]s|rechazaron',
    wentBefore: 'fallecieron|murieron|abandonaron',
    ofWhom: 'de (?:l[oa]s cuales|ell[oa]s)|entre ell[oa]s',
  },
  {
    numbers: 'dos|dues tres quatre cinc sis set vuit nou',
    people:
      'persones|pacients|dones|homes|infants|enquestats|enquestades|defuncions|participants|nens|nenes|nois|noies|llars|alumnes|' +
      'adults|individus|subjectes|treballadors?|morts|' +
      'llogaters|llogateres|propietaris|empleats|aturats|docents|aprenents|reclusos|condemnats|detinguts|conductors|pagesos|' +
      'sol·licitants|beneficiaris|clients|jubilats|estudiants|veïns',
    which: 'altres|nous|noves|joves',
    limit: 'menys de|més de|almenys|com a màxim|com a mínim|fins a',
    cases: 'casos',
    reported: 'notificats|notificar|confirmats|diagnosticats|registrats|registrar|detectar',
    numberOf: "(?:nombre|núm\\.?|nre\\.?|recompte) (?:de |d[’'])",
    gone: 'defuncions|morts|exclosos|excloses|pèrdues|abandonaments',
    reasons:
      'retirada del consentiment|morts?|difunts|pèrdues? de seguiment|exclos(?:os|es)?|abandonaments?|rebuig|no elegibles?|' +
      'esdeveniments? adversos?|(?:valors )?(?:perduts|mancants)',
    went: 'van (?:morir|abandonar|ser exclos[oe]s|rebutjar)|es van retirar|moriren',
    wentBefore: 'van morir|van abandonar',
    ofWhom: "de(?:ls|les)? quals|d[’']ells|entre ells",
  },
  {
    numbers: 'dva|dvě|dvou tři|tří čtyři|čtyř pět|pěti šest|šesti sedm|sedmi osm|osmi devět|devíti',
    people:
      'osob[ay]?|osobám|pacient(?:i|y|ů|ům|ky|ek)|účastní(?:ků|ci|kům)|respondent(?:i|ů)|ženy?|mužů?|muži|dětí|děti|úmrtí|zemřel(?:í|ých)|' +
      'zaměstnanců|studenti|studentů|žáci|žáků|domácností|dospěl(?:í|ých)|dívek|chlapců|obyvatel|probandů|klienti|klientů|' +
      'nájemníků|nájemníci|vlastníků|nezaměstnaných|učitelů|učňů|vězňů|odsouzených|obžalovaných|řidičů|zemědělců|žadatelů|zákazníků|důchodců|dlužníků',
    which: '(?:další|starší|mladší|dospěl|těhotn|nov|zemřel|hospitalizovan|nakažen|vyřazen)(?:ch|ých|é|í)?',
    limit: 'méně než|více než|nejméně|alespoň|nejvýše|maximálně|až|pod|nad',
    cases: 'případ[yů]?',
    reported: 'hlášen[oy]?|potvrzen[oy]?|diagnostikován[oy]?|zaznamenán[oy]?|zjištěn[oy]?',
    numberOf: 'počet',
    gone: 'zemřelých|vyřazených|vyloučených|ztracených|úmrtí',
    reasons:
      'odvolán[íi] souhlasu|odvolali souhlas|zemřel[iy]?|vyřazen[iy]?|ztracen[iy]? ze sledování|odmítli|nežádoucí (?:účinky|příhody)|' +
      'odstěhoval[iy]|chybějící(?: hodnoty)?',
    went: 'zemřel[oiy]?|odstoupil[oiy]?|bylo vyřazeno|odmítl[oiy]?',
    wentBefore: 'zemřel[oiy]?|odstoupil[oiy]?',
    ofWhom: 'z toho|z nich',
  },
  {
    numbers: 'twee drie vier vijf zes zeven acht negen',
    people:
      'personen|patiënten|deelnemers|vrouwen|mannen|kinderen|respondenten|sterfgevallen|overledenen|proefpersonen|leerlingen|' +
      'studenten|huishoudens|bewoners|cliënten|volwassenen|jongens|meisjes|inwoners|' +
      'huurders|eigenaren|werknemers|werklozen|leraren|docenten|leerlingen|gedetineerden|veroordeelden|verdachten|bestuurders|boeren|' +
      'aanvragers|klanten|gepensioneerden|studenten|scholieren',
    which:
      '(?:vrouwelijk|manlijk|mannelijk|ouder|jonger|zwanger|ander|nieuw|overig|besmett|verder)e|volwassen|overleden|oudere|jongere',
    limit: 'minder dan|meer dan|ten minste|minstens|minimaal|ten hoogste|hoogstens|maximaal|tot|onder|boven',
    cases: 'gevallen',
    reported: 'gemeld|bevestigd|vastgesteld|geregistreerd',
    numberOf: 'aantal',
    gone: 'overledenen|uitgeslotenen|geëxcludeerden|uitvallers',
    reasons:
      'toestemming ingetrokken|teruggetrokken|overleden|uitgevallen|uitgesloten|geweigerd|weigering|verhuisd|bijwerkingen|' +
      'niet verschenen|ontbrekend|missende?(?: waarden)?',
    went: 'overleden|stierven|vielen uit|trokken zich terug|werden uitgesloten|weigerden',
    wentBefore: 'overleden|stierven',
    ofWhom: 'waarvan|van wie|onder wie',
  },
  {
    numbers: 'to tre fire fem seks|sex sju|syv åtte|otte ni',
    people:
      'person(?:er|ene)|pasient(?:er|ene)|patient(?:er|erne)|deltak(?:ere|erne)|deltag(?:ere|erne)|kvinne[rn]e?|kvinder(?:ne)?|' +
      'menn(?:ene)?|mænd|barn(?:a)?|børn|dødsfall|dødsfald|respondent(?:er|ene)|elev(?:er|ene)|student(?:er|ene)|husholdninger|ansatte|' +
      'innbyggere|brukere|beboere|voksne|gutter|jenter|informanter|avdøde|døde|' +
      'leietak(?:ere|erne)|lejere|eiere|ejere|arbeidsledige|ledige|lærere|lærlinger|lærlinge|innsatte|indsatte|domfelte|dømte|tiltalte|sjåfører|' +
      'bilister|bønder|landmænd|søkere|ansøgere|kunder|pensjonister|pensionister|mottakere',
    which:
      'kvinnelige|mannlige|eldre|yngre|unge|voksne|gravide|andre|nye|øvrige|inkluderte|ekskluderte|smittede|kvindelige|mandlige|ældre',
    limit:
      'færre enn|mindre enn|mer enn|minst|høyst|opptil|inntil|under|over|færre end|mindre end|mere end|mindst|højst',
    cases: 'tilfeller|tilfælde',
    reported: 'meldt|bekreftet|registrert|påvist|diagnostisert|anmeldt|bekræftet|registreret',
    numberOf: 'antall?',
    gone: 'døde|ekskluderte?|ekskluderede|frafalne|avdøde',
    reasons:
      'trakk (?:samtykket|seg)|trukket samtykke|døde?|frafall|falt fra|ekskludert|avslo|nektet|flyttet|bivirkninger|' +
      'uønskede hendelser|ikke møtt|manglende(?: verdier)?',
    went: 'døde|trakk seg|ble ekskludert|falt fra|avslo|nektet',
    wentBefore: 'døde|trakk',
    ofWhom: 'hvorav|av disse|av dem|herav|deraf',
  },
  {
    numbers: 'två tre fyra fem sex sju åtta nio',
    people:
      'person(?:er|erna)|patient(?:er|erna)|deltagar(?:e|na)|kvinn(?:or|orna)|män(?:nen)?|barn(?:en)?|dödsfall|respondent(?:er|erna)|' +
      'elev(?:er|erna)|student(?:er|erna)|hushåll|anställda|invånare|brukare|boende|vuxna|pojkar|flickor|informanter|avlidna|döda|' +
      'hyresgäster|ägare|arbetslösa|lärare|lärlingar|intagna|dömda|åtalade|förare|bönder|lantbrukare|sökande|kunder|pensionärer|låntagare|mottagare|svarande|svarspersoner',
    which:
      'kvinnliga|manliga|äldre|yngre|unga|vuxna|gravida|andra|nya|övriga|ytterligare|inkluderade|exkluderade|smittade',
    limit: 'färre än|mindre än|mer än|fler än|minst|högst|upp till|under|över',
    cases: 'fall',
    reported:
      'anmäld(?:a|es)|rapporterad(?:es|e)|bekräfta(?:de|des)|konstatera(?:de|des)|registrera(?:de|des)|diagnostiserades',
    numberOf: 'antal(?:et)?',
    gone: 'döda|exkluderade|avlidna|bortfallna',
    reasons:
      'återkallat samtycke|drog sig ur|avlidna?|bortfall|exkluderade?|avböjde|flyttat|biverkningar|uteblev|saknas|saknade(?: värden)?',
    went: 'avled|dog|avbröt|föll bort|exkluderades|drog sig ur|avböjde',
    wentBefore: 'avled|dog|avbröt',
    ofWhom: 'varav|av dessa|av dem',
  },
  {
    numbers:
      'kaksi|kahdella kolme|kolmella neljä|neljällä viisi|viidellä kuusi|kuudella seitsemän kahdeksan yhdeksän',
    people:
      'henkilö(?:ä|llä|ltä|lle|istä|stä)|potil(?:asta|aalla|aalta|aalle|aista)|osallistuj(?:aa|alla|alta|ista)|vastaaj(?:aa|alla|alta|ista)|' +
      'nais(?:ta|ella|elta|ista)|mies(?:tä|istä)|miehe(?:llä|ltä)|las(?:ta|ella|elta|ista)|kuolemaa|kuolemantapausta|kuollutta|' +
      'oppilasta|opiskelijaa|työntekijää|kotitaloutta|asukasta|tyttöä|poikaa|aikuista|' +
      'vuokralaista|omistajaa|työtöntä|opettajaa|oppisopimusopiskelijaa|vankia|tuomittua|epäiltyä|kuljettajaa|viljelijää|hakijaa|' +
      'asiakasta|eläkeläistä|velallista',
    which: 'iäkästä|nuorta|uutta|muuta|aikuista|raskaana olevaa|nais|mies|kuollutta|vanhempaa|nuorempaa',
    limit: 'alle|yli|enintään|korkeintaan|vähintään|vähemmän kuin|enemmän kuin|ainakin',
    cases: 'tapausta',
    reported: 'ilmoitettiin|todettiin|vahvistettiin|rekisteröitiin|raportoitiin',
    numberOf:
      '(?:kuolleiden|poissuljettujen|keskeyttäneiden|potilaiden|henkilöiden|osallistujien) (?:luku)?määrä',
    gone: '',
    reasons:
      'perui suostumuksen|suostumus peruttu|kuolleet|kuollut|keskeyttäneet|keskeytti|poissuljetut|kieltäytyneet|kieltäytyi|' +
      'muutti pois|haittatapahtumat?|ei saapunut|puuttu(?:u|vat?|via)(?: tietoja)?',
    went: 'kuoli|keskeytti|vetäytyi|kieltäytyi|poissuljettiin|suljettiin pois',
    wentBefore: 'kuoli',
    ofWhom: 'joista|näistä|heistä',
  },
];
