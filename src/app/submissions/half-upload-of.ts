import type { Actor } from '../people/person';
import { refuse } from '../refusals';
import type { Stores } from '../unit-of-work.port';
import type { HalfUpload } from './half-uploads.port';

export interface UploadAsked {
  readonly requestId: string;
  readonly uploadId: string;
}

interface Asking {
  readonly person: Actor;
  readonly now: Date;
}

/**
 * Only who began it goes on with it, and not past its time: the job that removes it may come later.
 *
 * @throws Refusal `not-found`, the same for one that is another's, that has expired, and that never was
 */
export async function halfUploadOf(
  { halfUploads }: Pick<Stores, 'halfUploads'>,
  { person, now }: Asking,
  { requestId, uploadId }: UploadAsked,
): Promise<HalfUpload> {
  const upload = await halfUploads.find(uploadId);
  const isTheirs = upload?.requestId === requestId && upload.personId === person.id;
  if (!isTheirs || upload.expiresAt <= now) throw refuse.notFound('upload');
  return upload;
}
