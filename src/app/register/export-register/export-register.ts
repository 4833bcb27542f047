import { Injectable } from '@nestjs/common';
import { csvLine } from '../../audit/csv';
import { mustBeOfficer } from '../../audit/officer';
import type { Actor } from '../../people/person';
import { type Origin, UnitOfWork } from '../../unit-of-work.port';
import type { RegisterLine } from '../register.port';
import { lookedFor, registerFilter, type RegisterQuery } from '../register-query';

export const EXPORT_FORMATS = ['csv', 'jsonl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Read in pieces, so that a slow download holds neither memory nor a transaction. */
const PIECE = 500;

@Injectable()
export class ExportRegister {
  constructor(private readonly work: UnitOfWork) {}

  /** A line a request, by number. Refuses at once, before the first line is asked for. */
  execute(actor: Actor, query: RegisterQuery, format: ExportFormat): AsyncIterable<string> {
    return this.lines(mustBeOfficer(actor), query, format);
  }

  private async *lines(origin: Origin, query: RegisterQuery, format: ExportFormat): AsyncIterable<string> {
    const after = { ...lookedFor(query), format };
    await this.work.remember(origin, { kind: 'register.exported', projectId: query.project, after });
    if (format === 'csv') yield csvLine(COLUMNS.map(({ name }) => name));
    for (let last = 0, more = true; more;) {
      const from = last;
      const piece = await this.work.read(({ register }) =>
        register.following(registerFilter(query), from, PIECE),
      );
      for (const line of piece) yield format === 'csv' ? asCsv(line) : asJson(line);
      last = piece.at(-1)?.number ?? last;
      more = piece.length === PIECE;
    }
  }
}

function asCsv(line: RegisterLine): string {
  return csvLine(COLUMNS.map(({ of }) => of(line)));
}

function asJson(line: RegisterLine): string {
  return `${JSON.stringify(Object.fromEntries(COLUMNS.map(({ name, of }) => [name, of(line)])))}\n`;
}

const COLUMNS: readonly {
  readonly name: string;
  readonly of: (line: RegisterLine) => string | number | undefined;
}[] = [
  { name: 'number', of: ({ number }) => number },
  { name: 'project', of: ({ project }) => project.code },
  { name: 'title', of: ({ title }) => title },
  { name: 'author', of: ({ author }) => author.name },
  { name: 'state', of: ({ state }) => state },
  { name: 'decided_by', of: ({ automatic }) => (automatic ? 'system' : 'people') },
  { name: 'turn', of: ({ turn }) => turn },
  { name: 'submitted_at', of: ({ submittedAt }) => submittedAt?.toISOString() },
  { name: 'state_since', of: ({ stateSince }) => stateSince.toISOString() },
  { name: 'files', of: ({ files }) => files },
  { name: 'bytes', of: ({ bytes }) => bytes },
  { name: 'flagged', of: ({ flagged }) => flagged },
  { name: 'unsure', of: ({ unsure }) => unsure },
  { name: 'rulebook', of: ({ book }) => `${book.id} ${book.version}` },
  { name: 'rulebook_sha256', of: ({ book }) => book.sha256 },
  { name: 'released_at', of: ({ release }) => release?.deliveredAt.toISOString() },
  { name: 'destination', of: ({ release }) => release?.destination },
  { name: 'package_sha256', of: ({ release }) => release?.packageSha256 },
];
