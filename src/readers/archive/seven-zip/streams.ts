import { cutOff } from '../not-unpacked';
import { readFolder, type Folder } from './folder';
import type { HeaderInput } from './header-input';
import { PROPERTY } from './property';

/** What is packed in a 7z, and how. */
export interface Streams {
  /** Where the packed streams begin, after the first 32 bytes. They stand one behind the other. */
  readonly packedAt: number;
  readonly packedSizes: readonly number[];
  readonly folders: readonly FolderOfStreams[];
}

export interface FolderOfStreams extends Folder {
  /** What each of its outputs has. */
  readonly outputSizes: readonly number[];
  readonly checksum?: number;
  /** Unpacked sizes of the files that stand in it, one behind the other. */
  readonly parts: readonly number[];
}

export const NO_STREAMS: Streams = { packedAt: 0, packedSizes: [], folders: [] };

export function readStreams(input: HeaderInput): Streams {
  let packed = { packedAt: 0, packedSizes: [] as readonly number[] };
  let folders: readonly FolderOfStreams[] = [];
  for (let property = input.byte(); property !== PROPERTY.end; property = input.byte()) {
    if (property === PROPERTY.packed) packed = readPacked(input);
    else if (property === PROPERTY.folders) folders = readFolders(input);
    else if (property === PROPERTY.parts) folders = withParts(input, folders);
    else throw cutOff('its header has a list that nobody knows');
  }
  return { ...packed, folders };
}

export function unpackedSize({ outputSizes, last }: FolderOfStreams): number {
  return outputSizes[last] ?? 0;
}

function readPacked(input: HeaderInput): Omit<Streams, 'folders'> {
  const packedAt = input.number();
  const count = input.count();
  let packedSizes: readonly number[] = [];
  for (let property = input.byte(); property !== PROPERTY.end; property = input.byte()) {
    if (property === PROPERTY.sizes) packedSizes = input.numbers(count);
    else if (property === PROPERTY.checksums) input.checksums(count);
    else throw cutOff('its header has a list that nobody knows');
  }
  return { packedAt, packedSizes };
}

function readFolders(input: HeaderInput): FolderOfStreams[] {
  if (input.byte() !== PROPERTY.folder) throw cutOff('its header lists no folders');
  const count = input.count();
  if (input.byte() !== 0) throw cutOff('a list of its header stands elsewhere');
  const folders = Array.from({ length: count }, () => readFolder(input));
  if (input.byte() !== PROPERTY.unpackedSizes) throw cutOff('its header has no sizes');
  const sizes = folders.map(({ outputs }) => input.numbers(outputs));
  let checksums: readonly (number | undefined)[] = [];
  for (let property = input.byte(); property !== PROPERTY.end; property = input.byte()) {
    if (property !== PROPERTY.checksums) throw cutOff('its header has a list that nobody knows');
    checksums = input.checksums(count);
  }
  return folders.map((folder, index) => {
    const outputSizes = sizes[index] ?? [];
    return { ...folder, outputSizes, checksum: checksums[index], parts: [outputSizes[folder.last] ?? 0] };
  });
}

/** The last file of a folder has what the others leave. */
function withParts(input: HeaderInput, folders: readonly FolderOfStreams[]): readonly FolderOfStreams[] {
  let counts = folders.map(() => 1);
  let property = input.byte();
  if (property === PROPERTY.partCounts) {
    counts = folders.map(() => input.count());
    property = input.byte();
  }
  const hasSizes = property === PROPERTY.sizes;
  const parts = folders.map((folder, index) =>
    partsOf(folder, counts[index] ?? 1, hasSizes ? input : undefined),
  );
  if (hasSizes) property = input.byte();
  for (; property !== PROPERTY.end; property = input.byte()) {
    if (property !== PROPERTY.checksums) throw cutOff('its header has a list that nobody knows');
    input.checksums(missingChecksums(folders, counts));
  }
  return folders.map((folder, index) => ({ ...folder, parts: parts[index] ?? [] }));
}

function partsOf(folder: FolderOfStreams, count: number, input: HeaderInput | undefined): number[] {
  if (count === 0) return [];
  const sizes = count > 1 ? (input?.numbers(count - 1) ?? []) : [];
  const rest = unpackedSize(folder) - sizes.reduce((sum, size) => sum + size, 0);
  if (rest < 0 || sizes.length < count - 1) throw cutOff('the sizes in its header do not fit');
  return [...sizes, rest];
}

/** The checksum of a folder is that of its only file. */
function missingChecksums(folders: readonly FolderOfStreams[], counts: readonly number[]): number {
  return folders.reduce((sum, { checksum }, index) => {
    const count = counts[index] ?? 1;
    return sum + (count === 1 && checksum !== undefined ? 0 : count);
  }, 0);
}
