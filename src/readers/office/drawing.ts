import type { Block } from '../../engine/model/document';
import type { ZipEntry } from '../zip/open-zip';
import type { Package } from './package';
import { handlingOf } from './parts';
import { TextLines } from './text-lines';

/**
 * The paragraphs of text boxes, shapes and diagrams, which are as visible as cells, with the descriptions of pictures. Of
 * a part that should hold no text, whatever text there is.
 */
export async function* readDrawing(
  entry: ZipEntry,
  { pack }: { readonly pack: Package },
): AsyncIterable<Block> {
  const lines = new TextLines({ part: entry.name });
  const isPlain = handlingOf(entry.name) === 'plain';
  let text = '';
  let inText = false;
  const end = () => {
    if (text.trim() !== '') lines.add(text);
    text = '';
  };
  await pack.read(entry.name, {
    open(name, { descr = '', title = '' }) {
      inText = name === 't';
      if (name === 'p') end();
      if (isPlain) return;
      for (const said of [descr, title]) if (said.trim() !== '') lines.add(said);
    },
    text(piece) {
      if (inText || isPlain) text += piece;
    },
    close(name) {
      inText = false;
      if (name === 'p' || isPlain) end();
    },
  });
  end();
  if (!lines.isEmpty) yield lines.take(true);
}
