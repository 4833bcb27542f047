/** Nouns for people, in the languages of the systems we serve: what stands behind a number of them. */
const NOUNS = [
  'persons?, people, patients?, participants?, individuals?, subjects?, respondents?, women, men, children, girls?, boys?',
  'infants?, residents?, deaths?, adults?, students?, pupils?, employees, mothers?, fathers?, bab(?:y|ies), newborns?',
  'volunteers?, survivors?, adolescents?, nurses?, doctors?, prisoners?, victims?, carers?, clients?, households?, famil(?:y|ies)',
  'Personen, Patient(?:en|innen), Todesfällen?, Teilnehmer(?:n|innen)?, Teilnehmenden?, Befragten?, Frauen, Männern?',
  'Kindern?, Proband(?:en|innen), Verstorbenen?, personnes?, femmes?, hommes?, enfants?, décès, répondants?, sujets?',
  'patientes?, personas?, pacientes?, mujeres, hombres, niñ[oa]s, participantes, encuestad[oa]s, fallecid[oa]s',
  'persones, pacients, dones, homes, infants, enquestats, defuncions, muertes, personer, personene, personerna',
  'pasient(?:er|ene), patient(?:er|erna|erne), deltaker(?:e|ne), deltagar(?:e|na), kvinn(?:er|ene|or|orna), menn(?:ene)?',
  'män(?:nen)?, barn(?:a|en)?, dødsfall, dödsfall, respondenter, patiënten, deelnemers, vrouwen, mannen, kinderen',
  'respondenten, sterfgevallen, henkilöä, potilasta, osallistujaa, vastaajaa, naista, miestä, lasta, kuolemaa',
  'osob[ay]?, pacient[ůiy]?, účastníků, respondentů, žen, mužů, dětí, úmrtí',
];

/** As part of a pattern, with flags `i` and `u`. */
export const PEOPLE = NOUNS.join(', ').split(', ').join('|');

/** Adjectives may stand between: `412 eligible respondents`. */
export const QUALIFIED = String.raw`(?:\p{L}{3,14}[ \u00a0]){0,2}?`;
