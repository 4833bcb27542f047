import { deflateSync } from 'node:zlib';
import { page, pdfOf, say, stream, updated } from './a-pdf';
import { readFile, type ReadFile } from './blocks';

const NAME = 'Anna Roth';
const MAIL = 'anna.roth@example.org';
const SEEN = say('People by region', 50, 350);
const FORM = '/Type /XObject /Subtype /Form /BBox [0 0 400 400] /Resources << /Font << /F1 5 0 R >> >>';
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description>';

/** A string of PDF as each of the ways in which it may be written. */
const WRITTEN: readonly (readonly [way: string, write: (text: string) => string])[] = [
  ['letters', (text) => `(${text})`],
  [
    'octal numbers',
    (text) => `(${[...Buffer.from(text)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')})`,
  ],
  ['UTF-16', (text) => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`],
  ['UTF-8 with its mark', (text) => `<EFBBBF${Buffer.from(text).toString('hex')}>`],
];

/** Where a string of a dictionary stands; objects are numbered from 7. */
type InDictionary = (text: string) => Parameters<typeof page>[1] & object;
const annotation = (entries: string): ReturnType<InDictionary> => ({
  page: '/Annots [7 0 R]',
  objects: ['null', `<< /Type /Annot /Rect [10 10 90 50] ${entries} >>`],
});
const STRINGS: readonly (readonly [where: string, put: InDictionary])[] = [
  ['a remark', (text) => annotation(`/Subtype /Text /Contents ${text}`)],
  ['the author of a remark', (text) => annotation(`/Subtype /Highlight /T ${text} /Contents (x)`)],
  ['the subject of a remark', (text) => annotation(`/Subtype /Square /Subj ${text}`)],
  ['the rich text of a remark', (text) => annotation(`/Subtype /FreeText /RC ${text} /Contents (x)`)],
  [
    'a remark outside the page',
    (text) => annotation(`/Subtype /Text /Rect [900 900 990 950] /Contents ${text}`),
  ],
  ['a hidden remark', (text) => annotation(`/Subtype /Text /F 2 /Contents ${text}`)],
  ['the name of a remark', (text) => annotation(`/Subtype /Text /NM ${text} /Contents (x)`)],
  ['the address of a link', (text) => annotation(`/Subtype /Link /A << /S /URI /URI ${text} >>`)],
  ['a file that a link opens', (text) => annotation(`/Subtype /Link /A << /S /Launch /F ${text} >>`)],
  ...['V', 'DV', 'TU', 'TM', 'T', 'RV'].map(
    (key) =>
      [
        `/${key} of a field`,
        (text: string) => field(`/FT /Tx ${key === 'T' ? '' : '/T (f)'} /${key} ${text}`),
      ] as const,
  ),
  [
    'a field on no page',
    (text) => ({
      catalogue: '/AcroForm << /Fields [7 0 R] >>',
      objects: ['null', `<< /FT /Tx /T (f) /V ${text} >>`],
    }),
  ],
  ['a caption of a button', (text) => field(`/FT /Btn /T (b) /MK << /CA ${text} >>`)],
  [
    'a bookmark',
    (text) => ({
      catalogue: '/Outlines 7 0 R',
      objects: ['null', '<< /First 8 0 R /Last 8 0 R >>', `<< /Title ${text} /Parent 7 0 R >>`],
    }),
  ],
  ['a script at the start', (text) => ({ catalogue: `/OpenAction << /S /JavaScript /JS ${text} >>` })],
  [
    'a named script',
    (text) => ({ catalogue: `/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS ${text} >>] >> >>` }),
  ],
  ['a script of a page', (text) => ({ page: `/AA << /O << /S /JavaScript /JS ${text} >> >>` })],
  [
    'the name of an attachment',
    (text) => ({
      catalogue: `/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F ${text} /EF << /F 7 0 R >> >>] >> >>`,
      objects: ['null', stream('all', '/Type /EmbeddedFile')],
    }),
  ],
  [
    'the description of an attachment',
    (text) => ({
      catalogue: `/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.txt) /Desc ${text} /EF << /F 7 0 R >> >>] >> >>`,
      objects: ['null', stream('all', '/Type /EmbeddedFile')],
    }),
  ],
  [
    'the name of a layer',
    (text) => ({
      catalogue: '/OCProperties << /OCGs [6 0 R] /D << /Order [6 0 R] >> >>',
      objects: [`<< /Type /OCG /Name ${text} >>`],
    }),
  ],
  [
    'the title of a thread',
    (text) => ({
      catalogue: '/Threads [7 0 R]',
      objects: ['null', `<< /Type /Thread /I << /Title ${text} >> >>`],
    }),
  ],
  ['a destination', (text) => ({ catalogue: `/Names << /Dests << /Names [${text} [3 0 R /Fit]] >> >>` })],
  [
    'the words for a page’s number',
    (text) => ({ catalogue: `/PageLabels << /Nums [0 << /P ${text} >>] >>` }),
  ],
  [
    'a description of a figure',
    (text) => ({ catalogue: `/StructTreeRoot << /Type /StructTreeRoot /K << /S /Figure /Alt ${text} >> >>` }),
  ],
  [
    'the title of a structure',
    (text) => ({ catalogue: `/StructTreeRoot << /Type /StructTreeRoot /K << /S /Sect /T ${text} >> >>` }),
  ],
  ['private data of a program', (text) => ({ page: `/PieceInfo << /App << /Private ${text} >> >>` })],
  [
    'a condition of colours',
    (text) => ({
      catalogue: `/OutputIntents [<< /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info ${text} >>]`,
    }),
  ],
  ['the language', (text) => ({ catalogue: `/Lang ${text}` })],
  ['an entry that nobody knows', (text) => ({ catalogue: `/Zz ${text}` })],
];

function field(entries: string): ReturnType<InDictionary> {
  return {
    catalogue: '/AcroForm << /Fields [7 0 R] >>',
    page: '/Annots [7 0 R]',
    objects: ['null', `<< /Type /Annot /Subtype /Widget /Rect [30 30 190 50] ${entries} >>`],
  };
}

const attachment = (content: string, dictionary = '') =>
  page(SEEN, {
    catalogue:
      '/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.txt) /EF << /F 7 0 R >> >>] >> >>',
    objects: ['null', stream(content, `/Type /EmbeddedFile ${dictionary}`)],
  });
const packed = (content: string) => deflateSync(Buffer.from(content)).toString('latin1');
const plain = page(SEEN);
const inserted = (mark: string, text: string) => {
  const whole = plain.toString('latin1');
  const at = whole.lastIndexOf(mark);
  return Buffer.from(`${whole.slice(0, at)}${text}${whole.slice(at)}`, 'latin1');
};

/** Texts of pages and streams, and bytes between everything. */
const STREAMS: readonly (readonly [where: string, bytes: Buffer])[] = [
  ['text outside the page', page(`${SEEN}${say(NAME, 900, 900)}`)],
  ['white text', page(`${SEEN}1 g ${say(NAME, 50, 50)}`)],
  ['text that is not painted', page(`${SEEN}${say(NAME, 50, 50, '3 Tr')}`)],
  ['text under a box', page(`${SEEN}${say(NAME, 50, 50)}0 g 40 40 200 40 re f`)],
  ['text that is cut away', page(`${SEEN}q 0 0 1 1 re W n ${say(NAME, 50, 50)}Q`)],
  ['tiny text', page(`${SEEN}${say(NAME, 50, 50, '0.01 0 0 0.01 0 0 Tm')}`)],
  [
    'a hidden layer',
    page(`${SEEN}/OC /Layer BDC ${say(NAME, 50, 50)} EMC`, {
      catalogue: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>',
      objects: ['<< /Type /OCG /Name (l) >>'],
    }),
  ],
  [
    'outside the crop of the page',
    page(`${SEEN}${say(NAME, 300, 20)}`, { page: '/CropBox [0 100 400 400]' }),
  ],
  ['a remark among the instructions', page(`${SEEN}% ${NAME}\n`)],
  ['a mark among the instructions', page(`/Note << /Text (${NAME}) >> BDC ${SEEN} EMC`)],
  ['an instruction that nobody knows', page(`${SEEN}BX (${NAME}) zz EX`)],
  ['a string given to an operator that takes none', page(`${SEEN}(${NAME}) n`)],
  ['the content of an attachment', attachment(NAME)],
  ['the packed content of an attachment', attachment(packed(NAME), '/Filter /FlateDecode')],
  ['a form that nothing draws', page(SEEN, { objects: ['null', stream(say(NAME, 10, 10), FORM)] })],
  [
    'properties as XMP',
    page(SEEN, {
      catalogue: '/Metadata 7 0 R',
      objects: [
        'null',
        stream(
          `${XMP}<dc:creator>${NAME}</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`,
          '/Type /Metadata /Subtype /XML',
        ),
      ],
    }),
  ],
  [
    'properties of a page as XMP',
    page(SEEN, {
      page: '/Metadata 7 0 R',
      objects: [
        'null',
        stream(
          `${XMP}<dc:title>${NAME}</dc:title></rdf:Description></rdf:RDF></x:xmpmeta>`,
          '/Type /Metadata /Subtype /XML',
        ),
      ],
    }),
  ],
  [
    'the form as XFA',
    page(SEEN, {
      catalogue: '/AcroForm << /XFA 7 0 R /Fields [] >>',
      objects: ['null', stream(`<xdp><name>${NAME}</name></xdp>`)],
    }),
  ],
  [
    'a script in a stream',
    page(SEEN, {
      catalogue: '/OpenAction << /S /JavaScript /JS 7 0 R >>',
      objects: ['null', stream(`app.alert("${NAME}")`)],
    }),
  ],
  [
    'how a remark looks',
    page(SEEN, {
      page: '/Annots [7 0 R]',
      objects: [
        'null',
        '<< /Type /Annot /Subtype /Stamp /Rect [0 0 90 90] /AP << /N 8 0 R >> >>',
        stream(say(NAME, 10, 10), FORM),
      ],
    }),
  ],
  [
    'how a remark would look when pressed',
    page(SEEN, {
      page: '/Annots [7 0 R]',
      objects: [
        'null',
        '<< /Type /Annot /Subtype /Stamp /Rect [0 0 90 90] /AP << /D 8 0 R >> >>',
        stream(say(NAME, 10, 10), FORM),
      ],
    }),
  ],
  ['a page that was taken out', page(SEEN, { objects: ['null', stream(say(NAME, 50, 50))] })],
  ['an older version of the page', updated(page(`${SEEN}${say(NAME, 50, 50)}`), 4, stream(SEEN))],
  [
    'an older version of a property',
    updated(page(SEEN, { objects: ['null', `<< /Title (${NAME}) >>`] }), 7, '<< /Title (other) >>'),
  ],
  ['the title', pdfWithInfo(`/Title (${NAME})`)],
  ['a property of one’s own', pdfWithInfo(`/Study (${NAME})`)],
  ['a number that tells the file', pdfOf(BASE(), { trailer: `/ID [(${NAME}) (${NAME})]` })],
  ['a remark between objects', inserted('\nxref', `\n% ${NAME}`)],
  ['a line between objects', inserted('\nxref', `\n${NAME}`)],
  ['a line before the place of the table', inserted('\nstartxref', `\n${NAME}`)],
  ['a line where the place of the table should be', inserted('xref', `${NAME}\n`)],
  ['a line before its end', inserted('%%EOF', `${NAME}\n`)],
  ['a line after its end', Buffer.concat([plain, Buffer.from(NAME)])],
  ['a line before its beginning', Buffer.concat([Buffer.from(`${NAME}\n`), plain])],
  [
    'the name of a font',
    page(SEEN, {
      objects: ['null', `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Name (${NAME}) >>`],
    }),
  ],
];

function BASE(): string[] {
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(SEEN),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
}

function pdfWithInfo(entries: string): Buffer {
  return pdfOf([...BASE(), `<< ${entries} >>`], { trailer: '/Info 6 0 R' });
}

/** Everything that anybody is told of the file, or that something of it was not read. */
function isFound(read: ReadFile): boolean {
  const told = JSON.stringify(read, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
  return told.includes(NAME) || read.unread.length > 0;
}

describe('nothing is outside the check in a PDF', () => {
  it('of which nothing is said when it holds one line of text', async () => {
    const { unread, parts } = await readFile('t.pdf', plain);
    expect({ unread, parts }).toEqual({ unread: [], parts: [] });
  });

  it('nor when it draws its letters itself, in colours that everybody has', async () => {
    const drawn =
      '636 0 68 -13 568 742 d1 271 346 234 333 207 308 c\n24.5895 32.25099 c /Gs1 gs q 0.1575492 0 0 0.1 18 18 cm';
    const objects = ['null', stream(drawn), stream('sRGB IEC61966-2.1')];
    const { lines } = await readFile('t.pdf', page(SEEN, { page: '/X 7 0 R /Y 8 0 R', objects }));
    expect(lines.filter((line) => line.includes('0.1575492') || line.includes('IEC'))).toEqual([]);
  });

  it.each(WRITTEN)('whatever string a person stands in, written as %s', async (_way, write) => {
    const missed: string[] = [];
    for (const [where, put] of STRINGS)
      if (!isFound(await readFile('t.pdf', page(SEEN, put(write(NAME)))))) missed.push(where);
    expect(missed).toEqual([]);
  });

  it('whatever stream, page or gap a person stands in', async () => {
    const missed: string[] = [];
    for (const [where, bytes] of STREAMS) if (!isFound(await readFile('t.pdf', bytes))) missed.push(where);
    expect(missed).toEqual([]);
  });

  it.each([
    ['of a font', page(SEEN, { objects: ['null', `<< /Type /Font /BaseFont /${MAIL} >>`] })],
    ['of a place', page(SEEN, { catalogue: `/Dests << /${MAIL} [3 0 R /Fit] >>` })],
    ['of an entry, in numbers', page(SEEN, { catalogue: `/${MAIL.replace('@', '#40')} 1` })],
    ['of a mark on the page', page(`${SEEN}/${MAIL} MP`)],
    [
      'in a table of letters',
      page(SEEN, { page: '/X 7 0 R', objects: ['null', stream(`/CIDInit % ${MAIL}`)] }),
    ],
    ['in pixels on the page', page(`${SEEN}BI /W 21 /H 1 /BPC 8 /CS /G ID ${MAIL} EI`)],
    [
      'in more pixels than a small picture has',
      page(`${SEEN}BI /W 200 /H 200 /BPC 8 /CS /G ID ${'\x00'.repeat(30_000)}${MAIL} EI`),
    ],
  ])('whatever name says who a person is: %s', async (_where, bytes) => {
    const read = await readFile('t.pdf', bytes);
    expect(read.lines.some((line) => line.includes(MAIL))).toBe(true);
  });
});
