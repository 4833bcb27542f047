import { readFile } from './blocks';

const read = (inside: string) => readFile('t.rtf', `{\\rtf1\\ansi\\ansicpg1252\\uc1 ${inside}}`);

describe('Rich Text Format', () => {
  it('is lines, with the characters that its words and bytes stand for', async () => {
    const { texts, unread } = await read(
      "{\\stylesheet{\\*\\cs15 Header;}}{\\fonttbl{\\f0 Arial;}}caf\\'e9 \\u8364?5\\par two\\line lines \\{x\\}\\par",
    );
    expect(unread).toEqual([]);
    expect(texts).toEqual([{ place: {}, lines: ['café €5', 'two', 'lines {x}'] }]);
  });

  it('has tables, merged cells in their places', async () => {
    const { grids, texts } = await read(
      'Counts\\par\\trowd\\clmgf\\cellx1\\clmrg\\cellx2\\intbl people\\cell\\cell\\row' +
        '\\trowd\\cellx1\\cellx2\\intbl n\\cell 3\\cell\\row\\pard Source\\par',
    );
    expect(texts[0]?.lines).toEqual(['Counts', '[Table 1]', 'Source']);
    expect(grids).toMatchObject([
      {
        place: { table: 1 },
        rows: [
          ['people', ''],
          ['n', '3'],
        ],
      },
    ]);
  });

  it('has bookmarks by their names, but for those of programs, and the text on both sides of them', async () => {
    const mark = (name: string) => `{\\*\\bkmkstart ${name}}{\\*\\bkmkend ${name}}`;
    const { texts } = await read(
      `{\\header Ward ${mark('anna_roth_12')}${mark('_Toc17')} of the clinic}seen\\par`,
    );
    expect(texts.map(({ place, lines }) => [place.part, lines])).toEqual([
      [undefined, ['seen']],
      ['bookmarks', ['anna roth 12']],
      ['header', ['Ward  of the clinic']],
    ]);
  });

  it('has nothing behind its last bracket that a program shows: it is said, and read by what it is', async () => {
    const { parts, lines } = await readFile('t.rtf', '{\\rtf1 seen\\par}\nRosa Munk, ward 7\n');
    expect(parts).toMatchObject([{ part: 'appended-bytes' }]);
    expect(lines).toEqual(['seen', '', 'Rosa Munk, ward 7']);
    expect((await readFile('t.rtf', '{\\rtf1 seen\\par}\r\n\0')).parts).toEqual([]);
  });

  it('has the text of a cell that nobody ended', async () => {
    const { grids } = await read('\\trowd\\cellx1\\intbl n\\cell\\row Anna Roth');
    expect(grids[0]?.rows).toEqual([['n'], ['Anna Roth']]);
  });

  it('gives up hidden, white and deleted text, comments, properties and links', async () => {
    const { parts, texts } = await read(
      '{\\colortbl;\\red255\\green255\\blue255;}{\\info{\\author Ann Lee}{\\operator Bo}}seen {\\v hidden}{\\cf1  white}' +
        '{\\deleted 3 died}{\\*\\annotation ask Bo}{\\footnote twins}\\par' +
        '{\\field{\\*\\fldinst INCLUDETEXT "a.doc"}{\\fldrslt shown}}\\par{\\*\\mystery Ann, 7 deaths}',
    );
    expect(parts.map(({ part, text }) => `${part}: ${text}`)).toEqual([
      'property: author: Ann Lee',
      'property: operator: Bo',
      'revision: deleted: 3 died',
      'comment: ask Bo',
      'invisible-text: hidden white',
      'external-link: INCLUDETEXT "a.doc"',
    ]);
    expect(texts.map(({ place, lines }) => [place.part ?? '', lines])).toEqual([
      ['', ['seen hidden white', 'shown']],
      ['not shown', ['3 died', 'INCLUDETEXT "a.doc"', 'Ann, 7 deaths']],
      ['footnotes', ['twins']],
    ]);
  });

  it('leaves out the numbers of a list, and nothing else that stands in their place', async () => {
    const { texts } = await read(
      '{\\listtext\\pard 1.2.\\tab}Methods\\par {\\listtext\\bullet\\tab}People\\par {\\listtext Anna Roth\\tab}Places\\par',
    );
    expect(texts.map(({ lines }) => lines)).toEqual([['Methods', 'People', 'Places'], ['Anna Roth']]);
  });

  it('reads pictures and objects as the files that they are', async () => {
    const { parts, unread } = await read(
      '{\\pict\\pngblip 00ff}{\\object{\\*\\objdata 0105}{\\result shown}}',
    );
    expect(parts).toMatchObject([{ part: 'embedded-object', anchor: { part: 'object 2' } }]);
    expect(unread.map(({ anchor }) => anchor.part)).toEqual(['picture 1', 'object 2']);
  });

  it.each([
    ['{'.repeat(2000)],
    ['\\trowd\\cell\\row'.repeat(50_000)],
    ["\\'"],
    ['\\bin99999999 x'],
    ['\\u-99999'],
  ])('reads %.12s… in bounded time, and never throws', async (inside) => {
    await expect(read(inside)).resolves.toBeDefined();
  });

  it('that was cut off keeps what was read, and says that its end is missing', async () => {
    const { texts, unread } = await readFile('t.rtf', '{\\rtf1\\ansi one\\par tw');
    expect(texts).toMatchObject([{ lines: ['one', 'tw'] }]);
    expect(unread).toMatchObject([
      { cause: 'broken', reason: expect.stringContaining('end is missing') as unknown },
    ]);
  });
});
