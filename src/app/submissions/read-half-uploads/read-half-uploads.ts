import { Injectable } from '@nestjs/common';
import type { Actor } from '../../people/person';
import { UnitOfWork } from '../../unit-of-work.port';
import type { HalfUpload } from '../half-uploads.port';
import { UploadParts } from '../upload-parts.port';

/** One that can be taken up again, and how many of its bytes are there. */
export interface WaitingUpload extends HalfUpload {
  readonly held: number;
}

@Injectable()
export class ReadHalfUploads {
  constructor(
    private readonly work: UnitOfWork,
    private readonly parts: UploadParts,
  ) {}

  /** This person's own; nobody else's are told of, whoever asks. */
  async execute(person: Actor, requestId: string): Promise<readonly WaitingUpload[]> {
    const open = await this.work.read(({ halfUploads }) => halfUploads.openOf(requestId, person.id));
    return Promise.all(open.map(async (upload) => ({ ...upload, held: await this.parts.held(upload.id) })));
  }
}
