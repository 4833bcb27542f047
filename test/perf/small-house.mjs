import { createRequire } from 'node:module';
import { mkdtempSync } from 'node:fs';
import { Readable } from 'node:stream';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const dist = (path) => require(`../../dist/${path}.js`);

export const PASSWORD = 'a long enough password';
const CONTEXT = { title: 'Visits by region', what: 'x', why: 'x', destination: 'x' };

/** A server with an author (robin), a checker (carla), and one draft of a file whose check is done. */
export async function smallHouse(folder) {
  const { readConfig } = dist('config');
  const { startServer } = dist('main');
  const { app, url } = await startServer(
    readConfig({ PORT: '0', SLUICE_DATA: mkdtempSync(join(folder, 'house-')) }),
  );
  const { getDataSourceToken } = require('@nestjs/typeorm');
  const database = app.get(getDataSourceToken('main'));
  return { app, url, database, ...(await firstDraft(app)) };
}

/** People by their acts; the request straight into the stores, because a page does not care how it came there. */
async function firstDraft(app) {
  const { AddPerson } = dist('app/people/add-person/add-person');
  const { AddMember } = dist('app/people/add-member/add-member');
  const { CreateProject } = dist('app/people/create-project/create-project');
  const { FileStore } = dist('app/submissions/file-store.port');
  const { UnitOfWork, SYSTEM } = dist('app/unit-of-work.port');
  const { statementSchema } = dist('engine/report/statement');

  const project = { code: 'P', title: 'Asthma', book: 'baseline' };
  const projectId = await app.get(CreateProject).execute(SYSTEM, project);
  const person = (signIn, name, roles) =>
    app.get(AddPerson).execute(SYSTEM, { signIn, name, password: PASSWORD, roles });
  const authorId = await person('robin', 'Robin', []);
  const checkerId = await person('carla', 'Carla', ['checker']);
  await app.get(AddMember).execute(SYSTEM, { project: 'P', signIn: 'robin', role: 'researcher' });

  const bytes = Readable.from([Buffer.from('region,people\nNorth,30\nSouth,120\n')]);
  const stored = await app.get(FileStore).receive(bytes, 1_000_000);
  const work = app.get(UnitOfWork);
  const { book } = await work.read(({ projects }) => projects.find(projectId));
  const at = new Date();
  const ids = await work.write(SYSTEM, async ({ requests, scans }) => {
    const requestId = await requests.create({ projectId, authorId, context: CONTEXT, book, at });
    const { groups } = await requests.find(requestId);
    const file = { requestId, groupId: groups[0].id, path: 'run/000/0000.csv', kind: 'output', stored };
    const { fileId } = await requests.addFile({ ...file, turn: 1, at });
    await requests.describeFile(fileId, 1, statementSchema.parse({ description: 'Visits' }));
    await scans.order(fileId, at);
    const started = { kind: 'request.started', projectId, requestId, turn: 1 };
    return { result: { requestId, fileId }, events: [started] };
  });
  await isChecked(work, ids.requestId);
  return { ...ids, projectId, checkerId };
}

async function isChecked(work, requestId) {
  for (;;) {
    const { files } = await work.read(({ requests }) => requests.find(requestId));
    if (files.every(({ scan }) => scan.state === 'done')) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
