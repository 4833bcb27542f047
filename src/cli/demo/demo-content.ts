import type { INestApplicationContext } from '@nestjs/common';
import { AddMember } from '../../app/people/add-member/add-member';
import { AddPerson } from '../../app/people/add-person/add-person';
import { CreateProject } from '../../app/people/create-project/create-project';
import { GrantRelease } from '../../app/people/grant-release/grant-release';
import { LoadActor } from '../../app/people/load-actor/load-actor';
import type { Actor } from '../../app/people/person';
import { Refusal } from '../../app/refusals';
import { UnitOfWork } from '../../app/unit-of-work.port';
import { shellOrigin } from '../application';
import { DEMO_PEOPLE, DEMO_PROJECT, type DemoPerson } from './demo-people';
import { DEMO_REQUESTS } from './demo-requests';
import { loadRequest } from './load-request';

/**
 * Puts the demonstration people, project and requests in, by the same acts that people use. Each act is a transaction
 * of its own, so a kill leaves the first part of it; called again, it adds what is missing and repeats nothing.
 */
export async function loadDemoContent(application: INestApplicationContext): Promise<void> {
  const origin = shellOrigin();
  await unlessThere(() => application.get(CreateProject).execute(origin, { ...DEMO_PROJECT }));
  for (const person of DEMO_PEOPLE) await loadPerson(application, person);

  const author = await demoAuthor(application);
  const projectId = [...author.memberships.keys()][0];
  if (projectId === undefined) throw new Error(`${author.signIn} is no member of the demonstration project`);
  for (const request of DEMO_REQUESTS) await loadRequest(application, author, projectId, request);
}

async function loadPerson(
  application: INestApplicationContext,
  { signIn, name, password, roles, releases, member }: DemoPerson,
): Promise<void> {
  const origin = shellOrigin();
  await unlessThere(() =>
    application.get(AddPerson).execute(origin, { signIn, name, password, roles: [...roles] }),
  );
  if (releases) await application.get(GrantRelease).execute(origin, { signIn, project: 'everywhere' });
  if (member) {
    const membership = { project: DEMO_PROJECT.code, signIn, role: 'researcher' } as const;
    await application.get(AddMember).execute(origin, membership);
  }
}

async function demoAuthor(application: INestApplicationContext): Promise<Actor> {
  const signIn = DEMO_PEOPLE.find(({ member }) => member)?.signIn ?? '';
  const found = await application.get(UnitOfWork).read(({ people }) => people.bySignIn(signIn));
  const author = found && (await application.get(LoadActor).execute(found.person.id, 'demo'));
  if (!author) throw new Error(`the demonstration researcher ${signIn} cannot be loaded`);
  return author;
}

async function unlessThere(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'duplicate') throw error;
  }
}
