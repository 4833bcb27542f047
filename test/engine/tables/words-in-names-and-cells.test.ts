import { columnRoles, sheet, smallCounts, understandSheet, understandText } from './reading-a-table';

/** Streets and villages are called by words that statistics have, too. */
describe('rows called by a word that a statistic has', () => {
  const streets = sheet(`
      Place|Cases|Controls
      Rate rise|4|120
      Median road|7|98
      North end|33|61
    `);

  it('are places where no other row says what it measures', () => {
    expect(smallCounts(understandSheet(streets))).toEqual([4, 7]);
  });

  it('are places in a printed table without names of its columns', () => {
    const printed = `
Number of patients by street

               Men   Women
Median road      7      21
Range lane      14       3
High street     33      41
`;
    expect(smallCounts(understandText(printed))).toEqual([7, 3]);
  });

  it('are statistics beside a row of people', () => {
    const measured = sheet(`
      |Ward A|Ward B
      Patients|140|88
      Median pulse|7|8
    `);
    expect(smallCounts(understandSheet(measured))).toEqual([]);
  });

  it('are statistics where the word says all', () => {
    const described = sheet(`
      |Ward A|Ward B
      Mean|4|7
      Median|3|5
      Max|9|8
    `);
    expect(smallCounts(understandSheet(described))).toEqual([]);
  });
});

describe('columns called by the names of places', () => {
  it('hold counts beside other places, and codes where they say so', () => {
    const wards = sheet(`
      smoker|Harbour|Old Town|Westfield
      current|12|5|40
      former|16|12|22
      never|30|12|41
    `);
    expect(smallCounts(understandSheet(wards))).toEqual([5]);
    const codes = sheet(`
      smoker|Town Code|people
      current|3|50
      former|4|22
      never|5|41
    `);
    expect(smallCounts(understandSheet(codes))).toEqual([]);
  });
});

describe('a cell that says what its numbers are', () => {
  it('has a mean, a deviation and how many people they are of', () => {
    const found = understandSheet(
      sheet(`
      Arm|Pulse
      A|mean 41.2 (SD 3.1, n = 8)
      B|mean 43.0 (SD 2.9, n = 120)
    `),
    );
    const [table] = found.tables;
    expect([...(table?.cells ?? [])].map(({ role }) => role).slice(0, 3)).toEqual(['mean', 'sd', 'count']);
    expect(smallCounts(found)).toEqual([8]);
  });

  it('may be in another language, and give an interval', () => {
    const found = understandSheet(
      sheet(`
      Gruppe|Puls
      A|Median 12 (IQR 9–15; n=7)
      B|Median 14 (IQR 10–17; n=90)
      C|Mittelwert 14,5 (Standardabweichung 2,1; n=30)
    `),
    );
    const roles = [...(found.tables[0]?.cells ?? [])].map(({ role }) => role);
    expect(roles.slice(0, 4)).toEqual(['median', 'quantile', 'quantile', 'count']);
    expect(roles.slice(8)).toEqual(['mean', 'sd', 'count']);
    expect(smallCounts(found)).toEqual([7]);
  });

  it('is a label where no number follows the word', () => {
    const found = understandSheet(
      sheet(`
      |Arm A|Arm B
      Range of motion|120|8
      Mean streets|44|31
    `),
    );
    expect(columnRoles(found)[0]).toBe(': dimension');
  });
});
