import type { Express } from 'express';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { SetBook } from '../../src/app/people/set-book/set-book';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { recordQueries } from '../contract/database/record-queries';
import { createdIn, eventsIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';
import { cloneRows, type Clones } from '../support/clone-rows';

const MOST = 8;
const SMALL = 'region,people\nNorth,3\nSouth,120\nEast,3\nWest,4\n';

/** Who opens the page, and where; several where what they see comes from other questions. */
type Visits = (stage: {
  readonly draft: string;
  readonly draftFile: string;
  readonly review: string;
  readonly reviewFile: string;
  readonly released: string;
  readonly decoy: string;
  readonly bookChange: string;
  readonly event: number;
  readonly book: string;
  readonly project: string;
  readonly person: string;
  readonly destination: string;
}) => readonly (readonly [Letter, string])[];

/** By its route, each page that people open. */
const PAGES: Readonly<Record<string, Visits>> = {
  '/sign-in': () => [['r1', '/sign-in']],
  '/projects': () => [['r1', '/projects']],
  '/projects/:projectId': ({ project }) => [['r1', `/projects/${project}`]],
  '/projects/:projectId/book': ({ project }) => [['a', `/projects/${project}/book`]],
  '/book-changes/:changeId': ({ bookChange }) => [['a', `/book-changes/${bookChange}`]],
  '/requests/:requestId': ({ draft, review, released }) => [
    ['r1', `/requests/${draft}`],
    ['r1', `/requests/${review}`],
    ['c1', `/requests/${review}`],
    ['c4', `/requests/${review}`],
    ['o', `/requests/${review}`],
    ['c1', `/requests/${released}`],
    ['o', `/requests/${released}`],
  ],
  '/requests/:requestId/files/:fileId': ({ review, reviewFile }) => [
    ['r1', `/requests/${review}/files/${reviewFile}`],
    ['c1', `/requests/${review}/files/${reviewFile}`],
    ['c4', `/requests/${review}/files/${reviewFile}`],
    ['o', `/requests/${review}/files/${reviewFile}`],
  ],
  '/requests/:requestId/files/:fileId/versions/:version': ({ review, reviewFile }) => [
    ['c1', `/requests/${review}/files/${reviewFile}/versions/1`],
  ],
  '/requests/:requestId/files/:fileId/compare': ({ review, reviewFile }) => [
    ['c1', `/requests/${review}/files/${reviewFile}/compare`],
  ],
  '/requests/:requestId/files/:fileId/remedies/:method': ({ draft, draftFile }) => [
    ['r1', `/requests/${draft}/files/${draftFile}/remedies/suppression`],
  ],
  '/requests/:requestId/re-check': ({ review }) => [['c1', `/requests/${review}/re-check`]],
  '/requests/:requestId/hand-over': ({ review }) => [['c1', `/requests/${review}/hand-over`]],
  '/requests/:requestId/assign': ({ review }) => [['c3', `/requests/${review}/assign`]],
  '/requests/:requestId/hold': ({ released }) => [['o', `/requests/${released}/hold`]],
  '/requests/:requestId/recall': ({ released }) => [['o', `/requests/${released}/recall`]],
  '/requests/:requestId/at/:seq': ({ review, event }) => [['o', `/requests/${review}/at/${event}`]],
  '/queue': () => [['c1', '/queue']],
  '/queue/views': () => [['c1', '/queue/views']],
  '/balance': () => [['c3', '/balance']],
  '/samples': () => [['c1', '/samples']],
  '/audit': () => [['o', '/audit']],
  '/audit/:seq': ({ event }) => [['o', `/audit/${event}`]],
  '/register': () => [['o', '/register']],
  '/statistics': () => [['o', '/statistics']],
  '/monthly-report': () => [['o', '/monthly-report']],
  '/statistics/false-alarms': () => [['o', '/statistics/false-alarms']],
  '/retention': () => [['o', '/retention']],
  '/retention/deletions': () => [['o', '/retention/deletions']],
  '/decoys': () => [['o', '/decoys']],
  '/decoys/:requestId': ({ decoy }) => [['o', `/decoys/${decoy}`]],
  '/people': () => [
    ['a', '/people'],
    ['o', '/people'],
  ],
  '/people/new': () => [['a', '/people/new']],
  '/people/:personId': ({ person }) => [
    ['a', `/people/${person}`],
    ['o', `/people/${person}`],
  ],
  '/account': () => [['c4', '/account']],
  '/all-projects': () => [
    ['a', '/all-projects'],
    ['o', '/all-projects'],
  ],
  '/all-projects/:project': () => [['a', '/all-projects/P']],
  '/destinations': () => [
    ['a', '/destinations'],
    ['o', '/destinations'],
  ],
  '/destinations/new': () => [['a', '/destinations/new']],
  '/destinations/:destinationId': ({ destination }) => [['a', `/destinations/${destination}`]],
  '/calendar': () => [['a', '/calendar']],
  '/installation': () => [['a', '/installation']],
  '/rulebooks': () => [['r1', '/rulebooks']],
  '/rulebooks/:id': () => [['r1', '/rulebooks/baseline']],
  '/rulebook-differences': ({ book }) => [['r1', `/rulebook-differences?from=${book}&to=${book}`]],
  '/search': () => [['c1', '/search?q=visits']],
  '/help': () => [['r1', '/help']],
  '/notices': () => [['c1', '/notices']],
};

/** What answers with something else than a page, and a page that is there only while nobody has a name. */
const NO_PAGES = [
  ...['/', '/health', '/session', '/setup/:token', '/password/:token', '/book-changes/:changeId/trial'],
  ...['/requests/:requestId/next', '/requests/:requestId/report', '/requests/:requestId/progress'],
  ...['/requests/:requestId/files/:fileId/rows', '/requests/:requestId/files/:fileId/versions/:version/rows'],
  '/requests/:requestId/files/:fileId/pictures/:page',
  '/requests/:requestId/files/:fileId/versions/:version/pictures/:page',
  '/requests/:requestId/files/:fileId/download',
  ...['/requests/:requestId/package', '/requests/:requestId/manifest'],
  ...['/audit.csv', '/register.:format', '/statistics/each-false-alarm.csv', '/statistics/:table.csv'],
  ...['/monthly-report.csv', '/retention/deletions.csv'],
];

const ofFiles = (requestId: string): readonly Clones[] => {
  const id = `o.id || '-' || n.i`;
  const one = `(SELECT id FROM output_file WHERE request_id = '${requestId}' ORDER BY length(id), id LIMIT 1)`;
  return [
    { table: 'output_file', of: `o.id = ${one}`, but: { id, path: `'run/' || n.i || '.csv'` } },
    { table: 'file_version', of: `o.file_id = ${one}`, but: { id, file_id: `o.file_id || '-' || n.i` } },
    {
      table: 'scan',
      of: `o.file_id = ${one} AND o.is_current`,
      but: { id, file_id: `o.file_id || '-' || n.i` },
    },
    { table: 'vote', of: `o.file_id = ${one}`, but: { file_id: `o.file_id || '-' || n.i` } },
  ];
};

const ofRequest = (requestId: string, numbers: number): readonly Clones[] => {
  const id = `o.id || '-r' || n.i`;
  const request_id = `o.request_id || '-r' || n.i`;
  const of = `o.request_id = '${requestId}'`;
  return [
    { table: 'request', of: `o.id = '${requestId}'`, but: { id, number: `${numbers} + n.i` } },
    { table: 'file_group', of, but: { id, request_id } },
    { table: 'seat', of, but: { request_id } },
    { table: 'comment', of: `${of} AND o.file_id IS NULL`, but: { id, request_id } },
    { table: 'notice', of, but: { id, request_id } },
    {
      table: 'release_order',
      of,
      but: { id, request_id, idempotency_key: `o.idempotency_key || n.i` },
    },
  ];
};

/** A certificate for another file of this request. */
const ofDeletions = (requestId: string): Clones => ({
  table: 'deletion',
  of: `o.request_id = '${requestId}'`,
  but: { id: `o.id || '-' || n.i` },
});

/** Everything that is no request, of everybody and of what there is. */
const OF_THE_HOUSE: readonly Clones[] = [
  {
    table: 'person',
    of: `o.sign_in = 'c2'`,
    but: { id: `o.id || '-' || n.i`, sign_in: `o.sign_in || n.i`, name: `o.name || n.i` },
  },
  {
    table: 'person_role',
    of: `o.person_id = (SELECT id FROM person WHERE sign_in = 'c2')`,
    but: { person_id: `o.person_id || '-' || n.i` },
  },
  { table: 'project', of: `o.code = 'P'`, but: { id: `o.id || '-' || n.i`, code: `o.code || n.i` } },
  {
    table: 'destination',
    of: `o.name = 'Here'`,
    but: { id: `o.id || '-' || n.i`, name: `o.name || n.i`, name_folded: `o.name_folded || n.i` },
  },
  {
    table: 'project_destination',
    of: `o.destination_id = (SELECT id FROM destination WHERE name = 'Here')`,
    but: { destination_id: `o.destination_id || '-' || n.i` },
  },
  {
    table: 'membership',
    of: `o.project_id = (SELECT id FROM project WHERE code = 'P')`,
    but: { project_id: `o.project_id || '-' || n.i` },
  },
  {
    table: 'audit_event',
    of: 'o.seq = 20',
    but: { seq: `-n.i`, hash: `o.hash || n.i`, previous_hash: `o.previous_hash || n.i` },
  },
];

describe('every page asks the database at most eight times, however much there is', () => {
  let airlock: Airlock;
  let main: DataSource;
  let sources: readonly DataSource[];
  let stage: Parameters<Visits>[0];
  let clones: readonly Clones[];

  beforeAll(async () => {
    airlock = await Airlock.opens();
    const named = (name: string) => airlock.app.get<DataSource>(getDataSourceToken(name));
    main = named('main');
    sources = ['main', 'reader-1', 'reader-2', 'reader-3'].map(named);
    const released = await ARequest.released(airlock);
    await must(204, released.does('o', 'recall', { reason: 'A number was wrong.' }));
    const draft = await ARequest.drafted(airlock, { 't1.csv': SMALL });
    const review = await ARequest.submitted(airlock);
    await must(204, review.votes('c1', 'approve', 't1.csv'));
    const decoy = await ARequest.decoy(airlock, { 't1.csv': SMALL }, { 't1.csv': 'A 3 in B2' });
    const project = airlock.projectId;
    await airlock.app.get(SetBook).execute(SYSTEM, { project: 'P', book: 'opensafely' });
    const a = airlock.who('a');
    const book = (await review.now()).book.sha256;
    const proposed = await must(
      201,
      a.posts(`/projects/${project}/book`, {
        sha256: (await review.now()).book.sha256,
        summary: 'As before',
      }),
    );
    const bookChange = createdIn(proposed);
    const added = { name: 'Here', kind: 'application', reach: 'The project.' };
    const destination = createdIn(await must(201, a.posts('/destinations', added)));
    const only = { which: 'some', destinations: [destination] };
    await must(204, a.posts('/all-projects/P/destinations', only));
    const events = eventsIn(await airlock.who('o').gets(`/audit?request=${review.id}`));
    stage = {
      ...{ event: events[0]?.seq ?? 0, book, person: airlock.ids.get('c4') ?? '', destination },
      ...{ draft: draft.id, review: review.id, released: released.id, decoy: decoy.id, bookChange, project },
      ...{ draftFile: (await draft.file('t1.csv')).id, reviewFile: (await review.file('t1.csv')).id },
    };
    await main.query(
      `INSERT INTO deletion (id, what, request_id, path, sha256, bytes, rule, due_at, deleted_at, is_shared)
        VALUES ('one', 'file', '${review.id}', 'old.csv', 'a', 1, 'removed', '2026-01-01', '2026-01-02', false)`,
    );
    clones = [
      ofDeletions(review.id),
      ...[draft, review, released].flatMap(({ id }) => ofFiles(id)),
      ...ofRequest(draft.id, 10_000),
      ...ofRequest(review.id, 20_000),
      ...ofRequest(released.id, 30_000),
      ...ofRequest(decoy.id, 40_000),
      ...OF_THE_HOUSE,
    ];
  });
  afterAll(() => airlock.closes());

  const countedFor = async ([letter, url]: readonly [Letter, string], expected: number) => {
    let least = Infinity;
    // What jobs ask at the same moment only adds to it.
    for (let again = 0; again < 3 && least > expected; again++) {
      const asked = await recordQueries(sources, async () => {
        const { status } = await airlock.who(letter).opens(url);
        if (status !== 200) throw new Error(`${letter} ${url} is answered with ${status}`);
      });
      least = Math.min(least, asked.filter((sql) => !/FROM "job"/.test(sql)).length);
    }
    return least;
  };
  const countedForAll = async (before: Readonly<Record<string, number>> = {}) => {
    const counts: Record<string, number> = {};
    for (const visits of Object.values(PAGES)) {
      for (const [letter, url] of visits(stage)) {
        const page = `${letter} ${url}`;
        counts[page] = await countedFor([letter, url], before[page] ?? MOST);
      }
    }
    return counts;
  };

  it('and no page is forgotten', () => {
    const routes = pathsOf(airlock.app.getHttpAdapter().getInstance());
    expect(routes.sort()).toEqual([...Object.keys(PAGES), ...NO_PAGES].sort());
  });

  it('with five rows of everything, and with five hundred', async () => {
    for (const kind of clones) await cloneRows(main, kind, [1, 5]);
    const few = await countedForAll();
    for (const kind of clones) await cloneRows(main, kind, [6, 500]);
    const many = await countedForAll(few);
    const tooMany = Object.entries(many).filter(([, count]) => count > MOST);
    expect(tooMany).toEqual([]);
    const grown = Object.entries(many).filter(([page, count]) => count > (few[page] ?? 0));
    expect(grown).toEqual([]);
  });
});

/** As the router itself knows them. */
function pathsOf({ router }: Express): string[] {
  return router.stack.flatMap(({ route }) =>
    route?.stack.some(({ method }) => method === 'get') ? [route.path] : [],
  );
}
