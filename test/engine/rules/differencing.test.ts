import fc from 'fast-check';
import type { Relation } from '../../../src/engine/report/report';
import { allow } from '../../../src/engine/rulebook/allow';
import type { CountTable, PublishedCount } from '../../../src/engine/differencing/count-table';
import { differencing } from '../../../src/engine/rules/differencing';
import { aBook } from '../report/a-check';
import { countsOf } from '../audit/told-across';
import { countsIn, differencesAmong, differencesTold } from './differences-told';

const REGIONS = ['Harwell', 'Sefton', 'Tarn', 'Oxley', 'Marle'];
const SEXES = ['Women', 'Men', 'Not recorded'];
type Counts = readonly (readonly number[])[];

const counts = fc
  .tuple(fc.integer({ min: 3, max: 5 }), fc.integer({ min: 2, max: 3 }))
  .chain(([rows, columns]) => {
    const row = fc.array(fc.integer({ min: 40, max: 900 }), { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

interface Layout {
  readonly turned: boolean;
  readonly totals: boolean;
}
const layout = fc.record({ turned: fc.boolean(), totals: fc.boolean() });

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function written(title: string, of: Counts, { turned, totals }: Layout): string {
  const regions = REGIONS.slice(0, of.length);
  const sexes = SEXES.slice(0, of[0]?.length ?? 0);
  const body = of.map((row) => (totals ? [...row, sum(row)] : row));
  const last = sexes.map((_, at) => sum(of.map((row) => row[at] ?? 0)));
  const rows = totals ? [...body, [...last, sum(last)]] : body;
  const header = ['Region', ...sexes, ...(totals ? ['Total'] : [])];
  const names = [...regions, ...(totals ? ['All'] : [])];
  const cells: (string | number)[][] = [header, ...rows.map((row, at) => [names[at] ?? '', ...row])];
  const grid = turned ? header.map((_, at) => cells.map((row) => row[at] ?? '')) : cells;
  return [`"${title}"`, ...grid.map((row) => row.join(','))].join('\n');
}

/** Some people fewer in some cells; 0 to 30 of them. */
const gone = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 })), {
  minLength: 15,
  maxLength: 15,
});

function without(of: Counts, fewer: readonly number[]): Counts {
  return of.map((row, r) => row.map((value, c) => value - (fewer[r * 3 + c] ?? 0)));
}

/** Differences of 1 to 9 in the inner cells, by the labels that both tables have. */
function smallOnes(of: Counts, part: Counts): string[] {
  return of
    .flatMap((row, r) => row.map((value, c) => [value - (part[r]?.[c] ?? 0), r, c] as const))
    .filter(([between]) => between > 0 && between < 10)
    .map(([between, r, c]) => `${REGIONS[r] ?? ''} ${SEXES[c] ?? ''} ${between}`)
    .sort();
}

function told(relations: readonly Relation[]): string[] {
  return relations
    .map(({ message, value }) => {
      const [, one = '', other = ''] = /“(.+?), (.+?)”/.exec(message) ?? [];
      const [region, sex] = REGIONS.includes(one) ? [one, other] : [other, one];
      return { region, sex, value };
    })
    .filter(({ region, sex }) => REGIONS.includes(region) && SEXES.includes(sex))
    .map(({ region, sex, value }) => `${region} ${sex} ${String(value)}`)
    .sort();
}

