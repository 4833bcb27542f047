// Which SQL each question asks, and how often, is kept in test/contract/queries, so that a new join or a query a row
// shows in the diff. `UPDATE_QUERIES=1 npx jest test/contract/database/queries` writes it anew.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stores } from '../../../src/app/unit-of-work.port';
import { readConfig } from '../../../src/config';
import { recordQueries } from './record-queries';
import { CONTEXT, AT, change, digest, OUTBOX, seeds, type Seeds } from './seeds';
import { DatabaseStage } from './stage';

const FOLDER = join(__dirname, '..', 'queries');
type Question = (stores: Stores, sown: Seeds) => Promise<unknown>;

const REQUESTS = {
  find: ({ requests }, { requestId }) => requests.find(requestId),
  findForOthers: ({ requests }, { requestId }) => requests.find(requestId, () => false),
  glance: ({ requests }, { requestId }) => requests.glance(requestId),
  numbers: ({ requests }, { requestId }) => requests.numbers([requestId]),
  ofAuthor: ({ requests }, { author, projectId }) =>
    requests.ofAuthor({ authorId: author, memberOf: [projectId], limit: 50, offset: 0 }),
  queue: ({ requests }, { chris, projectId }) =>
    requests.queue({
      viewerId: chris,
      states: ['draft'],
      text: 'asthma',
      projectId,
      order: 'risk',
      now: AT,
      limit: 30,
      offset: 0,
    }),
  queueSums: ({ requests }) => requests.queueSums(AT),
} satisfies Record<string, Question>;

const QUESTIONS: Record<string, Record<string, Question>> = {
  people: {
    actor: ({ people }, { carla }) => people.actor(carla, ''),
    bySignIn: ({ people }) => people.bySignIn('carla'),
    all: ({ people }) => people.all(),
    rights: ({ people }) => people.rights(),
    rightsOf: ({ people }, { carla }) => people.rights([carla]),
    search: ({ people }) => people.search({ q: 'ca', role: 'checker', state: 'active' }, 50, 0),
    administrators: ({ people }) => people.administrators(),
    checkersFor: ({ people }, { projectId, author }) => people.checkersFor(projectId, author),
    members: ({ projects }, { projectId }) => projects.members(projectId),
    ofMember: ({ projects }, { author }) => projects.ofMember(author),
  },
  requests: REQUESTS,
  destinations: {
    all: ({ destinations }) => destinations.all(),
    releases: ({ destinations }) => destinations.releases(),
    limits: ({ destinations }) => destinations.limits(),
  },
  sharing: {
    loads: ({ reviews }, { carla }) => reviews.loads(carla),
    around: ({ desk }, { carla }) => desk.around(carla, AT),
    awayAt: ({ absences }) => absences.awayAt(AT),
  },
  scans: {
    report: ({ scans }, { fileId }) => scans.report(fileId),
    dossier: ({ dossiers }, { fileId, requestId, projectId, carla: readerId }) =>
      dossiers.of({
        ...{ fileId, requestId, projectId, readerId },
        ...{ sha256: digest('a'), isCurrent: true, corrected: true },
      }),
    reports: ({ scans }, { requestId }) => scans.reports(requestId),
  },
  audit: {
    search: ({ audit }) => audit.search({ kinds: ['request.edited'], blindedExceptFor: 'chris' }, 50, 0),
    following: ({ audit }) => audit.following({}, 0, 500),
  },
  register: {
    search: ({ register }) =>
      register.search(
        {
          ...{ personId: 'chris', file: 't1', sha256: digest('a'), rule: 'small-count' },
          destinationId: OUTBOX.id,
        },
        50,
        0,
      ),
  },
  retention: {
    next: ({ deletions }) => deletions.next(50, 0),
    due: ({ deletions }) => deletions.due(AT, '', 200),
    dueOn: ({ deletions }) => deletions.dueOn(digest('a'), AT),
    isNeeded: ({ deletions }) => deletions.isNeeded(digest('a'), ['one']),
    done: ({ deletions }, { projectId }) => deletions.done({ projectId, requestNumber: 1 }, 50, 0),
    leftOpen: ({ deletions }) => deletions.leftOpen(AT),
  },
  statistics: {
    turns: ({ statistics }, { projectId }) => statistics.turns('2026-01-01', projectId),
    ofMonths: ({ statistics }, { projectId }) =>
      statistics.ofMonths({ since: '2026-01-01', until: '2026-07-01', projectId }),
  },
  notices: { of: ({ notices }, { carla }) => notices.of(carla) },
};

describe('the SQL of each question', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-queries-'));
  let stage: DatabaseStage;
  let sown: Seeds;
  const asked = (question: Question) =>
    recordQueries(stage.sources, () => stage.work.read((stores) => question(stores, sown)));

  beforeAll(async () => {
    stage = await DatabaseStage.opens(readConfig({ SLUICE_DATA: folder }));
    sown = await seeds(stage.work);
  });
  afterAll(async () => {
    await stage.closes();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.entries(QUESTIONS))('is the one that is kept, for %s', async (subject, questions) => {
    const parts = [];
    for (const [name, question] of Object.entries(questions)) {
      const queries = await asked(question);
      parts.push(
        `-- ${name}: ${queries.length} ${queries.length === 1 ? 'query' : 'queries'}\n${queries.map((sql) => `${sql};\n`).join('')}`,
      );
    }
    const file = join(FOLDER, `${subject}.sql`);
    if (process.env['UPDATE_QUERIES']) writeFileSync(file, parts.join('\n'));
    expect(parts.join('\n')).toBe(readFileSync(file, 'utf8'));
  });

  it('is the same for one file and for forty, for one request and for forty', async () => {
    const { find, queue, ofAuthor } = REQUESTS;
    const counts = async () => [
      (await asked(find)).length,
      (await asked(queue)).length,
      (await asked(ofAuthor)).length,
    ];
    const before = await counts();
    await change(stage.work, async ({ requests }) => {
      const { requestId, groupId, projectId, author: authorId } = sown;
      const request = await requests.find(requestId);
      if (!request) throw new Error('the request is gone');
      for (let count = 0; count < 40; count += 1) {
        const stored = { sha256: digest('d'), bytes: 1 };
        await requests.addFile({
          requestId,
          path: `more/${count}.csv`,
          groupId,
          kind: 'output',
          stored,
          turn: 1,
          at: AT,
        });
        await requests.create({ projectId, authorId, context: CONTEXT, book: request.book, at: AT });
      }
    });
    expect(await counts()).toEqual(before);
    expect(before).toEqual([2, 4, 3]);
  });
});
