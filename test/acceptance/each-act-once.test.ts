import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventKind } from '../../src/app/audit/event';
import { SetBook } from '../../src/app/people/set-book/set-book';
import { findingKey } from '../../src/app/reviews/judgement';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { filePageIn, requestPageIn } from '../support/answers';
import { ARequest, CLEAN, must, SMALL } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';
import { Tables } from '../support/tables';
import { TusSender } from '../support/tus-sender';
import { ROUTES } from './acts-allowed';

const TABLE = 'region,a,b,all\nNorth,3,88,91\nSouth,120,130,250\nEast,145,150,295\nAll,268,368,636\n';
const OTHER = `${CLEAN}West,160\n`;
const STATEMENT = {
  statementVersion: 2,
  description: 'd',
  population: 'p',
  variables: 'v',
  suppression: 's',
};

type Kinds = EventKind | readonly EventKind[];

/** Whose forms carry the version of the request that was on screen. */
const OF_A_VERSION: ReadonlySet<string> = new Set([
  ...['submit', 'take-back', 'withdraw', 'resubmit', 'return-early', 'return', 'reject', 'approve'],
  ...['approve-in-part', 'reopen', 'release', 'retry-release', 'recall'],
]);

/**
 * An event for each thing that changed: who hands in the last review also completes the reviews, and what is approved in
 * part is two requests from then on. What follows without anybody (a check, a delivery) is Sluice’s own.
 */
