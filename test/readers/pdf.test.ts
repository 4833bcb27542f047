import type { Block, PartKind } from '../../src/engine/model/document';
import { readDocument, recognise } from '../../src/readers/registry';
import { bufferSource } from '../../src/readers/source';
import { page, pdfOf, say, stream, updated } from './a-pdf';

async function read(bytes: Buffer, pages?: ReadonlySet<number>): Promise<Block[]> {
  const source = bufferSource(bytes);
  const recognised = await recognise(source, 'report.pdf');
  const blocks: Block[] = [];
  for await (const block of readDocument(source, recognised, pages && { pages })) blocks.push(block);
  return blocks;
}

function linesOf(blocks: readonly Block[], part?: string): string[] {
  return blocks.flatMap((block) => (block.kind === 'lines' && block.place?.part === part ? block.lines : []));
}

function partsOf(blocks: readonly Block[], part: PartKind): string[] {
  return blocks.flatMap((block) => (block.kind === 'part' && block.part === part ? [block.text] : []));
}

function unreadOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'unread' ? [`${block.cause}: ${block.reason}`] : []));
}

describe('pages of a PDF', () => {
  it('are passed over where only others are asked for', async () => {
    const font = '/Resources << /Font << /F1 7 0 R >> >>';
    const sheet = (content: number) =>
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents ${content} 0 R ${font} >>`;
    const two = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
      ...[sheet(5), sheet(6), stream(say('first', 50, 300)), stream(say('second', 50, 300))],
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ]);
    expect(linesOf(await read(two))).toEqual(['first', 'second']);
    expect(linesOf(await read(two, new Set([2])))).toEqual(['second']);
  });
});

describe('text of a PDF', () => {
  it('keeps the columns of a table apart, in reading order, whatever order they were drawn in', async () => {
    const cells = ['Region', 'Men', 'North', '12', 'South', '7'].map((text, i) =>
      say(text, i % 2 === 0 ? 50 : 200, 300 - 16 * Math.floor(i / 2)),
    );
    const lines = linesOf(await read(page(cells.reverse().join(''))));
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
      ['Region', 'Men'],
      ['North', '12'],
      ['South', '7'],
    ]);
    expect(new Set(lines.map((line) => line.search(/Men|12|7/))).size).toBe(1);
  });

  it('reads a cell of two lines with those of one that stand beside its middle', async () => {
    const beside = ['pid', 'age', 'crp'].map((head, i) => say(head, 50 + 90 * i, 300)).join('');
    const wrapped = `${say('95% CI', 320, 307)}${say('1.01\\261', 320, 257)}${say('of it', 320, 293)}${say('1.07', 320, 243)}`;
    const below = ['5003', '57', '17'].map((figure, i) => say(figure, 50 + 90 * i, 250)).join('');
    const lines = linesOf(await read(page(beside + wrapped + below)));
    expect(lines.filter((line) => line !== '').map((line) => line.split(/ {2,}/))).toEqual([
      ['pid', 'age', 'crp', '95% CI of it'],
      ['5003', '57', '17', '1.01–1.07'],
    ]);
    const column = [300, 307, 293].map((y, i) => say(`note ${i}`, 50, y)).join('');
    expect(linesOf(await read(page(column)))).toEqual(['note 1', 'note 0', 'note 2']);
  });

  it('keeps columns apart whose heads are cut off at the edges of their cells', async () => {
    const cut = (text: string, x: number) => `q ${x} 280 60 40 re W n ${say(text, x + 1, 300)} Q `;
    const heads = [cut('Region of r', 50), cut('Numbers of', 110), cut('Number exc', 170)].join('');
    const [line] = linesOf(await read(page(heads + say('Mean age', 231, 300))));
    expect(line?.split(/ {2,}/)).toEqual(['Region of r', 'Numbers of', 'Number exc', 'Mean age']);
  });

  it('reads a letter that a font of few letters keeps at the number of the space', async () => {
    const font =
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /Differences [32 /o] >> >>';
    const blocks = await read(
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
        stream(say('C h rt', 50, 300)),
        font,
      ]),
    );
    expect(linesOf(blocks)).toEqual(['Cohort']);
  });

  it('reads text that runs up the page by itself', async () => {
    const turned = 'BT /F1 12 Tf 0 1 -1 0 30 100 Tm (Number of patients) Tj ET\n';
    expect(linesOf(await read(page(say('below', 50, 50) + turned)))).toEqual([
      'below',
      '',
      'Number of patients',
    ]);
  });

  it('says which page each line is on', async () => {
    const [lines] = await read(page(say('first', 50, 300)));
    expect(lines).toMatchObject({ kind: 'lines', place: { page: 1 }, firstLine: 1, last: true });
  });
});

describe('text of a PDF that nobody sees', () => {
  const seen = say('seen', 50, 350);
  it.each<[PartKind, string, string]>([
    ['covered-text', 'a black box', `${say('Anna Roth', 50, 300)}0 g 45 295 100 20 re f\n`],
    ['covered-text', 'a thick line', `${say('Anna Roth', 50, 300)}18 w 45 304 m 145 304 l S\n`],
    ['invisible-text', 'white', say('Anna Roth', 50, 300, '1 g')],
    ['invisible-text', 'unpainted', say('Anna Roth', 50, 300, '3 Tr')],
    ['invisible-text', 'tiny', 'BT /F1 0.4 Tf 50 300 Td (Anna Roth) Tj ET\n'],
    ['invisible-text', 'black on black', `0 g 45 295 100 20 re f\n${say('Anna Roth', 50, 300)}`],
    ['invisible-text', 'cut off', `q 0 0 10 10 re W n ${say('Anna Roth', 50, 300)} Q\n`],
    ['outside-text', 'beside the page', say('Anna Roth', 500, 300)],
  ])('finds %s: %s', async (part, _how, drawn) => {
    const blocks = await read(page(seen + drawn));
    expect(partsOf(blocks, part)).toEqual(['Anna Roth']);
    expect(linesOf(blocks)).toEqual(['seen']);
    expect(linesOf(blocks, part)).toEqual(['Anna Roth']);
  });

  it('leaves alone the part of a drawing that the next page shows, but nothing that none of them shows', async () => {
    const labels = ['Women', 'Men', 'All', 'North', 'South'];
    const drawing = (x: number, more: string) =>
      labels.map((label, i) => say(label, x + 150 * i, 200)).join('') + say(more, x + 300, 900);
    const blocks = await read(
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
        ...[5, 6].map(
          (content) =>
            `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents ${content} 0 R /Resources << /Font << /F1 7 0 R >> >> >>`,
        ),
        stream(drawing(50, 'Anna Roth')),
        stream(drawing(-350, 'Anna Roth') + say('Nils Moen', 500, 20)),
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ]),
    );
    expect(partsOf(blocks, 'outside-text')).toEqual(['Anna Roth', 'Anna Roth / Nils Moen']);
  });

  it('leaves alone white on a dark header, what a box is drawn behind, and what is highlighted', async () => {
    const header = `0 g 45 295 100 20 re f\n${say('Header', 50, 300, '1 g')}`;
    const ground = `0.9 g 45 245 100 20 re f\n${say('Shaded', 50, 250, '0 g')}`;
    const blocks = await read(page(seen + header + ground));
    expect(linesOf(blocks).map((line) => line.trim())).toEqual(['seen', 'Header', 'Shaded']);
  });

  it('leaves alone what a line of a chart crosses', async () => {
    const blocks = await read(page(`${say('Treated', 150, 200)}3 w 100 100 m 300 300 l S\n`));
    expect(linesOf(blocks)).toEqual(['Treated']);
  });

  it('reads the labels that a chart wrote over the edge of its frame, and calls none of them hidden', async () => {
    const chart = `q 100 100 200 200 re W n ${say('Model 7', 50, 200)}${say('Age in years', 150, 60)} Q\n`;
    const blocks = await read(page(seen + chart));
    expect(blocks.filter(({ kind }) => kind === 'part')).toEqual([]);
    const labels = linesOf(blocks, 'overflowing-text').map((line) => line.trim());
    expect(labels.filter((line) => line !== '')).toEqual(['Model 7', 'Age in years']);
  });

  it.each([
    ['far from the frame', `q 100 200 200 200 re W n ${say('Anna Roth', 150, 100)} Q\n`],
    ['beside a frame as small as a word', `q 100 100 60 14 re W n ${say('Anna Roth', 100, 120)} Q\n`],
  ])('finds what was cut off %s', async (_where, drawn) => {
    expect(partsOf(await read(page(seen + drawn)), 'invisible-text')).toEqual(['Anna Roth']);
  });

  it('finds a layer that is switched off', async () => {
    const layer = {
      catalogue: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>',
      objects: ['<< /Type /OCG /Name (draft) >>'],
    };
    const blocks = await read(page(`${seen}/OC /Layer BDC ${say('draft', 50, 300)} EMC`, layer));
    expect(partsOf(blocks, 'hidden-layer')).toEqual(['draft']);
  });

  it('finds what an update at the end of the file replaced', async () => {
    const pdf = page(say('South 3 45', 50, 300) + say('same', 50, 200));
    const blocks = await read(updated(pdf, 4, stream(say('South <5 45', 50, 300) + say('same', 50, 200))));
    expect(partsOf(blocks, 'revision')).toEqual(['South 3 45']);
    expect(partsOf(blocks, 'hidden-bytes')).toEqual([]);
    expect(linesOf(blocks)).toEqual(['South <5 45', '', 'same']);
  });
});

describe('what else a PDF holds', () => {
  it('reads an attachment by its own reader', async () => {
    const blocks = await read(
      page('', {
        catalogue: '/Names << /EmbeddedFiles << /Names [(rows.csv) 7 0 R] >> >>',
        objects: ['null', '<< /Type /Filespec /F (rows.csv) /EF << /F 8 0 R >> >>', stream('id,age\n1,34\n')],
      }),
    );
    expect(partsOf(blocks, 'embedded-object')).toEqual(['rows.csv']);
    expect(blocks.find((block) => block.kind === 'rows')).toMatchObject({ grid: { part: 'rows.csv' } });
  });

  it('finds scripts, remarks with their authors, and values of hidden fields', async () => {
    const blocks = await read(
      page('', {
        catalogue: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AcroForm << /Fields [8 0 R] >>',
        page: '/Annots [7 0 R 8 0 R]',
        objects: [
          'null',
          '<< /Type /Annot /Subtype /Text /Rect [9 9 20 20] /Contents (patient 17?) /T (Erika Roth) >>',
          '<< /Type /Annot /Subtype /Widget /FT /Tx /F 2 /T (id) /V (4711) /Rect [30 30 90 50] >>',
        ],
      }),
    );
    expect(partsOf(blocks, 'script')).toEqual([expect.stringContaining('app.alert(1)')]);
    expect(partsOf(blocks, 'comment')).toEqual(['patient 17?']);
    expect(partsOf(blocks, 'property')).toContain('author: Erika Roth');
    expect(partsOf(blocks, 'invisible-text')).toEqual(['id: 4711']);
  });

  it('reads what follows its end, and says when it is another kind of file', async () => {
    const pdf = page(say('seen', 50, 300));
    const rows = await read(Buffer.concat([pdf, Buffer.from('id,age\n1,34\n2,35\n')]));
    expect(partsOf(rows, 'appended-bytes')).toEqual([expect.stringContaining('17 bytes')]);
    expect(partsOf(rows, 'disagreement')).toEqual([]);
    const html = await read(Buffer.concat([pdf, Buffer.from('<html><script>alert(1)</script></html>')]));
    expect(partsOf(html, 'disagreement')).toEqual([expect.stringContaining('html')]);
    expect(partsOf(await read(Buffer.concat([pdf, Buffer.alloc(512)])), 'appended-bytes')).toEqual([]);
  });

  it('counts the dots that a round pen leaves, drawn one by one or all at once, and no short strokes', async () => {
    const stroke = (i: number, length: number) => {
      const [x, y] = [60 + ((i * 37) % 300), 90 + ((i * 53) % 250)];
      return `${x} ${y} m ${x + length} ${y} l `;
    };
    const dots = Array.from({ length: 40 }, (_, i) => stroke(i, 0));
    const strokes = Array.from({ length: 40 }, (_, i) => `${stroke(i, 9)}S `);
    expect(await marks(['1 J 4 w ', ...dots.map((one) => `${one}S `)])).toEqual([40]);
    expect(await marks(['1 J 4 w ', ...dots, 'S '])).toEqual([40]);
    expect(await marks(['1 J 4 w ', ...strokes])).toEqual([]);
  });

  it('counts the points of a scatter plot, and neither ticks nor minus signs nor the tiles of a heat map', async () => {
    const dots = Array.from({ length: 60 }, (_, i) => `${(i * 37) % 300} ${(i * 53) % 290} 4 4 re f\n`);
    const ticks = Array.from({ length: 20 }, (_, i) => `${i * 10} 0 m ${i * 10} 4 l S\n`);
    const tiles = Array.from(
      { length: 100 },
      (_, i) => `${(i % 10) * 10} ${Math.floor(i / 10) * 10} 9 9 re f\n`,
    );
    const minus = Array.from({ length: 8 }, (_, i) => `${(i * 37) % 300} ${(i * 53) % 290} 6 0.7 re f\n`);
    expect(await marks([...dots, ...ticks])).toEqual([60]);
    expect(await marks([...ticks, ...tiles, ...minus])).toEqual([]);
  });

  it('counts no points of a curve, nor the middles of intervals', async () => {
    const places = Array.from({ length: 9 }, (_, i) => [20 + i * 30, 40 + ((i * 53) % 200)] as const);
    const dots = places.map(([x, y]) => `${x - 2} ${y - 2} 4 4 re f\n`);
    const curve = `${places.map(([x, y], i) => `${x} ${y} ${i === 0 ? 'm' : 'l'}`).join(' ')} S\n`;
    const bars = places.map(([x, y]) => `${x} ${y - 15} m ${x} ${y + 22} l S\n`);
    const grid = [50, 100, 150, 200].map((y) => `0 ${y} m 300 ${y} l S\n`);
    expect(await marks([curve, ...dots])).toEqual([]);
    expect(await marks([...bars, ...dots])).toEqual([]);
    expect(await marks([...grid, ...dots])).toEqual([9]);
  });

  it('counts lines over each other that no colour tells apart', async () => {
    const lines = (colour: (i: number) => string) =>
      Array.from({ length: 12 }, (_, i) => {
        const places = [0, 1, 2, 3, 4].map((x) => `${60 + 60 * x} ${150 + ((i * 37 + x * 53) % 90)}`);
        return `${colour(i)} RG ${places[0]} m ${places.slice(1).join(' l ')} l S`;
      });
    expect(await marks(lines(() => '0 0 0'))).toEqual([12]);
    expect(await marks(lines((i) => `0.${i + 10} 0 0`))).toEqual([]);
  });

  it('counts the outliers of box plots, also over a grid, and no marks beside ticks and intervals of others', async () => {
    const dots = [210, 230, 250].map((y) => `98 ${y} 4 4 re f\n`);
    const whiskers = ['100 60 m 100 90 l S\n', '100 130 m 100 180 l S\n'];
    const grid = ['100 20 m 100 300 l S\n', '100 16 m 100 20 l S\n'];
    const own = [210, 230, 250].map(
      (y) => `92 ${y + 2} m 108 ${y + 2} l S\n150 ${y + 2} m 190 ${y + 2} l S\n`,
    );
    const others = [212, 232, 252].map((y) => `200 ${y} m 240 ${y} l S\n`);
    expect(await marks([...whiskers, ...dots])).toEqual([3]);
    expect(await marks([...grid, ...whiskers, ...dots])).toEqual([3]);
    expect(await marks([...grid, ...dots])).toEqual([]);
    expect(await marks([...own, ...others, ...dots])).toEqual([]);
  });
});

async function marks(drawn: readonly string[]) {
  return (await read(page(drawn.join('')))).flatMap((block) => (block.kind === 'marks' ? [block.marks] : []));
}

describe('a PDF that cannot be read whole', () => {
  it('says that it is cut off, damaged, goes round in circles, or has a picture too large to unpack', async () => {
    const pdf = page(say('seen', 50, 300));
    expect(unreadOf(await read(pdf.subarray(0, 300)))).toEqual([expect.stringMatching(/^broken: /)]);
    expect(unreadOf(await read(pdf.subarray(0, pdf.length - 8)))).toContain(
      'broken: The end of the document is missing.',
    );
    const cycle = pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 4 >>']);
    expect(unreadOf(await read(cycle)).length).toBeGreaterThan(0);
    const huge = page('', { objects: ['null', stream('', '/Subtype /Image /Width 90000 /Height 90000')] });
    expect(unreadOf(await read(huge))).toEqual([expect.stringMatching(/^limit: .*90000 × 90000/)]);
  });

  it('keeps a bounded number of operations, of which a small file may hold enough to end a process', async () => {
    const bomb = page(say('seen', 50, 300) + 'q Q '.repeat(1_600_000));
    const blocks = await read(bomb);
    expect(linesOf(blocks)).toContain('seen');
    expect(unreadOf(blocks)).toEqual(['limit: Page 1 has more on it than is read.']);
  });
});

describe('bytes of a PDF that are no object', () => {
  const SECRET = 'NHS number 943 476 5919';
  const whole = page(say('seen', 50, 350)).toString('latin1');

  it('between two objects are hidden, and read', async () => {
    const blocks = await read(Buffer.from(whole.replace('5 0 obj', `\n${SECRET}\n5 0 obj`), 'latin1'));
    expect(partsOf(blocks, 'hidden-bytes')).toEqual([
      `${SECRET.length} bytes between the objects of the file: “${SECRET}”`,
    ]);
    expect(linesOf(blocks, 'between objects')).toEqual([SECRET]);
  });

  it('behind a stream are hidden, and read, also where they break up the mark of its end', async () => {
    const after = whole.replace('endstream\nendobj', `endstream\ne\n${SECRET}\nndobj`);
    const blocks = await read(Buffer.from(after, 'latin1'));
    expect(partsOf(blocks, 'hidden-bytes')).toEqual([expect.stringContaining(SECRET)]);
    expect(linesOf(blocks, 'between objects')).toContain(SECRET);
  });

  it('are read as text when they are a comment, and are nothing when the format wants them', async () => {
    const marked = whole.replace('%PDF-1.7\n', `%PDF-1.7\n%\xe2\xe3\xcf\xd3\n% ${SECRET}\n`);
    const blocks = await read(Buffer.from(marked, 'latin1'));
    expect(linesOf(blocks, 'comments')).toEqual([SECRET]);
    expect(partsOf(blocks, 'hidden-bytes')).toEqual([]);
  });

  it('are told from a stream that spells the end of an object', async () => {
    const content = `${say('seen', 50, 350)}% endstream endobj\n`;
    expect(partsOf(await read(page(content)), 'hidden-bytes')).toEqual([
      'words between drawing instructions: “endstream endobj”',
    ]);
  });

  it('that hold a damaged earlier version are unread, and the rest is read', async () => {
    const now = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>';
    const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
    const blocks = await read(updated(pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', pages, '42']), 3, now));
    expect(unreadOf(blocks)).toEqual([
      expect.stringContaining('broken: An earlier version in it is damaged'),
    ]);
  });

  it.each([
    ['words', say('seen', 50, 350).replace('Tf', `Tf\n${SECRET}\n`), `${SECRET} 50 350`],
    ['a comment', `${say('seen', 50, 350)}% ${SECRET}\n`, SECRET],
  ])('among the instructions of a page are hidden, and read: %s', async (_, content, line) => {
    const blocks = await read(page(content));
    expect(partsOf(blocks, 'hidden-bytes')).toEqual([expect.stringContaining(SECRET)]);
    expect(linesOf(blocks, 'between drawing instructions')).toEqual([line]);
  });

  it.each([
    ['an object', whole.replace('/Type /Page ', `${SECRET} /Type /Page `)],
    ['the trailer', whole.replace('/Size 6', `${SECRET} /Size 6`)],
  ])('among the entries of %s are hidden, and read', async (_, content) => {
    const blocks = await read(Buffer.from(content, 'latin1'));
    expect(linesOf(blocks, 'between the entries of objects')).toEqual([SECRET]);
    expect(partsOf(blocks, 'hidden-bytes')).toHaveLength(1);
  });

  it('are none where a program says that it wrote the file, but what follows that is', async () => {
    const signed = (comment: string) =>
      read(Buffer.from(whole.replace('/Size 6', `% ${comment}\n/Size 6`), 'latin1'));
    const own = 'ReportLab generated PDF document -- digest (http://www.reportlab.com)';
    for (const one of [own, 'ReportLab generated PDF document -- digest (opensource)'])
      expect(partsOf(await signed(one), 'hidden-bytes')).toEqual([]);
    expect(linesOf(await signed(`${own} ${SECRET}`), 'between the entries of objects')).toEqual([
      `${own} ${SECRET}`,
    ]);
  });

  it('are told from strings, numbers and pixels among the instructions', async () => {
    const content = `[(a \\) Tx)] TJ <48656c6c6f> Tj /Name gs -1.5 .5 0 0 re BI /W 2 /H 2 /BPC 8 /CS /G ID ab Zx EI\n`;
    expect(partsOf(await read(page(say('seen (or not)', 50, 350) + content)), 'hidden-bytes')).toEqual([]);
  });
});
