import { dirname, join } from 'node:path';
import { ReadingHalf, type PdfJs } from './reading-half';

export interface LoadedPdfJs {
  readonly pdfjs: PdfJs;
  /** Where its fonts, character maps and decoders lie. */
  readonly folder: string;
  readonly half: ReadingHalf;
}

let loaded: LoadedPdfJs | undefined;

/**
 * By Node's own `require`, which loads modules too: `import()` does not work in the packed check, which is a script, nor
 * in jest. A thread that has ended is replaced.
 */
export function loadPdfJs(): LoadedPdfJs {
  if (loaded?.half.isAlive) return loaded;
  const load = process.getBuiltinModule('node:module').createRequire(join(__dirname, 'load-pdfjs.js'));
  const pdfjs = withOwnPush((): unknown => load('pdfjs-dist/legacy/build/pdf.mjs'));
  if (!isPdfJs(pdfjs)) throw new Error('pdfjs-dist is not what this version of Sluice was made for');
  const half = new ReadingHalf(pdfjs, load.resolve('pdfjs-dist/legacy/build/pdf.worker.mjs'));
  loaded = { pdfjs, folder: dirname(load.resolve('pdfjs-dist/package.json')), half };
  return loaded;
}

/**
 * pdf.js brings core-js, which puts an `Array.prototype.push` of its own in place of V8's, for lists of 2^32 entries. It is
 * several times slower, for everything in this process and from then on: a tenth of a check's whole time.
 */
function withOwnPush<T>(act: () => T): T {
  const own = Object.getOwnPropertyDescriptor(Array.prototype, 'push');
  const result = act();
  if (own) Object.defineProperty(Array.prototype, 'push', own);
  return result;
}

function isPdfJs(module: unknown): module is PdfJs {
  return typeof module === 'object' && module !== null && 'getDocument' in module && 'OPS' in module;
}
