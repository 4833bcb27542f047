import { cutOff } from '../not-unpacked';
import type { HeaderInput } from './header-input';
import { PROPERTY } from './property';

/** What the header says of an entry. */
export interface EntryInHeader {
  readonly name: string;
  readonly isFolder: boolean;
  /** It has bytes of its own among the streams. */
  readonly hasContent: boolean;
  /** 0 where the archive was not made on Unix. */
  readonly unixMode: number;
}

export interface FilesInHeader {
  readonly entries: readonly EntryInHeader[];
  /** Parts of the list that no program shows: filling that is not empty, and what nobody knows. */
  readonly unknownBytes: number;
}

const UNIX_EXTENSION = 0x8000;
const TIMES: ReadonlySet<number> = new Set([PROPERTY.createdAt, PROPERTY.readAt, PROPERTY.changedAt]);

export function readFiles(input: HeaderInput): FilesInHeader {
  const count = input.count();
  let names: readonly string[] = [];
  let empty: readonly boolean[] = [];
  let emptyFiles: readonly boolean[] = [];
  let attributes: readonly number[] = [];
  let unknownBytes = 0;
  for (let property = input.number(); property !== PROPERTY.end; property = input.number()) {
    const part = input.part();
    if (property === PROPERTY.names) names = readNames(part, count);
    else if (property === PROPERTY.emptyStreams) empty = part.bits(count);
    else if (property === PROPERTY.emptyFiles) emptyFiles = part.bits(empty.filter(Boolean).length);
    else if (property === PROPERTY.attributes) attributes = readAttributes(part, count);
    else if (TIMES.has(property)) skipTimes(part, count);
    unknownBytes += saysNothing(part.take(part.left)) ? 0 : 1;
  }
  if (names.length < count) throw cutOff('not all its entries have names');
  let emptyBefore = 0;
  const entries = names.map((name, index) => {
    const isEmpty = empty[index] ?? false;
    if (isEmpty) emptyBefore += 1;
    const isFolder = isEmpty && !(emptyFiles[emptyBefore - 1] ?? false);
    return { name, isFolder, hasContent: !isEmpty, unixMode: unixMode(attributes[index] ?? 0) };
  });
  return { entries, unknownBytes };
}

function saysNothing(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0);
}

function readNames(part: HeaderInput, count: number): string[] {
  refuseElsewhere(part);
  const names = part.take(part.left).toString('utf16le').split('\0');
  if (names.length !== count + 1 || names[count] !== '') throw cutOff('the names of its entries do not fit');
  return names.slice(0, count).map((name) => name.replaceAll('\\', '/'));
}

function readAttributes(part: HeaderInput, count: number): number[] {
  const defined = part.definedBits(count);
  refuseElsewhere(part);
  return defined.map((has) => (has ? part.take(4).readUInt32LE() : 0));
}

function skipTimes(part: HeaderInput, count: number): void {
  const defined = part.definedBits(count);
  refuseElsewhere(part);
  part.take(8 * defined.filter(Boolean).length);
}

function refuseElsewhere(part: HeaderInput): void {
  if (part.byte() !== 0) throw cutOff('a list of its header stands elsewhere');
}

function unixMode(attributes: number): number {
  return (attributes & UNIX_EXTENSION) === 0 ? 0 : attributes >>> 16;
}
