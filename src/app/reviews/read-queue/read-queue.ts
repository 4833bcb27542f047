import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Actor } from '../../people/person';
import type { BookRef } from '../../people/projects.port';
import { Rulebooks } from '../../policies/rulebooks.port';
import { refuse } from '../../refusals';
import type { RequestLine } from '../../submissions/requests.port';
import { UnitOfWork } from '../../unit-of-work.port';
import type { State } from '../../workflow/words';
import { dueAt } from '../due-at';

/** What waits for checkers or for whoever releases. */
const OPEN = ['submitted', 'in-review', 'reviewed', 'approved', 'release-failed'] as const;
/** The promise is about the decision; what is approved has it. */
const UNDECIDED: readonly State[] = ['submitted', 'in-review', 'reviewed'];
const PAGE_SIZE = 30;

export const readQueueInput = z.strictObject({
  page: z.int().min(1).max(1_000_000),
  /** Words in title, project or author. */
  text: z.string().trim().max(200).optional(),
  state: z.enum(OPEN).optional(),
  projectId: z.uuid().optional(),
});

export interface QueueLine extends RequestLine {
  /** When the book promises a decision. */
  readonly dueAt?: Date;
}

export interface QueuePage {
  readonly lines: readonly QueueLine[];
  readonly total: number;
  /** How many there are without the filter, so that an empty page can say what it hides. */
  readonly unfiltered: number;
  readonly page: number;
  readonly pageSize: number;
}

@Injectable()
export class ReadQueue {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  /** A checker's own requests are not in it. */
  async execute(checker: Actor, input: z.output<typeof readQueueInput>): Promise<QueuePage> {
    if (!checker.roles.includes('checker')) {
      throw refuse.forbidden('Only output checkers have a queue.', 'Open a request from your projects.');
    }
    const { page, state, text, projectId } = input;
    const queue = await this.work.read(({ requests }) =>
      requests.queue({
        viewerId: checker.id,
        states: state ? [state] : OPEN,
        ...(text ? { text } : {}),
        projectId,
        limit: PAGE_SIZE,
        offset: (page - 1) * PAGE_SIZE,
      }),
    );
    const promises = await this.promisesOf(queue.lines.map(({ book }) => book));
    const lines = queue.lines.map((line) => withDueDate(line, promises.get(line.book.sha256)));
    return { ...queue, lines, page, pageSize: PAGE_SIZE };
  }

  /** `respond-within` of each book, by its hash. */
  private async promisesOf(books: readonly BookRef[]): Promise<ReadonlyMap<string, string>> {
    const distinct = new Map(books.map((book) => [book.sha256, book]));
    const promises = new Map<string, string>();
    for (const [sha256, book] of distinct) {
      promises.set(sha256, (await this.rulebooks.get(book)).review.respondWithin);
    }
    return promises;
  }
}

function withDueDate(line: RequestLine, within: string | undefined): QueueLine {
  if (!line.submittedAt || within === undefined || !UNDECIDED.includes(line.state)) return line;
  return { ...line, dueAt: dueAt(line.submittedAt, within) };
}
