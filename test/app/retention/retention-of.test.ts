import type { Deleted } from '../../../src/app/retention/deleted';
import { retentionOf } from '../../../src/app/retention/retention-of';
import type { OutputFile, ReleaseRequest } from '../../../src/app/submissions/request';
import type { Stores } from '../../../src/app/unit-of-work.port';
import { aFile, aRequest, POLICY, replaced } from '../plain-request';

const STORES = {} as Pick<Stores, 'house'>; // no rule here counts working days
const DELETED: Deleted = { at: new Date('2027-06-01T00:00:00Z'), rule: 'unreleased' };
const PROJECT_DAY = '2027-05-23T12:00:00.000Z';
const BOOK_DAY = '2036-11-23T12:00:00.000Z';

/** Rules and days, as the page of the request shows them. */
async function days(request: ReleaseRequest, policy = POLICY) {
  const found = await retentionOf(STORES, { request, policy });
  return found.map(({ rule, at }) => [rule, at.toISOString()]);
}

function ofEnded(request: ReleaseRequest): ReleaseRequest {
  return { ...request, project: { ...request.project, endedAt: new Date('2026-11-23T12:00:00Z') } };
}

function without(file: OutputFile): OutputFile {
  const versions = file.versions.map((version) => ({ ...version, deleted: DELETED }));
  return { ...file, versions, current: { ...file.current, deleted: DELETED } };
}

const notes = aFile('notes.txt', { kind: 'supporting' });
const PACKAGE = {
  ...{ id: 'release', startedAt: new Date(0), packageSha256: 'package', destination: 'Outbox' },
  ...({ destinationId: 'outbox', state: 'delivered', deliveredAt: new Date(0) } as const),
};

describe('K14 the days on which a request loses what it holds', () => {
  it('is none while neither it nor its project has ended', async () => {
    expect(await days(aRequest('in-review'))).toEqual([]);
  });

  it('is the earlier one alone, where that takes all there is', async () => {
    expect(await days(aRequest('rejected'))).toEqual([['ended', BOOK_DAY]]);
    expect(await days(ofEnded(aRequest('rejected')))).toEqual([['unreleased', PROJECT_DAY]]);
    const short = { ...POLICY, auditRetention: '1 month' };
    expect(await days(ofEnded(aRequest('rejected')), short)).toEqual([['ended', '2026-12-23T12:00:00.000Z']]);
  });

  it('are two, where some of it went out and some did not', async () => {
    const both = [
      ['unreleased', PROJECT_DAY],
      ['ended', BOOK_DAY],
    ];
    const file = aFile('t1.csv');
    expect(await days(ofEnded(aRequest('expired', { files: [file, notes] })))).toEqual(both);
    expect(await days(ofEnded(aRequest('expired', { files: [replaced(file)] })))).toEqual(both);
    expect(await days(ofEnded(aRequest('expired', { files: [file] })))).toEqual([['ended', BOOK_DAY]]);
    expect(await days(ofEnded(aRequest('released', { files: [file, notes] })))).toEqual([both[0]]);
  });

  it('is none any more for what is deleted, a package among it', async () => {
    const files = [without(aFile('t1.csv')), without(notes)];
    expect(await days(ofEnded(aRequest('expired', { files })))).toEqual([]);
    expect(await days(ofEnded(aRequest('expired', { files, release: PACKAGE })))).toEqual([
      ['ended', BOOK_DAY],
    ]);
    const gone = { ...PACKAGE, deleted: DELETED };
    expect(await days(ofEnded(aRequest('expired', { files, release: gone })))).toEqual([]);
    const failed = { ...PACKAGE, state: 'failed' as const, deliveredAt: undefined };
    expect(await days(ofEnded(aRequest('rejected', { files, release: failed })))).toEqual([
      ['unreleased', PROJECT_DAY],
    ]);
  });
});
