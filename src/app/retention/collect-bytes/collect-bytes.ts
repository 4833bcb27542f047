import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import type { JobOutcome } from '../../job-outcome';
import { PackageBuilder } from '../../releases/releases.port';
import { PagePictures } from '../../scanning/pictures.port';
import { Renderings } from '../../scanning/scanning.port';
import { COLLECTED_AFTER_MS } from '../../submissions/collected-after';
import { FileStore } from '../../submissions/file-store.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { deleteBytes, type DeletionParts } from '../delete-bytes';

/**
 * The job of bytes that no row may need any more. Started with the removal of a file for the day they go, and with each
 * deletion, for a process that dies in it.
 */
@Injectable()
export class CollectBytes {
  private readonly parts: DeletionParts;

  constructor(
    work: UnitOfWork,
    files: FileStore,
    renderings: Renderings,
    pictures: PagePictures,
    packages: PackageBuilder,
    private readonly clock: Clock,
  ) {
    this.parts = { work, files, renderings, pictures, packages, clock };
  }

  async execute(sha256: string): Promise<JobOutcome> {
    const now = await deleteBytes(this.parts, sha256);
    if (now !== 'came lately') return { done: true };
    return { done: false, retryAt: new Date(this.clock.now().getTime() + COLLECTED_AFTER_MS) };
  }
}
