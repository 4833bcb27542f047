import { allow } from '../../../src/engine/rulebook/allow';
import { recoverableSuppression } from '../../../src/engine/rules/recoverable-suppression';
import { recoveredAcross } from '../../../src/engine/rules/recoverable/across-tables';
import { BY_SEX, countsOf, type Texts } from '../audit/told-across';
import { aBook } from '../report/a-check';
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

describe('a count beside the number that it is out of', () => {
  const outOf = (marker: string, of: number) =>
    `region,cases,total\nNorth,112,1204\nSouth,${marker},${of}\nEast,${marker},1410\nTotal,181,${2614 + of}\n`;

  it('is told by nothing, as its other part is not in the table', async () => {
    expect(await looking(RULE, outOf('[c]', 988))).toEqual([]);
  });

  it('is told by what the column adds up to', async () => {
    const one = outOf('[c]', 988).replace('East,[c]', 'East,64');
    expect(await looking(RULE, one)).toEqual(['B3 flagged 5']);
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

const { files: policy } = aBook({}, [recoverableSuppression]);

function recovered(files: Texts, earlier: Texts = {}, { kept = '>= 10', width = '>= 0.5' } = {}) {
  const context = { params: {}, files: [], policy, countsKept: allow('>= 10').parse(kept) };
  const tables = { tables: countsOf(files), earlier: countsOf(earlier) };
  return [...recoveredAcross({ ...context, ...tables }, allow('>= 0.5').parse(width))];
}

const said = (...of: Parameters<typeof recovered>) => recovered(...of).map(({ message }) => message);

const SHOWN = 'Patients by region and sex\nRegion|Women|Men\nNorth|125|6\nSouth|220|184';
const OPEN = 'Patients by region and sex\nRegion|Women|Men\nNorth|[c]|[c]\nSouth|220|184';
const SIZES = 'Patients by region\nRegion|n\nNorth|131\nSouth|404';
const WOMEN = 'Patients by region and sex\nRegion|Women\nNorth|125\nSouth|220';

describe('a count that was taken out and that other tables give back', () => {
  it('stands at both places of the request, with its proof', () => {
    expect(recovered({ 'a.csv': BY_SEX, 'b.csv': SHOWN })).toMatchObject([
      {
        outcome: 'flagged',
        anchors: [
          { path: 'a.csv', a1: 'C3' },
          { path: 'b.csv', a1: 'C3' },
        ],
        value: 6,
        message:
          'What was taken out of a.csv C3 (“North, Men”) can be computed: exactly 6 people, together with b.csv (b.csv C3: 6).',
        evidence: {
          ...{ lo: 6, hi: 6, exact: true, because: ['b.csv C3: 6'] },
          cells: [
            {
              path: 'a.csv',
              a1: 'C3',
              title: 'Patients by region and sex',
              label: 'North, Men',
              value: 'taken out',
            },
            { path: 'b.csv', a1: 'C3', label: 'North, Men', value: 6 },
          ],
        },
      },
    ]);
  });

  it('says what was released before, of which nothing can be mended', () => {
    const released = recovered({ 'a.csv': BY_SEX }, { 'b.csv': SHOWN });
    expect(released).toMatchObject([
      { anchors: [{ path: 'a.csv', a1: 'C3' }], evidence: { cells: [{ path: 'a.csv' }, { earlier: true }] } },
    ]);
    expect(released[0]?.message).toContain('together with b.csv, which was released before (b.csv C3: 6).');

    const hidden = recovered({ 'b.csv': SHOWN }, { 'a.csv': BY_SEX });
    expect(hidden).toMatchObject([
      { anchors: [{ path: 'b.csv', a1: 'C3' }], evidence: { cells: [{ earlier: true }, { path: 'b.csv' }] } },
    ]);
    expect(hidden[0]?.message).toContain('(“North, Men”), which was released before, can be computed');
  });

  it('names the other tables', () => {
    expect(said({ 'a.csv': `${BY_SEX}\n\n\n${SHOWN}` })).toEqual([
      'What was taken out of a.csv C3 (“North, Men”) can be computed: exactly 6 people, by another table of the file (a.csv C11: 6).',
    ]);
    const three = recovered({ 'a.csv': OPEN, 'b.csv': SIZES, 'c.csv': WOMEN });
    expect(three).toMatchObject([
      {
        anchors: [
          { path: 'a.csv', a1: 'C3' },
          { path: 'b.csv', a1: 'B3' },
          { path: 'c.csv', a1: 'B3' },
        ],
      },
    ]);
    expect(three[0]?.message).toContain('exactly 6 people, together with b.csv and 1 more');
  });

  it('is told once where it stands in two tables of the request', () => {
    const both = said({ 'a.csv': BY_SEX, 'b.csv': OPEN, 'c.csv': SHOWN });
    expect(both.map((message) => message.slice(0, 28))).toEqual([
      'What was taken out of a.csv ',
      'What was taken out of b.csv ',
    ]);
  });

  it.each([
    [
      'its own table gives it back, which is a finding of the file',
      { 'a.csv': BY_SEX.replace('[c]|[c]|131', '125|[c]|131'), 'b.csv': SHOWN },
    ],
    [
      'it is as many as may be released',
      { 'a.csv': BY_SEX.replaceAll('131', '135').replace('627', '631'), 'b.csv': SHOWN.replace('|6', '|10') },
    ],
    ['nobody else shows it', { 'a.csv': BY_SEX, 'b.csv': 'Patients by age\nAge|n\n0-39|300\n40+|327' }],
  ])('is none where %s', (_, files) => {
    expect(recovered(files)).toEqual([]);
  });

  it('may be known to lie in an interval', () => {
    const bounds = BY_SEX.replace('[c]|[c]|131', '[c]|<8|131');
    const found = recovered({ 'a.csv': BY_SEX, 'b.csv': bounds });
    expect(found).toMatchObject([
      {
        anchors: [{ a1: 'C3' }, { path: 'b.csv', a1: 'C3' }],
        value: '6 to 7',
        threshold: { op: '>=', value: 0.5 },
        evidence: { lo: 6, hi: 7, exact: false },
      },
    ]);
    expect(found[0]?.message).toContain('can be computed: between 6 and 7 people, together with b.csv');
    expect(recovered({ 'a.csv': BY_SEX, 'b.csv': bounds }, {}, { width: '>= 0.1' })).toEqual([]);
    expect(recovered({ 'a.csv': BY_SEX, 'b.csv': bounds }, {}, { kept: '>= 6' })).toEqual([]);
  });

  it('is told again only where other tables leave a single number, if its own leaves little', () => {
    const bounded = (north: string) =>
      `Patients by region and sex\nRegion|Women|Men|Total\nNorth|${north}|12\nSouth|220|184|404`;
    const where = (other: string) =>
      recovered({ 'a.csv': bounded('<8|<8'), 'b.csv': bounded(other) }).map(
        ({ anchors: [first], value }) => `${first?.path ?? ''} ${first?.a1 ?? ''} ${value ?? ''}`,
      );
    expect(where('<7|[c]')).toEqual(['b.csv B3 5 to 6', 'b.csv C3 6 to 7']);
    expect(where('<6|[c]')).toEqual(['a.csv B3 5', 'a.csv C3 7', 'b.csv B3 5', 'b.csv C3 7']);
  });
});

const OPEN_HEAD = 'Patients by region and sex\nRegion|Women|Men\nSouth|220|184';

describe('counts of which more can be computed than are told', () => {
  it('are said to be more at each file that may have some', () => {
    const rows = Array.from({ length: 1050 }, (_, at) => `place ${at}`);
    const table = (counts: string) => [OPEN_HEAD, ...rows.map((row) => `${row}|${counts}`)].join('\n');
    const found = recovered({ 'a.csv': table('[c]|[c]'), 'b.csv': table('3|4') });
    expect(found).toHaveLength(2001);
    expect(found.at(-1)).toMatchObject({
      outcome: 'unsure',
      anchors: [{ path: 'a.csv' }, { path: 'b.csv' }],
      message:
        'Not everything was computed that the tables give away together: more than 2000 counts can be computed; these are the first.',
    });
  });
});
