import { readFile } from './blocks';
import { document, p, r, story, tbl, tc } from './office-packages';
import { relation, relations, workbook } from './workbook';

async function read(parts: Parameters<typeof document>[0]) {
  return readFile('t.docx', await document(parts));
}

describe('Word documents', () => {
  it('are lines and tables, with a line where each table stands', async () => {
    const { texts, grids, unread } = await read({
      body: p('Counts by region') + tbl(['region', 'n'], ['North', '12']) + p('Source: register'),
    });
    expect(unread).toEqual([]);
    expect(texts).toEqual([{ place: {}, lines: ['Counts by region', '[Table 1]', 'Source: register'] }]);
    expect(grids).toMatchObject([
      {
        place: { table: 1 },
        rows: [
          ['region', 'n'],
          ['North', '12'],
        ],
      },
    ]);
  });

  it('keep columns in their places where cells are merged', async () => {
    const wide = '<w:gridSpan w:val="2"/>';
    const { grids } = await read({
      body: tbl(
        [
          ['sex', '<w:vMerge w:val="restart"/>'],
          ['people', wide],
        ],
        [['', '<w:vMerge/>'], 'n', '%'],
        ['women', '5', '50'],
      ),
    });
    expect(grids[0]?.rows).toEqual([
      ['sex', 'people', ''],
      ['', 'n', '%'],
      ['women', '5', '50'],
    ]);
    expect([...(grids[0]?.details.values() ?? [])]).toEqual([
      { columnSpan: 2, rowSpan: 1 },
      { columnSpan: 1, rowSpan: 2 },
    ]);
  });

  it('number tables in tables in the order in which they begin', async () => {
    const inner = `<w:tbl><w:tr>${tc(p('inner'))}</w:tr></w:tbl>`;
    const { grids } = await read({
      body: `<w:tbl><w:tr>${tc(p('outer') + inner)}</w:tr></w:tbl>${tbl(['next'])}`,
    });
    expect(grids.map(({ place, rows }) => [place.table, rows[0]])).toEqual([
      [1, ['outer\n[Table 2]']],
      [2, ['inner']],
      [3, ['next']],
    ]);
  });

  it('show what is inserted, and keep apart what is deleted, with who did it', async () => {
    const body = `<w:p>${r('12 people')}<w:del w:author="Ann Lee"><w:r><w:delText>, 3 of them dead</w:delText></w:r></w:del>
      <w:ins w:author="Bo Ek">${r(' in all')}</w:ins><w:moveFrom w:author="Bo Ek">${r('gone')}</w:moveFrom></w:p>`;
    const { texts, parts } = await read({ body });
    expect(texts).toEqual([
      { place: {}, lines: ['12 people in all'] },
      { place: { part: 'word/document.xml (not shown)' }, lines: [', 3 of them dead', 'gone'] },
    ]);
    expect(parts.map(({ part, text }) => `${part}: ${text}`)).toEqual([
      'property: author: Ann Lee',
      'revision: deleted: , 3 of them dead',
      'property: author: Bo Ek',
      'revision: inserted:  in all',
      'revision: moved away: gone',
    ]);
  });

  it.each([
    ['hidden', '<w:vanish/>', true],
    ['not hidden after all', '<w:vanish w:val="0"/>', false],
    ['white on paper', '<w:color w:val="FEFEFE"/>', true],
    [
      'white on a dark letter background',
      '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000080"/>',
      false,
    ],
    ['white on a highlighter', '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>', false],
    ['black on a highlighter as black', '<w:color w:val="000000"/><w:highlight w:val="black"/>', true],
    ['a hundredth as wide', '<w:w w:val="1"/>', true],
    ['half as wide', '<w:w w:val="50"/>', false],
    ['of one point', '<w:sz w:val="2"/>', true],
    ['of nine points', '<w:sz w:val="18"/>', false],
    ['in a hidden style', '<w:rStyle w:val="Secret"/>', true],
  ])('say of text that is %s whether it can be seen', async (_, properties, isUnseen) => {
    const styles =
      '<w:style w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:styleId="Secret"><w:basedOn w:val="Base"/></w:style>';
    const body = `<w:p>${r('seen ')}${r('unseen', properties)}</w:p>`;
    const { lines, parts } = await read({ body, styles });
    expect(lines).toEqual(['seen unseen']);
    const found = [{ part: 'invisible-text', anchor: { line: 1, start: 5, end: 11 }, text: 'unseen' }];
    expect(parts).toMatchObject(isUnseen ? found : []);
  });

  it('say that a row was deleted, whose deletion is tracked', async () => {
    const deleted = `<w:trPr><w:del w:id="1" w:author=""/></w:trPr>${tc(p('Rosa'))}`;
    const { parts, grids } = await read({
      body: `<w:tbl><w:tr>${tc(p('ward'))}</w:tr><w:tr>${deleted}</w:tr><w:tr>${tc(p('A'))}</w:tr></w:tbl>`,
    });
    expect(parts).toMatchObject([{ part: 'revision', anchor: { table: 1, row: 2 }, text: 'deleted row' }]);
    expect(grids[0]?.rows).toEqual([['ward'], ['Rosa'], ['A']]);
  });

  it('see white text in a dark cell, and none in a light one', async () => {
    const white = (fill: string) =>
      tc(p('7', '<w:color w:val="FFFFFF"/>'), `<w:shd w:val="clear" w:fill="${fill}"/>`);
    const { parts } = await read({
      body: `<w:tbl><w:tr>${white('1F4E79')}${white('FFFFFF')}</w:tr></w:tbl>`,
    });
    expect(parts).toMatchObject([{ part: 'invisible-text', anchor: { table: 1, a1: 'B1' }, text: '7' }]);
  });

  it('have headers, footnotes and comments at their places', async () => {
    const { texts, parts, unread } = await read({
      body: `${p('First')}<w:p>${r('Second')}<w:r><w:commentReference w:id="7"/></w:r></w:p>`,
      relationships:
        relation('r2', 'header', 'header1.xml') +
        relation('r3', 'footnotes', 'footnotes.xml') +
        relation('r4', 'comments', 'comments.xml'),
      parts: {
        'word/header1.xml': story('hdr', p('Draft of Ann')),
        'word/footnotes.xml': story(
          'footnotes',
          `<w:footnote w:id="1">${p('two of them twins')}</w:footnote>`,
        ),
        'word/comments.xml': story(
          'comments',
          `<w:comment w:id="7" w:author="Ann Lee">${p('ask Bo')}</w:comment>`,
        ),
      },
    });
    expect(unread).toEqual([]);
    expect(texts).toEqual([
      { place: {}, lines: ['First', 'Second'] },
      { place: { part: 'word/header1.xml' }, lines: ['Draft of Ann'] },
      { place: { part: 'word/footnotes.xml' }, lines: ['two of them twins'] },
    ]);
    expect(parts).toMatchObject([
      { part: 'comment', anchor: { line: 2 }, text: 'ask Bo' },
      { part: 'property', text: 'author: Ann Lee' },
    ]);
  });

  it('read a text box once, although it is written twice, and after the paragraph that it hangs on', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const twice = (fallback: string) =>
      `<w:p>${r('beside')}<w:r><mc:AlternateContent><mc:Choice>${box('in the box')}</mc:Choice>` +
      `<mc:Fallback>${box(fallback)}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const same = await read({ body: twice('in the box') });
    expect(same.lines).toEqual(['beside', 'in the box']);
    expect(same.parts).toEqual([]);
    const other = await read({ body: twice('for old programs only') });
    expect(other.lines).toEqual(['beside', 'in the box', 'for old programs only']);
    expect(other.parts).toMatchObject([{ part: 'invisible-text', text: 'for old programs only' }]);
  });

  it('tell fields that fetch from fields that count', async () => {
    const field = (code: string) =>
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const { parts, texts } = await read({
      body:
        field(' PAGE ') +
        field(' INCLUDETEXT "C:\\\\data\\\\a.docx" ') +
        field(' HYPERLINK "https://example.org" '),
    });
    expect(parts).toMatchObject([{ part: 'external-link', text: 'INCLUDETEXT "C:\\\\data\\\\a.docx"' }]);
    expect(texts[0]?.lines).toEqual(['1', '1', '1']);
  });

  it('read a workbook that is embedded, and say that it is', async () => {
    const sheet = '<sheetData><row><c><v>42</v></c></row></sheetData>';
    const { parts, grids } = await read({ parts: { 'word/embeddings/a.xlsx': await workbook({ sheet }) } });
    expect(parts).toMatchObject([{ part: 'embedded-object', anchor: { part: 'word/embeddings/a.xlsx' } }]);
    expect(grids).toMatchObject([{ place: { part: 'word/embeddings/a.xlsx', sheet: 'S' }, rows: [['42']] }]);
  });

  it('say what opens outside the file, and let links wait for a click', async () => {
    const { parts } = await read({
      parts: {
        'word/_rels/settings.xml.rels': relations(
          relation('r1', 'attachedTemplate', 'file:///C:/Users/ann/t.dotm', 'External') +
            relation('r2', 'hyperlink', 'https://example.org', 'External'),
        ),
      },
    });
    expect(parts).toMatchObject([{ part: 'external-link', text: 'file:///C:/Users/ann/t.dotm' }]);
  });

  it('pass over no part: what nobody knows is unread, and text where none should be is read', async () => {
    const { unread, texts } = await read({
      parts: {
        'word/odd.bin': 'x',
        'word/theme/theme1.xml': '<a>Ann Lee, 3 deaths</a>',
        'word/fonts/f.odttf': 'x',
      },
    });
    expect(unread.map(({ anchor }) => anchor.part)).toEqual(['word/odd.bin', 'word/fonts/f.odttf']);
    expect(texts).toEqual([{ place: { part: 'word/theme/theme1.xml' }, lines: ['Ann Lee, 3 deaths'] }]);
  });

  it('draw charts: a row for each category, a column for each series', async () => {
    const points = (values: readonly string[]) =>
      values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('');
    const series = (name: string, values: readonly string[]) =>
      `<c:ser><c:tx><c:strRef><c:strCache>${points([name])}</c:strCache></c:strRef></c:tx>` +
      `<c:cat><c:strRef><c:strCache>${points(['A', 'B'])}</c:strCache></c:strRef></c:cat>` +
      `<c:val><c:numRef><c:numCache>${points(values)}</c:numCache></c:numRef></c:val></c:ser>`;
    const chart = `<c:chartSpace><c:title><a:p><a:r><a:t>Deaths</a:t></a:r></a:p></c:title>${series('men', ['3', '9'])}${series('women', ['4', '8'])}</c:chartSpace>`;
    const { grids, texts } = await read({ parts: { 'word/charts/chart1.xml': chart } });
    expect(texts).toEqual([{ place: { part: 'word/charts/chart1.xml' }, lines: ['Deaths'] }]);
    expect(grids).toMatchObject([
      {
        holds: 'marks',
        place: { part: 'word/charts/chart1.xml' },
        rows: [
          ['', 'men', 'women'],
          ['A', '3', '4'],
          ['B', '9', '8'],
        ],
      },
    ]);
  });

  it('draw charts: what stands beside the series is a line, also where it is taken from cells', async () => {
    const cells = (...values: readonly string[]) =>
      values.map((value, at) => `<c:pt idx="${at * 2_000_000}"><c:v>${value}</c:v></c:pt>`).join('');
    const title = (text: string) => `<c:title><c:tx><c:strCache>${cells(text)}</c:strCache></c:tx></c:title>`;
    const ser =
      `<c:ser><c:tx><c:strCache>${cells('men')}</c:strCache></c:tx>` +
      `<c:dLbls><c:dLbl><c:tx><c:strCache>${cells('the fall')}</c:strCache></c:tx></c:dLbl></c:dLbls>` +
      `<c:val>${cells('3', '9')}</c:val>` +
      `<c15:datalabelsRange><c15:dlblRangeCache>${cells('Ann Lee', 'Bo Li')}</c15:dlblRangeCache></c15:datalabelsRange></c:ser>`;
    const chart = `<c:chartSpace>${title('Deaths')}${ser}<c:catAx>${title('Ward')}</c:catAx></c:chartSpace>`;
    const { grids, texts } = await read({ parts: { 'word/charts/chart1.xml': chart } });
    expect(texts.flatMap(({ lines }) => lines)).toEqual(['Deaths', 'the fall', 'Ward']);
    expect(grids[0]?.rows).toEqual([
      ['', 'men', 'label'],
      ['', '3', 'Ann Lee'],
      ['', '9', 'Bo Li'],
    ]);
  });
});
