import { deflateSync } from 'node:zlib';
import type { PartKind } from '../../src/engine/model/document';
import { page, pdfOf, say, stream, updated } from './a-pdf';
import { readFile } from './blocks';

const NAME = 'Anna Roth';
const seen = say('seen', 50, 350);
/** The page of `page` as an object, with this in its resources. */
const pageWith = (resources: string, content: string, ...objects: string[]) =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> >>`,
    stream(content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...objects,
  ]);
const form = (kind: string) =>
  stream(say(NAME, 10, 10), `${kind} /BBox [0 0 400 400] /Resources << /Font << /F1 5 0 R >> >>`);
const FORM = '/Type /XObject /Subtype /Form';
const PATTERN = '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /XStep 400 /YStep 400';

describe('texts of a PDF that come from no page', () => {
  it.each([
    [
      'the description of a figure',
      page(seen, {
        catalogue: '/StructTreeRoot 7 0 R',
        objects: ['null', `<< /Type /StructTreeRoot /K << /S /Figure /Alt (${NAME}) >> >>`],
      }),
    ],
    ['what is read aloud', page(`/Span << /ActualText (${NAME}) >> BDC ${seen} EMC`)],
    [
      'what is read aloud, in Unicode',
      page(`/Span << /ActualText <FEFF0041006E006E006100200052006F00740068> >> BDC ${seen} EMC`),
    ],
    [
      'a choice of a form',
      page('', {
        catalogue: '/AcroForm << /Fields [7 0 R] >>',
        page: '/Annots [7 0 R]',
        objects: [
          'null',
          `<< /Type /Annot /Subtype /Widget /FT /Ch /T (pick) /Opt [(a) (${NAME})] /V (a) /Rect [30 30 90 50] >>`,
        ],
      }),
    ],
    [
      'the number of a page',
      page(seen, { catalogue: `/PageLabels << /Nums [0 << /P (Anna \\\nRoth) >>] >>` }),
    ],
    ['a string that nothing uses', page(seen, { objects: ['null', `(Anna\\040Roth)`] })],
    ['packed objects', page(seen, { objects: ['null', packedObject(`(${NAME})`)] })],
  ])('are read: %s', async (_what, bytes) => {
    const { lines, parts, unread } = await readFile('t.pdf', bytes);
    expect({ parts, unread }).toEqual({ parts: [], unread: [] });
    expect(lines.map((line) => line.replace('\n', ''))).toContain(NAME);
  });

  it('are hidden where they are bookmarks that say what no page does, and none where they repeat a heading', async () => {
    const marked = (title: string) =>
      page(say('2 Deaths by ward', 50, 350), {
        catalogue: '/Outlines 7 0 R',
        objects: ['null', '<< /First 8 0 R /Last 8 0 R >>', `<< /Title (${title}) /Parent 7 0 R >>`],
      });
    const named = await readFile('t.pdf', marked(`Ward: ${NAME}`));
    expect(named.parts).toEqual([
      { kind: 'part', part: 'bookmark', anchor: { part: 'bookmarks' }, text: `Ward: ${NAME}` },
    ]);
    expect(named.lines).toContain(`Ward: ${NAME}`);
    for (const heading of [
      '2 Deaths by ward',
      'Deaths',
      'Deaths, ward by ward',
      'All deaths',
      'Summary table',
      'Sheet1',
      'Year 2019',
    ])
      expect((await readFile('t.pdf', marked(heading))).parts).toEqual([]);
    expect((await readFile('t.pdf', marked('Deaths 17'))).parts).toHaveLength(1);
  });

  it('are read once, and dates, keys and numbers of fonts are none', async () => {
    const info = `<< /Title (seen) /Author (${NAME}) /CreationDate (D:20260101) /Key <00010203FF> /Short (ab) >>`;
    const { lines } = await readFile('t.pdf', page(seen, { objects: ['null', info] }));
    expect(lines).toEqual(['seen', NAME]);
  });
});

describe('what a PDF keeps and does not show', () => {
  it.each<[string, PartKind, Buffer]>([
    [
      'a page that was taken out',
      'hidden-bytes',
      page(seen, { objects: ['null', stream(say(NAME, 50, 50))] }),
    ],
    ['a form that nothing draws', 'hidden-bytes', pageWith('/XObject << /X 6 0 R >>', 'q Q', form(FORM))],
    [
      'private data of a program',
      'hidden-bytes',
      page(seen, { page: '/PieceInfo << /App << /Private 7 0 R >> >>', objects: ['null', stream(NAME)] }),
    ],
    ['a text that nothing uses', 'hidden-bytes', page(seen, { objects: ['null', stream(NAME)] })],
    [
      'a hidden stamp',
      'invisible-text',
      page(seen, {
        page: '/Annots [7 0 R]',
        objects: [
          'null',
          '<< /Type /Annot /Subtype /Stamp /F 2 /Rect [0 0 90 90] /AP << /N 8 0 R >> >>',
          form(FORM),
        ],
      }),
    ],
    [
      'an earlier title',
      'revision',
      updated(page(seen, { objects: ['null', `<< /Title (${NAME}) >>`] }), 7, '<< /Title (other) >>'),
    ],
  ])('is found: %s', async (_what, part, bytes) => {
    const { parts, lines } = await readFile('t.pdf', bytes);
    expect(parts.filter((found) => found.part === part).map(({ text }) => text)).toEqual([NAME]);
    expect(lines).toContain(NAME);
  });

  it('says how many pictures no page uses', async () => {
    const picture = stream(
      'xyz',
      '/Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB',
    );
    const { parts } = await readFile('t.pdf', page(seen, { objects: ['null', picture] }));
    expect(parts).toMatchObject([{ part: 'hidden-bytes', text: 'a picture that no page uses' }]);
  });

  it('is not what a page draws, nor a pattern, whose text is read', async () => {
    const drawn = await readFile('t.pdf', pageWith('/XObject << /X 6 0 R >>', '/X Do', form(FORM)));
    expect(drawn).toMatchObject({ parts: [], lines: [NAME] });
    const pattern = await readFile(
      't.pdf',
      pageWith('/Pattern << /P 6 0 R >>', '/Pattern cs /P scn 0 0 400 400 re f', form(PATTERN)),
    );
    expect(pattern.parts).toEqual([]);
    expect(pattern.lines).toContain(NAME);
  });
});

describe('files in a PDF', () => {
  const file = [
    '<< /Type /Filespec /F (rows.csv) /EF << /F 8 0 R >> >>',
    stream('id,age\n1,34\n', '/Type /EmbeddedFile'),
  ];

  it.each([
    ['beside the list of attachments', { catalogue: '/AF [7 0 R]' }],
    [
      'in the list and beside it',
      { catalogue: '/AF [7 0 R] /Names << /EmbeddedFiles << /Names [(rows.csv) 7 0 R] >> >>' },
    ],
  ])('are read once, by their own reader: %s', async (_where, more) => {
    const { parts, grids } = await readFile('t.pdf', page(seen, { ...more, objects: ['null', ...file] }));
    expect(parts).toMatchObject([{ part: 'embedded-object', text: 'rows.csv' }]);
    expect(grids.map(({ rows }) => rows)).toEqual([
      [
        ['id', 'age'],
        ['1', '34'],
      ],
    ]);
  });
});

describe('what a PDF does', () => {
  const link = (action: string) =>
    page(seen, {
      page: '/Annots [7 0 R]',
      objects: ['null', `<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << ${action} >> >>`],
    });
  it.each<[PartKind, string, Buffer]>([
    [
      'script',
      'starts a program: calc.exe',
      page(seen, { catalogue: '/OpenAction << /S /Launch /F (calc.exe) >>' }),
    ],
    [
      'script',
      'sends what stands in a form: http://x.example/',
      link('/S /SubmitForm /F (http://x.example/)'),
    ],
    ['external-link', 'opens another file: //host/share', link('/S /GoToR /F (//host/share)')],
    [
      'external-link',
      'opens an address by itself: http://x.example/',
      page(seen, { page: '/AA << /O << /S /URI /URI (http://x.example/) >> >>' }),
    ],
  ])('is said: %s that %s', async (part, text, bytes) => {
    expect((await readFile('t.pdf', bytes)).parts).toMatchObject([{ part, text }]);
  });

  it('is nothing when a link waits for a click', async () => {
    expect((await readFile('t.pdf', link('/S /URI /URI (http://x.example/)'))).parts).toEqual([]);
  });
});

describe('a PDF that would do harm', () => {
  const packed = (bytes: Buffer, filter: string) =>
    `<< /Length ${bytes.length} /Filter ${filter} >>\nstream\n${bytes.toString('latin1')}\nendstream`;
  const blanks = deflateSync(Buffer.alloc(140_000_000, 0x20));

  it.each([
    ['packed once', packed(blanks, '/FlateDecode')],
    ['packed twice', packed(deflateSync(blanks), '[ /FlateDecode /FlateDecode ]')],
  ])('is not unpacked: %s', async (_how, content) => {
    const bytes = page('', { page: '/Contents 7 0 R', objects: ['null', content] });
    expect((await readFile('t.pdf', bytes)).unread).toMatchObject([{ cause: 'bomb' }]);
  });

  it('has forms that draw themselves, and pages as large as a town', async () => {
    const itself = stream(
      `${say(NAME, 10, 10)}/X Do`,
      `${FORM} /BBox [0 0 400 400] /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >>`,
    );
    expect((await readFile('t.pdf', pageWith('/XObject << /X 6 0 R >>', '/X Do', itself))).lines).toContain(
      NAME,
    );
    const vast = page(seen).toString('latin1').replace('[0 0 400 400]', '[0 0 9999999 9999999]');
    expect((await readFile('t.pdf', Buffer.from(vast, 'latin1'))).lines).toContain('seen');
  });
});

/** An object of number 8 among packed ones. */
function packedObject(source: string): string {
  return stream(`8 0 ${source}`, '/Type /ObjStm /N 1 /First 4');
}
