import { looking, messages } from './looking';

const RULE = 'recoverable-suppression';

/** Two counts of one ward taken out, with their sum left beside them; nothing adds up the columns. */
function twoTakenOut(marker: string, sum: number): string {
  return `ward,yes,no,all\nNorth,${marker},${marker},${sum}\nSouth,41,37,78\n`;
}

describe('two counts that share a sum', () => {
  it('are known too well where the interval is narrow beside its middle', async () => {
    expect(await looking(RULE, twoTakenOut('<7', 11))).toEqual(['B2 flagged 5 to 6', 'C2 flagged 5 to 6']);
    expect((await messages(RULE, twoTakenOut('<7', 11)))[0]).toContain(
      'between 5 and 6 people (row 2: 11 = 11 for B2 and C2 together).',
    );
    expect(await looking(RULE, twoTakenOut('<7', 11), { setting: { allow: '> 0.1' } })).toEqual([]);
  });

  it('may be known as well as the book says, and no better', async () => {
    const from9To11 = twoTakenOut('<12', 20);
    expect(await looking(RULE, from9To11)).toEqual(['B2 flagged 9 to 11', 'C2 flagged 9 to 11']);
    expect(await looking(RULE, from9To11, { setting: { allow: '>= 0.2' } })).toEqual([]);
  });

  it('of 0 and 1 are held against 1, as a middle of a half would double the width', async () => {
    const ofOnePerson = twoTakenOut('[c]', 1);
    expect(await looking(RULE, ofOnePerson, { setting: { allow: '> 1' } })).toHaveLength(2);
    expect(await looking(RULE, ofOnePerson, { setting: { allow: '>= 1' } })).toEqual([]);
  });
});

describe('one count taken out of a sum', () => {
  const oneOf = (sum: number) => `ward,yes,no,all\nNorth,[c],75,${sum}\nSouth,41,37,78\n`;

  it('is known exactly, which no width of a book allows', async () => {
    expect(await looking(RULE, oneOf(79), { setting: { allow: '>= 0' } })).toEqual(['B2 flagged 4']);
  });

  it.each([
    ['nobody', 75],
    ['as many as may be released', 85],
  ])('is no harm where it is of %s', async (_, sum) => {
    expect(await looking(RULE, oneOf(sum))).toEqual([]);
  });
});

describe('a rounded count', () => {
  it('that is known better than it was rounded, but not exactly, is left', async () => {
    const from8To9 =
      'Region,Men,Women,Total\nNorth,9,36,44\nSouth,120,33,154\nWest,120,45,167\n,,,\nCounts are rounded to the nearest 3; totals are exact.,,,\n';
    expect(await looking(RULE, from8To9)).toEqual([]);
  });
});

/** Longer than what is looked at in one piece. */
function long(header: string, rest: string): string {
  const rows = Array.from({ length: 6000 }, (_, row) => `place ${row},${100 + (row % 7)},200`);
  return [
    header,
    ...rows.map((row, i) => row + (header.endsWith('total') ? `,${300 + (i % 7)}` : '')),
    rest,
  ].join('\n');
}

describe('counts taken out of a table that is too long to be audited', () => {
  it.each(['[c]', '<5'])(
    'as %s are for a person to look at where totals stand beside them',
    async (marker) => {
      const text = long('place,women,men,total', `last,${marker},${marker},300`);
      expect(await looking(RULE, text)).toEqual(['B6002 unsure']);
      expect((await messages(RULE, text)).join()).toContain('too long');
    },
  );

  it('are for a person where a row adds up the others', async () => {
    expect(await looking(RULE, long('place,women,men', 'last,[c],[c]\nTotal,618000,1200000\n'))).toEqual([
      'B6002 unsure',
    ]);
  });

  it('are for a person where their total stands thousands of rows below', async () => {
    const text = long('place,women,men\nfirst,[c],[c]', 'Total,618000,1200000\n');
    expect(await looking(RULE, text)).toEqual(['B2 unsure']);
  });

  it.each([
    ['nothing was taken out', 'place,women,men,total', 'last,100,200,300'],
    ['nothing adds up', 'place,women,men', 'last,[c],[c]'],
  ])('are no matter where %s', async (_, header, rest) => {
    expect(await looking(RULE, long(header, rest))).toEqual([]);
  });
});
