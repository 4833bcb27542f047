import { readFile } from './blocks';
import { presentation, sp } from './office-packages';
import { relation, relations } from './workbook';

async function read(...args: Parameters<typeof presentation>) {
  return readFile('t.pptx', await presentation(...args));
}

describe('presentations', () => {
  it('are one page a slide, tables apart with merged cells in their places', async () => {
    const tc = (text: string, attributes = '') =>
      `<a:tc ${attributes}><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`;
    const table = `<p:graphicFrame><a:tbl><a:tr>${tc('people', 'gridSpan="2"')}${tc('', 'hMerge="1"')}</a:tr><a:tr>${tc('n')}${tc('%')}</a:tr></a:tbl></p:graphicFrame>`;
    const { texts, grids, unread } = await read([sp('One'), sp('Two') + table]);
    expect(unread).toEqual([]);
    expect(texts).toEqual([
      { place: { page: 1 }, lines: ['One'] },
      { place: { page: 2 }, lines: ['Two', '[Table 1]'] },
    ]);
    expect(grids).toMatchObject([
      {
        place: { page: 2, table: 1 },
        rows: [
          ['people', ''],
          ['n', '%'],
        ],
      },
    ]);
  });

  it('say which slides are hidden, and what is said beside them', async () => {
    const { parts, texts } = await read([sp('One')], {
      sld: 'show="0"',
      parts: {
        'ppt/slides/_rels/slide1.xml.rels': relations(
          relation('r1', 'notesSlide', '../notesSlides/notesSlide1.xml') +
            relation('r2', 'comments', '../comments/comment1.xml'),
        ),
        'ppt/notesSlides/notesSlide1.xml': `<p:notes><p:cSld><p:spTree>${sp('patient 7 is Ann')}</p:spTree></p:cSld></p:notes>`,
        'ppt/comments/comment1.xml': '<p:cmLst><p:cm><p:text>ask Bo</p:text></p:cm></p:cmLst>',
        'ppt/commentAuthors.xml': '<p:cmAuthorLst><p:cmAuthor name="Ann Lee"/></p:cmAuthorLst>',
      },
    });
    expect(parts.map(({ part, text }) => `${part}: ${text}`)).toEqual([
      'hidden-slide: slide 1',
      'notes: patient 7 is Ann',
      'comment: ask Bo',
      'property: author: Ann Lee',
    ]);
    expect(texts[1]?.place).toEqual({ page: 1, part: 'ppt/notesSlides/notesSlide1.xml' });
  });

  it.each([
    ['white', { run: '<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>' }, true],
    [
      'white within its outline',
      { run: '<a:ln><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln>' },
      false,
    ],
    ['hidden', { shape: 'hidden="1"' }, true],
    ['beside the slide', { at: 9500 }, true],
    ['on the slide', { at: 8900 }, false],
  ])('say of text that is %s whether it can be seen', async (_, how, isUnseen) => {
    const { parts, lines } = await read([sp('seven', how)]);
    expect(lines).toEqual(['seven']);
    expect(parts.map(({ part }) => part)).toEqual(isUnseen ? ['invisible-text'] : []);
  });

  it.each([
    ['on a fill of another colour, between white lines', '4f81bd', []],
    ['on a white fill', 'ffffff', ['invisible-text']],
  ])('say of white text in a cell whether it can be seen: %s', async (_how, fill, expected) => {
    const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
    const run = `<a:r><a:rPr>${solid('ffffff')}</a:rPr><a:t>people</a:t></a:r>`;
    const around = `<a:tcPr><a:lnL>${solid('ffffff')}</a:lnL>${solid(fill)}</a:tcPr>`;
    const tc = `<a:tc><a:txBody><a:p>${run}</a:p></a:txBody>${around}</a:tc>`;
    const last = '<a:tc><a:txBody><a:p><a:r><a:t>n</a:t></a:r></a:p></a:txBody></a:tc>';
    const { parts } = await read([
      `<p:graphicFrame><a:tbl><a:tr>${tc}${last}</a:tr></a:tbl></p:graphicFrame>`,
    ]);
    expect(parts.map(({ part }) => part)).toEqual(expected);
  });

  it('leave out what a master prompts for, and read what it shows', async () => {
    const prompt =
      '<p:sp><p:nvPr><p:ph type="title"/></p:nvPr><p:txBody><a:p><a:r><a:t>Click to edit</a:t></a:r></a:p></p:txBody></p:sp>';
    const parts = {
      'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster><p:spTree>${prompt}${sp('Ward 7')}</p:spTree></p:sldMaster>`,
    };
    const { texts } = await read([sp('One')], { parts });
    expect(texts[1]).toEqual({ place: { part: 'ppt/slideMasters/slideMaster1.xml' }, lines: ['Ward 7'] });
  });
});
