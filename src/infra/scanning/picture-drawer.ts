import { Logger } from '@nestjs/common';
import { rm } from 'node:fs/promises';
import { hasPictures } from '../../readers/pictures/pictures';
import type { PictureTask } from './draw-pictures';
import type { FolderPictures } from '../renderings/pictures.folder';
import { ProcessPool, scanProgram } from './process-pool';

export interface DrawingLimits {
  readonly packageRoot: string;
  readonly scanTimeoutMs: number;
  readonly scanMemoryMb: number;
}

/** Drawing is worth less waiting than checking; pages that are not drawn by then are said to be missing. */
const MOST_MS = 60_000;
const GRACE_MS = 5000;

/**
 * Draws the pages of files for the people who look at them. It has processes of its own: a page that takes one with it
 * takes no check that is under way.
 */
export class PictureDrawer {
  private readonly log = new Logger('Pictures');
  private readonly processes: ProcessPool<PictureTask, undefined>;

  constructor(
    private readonly limits: DrawingLimits,
    private readonly pictures: FolderPictures,
  ) {
    this.processes = new ProcessPool({ ...scanProgram(limits, 'drawPictures'), mostProcesses: 1 });
  }

  /** Never throws: a file whose pages cannot be drawn has no pictures, and its page says so. */
  async draw(file: Pick<PictureTask, 'location' | 'path' | 'sha256'>, format: string): Promise<void> {
    if (!hasPictures(format)) return;
    const part = this.pictures.newPart();
    const timeLimitMs = Math.min(MOST_MS, this.limits.scanTimeoutMs);
    try {
      const { kind } = await this.processes.run(
        { ...file, part, timeLimitMs },
        { timeLimitMs: timeLimitMs + GRACE_MS },
      );
      if (kind !== 'answered') throw new Error(kind === 'late' ? 'It took too long.' : 'Its process died.');
    } catch (error) {
      await rm(part, { force: true });
      const why = error instanceof Error ? error.message : String(error);
      this.log.warn(`The pages of ${file.sha256} could not be drawn: ${why}`);
    }
  }

  async stop(): Promise<void> {
    await this.processes.stop();
  }
}
