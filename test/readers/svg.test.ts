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

describe('texts of a drawing that nobody sees', () => {
  const unseen = async (body: string) =>
    (await drawing(`<text x="9" y="20">Visits</text>${body}`)).parts.map(({ part, text }) => [part, text]);

  it.each([
    ['fill="none"', [['invisible-text', 'ask Rosa']]],
    ['style="fill: none"', [['invisible-text', 'ask Rosa']]],
    ['fill-opacity="0"', [['invisible-text', 'ask Rosa']]],
    ['fill="none" stroke="black"', []],
    ['fill="black"', []],
  ])('are those that are not drawn: %s', async (look, said) => {
    expect(await unseen(`<text x="9" y="40" ${look}>ask Rosa</text>`)).toEqual(said);
  });

  it('are those in letters that nobody can read, however large the picture is shown', async () => {
    const text = (size: string) => `<text x="9" y="40" font-size="${size}">ask Rosa</text>`;
    expect(await unseen(text('0.2'))).toEqual([['invisible-text', 'ask Rosa']]);
    expect(await unseen(`<g transform="scale(0.01)">${text('12')}</g>`)).toHaveLength(1);
    expect(await unseen(text('6') + `<g transform="scale(5)">${text('0.2')}</g>`)).toEqual([]);
  });

  it('are those far beside the picture, but not those just over its edge', async () => {
    expect(await unseen('<text x="420" y="40">legend</text><text x="1900" y="40">ask Rosa</text>')).toEqual([
      ['outside-text', 'ask Rosa'],
    ]);
  });
});

describe('texts of a drawing below something', () => {
  const text = '<text x="20" y="60" font-size="8">ask Rosa</text>';
  const below = async (cover: string) =>
    (await drawing(cover)).parts.map(({ part, text: said }) => [part, said]);
  const rect = (look: string, place = 'x="10" y="40" width="120" height="30"') => `<rect ${place} ${look}/>`;

  it.each(['fill="black"', 'style="fill: #ffffff; stroke: none"', 'fill="red" fill-opacity="1"'])(
    'are covered: %s',
    async (look) => {
      expect(await below(text + rect(look))).toEqual([['covered-text', 'ask Rosa']]);
      expect(await below(`<g transform="translate(9,9)">${text + rect(look)}</g>`)).toHaveLength(1);
    },
  );

  it('are covered by what is a box in other words', async () => {
    const path = (d: string) => below(`${text}<path d="${d}" fill="black"/>`);
    expect(await path('M10 40H130V70H10Z')).toEqual([['covered-text', 'ask Rosa']]);
    expect(await path('m10 40h120v30h-120v-30')).toEqual([['covered-text', 'ask Rosa']]);
  });

  it.each([
    ['what was drawn before them', rect('fill="black"') + text],
    ['what is see-through', text + rect('fill="black" opacity="0.3"')],
    ['what says of itself that nothing is drawn', text + rect('style="fill: none"')],
    ['what may have any colour', text + rect('class="overlay"')],
    ['a shape that only begins as one', `${text}<path d="M10 40H130V70L10 41Z" fill="black"/>`],
    ['what touches their end', text + rect('fill="black"', 'x="45" y="40" width="120" height="30"')],
    ['what stands above', text + rect('fill="black"', 'x="10" y="20" width="120" height="30"')],
  ])('are not covered by %s', async (_, body) => {
    expect(await below(body)).toEqual([]);
  });
});

