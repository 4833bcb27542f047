import type { Block } from '../../engine/model/document';
import type { ZipEntry } from '../zip/open-zip';
import type { Attributes } from '../xml/attributes';
import type { XmlHandler } from '../xml/read-xml';
import { Flows } from './flows';
import { Letters } from './letters';
import type { Package } from './package';
import type { Line } from './paragraph';
import { ENDLESS, Shape } from './shape';
import { TextLines } from './text-lines';

interface InPackage {
  readonly pack: Package;
}

/** The paragraphs of text boxes, shapes and diagrams, as visible as cells, with the descriptions of pictures. */
export async function* readDrawing(entry: ZipEntry, { pack }: InPackage): AsyncIterable<Block> {
  const texts = new TextsOfDrawing(entry.name);
  await pack.read(entry.name, texts);
  yield* texts.take();
}

class TextsOfDrawing implements XmlHandler {
  private readonly lines: TextLines;
  private readonly flows = new Flows();
  private readonly shape = new Shape(ENDLESS);
  private readonly letters = new Letters();
  private readonly unseen: Block[] = [];
  private inText = false;

  constructor(private readonly part: string) {
    this.lines = new TextLines({ part });
    this.flows.begin((line) => {
      this.add(line);
    });
  }

  open(name: string, attributes: Attributes): void {
    this.inText = name === 't';
    this.shape.open(name, attributes);
    this.letters.open(name, attributes);
    const { descr = '', title = '' } = attributes;
    for (const said of [descr, title]) if (said.trim() !== '') this.lines.add(said);
    if (name === 'p') this.flows.beginParagraph({});
  }

  text(piece: string): boolean {
    if (!this.inText) return false;
    // What lies below a shape without a colour of its own, cells or other shapes, nobody knows here.
    const behind = this.shape.fill ?? 'unknown';
    this.flows.goOn();
    const hidden = this.shape.isUnseen ? { hidden: true } : {};
    return this.flows.write(piece, { behind, ...this.letters.look, ...hidden });
  }

  close(name: string): void {
    this.inText = false;
    if (name === 'p') this.flows.endParagraph();
    this.letters.close(name);
    this.shape.close(name);
  }

  *take(): Iterable<Block> {
    this.flows.end();
    if (!this.lines.isEmpty) yield this.lines.take(true);
    yield* this.unseen;
  }

  private add({ text, unseen }: Line): void {
    if (text.trim() === '') return;
    const line = this.lines.add(text);
    for (const { start, end } of unseen) {
      const anchor = { part: this.part, line, start, end };
      this.unseen.push({ kind: 'part', part: 'invisible-text', anchor, text: text.slice(start, end) });
    }
  }
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
