import { columnRoles, kinds, sheet, smallCounts, understandSheet } from './reading-a-table';

describe('words of nine languages', () => {
  it.each([
    ['Swedish compounds', 'Län|Patientantal|Medelantal besök', ['count', 'mean']],
    ['German compounds', 'Kreis|Patientenzahl|Durchschnittsalter', ['count', 'mean']],
    ['Finnish compounds', 'Luokka|Potilasmäärä|Mediaani-ikä', ['count', 'median']],
    ['a Norwegian life table', 'Tid|Under risiko|Hendelser', ['number-at-risk', 'number-of-events']],
    ['a Czech life table', 'Čas|V riziku|Události', ['number-at-risk', 'number-of-events']],
  ])('understands %s', (_, header, roles) => {
    const found = understandSheet(
      sheet(`
      ${header}
      1|120|13
      2|107|12
      3|94|14
      4|79|11`),
    );
    expect(found.tables[0]?.columns.slice(1).map(({ role }) => role)).toEqual(roles);
  });

  it('knows čas (time) from cas (cases)', () => {
    const cases = understandSheet(
      sheet(`
      Région|Cas
      Nord|120
      Sud|7`),
    );
    expect(smallCounts(cases)).toEqual([7]);
    const time = understandSheet(
      sheet(`
      Čas|Přežití|Počet
      6|0,91|120
      12|0,88|107`),
    );
    expect(columnRoles(time)[0]).toBe('Čas: time');
  });

  it('takes a word for a statistic as a level where its neighbours are levels', () => {
    const severity = understandSheet(
      sheet(`
      Abschluss|Leicht|Mittel|Schwer
      Ohne|33|8|18
      Abitur|140|181|9`),
    );
    expect(smallCounts(severity)).toEqual([8, 9]);
    expect(kinds(severity)).toEqual(['frequency']);
    const measured = understandSheet(
      sheet(`
      Abschluss|Anzahl|Mittel|SD
      Ohne|330|8|2
      Abitur|140|9|3`),
    );
    expect(columnRoles(measured).slice(1)).toEqual(['Anzahl: count', 'Mittel: mean', 'SD: sd']);
  });

  it('knows quarters of a year from quartiles', () => {
    for (const [from, to] of [
      ['2019 Q1', '2019 Q2'],
      ['K1/2019', 'K2/2019'],
    ]) {
      const found = understandSheet(
        sheet(`
      Region|${from}|${to}
      North|120|7
      South|4|33`),
      );
      expect(smallCounts(found)).toEqual([7, 4]);
    }
    const quarters = understandSheet(
      sheet(`
      Region|Q1|Q2|Q3|Q4
      North|120|7|45|33
      South|44|33|40|8`),
    );
    expect(smallCounts(quarters)).toEqual([7, 8]);
  });

  it('takes steps from one for the sizes of households, whatever the name counts', () => {
    const found = understandSheet(
      sheet(`
      Persones a la llar|Home|Dona
      1|120|207
      2|240|9
      3|77|130
      4+|33|41`),
    );
    expect(columnRoles(found)[0]).toBe('Persones a la llar: dimension');
    expect(smallCounts(found)).toEqual([9]);
  });

  it('reads counts under groups that are named with their size', () => {
    const found = understandSheet(
      sheet(`
      |Total (n = 786)|No (n = 437)
      Age, Mean (SD)|54.5 (12.4)|58.0 (13.0)
      Stay, Median [IQR]|6 [4, 8]|6 [4, 8]
      Smoking||
        Never|441 (56.1)|435 (99.5)
        Former|2 (0.3)|1 (0.2)
        Current|343 (43.6)|1 (0.2)`),
    );
    expect(smallCounts(found)).toEqual([2, 1, 1]);
  });

  it('takes arms called A, B and C with their sizes for groups, and none for a coefficient', () => {
    const found = understandSheet(
      sheet('|A (N=395)|B (N=292)|C (N=250)\nSmokers %|63.3|2.7|2.4\nObese %|69.6|2.7|54.4'),
    );
    expect(columnRoles(found).filter((role) => role.includes('coefficient'))).toEqual([]);
  });

  it('takes bands under a corner that says per cent for bands', () => {
    const found = understandSheet(
      sheet('Age (%)|North|South\n18-27|64.2|30.6\n28-37|31.7|67.5\n38-47|4.1|1.9\nn|218|451'),
    );
    expect(columnRoles(found)).toEqual([
      'Age (%): dimension',
      '18-27: percentage',
      '28-37: percentage',
      '38-47: percentage',
      'n: count',
    ]);
  });

  it('takes rows with a total for groups, not for people', () => {
    const found = understandSheet(
      sheet(`
      Education|Smoking|Mild|Severe
      Primary|Never|4|435
      |Former|174|274
      |Total|178|709
      Tertiary|Never|155|77
      |Former|6|34
      |Total|161|111`),
    );
    expect(kinds(found)).toEqual(['frequency']);
    expect(smallCounts(found)).toEqual([4, 6]);
  });
});
