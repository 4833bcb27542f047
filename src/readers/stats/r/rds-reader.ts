import type { Block } from '../../../engine/model/document';
import type { ByteSource, Reader } from '../../reader';
import { unpacked } from '../unpacked';
import { NotSerialised } from './input';
import { contentOf, type RContent } from './objects';
import { TooLarge, unserialise } from './unserialise';
import { gridBlocks } from '../grid-blocks';

const MOST_BYTES = 100_000_000;
/** Of `save`, before what `saveRDS` writes. */
const SAVED = /^RD[AXB][23]\n/;

/**
 * What R saved: tables and vectors as grids, everything else (models, functions, plots) as an object that a person has
 * to know. Nothing of it is run.
 */
export const rdsReader: Reader = {
  formats: ['rds', 'rdata'],
  async *read(source: ByteSource): AsyncIterable<Block> {
    const { bytes, said } = await unpacked(source, MOST_BYTES);
    yield* said;
    if (!bytes) return;
    try {
      const start = SAVED.test(bytes.toString('latin1', 0, 5)) ? 5 : 0;
      const { value, left } = unserialise(bytes.subarray(start));
      yield* blocksOf(contentOf(value));
      if (left > 0)
        yield { kind: 'part', part: 'hidden-bytes', anchor: {}, text: `${left} bytes after its end` };
    } catch (error) {
      yield unread(error);
    }
  },
};

function* blocksOf({ objects, lines, more }: RContent): Iterable<Block> {
  const tables = objects.filter(({ kind }) => kind === 'table').length;
  for (const [index, object] of objects.entries()) {
    const place = object.name === '' || (tables === 1 && objects.length === 1) ? {} : { sheet: object.name };
    if (object.kind === 'object') {
      yield { kind: 'part', part: 'model', anchor: place, text: object.words };
      continue;
    }
    yield* gridBlocks({ id: `g${index + 1}`, ...place }, object.rows);
    if (!object.whole)
      yield { kind: 'unread', anchor: place, cause: 'limit', reason: 'It has too many values.' };
  }
  if (more)
    yield {
      kind: 'unread',
      anchor: {},
      cause: 'limit',
      reason: `It has more than ${objects.length} objects.`,
    };
  if (lines.length > 0) yield { kind: 'lines', firstLine: 1, lines, format: 'txt', last: true };
}

function unread(error: unknown): Block {
  if (error instanceof TooLarge) {
    return { kind: 'unread', anchor: {}, cause: 'limit', reason: 'It has too many parts to be read.' };
  }
  if (!(error instanceof NotSerialised)) throw error;
  return {
    kind: 'unread',
    anchor: {},
    cause: 'broken',
    reason: `What R saved is damaged: ${error.message}.`,
  };
}
