import type { Block } from '../engine/model/document';
import type { ByteSource, Reader, ReadInside, Recognised } from './reader';

const READERS: ReadonlyMap<string, () => Promise<Reader>> = new Map<string, () => Promise<Reader>>([
  ['rds', async () => (await import('./rds')).rdsReader],
  ['rdata', async () => (await import('./rds')).rdsReader],
  ['pickle', async () => (await import('./pickle')).pickleReader],
]);

/** What statistics programs save, each format by its own reader, which is loaded when it is met. */
export const statisticsReader: Reader = {
  formats: [...READERS.keys()],
  async *read(source: ByteSource, recognised: Recognised, inside: ReadInside): AsyncIterable<Block> {
    const load = READERS.get(recognised.format);
    if (load) yield* (await load()).read(source, recognised, inside);
  },
};
