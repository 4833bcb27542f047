import type { Block } from '../../engine/model/document';
import type { Package } from '../office/package';
import { TextLines } from '../office/text-lines';
import { rangeOf } from './references';

const LONGEST = 2000;

/** Notes and threaded comments on a sheet's cells, each at its cell. */
export async function readComments(pack: Package, path: string, sheet: string): Promise<Block[]> {
  const found: Block[] = [];
  const long = new TextLines({ sheet, part: `${path} (more)` });
  let reference = '';
  let text = '';
  let inText = false;
  await pack.read(path, {
    open(name, { ref }) {
      if (name === 'comment' || name === 'threadedComment') {
        reference = ref ?? '';
        text = '';
      }
      inText = name === 't' || (name === 'text' && path.toLowerCase().includes('threadedcomment'));
    },
    text(piece) {
      if (inText) text += piece;
      return inText;
    },
    close(name) {
      inText = false;
      if (name !== 'comment' && name !== 'threadedComment') return;
      const place = rangeOf(reference);
      const cell = place && { row: place.top, column: place.left, a1: reference };
      found.push({ kind: 'part', part: 'comment', anchor: { sheet, ...cell }, text: text.slice(0, LONGEST) });
      if (text.length > LONGEST) for (const line of text.split('\n')) long.add(line);
    },
  });
  return long.isEmpty ? found : [...found, long.take(true)];
}
