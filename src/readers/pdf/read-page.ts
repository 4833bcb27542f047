import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Block } from '../../engine/model/document';
import { linesOfWords } from '../layout/lines-of-words';
import type { Word } from '../layout/word';
import { chartLabels } from '../plots/chart-labels';
import { LABELS, labelBlock } from '../plots/label-blocks';
import type { DrawnPage, DrawnPicture } from './canvas';
import { drawPage } from './draw-page';
import { matrixOf } from './arguments';
import { boundOperations } from './bound-operations';
import { areaOf, IDENTITY, type Box } from './geometry';
import type { OpenPdf } from './open-pdf';
import { textsByDirection, widthUnit, type DrawnWord, type FontFacts } from './page-words';
import { placedTexts, withoutAxes } from './placed-texts';
import type { WhyUnseen, WordsOfPage } from './split-drawings';
import { Sight } from './unseen-words';

export interface ReadPage {
  /** What a reader of the page sees; `unseenBlocks` tells the rest. */
  readonly blocks: readonly Block[];
  readonly words: WordsOfPage;
  readonly pictures: readonly DrawnPicture[];
}

type Layers = Awaited<ReturnType<OpenPdf['pdf']['getOptionalContentConfig']>>;

/** Lines of the page as a reader sees them, and the points of its charts; beside them what a reader does not see. */
export async function readPage(open: OpenPdf, page: PDFPageProxy, layers: Layers): Promise<ReadPage> {
  const isCut = boundOperations(page);
  const drawn = drawPage(open.pdfjs, {
    operations: await page.getOperatorList(),
    matrix: matrixOf(page.getViewport({ scale: 1 }).transform) ?? IDENTITY,
    fontFacts: fontFactsOf(page),
    isLayerShown: (layer) => isShown(layers, layer),
  });
  const words = wordsOf(page, drawn);
  const blocks = [...blocksOf(page, drawn, words)];
  if (isCut()) blocks.push(tooMuch(page.pageNumber));
  return { blocks, words, pictures: drawn.pictures };
}

function wordsOf(page: PDFPageProxy, { words, shapes }: DrawnPage): WordsOfPage {
  const sight = new Sight(sheetOf(page), shapes.fills);
  const seen: DrawnWord[] = [];
  const unseen = new Map<WhyUnseen, DrawnWord[]>();
  for (const word of words.words) {
    const why = sight.unseen(word);
    if (why === undefined) seen.push(word);
    else if (unseen.has(why)) unseen.get(why)?.push(word);
    else unseen.set(why, [word]);
    if (word.alone) shapes.marks.addSign(word.text, word.box);
  }
  return { number: page.pageNumber, seen, unseen };
}

function sheetOf(page: PDFPageProxy): Box {
  const { width, height } = page.getViewport({ scale: 1 });
  return { left: 0, top: 0, right: width, bottom: height };
}

function* blocksOf(
  page: PDFPageProxy,
  { words, shapes }: DrawnPage,
  { number, seen }: WordsOfPage,
): Iterable<Block> {
  const lines = linesOf(shapes.isDrawnOn ? withoutAxes(seen) : seen);
  yield { kind: 'lines', place: { page: number }, firstLine: 1, lines, last: true };
  const labels = shapes.isDrawnOn ? chartLabels(placedTexts(seen)) : undefined;
  if (labels) yield labelBlock({ page: number, part: LABELS }, labels);
  for (const counted of shapes.marks.counted) yield { kind: 'marks', anchor: { page: number }, ...counted };
  if (words.tooMany || shapes.tooMany || areaOf(sheetOf(page)) === 0) yield tooMuch(number);
}

export function* unseenBlocks({ number, unseen }: WordsOfPage): Iterable<Block> {
  for (const [why, hidden] of unseen) {
    const lines = linesOf(hidden);
    if (why !== 'overflowing-text')
      yield { kind: 'part', part: why, anchor: { page: number }, text: inOneLine(lines) };
    // What nobody sees may still be a table: it is read like any other text.
    yield { kind: 'lines', place: { page: number, part: why }, firstLine: 1, lines, last: true };
  }
}

function inOneLine(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .join(' / ')
    .replace(/ {2,}/g, ' ');
}

function tooMuch(page: number): Block {
  const reason = `Page ${page} has more on it than is read.`;
  return { kind: 'unread', anchor: { page }, cause: 'limit', reason };
}

function linesOf(words: readonly DrawnWord[]): string[] {
  const texts: Word[][] = textsByDirection(words);
  return texts.flatMap((text, i) => {
    const lines = linesOfWords(text).map(({ text: line }) => line);
    return i === 0 ? lines : ['', ...lines];
  });
}

function fontFactsOf({ commonObjs }: PDFPageProxy): (name: string) => FontFacts {
  const known = new Map<string, FontFacts>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const font: unknown = commonObjs.has(name) ? commonObjs.get(name) : undefined;
    const facts = factsOf(font);
    known.set(name, facts);
    return facts;
  };
}

function factsOf(font: unknown): FontFacts {
  if (typeof font !== 'object' || font === null) return { unit: widthUnit(undefined), vertical: false };
  return {
    unit: widthUnit('fontMatrix' in font ? matrixOf(font.fontMatrix) : undefined),
    vertical: 'vertical' in font && font.vertical === true,
  };
}

function isShown(layers: Layers, layer: unknown): boolean {
  if (typeof layer !== 'object' || layer === null) return true;
  const shown: unknown = layers.isVisible(layer);
  return shown !== false;
}
