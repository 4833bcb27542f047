import { gzipSync } from 'node:zlib';
import { BZIP2, XZ, ZSTD } from '../../readers/archive/packed-tables';
import { SEVEN_ZIPS, sevenZipBytes } from '../../readers/archive/seven-zip-bytes';
import { tarBytes } from '../../readers/archive/tar-bytes';
import { zipBytes } from '../../readers/archive/zip-bytes';
import { nativeObject, oleBytes, propertySet } from '../../readers/ole-bytes';
import { delimited, sample, type Sample } from './sample';

const CSV = delimited(',');
const FILES = [
  { name: 'visits.csv', text: CSV },
  { name: 'notes/read.txt', text: 'All regions together.\n' },
];
const INNER = zipBytes([{ name: 'inner.csv', text: CSV, method: 0 }]);
const bytes = (hex: string, more = 200) => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(more, 0x41)]);

/** An OLE2 file whose directory has one stream of this name. */
function compound(stream: string): Buffer {
  const file = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(9, 30);
  file.write(stream, 512, 'utf16le');
  file.writeUInt16LE(2 * stream.length + 2, 512 + 64);
  return file;
}

const OLD_SLIDES = oleBytes(
  {
    'PowerPoint Document': Buffer.from(CSV),
    '\x05SummaryInformation': propertySet({ 2: 'Visits', 4: 'A' }, { Case: 'b' }),
    '\x05DocumentSummaryInformation': propertySet({ 13: ['North', 'South'] }),
  },
  ['VBA'],
);

/** What holds files, and containers that are only recognised. */
export const ARCHIVES: readonly Sample[] = [
  sample('a.zip', zipBytes(FILES)),
  sample(
    'nested.zip',
    zipBytes([...FILES, { name: 'in.zip', text: INNER }, { name: 'in.csv.gz', text: gzipSync(CSV) }]),
  ),
  sample('a.tar', tarBytes(FILES)),
  sample('a.tar.gz', gzipSync(tarBytes(FILES))),
  sample('a.csv.gz', gzipSync(CSV)),
  sample('a.7z', sevenZipBytes(FILES)),
  ...SEVEN_ZIPS.map(([method, packed]) => sample(`${method}.7z`, packed)),
  sample('a.rar', bytes('526172211a070100')),
  sample('a.csv.bz2', BZIP2),
  sample('a.csv.xz', XZ),
  sample('a.csv.zst', ZSTD),
  sample('object.bin', oleBytes({ '\x01Ole10Native': nativeObject('t.csv', Buffer.from(CSV)) })),
  sample('a.xls', compound('Workbook')),
  sample('a.doc', compound('WordDocument')),
  sample('a.ppt', OLD_SLIDES),
  sample('locked.docx', compound('EncryptedPackage')),
  sample('a.bmp', Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)])),
];
