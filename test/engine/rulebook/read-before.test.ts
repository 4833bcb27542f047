import { join } from 'node:path';
import { readBookFolder, registryOf, sha256 } from '../../../src/infra/policies/book-folder';
import { RulebookRefusal } from '../../../src/engine/rulebook/refusal';
import { readYaml } from '../../../src/engine/rulebook/yaml-text';

const BOOKS = readBookFolder(join(__dirname, '../../../rules/books'));
const BASELINE = BOOKS.get('baseline')?.text ?? '';

/** What the packed command does: the baseline's plain data by the hash of its text. */
function registry(text: string, change: (value: object) => object = (value) => value) {
  const { value } = readYaml(BASELINE, 'baseline.yaml');
  const known = typeof value === 'object' && value !== null ? change(value) : {};
  const books = new Map([['baseline', { text, fileName: 'baseline.yaml' }]]);
  return registryOf(books, new Map([[sha256(BASELINE), known]]));
}

describe('a book whose YAML was read before', () => {
  it('is the same book, by its hash too', () => {
    const asRead = registryOf(BOOKS).get('baseline');
    expect(registry(BASELINE).get('baseline')).toEqual(asRead);
  });

  it('is not read again, and is judged all the same, with its lines', () => {
    const known = registry(BASELINE, (value) => ({ ...value, title: 7 }));
    expect(() => known.get('baseline')).toThrow(RulebookRefusal);
    expect(() => known.get('baseline')).toThrow(/baseline\.yaml:[2-9]\d*: title/);
  });

  it('is read anew once it is edited', () => {
    const edited = registry(`${BASELINE}\n# a word more\n`, (value) => ({ ...value, title: 7 }));
    expect(edited.get('baseline')?.title).toBe(registryOf(BOOKS).get('baseline')?.title);
  });
});
