import type { INestApplicationContext } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { statementSchema } from '../../engine/report/statement';
import { AddMember } from '../../app/people/add-member/add-member';
import { AddPerson } from '../../app/people/add-person/add-person';
import { CreateProject } from '../../app/people/create-project/create-project';
import { GrantRelease } from '../../app/people/grant-release/grant-release';
import { LoadActor } from '../../app/people/load-actor/load-actor';
import type { Actor } from '../../app/people/person';
import { ReadProjects } from '../../app/people/read-projects/read-projects';
import { AddFile } from '../../app/submissions/add-file/add-file';
import { DescribeFile } from '../../app/submissions/describe-file/describe-file';
import { EditContext } from '../../app/submissions/edit-context/edit-context';
import { ReadRequest } from '../../app/submissions/read-request/read-request';
import { StartRequest } from '../../app/submissions/start-request/start-request';
import { Submit } from '../../app/submissions/submit/submit';
import { shellOrigin } from '../application';
import { DEMO_PEOPLE, DEMO_PROJECT, DEMO_REQUESTS, type DemoRequest } from './demo-data';

/** Puts the demonstration people, project and requests in, by the same acts that people use. */
export async function loadDemoContent(application: INestApplicationContext): Promise<void> {
  const origin = shellOrigin();
  await application.get(CreateProject).execute(origin, { ...DEMO_PROJECT });
  const ids = new Map<string, string>();
  for (const { signIn, name, password, roles, releases, member } of DEMO_PEOPLE) {
    ids.set(
      signIn,
      await application.get(AddPerson).execute(origin, { signIn, name, password, roles: [...roles] }),
    );
    if (releases) await application.get(GrantRelease).execute(origin, { signIn, project: 'everywhere' });
    if (member) {
      await application
        .get(AddMember)
        .execute(origin, { project: DEMO_PROJECT.code, signIn, role: 'researcher' });
    }
  }
  const author = await application.get(LoadActor).execute(ids.get('robin') ?? '', 'demo');
  if (!author) throw new Error('the demonstration researcher cannot be loaded');
  const projects = await application.get(ReadProjects).execute(author);
  const project = projects.projects.find(({ code }) => code === DEMO_PROJECT.code);
  if (!project) throw new Error('the demonstration project cannot be read');
  for (const request of DEMO_REQUESTS) await loadRequest(application, author, project.id, request);
}

async function loadRequest(
  application: INestApplicationContext,
  author: Actor,
  projectId: string,
  { title, what, why, destination, files, submitted }: DemoRequest,
): Promise<void> {
  const requestId = await application.get(StartRequest).execute(author, { projectId, title });
  await application
    .get(EditContext)
    .execute(author, { requestId, contextVersion: 1, title, what, why, destination });
  for (const { name, statement } of files) {
    const bytes = createReadStream(join(__dirname, 'samples', name));
    const { fileId } = await application.get(AddFile).execute(author, { requestId, path: name }, bytes);
    await application
      .get(DescribeFile)
      .execute(author, { requestId, fileId, statementVersion: 1, ...statementSchema.parse(statement) });
  }
  if (!submitted) return;
  const { request } = await application.get(ReadRequest).execute(author, requestId);
  await application.get(Submit).execute(author, { requestId, version: request.version });
}
