import { PEOPLE } from '../prose/people';
import { DAY_IN_TEXT, readable } from './days';

export interface DayOfALife {
  /** A name as of a form stands before it: `DOB: 12/03/1956`. */
  readonly labelled: boolean;
}

/** Names of fields for days in the life of one person, in ten languages, without accents. */
const BIRTH_AND_DEATH =
  'd\\.?o\\.?b\\.?|date of birth|birth ?dates?|birthday|date of death|death ?date|geburtsdatum|sterbedatum|todesdatum|date de naissance|date de deces|fecha de nacimiento|fecha de (?:defuncion|fallecimiento)|data de naixement|data de defuncio|datum narozeni|rodne datum|datum umrti|geboortedatum|overlijdensdatum|fødselsdato|dødsdato|fodelsedatum|dodsdatum|syntymaaika|kuolinpaiva|kuolinaika';
const STAY =
  "(?:date of (?:hospital )?|hospital )?(?:admission|discharge)(?: date)?|date of (?:diagnosis|surgery|onset)|(?:diagnosis|surgery|onset) date|aufnahmedatum|entlassungsdatum|entlassdatum|diagnosedatum|date d['’](?:admission|entree|hospitalisation)|date de (?:sortie|diagnostic)|fecha de (?:ingreso|alta|diagnostico)|data d['’](?:ingres|alta)|data de diagnostic|datum (?:prijeti|propusteni|diagnozy)|opnamedatum|ontslagdatum|diagnosedatum|inn?leggelsesdato|utskrivningsdato|innskrivningsdato|diagnosedato|inskrivningsdatum|utskrivningsdatum|diagnosdatum|tulopaiva|lahtopaiva|kotiutuspaiva|diagnoosipaiva";

/** Verbs and participles of a sentence that tell what happened to somebody on the day behind them. */
const TOLD = [
  'born|died|deceased|admitted|discharged|hospitali[sz]ed|diagnosed|operated|readmitted',
  'geb\\.|gest\\.|verst\\.|geboren|gestorben|verstorben|verstarb|starb|nee?|decedee?|hospitalise?e?|nacid[oa]|fallecid[oa]|fallecio|ingreso|ingresad[oa]',
  'nar\\.|zemr\\.|nascut|nascuda|ingressat|ingressada|va morir|narozena?|zemrela?|zemrel|prijata?|propustena?|hospitalizovana?',
  'overleden|overleed|opgenomen|ontslagen|født|døde|død|innlagt|utskrevet|indlagt|udskrevet|fodd|avled|avliden|inskriven|utskriven|inlagd',
  'synt\\.|synt|syntynyt|kuollut|kuoli|otettiin sairaalaan|kotiutettiin|kotiutui',
].join('|');
/** In German, Dutch and their kin the verb comes last: `am 14.05.2019 aufgenommen`. */
const TOLD_AFTER =
  'aufgenommen|eingewiesen|entlassen|operiert|geboren|gestorben|verstorben|opgenomen|ontslagen|geopereerd|overleden|innlagt|utskrevet|inlagd|utskriven|hospitalizovana?|prijata?|propustena?';

const LINKS = '[\\s:=(,]{1,4}(?:(?:on|am|le|el|op|den|dne|the|dia|il) )?';
/** Where a span begins the day is of no person: `1 January 1950 or later`, `2015-01-01 - 2019-12-31`. */
const NO_SPAN =
  '(?!\\d|,? {0,2}(?:(?:or|to|until|through|bis|oder|ou|au|o|al|eller|til|till|tai|nebo|az|t\\/m|tot|earlier|later|[-–—] ?\\d)(?: |$|\\d)|(?:and|und|et|y|i|og|och|ja|a|en) (?:\\d|later|earlier|after|before|thereafter|the end))|[-–—] ?\\d)';

const FORMS: readonly (DayOfALife & { readonly pattern: RegExp })[] = [
  {
    labelled: true,
    pattern: new RegExp(
      `(?<!\\p{L})(?:${BIRTH_AND_DEATH})${LINKS}${DAY_IN_TEXT}${NO_SPAN}|(?<!\\p{L})(?:${STAY})[\\s]?[:=][\\s]?${DAY_IN_TEXT}${NO_SPAN}`,
      'iu',
    ),
  },
  { labelled: false, pattern: new RegExp(`(?<!\\p{L})(?:${TOLD})${LINKS}${DAY_IN_TEXT}${NO_SPAN}`, 'iu') },
  {
    labelled: false,
    pattern: new RegExp(
      `(?<!\\p{L})(?:am|op|den|dne) ${DAY_IN_TEXT} (?:\\p{L}{1,12} ){0,3}?(?:${TOLD_AFTER})(?!\\p{L})`,
      'iu',
    ),
  },
  {
    labelled: false,
    pattern: new RegExp(
      `(?<!\\p{L})(?:entlassung|aufnahme|opname|ontslag) (?:am|op) ${DAY_IN_TEXT}${NO_SPAN}`,
      'iu',
    ),
  },
];

const SOME_PEOPLE = new RegExp(
  `(?<!\\p{L})(?:${PEOPLE}|cases|everyone|anyone|those|all|alle|todos|tous|kaikki|vsichni|cohorts?|kohort\\p{L}{0,2})(?!\\p{L})`,
  'iu',
);
/** Of `PEOPLE`, those that are one. */
const ONE_PERSON =
  /(?<!\p{L})(?:person|patient|participant|individual|subject|respondent|girl|boy|case|paciente|pacient)(?!\p{L})/giu;

const LONGEST = 4000;
/** Far quicker to compile than the forms around it, which most files need not. */
const ANY_DAY = new RegExp(DAY_IN_TEXT, 'iu');

/** A day in the life of somebody that a line gives. Days on which many were born or admitted are no one's. */
export function dayOfALife(line: string): DayOfALife | undefined {
  if (!/\d{2}/.test(line)) return undefined;
  const text = readable(line.slice(0, LONGEST));
  if (!ANY_DAY.test(text)) return undefined;
  for (const { labelled, pattern } of FORMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const before = text.slice(0, match.index).replace(ONE_PERSON, '');
    if (labelled || !SOME_PEOPLE.test(before)) return { labelled };
  }
  return undefined;
}

const LABEL_ALONE = new RegExp(`^(?:${BIRTH_AND_DEATH}|${STAY})[ :]*$`, 'iu');

/** A cell that names such a field and nothing else: the day stands beside it. */
export function isNameOfADay(text: string): boolean {
  return text.length <= 60 && LABEL_ALONE.test(readable(text));
}
