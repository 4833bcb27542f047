import { Injectable } from '@nestjs/common';
import type { BookRef } from '../../app/people/projects.port';
import { Rulebooks } from '../../app/policies/rulebooks.port';
import type { Rulebook } from '../../engine/rulebook/book';
import type { BookText } from '../../engine/rulebook/parse-rulebook';
import type { BookArchive } from './book-archive';
import { readBookFolder, registryOf } from './book-folder';

/**
 * The books of these folders, all validated when the process starts; of two with one id the later folder's counts. What they
 * once were is in the archive, for the requests that are bound to it.
 *
 * @throws RulebookRefusal when one is not valid
 */
@Injectable()
export class FolderRulebooks extends Rulebooks {
  private readonly texts: ReadonlyMap<string, BookText>;
  private readonly books: ReadonlyMap<string, Rulebook>;
  private readonly former = new Map<string, Rulebook>();

  constructor(
    folders: readonly string[],
    private readonly archive?: BookArchive,
  ) {
    super();
    this.texts = new Map(folders.flatMap((folder) => [...readBookFolder(folder)]));
    const registry = registryOf(this.texts);
    this.books = new Map(
      registry.ids().flatMap((id) => {
        const book = registry.get(id);
        return book ? [[id, book]] : [];
      }),
    );
    for (const book of this.books.values()) archive?.keep(book);
  }

  get({ id, version, sha256 }: BookRef): Promise<Rulebook> {
    const book = this.books.get(id);
    if (book?.version === version && book.sha256 === sha256) return Promise.resolve(book);
    const before = this.former.get(sha256) ?? this.archive?.read(sha256);
    if (before) {
      this.former.set(sha256, before);
      return Promise.resolve(before);
    }
    const needed = `${id} ${version} (${sha256.slice(0, 12)}…)`;
    const there = book ? `has ${book.version} (${book.sha256.slice(0, 12)}…)` : 'has no book of this id';
    return Promise.reject(new Error(`Rulebook ${needed} is needed, but this installation ${there}.`));
  }

  newest(id: string): Promise<Rulebook | undefined> {
    return Promise.resolve(this.books.get(id));
  }

  bySha256(sha256: string): Promise<Rulebook | undefined> {
    const now = [...this.books.values()].find((book) => book.sha256 === sha256);
    return Promise.resolve(now ?? this.former.get(sha256) ?? this.archive?.read(sha256));
  }

  everHad(): Promise<readonly Rulebook[]> {
    const had = new Map(this.archive?.all().map((book) => [book.sha256, book]));
    for (const book of this.books.values()) had.set(book.sha256, book);
    return Promise.resolve([...had.values()].sort(byIdAndVersion));
  }

  all(): Promise<readonly Rulebook[]> {
    return Promise.resolve([...this.books.values()]);
  }

  text(id: string): Promise<string> {
    const book = this.texts.get(id);
    return book ? Promise.resolve(book.text) : Promise.reject(new Error(`There is no rulebook ${id}.`));
  }
}

const VERSIONS = new Intl.Collator('en', { numeric: true });

function byIdAndVersion(a: Rulebook, b: Rulebook): number {
  return VERSIONS.compare(a.id, b.id) || VERSIONS.compare(a.version, b.version);
}
