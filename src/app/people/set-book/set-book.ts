import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { findProject } from '../find-project';

const setBookInput = z.strictObject({ project: z.string().trim(), book: z.string().trim() });

/** The newest version of a book for what is submitted from now on. Requests under way keep the one they have. */
@Injectable()
export class SetBook {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  /** Returns the version. */
  async execute(origin: Origin, input: z.input<typeof setBookInput>): Promise<string> {
    const { project: code, book: bookId } = checkedInput(setBookInput, input);
    const book = await this.rulebooks.newest(bookId);
    if (!book) throw refuse.invalid([{ field: 'book', message: `There is no rulebook ${bookId}.` }]);
    const { id, version, sha256 } = book;
    return this.work.write(origin, async ({ projects }) => {
      const project = await findProject(projects, code);
      if (project.book.sha256 === sha256) return { result: version, nothing: true };
      await projects.setBook(project.id, { id, version, sha256 });
      const said = { before: { ...project.book }, after: { id, version, sha256 } };
      return { result: version, events: [{ kind: 'project.book-set', projectId: project.id, ...said }] };
    });
  }
}
