import type { Block } from '../../engine/model/document';
import { withInnerFiles } from '../found';
import type { Reader } from '../reader';
import { textReader } from '../text/text-reader';
import { BehindPage } from './behind-page';

/** Markdown as the text that it is, and what leaves with the page that programs make of it without standing on it. */
export const markdownReader: Reader = {
  formats: ['md'],
  async *read(source, recognised, inside): AsyncIterable<Block> {
    const behind = new BehindPage();
    for await (const block of textReader.read(source, recognised, inside)) {
      if (block.kind === 'lines' && block.place === undefined) behind.read(block);
      yield block;
    }
    yield* withInnerFiles(behind.end(), inside);
  },
};
