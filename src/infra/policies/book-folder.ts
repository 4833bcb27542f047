import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookText } from '../../engine/rulebook/parse-rulebook';
import { createRegistry, type RulebookRegistry } from '../../engine/rulebook/registry';
import { RULES } from '../../engine/rules/index';

/** The texts of all books of a folder by id: `baseline.yaml` is `baseline`. */
export function readBookFolder(folder: string): Map<string, BookText> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(
    names.map((fileName) => {
      const text = readFileSync(join(folder, fileName), 'utf8');
      return [fileName.slice(0, -'.yaml'.length), { text, fileName }];
    }),
  );
}

/** `readBefore`: plain data by the SHA-256 of the text that it was read from. */
export function registryOf(
  books: ReadonlyMap<string, BookText>,
  readBefore?: ReadonlyMap<string, unknown>,
): RulebookRegistry {
  return createRegistry(books, {
    sha256,
    rules: RULES,
    readBefore: readBefore && ((text) => readBefore.get(sha256(text))),
  });
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
