import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { z } from 'zod';
import { Rulebooks } from '../../app/policies/rulebooks.port';
import { Scanner, type ScanOrder } from '../../app/scanning/scanning.port';
import type { UnreadBlock } from '../../engine/model/document';
import type { FileFacts } from '../../engine/model/file';
import type { FileReport } from '../../engine/report/report';
import { errorCode } from '../files/error-code';
import { FolderFileStore } from '../files/file-store.folder';
import { checkUnread } from './check-source';
import { memoryIsUp, timeIsUp } from './limit-words';
import type { PictureDrawer } from './picture-drawer';
import type { FolderRenderings } from './renderings.folder';
import type { ScanAnswer, ScanTask } from './scan-task';

export interface ScanLimits {
  readonly packageRoot: string;
  readonly workers: number;
  readonly scanTimeoutMs: number;
  readonly scanMemoryMb: number;
  /** Where clamd listens; no virus scanner is asked without it. */
  readonly clamd?: string;
}

/** A worker may end in good order at its limit; one that does not come to that is killed so much later. */
const GRACE_MS = 2000;
const IDLE_MS = 60_000;

const factsSchema = z.object({
  bytes: z.number(),
  sha256: z.string(),
  format: z.string(),
  encoding: z.string().optional(),
});

/** Scans in threads with a memory limit, one file a thread. Threads start with the first file. */
@Injectable()
export class PiscinaScanner extends Scanner implements BeforeApplicationShutdown {
  private readonly log = new Logger('Scanner');
  private pool: Piscina<ScanTask, ScanAnswer> | undefined;

  constructor(
    private readonly limits: ScanLimits,
    private readonly files: FolderFileStore,
    private readonly shown: { readonly renderings: FolderRenderings; readonly drawer: PictureDrawer },
    private readonly rulebooks: Rulebooks,
  ) {
    super();
  }

  async scan({ path, sha256, statement, book: ref }: ScanOrder): Promise<FileReport> {
    const against = { book: await this.rulebooks.get(ref), statement };
    const { port1: facts, port2: factsTo } = new MessageChannel();
    const signal = AbortSignal.timeout(this.limits.scanTimeoutMs + GRACE_MS);
    const renderingPart = this.shown.renderings.newPart();
    const location = this.files.pathOf(sha256);
    const { scanTimeoutMs: timeLimitMs, clamd } = this.limits;
    const task = { location, path, sha256, against, renderingPart, timeLimitMs, clamd, factsTo };
    const unread = (unreadBecause: UnreadBecause) =>
      checkUnread(path, against, { ...unreadBecause, facts: { ...factsSaid(facts), sha256 } }).report;
    try {
      const answer = await this.run(task, signal);
      if (answer.kind !== 'checked') return unread(this.refused(answer, sha256));
      await this.shown.drawer.draw({ location, path, sha256 }, answer.report.format);
      return answer.report;
    } catch (error) {
      await rm(renderingPart, { force: true });
      const stopped = this.stopped(error, signal);
      if (!stopped) throw error;
      return unread(stopped);
    } finally {
      facts.close();
    }
  }

  async giveUp({ path, sha256, statement, book }: ScanOrder): Promise<FileReport> {
    const against = { book: await this.rulebooks.get(book), statement };
    return checkUnread(path, against, { ...GIVEN_UP, facts: { sha256 } }).report;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.pool?.destroy(), this.shown.drawer.stop()]);
  }

  private run(task: ScanTask, signal: AbortSignal): Promise<ScanAnswer> {
    this.pool ??= startPool(this.limits);
    return this.pool.run(task, { signal, transferList: [task.factsTo] });
  }

  private refused(answer: Exclude<ScanAnswer, { kind: 'checked' }>, sha256: string): UnreadBecause {
    if (answer.kind === 'bytes-gone') return BYTES_GONE;
    if (answer.kind === 'other-bytes') return OTHER_BYTES;
    this.log.error(`A bug met while checking ${sha256}: ${answer.stack}`);
    return { cause: 'unsupported', reason: 'Sluice met an error of its own in it.' };
  }

  /** Why the worker did not come to an end of its own, when it is the file's doing; else it is a fault. */
  private stopped(error: unknown, signal: AbortSignal): UnreadBecause | undefined {
    if (signal.aborted) return { cause: 'limit', reason: timeIsUp(this.limits.scanTimeoutMs) };
    if (errorCode(error) !== 'ERR_WORKER_OUT_OF_MEMORY') return undefined;
    return { cause: 'limit', reason: memoryIsUp(this.limits.scanMemoryMb) };
  }
}

type UnreadBecause = Pick<UnreadBlock, 'cause' | 'reason'>;
const OTHER_BYTES: UnreadBecause = {
  cause: 'broken',
  reason: 'The stored bytes are not those that were uploaded.',
};
const GIVEN_UP: UnreadBecause = {
  cause: 'limit',
  reason: 'Its check did not come to an end, although it was tried several times.',
};
const BYTES_GONE: UnreadBecause = { cause: 'broken', reason: 'The stored bytes are gone.' };

/** The worker is always the built one: threads know no TypeScript. Tests run after `npm run build`, as the web does. */
function startPool({ packageRoot, workers, scanMemoryMb }: ScanLimits): Piscina<ScanTask, ScanAnswer> {
  return new Piscina<ScanTask, ScanAnswer>({
    filename: join(packageRoot, 'dist/infra/scanning/scan-worker.js'),
    name: 'scanFile',
    minThreads: 0,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: scanMemoryMb },
  });
}

/** What the worker said of the file before it was killed. */
function factsSaid(port: MessagePort): Partial<FileFacts> {
  const message: unknown = receiveMessageOnPort(port)?.message;
  const facts = factsSchema.safeParse(message);
  return facts.success ? facts.data : {};
}
