import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Rulebook } from '../../../engine/rulebook/book';
import type { Actor } from '../../people/person';
import type { BookRef } from '../../people/projects.port';
import { refuse } from '../../refusals';
import { type BookDifference, bookDifferences } from '../book-differences';
import { seesConfidential } from '../confidential';
import { Rulebooks } from '../rulebooks.port';

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'the SHA-256 of a rulebook');
export const compareBooksInput = z.strictObject({ from: digest, to: digest });

export interface BookComparison {
  readonly from: BookRef;
  readonly to: BookRef;
  readonly differences: readonly BookDifference[];
}

/** Any two books that this installation has or ever had, in plain words. */
@Injectable()
export class CompareBooks {
  constructor(private readonly rulebooks: Rulebooks) {}

  async execute(actor: Actor, asked: z.output<typeof compareBooksInput>): Promise<BookComparison> {
    const [from, to] = [await this.book(asked.from), await this.book(asked.to)];
    return {
      from: refOf(from),
      to: refOf(to),
      differences: bookDifferences(from, to, seesConfidential(actor)),
    };
  }

  private async book(sha256: string): Promise<Rulebook> {
    const book = await this.rulebooks.bySha256(sha256);
    if (!book) throw refuse.notFound('rulebook');
    return book;
  }
}

function refOf({ id, version, sha256 }: Rulebook): BookRef {
  return { id, version, sha256 };
}
