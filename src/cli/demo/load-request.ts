import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '../../app/people/person';
import { AddFile } from '../../app/submissions/add-file/add-file';
import { DescribeFile } from '../../app/submissions/describe-file/describe-file';
import { EditContext } from '../../app/submissions/edit-context/edit-context';
import { ReadMyRequests } from '../../app/submissions/read-my-requests/read-my-requests';
import { ReadRequest } from '../../app/submissions/read-request/read-request';
import { groupOf } from '../../app/submissions/group-of';
import type { ListedRequest } from '../../app/submissions/request';
import { StartRequest } from '../../app/submissions/start-request/start-request';
import { Submit } from '../../app/submissions/submit/submit';
import { statementSchema } from '../../engine/report/statement';
import type { DemoFile } from './demo-files';
import type { DemoRequest } from './demo-requests';

/** Brings one request to the state that the demonstration shows, from wherever an interrupted start left it. */
export async function loadRequest(
  application: INestApplicationContext,
  author: Actor,
  projectId: string,
  wanted: DemoRequest,
): Promise<void> {
  const { title, what, why, destination } = wanted;
  const { lines: mine } = await application.get(ReadMyRequests).execute(author, { page: 1 });
  const requestId =
    mine.find((line) => line.title === title)?.id ??
    (await application.get(StartRequest).execute(author, { projectId, title }));

  const read = async (): Promise<ListedRequest> =>
    (await application.get(ReadRequest).execute(author, requestId)).request;
  const request = await read();
  if (request.state !== 'draft') return;

  const { context: said, contextVersion } = groupOf(request);
  if (said.what === '') {
    const context = { requestId, contextVersion, title, what, why, destination };
    await application.get(EditContext).execute(author, context);
  }
  for (const file of wanted.files) await loadFile(application, author, request, file);
  if (wanted.submitted) {
    await application.get(Submit).execute(author, { requestId, version: (await read()).version });
  }
}

async function loadFile(
  application: INestApplicationContext,
  author: Actor,
  { id: requestId, files }: ListedRequest,
  { name, statement, open }: DemoFile,
): Promise<void> {
  const there = files.find(({ path }) => path === name);
  const fileId =
    there?.id ??
    (await application.get(AddFile).execute(author, { requestId, path: name, kind: 'output' }, await open()))
      .fileId;
  if (there && there.statement?.description !== '') return;
  const input = { requestId, fileId, statementVersion: there?.statementVersion ?? 1 };
  await application.get(DescribeFile).execute(author, { ...input, ...statementSchema.parse(statement) });
}
