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
  /** Nouns are written with a capital anywhere. */
  readonly capitals?: true;
}

export const PROSE_LANGUAGES: readonly ProseLanguage[] = [
  {
    numbers: 'two three four five six seven eight nine',
    people:
      'persons?|people|patients?|participants?|individuals?|subjects?|respondents?|women|men|children|girls?|boys?|infants?|' +
      'residents?|deaths?|adults?|students?|pupils?|employees|mothers?|fathers?|bab(?:y|ies)|newborns?|volunteers?|survivors?|' +
      'adolescents?|nurses?|doctors?|prisoners?|victims?|carers?|clients?|households?|famil(?:y|ies)',
    which:
      'female|male|elderly|older|younger|young|eligible|pregnant|remaining|other|further|additional|new|enrolled|' +
      'hospitali[sz]ed|infected|deceased|excluded|adult|more',
    limit:
      'fewer than|less than|more than|at least|at most|up to|under|below|over|above|minimum of|maximum of|no fewer than',
    cases: 'cases?',
    reported: 'reported|confirmed|diagnosed|notified|registered',
    numberOf: 'number of|no\\. of|count of|n',
    gone: 'excluded|withdrawn|dead|deaths|dropouts|lost to follow-up',
  },
  {
    numbers: 'zwei drei vier fünf sechs sieben acht neun',
    people:
      'Personen|Patient(?:en|innen)|Patient[*:_]innen|Todesfällen?|Sterbefällen?|Teilnehmer(?:n|innen)?|Teilnehmenden?|Befragten?|' +
      'Frauen|Männern?|Kindern?|Proband(?:en|innen)|Verstorbenen?|Jungen|Mädchen|Säuglingen?|Versicherten?|Haushalten?|' +
      'Bewohner(?:n|innen)?|Schüler(?:n|innen)?|Studierenden?|Erwachsenen?|Jugendlichen?|Müttern?',
    which:
      '(?:weiblich|männlich|weiter|älter|jünger|jung|erwachsen|schwanger|ander|neu|verstorben|betroffen|infiziert|erkrankt|' +
      'ausgeschlossen|verbleibend|eingeschlossen)e[nr]?',
    limit: 'weniger als|mehr als|mindestens|höchstens|maximal|bis zu|unter|über|ab',
    cases: 'Fällen?',
    reported: 'gemeldet|bestätigt|diagnostiziert|registriert|festgestellt',
    numberOf: '(?:An)?zahl(?: der)?',
    gone: 'ausgeschlossene?n?|verstorbene?n?|abbrecher|ausgeschiedene?n?',
    capitals: true,
  },
  {
    numbers: 'deux trois quatre cinq six sept huit neuf',
    people:
      'personnes?|patiente?s?|femmes?|hommes?|enfants?|décès|répondant(?:e?s)?|sujets?|participante?s?|adultes?|élèves|étudiante?s|' +
      'ménages|résidente?s|nourrissons|filles|garçons|assurée?s|mères|individus',
    which: 'autres|nouve(?:aux|lles)|jeunes',
    limit: "moins de|plus de|au moins|au plus|jusqu[’']à|minimum de|maximum de",
    cases: 'cas',
    reported: 'signalés|confirmés|déclarés|diagnostiqués|notifiés|recensés|enregistrés',
    numberOf: "nombre (?:de |d[’'])?|nb(?:re)?\\.? de",
    gone: "décès|décédée?s|exclue?s|perdus de vue|sorties d[’']étude",
  },
  {
    numbers: 'dos tres cuatro cinco seis siete ocho nueve',
    people:
      'personas?|pacientes?|mujeres|hombres|niñ[oa]s|participantes|encuestad[oa]s|fallecid[oa]s|muertes|defunciones|hogares|' +
      'alumn[oa]s|adult[oa]s|individuos|sujetos|varones|trabajador(?:es|as)',
    which: 'otr[oa]s|nuev[oa]s|jóvenes',
    limit: 'menos de|más de|al menos|como máximo|como mínimo|hasta|mínimo de|máximo de',
    cases: 'casos',
    reported:
      'notificad[oa]s|notificaron|confirmad[oa]s|confirmaron|diagnosticad[oa]s|registrad[oa]s|registraron|detectaron',
    numberOf: '(?:número|núm\\.?|n\\.?º|recuento) de',
    gone: 'fallecid[oa]s|excluid[oa]s|muert[oa]s|pérdidas|abandonos',
  },
  {
    numbers: 'dos|dues tres quatre cinc sis set vuit nou',
    people:
      'persones|pacients|dones|homes|infants|enquestats|enquestades|defuncions|participants|nens|nenes|nois|noies|llars|alumnes|' +
      'adults|individus|subjectes|treballadors?|morts',
    which: 'altres|nous|noves|joves',
    limit: 'menys de|més de|almenys|com a màxim|com a mínim|fins a',
    cases: 'casos',
    reported: 'notificats|notificar|confirmats|diagnosticats|registrats|registrar|detectar',
    numberOf: "(?:nombre|núm\\.?|nre\\.?|recompte) (?:de |d[’'])",
    gone: 'defuncions|morts|exclosos|excloses|pèrdues|abandonaments',
  },
  {
    numbers: 'dva|dvě|dvou tři|tří čtyři|čtyř pět|pěti šest|šesti sedm|sedmi osm|osmi devět|devíti',
    people:
      'osob[ay]?|osobám|pacient(?:i|y|ů|ům|ky|ek)|účastní(?:ků|ci|kům)|respondent(?:i|ů)|ženy?|mužů?|muži|dětí|děti|úmrtí|zemřel(?:í|ých)|' +
      'zaměstnanců|studenti|studentů|žáci|žáků|domácností|dospěl(?:í|ých)|dívek|chlapců|obyvatel|probandů|klienti|klientů',
    which: '(?:další|starší|mladší|dospěl|těhotn|nov|zemřel|hospitalizovan|nakažen|vyřazen)(?:ch|ých|é|í)?',
    limit: 'méně než|více než|nejméně|alespoň|nejvýše|maximálně|až|pod|nad',
    cases: 'případ[yů]?',
    reported: 'hlášen[oy]?|potvrzen[oy]?|diagnostikován[oy]?|zaznamenán[oy]?|zjištěn[oy]?',
    numberOf: 'počet',
    gone: 'zemřelých|vyřazených|vyloučených|ztracených|úmrtí',
  },
  {
    numbers: 'twee drie vier vijf zes zeven acht negen',
    people:
      'personen|patiënten|deelnemers|vrouwen|mannen|kinderen|respondenten|sterfgevallen|overledenen|proefpersonen|leerlingen|' +
      'studenten|huishoudens|bewoners|cliënten|volwassenen|jongens|meisjes|inwoners',
    which:
      '(?:vrouwelijk|manlijk|mannelijk|ouder|jonger|zwanger|ander|nieuw|overig|besmett|verder)e|volwassen|overleden|oudere|jongere',
    limit: 'minder dan|meer dan|ten minste|minstens|minimaal|ten hoogste|hoogstens|maximaal|tot|onder|boven',
    cases: 'gevallen',
    reported: 'gemeld|bevestigd|vastgesteld|geregistreerd',
    numberOf: 'aantal',
    gone: 'overledenen|uitgeslotenen|geëxcludeerden|uitvallers',
  },
  {
    numbers: 'to tre fire fem seks|sex sju|syv åtte|otte ni',
    people:
      'person(?:er|ene)|pasient(?:er|ene)|patient(?:er|erne)|deltak(?:ere|erne)|deltag(?:ere|erne)|kvinne[rn]e?|kvinder(?:ne)?|' +
      'menn(?:ene)?|mænd|barn(?:a)?|børn|dødsfall|dødsfald|respondent(?:er|ene)|elev(?:er|ene)|student(?:er|ene)|husholdninger|ansatte|' +
      'innbyggere|brukere|beboere|voksne|gutter|jenter|informanter|avdøde|døde',
    which:
      'kvinnelige|mannlige|eldre|yngre|unge|voksne|gravide|andre|nye|øvrige|inkluderte|ekskluderte|smittede|kvindelige|mandlige|ældre',
    limit:
      'færre enn|mindre enn|mer enn|minst|høyst|opptil|inntil|under|over|færre end|mindre end|mere end|mindst|højst',
    cases: 'tilfeller|tilfælde',
    reported: 'meldt|bekreftet|registrert|påvist|diagnostisert|anmeldt|bekræftet|registreret',
    numberOf: 'antall?',
    gone: 'døde|ekskluderte?|ekskluderede|frafalne|avdøde',
  },
  {
    numbers: 'två tre fyra fem sex sju åtta nio',
    people:
      'person(?:er|erna)|patient(?:er|erna)|deltagar(?:e|na)|kvinn(?:or|orna)|män(?:nen)?|barn(?:en)?|dödsfall|respondent(?:er|erna)|' +
      'elev(?:er|erna)|student(?:er|erna)|hushåll|anställda|invånare|brukare|boende|vuxna|pojkar|flickor|informanter|avlidna|döda',
    which:
      'kvinnliga|manliga|äldre|yngre|unga|vuxna|gravida|andra|nya|övriga|ytterligare|inkluderade|exkluderade|smittade',
    limit: 'färre än|mindre än|mer än|fler än|minst|högst|upp till|under|över',
    cases: 'fall',
    reported:
      'anmäld(?:a|es)|rapporterad(?:es|e)|bekräfta(?:de|des)|konstatera(?:de|des)|registrera(?:de|des)|diagnostiserades',
    numberOf: 'antal(?:et)?',
    gone: 'döda|exkluderade|avlidna|bortfallna',
  },
  {
    numbers:
      'kaksi|kahdella kolme|kolmella neljä|neljällä viisi|viidellä kuusi|kuudella seitsemän kahdeksan yhdeksän',
    people:
      'henkilö(?:ä|llä|ltä|lle|istä|stä)|potil(?:asta|aalla|aalta|aalle|aista)|osallistuj(?:aa|alla|alta|ista)|vastaaj(?:aa|alla|alta|ista)|' +
      'nais(?:ta|ella|elta|ista)|mies(?:tä|istä)|miehe(?:llä|ltä)|las(?:ta|ella|elta|ista)|kuolemaa|kuolemantapausta|kuollutta|' +
      'oppilasta|opiskelijaa|työntekijää|kotitaloutta|asukasta|tyttöä|poikaa|aikuista',
    which: 'iäkästä|nuorta|uutta|muuta|aikuista|raskaana olevaa|nais|mies|kuollutta|vanhempaa|nuorempaa',
    limit: 'alle|yli|enintään|korkeintaan|vähintään|vähemmän kuin|enemmän kuin|ainakin',
    cases: 'tapausta',
    reported: 'ilmoitettiin|todettiin|vahvistettiin|rekisteröitiin|raportoitiin',
    numberOf:
      '(?:kuolleiden|poissuljettujen|keskeyttäneiden|potilaiden|henkilöiden|osallistujien) (?:luku)?määrä',
    gone: '',
  },
];
