import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { join } from 'node:path';
import { quantile } from './compare.mjs';
import { countQueries } from './count-queries.mjs';
import { signIn } from './sign-in.mjs';

const require = createRequire(import.meta.url);
const dist = (path) => require(`../../dist/${path}.js`);

const REQUESTS = 500;
const VIEWS = 200;
const PASSWORD = 'a long enough password';

/** The page that a checker opens most often, as the browser gets it: session, person, list and page. */
export async function bench(folder) {
  const { readConfig } = dist('config');
  const { startServer } = dist('main');
  const { app, url } = await startServer(readConfig({ PORT: '0', SLUICE_DATA: join(folder, 'queue') }));
  try {
    await seed(app);
    const get = await signIn(url, 'carla', PASSWORD);
    await get('/queue'); // the session of a new sign-in is still being written
    const times = [];
    const queries = [];
    for (let view = 0; view < VIEWS; view++) {
      const path = `/queue?page=${1 + (view % 10)}`;
      const started = process.hrtime.bigint();
      const { result: page, count } = await countQueries(() => get(path));
      times.push(Number(process.hrtime.bigint() - started) / 1e6);
      queries.push(count);
      if (!page.includes(`${REQUESTS}`) || !page.includes('Visits by region'))
        throw new Error(`${path} does not show the ${REQUESTS} requests`);
    }
    const title = `queue page with ${REQUESTS} requests`;
    return [
      // The jobs look for work in this process too: now and then a query of theirs falls into a view.
      { title, measure: 'queries a view', value: quantile(queries, 0.5), atMost: 8, unit: '' },
      { title, measure: `median of ${VIEWS} views`, value: quantile(times, 0.5), unit: ' ms' },
      { title, measure: `p95 of ${VIEWS} views`, value: quantile(times, 0.95), unit: ' ms' },
    ];
  } finally {
    await app.close();
  }
}

/** People by their acts; requests straight into the stores, because a queue does not care how they came there. */
async function seed(app) {
  const { AddPerson } = dist('app/people/add-person/add-person');
  const { AddMember } = dist('app/people/add-member/add-member');
  const { CreateProject } = dist('app/people/create-project/create-project');
  const { FileStore } = dist('app/submissions/file-store.port');
  const { UnitOfWork, SYSTEM } = dist('app/unit-of-work.port');

  const projectId = await app
    .get(CreateProject)
    .execute(SYSTEM, { code: 'P', title: 'Asthma', book: 'baseline' });
  const person = (signIn, name, roles) =>
    app.get(AddPerson).execute(SYSTEM, { signIn, name, password: PASSWORD, roles });
  const authorId = await person('robin', 'Robin', []);
  await person('carla', 'Carla', ['checker']);
  await app.get(AddMember).execute(SYSTEM, { project: 'P', signIn: 'robin', role: 'researcher' });

  const bytes = Readable.from([Buffer.from('region,people\nNorth,3\nSouth,120\n')]);
  const stored = await app.get(FileStore).receive(bytes, 1_000_000);
  const work = app.get(UnitOfWork);
  const { book } = await work.read(({ projects }) => projects.find(projectId));
  for (let number = 0; number < REQUESTS; number++) {
    const at = new Date(Date.UTC(2026, 0, 5) + number * 3_600_000);
    const context = { title: `Visits by region ${number}`, what: 'x', why: 'x', destination: 'x' };
    await work.write(SYSTEM, async ({ requests, scans }) => {
      const id = await requests.create({ projectId, authorId, context, book, at });
      const { groups } = await requests.find(id);
      for (const path of ['t1.csv', 't2.csv']) {
        const adding = { requestId: id, groupId: groups[0].id, path, kind: 'output', stored, turn: 1, at };
        const { fileId } = await requests.addFile(adding);
        await scans.order(fileId, at);
      }
      const { version } = await requests.find(id);
      await requests.move({ id, version, from: 'draft', to: 'submitted', at, submittedAt: at, book });
      return { result: id, events: [{ kind: 'request.submitted', projectId, requestId: id, turn: 1 }] };
    });
  }
  await scansAreDone(work);
}

async function scansAreDone(work) {
  for (;;) {
    const filter = {
      viewerId: 'nobody',
      states: ['submitted'],
      now: new Date(),
      order: 'promise',
      limit: REQUESTS,
      offset: 0,
    };
    const { lines } = await work.read(({ requests }) => requests.queue(filter));
    if (lines.every(({ scansOpen }) => scansOpen === 0)) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
