import type { Block } from '../../engine/model/document';
import { notUnpacked, type ArchiveItem } from '../archive/archive';
import { UnpackBudget } from '../archive/budget';
import { NotUnpacked } from '../archive/not-unpacked';
import type { OneFilePacking } from '../archive/one-file';
import { Spool } from '../archive/spool';
import type { ByteSource } from '../reader';
import { formatOfMagic } from '../sniff/magic';

const PACKINGS: ReadonlyMap<string, () => Promise<OneFilePacking>> = new Map<
  string,
  () => Promise<OneFilePacking>
>([
  ['gz', async () => (await import('../archive/gzip')).gzipPacking],
  ['bz2', async () => (await import('../archive/bzip2')).bzip2Packing],
  ['xz', async () => (await import('../archive/xz')).xzPacking],
  ['zst', async () => (await import('../archive/zstd')).zstdPacking],
]);

export interface Unpacked {
  /** Undefined when nothing of it may be read. */
  readonly bytes?: Buffer;
  /** What is to be said of the packing: damage, and what lies in it beside the content. */
  readonly said: readonly Block[];
}

/** The bytes of a file that its program packs by itself, in whichever way; at most `most` of them. */
export async function unpacked(source: ByteSource, most: number): Promise<Unpacked> {
  if (source.size > most) return tooLarge(most);
  const load = PACKINGS.get(formatOfMagic(await source.read(0, 64)) ?? '');
  if (!load) return { bytes: await source.read(0, source.size), said: [] };
  const spool = new Spool();
  try {
    const archive = { source, name: '', budget: new UnpackBudget(source.size) };
    const said = (await (await load()).unpack(archive, spool)).filter(isBlock);
    const spooled = spool.end();
    const bytes = spooled.source.size > most ? undefined : await spooled.source.read(0, most);
    await spooled.close();
    return bytes ? { bytes, said } : tooLarge(most);
  } catch (error) {
    await spool.abandon();
    if (!(error instanceof NotUnpacked)) throw error;
    return { said: [notUnpacked(error)] };
  }
}

function isBlock(item: ArchiveItem): item is Block {
  return item.kind !== 'entry';
}

function tooLarge(most: number): Unpacked {
  const reason = `It has more than ${most / 1_000_000} MB, too many to be read whole.`;
  return { said: [{ kind: 'unread', anchor: {}, cause: 'limit', reason }] };
}
