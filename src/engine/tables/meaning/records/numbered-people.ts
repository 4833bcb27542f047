import { wordsOf } from '../../words/meaning';
import type { ColumnFacts } from '../columns/column-facts';

/** `participant` over `P001`, `P002`: in the singular, and none comes back. */
export function isOnePerson(name: string, { distinct, filled, kinds }: ColumnFacts): boolean {
  const words = wordsOf(name);
  return (
    distinct === filled && kinds.text > filled / 2 && words.length === 1 && ONE_PERSON.test(words[0] ?? '')
  );
}

const ONE_PERSON =
  /^(?:patient|pasient|patsient|paciente?|potilas|person|participante?|respondente?|subject|pupil|student|client|resident|prisoner|alumn[oe]|zak|ucastnik|elev|deltaker|deltagare|leerling|deelnemer|schuler|proband|teilnehmer|oppilas|osallistuja|henkilo)$/;

/** `id_site`, `cohort_id`; not `patient_hospital_id`. */
export function numbersPlaces(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => PLACES.has(word)) && !words.some((word) => PERSON.test(word));
}

/** Beginnings of words in ten languages: `patients`, `Patienten`, `pacientes`. */
const PERSON =
  /^(?:patien|pasient|pacient|potila|person|participa|respond|subj|pupil|student|estudiant|client|resident|prisoner|alumn|zak|ucastn|osob|elev|deltak|deltag|leerling|deelnem|schuler|schueler|proband|teilnehm|oppila|osallist|henkil|individ)/;

/** What is numbered with many people in each. */
const PLACES: ReadonlySet<string> = new Set(
  (
    'cohort cohorts concept analysis covariate database stratum comparator ' +
    'site sites centre center clinic hospital ward school practice unit cluster provider pharmacy klinik krankenhaus ' +
    'schule praxis zentrum hopital ecole centro hospitals escuela escola nemocnice skola pracoviste ziekenhuis praktijk ' +
    'sykehus skole legekontor sjukhus vardcentral sairaala koulu terveyskeskus toimipiste'
  ).split(' '),
);
