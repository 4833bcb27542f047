import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { Rulebooks } from '../../app/policies/rulebooks.port';
import {
  type MadeRemedy,
  type NoProposal,
  Remedies,
  type RemedyOrder,
} from '../../app/remedies/remedies.port';
import type { FolderFileStore } from '../files/file-store.folder';
import { ProcessPool, scanProgram } from '../scanning/process-pool';
import type { RemedyTask } from './make-remedy';

export interface RemedyLimits {
  readonly packageRoot: string;
  readonly scanMemoryMb: number;
}

/** A person waits for the page; the best that was found by then is told with its gap. */
const SECONDS = 20;
/** Reading, writing and checking come on top. */
const GRACE_MS = 20_000;
/** Between a preview and its acceptance a person thinks; what is forgotten meanwhile is computed again. */
const REMEMBERED = 30;

/** Remedies in processes with a memory limit, as scans are; the last ones are remembered. */
@Injectable()
export class ProcessRemedies extends Remedies implements BeforeApplicationShutdown {
  private readonly log = new Logger('Remedies');
  private readonly processes: ProcessPool<RemedyTask, MadeRemedy | NoProposal>;
  private readonly made = new Map<string, MadeRemedy>();

  constructor(
    limits: RemedyLimits,
    private readonly files: FolderFileStore,
    private readonly rulebooks: Rulebooks,
  ) {
    super();
    this.processes = new ProcessPool({ ...scanProgram(limits, 'makeRemedy'), mostProcesses: 1 });
  }

  async propose(order: RemedyOrder): Promise<MadeRemedy | NoProposal> {
    const question = JSON.stringify([
      order.sha256,
      order.path,
      order.statement,
      order.book.sha256,
      order.asked,
    ]);
    const known = this.made.get(question);
    if (known) return known;
    const made = await this.make(order);
    if (made.kind === 'made') this.remember(question, made);
    return made;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.processes.stop();
  }

  private async make({
    sha256,
    path,
    statement,
    book,
    asked,
  }: RemedyOrder): Promise<MadeRemedy | NoProposal> {
    const against = { book: await this.rulebooks.get(book), statement };
    const location = this.files.pathOf(sha256);
    const end = await this.processes.run(
      { location, path, against, asked, seconds: SECONDS },
      { timeLimitMs: 1000 * SECONDS + GRACE_MS },
    );
    if (end.kind === 'answered') return end.answer;
    this.log.warn(`A remedy for ${sha256} was not found: ${end.kind === 'late' ? 'too late' : end.said}`);
    return { kind: 'refused', ...TOO_MUCH };
  }

  private remember(question: string, made: MadeRemedy): void {
    this.made.set(question, made);
    const [oldest] = this.made.keys();
    if (this.made.size > REMEMBERED && oldest !== undefined) this.made.delete(oldest);
  }
}

const TOO_MUCH = {
  why: 'Finding a remedy for this file takes more time or memory than there is.',
  next: 'Split the table, or mend it where it was made and replace the file.',
};
