import type { Anchor } from '../../engine/model/anchor';
import type { Named } from '../office/named';
import type { Package } from '../office/package';

/** Comments on a slide, in the old way (`p:text`) and the new (`a:t`). */
export async function readComments(pack: Package, path: string, anchor: Anchor, named: Named): Promise<void> {
  let text = '';
  let inText = false;
  await pack.read(path, {
    open(name) {
      if (name === 'cm') text = '';
      inText = name === 't' || name === 'text';
    },
    text(piece) {
      if (inText) text += piece;
      return inText;
    },
    close(name) {
      inText = false;
      if (name === 'cm' && text.trim() !== '') named.add('comment', anchor, text);
    },
  });
}