describe('marks of a drawing', () => {
  it('stand at the corners of a line that is not drawn itself', async () => {
    const corners = spread(40, (x, y) => `${x},${y} `);
    const marker = '<defs><marker id="m"><circle r="2"/></marker></defs>';
    const line = (look: string) => `${marker}<polyline fill="none" ${look} points="${corners}"/>`;
    expect(await points(line('stroke="none" marker-mid="url(#m)"'))).toEqual([40]);
    expect(await points(line('style="stroke: none; marker: url(#m)"'))).toEqual([40]);
    expect(await points(line('stroke="black" marker-mid="url(#m)"'))).toEqual([]);
    expect(await points(line('stroke="none"'))).toEqual([]);
  });

  it.each([
    ['circles', spread(40, (x, y) => `<circle cx="${x}" cy="${y}" r="2"/>`)],
    ['paths of curves', spread(40, (x, y) => `<path d="M${x - 2} ${y}c0 -3 4 -3 4 0c0 3 -4 3 -4 0z"/>`)],
    [
      'uses of one shape',
      `<defs><path id="m" d="M0 2A2 2 0 1 1 0 -2A2 2 0 1 1 0 2Z"/></defs>${spread(40, (x, y) => `<use href="#m" x="${x}" y="${y}"/>`)}`,
    ],
    [
      'uses of half a disc',
      `<defs><path id="m" d="M0 2A2 2 0 1 1 0 -2Z"/></defs>${spread(40, (x, y) => `<use href="#m" x="${x}" y="${y}"/>`)}`,
    ],
    ['signs of a font', spread(40, (x, y) => `<text x="${x}" y="${y}">o</text>`)],
    [
      'plus signs of two strokes each, as R draws them',
      spread(40, (x, y) => `<path d="M${x - 3} ${y}H${x + 3}"/><path d="M${x} ${y + 3}V${y - 3}"/>`),
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
      `<defs><g id="glyph0-1"><path d="M0 0L1 0L1 1Z"/></g></defs>${Array.from({ length: 40 }, (_, i) => `<use href="#glyph0-1" x="${20 + (i % 10)}" y="${20 + Math.floor(i / 10) * 9}"/>`).join('')}`,
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

describe('curves of a drawing', () => {
  const line = (points: readonly (readonly [number, number])[]) =>
    `<polyline fill="none" points="${points.map(([x, y]) => `${x},${y}`).join(' ')}"/>`;
  const followed = (count: number, ways: readonly number[], top: (i: number) => number = () => 0) =>
    Array.from({ length: count }, (_, i) =>
      line(ways.map((x, j) => [x, 100 + top(i) + ((i * 37 + j * 53) % 90)] as const)),
    ).join('');
  const curve = (widths: readonly number[], height: (i: number) => number = () => 9) => {
    let [x, y] = [20, 20];
    return line([
      [x, y],
      ...widths.flatMap((width, i): [number, number][] => {
        [x, y] = [x + width, y + height(i)];
        return [
          [x, y - height(i)],
          [x, y],
        ];
      }),
    ]);
  };
  const EVENTS = [3, 20, 8, 41, 5, 13, 27, 60, 11, 33];
  const found = async (body: string) =>
    (await drawing(body)).marks.map(({ drawn, marks }) => ({ drawn, marks }));

  it('are no low bars of a histogram, which stand on one line, or lie with one end on it', async () => {
    const bar = (x: number, y: number, width: number, height: number) =>
      `<path d="M${x} ${y}V${y - height}H${x + width}V${y}Z"/>`;
    expect(await points(bar(20, 250, 9, 8) + bar(29, 250, 9, 11) + bar(200, 250, 9, 10))).toEqual([]);
    expect(await points(bar(20, 40, 8, 9) + bar(20, 49, 11, 9) + bar(20, 90, 10, 9))).toEqual([]);
    expect(await points(bar(20, 250, 9, 8) + bar(29, 239, 9, 11) + bar(200, 90, 9, 10))).toEqual([3]);
  });

  it('have their middle where an arc that is nearly a circle has it, so that a line through it is found', async () => {
    const places = [40, 90, 60, 120, 80, 150].map((y, i) => [40 + i * 60, y] as const);
    const ring = `M1 0A1 1 0 1 1 1 -0.1A1 1 0 0 1 1 0`;
    const rings = (by: number) =>
      places.map(([x, y]) => `<path d="${ring}" transform="matrix(4,0,0,4,${x + by},${y})"/>`).join('');
    const line = `<path d="M${places.map(([x, y]) => `${x} ${y}`).join('L')}" stroke="black"/>`;
    expect(await points(rings(0) + line)).toEqual([]);
    expect(await points(rings(-4) + line)).toEqual([6]);
  });

  it('are no points that lines lead to and stop short of, as R draws a curve with both', async () => {
    const years = [60, 52, 47, 30, 33, 21];
    const dot = (y: number, i: number) => `<circle cx="${40 + i * 60}" cy="${y * 4}" r="3"/>`;
    const between = (by: number) => (y: number, i: number) => {
      const [fromX, fromY, toX, toY] = [40 + i * 60, y * 4, 100 + i * 60, (years[i + 1] ?? y) * 4];
      const at = (share: number) => `${fromX + (toX - fromX) * share} ${fromY + (toY - fromY) * share + by}`;
      return `<path d="M${at(0.15)}L${at(0.85)}" stroke="black"/>`;
    };
    const dots = years.map(dot).join('');
    expect(await points(dots + years.slice(0, -1).map(between(0)).join(''))).toEqual([]);
    expect(await points(dots + years.slice(0, -1).map(between(9)).join(''))).toEqual([6]);
  });

  it('are counted where fewer are drawn alike, as groups never are', async () => {
    const drawnIn = (count: number, pen: (i: number) => string) => {
      let at = 0;
      return followed(count, [20, 100, 200, 300, 380]).replaceAll(
        '<polyline ',
        () => `<polyline stroke="${pen(at++)}" `,
      );
    };
    expect(await found(drawnIn(12, () => 'black'))).toEqual([{ drawn: 'lines', marks: 12 }]);
    expect(await found(drawnIn(9, () => 'black'))).toEqual([]);
    expect(await found(drawnIn(16, (i) => (i % 2 === 0 ? 'black' : `#00${10 + i}00`)))).toEqual([]);
    expect(await found(followed(12, [20, 100, 200, 300, 380]))).toEqual([]);
  });

  it('are counted where many run over each other, also those of two visits', async () => {
    expect(await found(followed(30, [20, 100, 200, 300, 380]))).toEqual([{ drawn: 'lines', marks: 30 }]);
    const slopes = Array.from({ length: 30 }, (_, i) =>
      line([
        [100, 40 + i],
        [300, 40 + ((i * 17) % 30) * 5],
      ]),
    );
    expect(await found(slopes.join(''))).toMatchObject([{ drawn: 'lines' }]);
  });

  it.each([
    ['a few groups', followed(12, [20, 100, 200, 300, 380])],
    ['one a panel', followed(30, [20, 100, 200, 300, 380], (i) => i * 300)],
    ['lines that come back, as contours do', followed(30, [20, 200, 380, 200, 20])],
    [
      'hatches',
      Array.from({ length: 40 }, (_, i) =>
        line([
          [100, 40 + i * 5],
          [300, 90 + i * 5],
        ]),
      ).join(''),
    ],
  ])('are not: %s', async (_, body) => {
    expect(await found(body)).toEqual([]);
  });

  it('are steps where a line goes one way in them, at times that nobody set', async () => {
    expect(await found(curve(EVENTS))).toEqual([{ drawn: 'steps', marks: 10 }]);
  });

  it.each([
    ['at even times', curve(EVENTS.map(() => 20))],
    ['every day but for the last ones', curve([...EVENTS.map(() => 5), ...EVENTS.map(() => 5), 10, 25, 35])],
    ['up and down, as the outline of a histogram', curve(EVENTS, (i) => (i < 5 ? 9 : -9))],
    ['few', curve(EVENTS.slice(0, 6))],
  ])('are no such steps: %s', async (_, body) => {
    expect(await found(body)).toEqual([]);
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
    expect(read.lines).toEqual(['', 'drug      120   61   9', 'placebo   118   40   3']);
  });

  it('has the words above rows of figures above them, which say what they are', async () => {
    const at = (text: string, x: number, y: number) =>
      `<text x="${x}" y="${y}" font-size="10">${text}</text>`;
    const { lines } = await drawing(
      at('Number at risk', 10, 180) +
        at('years', 90, 100) +
        ['drug', '120', '61'].map((text, i) => at(text, i * 90, 200)).join('') +
        ['placebo', '118', '7'].map((text, i) => at(text, i * 90, 220)).join(''),
    );
    expect(lines).toEqual(['years', '', 'Number at risk', 'drug      120   61', 'placebo   118    7']);
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
