import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Settings for an airlock whose project has a book like `baseline`, but for these lines under `review:`. */
export function withBook(review: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-books-'));
  // JSON is YAML.
  const book = { id: 'own', version: '1.0.0', title: 'Our own', extends: 'baseline', review };
  writeFileSync(join(folder, 'own.yaml'), JSON.stringify(book));
  return { SLUICE_RULEBOOKS: folder, BOOK: 'own' };
}
