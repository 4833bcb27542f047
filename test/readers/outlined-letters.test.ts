import { readFile } from './blocks';

/** As cairo writes the letters of Helvetica. */
const OUTLINES = {
  '0': 'M 3.03 -7.98 C 2.31 -7.98 1.64 -7.66 1.23 -7.11 C 0.73 -6.41 0.47 -5.34 0.47 -3.86 C 0.47 -1.17 1.36 0.25 3.03 0.25 C 4.69 0.25 5.59 -1.17 5.59 -3.8 C 5.59 -5.34 5.36 -6.39 4.84 -7.11 C 4.44 -7.67 3.78 -7.98 3.03 -7.98 Z M 3.03 -7.12 C 4.09 -7.12 4.61 -6.05 4.61 -3.89 C 4.61 -1.61 4.09 -0.55 3.02 -0.55 C 1.98 -0.55 1.47 -1.66 1.47 -3.86 C 1.47 -6.05 1.98 -7.12 3.03 -7.12 Z M 3.03 -7.12',
  '1': 'M 2.86 -5.69 L 2.86 0 L 3.83 0 L 3.83 -7.98 L 3.19 -7.98 C 2.84 -6.77 2.62 -6.59 1.12 -6.39 L 1.12 -5.69 Z M 2.86 -5.69',
  '3': 'M 2.44 -3.67 L 2.97 -3.67 C 4.03 -3.67 4.59 -3.19 4.59 -2.22 C 4.59 -1.22 3.98 -0.61 2.98 -0.61 C 1.91 -0.61 1.39 -1.16 1.33 -2.31 L 0.36 -2.31 C 0.39 -1.67 0.52 -1.27 0.7 -0.91 C 1.11 -0.12 1.86 0.25 2.94 0.25 C 4.55 0.25 5.59 -0.72 5.59 -2.23 C 5.59 -3.25 5.2 -3.8 4.27 -4.12 C 5 -4.44 5.36 -4.98 5.36 -5.78 C 5.36 -7.16 4.47 -7.98 2.97 -7.98 C 1.39 -7.98 0.55 -7.11 0.52 -5.41 L 1.48 -5.41 C 1.5 -5.91 1.55 -6.17 1.67 -6.42 C 1.89 -6.88 2.38 -7.14 2.98 -7.14 C 3.84 -7.14 4.36 -6.61 4.36 -5.75 C 4.36 -5.19 4.17 -4.84 3.73 -4.66 C 3.47 -4.55 3.11 -4.5 2.44 -4.5 Z M 2.44 -3.67',
  '4': 'M 3.61 -1.94 L 3.61 0 L 4.58 0 L 4.58 -1.94 L 5.75 -1.94 L 5.75 -2.81 L 4.58 -2.81 L 4.58 -7.98 L 3.86 -7.98 L 0.31 -2.95 L 0.31 -1.94 Z M 3.61 -2.81 L 1.16 -2.81 L 3.61 -6.33 Z M 3.61 -2.81',
  '5': 'M 5.27 -7.83 L 1.22 -7.83 L 0.62 -3.56 L 1.53 -3.56 C 1.98 -4.11 2.36 -4.3 2.97 -4.3 C 4.02 -4.3 4.67 -3.58 4.67 -2.42 C 4.67 -1.3 4.02 -0.61 2.95 -0.61 C 2.11 -0.61 1.59 -1.03 1.36 -1.92 L 0.39 -1.92 C 0.52 -1.28 0.62 -0.97 0.86 -0.69 C 1.3 -0.09 2.09 0.25 2.98 0.25 C 4.56 0.25 5.67 -0.89 5.67 -2.55 C 5.67 -4.09 4.64 -5.16 3.14 -5.16 C 2.58 -5.16 2.14 -5.02 1.69 -4.69 L 2 -6.88 L 5.27 -6.88 Z M 5.27 -7.83',
  '+': 'M2 -4H-2V-5H2V-9H3V-5H7V-4H3V0H2Z',
  '?': 'M0 0L3 -8L5 -2L6 -9L7 0Z',
};
type Letter = keyof typeof OUTLINES;
const LETTERS = Object.keys(OUTLINES);

