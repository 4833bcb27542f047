import { gzipSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { readFile } from './blocks';
import { zipped } from './workbook';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('what a file is', () => {
  it.each([
    ['figure.png', latin1('\x89PNG\r\n\x1a\n\0\0'), 'png'],
    ['table.csv', latin1('%PDF-1.7\n'), 'pdf'],
    ['model.pkl', latin1('\x80\x04\x95\0\0\0\0'), 'pickle'],
    ['fit.rds', gzipSync(latin1('X\n\0\0\0\x03')), 'rds'],
    ['log.gz', gzipSync(latin1('words')).subarray(0, -2), 'gz'],
    ['data.parquet', latin1('PAR1\x15\0'), 'parquet'],
    ['data.bin', latin1('\x01\x02\0\x03'), 'unknown'],
  ])('%s is told by its bytes and never passed', async (name, bytes, format) => {
    const read = await readFile(name, bytes);
    expect(read.format).toBe(format);
    expect(read.unread[0]).toMatchObject({ anchor: {} });
  });

  it.each([
    ['figure1.png', 'region,n\nNorth,3\n', 'csv'],
    ['t.CSV', 'a;b\n', 'csv'],
    ['script.R', 'x <- 1\n', 'r'],
    ['notes', 'Just words.\n', 'txt'],
    ['page', '<!DOCTYPE html><p>x', 'html'],
    ['BMI.txt', 'BMI is a number.\n', 'txt'],
    ['BMI.csv', 'BMI,number of people\n23,120\n24,130\n25,140\n', 'csv'],
    ['old.yml', 'a: 1\n', 'yaml'],
    ['n.csv', 'A\n2\n3\n', 'csv'],
    ['n.csv', 'PAR1,n\n2,3\n', 'csv'],
    ['t.json', '\ufeff{"n": 3}\n', 'json'],
    ['empty.json', '', 'json'],
    ['part.html', 'Hello <b>world</b>\n', 'html'],
    ['t.json', 'Just words.\n', 'txt'],
  ])('%s is text whose kind the name or the beginning tells', async (name, text, format) => {
    expect((await readFile(name, text)).format).toBe(format);
  });

  it.each(['json', 'jsonl', 'geojson', 'yaml', 'xml', 'html', 'svg'])(
    'a table of fields is one under a name that ends in .%s, too',
    async (ending) => {
      const { format } = await readFile(`t.${ending}`, 'region,people\nNorth,3\nSouth,120\n');
      expect(format).toBe('csv');
    },
  );

  it('takes bytes that are not UTF-8 for Windows-1252, even far behind the beginning', async () => {
    const { encoding, lines } = await readFile('t.txt', latin1(`${'a\n'.repeat(100_000)}caf\xe9 \x80\n`));
    expect(encoding).toBe('windows-1252');
    expect(lines.at(-1)).toBe('café €');
  });

  it('takes an archive for one whatever is stored in it', async () => {
    const inner = await zipped({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' });
    const zip = new ZipFile();
    zip.addBuffer(inner, 'paper/tables.docx', { compress: false });
    zip.addBuffer(Buffer.from('plot(x, y)'), 'paper/figure.R', { compress: false });
    zip.end();
    expect((await readFile('paper.zip', await buffer(zip.outputStream))).format).toBe('zip');
  });

  it('sees that a password protects an Office file', async () => {
    const ole2 = Buffer.alloc(2048);
    ole2.write('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1');
    ole2.writeUInt16LE(9, 30);
    ole2.writeUInt32LE(1, 48);
    ole2.write('EncryptedPackage', 1024, 'utf16le');
    ole2.writeUInt16LE(34, 1024 + 64);
    const { unread } = await readFile('t.xlsx', ole2);
    expect(unread).toMatchObject([{ cause: 'encrypted' }]);
  });
});
