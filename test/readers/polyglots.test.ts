import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { checkSource } from '../../src/infra/scanning/check-source';
import { bufferSource } from '../../src/readers/source';
import { lenientBook } from '../fuzz/judge';
import { page, say } from './a-pdf';
import { tarBytes } from './archive/tar-bytes';
import { zipBytes } from './archive/zip-bytes';

const book = lenientBook(`${__dirname}/../..`);
const picture = sharp({ create: { width: 20, height: 16, channels: 3, background: '#7a9' } });
const FILES = [{ name: 'a.csv', text: 'region,people\nNorth,120\n' }];
const bytes = (text: string) => Buffer.from(text, 'latin1');
const joined = (...pieces: readonly Buffer[]) => Buffer.concat(pieces);

const ZIP = zipBytes(FILES);
const TAR = tarBytes(FILES);
const GZIP = gzipSync('region,people\nNorth,120\n');
const PDF = page(say('People by region', 50, 350));
const PAGE = bytes('<html><body><script>go()</script></body></html>');
const CSV = bytes('region,people\nNorth,120\n');

async function pictures(): Promise<Readonly<Record<'png' | 'jpg' | 'gif' | 'webp' | 'tif', Buffer>>> {
  const [png, jpg, gif, webp, tif] = await Promise.all([
    picture.clone().png().toBuffer(),
    picture.clone().jpeg().toBuffer(),
    picture.clone().gif().toBuffer(),
    picture.clone().webp().toBuffer(),
    picture.clone().tiff().toBuffer(),
  ]);
  return { png, jpg, gif, webp, tif };
}

async function isMismatch(name: string, file: Buffer): Promise<boolean> {
  const { report } = await checkSource(bufferSource(file), name, { book });
  return report.findings.some(({ rule }) => rule === 'type-mismatch');
}

/** A segment of a JPEG for remarks. */
function remark(jpg: Buffer, content: Buffer): Buffer {
  const size = Buffer.alloc(2);
  size.writeUInt16BE(content.length + 2);
  return joined(jpg.subarray(0, 2), Buffer.from([0xff, 0xfe]), size, content, jpg.subarray(2));
}

describe('a file that is of two types at once', () => {
  it('is one where another file follows a picture, with a gap or without', async () => {
    const made = await pictures();
    const others = { ...made, zip: ZIP, tar: TAR, gz: GZIP, pdf: PDF, html: PAGE };
    const missed: string[] = [];
    for (const [ending, host] of Object.entries(made))
      for (const [kind, other] of Object.entries(others))
        for (const gap of ['', '\n'])
          if (!(await isMismatch(`t.${ending}`, joined(host, bytes(gap), other))))
            missed.push(`${kind} after ${ending}, gap of ${gap.length}`);
    expect(missed).toEqual([]);
  });

  it.each([
    ['a zip after a PDF', 't.pdf', joined(PDF, ZIP)],
    ['a page before a PDF', 't.pdf', joined(PAGE, bytes('\n'), PDF)],
    ['a page after a PDF', 't.pdf', joined(PDF, bytes('\n'), PAGE)],
    ['a zip after a table', 't.csv', joined(CSV, ZIP)],
    ['a PDF after a table', 't.csv', joined(CSV, PDF)],
    ['a table that begins as a page', 't.csv', joined(bytes('<script>go()</script>,n\n'), CSV)],
    ['a zip after a page', 't.html', joined(PAGE, ZIP)],
    ['a PDF after a zip', 't.zip', joined(ZIP, bytes('\n'), PDF)],
    ['a PDF before a zip', 't.zip', joined(PDF, ZIP)],
    ['a page before a zip', 't.zip', joined(PAGE, ZIP)],
    ['a zip after a tar', 't.tar', joined(TAR, ZIP)],
    ['a PDF after a gzip', 't.csv.gz', joined(GZIP, PDF)],
    ['a table called a workbook', 't.xlsx', CSV],
    ['a zip called a table', 't.csv', ZIP],
  ])('is %s', async (_what, name, file) => {
    expect(await isMismatch(name, file)).toBe(true);
  });

  it('is a JPEG with a page or a PDF among its remarks', async () => {
    const { jpg } = await pictures();
    expect(await isMismatch('t.jpg', remark(jpg, PAGE))).toBe(true);
    expect(await isMismatch('t.jpg', remark(jpg, PDF))).toBe(true);
  });

  it('is no picture, table or archive alone, nor a text about PDF', async () => {
    const { png, jpg, gif } = await pictures();
    const alone = {
      't.png': png,
      't.jpg': jpg,
      't.gif': gif,
      't.zip': ZIP,
      't.tar': TAR,
      't.pdf': PDF,
      't.csv': CSV,
    };
    for (const [name, file] of Object.entries(alone)) expect(await isMismatch(name, file)).toBe(false);
    expect(await isMismatch('t.txt', bytes('A PDF begins with %PDF-1.7 and a line end.\n'))).toBe(false);
  });
});
