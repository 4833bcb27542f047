import { Injectable } from '@nestjs/common';
import type { AuditEvent, EventKind } from '../../audit/event';
import type { Actor } from '../../people/person';
import type { Project } from '../../people/projects.port';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { mustSeeBookChanges } from '../who-changes-books';
import type { BookChange } from '../book-changes.port';
import { Rulebooks } from '../rulebooks.port';

export interface BookHistoryPage {
  readonly project: Project;
  /** What the project was ever bound to, by the audit; newest first. */
  readonly events: readonly AuditEvent[];
  /** Proposed ones, newest first. */
  readonly changes: readonly BookChange[];
  /** What can be proposed: all that this installation has or had, but for the one in force. */
  readonly books: readonly {
    readonly sha256: string;
    readonly id: string;
    readonly version: string;
    readonly isNewest: boolean;
  }[];
  readonly mayPropose: boolean;
}

const KINDS: readonly EventKind[] = ['project.created', 'project.book-set'];
const MOST_EVENTS = 200;

/** Which rulebook a project had when, who wanted it so, and who agreed. */
@Injectable()
export class ReadBookHistory {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
  ) {}

  async execute(actor: Actor, projectId: string): Promise<BookHistoryPage> {
    mustSeeBookChanges(actor);
    const found = await this.work.read(async ({ projects, bookChanges, audit }) => {
      const project = await projects.find(projectId);
      if (!project) throw refuse.notFound('project');
      const { events } = await audit.search({ projectId, kinds: KINDS }, MOST_EVENTS, 0);
      return { project, events, changes: await bookChanges.all(projectId) };
    });
    const isOpen = found.changes.some(({ state }) => state === 'proposed');
    return {
      ...found,
      books: await this.choices(found.project),
      mayPropose: actor.roles.includes('admin') && !isOpen && !found.project.endedAt,
    };
  }

  private async choices({ book: { sha256: inForce } }: Project): Promise<BookHistoryPage['books']> {
    const newest = new Set((await this.rulebooks.all()).map(({ sha256 }) => sha256));
    return (await this.rulebooks.everHad())
      .filter(({ sha256 }) => sha256 !== inForce)
      .map(({ id, version, sha256 }) => ({ id, version, sha256, isNewest: newest.has(sha256) }))
      .sort((a, b) => Number(b.isNewest) - Number(a.isNewest) || (a.id < b.id ? -1 : 1));
  }
}
