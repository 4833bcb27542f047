import { Injectable } from '@nestjs/common';
import { keepsOrWatches } from '../../people/administrators';
import type { Actor } from '../../people/person';
import type { Project } from '../../people/projects.port';
import { UnitOfWork } from '../../unit-of-work.port';
import type { BookChange } from '../book-changes.port';
import { Rulebooks } from '../rulebooks.port';

export interface RulebooksPage {
  readonly books: readonly {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    readonly sha256: string;
  }[];
  /** All, for those who keep the policy or watch over it; nobody else is told which projects there are. */
  readonly projects: readonly Project[];
  /** That wait for a second administrator. */
  readonly waiting: readonly BookChange[];
}

@Injectable()
export class ReadRulebooks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  /** The books are for everybody who is signed in: they say what everybody is held to. */
  async execute(actor: Actor): Promise<RulebooksPage> {
    const books = (await this.rulebooks.all()).map(({ id, version, title, sha256 }) => ({
      ...{ id, version, title, sha256 },
    }));
    if (!keepsOrWatches(actor)) return { books, projects: [], waiting: [] };
    return this.work.read(async ({ projects, bookChanges }) => ({
      books,
      projects: await projects.all(),
      waiting: (await bookChanges.all()).filter(({ state }) => state === 'proposed'),
    }));
  }
}
