import { z } from 'zod';
import type { Origin, Stores } from '../unit-of-work.port';
import { signInName } from './credentials';
import { findPerson, nobodyCalled } from './find-person';
import { findProject } from './find-project';
import type { Actor } from './person';

export const releaseRightInput = z.strictObject({
  signIn: signInName,
  /** A project's code, or `everywhere`. */
  project: z.string().trim().min(1, 'Choose a project, or every project.'),
});

/** Who is meant, with what they hold, and where: a project's id, or `everywhere`. */
export async function rightMeant(
  { people, projects }: Stores,
  { signIn, project }: z.output<typeof releaseRightInput>,
  { from }: Origin,
): Promise<{ readonly holder: Actor; readonly where: string }> {
  const { id } = await findPerson(people, signIn);
  const where = project === 'everywhere' ? project : (await findProject(projects, project)).id;
  const holder = await people.actor(id, from);
  if (!holder) throw nobodyCalled(signIn);
  return { holder, where };
}

/** As the audit says it: ids of projects, or everywhere. */
export function rightsHeld({ releases }: Pick<Actor, 'releases'>): 'everywhere' | readonly string[] {
  return releases === 'everywhere' ? releases : [...releases].sort();
}
