import { remembered } from '../../model/remembered';
import { wordsOf } from './meaning';

/**
 * What others may know of a person and find again in a record: age, sex, origin, household, work, schooling, and the
 * days of a life. Source of the list: El Emam & Arbuckle, Anonymizing Health Data (2013), ch. 2. Kept apart from the
 * vocabularies: a phrase here (`date of birth`) must not take a word from the topics there (`date`).
 */
const PHRASES: ReadonlySet<string> = new Set(
  [
    'age, sex, gender, date of birth, dob, birthday, birth date, birthdate, birth year, year of birth, yob, birth month, ' +
      'month of birth, ethnicity, ethnic group, ethnic origin, race, nationality, citizenship, country of birth, ' +
      'birth country, birthplace, place of birth, country of origin, mother tongue, native language, first language, ' +
      'language, religion, faith, marital status, marital, civil status, married, education, education level, schooling, ' +
      'years of education, years of schooling, highest qualification, occupation, profession, job, job title, employer, ' +
      'employment status, employment, income, household income, household size, household members, hh size, children, ' +
      'number of children, n children, siblings, disability, hospital, practice, gp practice, clinic, school, ' +
      'date of death, death date, admission date, date of admission, discharge date, date of discharge',
    'alter, geschlecht, geburtsdatum, geburtsjahr, geburtsmonat, geburtstag, geburtsort, geburtsland, herkunftsland, ' +
      'staatsangehörigkeit, nationalität, herkunft, migrationshintergrund, muttersprache, sprache, religion, konfession, ' +
      'familienstand, bildung, bildungsabschluss, schulabschluss, beruf, erwerbsstatus, arbeitgeber, einkommen, ' +
      'haushaltsgröße, haushaltseinkommen, kinderzahl, kinder, anzahl kinder, krankenhaus, klinik, praxis, schule, ' +
      'wohnort, todesdatum, sterbedatum, aufnahmedatum, entlassdatum, behinderung',
    'âge, sexe, genre, date de naissance, année de naissance, annee naissance, date naissance, mois de naissance, ' +
      'lieu de naissance, pays de naissance, nationalité, origine, origine ethnique, langue, langue maternelle, ' +
      'religion, situation familiale, état civil, état matrimonial, statut marital, niveau d études, diplôme, profession, ' +
      'métier, csp, catégorie socioprofessionnelle, employeur, revenu, taille du ménage, nombre d enfants, enfants, ' +
      'hôpital, établissement, école, date de décès, date d entrée, date d admission, handicap',
    'edad, sexo, género, fecha de nacimiento, fecha nacimiento, año de nacimiento, lugar de nacimiento, ' +
      'país de nacimiento, nacionalidad, etnia, origen étnico, raza, idioma, lengua materna, religión, estado civil, ' +
      'nivel de estudios, nivel educativo, estudios, profesión, ocupación, empleo, renta, tamaño del hogar, ' +
      'número de hijos, hijos, hospital, colegio, escuela, fecha de defunción, fecha de ingreso, discapacidad',
    'edat, sexe, gènere, data de naixement, any de naixement, lloc de naixement, país de naixement, nacionalitat, ètnia, ' +
      'llengua, llengua materna, religió, estat civil, nivell d estudis, estudis, professió, ocupació, renda, ' +
      'nombre de fills, fills, escola, data de defunció, data d ingrés, discapacitat',
    'věk, pohlaví, datum narození, rok narození, místo narození, země narození, státní příslušnost, národnost, ' +
      'občanství, etnikum, jazyk, mateřský jazyk, náboženství, víra, rodinný stav, vzdělání, povolání, zaměstnání, ' +
      'profese, zaměstnavatel, příjem, velikost domácnosti, počet dětí, nemocnice, škola, datum úmrtí, datum přijetí, ' +
      'bydliště, invalidita',
    'leeftijd, geslacht, geboortedatum, geboortejaar, geboorteplaats, geboorteland, nationaliteit, etniciteit, herkomst, ' +
      'afkomst, moedertaal, taal, religie, godsdienst, burgerlijke staat, opleiding, opleidingsniveau, beroep, werkgever, ' +
      'inkomen, huishoudgrootte, aantal kinderen, kinderen, ziekenhuis, huisartsenpraktijk, woonplaats, ' +
      'overlijdensdatum, opnamedatum, handicap',
    'alder, kjønn, køn, fødselsdato, fødselsår, fødselsdag, fødested, fødeland, fødselsland, statsborgerskap, ' +
      'nasjonalitet, etnisitet, landbakgrunn, morsmål, språk, religion, trossamfunn, sivilstand, sivilstatus, civilstand, ' +
      'utdanning, utdanningsnivå, uddannelse, yrke, erhverv, stilling, arbeidsgiver, inntekt, husholdningsstørrelse, ' +
      'antall barn, barn, sykehus, skole, bosted, dødsdato, innleggelsesdato, uførhet',
    'ålder, kön, födelsedatum, födelseår, födelseort, födelseland, medborgarskap, nationalitet, etnicitet, modersmål, ' +
      'språk, civilstånd, utbildning, utbildningsnivå, yrke, arbetsgivare, inkomst, hushållsstorlek, antal barn, ' +
      'sjukhus, skola, bostadsort, dödsdatum, inskrivningsdatum, funktionsnedsättning',
    'ikä, sukupuoli, syntymäaika, syntymäpäivä, syntymävuosi, syntymäpaikka, syntymämaa, kansalaisuus, kansallisuus, ' +
      'etninen tausta, äidinkieli, kieli, uskonto, siviilisääty, koulutus, koulutusaste, ammatti, työnantaja, tulot, ' +
      'kotitalouden koko, lasten lukumäärä, lasten määrä, sairaala, koulu, asuinpaikka, kuolinpäivä, tulopäivä, vamma',
  ]
    .join(',')
    .split(',')
    .map((phrase) => wordsOf(phrase).join(' ')),
);

const LONGEST_PHRASE = 4;

/** True when a name says something that others may know of a person. */
export const isKnownToOthers = remembered((name) => {
  const words = wordsOf(name);
  return words.some((_, from) =>
    words
      .slice(from, from + LONGEST_PHRASE)
      .some((__, i) => PHRASES.has(words.slice(from, from + i + 1).join(' '))),
  );
});
