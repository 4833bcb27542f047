import type { ByteSource } from '../reader';
import { notUnpacked, saidOf, type ArchiveItem, type ArchiveToOpen } from './archive';
import { NotUnpacked } from './not-unpacked';
import { gzipHeader, isGzip } from './gzip/header';
import { inflateInto } from './inflate';
import { Spool, windowOf } from './spool';
import { openTarArchive } from './tar';
import { isTarStart } from './tar/header';

const HEAD_BYTES = 64 * 1024;
const CHECK_BYTES = 8;

/**
 * What a gzip unpacks to: one file called as the archive without its ending; when that is a tar, the files of it, as all
 * programs for `.tar.gz` show them.
 */
export async function* openGzipArchive(archive: ArchiveToOpen): AsyncIterable<ArchiveItem> {
  const spool = new Spool();
  const said: ArchiveItem[] = [];
  try {
    archive.budget.takeEntry();
    await unpackMembers(archive, spool, said);
  } catch (error) {
    await spool.abandon();
    if (!(error instanceof NotUnpacked)) throw error;
    yield notUnpacked(error);
    return;
  }
  const spooled = spool.end();
  const { source } = spooled;
  try {
    yield* said;
    const name = unpackedName(archive.name);
    if (isTarStart(await source.read(0, 512))) yield* openTarArchive({ ...archive, source });
    else yield { kind: 'entry', path: name, name, source };
  } finally {
    await spooled.close();
  }
}

/** One after another: what several were joined to unpacks to one file. */
async function unpackMembers(
  { source, name, budget }: ArchiveToOpen,
  spool: Spool,
  said: ArchiveItem[],
): Promise<void> {
  let at = 0;
  while (at < source.size) {
    const head = await source.read(at, HEAD_BYTES);
    if (!isGzip(head)) {
      if (await hasContent(source, at))
        said.push(saidOf('hidden-bytes', `${source.size - at} bytes after its end`));
      return;
    }
    const header = gzipHeader(head);
    if (!header)
      throw new NotUnpacked('broken', 'The archive is damaged or was cut off: its header is not whole.');
    const { comment, original, extraBytes } = header;
    if (comment !== '') said.push(saidOf('comment', comment));
    if (extraBytes > MOST_EXTRA_BYTES) said.push(saidOf('hidden-bytes', `${extraBytes} bytes in its header`));
    if (original !== '' && original !== unpackedName(name))
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
    said.push(notUnpacked(new NotUnpacked('broken', `The archive is damaged or was cut off: ${damage}.`)));
    return;
  }
}

/** Programs that read in blocks keep a few bytes there; more is content. */
const MOST_EXTRA_BYTES = 64;

function damageOf(check: Buffer, bytes: number, crc: number): string | undefined {
  if (check.length < CHECK_BYTES) return 'its checksum is missing';
  return check.readUInt32LE(0) === crc && check.readUInt32LE(4) === bytes % 2 ** 32
    ? undefined
    : 'its checksum is wrong';
}

async function hasContent(source: ByteSource, start: number): Promise<boolean> {
  for await (const chunk of source.stream(start)) {
    if (chunk instanceof Buffer && chunk.some((byte) => byte !== 0)) return true;
  }
  return false;
}

function unpackedName(archive: string): string {
  const base = archive.slice(archive.lastIndexOf('/') + 1);
  const name = base.replace(/\.t(?:ar\.)?gz$/i, '.tar').replace(/\.(?:gz|gzip)$/i, '');
  return name === base || name === '' ? 'content' : name;
}
