import { dirname, join } from 'node:path';
import { withCanvasLater } from './canvas-later';

/** pdf.js, of which there is a build for browsers that Node cannot run and this one that it can. */
export type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

export interface LoadedPdfJs {
  readonly pdfjs: PdfJs;
  /** Where its fonts, character maps and decoders lie. */
  readonly folder: string;
}

let loaded: LoadedPdfJs | undefined;

/**
 * By Node's own `require`, which loads modules too: `import()` does not work in the packed check, which is a script, nor
 * in jest. The half of pdf.js that reads is put where the other half looks for it, so that it starts no worker: we are
 * in one.
 */
export function loadPdfJs(): LoadedPdfJs {
  if (loaded) return loaded;
  const { createRequire } = process.getBuiltinModule('node:module');
  const load = createRequire(join(__dirname, 'load-pdfjs.js'));
  const name = 'pdfjs-dist/legacy/build/pdf.mjs';
  const pdfjs = withOwnBuiltIns((): unknown => {
    const worker: unknown = load('pdfjs-dist/legacy/build/pdf.worker.mjs');
    Object.assign(globalThis, { pdfjsWorker: worker });
    return withCanvasLater(createRequire(load.resolve(name)), (): unknown => load(name));
  });
  if (!isPdfJs(pdfjs)) throw new Error('pdfjs-dist is not what this version of Sluice was made for');
  loaded = { pdfjs, folder: dirname(load.resolve('pdfjs-dist/package.json')) };
  return loaded;
}

/** What core-js replaces although this version of Node has it. */
const REPLACED: readonly (readonly [object: object, name: string])[] = [
  [Array.prototype, 'push'],
  [JSON, 'stringify'],
  [JSON, 'parse'],
  [Function.prototype, 'toString'],
];

/**
 * pdf.js brings core-js, which puts functions of its own in place of V8's: a `push` for lists of 2^32 entries, a `stringify`
 * that asks for every value whether it is raw JSON. They are several times slower, for everything in this process and from
 * then on: more than a tenth of a check's whole time.
 */
function withOwnBuiltIns<T>(act: () => T): T {
  const own = REPLACED.map(([object, name]) => ({
    ...{ object, name },
    descriptor: Object.getOwnPropertyDescriptor(object, name),
  }));
  const result = act();
  for (const { object, name, descriptor } of own)
    if (descriptor) Object.defineProperty(object, name, descriptor);
  return result;
}

function isPdfJs(module: unknown): module is PdfJs {
  return typeof module === 'object' && module !== null && 'getDocument' in module && 'OPS' in module;
}
