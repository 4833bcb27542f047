import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AddPerson } from '../../src/app/people/add-person/add-person';
import type { BookChangePage } from '../../src/app/policies/read-book-change/read-book-change';
import type { BookHistoryPage } from '../../src/app/policies/read-book-history/read-book-history';
import type { RulebooksPage } from '../../src/app/policies/read-rulebooks/read-rulebooks';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { withBook } from '../support/a-book';
import { aTable } from '../support/a-table';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { type Answer, createdIn, eventsIn, noticesIn, problemIn } from '../support/answers';
import { PASSWORD } from '../support/cast';
import { Mailbox } from '../support/mailbox';
import { Tables } from '../support/tables';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

/** 12 is let go by `baseline`, and not by a book that keeps 20 and more. */
const TWELVE = aTable`region,people
                      North,12
                      South,140
                      East,260`;
const MANY = aTable`region,people
                    North,330
                    South,540`;

const changeIn = ({ text }: Answer) => JSON.parse(text) as BookChangePage;
const historyIn = ({ text }: Answer) => JSON.parse(text) as BookHistoryPage;

describe('K19, K20 who decides what a project is checked against', () => {
  let airlock: Airlock;
  let mailbox: Mailbox;
  let second: Visitor;
  let stricter = '';
  let changeId = '';
  const path = () => `/projects/${airlock.projectId}/book`;

  beforeAll(async () => {
    mailbox = await Mailbox.opens();
    const settings = withBook({ reviewers: 1 }, { 'small-count': { allow: '>= 20' } });
    airlock = await Airlock.opens({ ...settings, BOOK: 'baseline', SLUICE_SMTP_URL: mailbox.url });
    const roles = ['admin'] as const;
    const person = { signIn: 'a2', name: 'Ada Second', password: PASSWORD, roles: [...roles] };
    await airlock.app.get(AddPerson).execute(SYSTEM, person);
    second = await new Visitor(airlock.origin, person.name).signsIn('a2', PASSWORD);
    await must(204, second.posts('/notices/mail', { address: 'ada@example.org', mode: 'each' }));
    await ARequest.released(airlock, { 'twelve.csv': TWELVE });
    const gone = await ARequest.released(airlock, { 'many.csv': MANY });
    removeStored(airlock, (await gone.file('many.csv', 'o')).current.sha256);
  });
  afterAll(async () => {
    await airlock.closes();
    await mailbox.closes();
  });

  it('shows the books to everybody, and projects to who keeps the policy or watches over it', async () => {
    const books = await must(200, airlock.who('r1').gets('/rulebooks'));
    const { books: all, projects } = JSON.parse(books.text) as RulebooksPage;
    stricter = all.find(({ id }) => id === 'own')?.sha256 ?? '';
    expect({ stricter: stricter.length, projects }).toEqual({ stricter: 64, projects: [] });
    expect((await must(200, airlock.who('o').opens('/rulebooks'))).text).toContain('Asthma and visits');
  });

  it('lets nobody propose but an administrator, remembers who tried, and changes nothing', async () => {
    const proposal = { sha256: stricter, summary: 'Twelve was too few.' };
    for (const letter of ['r1', 'c1', 'o', 'x'] as const)
      await must(403, airlock.who(letter).posts(path(), proposal));
    const [tried] = eventsIn(await must(200, airlock.who('o').gets('/audit?kind=refused')));
    expect(tried).toMatchObject({ actorName: 'Xavier Stranger', after: { code: 'forbidden' } });
    await must(422, airlock.who('a').posts(path(), { ...proposal, summary: ' ' }));
    expect(historyIn(await airlock.who('a').gets(path())).changes).toEqual([]);
  });

  it('tries a proposed book on what went out, and says which bytes are gone', async () => {
    const proposal = { sha256: stricter, summary: 'Twelve was too few.' };
    changeId = createdIn(await must(201, airlock.who('a').posts(path(), proposal)));
    await must(409, second.posts(path(), { ...proposal, summary: 'Another one.' }));
    await until(
      async () => changeIn(await second.gets(`/book-changes/${changeId}`)).change.trial !== undefined,
    );
    const { change } = changeIn(await second.gets(`/book-changes/${changeId}`));
    expect(change.trial).toEqual({
      ...{ files: 2, stopped: 1, newlyStopped: 1, freed: 0, asked: 0, gone: 1 },
      requests: { all: 2, stopped: 1, gone: 1 },
      rules: [{ rule: 'small-count', files: 1 }],
    });
    const page = await must(200, second.opens(`/book-changes/${changeId}`));
    expect(page.text).toContain('With this book 1 of the last 2 released files would have been stopped.');
    expect(page.text).toContain('1 file could not be tried');
    expect(page.text).toContain('No count of people from 1 to 19');
  });

  it('tells each other administrator that it waits for them, and not who proposed it', async () => {
    const waits = (page: Answer) => /Rulebooks <span[^>]*>1<span[^>]*> to agree to/.test(page.text);
    expect([waits(await second.opens('/people')), waits(await airlock.who('a').opens('/people'))]).toEqual([
      true,
      false,
    ]);
    const inbox = (await second.opens('/notices')).text;
    expect(inbox).toMatch(
      new RegExp(`second administrator[^]*href="/book-changes/${changeId}">Rulebook of P<`),
    );
    expect(noticesIn(await airlock.who('a').gets('/notices'))).toEqual([]);
    await until(() => mailbox.of('ada@example.org').length > 0);
    const [mail] = mailbox.of('ada@example.org');
    expect(mail?.text).toContain('waits for a second administrator');
    expect(mail?.text.match(/https?:\/\/\S+/g)).toEqual([`http://localhost:0/book-changes/${changeId}`]);
  });

  it('cannot be agreed to before its trial has ended', async () => {
    const tables = await Tables.of(airlock.config.dataFolder);
    const [tried] = await tables.run('SELECT trial, tried_at FROM book_change WHERE id = ?', [changeId]);
    await tables.run('UPDATE book_change SET trial = NULL, tried_at = NULL WHERE id = ?', [changeId]);
    await must(409, second.posts(`/book-changes/${changeId}/agree`, { reason: 'Seen.' }));
    expect((await second.opens(`/book-changes/${changeId}`)).text).not.toContain('would have been stopped');
    await tables.run('UPDATE book_change SET trial = ?, tried_at = ? WHERE id = ?', [
      tried?.['trial'],
      tried?.['tried_at'],
      changeId,
    ]);
    await tables.close();
  });

  it('is in force only when a second administrator agrees, and keeps the whole history', async () => {
    const agree = `/book-changes/${changeId}/agree`;
    expect(problemIn(await must(403, airlock.who('a').posts(agree))).title).toContain('second administrator');
    for (const letter of ['o', 'c1', 'x'] as const) await must(403, airlock.who(letter).posts(agree));
    expect(historyIn(await second.gets(path())).project.book.id).toBe('baseline');
    await must(204, second.posts(agree, { reason: 'Seen.' }));
    await must(409, second.posts(agree));
    const { project, events } = historyIn(await must(200, airlock.who('o').gets(path())));
    expect(project.book).toMatchObject({ id: 'own', sha256: stricter });
    expect(events.map(({ kind, actorName }) => `${kind} ${actorName}`)).toEqual([
      'project.book-set Ada Second',
      'project.created Sluice',
    ]);
    const kinds = ['book.proposed', 'book.tried', 'book.agreed'];
    expect(noticesIn(await airlock.who('a').gets('/notices'))).toMatchObject([
      { kind: 'book-agreed', bookChangeId: changeId },
    ]);
    expect((await second.opens('/people')).text).not.toContain('to agree to');
    for (const kind of kinds)
      expect(eventsIn(await airlock.who('o').gets(`/audit?kind=${kind}`))).toHaveLength(1);
    expect((await must(200, airlock.who('o').opens(path()))).text).toContain('Twelve was too few.');
  });

  it('can be rejected, with a reason, also by who proposed it', async () => {
    const [former] = historyIn(await airlock.who('a').gets(path())).books.filter(
      ({ id }) => id === 'baseline',
    );
    const proposal = { sha256: former?.sha256, summary: 'Back to what it was.' };
    const id = createdIn(await must(201, airlock.who('a').posts(path(), proposal)));
    await must(422, airlock.who('a').posts(`/book-changes/${id}/reject`));
    await must(204, airlock.who('a').posts(`/book-changes/${id}/reject`, { reason: 'I think again.' }));
    expect(noticesIn(await airlock.who('a').gets('/notices'))).toHaveLength(1);
    const { project, changes } = historyIn(await airlock.who('o').gets(path()));
    expect({ book: project.book.id, states: changes.map(({ state }) => state) }).toEqual({
      book: 'own',
      states: ['rejected', 'agreed'],
    });
  });

  it('shows two versions side by side, without confidential figures for who may not know them', async () => {
    const { books, project } = historyIn(await airlock.who('a').gets(path()));
    const [from] = books.filter(({ id }) => id === 'baseline');
    const address = `/rulebook-differences?from=${from?.sha256 ?? ''}&to=${project.book.sha256}`;
    const page = await must(200, airlock.who('r1').opens(address));
    expect(page.text).toContain('2 reviewers must agree about each file.');
    expect(page.text).toContain('1 reviewer must agree about each file.');
    expect(page.text).not.toContain('dominance');
    await must(
      404,
      airlock.who('r1').opens(`/rulebook-differences?from=${'0'.repeat(64)}&to=${project.book.sha256}`),
    );
  });
});

/** As a retention rule or a lost disk would. */
function removeStored({ config }: Airlock, sha256: string): void {
  const all = readdirSync(config.dataFolder, { recursive: true, withFileTypes: true });
  const found = all.filter((entry) => entry.isFile() && entry.name === sha256);
  if (found.length === 0) throw new Error('the bytes are not where this test looks');
  for (const { parentPath, name } of found) rmSync(join(parentPath, name));
}
