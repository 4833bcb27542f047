import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { rm } from 'node:fs/promises';
import { Rulebooks } from '../../app/policies/rulebooks.port';
import { type Scanned, Scanner, type ScanOrder } from '../../app/scanning/scanning.port';
import type { UnreadBlock } from '../../engine/model/document';
import type { FileFacts } from '../../engine/model/file';
import { FolderFileStore } from '../files/file-store.folder';
import type { FileResult } from '../../engine/report/check-file';
import { checkUnread } from './check-source';
import { processDied, timeIsUp } from './limit-words';
import type { PictureDrawer } from './picture-drawer';
import { ProcessPool, scanProgram, type ProcessEnd } from './process-pool';
import type { FolderRenderings } from '../renderings/renderings.folder';
import type { ScanAnswer, ScanTask } from './scan-task';

export interface ScanLimits {
  readonly packageRoot: string;
  readonly workers: number;
  readonly scanTimeoutMs: number;
  readonly scanMemoryMb: number;
  /** Where clamd listens; no virus scanner is asked without it. */
  readonly clamd?: string;
}

/** A scan may end in good order at its limit; one that does not come to that is killed so much later. */
const GRACE_MS = 10_000;

/** Scans in processes with a memory limit, one file a process. */
@Injectable()
export class ProcessScanner extends Scanner implements BeforeApplicationShutdown {
  private readonly log = new Logger('Scanner');
  private readonly processes: ProcessPool<ScanTask, ScanAnswer, FileFacts>;

  constructor(
    private readonly limits: ScanLimits,
    private readonly files: FolderFileStore,
    private readonly shown: { readonly renderings: FolderRenderings; readonly drawer: PictureDrawer },
    private readonly rulebooks: Rulebooks,
  ) {
    super();
    this.processes = new ProcessPool({ ...scanProgram(limits, 'scanFile'), mostProcesses: limits.workers });
  }

  async scan({ path, sha256, statement, corrections, book: ref, evidence }: ScanOrder): Promise<Scanned> {
    const against = { book: await this.rulebooks.get(ref), statement, corrections };
    const { scanTimeoutMs: timeLimitMs, clamd } = this.limits;
    const location = this.files.pathOf(sha256);
    const renderingPart = this.shown.renderings.newPart();
    const stored = {
      locations: evidence.files.map((file) => this.files.pathOf(file.sha256)),
      outputs: evidence.outputs,
    };
    let facts: Partial<FileFacts> = {};
    try {
      const end = await this.processes.run(
        { location, path, sha256, against, evidence: stored, renderingPart, timeLimitMs, clamd },
        { timeLimitMs: timeLimitMs + GRACE_MS, onWord: (said) => (facts = said) },
      );
      const outcome = this.outcome(end, sha256);
      if ('cause' in outcome)
        return scanned(checkUnread(path, against, { ...outcome, facts: { ...facts, sha256 } }));
      await this.shown.drawer.draw({ location, path, sha256 }, outcome.report.format);
      return outcome;
    } finally {
      await rm(renderingPart, { force: true });
    }
  }

  async giveUp({ path, sha256, statement, book }: ScanOrder): Promise<Scanned> {
    const against = { book: await this.rulebooks.get(book), statement };
    return scanned(checkUnread(path, against, { ...GIVEN_UP, facts: { sha256 } }));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.processes.stop(), this.shown.drawer.stop()]);
  }

  private outcome(end: ProcessEnd<ScanAnswer>, sha256: string): Scanned | UnreadBecause {
    const { scanTimeoutMs, scanMemoryMb } = this.limits;
    if (end.kind === 'late') return { cause: 'limit', reason: timeIsUp(scanTimeoutMs) };
    if (end.kind === 'died') {
      this.log.warn(`The process that read ${sha256} died of it: ${end.said}`);
      return { cause: 'limit', reason: processDied(scanMemoryMb) };
    }
    const { answer } = end;
    if (answer.kind === 'checked') return answer;
    if (answer.kind !== 'bug') return STORED_BYTES[answer.kind];
    this.log.error(`A bug met while checking ${sha256}: ${answer.stack}`);
    return { cause: 'unsupported', reason: 'Sluice met an error of its own in it.' };
  }
}

type UnreadBecause = Pick<UnreadBlock, 'cause' | 'reason'>;
const STORED_BYTES: Record<'bytes-gone' | 'other-bytes', UnreadBecause> = {
  'bytes-gone': { cause: 'broken', reason: 'The stored bytes are gone.' },
  'other-bytes': { cause: 'broken', reason: 'The stored bytes are not those that were uploaded.' },
};
const GIVEN_UP: UnreadBecause = {
  cause: 'limit',
  reason: 'Its check did not come to an end, although it was tried several times.',
};

function scanned({ report, counts }: FileResult): Scanned {
  return { report, counts: counts.all() };
}
