import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { checkedInput } from '../../checked-input';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import type { BookRef } from '../projects.port';

export const createProjectInput = z.strictObject({
  code: z
    .string()
    .trim()
    .regex(
      /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u,
      'A code has 1 to 40 letters, digits and . _ - and begins with a letter or digit.',
    )
    .refine((code) => code.toLowerCase() !== 'everywhere', 'This word means every project.'),
  title: z.string().trim().min(1, 'Say what the project is called.').max(300),
  /** Id of a rulebook; the project is bound to its newest version. */
  book: z.string().trim(),
});

@Injectable()
export class CreateProject {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  async execute(origin: Origin, input: z.input<typeof createProjectInput>): Promise<string> {
    const { code, title, book } = checkedInput(createProjectInput, input);
    const bound = await this.bookRef(book);
    return this.work.write(origin, async ({ projects }) => {
      if (await projects.byCode(code))
        throw refuse.duplicate(`There is a project ${code} already.`, 'Choose another code.');
      const id = await projects.create({ code, title, book: bound });
      return {
        result: id,
        events: [{ kind: 'project.created', projectId: id, after: { code, title, book: { ...bound } } }],
      };
    });
  }

  private async bookRef(id: string): Promise<BookRef> {
    const book = await this.rulebooks.newest(id);
    if (book) return { id: book.id, version: book.version, sha256: book.sha256 };
    const known = (await this.rulebooks.all()).map((other) => other.id);
    const message = `There is no rulebook ${id}. There are ${known.join(', ')}.`;
    throw refuse.invalid([{ field: 'book', message }]);
  }
}
