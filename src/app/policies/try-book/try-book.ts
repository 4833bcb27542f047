import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import type { JobOutcome } from '../../job-outcome';
import { Comparer } from '../../scanning/comparer.port';
import { MOST_TRIES } from '../../scanning/most-tries';
import { Scanner } from '../../scanning/scanning.port';
import { FileStore } from '../../submissions/file-store.port';
import { SYSTEM, UnitOfWork } from '../../unit-of-work.port';
import { type BookChange, byRequest, TrialNotes } from '../book-changes.port';
import { Rulebooks } from '../rulebooks.port';
import { TRIAL_FILES, type TriedFile, trialOf } from '../trial';
import { RequestTrial, type TrialParts } from './request-trial';

/** The job of one trial: checks the requests that went out last once more, against the proposed book. */
@Injectable()
export class TryBook {
  private readonly parts: TrialParts;

  constructor(
    private readonly work: UnitOfWork,
    rulebooks: Rulebooks,
    scanner: Scanner,
    comparer: Comparer,
    files: FileStore,
    private readonly notes: TrialNotes,
    private readonly clock: Clock,
  ) {
    this.parts = { work, rulebooks, scanner, comparer, files, notes };
  }

  /** Begun again after a fault or a restart, it goes on where it was. `attempt`: 1 at first. */
  async execute(changeId: string, attempt: number): Promise<JobOutcome> {
    const found = await this.work.read(async ({ bookChanges }) => {
      const change = await bookChanges.find(changeId);
      if (change?.state !== 'proposed' || change.trial) return undefined;
      const { project, proposedAt } = change;
      return { change, files: await bookChanges.releasedFiles(project.id, proposedAt, TRIAL_FILES) };
    });
    if (!found) return { done: true };
    const { change, files } = found;
    const noted = new Map((await this.notes.of(changeId)).map((note) => [note.fileId, note]));
    const trial = new RequestTrial(this.parts, change, noted, attempt > MOST_TRIES);
    const tried: (readonly TriedFile[])[] = [];
    for (const request of byRequest(files)) tried.push(await trial.of(request));
    await this.end(change, tried);
    return { done: true };
  }

  private async end(change: BookChange, tried: readonly (readonly TriedFile[])[]) {
    const { id, project, to, proposedBy } = change;
    await this.work.write(SYSTEM, async ({ bookChanges, people, notices }) => {
      const at = this.clock.now();
      const trial = trialOf(tried);
      const isFirst = await bookChanges.endTrial(id, trial, at);
      if (!isFirst) return { result: undefined, nothing: true };
      const others = (await people.administrators()).filter((each) => each !== proposedBy.id);
      await notices.send(others, { kind: 'book-waits', bookChangeId: id, at });
      const { files, stopped, gone } = trial;
      const after = { ...to, change: id, files, stopped, gone };
      return { result: undefined, events: [{ kind: 'book.tried', projectId: project.id, after }] };
    });
  }
}
