import type { Block } from '../../engine/model/document';
import type { Reader } from '../reader';
import { textReader } from '../text/text-reader';
import { DrawnPoints } from './drawn-points';

/** LaTeX as the text that it is, and the points of the plots that it draws. */
export const latexReader: Reader = {
  formats: ['tex'],
  async *read(source, recognised, inside): AsyncIterable<Block> {
    const points = new DrawnPoints();
    for await (const block of textReader.read(source, recognised, inside)) {
      if (block.kind === 'lines' && block.place === undefined) points.read(block);
      yield block;
    }
    yield* points.end();
  },
};
