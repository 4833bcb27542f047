import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookText } from '../../engine/rulebook/parse-rulebook';

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
