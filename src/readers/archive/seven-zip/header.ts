import { crc32 } from 'node:zlib';
import type { ByteSource } from '../../reader';
import { cutOff, NotUnpacked } from '../not-unpacked';
import type { Range } from '../zip/directory';
import { readFiles, type FilesInHeader } from './files';
import { isLocked, refuseCoders } from './folder';
import { HeaderInput } from './header-input';
import { PROPERTY } from './property';
import { streamsThatGoOn } from './needless-bytes';
import { bytesBehindContent } from './stream-ends';
import { NO_STREAMS, readStreams, unpackedSize, type Streams } from './streams';
import { Unpacker } from './unpacker';
import { START_BYTES, wrapped } from './wrapped';

/** Names of ten thousand files take far less. */
const MOST_HEADER_BYTES = 16_000_000;
/** 7-Zip packs a header once; each further time is somebody's trick. */
const MOST_TIMES_PACKED = 4;

export interface SevenZipHeader {
  readonly files: FilesInHeader;
  readonly streams: Streams;
  /** Ranges of the file that the archive's own parts take up. */
  readonly taken: readonly Range[];
  /** Bytes in its header that say nothing to a program that shows it. */
  readonly hiddenBytes: number;
}

/**
 * The header of a 7z, which stands at its end and is mostly packed itself. @throws NotUnpacked for one that is damaged,
 * locked, or packed in a way that is not read
 */
export async function readHeader(source: ByteSource): Promise<SevenZipHeader> {
  const start = await source.read(0, START_BYTES);
  if (start.length < START_BYTES || crc32(start.subarray(12)) !== start.readUInt32LE(8))
    throw cutOff('its first bytes are damaged');
  const at = START_BYTES + Number(start.readBigUInt64LE(12));
  const size = Number(start.readBigUInt64LE(20));
  if (at + size > source.size) throw cutOff('its header is gone');
  if (size > MOST_HEADER_BYTES) throw tooLarge();
  const bytes = await source.read(at, size);
  if (crc32(bytes) !== start.readUInt32LE(28)) throw cutOff('its header is damaged');
  const taken: Range[] = [
    [0, START_BYTES],
    [at, at + size],
  ];
  if (size === 0)
    return { files: { entries: [], unknownBytes: 0 }, streams: NO_STREAMS, taken, hiddenBytes: 0 };
  return plainHeader(source, bytes, taken);
}

async function plainHeader(source: ByteSource, found: Buffer, taken: Range[]): Promise<SevenZipHeader> {
  let bytes = found;
  let hiddenBytes = 0;
  for (let times = 0; times <= MOST_TIMES_PACKED; times += 1) {
    const input = new HeaderInput(bytes);
    const property = input.byte();
    if (property === PROPERTY.header) {
      const { files, streams, unknown } = readBody(input, source, taken);
      return { files, streams, taken, hiddenBytes: hiddenBytes + unknown + input.left };
    }
    if (property !== PROPERTY.packedHeader) throw cutOff('its header begins with nothing that is known');
    const streams = readStreams(input);
    hiddenBytes += input.left;
    const range = rangeOf(streams, source);
    taken.push(range);
    bytes = await unpackedHeader(await source.read(range[0], range[1] - range[0]), streams);
    hiddenBytes += (await bytesBehindContent(source, streams)) + (await streamsThatGoOn(source, streams));
  }
  throw new NotUnpacked('bomb', 'Its header is packed again and again.');
}

async function unpackedHeader(packed: Buffer, streams: Streams): Promise<Buffer> {
  const [folder, another] = streams.folders;
  if (!folder || another) throw cutOff('its header is not packed as one');
  if (isLocked(folder))
    throw new NotUnpacked('encrypted', 'A password protects the archive, names of files included.');
  refuseCoders(folder);
  if (unpackedSize(folder) > MOST_HEADER_BYTES) throw tooLarge();
  const unpacker = await Unpacker.open(wrapped(packed, streams, folder));
  unpacker.next();
  return Buffer.concat([...unpacker.pieces()]);
}

function readBody(input: HeaderInput, source: ByteSource, taken: Range[]) {
  let files: FilesInHeader = { entries: [], unknownBytes: 0 };
  let streams = NO_STREAMS;
  let unknown = 0;
  for (let property = input.byte(); property !== PROPERTY.end; property = input.byte()) {
    if (property === PROPERTY.mainStreams) streams = readStreams(input);
    else if (property === PROPERTY.files) files = readFiles(input);
    else if (property === PROPERTY.archiveProperties) unknown += archiveProperties(input);
    // What is packed in streams of its own, as a list that stands elsewhere, nobody writes; nor is it unpacked here.
    else throw new NotUnpacked('unsupported', 'Its header has streams of its own, which are not read.');
  }
  if (streams.folders.length > 0) taken.push(rangeOf(streams, source));
  return { files, streams, unknown: unknown + files.unknownBytes };
}

function archiveProperties(input: HeaderInput): number {
  let bytes = 0;
  while (input.number() !== PROPERTY.end) bytes += input.part().left;
  return bytes;
}

function rangeOf({ packedAt, packedSizes }: Streams, source: ByteSource): Range {
  const start = START_BYTES + packedAt;
  const end = packedSizes.reduce((sum, size) => sum + size, start);
  if (end > source.size) throw cutOff('its packed streams end outside');
  return [start, end];
}

function tooLarge(): NotUnpacked {
  return new NotUnpacked('bomb', `Its header has more than ${MOST_HEADER_BYTES / 1_000_000} MB.`);
}
