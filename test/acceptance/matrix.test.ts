import type { Express } from 'express';
import type { ReleaseRequest } from '../../src/app/submissions/request';
import { type State, STATES } from '../../src/app/workflow/words';
import { ACT_WORDS } from '../../src/web/words/acts';
import { requestPageIn } from '../support/answers';
import { ARequest, CLEAN, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { LETTERS, type Letter } from '../support/cast';
import { Tables } from '../support/tables';
import { TusSender } from '../support/tus-sender';
import { until } from '../support/until';

/** ACCEPTANCE A, written down a second time: what is not here is refused. `vote` is also how one revises a vote. */
const WHEN: Readonly<Record<Route, readonly State[]>> = {
  context: ['draft', 'returned'],
  files: ['draft', 'returned'],
  'files/*/replace': ['draft', 'returned'],
  'files/*/remove': ['draft', 'returned'],
  'files/*/statement': ['draft', 'returned'],
  'files/*/statement/together': ['draft', 'returned'],
  'files/*/remedies/*': ['draft', 'returned'],
  uploads: ['draft', 'returned'],
  'files/*/kind': ['draft', 'returned'],
  'files/*/exception': ['draft', 'returned'],
  'approve-in-part': [],
  'co-authors': ['draft', 'returned'],
  submit: ['draft'],
  'take-back': ['submitted'],
  withdraw: ['draft', 'returned'],
  resubmit: ['returned'],
  claim: ['submitted', 'in-review'],
  'give-back': ['in-review'],
  'hand-over': ['in-review'],
  assign: ['submitted', 'in-review'],
  'files/*/vote': ['submitted', 'in-review', 'reviewed'],
  'files/*/judgements': ['submitted', 'in-review', 'reviewed'],
  'files/*/roles': ['submitted', 'in-review', 'reviewed'],
  'files/*/statement/roles': ['draft', 'returned'],
  review: ['in-review'],
  'groups/*/approve': ['submitted', 'in-review', 'reviewed'],
  // While the project has the rulebook of the request there is nothing to check again.
  're-check': [],
  groups: ['draft', 'returned'],
  'groups/*/remove': ['draft', 'returned'],
  'files/*/group': ['draft', 'returned'],
  comments: ['in-review', 'reviewed'],
  'comments/*': ['in-review', 'reviewed'],
  'comments/*/delete': ['in-review', 'reviewed'],
  'comments/*/replies': ['in-review', 'reviewed'],
  'comments/*/resolve': ['in-review', 'reviewed'],
  'comments/*/reopen': ['in-review', 'reviewed'],
  'comments/*/answers': ['returned'],
  'return-early': ['submitted', 'in-review'],
  return: ['reviewed'],
  reject: ['reviewed'],
  approve: ['reviewed'],
  reopen: ['approved', 'release-failed'],
  release: ['approved'],
  'retry-release': ['release-failed'],
  recall: ['released'],
};

const AUTHOR: readonly Letter[] = ['r1'];
const CHECKERS: readonly Letter[] = ['c1', 'c2', 'c3', 'c4'];
const RELEASERS: readonly Letter[] = ['c1', 'c2', 'c3'];

const WHO: Readonly<Record<Route, readonly Letter[]>> = {
  context: AUTHOR,
  files: AUTHOR,
  'files/*/replace': AUTHOR,
  'files/*/remove': AUTHOR,
  'files/*/statement': AUTHOR,
  'files/*/statement/together': AUTHOR,
  'files/*/remedies/*': AUTHOR,
  uploads: AUTHOR,
  'files/*/kind': AUTHOR,
  'files/*/exception': AUTHOR,
  'approve-in-part': CHECKERS,
  'co-authors': AUTHOR,
  submit: AUTHOR,
  'take-back': AUTHOR,
  withdraw: AUTHOR,
  resubmit: AUTHOR,
  claim: CHECKERS,
  'give-back': CHECKERS,
  'hand-over': CHECKERS,
  assign: ['c3'],
  'files/*/vote': CHECKERS,
  'files/*/judgements': CHECKERS,
  'files/*/roles': CHECKERS,
  'files/*/statement/roles': AUTHOR,
  review: CHECKERS,
  'groups/*/approve': CHECKERS,
  're-check': CHECKERS,
  groups: AUTHOR,
  'groups/*/remove': AUTHOR,
  'files/*/group': AUTHOR,
  comments: CHECKERS,
  'comments/*': CHECKERS,
  'comments/*/delete': CHECKERS,
  'comments/*/replies': CHECKERS,
  'comments/*/resolve': CHECKERS,
  'comments/*/reopen': CHECKERS,
  'comments/*/answers': AUTHOR,
  'return-early': CHECKERS,
  return: CHECKERS,
  reject: CHECKERS,
  approve: CHECKERS,
  reopen: CHECKERS,
  release: RELEASERS,
  'retry-release': RELEASERS,
  recall: ['c1', 'c2', 'c3', 'o'],
};

type Route = (typeof ROUTES)[number];
const ROUTES = [
  'context',
  'files',
  'files/*/replace',
  'files/*/remove',
  'files/*/statement',
  'files/*/statement/together',
  'files/*/remedies/*',
  'uploads',
  'files/*/kind',
  'files/*/exception',
  'approve-in-part',
  'co-authors',
  'submit',
  'take-back',
  'withdraw',
  'resubmit',
  'claim',
  'give-back',
  'hand-over',
  'assign',
  'files/*/vote',
  'files/*/judgements',
  'files/*/roles',
  'files/*/statement/roles',
  'review',
  'groups/*/approve',
  're-check',
  'groups',
  'groups/*/remove',
  'files/*/group',
  'comments',
  'comments/*',
  'comments/*/delete',
  'comments/*/replies',
  'comments/*/resolve',
  'comments/*/reopen',
  'comments/*/answers',
  'return-early',
  'return',
  'reject',
  'approve',
  'reopen',
  'release',
  'retry-release',
  'recall',
] as const;

/** No acts of the table: looking at something is remembered, and half an upload is its sender's alone (W6). */
const NO_ACTS = ['files/*/openings', 'uploads/*', 'uploads/*/discard'];

describe('W1, W2 every act in every state by everybody', () => {
  let airlock: Airlock;
  let tables: Tables;

  beforeAll(async () => {
    airlock = await Airlock.opens();
    tables = await Tables.of(airlock.config.dataFolder);
  });
  afterAll(async () => {
    await tables.close();
    await airlock.closes();
  });

  it('W1 no act is forgotten here', () => {
    expect(writesIn(airlock.app.getHttpAdapter().getInstance())).toEqual([...ROUTES, ...NO_ACTS].sort());
  });

  describe.each(STATES)('%s', (state) => {
    let request: ARequest;
    beforeAll(async () => {
      request = await inState(airlock, tables, state);
    });

    it('W1 what the table does not name is refused, and changes nothing', async () => {
      const before = await tables.dump();
      const now = await request.now();
      const unexpected: string[] = [];
      for (const route of ROUTES) {
        const asked = ([...LETTERS, 'anonymous'] as const).map(async (letter) => {
          const status = expectedRefusal(route, state, letter);
          if (status === undefined) return;
          const answer = await send(airlock, now, route, letter);
          if (answer.status !== status)
            unexpected.push(`${letter} ${route}: ${answer.status} instead of ${status}, ${answer.text}`);
        });
        await Promise.all(asked);
      }
      expect(unexpected).toEqual([]);
      expect(await tables.dump()).toBe(before);
    });

    it('W2 a page offers nothing that would be refused for who asks or when', async () => {
      const unexpected: string[] = [];
      for (const letter of LETTERS) {
        const { text } = await airlock.who(letter).opens(request.path);
        for (const route of ROUTES) {
          const offered = new RegExp(
            `<form[^>]*action="${request.path}/${route.replace('*', '[^/"]+')}"`,
          ).test(text);
          if (offered && expectedRefusal(route, state, letter) !== undefined)
            unexpected.push(`${letter} is offered ${route}`);
        }
      }
      expect(unexpected).toEqual([]);
    });

    it('W2 a page has a button for each act that would be accepted, and for no other', async () => {
      for (const letter of LETTERS) {
        const seen = await airlock.who(letter).gets(request.path);
        if (seen.status !== 200) continue;
        const accepted = requestPageIn(seen).offers.filter(({ act, allowed }) => allowed && ACT_WORDS[act]);
        const { text } = await airlock.who(letter).opens(request.path);
        const buttons = [...text.matchAll(/<(?:form|a)[^>]* data-act="([^"]+)"/g)].map(([, act]) => act);
        const offered = buttons.filter((act) => act !== undefined && act in ACT_WORDS);
        expect({ letter, acts: [...new Set(offered)].sort() }).toEqual({
          letter,
          acts: accepted.map(({ act }) => act).sort(),
        });
      }
    });
  });

  it('W2 a page offers what would be accepted', async () => {
    const offers: readonly [State, Letter, Route][] = [
      ['draft', 'r1', 'submit'],
      ['submitted', 'r1', 'take-back'],
      ['submitted', 'c1', 'return-early'],
      ['returned', 'r1', 'resubmit'],
      ['reviewed', 'c1', 'approve'],
      ['reviewed', 'c4', 'reject'],
      ['approved', 'c3', 'release'],
      ['approved', 'c4', 'reopen'],
      ['release-failed', 'c1', 'retry-release'],
    ];
    for (const [state, letter, route] of offers) {
      const request = await inState(airlock, tables, state);
      const { text } = await airlock.who(letter).opens(request.path);
      expect([state, letter, text.includes(`action="${request.path}/${route}"`)]).toEqual([
        state,
        letter,
        true,
      ]);
    }
  });
});

/** What changes a request, by its address, as the router itself knows it. */
function writesIn({ router }: Express): string[] {
  const under = /^\/requests\/:requestId\//;
  const paths = router.stack.flatMap(({ route }) =>
    route && under.test(route.path) && route.stack.some(({ method }) => method !== 'get' && method !== 'head')
      ? [route.path.replace(under, '').replaceAll(/:[A-Za-z]+/g, '*')]
      : [],
  );
  return [...new Set(paths)].sort();
}

/** Whoever may not act is told so before anybody looks whether there is such a comment. */
const A_COMMENT = '00000000-0000-4000-8000-000000000000';

/** As `start` makes them. */
const NEVER_SUBMITTED: readonly State[] = ['draft', 'withdrawn'];

/** The status that W1 asks for; undefined for what the table names. */
function expectedRefusal(route: Route, state: State, letter: Letter | 'anonymous'): number | undefined {
  if (letter === 'anonymous') return 401;
  if (letter === 'x') return 404;
  // W71: other members do not know of what was never submitted, while drafts are not shared.
  if (letter === 'r2' && NEVER_SUBMITTED.includes(state)) return 404;
  if (!WHO[route].includes(letter)) return 403;
  return WHEN[route].includes(state) ? undefined : 409;
}

function send(airlock: Airlock, now: ReleaseRequest, route: Route, letter: Letter | 'anonymous') {
  const visitor = letter === 'anonymous' ? airlock.anonymous() : airlock.who(letter);
  const { id, files, version, groups } = now;
  const contextVersion = groups[0]?.contextVersion ?? 0;
  const [file] = files;
  const subject = { files: file?.id, groups: groups[0]?.id, comments: A_COMMENT };
  const path = `/requests/${id}/${route.replace('remedies/*', 'remedies/suppression').replace(/(files|groups|comments)\/\*/, (_, kind: keyof typeof subject) => `${kind}/${subject[kind] ?? ''}`)}`;
  if (route === 'files' || route === 'files/*/replace') return visitor.uploads(path, [['t9.csv', CLEAN]]);
  if (route === 'uploads') return new TusSender(visitor, `/requests/${id}`).asksFor('t9.csv', 10);
  return visitor.posts(path, bodyFor(route, { version, contextVersion, sha256: file?.current.sha256 ?? '' }));
}

function bodyFor(
  route: Route,
  now: { version: number; contextVersion: number; sha256: string },
): Readonly<Record<string, unknown>> {
  const { version, contextVersion, sha256 } = now;
  switch (route) {
    case 'context':
      return { contextVersion, title: 't', what: 'w', why: 'w', destination: 'd' };
    case 'files/*/statement':
      return { statementVersion: 1, description: 'd', population: 'p', variables: 'v', suppression: 's' };
    case 'files/*/statement/together':
      return { statementVersion: 1, description: 'd', together: 'folder' };
    case 'files/*/remedies/*':
      return { sha256, becomes: sha256 };
    case 'files/*/exception':
      return { reason: 'r' };
    case 'files/*/kind':
      return { kind: 'supporting' };
    case 'files/*/vote':
      return { sha256, choice: 'approve', reason: 'r' };
    case 'files/*/judgements':
      return { sha256, finding: '0123456789abcdef', judgement: 'confirmed' };
    case 'groups':
      return { title: 't' };
    case 'co-authors':
      return { coAuthors: 'Somebody Else' };
    case 'files/*/group':
      return { groupId: A_COMMENT };
    case 'comments/*':
    case 'comments/*/replies':
    case 'comments/*/resolve':
    case 'comments/*/reopen':
    case 'comments/*/answers':
      return { text: 't' };
    case 'files/*/roles':
    case 'files/*/statement/roles':
      return { sha256, table: 't1', line: 'B', is: 'rank' };
    case 'comments':
      return { visibility: 'checkers', text: 't' };
    case 'return':
    case 'return-early':
    case 'approve-in-part':
      return { version, comment: 'c' };
    case 'reject':
    case 'reopen':
    case 'recall':
      return { version, reason: 'r' };
    case 'resubmit':
      return { version, answer: 'a' };
    case 'release':
      return { version, idempotencyKey: 'matrix' };
    case 'hand-over':
    case 'assign':
      return { to: '00000000-0000-4000-8000-000000000000' };
    case 're-check':
    case 'groups/*/approve':
    case 'groups/*/remove':
    case 'comments/*/delete':
    case 'claim':
    case 'give-back':
    case 'review':
    case 'retry-release':
    case 'files':
    case 'uploads':
    case 'files/*/remove':
    case 'files/*/replace':
      return {};
    case 'submit':
    case 'take-back':
    case 'withdraw':
    case 'approve':
      return { version };
  }
}

/** Jobs that an act of the way here started: their ends would be taken for what a refusal changed. */
const UNDER_WAY = 'SELECT id FROM job WHERE run_after <= ?';

/** By the acts that people use; states that only the clock or a later act brings are set in the table. */
async function inState(airlock: Airlock, tables: Tables, state: State): Promise<ARequest> {
  const reached = await reach(airlock, state);
  if ((await reached.now()).state !== state)
    await tables.run('UPDATE request SET state = ? WHERE id = ?', [state, reached.id]);
  await until(
    async () => (await tables.run(UNDER_WAY, [new Date().toISOString()])).length === 0,
    'jobs to rest',
  );
  return reached;
}

async function reach(airlock: Airlock, state: State): Promise<ARequest> {
  const request = await start(airlock, state);
  switch (state) {
    case 'in-review':
      await must(204, request.votes('c2', 'approve', 't1.csv'));
      break;
    case 'returned':
      await must(204, request.does('c1', 'return', { comment: 'Once more.' }));
      break;
    case 'rejected':
      await must(204, request.does('c1', 'reject', { reason: 'No.' }));
      break;
    case 'withdrawn':
      await must(204, request.does('r1', 'withdraw'));
      break;
    default:
  }
  return request;
}

function start(airlock: Airlock, state: State): Promise<ARequest> {
  switch (state) {
    case 'draft':
    case 'withdrawn':
      return ARequest.drafted(airlock);
    case 'submitted':
    case 'in-review':
      return ARequest.submitted(airlock);
    case 'reviewed':
    case 'returned':
    case 'rejected':
      return ARequest.reviewed(airlock);
    case 'approved':
      return ARequest.approved(airlock);
    default:
      return ARequest.released(airlock);
  }
}
