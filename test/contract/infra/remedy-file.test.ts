import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { REMEDY_METHODS, type RemedyAsked } from '../../../src/engine/remedies/remedy';
import type { Solver } from '../../../src/engine/audit/solver';
import { remedyFile } from '../../../src/infra/remedies/remedy-file';
import { highsSolver } from '../../../src/infra/solver/highs-solver';
import { chooseRulebook } from '../../../src/cli/check/choose-rulebook';

const table = fc
  .record({ rows: fc.integer({ min: 2, max: 6 }), columns: fc.integer({ min: 2, max: 5 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

function csvOf(counts: readonly (readonly number[])[]): string {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  const totals = (counts[0] ?? []).map((_, at) => sum(counts.map((row) => row[at] ?? 0)));
  const lines = [
    ['Region', ...totals.map((_, at) => `Group ${'ABCDE'[at] ?? ''}`), 'Total'],
    ...counts.map((row, at) => [`Region ${'KLMNOP'[at] ?? ''}`, ...row, sum(row)]),
    ['Total', ...totals, sum(totals)],
  ];
  return lines.map((line) => line.join(',')).join('\n');
}

describe('a file with its tables mended', () => {
  let solver: Solver;
  beforeAll(async () => {
    solver = await highsSolver();
  });
  const remedied = (text: string, asked: RemedyAsked) =>
    remedyFile({
      ...{ bytes: Buffer.from(text), path: 't.csv', asked },
      against: { book: chooseRulebook('baseline', '.') },
      means: { solver, secondsLeft: () => 60 },
    });

  it.each(REMEDY_METHODS)('passes the check, whatever the table: %s', async (method) => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(table, async (counts) => {
        const outcome = await remedied(csvOf(counts), { method });
        if (outcome.kind !== 'remedied') return false;
        // Neighbours of one side need not be enough; of a table that adds up all else can be.
        if (outcome.left.length > 0) return method === 'collapsing';
        found += outcome.tables.length;
        return outcome.tables.length === 0 || outcome.findings.length === 0;
      }),
      { numRuns: 40, seed: 7 },
    );
    expect(found).toBeGreaterThan(method === 'collapsing' ? 5 : 30);
  });

  it('protects more what the audit still finds: 9 beside <3 is 9 or 10', async () => {
    const text =
      'Region,Mild,Moderate,Severe,Total\nNorth,<3,9,40,51\nSouth,31,24,52,107\nTotal,33,33,92,158\n';
    const outcome = await remedied(text, { method: 'suppression' });
    expect(outcome).toMatchObject({ kind: 'remedied', left: [], findings: [] });
  });

  it('is not a workbook in which another sheet computes the count again', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Visits');
    sheet.addRows([
      ['Region', 'Women', 'Men', 'Total'],
      ['Harwell', 112, 141],
      ['Sefton', 4, 88],
      ['Moor', 61, 52],
      ['Total', 177, 281, 458],
    ]);
    for (const [row, result] of [253, 92, 113].entries())
      sheet.getCell(row + 2, 4).value = { formula: `SUM(B${row + 2}:C${row + 2})`, result };
    const remedy = async () =>
      remedyFile({
        ...{ bytes: Buffer.from(await book.xlsx.writeBuffer()), path: 't.xlsx' },
        ...{ asked: { method: 'suppression' as const }, against: { book: chooseRulebook('baseline', '.') } },
        means: { solver, secondsLeft: () => 60 },
      });
    expect((await remedy()).kind).toBe('remedied');
    book.addWorksheet('Notes').getCell('B2').value = { formula: 'Visits!B3/Visits!D3', result: 4 / 92 };
    expect(await remedy()).toEqual({
      kind: 'not-written',
      why: 'the formula in Notes, B2 is computed from a count that changes, and would give it back. Delete it.',
    });
  });

  it('takes out a number that stands among words, and what its cell holds unseen', async () => {
    const among = 'Region,Women,Men,Total\nHarwell,112,141,253\nSefton,4 est.,88,92\nMoor,61,52,113\n';
    const outcome = await remedied(`${among}Total,177,281,458\n`, { method: 'suppression' });
    expect(outcome.kind === 'remedied' && outcome.bytes.toString()).not.toContain('4 est.');
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Visits');
    sheet.addRows([
      ['Region', 'Women', 'Men', 'Total'],
      ['Harwell', 112, 141, 253],
      ['Sefton', 4, 88, 92],
      ['Moor', 61, 52, 113],
      ['Total', 177, 281, 458],
    ]);
    sheet.getCell('B3').numFmt = '[<10]"<10";0';
    const bytes = Buffer.from(await book.xlsx.writeBuffer());
    expect(
      await remedyFile({
        ...{ bytes, path: 't.xlsx', asked: { method: 'suppression' } },
        against: { book: chooseRulebook('baseline', '.') },
        means: { solver, secondsLeft: () => 60 },
      }),
    ).toMatchObject({ kind: 'remedied', tables: [{ changes: [{ before: '4', why: 'small' }, {}, {}, {}] }] });
  });

  it('has rounded counts whose totals add up, and percentages of them', async () => {
    const outcome = await remedied(
      'Region,Women,Men,Total,% women\nHarwell,112,141,253,44.3\nSefton,4,88,92,4.3\nTotal,116,229,345,33.6\n',
      { method: 'rounding' },
    );
    expect(outcome.kind === 'remedied' && outcome.bytes.toString()).toBe(
      'Region,Women,Men,Total,% women\nHarwell,110,140,250,44.0\nSefton,0,90,90,0.0\nTotal,110,230,340,32.4\n',
    );
  });

  it('has no percentage beside a count that is gone where nothing printed is its whole', async () => {
    const outcome = await remedied(
      'Region,Women,Men,% women\nHarwell,112,140,44.4\nSefton,7,88,7.4\nMoor,64,52,55.2\nTotal,183,280,39.5\n',
      { method: 'suppression' },
    );
    expect(outcome.kind === 'remedied' && outcome.bytes.toString()).toBe(
      'Region,Women,Men,% women\nHarwell,112,140,44.4\nSefton,[c],88,[c]\nMoor,[c],52,[c]\nTotal,183,280,39.5\n',
    );
  });

  it('has neighbours merged under one name, ranges as ranges', async () => {
    const ages =
      'Age,Women,Men,Total\n18-34,112,141,253\n35-49,24,8,32\n50-64,30,25,55\n65+,20,31,51\nTotal,186,205,391\n';
    const outcome = await remedied(ages, { method: 'collapsing' });
    expect(outcome.kind === 'remedied' && outcome.bytes.toString()).toBe(
      'Age,Women,Men,Total\n18-34,112,141,253\n35-64,54,33,87\n65+,20,31,51\nTotal,186,205,391\n',
    );
  });

  it('is not offered where another table of the file gives the count back', async () => {
    const beside = [
      '"Visitors 2021, by region and sex"',
      'Region,Women,Men,Total',
      'Harwell,112,141,253',
      'Sefton,4,88,92',
      'Tarn,51,63,114',
      'Total,167,292,459',
      '',
      '"Visitors 2021, by region, of whom women"',
      'Region,Total,Women',
      'Harwell,253,112',
      'Sefton,92,[c]',
      'Tarn,114,51',
    ];
    const outcome = await remedied(beside.join('\n'), { method: 'suppression' });
    expect(outcome).toMatchObject({
      kind: 'not-written',
      why: expect.stringMatching(/^C12 still shows 51, which “Tarn, .*Women” no longer does/) as string,
    });
  });

  describe('which shows a count on another sheet', () => {
    const withSheet = async (rows: readonly (readonly (string | number)[])[]) => {
      const book = new ExcelJS.Workbook();
      book.addWorksheet('Visits').addRows([
        ['Region', 'Women', 'Men', 'Total'],
        ['Harwell', 1127, 1404, 2531],
        ['Sefton', 7, 884, 891],
        ['Moor', 615, 523, 1138],
        ['Total', 1749, 2811, 4560],
      ]);
      book.addWorksheet('Other').addRows(rows.map((row) => [...row]));
      const outcome = await remedyFile({
        ...{ bytes: Buffer.from(await book.xlsx.writeBuffer()), path: 't.xlsx' },
        ...{ asked: { method: 'suppression' as const }, against: { book: chooseRulebook('baseline', '.') } },
        means: { solver, secondsLeft: () => 60 },
      });
      return outcome.kind === 'not-written'
        ? outcome.why
        : outcome.kind === 'remedied' && outcome.notes.join();
    };

    it.each([
      [
        'named alike',
        [
          ['Region', 'Women'],
          ['Harwell', 1127],
          ['Moor', 615],
        ],
      ],
      [
        'named another way',
        [
          ['Region', 'Female'],
          ['Harwell', 1127],
          ['Moor', 615],
        ],
      ],
    ])('is not written: %s', async (_, rows) => {
      expect(await withSheet(rows)).toBe(
        'Other!B3 still shows 615, which “Moor, Women” no longer does. Take it out there as well, with a second count, and try again.',
      );
    });

    it('asks where it has other names', async () => {
      expect(
        await withSheet([
          ['Hospital', 'Patients'],
          ['Kent', 615],
          ['York', 700],
        ]),
      ).toBe(
        'Other!B2 still shows 615, as “Moor, Women” did that is gone: see whether it counts the same people.',
      );
    });

    it('is written where other counts of the same names differ: it is another year', async () => {
      const rows = [
        ['Region', 'Women'],
        ['Harwell', 1090],
        ['Moor', 615],
        ['Dale', 400],
      ];
      expect(await withSheet(rows)).toContain('see whether it counts the same people');
    });
  });

  it.each([
    ['Note: 4 women in Sefton moved.', ['4']],
    ['Four women in Sefton moved.', ['4']],
    ['Vier Frauen aus Sefton zogen um.', ['4']],
    ['Table 4: visits in 2024.', []],
    ['Moor has 40 beds.', []],
  ])('tells which sentence beside the table may still say a count: %s', async (sentence, numbers) => {
    const text = `Region,Women,Men,Total\nHarwell,112,141,253\nSefton,4,88,92\nMoor,61,52,113\nTotal,177,281,458\n\n${sentence}\n`;
    const outcome = await remedied(text, { method: 'suppression' });
    expect(outcome.kind === 'remedied' ? outcome.notes : outcome).toEqual(
      numbers.map(
        (number) =>
          `“${sentence}” still says ${number}, as a count did that is gone: see whether it is that one.`,
      ),
    );
  });
});
