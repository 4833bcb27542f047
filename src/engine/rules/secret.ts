import { z } from 'zod';
import { cellAnchor, placeOf } from '../model/anchor';
import { broken, defineRule } from './define-rule';
import { findSecret } from './secrets/find-secret';

/**
 * A password, key or token: whoever reads the output can act as the researcher. Found by shapes that only keys have, and
 * by names such as `password:` before a value that is no placeholder. The message never repeats it.
 * Source: ours; the shapes are those that their issuers document.
 */
export const secret = defineRule({
  id: 'secret',
  title: 'A password or key',
  params: z.strictObject({}),

  *lines({ place = {}, firstLine, lines }, { looked }) {
    looked(lines.length);
    for (const [index, line] of lines.entries()) {
      if (line.length < SHORTEST) continue;
      const found = findSecret(line);
      if (!found) continue;
      yield broken(
        { ...placeOf(place), line: firstLine + index, start: found.start, end: found.end },
        words(found.what),
      );
    }
  },

  *rows({ block, cells, notable }, context) {
    context.looked(cells);
    for (const { text, row, column } of notable) {
      const found = text.length < SHORTEST ? undefined : findSecret(text);
      if (found) yield broken(cellAnchor(block.grid, row, column), words(found.what));
    }
  },

  *part({ anchor, text }, { looked }) {
    looked();
    const found = findSecret(text);
    if (found) yield broken(anchor, words(found.what));
  },
});

/** Shorter texts hold no key and no name with one. */
const SHORTEST = 14;

function words(what: string) {
  return {
    message: `${what} stands here: whoever reads this file can use it.`,
    remedy: 'Take it out, and change it where it is used: it may have been read already.',
  };
}
