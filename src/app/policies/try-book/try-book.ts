import { Injectable } from '@nestjs/common';
import { flattened } from '../../../engine/report/entries';
import type { FileReport } from '../../../engine/report/report';
import { Clock } from '../../clock.port';
import type { JobOutcome } from '../../job-outcome';
import { Scanner } from '../../scanning/scanning.port';
import { FileStore } from '../../submissions/file-store.port';
import { SYSTEM, UnitOfWork } from '../../unit-of-work.port';
import { type BookChange, type ReleasedFile, TrialNotes } from '../book-changes.port';
import { TRIAL_FILES, type TriedFile, trialOf } from '../trial';

/** The job of one trial: checks the stored bytes of what went out once more, against the proposed book. */
@Injectable()
export class TryBook {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scanner: Scanner,
    private readonly files: FileStore,
    private readonly notes: TrialNotes,
    private readonly clock: Clock,
  ) {}

  /** Begun again after a fault or a restart, it goes on where it was. */
  async execute(changeId: string): Promise<JobOutcome> {
    const found = await this.work.read(async ({ bookChanges }) => {
      const change = await bookChanges.find(changeId);
      if (change?.state !== 'proposed' || change.trial) return undefined;
      const { project, proposedAt } = change;
      return { change, files: await bookChanges.releasedFiles(project.id, proposedAt, TRIAL_FILES) };
    });
    if (!found) return { done: true };
    const { change, files } = found;
    const tried = new Map((await this.notes.of(changeId)).map((note) => [note.fileId, note]));
    for (const file of files) {
      if (tried.has(file.fileId)) continue;
      const note = await this.tryOn(file, change);
      await this.notes.add(changeId, note);
      tried.set(file.fileId, note);
    }
    await this.end(change, [...tried.values()]);
    return { done: true };
  }

  private async tryOn(
    { scanId, fileId, sha256, verdict: was }: ReleasedFile,
    { to }: BookChange,
  ): Promise<TriedFile> {
    const order = await this.work.read(({ scans }) => scans.find(scanId));
    // Hashed first: the scanner says of lost bytes only that it is unsure, as it has to when somebody waits for it.
    const isThere = (await this.files.rehash(sha256)) === sha256;
    if (!order || !isThere) return { fileId, outcome: 'gone', was, rules: [] };
    const { report } = await this.scanner.scan({ ...order, book: to });
    return { fileId, outcome: report.verdict, was, rules: flaggedRules(report) };
  }

  private async end({ id, project, to }: BookChange, tried: readonly TriedFile[]): Promise<void> {
    await this.work.write(SYSTEM, async ({ bookChanges }) => {
      const trial = trialOf(tried);
      const isFirst = await bookChanges.endTrial(id, trial, this.clock.now());
      if (!isFirst) return { result: undefined, nothing: true };
      const { files, stopped, gone } = trial;
      const after = { ...to, change: id, files, stopped, gone };
      return { result: undefined, events: [{ kind: 'book.tried', projectId: project.id, after }] };
    });
  }
}

function flaggedRules(report: FileReport): TriedFile['rules'] {
  const findings = flattened(report).flatMap((file) => file.findings);
  return [...new Set(findings.filter(({ outcome }) => outcome === 'flagged').map(({ rule }) => rule))];
}
