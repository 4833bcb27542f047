import { join } from 'node:path';

/**
 * Stands in for `remembered` and `once`, and forgets at each test. With the engine's own, only the first test that asks
 * about a text would count as one of its tests, and a mutant would be asked nothing that was answered before it.
 */
export class Memory {
  #texts = [];

  replaceIn(requireCache) {
    replace(requireCache, 'remembered', (compute) => this.#remembered(compute));
    replace(requireCache, 'once', (make) => {
      const made = this.#remembered(make);
      return () => made('');
    });
  }

  forget() {
    for (const known of this.#texts) known.clear();
  }

  #remembered(compute) {
    const known = new Map();
    this.#texts.push(known);
    return (text) => {
      if (!known.has(text)) known.set(text, compute(text));
      return known.get(text);
    };
  }
}

function replace(requireCache, name, stand) {
  const filename = join(process.cwd(), `src/engine/model/${name}.ts`);
  requireCache[filename] = { id: filename, filename, loaded: true, exports: { [name]: stand } };
}
