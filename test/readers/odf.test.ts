import { readFile } from './blocks';
import { openDocument } from './office-packages';

const cell = (text: string, attributes = '') =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const sheet = (rows: string, attributes = 'table:name="S"') =>
  `<table:table ${attributes}>${rows}</table:table>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;

async function readSheets(body: string, styles = '') {
  return readFile('t.ods', await openDocument('spreadsheet', body, { styles }));
}

describe('OpenDocument sheets', () => {
  it('hold what is shown, what is stored, and formulas', async () => {
    const number = 'office:value-type="float" office:value="3.7182" table:formula="of:=AVERAGE([.A1:.A3])"';
    const { grids, unread } = await readSheets(sheet(row(cell('mean') + cell('4', number))));
    expect(unread).toEqual([]);
    expect(grids).toMatchObject([{ sheet: 'S', rows: [['mean', '4']] }]);
    expect([...(grids[0]?.details.values() ?? [])]).toEqual([{ stored: 3.7182, formula: 'AVERAGE(A1:A3)' }]);
  });

  it.each([
    ['1,234', '1234'],
    ['34.5%', '0.345'],
    ['€ 12.50', '12.5'],
    ['-7', '-7'],
    ['1.50E+05', '150000'],
    ['0', '0'],
    ['2.5 million', '2500000'],
    ['12.5 percent', '0.125'],
  ])('know that %s shows all of %s', async (shown, value) => {
    const { grids } = await readSheets(
      sheet(row(cell(shown, `office:value-type="float" office:value="${value}"`))),
    );
    expect(grids[0]?.details.size).toBe(0);
  });

  it.each(['&lt;10', 'c', '*', 'under 10'])('hold the number that a format writes %s over', async (shown) => {
    const { grids, parts } = await readSheets(
      sheet(row(cell(shown, 'office:value-type="float" office:value="3"'))),
    );
    expect(grids).toMatchObject([{ rows: [['3']] }]);
    expect(parts).toMatchObject([{ part: 'invisible-text' }]);
  });

  it('show a number without a text, but for one whose format shows nothing', async () => {
    const number = 'office:value-type="float" office:value="7"';
    const format = '<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>';
    const cells = `<table:table-cell ${number}/>${cell('', number)}${cell('', `${number} table:style-name="ce1"`)}`;
    const { grids, parts } = await readSheets(sheet(row(cells)), format);
    expect(grids[0]?.rows).toEqual([['7', '7', '7']]);
    expect(parts).toMatchObject([{ part: 'invisible-text', anchor: { a1: 'C1' } }]);
  });

  it('take what lies behind a cell from its row where it has no style of its own', async () => {
    const styles =
      '<style:style style:name="dark" style:family="table-cell"><loext:graphic-properties draw:fill="solid" ' +
      'draw:fill-color="#4f81bd"/></style:style><style:style style:name="white" style:family="text">' +
      '<style:text-properties fo:color="#ffffff"/></style:style>';
    const white = cell('<text:span text:style-name="white">people</text:span>');
    const { parts } = await readSheets(
      sheet(row(white, 'table:default-cell-style-name="dark"') + row(white)),
      styles,
    );
    expect(parts).toMatchObject([{ part: 'invisible-text', anchor: { a1: 'A2' } }]);
  });

  it('take a part without a byte for one that says nothing', async () => {
    const parts = { 'Configurations2/accelerator/current.xml': '' };
    const { unread } = await readFile('t.odt', await openDocument('text', '<text:p>x</text:p>', { parts }));
    expect(unread).toEqual([]);
  });

  it('repeat cells and rows, and end where content ends', async () => {
    const empty = '<table:table-cell table:number-columns-repeated="16384"/>';
    const { grids } = await readSheets(
      sheet(
        row(
          `<table:table-cell table:number-columns-repeated="2"/>${cell('a', 'table:number-columns-repeated="2"')}${empty}`,
        ) +
          row(empty, 'table:number-rows-repeated="2"') +
          row(cell('b'), 'table:number-rows-repeated="2"') +
          row(empty, 'table:number-rows-repeated="1048576"'),
      ),
    );
    expect(grids[0]?.rows).toEqual([['', '', 'a', 'a'], [], [], ['b'], ['b']]);
  });

  it('say which sheets, rows and columns are hidden, and what a filter hides', async () => {
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const column = '<table:table-column/><table:table-column table:visibility="collapse"/>';
    const { parts, grids } = await readSheets(
      sheet(
        column +
          row(cell('a') + cell('b'), 'table:visibility="collapse"') +
          row(cell('c'), 'table:visibility="filter"'),
        'table:name="S" table:style-name="ta1"',
      ),
      styles,
    );
    expect(parts.map(({ part, anchor, text }) => [part, anchor.row ?? anchor.column, text])).toEqual([
      ['hidden-sheet', undefined, 'S'],
      ['hidden-column', 2, 'b'],
      ['hidden-row', 1, 'a'],
      ['filtered-row', 2, 'c'],
    ]);
    expect(grids[0]?.hiddenRows).toEqual(new Set([1, 2]));
    expect(grids[0]?.hiddenColumns).toEqual(new Set([2]));
  });

  it('give up comments, links and white text', async () => {
    const styles =
      '<style:style style:name="w" style:family="table-cell"><style:text-properties fo:color="#ffffff"/></style:style>' +
      '<style:style style:name="d" style:family="table-cell" style:parent-style-name="w"><style:table-cell-properties fo:background-color="#000000"/></style:style>';
    const note =
      '<office:annotation><dc:creator>Ann Lee</dc:creator><dc:date>2026-01-01</dc:date><text:p>ask Bo</text:p></office:annotation>';
    const { parts, grids } = await readSheets(
      sheet(
        `<table:table-source xlink:href="file:///home/ann/raw.ods"/>` +
          row(
            cell('white', 'table:style-name="w"') +
              cell('on black', 'table:style-name="d"') +
              `<table:table-cell>${note}<text:p>9</text:p></table:table-cell>`,
          ),
      ),
      styles,
    );
    expect(grids[0]?.rows).toEqual([['white', 'on black', '9']]);
    expect(parts.map(({ part, anchor, text }) => [part, anchor.a1, text])).toEqual([
      ['external-link', 'A1', 'file:///home/ann/raw.ods'],
      ['property', undefined, 'author: Ann Lee'],
      ['comment', 'C1', 'ask Bo'],
      ['invisible-text', 'A1', 'white'],
    ]);
  });

  it('locked by a password are encrypted, not empty', async () => {
    const parts = {
      'META-INF/manifest.xml': '<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
    };
    const { unread } = await readFile('t.ods', await openDocument('spreadsheet', '', { parts }));
    expect(unread).toMatchObject([{ cause: 'encrypted' }]);
  });
});

describe('OpenDocument texts and slides', () => {
  it('say that a paragraph is hidden, to its end', async () => {
    const hidden = '<text:hidden-paragraph text:condition="1" text:is-hidden="true"/>';
    const body = `<text:p>seen</text:p><text:p>${hidden}ask Rosa</text:p><text:p>seen too</text:p>`;
    const { parts } = await readFile('t.odt', await openDocument('text', body));
    expect(parts).toMatchObject([{ part: 'invisible-text', anchor: { line: 2 }, text: 'ask Rosa' }]);
  });

  it('keep notes, deleted text and descriptions apart from what is read', async () => {
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Ann</dc:creator></office:change-info>' +
      '<text:p>3 of them died</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      '<text:p>12<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>twins</text:p></text:note-body></text:note> people</text:p>' +
      `<table:table table:name="T"><table:table-row>${cell('a')}</table:table-row></table:table>` +
      '<text:p>end<draw:frame><svg:desc>Ann at work</svg:desc></draw:frame></text:p>';
    const { texts, grids, parts } = await readFile('t.odt', await openDocument('text', body));
    expect(texts).toEqual([
      { place: {}, lines: ['12 people', '[Table 1]', 'end'] },
      { place: { part: 'content.xml (not shown)' }, lines: ['3 of them died', 'Ann at work'] },
      { place: { part: 'footnotes' }, lines: ['twins'] },
    ]);
    expect(grids).toMatchObject([{ place: { table: 1 }, rows: [['a']] }]);
    expect(parts.map(({ part }) => part)).toEqual(['property', 'revision']);
  });

  it('are one page a slide, with its notes', async () => {
    const page = (inside: string) => `<draw:page draw:name="p">${inside}</draw:page>`;
    const frame = (text: string) =>
      `<draw:frame><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame>`;
    const notes = `<presentation:notes>${frame('say who')}</presentation:notes>`;
    const { texts, parts } = await readFile(
      't.odp',
      await openDocument('presentation', page(frame('One')) + page(frame('Two') + notes)),
    );
    expect(texts).toEqual([
      { place: { page: 1 }, lines: ['One'] },
      { place: { page: 2 }, lines: ['Two'] },
      { place: { page: 2, part: 'notes' }, lines: ['say who'] },
    ]);
    expect(parts).toMatchObject([{ part: 'notes', anchor: { page: 2 }, text: 'say who' }]);
  });
});
