import { rmSync } from 'node:fs';
import type { BookChangePage } from '../../src/app/policies/read-book-change/read-book-change';
import type { RulebooksPage } from '../../src/app/policies/read-rulebooks/read-rulebooks';
import type { Trial } from '../../src/app/policies/trial';
import { SetBook } from '../../src/app/people/set-book/set-book';
import type { RecheckPage } from '../../src/app/scanning/read-recheck/read-recheck';
import { SYSTEM } from '../../src/app/unit-of-work.port';
import { FolderFileStore } from '../../src/infra/files/file-store.folder';
import { withBook } from '../support/a-book';
import { ARequest, CLEAN, must } from '../support/a-request';
import { aTable } from '../support/a-table';
import { Airlock } from '../support/airlock';
import { createdIn, eventsIn } from '../support/answers';
import { Tables } from '../support/tables';
import { until } from '../support/until';

/** Two tables whose difference is 12: let go by `baseline`, and not by a book that keeps 20 and more. */
const adults = (who: string) => aTable`"${who} aged 16 to 65 in 2021, by region and sex",,
                                       Region,Women,Men
                                       Harwell,312,340
                                       Sefton,289,288`;
const workingAge = (who: string) => adults(who).replace('16 to 65', '16 to 64').replace('340', '328');

const TURNOVER = 'sector,turnover\nMining,1000\nTrade,1204\n';
/** 12 firms are enough for `baseline`; without these lines nobody could say. */
const COMPANION = `path,row,column,count,total,largest,second_largest
turnover.csv,Mining,turnover,12,1000,90,80
turnover.csv,Trade,turnover,40,1204,100,90
`;

const STRICTER = { 'small-count': { allow: '>= 20' }, 'few-contributors': { allow: '>= 15' } };

describe('another book is held against requests as they were', () => {
  let airlock: Airlock;
  let stricter = '';
  beforeAll(async () => {
    airlock = await Airlock.opens({ ...withBook({}, STRICTER), BOOK: 'baseline' });
    const { books } = JSON.parse((await airlock.who('a').gets('/rulebooks')).text) as RulebooksPage;
    stricter = books.find(({ id }) => id === 'own')?.sha256 ?? '';
  });
  afterAll(() => airlock.closes());

  const changeAt = async (id: string) =>
    JSON.parse((await must(200, airlock.who('a').gets(`/book-changes/${id}`))).text) as BookChangePage;
  const tried = async (): Promise<{ readonly trial: Trial | undefined; readonly page: string }> => {
    const proposal = { sha256: stricter, summary: 'Twelve was too few.' };
    const path = `/projects/${airlock.projectId}/book`;
    const id = createdIn(await must(201, airlock.who('a').posts(path, proposal)));
    await until(async () => (await changeAt(id)).change.trial !== undefined);
    const page = await must(200, airlock.who('a').opens(`/book-changes/${id}`));
    await must(204, airlock.who('a').posts(`/book-changes/${id}/reject`, { reason: 'Only a trial.' }));
    return { trial: (await changeAt(id)).change.trial, page: page.text };
  };

  it('a released file is stopped for what it tells with others, of its request or released before it', async () => {
    await ARequest.released(airlock, { 'adults.csv': adults('Adults') });
    await ARequest.released(airlock, { 'working-age.csv': workingAge('Adults') });
    await ARequest.released(airlock, { 'a.csv': adults('Commuters'), 'b.csv': workingAge('Commuters') });
    const { trial, page } = await tried();
    // The first was out before there was anything to subtract it from.
    expect(trial).toEqual({
      ...{ files: 4, stopped: 3, newlyStopped: 3, freed: 0, asked: 0, gone: 0 },
      requests: { all: 3, stopped: 2, gone: 0 },
      rules: [{ rule: 'differencing', files: 3 }],
    });
    expect(page).toContain('They belong to 2 of 3 requests.');
  });

  it('with the files that support it, and is not said to pass when these are gone', async () => {
    const request = await ARequest.drafted(airlock, { 'turnover.csv': TURNOVER, 'clean.csv': CLEAN });
    const companion = await request.isSupportedBy('largest.csv', COMPANION);
    await request.isChecked();
    await must(204, request.does('r1', 'submit'));
    for (const checker of ['c1', 'c2'] as const) await request.isApprovedThroughout(checker);
    await must(204, request.does('c1', 'approve'));
    await must(204, request.does('c1', 'release', { idempotencyKey: request.id }));
    await request.comesTo('released');
    const before = await tried();
    expect(before.trial?.rules).toContainEqual({ rule: 'few-contributors', files: 1 });
    expect(before.trial).toMatchObject({ files: 6, stopped: 4, gone: 0, requests: { all: 4, stopped: 3 } });

    const { current } = (await request.now()).files.find(({ id }) => id === companion) ?? {};
    rmSync(airlock.app.get(FolderFileStore).pathOf(current?.sha256 ?? ''));
    const after = await tried();
    expect(after.trial).toMatchObject({ files: 6, stopped: 3, gone: 2, requests: { stopped: 2, gone: 1 } });
    expect(after.page).toContain('2 files could not be tried');
  });

  it('and neither is a file beside one of which nothing is known any more', async () => {
    const request = await ARequest.released(airlock, { 'lost.csv': CLEAN, 'there.csv': TURNOVER });
    const { id, current } = await request.file('lost.csv');
    rmSync(airlock.app.get(FolderFileStore).pathOf(current.sha256));
    const before = await tried();
    const tables = await Tables.of(airlock.config.dataFolder);
    await tables.run('UPDATE scan SET published_id = NULL WHERE file_id = ?', [id]);
    await tables.close();
    const after = await tried();
    expect((after.trial?.gone ?? 0) - (before.trial?.gone ?? 0)).toBe(1);
  });

  it('and one under review too, when a checker asks what the later book says', async () => {
    const known = workingAge('Retired').replace('328', '333');
    const files = {
      ...{ 'c.csv': adults('Pupils'), 'd.csv': workingAge('Pupils') },
      ...{ 'e.csv': adults('Retired').replaceAll('2', '5'), 'f.csv': known.replaceAll('2', '5') },
    };
    const request = await ARequest.submitted(airlock, files);
    await airlock.app.get(SetBook).execute(SYSTEM, { project: 'P', book: 'own' });
    const path = `${request.path}/re-check`;
    await must(204, airlock.who('c1').posts(path));
    const both = async () => JSON.parse((await airlock.who('c1').gets(path)).text) as RecheckPage;
    await until(async () => (await both()).open === 0);
    const seen = (await both()).files.map(({ was, now, added }) => [
      was.verdict,
      now?.verdict,
      ...new Set(added.map(({ rule }) => rule)),
    ]);
    expect(seen).toEqual([
      ['passed', 'flagged', 'differencing'],
      ['passed', 'flagged', 'differencing'],
      // 7 people are too few for both books.
      ['flagged', 'flagged'],
      ['flagged', 'flagged'],
    ]);
    const events = eventsIn(
      await airlock.who('o').gets(`/audit?request=${request.id}&kind=recheck.compared`),
    );
    expect(events.map(({ after }) => after)).toMatchObject(Array(3).fill({ verdict: 'flagged' }));
  });
});
