import type { Express } from 'express';
import type { ListedRequest } from '../../src/app/submissions/request';
import { type State, STATES } from '../../src/app/workflow/words';
import { ACT_WORDS } from '../../src/web/words/acts';
import { requestPageIn } from '../support/answers';
import { type ARequest, CLEAN, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { LETTERS, type Letter } from '../support/cast';
import { Tables } from '../support/tables';
import { TusSender } from '../support/tus-sender';
import { isWriting, NO_ACTS, ROUTES, type Route, WHEN, WHO } from './acts-allowed';
import { inState } from './in-each-state';

/** W71: of drafts that are shared, those are asked for whom that makes a difference, or must not. */
const DRAFTS = [
  { drafts: 'an author’s own', shares: false, letters: LETTERS },
  { drafts: 'shared', shares: true, letters: ['r1', 'r2', 'c4', 'o', 'a'] as const },
];

describe.each(DRAFTS)('W1, W2 every act in every state, drafts $drafts', ({ shares, letters }) => {
  const expectedRefusal = (route: Route, state: State, letter: Letter | 'anonymous') =>
    shares ? whereShared(route, state, letter) : refusalOf(route, state, letter);
  let airlock: Airlock;
  let tables: Tables;

  beforeAll(async () => {
    airlock = await Airlock.opens();
    tables = await Tables.of(airlock.config.dataFolder);
    if (shares) await must(204, airlock.who('a').posts('/all-projects/P/drafts', { share: 'yes' }));
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
        const asked = ([...letters, 'anonymous'] as const).map(async (letter) => {
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
      for (const letter of letters) {
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
      for (const letter of letters) {
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
function refusalOf(route: Route, state: State, letter: Letter | 'anonymous'): number | undefined {
  if (letter === 'anonymous') return 401;
  if (letter === 'x') return 404;
  // W71: other members do not know of what was never submitted.
  if (letter === 'r2' && NEVER_SUBMITTED.includes(state)) return 404;
  if (!WHO[route].includes(letter)) return 403;
  return WHEN[route].includes(state) ? undefined : 409;
}

/** Members know of everything then. Whoever checks outputs writes only in what nobody reviews yet. */
function whereShared(route: Route, state: State, letter: Letter | 'anonymous'): number | undefined {
  if (letter !== 'r2' && letter !== 'c4') return refusalOf(route, state, letter);
  const writes = isWriting(route) && (letter === 'r2' || NEVER_SUBMITTED.includes(state));
  if (!writes && !WHO[route].includes(letter)) return 403;
  return WHEN[route].includes(state) ? undefined : 409;
}

function send(airlock: Airlock, now: ListedRequest, route: Route, letter: Letter | 'anonymous') {
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
    case 'hold':
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
    case 'let-go':
      return { since: '2026-01-01T00:00:00.000Z' };
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
    case 'files':
    case 'uploads':
    case 'files/*/remove':
    case 'files/*/replace':
      return {};
    case 'submit':
    case 'retry-release':
    case 'take-back':
    case 'withdraw':
    case 'approve':
      return { version };
  }
}
