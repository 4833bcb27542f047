import type { Block } from '../../engine/model/document';
import type { ZipEntry } from '../zip/open-zip';
import type { Package } from './package';
import { TextLines } from './text-lines';

interface InPackage {
  readonly pack: Package;
}

/** The paragraphs of text boxes, shapes and diagrams, as visible as cells, with the descriptions of pictures. */
export async function* readDrawing(entry: ZipEntry, { pack }: InPackage): AsyncIterable<Block> {
  const lines = new TextLines({ part: entry.name });
  let text = '';
  let inText = false;
  await pack.read(entry.name, {
    open(name, { descr = '', title = '' }) {
      inText = name === 't';
      for (const said of [descr, title]) if (said.trim() !== '') lines.add(said);
    },
    text(piece) {
      if (inText) text += piece;
      return inText;
    },
    close(name) {
      inText = false;
      if (name !== 'p') return;
      if (text.trim() !== '') lines.add(text);
      text = '';
    },
  });
  if (text.trim() !== '') lines.add(text);
  if (!lines.isEmpty) yield lines.take(true);
}

/** A part that should hold no text: whatever text there is all the same. */
export async function* readPlain(entry: ZipEntry, { pack }: InPackage): AsyncIterable<Block> {
  const lines = new TextLines({ part: entry.name });
  await pack.read(entry.name, {
    text(piece) {
      if (piece.trim() !== '') lines.add(piece);
      return true;
    },
  });
  if (!lines.isEmpty) yield lines.take(true);
}
