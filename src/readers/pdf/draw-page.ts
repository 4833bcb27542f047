import type { Act } from './act';
import { actsOf } from './acts';
import { Canvas, type DrawnPage, type PageToDraw } from './canvas';
import { listOf } from './fields';
import type { PdfJs } from './load-pdfjs';

/** Draws a page without pixels: what stands where, in which order, how visible. */
export function drawPage(pdfjs: PdfJs, page: PageToDraw): DrawnPage {
  const canvas = new Canvas(page, pdfjs.OPS);
  const acts = (known ??= actsOf(pdfjs.OPS));
  const { fnArray, argsArray } = page.operations;
  for (let order = 0; order < fnArray.length; order += 1) {
    const args = argsArray[order];
    acts.get(fnArray[order] ?? 0)?.(canvas, listOf(args), order);
  }
  return canvas;
}

let known: ReadonlyMap<number, Act> | undefined;
