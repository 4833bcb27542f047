import type { Block } from '../../engine/model/document';
import { withInnerFiles, type Found } from '../found';
import { Named } from '../office/named';
import { isOutside } from '../outside';
import type { ByteSource, Reader, ReadInside, Recognised } from '../reader';
import { kindOfOle2 } from '../sniff/ole2';
import { compoundFile, type CompoundFile, type OleStream } from './compound-file';
import { packagedFile } from './packaged';
import { propertiesIn } from './property-set';

const HEAD_BYTES = 512;
const MOST_BYTES = 64_000_000;
/** Folders of Visual Basic, in all three programs and in objects. */
const OF_MACROS = /^(?:VBA|_VBA_PROJECT_CUR|Macros)$/i;
const NEWER: Readonly<Record<string, string>> = { xls: 'xlsx', doc: 'docx', ppt: 'pptx' };

/**
 * Old Office files, and objects that Office embeds: of neither the content is read, which is said; what they say of
 * themselves, their macros and the file that an object carries are.
 */
export const oleReader: Reader = {
  formats: ['ole2', 'xls', 'doc', 'ppt'],
  async *read(source: ByteSource, { format }: Recognised, inside: ReadInside): AsyncIterable<Block> {
    const { encrypted } = await kindOfOle2(source, await source.read(0, HEAD_BYTES));
    if (encrypted) {
      const reason = 'A password protects the document. Save it without one.';
      yield { kind: 'unread', anchor: {}, cause: 'encrypted', reason };
      return;
    }
    yield* withInnerFiles(await foundIn(source), inside);
    const newer = NEWER[format];
    const remedy = newer === undefined ? '' : ` Open it in Office or LibreOffice and save it as ${newer}.`;
    const reason = `Sluice does not read the content of ${format} files.${remedy}`;
    yield { kind: 'unread', anchor: {}, cause: 'unsupported', reason };
  },
};

async function foundIn(source: ByteSource): Promise<Found[]> {
  if (source.size > MOST_BYTES) return [];
  const content = orNothing(() => compoundFileIn(source));
  return foundBeside((await content) ?? { streams: [], folders: [] });
}

async function compoundFileIn(source: ByteSource): Promise<CompoundFile> {
  return compoundFile(await source.read(0, source.size));
}

/** Damaged: that the content is not read is said in any case. */
async function orNothing<T>(act: () => Promise<T> | T): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (isOutside(error)) return undefined;
    throw error;
  }
}

async function foundBeside({ streams, folders }: CompoundFile): Promise<Found[]> {
  const named = new Named();
  for (const stream of streams)
    for (const { name, value } of (await orNothing(() => propertiesIn(stream.name, stream.bytes))) ?? [])
      named.add('property', { part: partName(stream) }, `${name}: ${value}`);
  for (const folder of folders)
    if (OF_MACROS.test(folder)) named.add('macro', { part: folder }, 'Visual Basic');
  return [
    ...streams.flatMap((stream) => packagedFile(stream) ?? []),
    ...named.take(),
    ...named.rest({ part: 'properties' }),
  ];
}

/** Without the sign that marks streams of the system. */
function partName({ name }: OleStream): string {
  return name < ' ' ? name.slice(1) : name;
}
