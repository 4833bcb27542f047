import fc from 'fast-check';
import { CellsByRow } from '../../../src/engine/rules/statistics/cells-by-row';
import { namesGroupSize, statedSizes } from '../../../src/engine/rules/statistics/group-size';
import { aTable, line } from '../report/a-check';

const { cells: CELLS } = aTable([line(1, 'count')]);

describe('cells by the number of their row', () => {
  it('are all found, in whatever order rows are asked for', () => {
    const widths = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(widths, fc.array(fc.nat(35)), (counts, asked) => {
        const cells = counts.flatMap((n, row) =>
          Array.from({ length: n }, (_, i) => `${row} ${i}`).flatMap((text) =>
            CELLS.map((cell) => ({ ...cell, text, row: line(row + 1, 'label') })),
          ),
        );
        const byRow = new CellsByRow(cells);
        for (const row of [...asked, 1, 2, 3]) {
          const found: string[] = [];
          for (let at = byRow.first(row), one = byRow.at(at, row); one; one = byRow.at(++at, row))
            found.push(one.text);
          expect(found).toEqual(cells.filter((one) => one.row.index === row).map(({ text }) => text));
        }
      }),
    );
  });
});

describe('what says how many people a group has', () => {
  const named = (name: string) => namesGroupSize({ ...line(1, 'count'), name, labels: [name] });

  it.each([
    'n',
    'N',
    ' Obs. ',
    'n_persons',
    'Number of patients',
    '# patients',
    'Total',
    'No. of women',
    'antal personer',
    'Sample size (n)',
  ])('%s', (name) => {
    expect(named(name)).toBe(true);
  });

  it.each([
    'n missing',
    'Number of events',
    'n_deaths',
    'mean',
    'nothing',
    'lost to follow-up',
    'Number of visits',
  ])('but not %s', (name) => {
    expect(named(name)).toBe(false);
  });

  it('is read from the innermost label', () => {
    expect(namesGroupSize({ ...line(1, 'count'), name: 'Women / n', labels: ['Women', 'n'] })).toBe(true);
    expect(namesGroupSize({ ...line(1, 'count'), name: 'n / Women aged', labels: ['n', 'aged'] })).toBe(
      false,
    );
  });

  it.each([
    ['Exposed (N = 1,270)', [1270]],
    ['n=8; n = 112', [8, 112]],
    ['N: 1 210', [1210]],
    ['n = 8.5', []],
    ['n = 8%', []],
    ['mean = 8', []],
    ['2n = 46', []],
    ['Mean by arm, based on 48 eligible participants', [48]],
    ['Base: 1,412 respondents. 12 respondents were excluded.', [1412]],
    ['Arm A (8 patients)', [8]],
    ['Mittelwerte von 96 Befragten', [96]],
    ['Kjennetegn ved 1 169 respondenter', [1169]],
    ['Característiques dels 412 enquestats', [412]],
    ['Answers of the 96 respondents', [96]],
    ['The 12 patients who withdrew', []],
    ['From 12 patients who withdrew', []],
    ['Of 12 items', []],
    [`${' '.repeat(2000)}n = 8`, []],
  ])('states sizes: %s', (text, sizes) => {
    expect(statedSizes(text)).toEqual(sizes);
  });
});
