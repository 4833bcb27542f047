import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import type { JobOutcome } from '../../job-outcome';
import { SYSTEM, UnitOfWork } from '../../unit-of-work.port';
import { UploadParts } from '../upload-parts.port';

/** The job that ends an upload, finished or not. Started with it, so that no crash can lose it. */
@Injectable()
export class ExpireUpload {
  constructor(
    private readonly work: UnitOfWork,
    private readonly parts: UploadParts,
    private readonly clock: Clock,
  ) {}

  async execute(uploadId: string): Promise<JobOutcome> {
    const upload = await this.work.read(({ halfUploads }) => halfUploads.find(uploadId));
    if (upload && upload.expiresAt > this.clock.now()) return { done: false, retryAt: upload.expiresAt };
    // Also without a row: a job that was killed behind the row's end still owes the bytes'.
    await this.parts.remove(uploadId);
    if (!upload) return { done: true };
    await this.work.write(SYSTEM, async ({ halfUploads, requests }) => {
      // Its person may have discarded it meanwhile.
      if (!(await halfUploads.find(uploadId))) return { result: undefined, nothing: true };
      const request = await requests.glance(upload.requestId);
      await halfUploads.remove(uploadId);
      const { requestId, path, fileId } = upload;
      const after = { path, because: fileId === undefined ? 'not finished in time' : 'finished' };
      const about = { requestId, projectId: request?.projectId, turn: request?.turn };
      return { result: undefined, events: [{ kind: 'upload.expired', ...about, after }] };
    });
    // What was on its way when they went the first time; nothing more comes after its row.
    await this.parts.remove(uploadId);
    return { done: true };
  }
}
