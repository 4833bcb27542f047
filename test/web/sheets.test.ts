import type { Finding } from '../../src/engine/report/report';
import type { RenderedSheet } from '../../src/app/scanning/scanning.port';
import { placeFindings } from '../../src/web/grid/placed-finding';
import { placeAsked } from '../../src/web/grid/place-asked';
import { placeName, sheetName } from '../../src/web/grid/place-name';
import { tabsShown } from '../../src/web/grid/tabs-shown';

const sheet = (kind: RenderedSheet['kind'], place: RenderedSheet['place']): RenderedSheet => ({
  kind,
  place,
  rows: 9,
  columns: 3,
  hidden: false,
});
const WORKBOOK = 'word/embeddings/a.xlsx';
const sheets = [
  sheet('text', {}),
  sheet('grid', { table: 1 }),
  sheet('text', { part: 'word/footnotes.xml' }),
  sheet('grid', { part: WORKBOOK, sheet: 'Sheet1' }),
];

function placed(...anchors: Finding['anchor'][]) {
  const findings = anchors.map((anchor) => ({
    rule: 'small-count' as const,
    outcome: 'flagged' as const,
    severity: 'high' as const,
    anchor,
    message: '3 people in this cell',
    remedy: 'Suppress it.',
  }));
  const report = { path: 't.docx', bytes: 1, sha256: '', format: 'docx', verdict: 'flagged' as const };
  return placeFindings({ ...report, tables: [], findings, assessments: [] }, { sheets, more: 0 });
}

describe('findings in a file of several texts and tables', () => {
  it('are drawn on the one where they are, and say which it is', () => {
    const found = placed(
      { line: 2 },
      { table: 1, row: 4, column: 3 },
      { part: 'word/footnotes.xml', line: 1 },
      { part: WORKBOOK, sheet: 'Sheet1', row: 2, column: 1 },
    );
    expect(found.map(({ sheet: index, cell, place }) => [index, cell, place])).toEqual([
      [0, 'line-2', 'line 2'],
      [1, 'C4', 'Table 1, C4'],
      [2, 'line-1', 'Footnotes, line 1'],
      [3, 'A2', 'word/embeddings/a.xlsx › Sheet1, A2'],
    ]);
  });

  it('are opened there', () => {
    const found = placed({ table: 1, row: 4, column: 3 }, { part: 'word/footnotes.xml', line: 1 });
    expect(placeAsked({ finding: '2' }, { sheets, more: 0 }, found)).toMatchObject({ sheet: 2, finding: 1 });
  });

  it('are drawn nowhere when nothing shows their place', () => {
    const [found] = placed({ part: 'docProps/core.xml', line: 1 });
    expect(found).toMatchObject({ cell: '', row: 0, place: 'Properties, line 1' });
  });

  it('name the file itself when they are about all of it', () => {
    expect(placed({})[0]).toMatchObject({ cell: '', place: 'the file' });
  });
});

describe('names of sheets', () => {
  it.each([
    [{}, 'docx', ''],
    [{ page: 3 }, 'pdf', 'Page 3'],
    [{ page: 3, table: 1 }, 'pptx', 'Slide 3 › Table 1'],
    [{ page: 3, part: 'ppt/notesSlides/notesSlide7.xml' }, 'pptx', 'Slide 3 › Notes'],
    [{ part: 'word/header2.xml' }, 'docx', 'Header 2'],
    [{ part: 'header' }, 'odt', 'Header'],
    [{ part: 'word/document.xml (not shown)' }, 'docx', 'Not shown on any page'],
    [{ part: 'inner.docx!/word/endnotes.xml' }, 'zip', 'inner.docx › Endnotes'],
    [{ part: 'xl/pivotCache/pivotCacheRecords2.xml' }, 'xlsx', 'Pivot cache 2'],
  ])('%j of a %s is “%s”', (place, format, name) => {
    expect(placeName(place, format)).toBe(name);
  });

  it('say what the file itself is', () => {
    expect(sheetName(sheet('text', {}), 'docx')).toBe('Text');
    expect(sheetName(sheet('grid', {}), 'csv')).toBe('Table');
  });

  it('of hundreds stand on tabs near the open one and where something was found', () => {
    const shown = tabsShown(500, 250, new Map([[400, 3]]));
    expect(shown).toEqual(expect.arrayContaining([0, 235, 250, 265, 400]));
    expect(shown.length).toBeLessThan(60);
    expect(tabsShown(3, 0, new Map())).toEqual([0, 1, 2]);
  });
});
