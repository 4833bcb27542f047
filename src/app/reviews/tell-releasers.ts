import { news } from '../notices/notices.port';
import type { ReleaseRequest } from '../submissions/request';
import type { Stores } from '../unit-of-work.port';

/**
 * Whoever may release an approved request hears that it waits for them, or it would lie there until somebody looks. Of what
 * compliance prepared nothing goes out.
 *
 * @param exceptId who approved it, and sees it
 */
export async function tellReleasers(
  { people, notices }: Stores,
  request: ReleaseRequest,
  at: Date,
  exceptId?: string,
): Promise<void> {
  if (request.decoy) return;
  const { code } = request.project;
  const holders = (await people.rights()).filter(
    ({ right, project, personId }) =>
      right === 'release' && (project === undefined || project === code) && personId !== exceptId,
  );
  const told = new Set(holders.map(({ personId }) => personId));
  if (told.size === 0) return;
  const active = (await people.all()).filter(({ id, disabled }) => !disabled && told.has(id));
  await notices.send(
    active.map(({ id }) => id),
    news(request, 'release-waits', at),
  );
}
