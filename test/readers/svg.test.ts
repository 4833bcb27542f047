import { readFile } from './blocks';

const drawing = (body: string) =>
  readFile('t.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">${body}</svg>`);
const spread = (count: number, draw: (x: number, y: number) => string) =>
  Array.from({ length: count }, (_, i) => draw(20 + ((i * 97) % 360), 20 + ((i * 61) % 260))).join('');
const points = async (body: string) => (await drawing(body)).marks.map(({ marks }) => marks);

describe('what a program of drawing notes in a drawing', () => {
  it('is a property: the folder that a picture of it was saved in', async () => {
    const { parts } = await drawing('<g inkscape:export-filename="/home/ldahl/figures/a.png"/>');
    expect(parts).toMatchObject([{ part: 'property', text: 'export-filename: /home/ldahl/figures/a.png' }]);
  });
});

describe('marks of a drawing', () => {
  it.each([
    ['circles', spread(40, (x, y) => `<circle cx="${x}" cy="${y}" r="2"/>`)],
    ['paths of curves', spread(40, (x, y) => `<path d="M${x - 2} ${y}c0 -3 4 -3 4 0c0 3 -4 3 -4 0z"/>`)],
    [
      'uses of one shape',
      `<defs><path id="m" d="M0 2A2 2 0 1 1 0 -2A2 2 0 1 1 0 2Z"/></defs>${spread(40, (x, y) => `<use href="#m" x="${x}" y="${y}"/>`)}`,
    ],
    [
      'moved shapes',
      spread(40, (x, y) => `<path transform="translate(${x},${y})" d="M-2,-2L2,2M-2,2L2,-2"/>`),
    ],
  ])('are counted: %s', async (_, body) => {
    expect(await points(body)).toEqual([40]);
  });

  it.each([
    ['bars', spread(40, (x, y) => `<rect x="${x}" y="${y}" width="8" height="${300 - y}"/>`)],
    [
      'letters',
      `<defs><g id="glyph0-1"><path d="M0 0L1 0L1 1Z"/></g></defs>${spread(40, (x, y) => `<use href="#glyph0-1" x="${x}" y="${y}"/>`)}`,
    ],
    [
      'corners of a line',
      `<polyline points="${spread(20, (x, y) => `${x},${y} `)}"/>${spread(20, (x, y) => `<circle cx="${x}" cy="${y}" r="2"/>`)}`,
    ],
    [
      'estimates with error bars',
      spread(
        12,
        (x, y) =>
          `<line x1="${x}" x2="${x}" y1="${y - 9}" y2="${y + 9}"/><circle cx="${x}" cy="${y}" r="2"/>`,
      ),
    ],
    ['what is only defined', `<defs>${spread(40, (x, y) => `<circle cx="${x}" cy="${y}" r="2"/>`)}</defs>`],
  ])('are not: %s', async (_, body) => {
    expect(await points(body)).toEqual([]);
  });
});

describe('text of a drawing', () => {
  it('is a line for each label, and for each row of figures', async () => {
    const row = (y: number, texts: string[]) =>
      texts.map((text, i) => `<text x="${i * 90}" y="${y}">${text}</text>`).join('');
    expect((await drawing('<text x="1" y="1">age</text><text x="9" y="9">sex</text>')).lines).toEqual([
      'age',
      'sex',
    ]);
    const read = await drawing(
      row(200, ['drug', '120', '61', '9']) + row(220, ['placebo', '118', '40', '3']),
    );
    expect(read.lines).toEqual(['', 'drug   120   61   9', 'placebo   118   40   3']);
  });

  it('is what programs say that their outlines mean', async () => {
    const read = await drawing(
      '<g id="text_1"><!-- 0.25 --><g transform="translate(5 9)"><use href="#DejaVuSans-30"/></g></g>',
    );
    expect(read.lines).toEqual(['0.25']);
    expect(read.parts).toEqual([]);
  });
});

describe('a hostile drawing', () => {
  it('is never expanded, and says where reading it ended', async () => {
    const read = await readFile(
      't.svg',
      '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg><text>x</text><text>&a;</text></svg>',
    );
    expect(read.lines).toEqual(['x', '&a;']);
    expect(read.unread).toMatchObject([{ cause: 'broken' }]);
  });
});
