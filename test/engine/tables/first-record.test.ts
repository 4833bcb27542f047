import { columnRoles, kinds, sheet, smallCounts, understandSheet } from './reading-a-table';

/** A list of cases of which hardly anything is known to the end: the one who infected them stands in few rows. */
const CASES = sheet(`
      sex|birth_year|country|region|city|reason|order|infected_by|confirmed|status|health
      male||France|Landes||contact with a case||man from Pau|2020-02-28|released|
      male||France|Gers||journey|||2020-02-28|hospital|good
      female||France|Landes||contact with a case||man from Pau|2020-02-28|hospital|good
      male|1950|France|Lot|Cahors|contact with a case|||2020-03-06|at home|good
      male|1937|France|Lot|Cahors|contact with a case|||2020-03-06|at home|good
      female|1942|France|Lot|Cahors|contact with a case|||2020-03-06|at home|good
      female|1960|France|Gers|Auch|journey|||2020-03-06|hospital|good
      male|1989|France|Tarn|Albi|journey|||2020-01-27|hospital|good
      female|1991|France|Tarn|Albi|journey|||2020-02-28|at home|good
      male|1979|France|Tarn||journey|||2020-02-28|released|good
      male|1952|France|Lot|Figeac|journey|||2020-03-04|hospital|good
      female|1981|France|Lot||contact with a case|2|1|2020-03-05|hospital|good`);

describe('the first record of a list', () => {
  it('is no second line of names, although a column has a word in it and figures below', () => {
    expect(columnRoles(understandSheet(CASES)).map((column) => column.split(':')[0])).toEqual(CASES[0]);
  });

  it('leaves the list one of people, who all live in the same country', () => {
    expect(kinds(understandSheet(CASES))).toEqual(['microdata']);
  });

  it('is not looked for where a header of two lines is printed again', () => {
    const text = `
      Area|Sex|2019|2019|2020|2020
      ||n|%|n|%
      North|f|120|40|130|41
      North|m|180|60|187|59
      Area|Sex|2019|2019|2020|2020
      ||n|%|n|%
      South|f|7|10|80|44
      South|m|63|90|101|56`;
    expect(smallCounts(understandSheet(sheet(text)))).toEqual([7]);
  });
});

describe('a total in each row', () => {
  it('is said of groups', () => {
    const weeks = Array.from(
      { length: 12 },
      (_, i) =>
        `isoweek|nation|norge|total|total|2020|${10 + i}|2020-0${1 + Math.floor(i / 4)}-0${1 + (i % 4)}|${(i * 7) % 11}`,
    );
    const text = `time|geo|location|age|sex|year|week|date|n\n${weeks.join('\n')}`;
    expect(kinds(understandSheet(sheet(text)))).not.toContain('microdata');
  });
});

describe('numbers before a list', () => {
  const parties = ['CSU', 'Grüne', 'FW', 'SPD', 'FDP', 'BP'];
  const list = (name: string) =>
    sheet(`${name}|party|colour\n${parties.map((party, i) => `${i + 1}|${party}|#0${i}f${i}00`).join('\n')}`);

  it('are no counts, whatever they are called', () => {
    expect(smallCounts(understandSheet(list('partyNr')))).toEqual([]);
  });

  it('are counts where they are called so', () => {
    expect(smallCounts(understandSheet(list('n')))).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
