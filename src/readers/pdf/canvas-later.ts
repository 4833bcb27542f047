const CANVAS = '@napi-rs/canvas';
/** What pdf.js takes from the canvas for drawing alone. */
const OF_DRAWING = ['ImageData', 'Path2D'] as const;
const LATER = Object.freeze({});

/**
 * Loads pdf.js without the canvas that it looks for at once and needs when a page is drawn: to load that takes longer than
 * to check a short document. Whoever draws gets it then.
 *
 * @param require of the module of pdf.js that looks for the canvas
 */
export function withCanvasLater<T>(require: NodeJS.Require, load: () => T): T {
  const path = require.resolve(CANVAS);
  if (require.cache[path]) return load();
  const geometry: unknown = require(`${CANVAS}/geometry.js`);
  const { Module } = process.getBuiltinModule('node:module');
  const standIn = new Module(path);
  const later = OF_DRAWING.map((name) => ({ [name]: LATER }));
  Object.assign(standIn, { exports: Object.assign({}, geometry, ...later) as unknown, loaded: true });
  require.cache[path] = standIn;
  try {
    return load();
  } finally {
    Reflect.deleteProperty(require.cache, path);
    for (const name of OF_DRAWING) loadWhenUsed(name, require);
  }
}

function loadWhenUsed(name: (typeof OF_DRAWING)[number], require: NodeJS.Require): void {
  // In a test, modules have a global object of their own, and pdf.js has Node's.
  const all: unknown = process.getBuiltinModule('node:vm').runInThisContext('globalThis');
  if (typeof all !== 'object' || all === null || Reflect.get(all, name) !== LATER) return;
  Object.defineProperty(all, name, {
    configurable: true,
    get(): unknown {
      const value: unknown = Reflect.get(Object(require(CANVAS)), name);
      Object.defineProperty(all, name, { configurable: true, writable: true, value });
      return value;
    },
  });
}
