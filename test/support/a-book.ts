import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Lines = Readonly<Record<string, unknown>>;

/** Settings for an airlock whose project has a book like `baseline`, but for these lines under `review:` and `rules:`. */
export function withBook(review: Lines, rules: Lines = {}): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-books-'));
  // JSON is YAML.
  const book = { id: 'own', version: '1.0.0', title: 'Our own', extends: 'baseline', review, rules };
  writeFileSync(join(folder, 'own.yaml'), JSON.stringify(book));
  return { SLUICE_RULEBOOKS: folder, BOOK: 'own' };
}
