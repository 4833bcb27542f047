import type { Block } from '../../engine/model/document';
import { withInnerFiles } from '../found';
import { parsedJson } from '../plots/literals';
import type { Reader } from '../reader';
import { textReader } from '../text/text-reader';
import { FilesInStrings, mayHoldFiles } from './files-in-strings';

/** Lines of JSON as text, and files that stand in their strings. */
export const jsonLinesReader: Reader = {
  formats: ['jsonl'],
  async *read(source, recognised, inside): AsyncIterable<Block> {
    const files = new FilesInStrings();
    for await (const block of textReader.read(source, recognised, inside)) {
      if (block.kind === 'lines')
        for (const line of block.lines) if (mayHoldFiles(line)) files.look(parsedJson(line));
      yield block;
    }
    yield* withInnerFiles(files.found(), inside);
  },
};
