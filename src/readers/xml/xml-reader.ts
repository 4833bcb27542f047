import type { Block } from '../../engine/model/document';
import type { Reader } from '../reader';
import { textReader } from '../text/text-reader';

const DOCUMENT_TYPE = /<!(?:DOCTYPE|ENTITY)\b/i;

/**
 * XML as text, of which the engine finds the records. One that declares a document type means other text than it has: its
 * entities are never expanded, so what a program would show is unread.
 */
export const xmlReader: Reader = {
  formats: ['xml'],
  async *read(source, recognised, inside): AsyncIterable<Block> {
    let declares = false;
    for await (const block of textReader.read(source, recognised, inside)) {
      if (block.kind === 'lines') declares ||= block.lines.some((line) => DOCUMENT_TYPE.test(line));
      yield block;
    }
    if (!declares) return;
    const reason = 'It declares a document type, whose entities are not expanded. Save it without one.';
    yield { kind: 'unread', anchor: {}, cause: 'unsupported', reason };
  },
};
