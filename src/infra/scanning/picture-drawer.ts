import { Logger } from '@nestjs/common';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { hasPictures } from '../../readers/pictures';
import type { FolderPictures } from './pictures.folder';
import type { PictureTask } from './picture-worker';

export interface DrawingLimits {
  readonly packageRoot: string;
  readonly scanTimeoutMs: number;
  readonly scanMemoryMb: number;
}

/** Drawing is worth less waiting than checking; pages that are not drawn by then are said to be missing. */
const MOST_MS = 60_000;
const GRACE_MS = 5000;
const IDLE_MS = 60_000;

/**
 * Draws the pages of files for the people who look at them, in a thread with a memory limit. It has a pool of its own:
 * a page that takes a thread with it takes no check that is under way.
 */
export class PictureDrawer {
  private readonly log = new Logger('Pictures');
  private pool: Piscina<PictureTask, undefined> | undefined;

  constructor(
    private readonly limits: DrawingLimits,
    private readonly pictures: FolderPictures,
  ) {}

  /** Never throws: a file whose pages cannot be drawn has no pictures, and its page says so. */
  async draw(file: Pick<PictureTask, 'location' | 'path' | 'sha256'>, format: string): Promise<void> {
    if (!hasPictures(format)) return;
    const part = this.pictures.newPart();
    const timeLimitMs = Math.min(MOST_MS, this.limits.scanTimeoutMs);
    const signal = AbortSignal.timeout(timeLimitMs + GRACE_MS);
    try {
      this.pool ??= startPool(this.limits);
      await this.pool.run({ ...file, part, timeLimitMs }, { signal });
    } catch (error) {
      await rm(part, { force: true });
      const why = error instanceof Error ? error.message : String(error);
      this.log.warn(`The pages of ${file.sha256} could not be drawn: ${why}`);
    }
  }

  async stop(): Promise<void> {
    await this.pool?.destroy();
  }
}

function startPool({ packageRoot, scanMemoryMb }: DrawingLimits): Piscina<PictureTask, undefined> {
  return new Piscina<PictureTask, undefined>({
    filename: join(packageRoot, 'dist/infra/scanning/picture-worker.js'),
    name: 'drawPictures',
    minThreads: 0,
    maxThreads: 1,
    concurrentTasksPerWorker: 1,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: scanMemoryMb },
  });
}
