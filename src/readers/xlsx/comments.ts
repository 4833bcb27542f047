import type { PartBlock } from '../../engine/model/document';
import type { Package } from '../office/package';
import { rangeOf } from './references';

/** Notes and threaded comments on a sheet's cells, each at its cell. */
export async function readComments(pack: Package, path: string, sheet: string): Promise<PartBlock[]> {
  const found: PartBlock[] = [];
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
    },
    close(name) {
      inText = false;
      if (name !== 'comment' && name !== 'threadedComment') return;
      const place = rangeOf(reference);
      const cell = place && { row: place.top, column: place.left, a1: reference };
      found.push({ kind: 'part', part: 'comment', anchor: { sheet, ...cell }, text: text.slice(0, 2000) });
    },
  });
  return found;
}
