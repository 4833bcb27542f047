import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/person';
import { refuse } from '../../refusals';
import { UnitOfWork } from '../../unit-of-work.port';
import { mustSeeBookChanges } from '../who-changes-books';
import { type BookChange, TrialNotes } from '../book-changes.port';
import { type BookDifference, bookDifferences } from '../book-differences';
import { seesConfidential } from '../confidential';
import { Rulebooks } from '../rulebooks.port';
import { TRIAL_FILES } from '../trial';

export interface BookChangePage {
  readonly change: BookChange;
  readonly differences: readonly BookDifference[];
  /** How far the trial is, in files. */
  readonly progress: { readonly done: number; readonly of: number };
  /** Why this person cannot agree; absent where they can. */
  readonly mayNotAgree?: string;
  readonly mayReject: boolean;
}

@Injectable()
export class ReadBookChange {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly notes: TrialNotes,
  ) {}

  async execute(actor: Actor, changeId: string): Promise<BookChangePage> {
    mustSeeBookChanges(actor);
    const found = await this.work.read(async ({ bookChanges }) => {
      const change = await bookChanges.find(changeId);
      if (!change) throw refuse.notFound('change of a rulebook');
      const { project, proposedAt } = change;
      const files = change.trial
        ? change.trial.files
        : (await bookChanges.releasedFiles(project.id, proposedAt, TRIAL_FILES)).length;
      return { change, files };
    });
    const { change, files } = found;
    const done = change.trial ? files : (await this.notes.of(changeId)).length;
    const [from, to] = [await this.rulebooks.get(change.from), await this.rulebooks.get(change.to)];
    const mayNotAgree = whyNot(actor, change);
    return {
      change,
      differences: bookDifferences(from, to, seesConfidential(actor)),
      progress: { done, of: files },
      ...(mayNotAgree !== undefined && { mayNotAgree }),
      mayReject: change.state === 'proposed' && actor.roles.includes('admin'),
    };
  }
}

function whyNot(actor: Actor, { state, proposedBy, trial }: BookChange): string | undefined {
  if (state !== 'proposed') return 'It is decided.';
  if (!actor.roles.includes('admin')) return 'Only administrators agree.';
  if (proposedBy.id === actor.id) return 'You proposed it; a second administrator has to agree.';
  return trial ? undefined : 'The book is still being tried on what went out.';
}
