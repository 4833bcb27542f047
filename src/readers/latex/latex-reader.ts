import type { Block } from '../../engine/model/document';
import type { Reader } from '../reader';
import { textReader } from '../text/text-reader';
import { DrawnPoints } from './drawn-points';
import { UnseenText } from './unseen-text';

/** LaTeX as the text that it is, the points of the plots that it draws, and texts that it sets unseen. */
export const latexReader: Reader = {
  formats: ['tex'],
  async *read(source, recognised, inside): AsyncIterable<Block> {
    const points = new DrawnPoints();
    const unseen = new UnseenText();
    for await (const block of textReader.read(source, recognised, inside)) {
      if (block.kind === 'lines' && block.place === undefined)
        for (const one of [points, unseen]) one.read(block);
      yield block;
    }
    yield* points.end();
    yield* unseen.end();
  },
};