describe('a planted difference', () => {
  it.each([
    ['Adults aged 16 to 65, 2021, by region and sex', 'Adults aged 16–64, 2021, by sex and region'],
    ['Admissions, all hospitals', 'Admissions, all hospitals except Oakley'],
    ['Kohorte 2019', 'Kohorte 2019 (ohne Widerrufe)'],
    ['Cohort 2019', 'Cohort 2019'],
  ])('between “%s” and “%s” is found in every layout, and nothing else is', async (whole, part) => {
    await fc.assert(
      fc.asyncProperty(counts, gone, layout, layout, async (of, fewer, one, other) => {
        const left = without(of, fewer);
        const files = { 'a.csv': written(whole, of, one), 'b.csv': written(part, left, other) };
        expect(told(await differencesTold(files))).toEqual(smallOnes(of, left));
        const [first = '', second = ''] = Object.values(files);
        expect(told(await differencesTold({ 'c.csv': second }, { 'c.csv': first }))).toEqual(
          smallOnes(of, left),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('is none between other years, conditions or ages, however close the numbers', async () => {
    const pairs = fc.constantFrom(
      ['Admissions 2014 by region', 'Admissions 2015 by region'],
      ['Patients with asthma', 'Patients with diabetes'],
      ['Patients aged 16-40', 'Patients aged 41-90'],
      ['Patients of Northshire', 'Patients of Southshire'],
    );
    await fc.assert(
      fc.asyncProperty(pairs, counts, layout, async ([one = '', other = ''], of, as) => {
        const close = of.map((row, r) => row.map((value, c) => value + ((r + c) % 2 === 0 ? 3 : -4)));
        const files = { 'a.csv': written(one, of, as), 'b.csv': written(other, close, as) };
        expect(await differencesTold(files)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what a finding says', () => {
  const CROSSED = 'region,Women,Men\nHarwell,112,140\nSefton,96,88\nTarn,131,75\n';
  const LONG =
    'region,sex,n\nHarwell,Women,112\nHarwell,Men,140\nSefton,Women,96\nSefton,Men,83\nTarn,Women,131\nTarn,Men,75\n';

  it('names both cells with their values, also where one table is long and the other wide', async () => {
    const [only, ...others] = await differencesTold({ 'long.csv': LONG, 'wide.csv': CROSSED });
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      outcome: 'flagged',
      value: 5,
      anchors: [
        { path: 'long.csv', row: 5, column: 3 },
        { path: 'wide.csv', row: 3, column: 3 },
      ],
      evidence: {
        difference: 5,
        cells: [
          { path: 'long.csv', value: 83 },
          { path: 'wide.csv', value: 88 },
        ],
      },
    });
  });

  const AGES = 'Patients by age\nage,Women,Men\n0-15,210,190\n16-64,412,399\n65+,130,118\n';

  it.each([
    [
      'their ages',
      AGES,
      AGES.replace('16-64,412', '16-65,417').replace('65+', '66+'),
      '“16-64, Women” is 412 in a.csv B4 and “16-65, Women” is 417 in b.csv B4.',
      ['Of 16–64 and 16–65 one lies within the other.', 'Both tables say the same of whom they count.'],
    ],
    [
      'their numbers',
      CROSSED,
      CROSSED.replace('96', '93'),
      '“Sefton, Women” is 96 in a.csv B3 and 93 in b.csv B3.',
      ['By their numbers the tables are of one source, whatever their titles say.'],
    ],
    [
      'their titles',
      `Cohort 2019\n${CROSSED}`,
      `Cohort 2019 without withdrawals\n${CROSSED.replace('96', '93')}`,
      '“Sefton, Women” is 96 in a.csv B4 and 93 in b.csv B4.',
      ['Only one of the tables says “withdrawals” and “without”.'],
    ],
  ])('says by %s why the one may be subtracted from the other', async (_, one, other, message, because) => {
    const [found] = await differencesTold({ 'a.csv': one, 'b.csv': other });
    expect(found).toMatchObject({ evidence: { because: [...because, '5 of 6 counts of both are equal.'] } });
    expect(found?.message).toContain(message);
  });

  it.each([
    ['86', 0],
    ['87', 1],
  ])('is kept from ten people on, as the book keeps counts: 96 and %s', async (count, found) => {
    const files = { 'a.csv': CROSSED, 'b.csv': CROSSED.replace('96', count) };
    expect(await differencesTold(files)).toHaveLength(found);
  });

  it('does not compare rounded counts', async () => {
    const rounded = `${CROSSED.replaceAll(/\d+/g, (n) => String(5 * Math.round(Number(n) / 5)))}\nCounts are rounded to the nearest 5.\n`;
    expect(await differencesTold({ 'a.csv': rounded, 'b.csv': rounded.replace('130', '135') })).toEqual([]);
  });

  it('says so when a file holds more counts than are compared', async () => {
    const rows = Array.from({ length: 10_200 }, (_, at) => `place ${at},${20 + (at % 70)}`);
    const long = { 'long.csv': ['place,people', ...rows].join('\n') };
    const checked = await countsIn(long);
    expect(differencesAmong(checked)).toEqual([]);
    const relations = differencesAmong([...checked, ...(await countsIn({ 'other.csv': CROSSED }))]);
    expect(relations).toMatchObject([{ outcome: 'unsure', anchors: [{ path: 'long.csv' }] }]);
    expect(relations[0]?.message).toContain(
      'tables: a table of long.csv holds more counts than are compared.',
    );
  });

  it('says so of the next table of the same file, too', async () => {
    const rows = Array.from({ length: 10_200 }, (_, at) => `place ${at},${20 + (at % 70)}`);
    const two = { 'two.csv': [['place,people', ...rows].join('\n'), CROSSED].join('\n\n\n') };
    expect(differencesAmong(await countsIn(two))).toMatchObject([
      { outcome: 'unsure', anchors: [{ path: 'two.csv' }] },
    ]);
  });

  it('says so when there is more than can be compared, and names what has a title', () => {
    const of = (more: Partial<CountTable>) => {
      const ages = AGES.replaceAll(',', '|');
      const [first, second] = countsOf({ 'a.csv': ages, 'b.csv': ages });
      // Speaks of nobody whom the others speak of, so all that could be compared with it was.
      const [apart] = countsOf({ 'A.csv': 'Boats by harbour\nHarbour|Boats\nOban|61\nWick|75' });
      const tables = first && second && apart ? [apart, { ...first, ...more }, second] : [];
      const context = {
        files: [],
        policy: aBook({}, [differencing]).files,
        params: {},
        countsKept: allow('>= 10').parse(undefined),
      };
      return [...(differencing.request?.({ ...context, tables, earlier: [] }) ?? [])].map(
        ({ outcome, anchors, message }) => ({ outcome, anchors, message }),
      );
    };
    const NOT_ALL = 'Not every count was held against those of the other tables:';
    expect(of({ cut: true })).toEqual([
      {
        outcome: 'unsure',
        anchors: [{ path: 'a.csv' }],
        message: `${NOT_ALL} “Patients by age” of a.csv holds more counts than are compared.`,
      },
    ]);
    // Holes: none of them is looked at.
    const many: PublishedCount[] = [];
    many.length = 20_000_000;
    expect(of({ counts: many })).toEqual([
      {
        outcome: 'unsure',
        anchors: [{ path: 'a.csv' }, { path: 'b.csv' }],
        message: `${NOT_ALL} so many tables may speak of the same people that not all pairs were compared.`,
      },
    ]);
  });
});