describe('W57 each act of a request is remembered once, with who did it', () => {
  let airlock: Airlock;
  let tables: Tables;
  let destination: string;
  const done = new Set<string>();

  beforeAll(async () => {
    destination = join(mkdtempSync(join(tmpdir(), 'sluice-once-')), 'outbox');
    mkdirSync(destination);
    airlock = await Airlock.opens({ SLUICE_DESTINATION: destination, SLUICE_DELIVERY_TRIES: '1' });
    tables = await Tables.of(airlock.config.dataFolder);
  });
  afterAll(async () => {
    await tables.close();
    await airlock.closes();
  });

  /** What this person does with the request, by its address, and which events have to come of it. */
  const by = (letter: Letter, request: ARequest) => {
    const visitor = airlock.who(letter);
    const does = async (kinds: Kinds, address: string, fields: object = {}) => {
      const { version } = (await request.asSeenBy(letter)).request;
      const sent = { ...fields, ...(OF_A_VERSION.has(address) && { version }) };
      await leaves([kinds].flat(), address, () => visitor.posts(`${request.path}/${address}`, sent));
    };
    const uploads = (kind: EventKind, address: string, path: string, bytes: string) =>
      leaves([kind], address, () => visitor.uploads(`${request.path}/${address}`, [[path, bytes]]));
    const leaves = async (
      kinds: readonly EventKind[],
      address: string,
      act: () => PromiseLike<{ status: number }>,
    ) => {
      const [last] = await tables.run('SELECT max(seq) AS seq FROM audit_event');
      const { status } = await act();
      const events = await tables.run(
        `SELECT kind, actor_name AS who FROM audit_event
           WHERE seq > ? AND actor_role <> 'system' AND request_id IS NOT NULL ORDER BY seq`,
        [last?.['seq']],
      );
      const expected = kinds.map((kind) => ({ kind, who: visitor.name }));
      expect({ address, done: status < 300, events }).toEqual({ address, done: true, events: expected });
      done.add(address.replaceAll(/[0-9a-f-]{36}|suppression/g, '*'));
    };
    return { does, uploads, leaves };
  };

  it('of an author who says what is asked for', async () => {
    const request = await ARequest.drafted(airlock, { 'a.csv': CLEAN, 'b.csv': OTHER });
    const { does } = by('r1', request);
    const { id: first, context, contextVersion } = await request.context();
    await does('request.edited', 'context', { ...context, contextVersion, why: 'A talk.' });
    await does('request.edited', 'co-authors', { coAuthors: 'Somebody Else' });
    await does('group.added', 'groups', { title: 'Appendix' });
    const group = (await request.now()).groups.find(({ id }) => id !== first)?.id ?? '';
    const { id } = await request.file('a.csv');
    await does('file.described', `files/${id}/statement`, STATEMENT);
    for (const groupId of [group, first]) await does('file.moved', `files/${id}/group`, { groupId });
    await does('group.removed', `groups/${group}/remove`);
    const said = { statementVersion: 3, description: 'The same.', together: 'folder', replace: 'yes' };
    await does(['file.described', 'file.described'], `files/${id}/statement/together`, said);
    await does('request.submitted', 'submit');
    await does('request.taken-back', 'take-back');
    await does('request.withdrawn', 'withdraw');
  });

  it('of an author who brings and mends files', async () => {
    const request = await ARequest.drafted(airlock, { 't.csv': CLEAN, 'm.csv': TABLE });
    const { does, uploads, leaves } = by('r1', request);
    const r1 = airlock.who('r1');
    await uploads('file.added', 'files', 'n.xml', '<notes/>');
    await leaves(['upload.begun'], 'uploads', () => new TusSender(r1, request.path).asksFor('big.csv', 10));
    await request.isChecked();
    const notes = `files/${(await request.file('n.xml')).id}`;
    await does('file.exception-explained', `${notes}/exception`, { reason: 'Asked for.' });
    await does('file.marked', `${notes}/kind`, { kind: 'supporting' });
    await uploads('file.replaced', `files/${(await request.file('t.csv')).id}/replace`, 't.csv', OTHER);
    const { id, current } = await request.file('m.csv');
    const { sha256 } = current;
    const role = { sha256, table: 't1', line: 'D', is: 'count' };
    await does('file.described', `files/${id}/statement/roles`, role);
    await request.isChecked();
    const remedy = `files/${id}/remedies/suppression`;
    const { text } = await must(200, r1.gets(`${request.path}/${remedy}`));
    const { proposal } = JSON.parse(text) as { readonly proposal: { readonly sha256: string } };
    await does('file.replaced', remedy, { sha256, becomes: proposal.sha256 });
    await does('file.removed', `files/${id}/remove`);
  });

  it('of checkers who share the work', async () => {
    const request = await ARequest.submitted(airlock);
    const to = (letter: Letter) => ({ to: airlock.ids.get(letter) });
    const { does } = by('c1', request);
    await does('seat.claimed', 'claim');
    await does('seat.given-back', 'give-back');
    await does('seat.claimed', 'claim');
    await does('seat.handed-over', 'hand-over', to('c2'));
    await by('c3', request).does('seat.assigned', 'assign', to('c1'));
  });

  it('of a checker who looks, judges and votes', async () => {
    const request = await ARequest.submitted(airlock, { 'a.csv': SMALL, 'b.csv': OTHER });
    const { does } = by('c1', request);
    const { id, current } = await request.file('a.csv', 'c1');
    const { sha256 } = current;
    const [found] =
      filePageIn(await airlock.who('c1').gets(`${request.path}/files/${id}`)).report?.findings ?? [];
    const finding = found ? findingKey(found) : '';
    await does('finding.judged', `files/${id}/judgements`, { sha256, finding, judgement: 'confirmed' });
    await does('vote.cast', `files/${id}/vote`, { sha256, choice: 'changes', reason: 'Three people.' });
    const clean = await request.file('b.csv', 'c1');
    await request.looksAt('c1', clean.id, clean.current.sha256);
    await does('vote.cast', `groups/${(await request.context()).id}/approve`);
    await does('role.corrected', `files/${id}/roles`, { sha256, table: 't1', line: 'B', is: 'rank' });
  });

  it('of checkers and an author who talk', async () => {
    const request = await ARequest.submitted(airlock);
    await must(204, airlock.who('c1').posts(`${request.path}/claim`));
    const { does } = by('c1', request);
    await does('comment.added', 'comments', { visibility: 'everyone', text: 'Which year?' });
    await does('comment.added', 'comments', { visibility: 'checkers', text: 'Hm.' });
    const { comments } = (await request.asSeenBy('c1')).request;
    const idOf = (text: string) => comments.find((comment) => comment.text === text)?.id ?? '';
    const asked = `comments/${idOf('Which year?')}`;
    await does('comment.edited', asked, { text: 'Which years?' });
    await does('comment.deleted', `comments/${idOf('Hm.')}/delete`);
    await does('thread.replied', `${asked}/replies`, { text: 'Or months?', visibility: 'everyone' });
    await does('thread.resolved', `${asked}/resolve`);
    await does('thread.reopened', `${asked}/reopen`);
    await does('request.returned', 'return-early', { comment: 'See the thread.' });
    await by('r1', request).does('thread.answered', `${asked}/answers`, { text: '2025.' });
    await by('r1', request).does('request.resubmitted', 'resubmit', { answer: 'Said.' });
  });

  it('of those who decide', async () => {
    const request = await ARequest.submitted(airlock, { 'a.csv': CLEAN, 'b.csv': OTHER });
    for (const checker of ['c1', 'c2'] as const) {
      await must(204, request.votes(checker, 'approve', 'a.csv'));
      await must(204, request.votes(checker, 'changes', 'b.csv', 'Round it.'));
    }
    await by('c1', request).does('review.handed-in', 'review');
    await by('c2', request).does(['review.handed-in', 'review.completed'], 'review');
    const parted: Kinds = ['request.approved-in-part', 'request.split-off'];
    await by('c1', request).does(parted, 'approve-in-part', { comment: 'Round b.' });
    const returned = await ARequest.reviewed(airlock);
    await by('c1', returned).does('request.returned', 'return', { comment: 'Once more.' });
    const rejected = await ARequest.reviewed(airlock);
    await by('c1', rejected).does('request.rejected', 'reject', { reason: 'No.' });
  });

  it('of those who let go, and call back', async () => {
    const request = await ARequest.reviewed(airlock);
    const { does } = by('c1', request);
    await airlock.app.get(SetBook).execute(SYSTEM, { project: 'P', book: 'opensafely' });
    await does('recheck.ordered', 're-check');
    await does('request.approved', 'approve');
    await does('request.reopened', 'reopen', { reason: 'A second look.' });
    await does('request.approved', 'approve');
    rmSync(destination, { recursive: true });
    writeFileSync(destination, '');
    await does('release.ordered', 'release', { idempotencyKey: 'once' });
    await request.comesTo('release-failed');
    rmSync(destination);
    mkdirSync(destination);
    await does('release.ordered', 'retry-release');
    await request.comesTo('released');
    await by('o', request).does('request.recalled', 'recall', { reason: 'A name stands in a note.' });
    await by('o', request).does('request.held', 'hold', { reason: 'A court asks for it.' });
    const { hold } = requestPageIn(await must(200, airlock.who('o').gets(request.path))).request;
    await by('o', request).does('request.let-go', 'let-go', { since: hold?.since });
  });

  it('and none is forgotten here', () => {
    expect([...done].sort()).toEqual([...ROUTES].sort());
  });
});
