import { Injectable } from '@nestjs/common';
import { csvLine } from '../../audit/csv';
import { mustBeOfficer } from '../../audit/officer';
import type { Actor } from '../../people/person';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import { deletionFilter, deletionsLookedFor, type DeletionsQuery } from '../deletions-query';
import type { Deletion } from '../deletions.port';
import { SCHEDULE } from '../schedule';

/** Read in pieces, so that a slow download holds neither memory nor a transaction. */
const PIECE = 500;

@Injectable()
export class ExportDeletions {
  constructor(private readonly work: UnitOfWork) {}

  /** A line a certificate, the oldest first. Refuses at once, before the first line is asked for. */
  execute(actor: Actor, query: DeletionsQuery): AsyncIterable<string> {
    return this.lines(mustBeOfficer(actor), query);
  }

  private async *lines(origin: Origin, query: DeletionsQuery): AsyncIterable<string> {
    await this.work.remember(origin, {
      kind: 'deletions.exported',
      projectId: query.project,
      after: deletionsLookedFor(query),
    });
    yield csvLine(COLUMNS.map(({ name }) => name));
    for (let last: Deletion | undefined, more = true; more;) {
      const after = last;
      const piece = await this.work.read(({ deletions }) =>
        deletions.following(deletionFilter(query), after, PIECE),
      );
      for (const line of piece) yield csvLine(COLUMNS.map(({ of }) => of(line)));
      last = piece.at(-1);
      more = piece.length === PIECE;
    }
  }
}

const COLUMNS: readonly {
  readonly name: string;
  readonly of: (line: Deletion) => string | number | undefined;
}[] = [
  { name: 'deleted_at', of: ({ deletedAt }) => deletedAt.toISOString() },
  { name: 'project', of: ({ project }) => project },
  { name: 'request', of: ({ request }) => request.number },
  { name: 'what', of: ({ what }) => what },
  { name: 'path', of: ({ path }) => path },
  { name: 'sha256', of: ({ sha256 }) => sha256 },
  { name: 'bytes', of: ({ bytes }) => bytes },
  { name: 'rule', of: ({ rule }) => rule },
  { name: 'rule_in_words', of: ({ rule }) => SCHEDULE[rule].title },
  { name: 'due_at', of: ({ dueAt }) => dueAt.toISOString() },
  { name: 'stayed_for_another_request', of: ({ isShared }) => (isShared ? 'yes' : 'no') },
];
