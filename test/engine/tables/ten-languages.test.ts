import { readCell } from '../../../src/engine/tables/cells/read-cell';
import { CATALAN } from '../../../src/engine/tables/words/catalan';
import { CZECH } from '../../../src/engine/tables/words/czech';
import { DUTCH } from '../../../src/engine/tables/words/dutch';
import { ENGLISH } from '../../../src/engine/tables/words/english';
import { FINNISH } from '../../../src/engine/tables/words/finnish';
import { FRENCH } from '../../../src/engine/tables/words/french';
import { GERMAN } from '../../../src/engine/tables/words/german';
import { isAbout } from '../../../src/engine/tables/words/meaning';
import { NORWEGIAN } from '../../../src/engine/tables/words/norwegian';
import { isKnownToOthers } from '../../../src/engine/tables/words/quasi-identifiers';
import { SPANISH } from '../../../src/engine/tables/words/spanish';
import { SWEDISH } from '../../../src/engine/tables/words/swedish';
import { isTotalLabel } from '../../../src/engine/tables/words/says-total';
import { accentedWordsOf } from '../../../src/engine/tables/words/written-words';
import { CONCEPTS } from './concepts-in-ten-languages';
import { columnRoles, sheet, smallCounts, understandSheet } from './reading-a-table';

const LANGUAGES = {
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  CATALAN,
  CZECH,
  DUTCH,
  NORWEGIAN,
  SWEDISH,
  FINNISH,
};

const MARKERS =
  'suppressed|nicht ausgewiesen|non communiqué|dato protegido|dada protegida|nezveřejněno|niet getoond|ikke vist|ej redovisat|ei esitetä';
const FEWER =
  'fewer than 5|weniger als 5|moins de 5|menos de 5|menys de 5|méně než 5|minder dan 5|færre enn 5|färre än 5|alle 5';
const AT_MOST =
  'at most 4|höchstens 4|au plus 4|como máximo 4|com a màxim 4|nejvýše 4|hoogstens 4|høyst 4|högst 4|korkeintaan 4';
const BIRTH_DATES =
  'date of birth|Geburtsdatum|date de naissance|fecha de nacimiento|data de naixement|datum narození|geboortedatum|fødselsdato|födelsedatum|syntymäaika';

describe('every concept has words in all ten languages', () => {
  it.each(CONCEPTS)('%s', (_, topic, words) => {
    const each = words.split('|');
    expect(each).toHaveLength(Object.keys(LANGUAGES).length);
    expect(each.filter((word) => !isAbout(word, topic))).toEqual([]);
  });

  it('calls all of anything a total', () => {
    const all =
      'All schools|Sämtliche Schulen|Toutes les écoles|Todas las escuelas|Totes les escoles|Všechny školy|Alle scholen|Samtlige skoler|Samtliga skolor|Kaikki koulut';
    expect(all.split('|').filter((label) => !isTotalLabel(label))).toEqual([]);
  });

  it('has words for every topic that English has words for', () => {
    const topics = Object.keys(ENGLISH);
    for (const [language, words] of Object.entries(LANGUAGES))
      expect({ language, without: topics.filter((topic) => !(topic in words)) }).toEqual({
        language,
        without: [],
      });
  });

  it('has its words as they are looked up', () => {
    const lists = Object.values(LANGUAGES).flatMap((words) => Object.values(words));
    const phrases = lists.flatMap((list) => list.split(', '));
    expect(phrases.filter((phrase) => accentedWordsOf(phrase).join(' ') !== phrase)).toEqual([]);
  });

  it('reads what stands for a number', () => {
    expect(MARKERS.split('|').filter((text) => readCell(text, ',').kind !== 'marker')).toEqual([]);
    for (const [texts, op] of [
      [FEWER, '<'],
      [AT_MOST, '<='],
    ] as const)
      for (const text of texts.split('|'))
        expect({ text, reading: readCell(text, ',').parts[0]?.reading }).toMatchObject({
          text,
          reading: { kind: 'bound', op },
        });
    expect(BIRTH_DATES.split('|').filter((name) => !isKnownToOthers(name))).toEqual([]);
  });
});

describe('words of other keyboards and false friends', () => {
  it('knows words that lost their dots and rings', () => {
    for (const [name, topic] of [
      ['HAEUFIGKEIT', 'count'],
      ['Maaned', 'date'],
      ['Praevalenz', 'rate'],
      ['foedsler', 'people'],
    ] as const)
      expect({ name, known: isAbout(name, topic) }).toEqual({ name, known: true });
  });

  it('takes no place for an end of an interval, and no level for a statistic', () => {
    for (const place of ['Øvre Eiker', 'Övre Norrland', 'Horní Lhota', 'Educación superior'])
      expect({ place, claimed: isAbout(place, 'confidence-limit') }).toEqual({ place, claimed: false });
    const countries = understandSheet(
      sheet(`
      Land|Antal
      Sverige|120
      Danmark|7
      Finland|33`),
    );
    expect(smallCounts(countries)).toEqual([7]);
    expect(countries.tables[0]?.rows.map(({ total }) => total)).toEqual([false, false, false]);
  });

  it('takes what one person has a number of for the name of rows', () => {
    const visits = understandSheet(
      sheet(`
      Region|Antal besök|Antal
      Norr|1|120
      Norr|2|7
      Söder|1|215
      Söder|2|98`),
    );
    expect(columnRoles(visits)[1]).toBe('Antal besök: dimension');
    expect(smallCounts(visits)).toEqual([7]);
  });

  it('knows a sign for a statistic by its company', () => {
    const apa = understandSheet(
      sheet(`
      Kreis|N|M|SD
      Nord|120|7|2
      Süd|98|6|3`),
    );
    expect(columnRoles(apa).slice(2)).toEqual(['M: mean', 'SD: sd']);
    const sexes = understandSheet(
      sheet(`
      Wohnort|M|W
      Nord|120|7
      Süd|98|61`),
    );
    expect(smallCounts(sexes)).toEqual([7]);
    const rows = understandSheet(
      sheet(`
      |lundi|mardi|mercredi
      H|120|133|98
      F|131|9|77`),
    );
    expect(smallCounts(rows)).toEqual([9]);
  });

  it('takes answers that make 100 in each row beside a number for percentages', () => {
    const answers = (last: string) =>
      understandSheet(
        sheet(`
      Fråga|instämmer|varken eller|instämmer inte|${last}
      A1|57|36|7|212
      A2|48|38|14|210`),
      );
    expect(smallCounts(answers('N'))).toEqual([]);
    expect(smallCounts(answers('poäng'))).toEqual([7]);
    const named = understandSheet(
      sheet(`
      Otázka (%)|souhlasím|nesouhlasím
      A1|57|7
      A2|48|14`),
    );
    expect(smallCounts(named)).toEqual([]);
  });
});
