import { page, say } from './a-pdf';
import { readFile } from './blocks';

type Drawn = readonly [text: string | number, x: number, y: number];

const STEPS: readonly Drawn[] = [0, 50, 100, 150].map((value) => [value, 40, 250 - value]);
const NAMES: readonly Drawn[] = ['Leeds', 'York', 'Hull'].map((name, i) => [name, 100 + i * 80, 270]);
const bars = (figures: readonly (string | number)[]): readonly Drawn[] =>
  figures.map((figure, i) => [figure, 100 + i * 80, 240 - parseInt(String(figure), 10)]);

const text = ([shown, x, y]: Drawn) =>
  `<text x="${x}" y="${y}" text-anchor="middle" font-size="10">${shown}</text>`;
const NAME_OF_AXIS = '<text transform="translate(15 150) rotate(-90)" font-size="10">Patients</text>';
const svg = async (drawn: readonly Drawn[], more = '') =>
  (await readFile('t.svg', `<svg viewBox="0 0 400 300">${drawn.map(text).join('')}${more}</svg>`)).grids;
const AXIS = '60 150 m 350 150 l S\n';
const pagesOf = (drawn: readonly Drawn[], axis = AXIS) =>
  readFile('t.pdf', page(axis + drawn.map(([shown, x, y]) => say(String(shown), x, 400 - y)).join('')));
const pdf = async (drawn: readonly Drawn[]) => (await pagesOf(drawn)).grids;

describe('whole numbers on the bars of a chart', () => {
  it('are a table of its groups, without the steps of its axis, under the name of the axis', async () => {
    expect(await svg([...STEPS, ...NAMES, ...bars([120, 88, 4])], NAME_OF_AXIS)).toMatchObject([
      {
        place: { part: 'labels of the chart' },
        rows: [
          ['group', 'Patients'],
          ['Leeds', '120'],
          ['York', '88'],
          ['Hull', '4'],
        ],
      },
    ]);
    expect(await pdf([...STEPS, ...NAMES, ...bars([120, 88, 4])])).toMatchObject([
      {
        place: { page: 1, part: 'labels of the chart' },
        rows: [
          ['group', 'shown'],
          ['Leeds', '120'],
          ['York', '88'],
          ['Hull', '4'],
        ],
      },
    ]);
  });

  it('stand beside each other where a group has several bars, lying ones too', async () => {
    const lying: readonly Drawn[] = [
      ...[0, 50, 100, 150].map((value): Drawn => [value, 100 + value, 280]),
      ...['Leeds', 'York'].map((name, i): Drawn => [name, 40, 60 + i * 90]),
      ...[61, 40].map((figure, i): Drawn => [figure, 130, 60 + i * 90]),
      ...[55, 3].map((figure, i): Drawn => [figure, 190, 60 + i * 90]),
    ];
    expect((await svg(lying))[0]?.rows).toEqual([
      ['group', 'shown', 'shown'],
      ['Leeds', '61', '55'],
      ['York', '40', '3'],
    ]);
  });

  it('are none of the figures of a table that stands beside the chart, or below its axis', async () => {
    const table = ['Leeds', 'York', 'Hull'].flatMap((name, i): Drawn[] => [
      [name, -60, 110 + i * 20],
      [7 + i, 0, 110 + i * 20],
      [200 + i, 100 + i * 80, 290],
    ]);
    expect((await svg([...table, ...STEPS, ...NAMES, ...bars([120, 88, 4])]))[0]?.rows).toEqual([
      ['group', 'shown'],
      ['Leeds', '120'],
      ['York', '88'],
      ['Hull', '4'],
    ]);
  });

  it('are a table of both sides of a map of tiles, which a scale of colours stands beside', async () => {
    const tiles: readonly Drawn[] = [
      ...['2018', '2019', '2020'].map((name, i): Drawn => [name, 120 + i * 60, 280]),
      ...['Leeds', 'York'].map((name, i): Drawn => [name, 50, 60 + i * 100]),
      ...[61, 55, 71].map((figure, i): Drawn => [figure, 120 + i * 60, 60]),
      ...[40, 3, 52].map((figure, i): Drawn => [figure, 120 + i * 60, 160]),
      ...[20, 40, 60].map((value): Drawn => [value, 360, 250 - value * 3]),
    ];
    expect((await svg(tiles))[0]?.rows).toEqual([
      ['group', '2018', '2019', '2020'],
      ['Leeds', '61', '55', '71'],
      ['York', '40', '3', '52'],
    ]);
  });

  it.each<[string, readonly Drawn[]]>([
    ['means', [...STEPS, ...NAMES, ...bars(['120.5', '88.1', '4.2'])]],
    [
      'the steps of an axis that has a minus drawn as a line',
      [...NAMES, ...[2, 1, 0, 1, 2].map((value, i): Drawn => [value, 40, 50 + i * 50])],
    ],
    [
      'a table with rows as even as an axis',
      [10, 20, 30, 40].flatMap((age, i): Drawn[] => [
        [age, 40, 50 + i * 20],
        [7 + i, 120, 50 + i * 20],
        ['a', 200, 250],
        ['b', 260, 250],
      ]),
    ],
    ['bars without an axis', [...NAMES, ...bars([120, 88, 4])]],
  ])('are none: %s', async (_, drawn) => {
    expect(await svg(drawn)).toEqual([]);
  });
});

describe('the numbers of an axis', () => {
  const svgLines = async (drawn: readonly Drawn[]) =>
    (await readFile('t.svg', `<svg viewBox="0 0 400 300">${drawn.map(text).join('')}</svg>`)).lines;
  const pdfLines = async (drawn: readonly Drawn[], axis?: string) =>
    (await pagesOf(drawn, axis)).lines.map((line) => line.trim().replace(/ +/g, ' '));
  const low: readonly Drawn[] = [0, 2, 4, 6, 8].map((value) => [value, 40, 250 - value * 20]);

  it('are no lines, where nothing stands beside them: a scale from 0 to 8 is no list of few people', async () => {
    expect(await svgLines([...low, ...NAMES])).toEqual(['Leeds', 'York', 'Hull']);
    expect(await pdfLines([...low, ...NAMES])).toEqual(['Leeds York Hull']);
    // A page on which nothing is drawn has no chart.
    expect((await pdfLines([...low, ...NAMES], '')).join(' ')).toContain('4');
  });

  it('are lines where they may be figures of what stands beside them, or are in no even steps', async () => {
    const beside = low.map(([value, , y]): Drawn => [
      `ward ${String.fromCharCode(65 + Number(value))}`,
      100,
      y,
    ]);
    expect(await svgLines([...low, ...beside])).toContain('4');
    expect((await pdfLines([...low, ...beside])).join(' ')).toContain('4');
    expect(await svgLines(low.map(([value, x, y]) => [Number(value) ** 2, x, y]))).toContain('16');
  });
});
