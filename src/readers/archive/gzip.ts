import { cutOff } from './not-unpacked';
import { notUnpacked, saidOf, type ArchiveItem, type ArchiveToOpen } from './archive';
import { gzipHeader, isGzip } from './gzip/header';
import { inflateInto } from './inflate';
import { bytesAfter, opensOneFile, unpackedName, type OneFilePacking } from './one-file';
import { windowOf, type Spool } from './spool';

const HEAD_BYTES = 64 * 1024;
const CHECK_BYTES = 8;
const ENDINGS = { added: /\.(?:gz|gzip)$/i, ofTar: /\.t(?:ar\.)?gz$/i };

export const gzipPacking: OneFilePacking = { endings: ENDINGS, unpack: unpackMembers };
export const openGzipArchive = opensOneFile(gzipPacking);

/** One after another: what several were joined to unpacks to one file. */
async function unpackMembers(
  { source, name, budget }: ArchiveToOpen,
  spool: Spool,
): Promise<readonly ArchiveItem[]> {
  const said: ArchiveItem[] = [];
  let at = 0;
  while (at < source.size) {
    const head = await source.read(at, HEAD_BYTES);
    if (!isGzip(head)) {
      for await (const item of bytesAfter(source, at)) said.push(item);
      return said;
    }
    const header = gzipHeader(head);
    if (!header) throw cutOff('its header is not whole');
    const { comment, original, extraBytes, words } = header;
    for (const word of words) said.push(saidOf('property', `words in its header: ${word}`));
    if (comment !== '') said.push(saidOf('comment', comment));
    if (extraBytes > MOST_EXTRA_BYTES) said.push(saidOf('hidden-bytes', `${extraBytes} bytes in its header`));
    if (original !== '' && original !== unpackedName(name, ENDINGS))
      said.push(saidOf('property', `original name: ${original}`));
    const start = at + header.bytes;
    const { bytes, crc, used, failure } = await inflateInto(
      spool,
      windowOf(source, start, source.size),
      budget,
    );
    at = start + used + CHECK_BYTES;
    const check = await source.read(start + used, CHECK_BYTES);
    const damage = failure ?? damageOf(check, bytes, crc);
    if (damage === undefined) continue;
    said.push(notUnpacked(cutOff(damage)));
    return said;
  }
  return said;
}

/** Programs that read in blocks keep a few bytes there; more is content. */
const MOST_EXTRA_BYTES = 64;

function damageOf(check: Buffer, bytes: number, crc: number): string | undefined {
  if (check.length < CHECK_BYTES) return 'its checksum is missing';
  return check.readUInt32LE(0) === crc && check.readUInt32LE(4) === bytes % 2 ** 32
    ? undefined
    : 'its checksum is wrong';
}
