import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rulebook } from '../../engine/rulebook/book';
import { errorCode } from '../files/error-code';
import { newPartName } from '../files/part-files';

/** Maps as lists of their entries, which JSON can hold. */
interface ArchivedBook extends Omit<Rulebook, 'rules' | 'sources'> {
  readonly rules: readonly (readonly [string, unknown])[];
  readonly sources: readonly (readonly [string, unknown])[];
}

/**
 * Every effective book that this installation ever had, by its hash. A request keeps the book that it was submitted
 * under, also when the file is edited or a newer Sluice brings another version. As it was worked out, not as text: what
 * a text means may change with Sluice, and the hash with it.
 */
export class BookArchive {
  constructor(private readonly folder: string) {}

  keep(book: Rulebook): void {
    const path = this.pathOf(book.sha256);
    if (this.read(book.sha256)) return;
    mkdirSync(this.folder, { recursive: true });
    const archived = { ...book, rules: [...book.rules], sources: [...book.sources] };
    // Whole or not at all: two processes may start at once.
    const part = join(this.folder, newPartName());
    writeFileSync(part, JSON.stringify(archived));
    renameSync(part, path);
  }

  read(sha256: string): Rulebook | undefined {
    try {
      return bookIn(readFileSync(this.pathOf(sha256), 'utf8'));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  }

  all(): readonly Rulebook[] {
    const names = existsSync(this.folder) ? readdirSync(this.folder) : [];
    return names.flatMap((name) => {
      const sha256 = /^([0-9a-f]{64})\.json$/.exec(name)?.[1];
      const book = sha256 === undefined ? undefined : this.read(sha256);
      return book ? [book] : [];
    });
  }

  private pathOf(sha256: string): string {
    return join(this.folder, `${sha256}.json`);
  }
}

/** What `keep` wrote. */
function bookIn(text: string): Rulebook {
  const book = JSON.parse(text) as ArchivedBook;
  return {
    ...book,
    rules: new Map(book.rules),
    sources: new Map(book.sources),
  } as Rulebook;
}
