import { crc32, deflateRawSync } from 'node:zlib';
import { openGzipArchive } from '../../src/readers/archive/gzip';
import type { OpenArchive } from '../../src/readers/archive/archive';
import { UnpackBudget } from '../../src/readers/archive/budget';
import { openTarArchive } from '../../src/readers/archive/tar';
import { openZipArchive } from '../../src/readers/archive/zip';
import { bufferSource } from '../../src/readers/source';
import { tarBytes } from './archive/tar-bytes';
import { zipBytes } from './archive/zip-bytes';

const MAIL = 'anna.roth@example.org';
const CSV = 'region,people\nNorth,120\n';
const FILE = { name: 'a.csv', text: CSV };

function extra(id: number): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(MAIL.length, 2);
  return Buffer.concat([head, Buffer.from(MAIL)]);
}

/** The header of a tar's only entry with something at a place in it. */
function inHeader(at: number): Buffer {
  const tar = Buffer.from(tarBytes([FILE]));
  tar.write(MAIL, at);
  tar.fill(0x20, 148, 156);
  const sum = tar.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return tar;
}

function pax(type: 'x' | 'g', key: string): Buffer {
  const length = key.length + MAIL.length + 5;
  return tarBytes([{ name: 'note', type, text: `${length} ${key}=${MAIL}\n` }, FILE]);
}

function gzipWithField(): Buffer {
  const size = Buffer.alloc(2);
  size.writeUInt16LE(MAIL.length);
  const check = Buffer.alloc(8);
  check.writeUInt32LE(crc32(CSV), 0);
  check.writeUInt32LE(CSV.length, 4);
  const head = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 3]);
  return Buffer.concat([head, size, Buffer.from(MAIL), deflateRawSync(CSV), check]);
}

const PLACES: readonly (readonly [where: string, open: OpenArchive, bytes: Buffer])[] = [
  ['a field that nobody knows', openZipArchive, zipBytes([{ ...FILE, extra: extra(0x9999) }])],
  ['a field of times', openZipArchive, zipBytes([{ ...FILE, extra: extra(0x5455) }])],
  ['a field for padding', openZipArchive, zipBytes([{ ...FILE, extra: extra(0xd935) }])],
  ['the name of an entry', openZipArchive, zipBytes([{ ...FILE, name: `${MAIL}.csv` }])],
  ['the name of a folder', openZipArchive, zipBytes([{ name: `${MAIL}/` }, FILE])],
  ['the name of a file in a tar', openTarArchive, tarBytes([{ ...FILE, name: `${MAIL}.csv` }])],
  ['the name of a folder in a tar', openTarArchive, tarBytes([{ name: MAIL, type: '5' }, FILE])],
  ['behind a name', openTarArchive, inHeader(20)],
  ['where a file links to', openTarArchive, inHeader(157)],
  ['the name of a group', openTarArchive, inHeader(297)],
  ['a record for all entries', openTarArchive, pax('g', 'origin')],
  ['a record that nobody knows', openTarArchive, pax('x', 'origin')],
  ['a record of the owner', openTarArchive, pax('x', 'uname')],
  ['a field of a gzip', openGzipArchive, gzipWithField()],
];

async function saidOf(open: OpenArchive, bytes: Buffer): Promise<string> {
  const source = bufferSource(bytes);
  let said = '';
  for await (const item of open({ source, name: 'a', budget: new UnpackBudget(source.size) }))
    said += item.kind === 'entry' ? '' : JSON.stringify(item);
  return said;
}

describe('nothing is outside the check in an archive', () => {
  it.each(PLACES)('in %s', async (_where, open, bytes) => {
    expect(await saidOf(open, bytes)).toContain(MAIL);
  });

  it.each([
    ['a zip', openZipArchive, zipBytes([FILE, { name: 'tables 2024/visits by region.csv', text: CSV }])],
    ['a tar', openTarArchive, tarBytes([FILE, { name: 'tables 2024/visits by region.csv', text: CSV }])],
  ])('but usual names in %s are nothing to say', async (_which, open, bytes) => {
    expect(await saidOf(open, bytes)).toBe('');
  });
});
