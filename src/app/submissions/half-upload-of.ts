import type { Actor } from '../people/person';
import { refuse } from '../refusals';
import type { Stores } from '../unit-of-work.port';
import type { HalfUpload } from './half-uploads.port';

export interface UploadAsked {
  readonly requestId: string;
  readonly uploadId: string;
}

/**
 * Only who began it goes on with it.
 *
 * @throws Refusal `not-found`, the same for one that is another's, that has expired, and that never was
 */
export async function halfUploadOf(
  { halfUploads }: Pick<Stores, 'halfUploads'>,
  person: Actor,
  { requestId, uploadId }: UploadAsked,
): Promise<HalfUpload> {
  const upload = await halfUploads.find(uploadId);
  if (upload?.requestId !== requestId || upload.personId !== person.id) throw refuse.notFound('upload');
  return upload;
}
