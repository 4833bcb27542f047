import { randomUUID } from 'node:crypto';
import { type EntityManager, IsNull } from 'typeorm';
import { type HalfUpload, HalfUploads } from '../../app/submissions/half-uploads.port';
import { type HalfUploadRow, halfUploadRows } from './rows/half-upload.row';
import { startJob } from './start-job';

export class HalfUploadsTypeorm extends HalfUploads {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async begin(upload: Omit<HalfUpload, 'id' | 'fileId'>): Promise<string> {
    const id = randomUUID();
    await this.manager.insert(halfUploadRows, { ...upload, id });
    await startJob(this.manager, 'upload', id, upload.expiresAt);
    return id;
  }

  async find(id: string): Promise<HalfUpload | undefined> {
    const row = await this.manager.findOneBy(halfUploadRows, { id });
    return row ? uploadOf(row) : undefined;
  }

  async openOf(requestId: string, personId: string): Promise<readonly HalfUpload[]> {
    const rows = await this.manager.find(halfUploadRows, {
      where: { requestId, personId, fileId: IsNull() },
      order: { expiresAt: 'ASC', id: 'ASC' },
    });
    return rows.map(uploadOf);
  }

  async finish(id: string, fileId: string): Promise<void> {
    await this.manager.update(halfUploadRows, { id }, { fileId });
  }

  async remove(id: string): Promise<void> {
    await this.manager.delete(halfUploadRows, { id });
  }
}

function uploadOf({ fileId, ...row }: HalfUploadRow): HalfUpload {
  return { ...row, ...(fileId !== null && { fileId }) };
}
