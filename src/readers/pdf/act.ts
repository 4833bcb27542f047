import type { Arguments } from './arguments';
import type { Canvas } from './canvas';
import type { PdfJs } from './load-pdfjs';

/** What an operation does to the page. `order`: the how-many-th it is. */
export type Act = (canvas: Canvas, args: Arguments, order: number) => void;

/** By the names that pdf.js gives its operations. */
export type Acts = { readonly [Name in keyof PdfJs['OPS']]?: Act };