/** cairo turns the outlines, and not what uses them. */
const turned = (d: string) =>
  d.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => `${y} ${-Number(x)}`);
const symbol = (id: string, d: string) => `<symbol id="${id}"><path d="${d}"/></symbol>`;
const symbols = Object.entries(OUTLINES)
  .map(([, d], i) => symbol(`glyph0-${i}`, d) + symbol(`glyph1-${i}`, turned(d)))
  .join('');
const write = (text: readonly Letter[], x: number, y: number, isTurned = false) => {
  const uses = text.map((letter, i) => {
    const [font, left, top] = isTurned ? [1, x, y - i * 7] : [0, x + i * 7, y];
    return `<use xlink:href="#glyph${font}-${LETTERS.indexOf(letter)}" x="${left}" y="${top}"/>`;
  });
  return `<g>${uses.join('')}</g>`;
};
const read = (body: string) =>
  readFile('t.svg', `<svg viewBox="0 0 400 300"><defs>${symbols}</defs>${body}</svg>`);
const OUTLINED = 'letters drawn as outlines';

describe('texts that are outlines of letters', () => {
  it('are read as a program reads a picture, with the table that they are, upright or not, each of one letter too', async () => {
    const steps = [0, 1, 2, 3].map((i) =>
      write(['1', '5', '0'].slice(0, i === 0 ? 2 : 3) as Letter[], 20, 250 - i * 50),
    );
    const { texts, pictures, unread } = await read(
      steps.join('') +
        write(['1', '4', '0'], 100, 60) +
        write(['3'], 200, 240) +
        write(['4', '1', '5'], 8, 200, true) +
        write(['4'], 390, 200, true),
    );
    expect(unread).toEqual([]);
    expect(pictures).toEqual([]);
    const outlined = texts.find(({ place }) => place.part === OUTLINED);
    expect(outlined?.lines).toEqual(['15', '150', '150', '150', '140', '3', '415', '4']);
  });

  it('are no digit where the letter reaches below the line', async () => {
    const below = (by: number) => {
      const d = OUTLINES['3'].replace(
        /(-?[\d.]+) (-?[\d.]+)/g,
        (_, x: string, y: string) => `${x} ${Number(y) + by}`,
      );
      return readFile(
        't.svg',
        `<svg><defs>${symbol(`glyph0-${LETTERS.indexOf('+')}`, d)}</defs>${write(['+'], 100, 60)}</svg>`,
      );
    };
    expect((await below(0)).lines).toContain('3');
    expect((await below(2.5)).lines).not.toContain('3');
  });

  it('ask a person where one of them could not be made out', async () => {
    const { pictures } = await read(write(['1', '4', '0'], 100, 60) + write(['?', '?', '?', '?'], 200, 60));
    expect(pictures).toMatchObject([{ text: 'some' }]);
  });

  it('are points of a plot where one sign stands alone at many places', async () => {
    const signs = Array.from({ length: 40 }, (_, i) =>
      write(['+'], 20 + ((i * 97) % 360), 20 + ((i * 61) % 260)),
    );
    const { marks, texts, pictures } = await read(signs.join(''));
    expect(marks.map((block) => block.marks)).toEqual([40]);
    expect(texts.filter(({ place }) => place.part === OUTLINED)).toEqual([]);
    expect(pictures).toEqual([]);
  });

  it('put nothing into the picture but outlines and numbers', async () => {
    const hostile = '<symbol id="glyph0-0"><path d="M0 0&quot;/&gt;&lt;image href=&quot;x.png"/></symbol>';
    const { texts } = await readFile('t.svg', `<svg><defs>${hostile}</defs>${write(['+'], 1, 1)}</svg>`);
    expect(texts.filter(({ place }) => place.part === OUTLINED)).toEqual([]);
  });
});
