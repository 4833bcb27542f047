import type { Finding } from '../../src/engine/report/report';
import { placeAsked } from '../../src/web/grid/place-asked';
import { placeFindings } from '../../src/web/grid/placed-finding';
import { marksOnCells } from '../../src/web/grid/marks-on-cells';
import { findingsView } from '../../src/web/grid/findings.view';
import { textParts } from '../../src/web/grid/text-parts';

const finding = (anchor: Finding['anchor'], outcome: Finding['outcome'] = 'flagged'): Finding => ({
  rule: 'small-count',
  outcome,
  severity: 'medium',
  anchor,
  message: '3 people in this cell',
  remedy: 'Suppress it.',
});

const reported = (findings: readonly Finding[]) => ({
  ...{ path: 't.xlsx', bytes: 1, sha256: '', format: 'xlsx', verdict: 'flagged' as const },
  ...{ tables: [], findings, assessments: [] },
});

const outline = {
  more: 0,
  sheets: [
    { kind: 'grid' as const, place: { sheet: 'One' }, rows: 5000, columns: 450, hidden: false },
    { kind: 'grid' as const, place: { sheet: 'Two' }, rows: 3, columns: 2, hidden: true },
  ],
};
const placed = placeFindings(
  {
    path: 't.xlsx',
    bytes: 1,
    sha256: '',
    format: 'xlsx',
    verdict: 'flagged',
    tables: [],
    findings: [
      finding({ sheet: 'Two', row: 2, column: 2 }),
      finding({ sheet: 'One', row: 700, column: 210 }),
    ],
    assessments: [],
  },
  outline,
);

describe('the grid shows the place that an address names', () => {
  it('goes to the sheet, the rows and the columns of a finding', () => {
    expect(placeAsked({ finding: '2' }, outline, placed)).toMatchObject({
      sheet: 0,
      firstColumn: 201,
      finding: 1,
    });
    const { firstRow, pageRows } = placeAsked({ finding: '2' }, outline, placed);
    expect(firstRow).toBeLessThan(700);
    expect(firstRow + pageRows).toBeGreaterThan(700);
  });

  it('goes to a cell by its letters', () => {
    expect(placeAsked({ cell: 'gs9' }, outline, placed)).toMatchObject({
      sheet: 0,
      firstRow: 1,
      firstColumn: 201,
    });
  });

  it.each([
    { sheet: '99' },
    { row: '-1' },
    { row: '1e9' },
    { cell: '=1+1' },
    { finding: '400' },
    { sheet: ['1'] },
  ])('takes %j for the nearest place that exists', (query) => {
    const { sheet, firstRow } = placeAsked(query, outline, placed);
    expect(outline.sheets[sheet]?.rows).toBeGreaterThanOrEqual(firstRow);
  });

  it('draws a flagged finding over an unsure one of the same cell', () => {
    const two = placeFindings(
      {
        path: '',
        bytes: 0,
        sha256: '',
        format: 'csv',
        verdict: 'flagged',
        tables: [],
        findings: [finding({ row: 4, column: 3 }, 'unsure'), finding({ row: 4, column: 3 })],
        assessments: [],
      },
      undefined,
    );
    expect(marksOnCells(two).get('C4')).toMatchObject({ outcome: 'flagged', findingId: 'f2' });
  });
});

describe('a finding beside what is drawn', () => {
  const address = { path: '/f', rows: '', fields: [], pictures: '' };
  const shown = (findings: readonly Finding[], sheet: number) =>
    findingsView(reported(findings), placeFindings(reported(findings), outline), {
      ...{ address, bookId: 'baseline', focus: 0, sheet },
    }).findings;

  it('names its place as short as it can: the sheet only where another one is drawn', () => {
    const both = [
      finding({ sheet: 'One', row: 4, column: 3 }),
      finding({ sheet: 'Two', row: 2, column: 2 }),
      finding({ sheet: 'Two' }),
    ];
    expect(shown(both, 0).map(({ spot }) => spot)).toEqual(['C4', 'Two, B2', 'Two']);
    expect(shown(both, 1).map(({ spot }) => spot)).toEqual(['One, C4', 'B2', 'Two']);
    expect(shown(both, 0).map(({ place }) => place)).toEqual(['One, C4', 'Two, B2', 'Two']);
  });

  it('says a part of a whole in percent, so that nobody takes a 1 for one person', () => {
    const all: Finding = { ...finding({ row: 2 }), value: 1, threshold: { op: '<', value: 1 } };
    const [ofClass] = shown([{ ...all, rule: 'class-disclosure' }], 0);
    expect([ofClass?.value, ofClass?.threshold]).toEqual(['100\u202f%', 'below 100\u202f%']);
    expect(shown([all], 0)[0]?.value).toBe('1');
  });
});

describe('marks in a line of text', () => {
  it('cuts the line at the edges of overlapping findings and loses no character', () => {
    const line = 'born 01.02.1990 in Oslo';
    const parts = textParts(line, [
      finding({ line: 1, start: 5, end: 15 }),
      finding({ line: 1, start: 10, end: 23 }, 'unsure'),
    ]);
    expect(parts.map(({ text }) => text).join('')).toBe(line);
    expect(parts.map(({ word }) => word)).toEqual(['', 'flagged', 'flagged', 'unsure']);
  });

  it('shows what hides or reorders text as code points', () => {
    expect(textParts('a\u202eb', [])[0]?.text).toBe('a⟨U+202E⟩b');
  });
});
