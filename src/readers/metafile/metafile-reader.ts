import type { Block } from '../../engine/model/document';
import { TextLines } from '../office/text-lines';
import { isOutside } from '../outside';
import type { ByteSource, Reader, Recognised } from '../reader';
import { wordsOfEmf } from './emf-words';
import { wordsOfWmf } from './wmf-words';
import { linesOf } from './words';

const MOST_BYTES = 64_000_000;

/**
 * Pictures of Windows, as Office keeps charts that were pasted: a list of what to draw. The words in it are read; what they
 * look like, and what else is drawn, nobody sees here, which is said.
 */
export const metafileReader: Reader = {
  formats: ['emf', 'wmf'],
  async *read(source: ByteSource, { format }: Recognised): AsyncIterable<Block> {
    if (source.size <= MOST_BYTES) yield* lines(await source.read(0, source.size), format);
    const reason = `Of ${format} pictures only the words are read. Save the picture as png, or put a table in its place.`;
    yield { kind: 'unread', anchor: {}, cause: 'unsupported', reason };
  },
};

function* lines(file: Buffer, format: string): Iterable<Block> {
  const text = new TextLines();
  try {
    for (const line of linesOf(format === 'emf' ? wordsOfEmf(file) : wordsOfWmf(file))) {
      text.add(line);
      if (text.isLong) yield text.take(false);
    }
  } catch (error) {
    // Damaged: what came before is read, and that not all is read is said in any case.
    if (!isOutside(error)) throw error;
  }
  if (!text.isEmpty) yield text.take(true);
}
