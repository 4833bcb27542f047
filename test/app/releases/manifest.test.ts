import { createHash } from 'node:crypto';
import { makeManifest } from '../../../src/app/releases/make-manifest';
import { manifestBytes, manifestDigest } from '../../../src/app/releases/manifest-bytes';
import { changedFiles } from '../../../src/app/releases/run-release/changed-files';
import type { ReleaseRequest } from '../../../src/app/submissions/request';
import { aFile, aRequest, aSeat, aVote, C1, C2, POLICY, replaced } from '../plain-request';

const ORDERED = { releaseId: 'release', at: new Date('2026-11-24T09:30:00Z'), by: 'C1' };
const T1 = aFile('t1.csv');
const T2 = aFile('deep/t2.csv');

describe('W54 the manifest', () => {
  it('says what goes out, who decided, and under which rules', () => {
    const manifest = makeManifest(reviewed(), ORDERED);
    expect(manifest).toMatchObject({
      releaseId: 'release',
      requestId: 'request',
      requestNumber: 17,
      author: 'R1',
      releasedBy: 'C1',
      releasedAt: '2026-11-24T09:30:00.000Z',
      rulebook: { id: 'baseline', version: '1.0.0', sha256: 'book' },
    });
    expect(manifest.files.map(({ path }) => path)).toEqual(['deep/t2.csv', 't1.csv']);
    expect(manifest.files[1]).toEqual({
      path: 't1.csv',
      version: 1,
      sha256: 'digest of t1.csv',
      bytes: 10,
      reportSha256: 'report',
      verdict: 'passed',
      decisions: [
        { reviewer: 'C1', choice: 'approve', at: '2026-11-23T12:00:00.000Z' },
        { reviewer: 'C2', choice: 'approve', at: '2026-11-23T12:00:00.000Z' },
      ],
    });
  });

  it('says where it goes; one that was ordered before there was a choice is packed as it was then', () => {
    const to = { id: 'd1', name: 'University' };
    expect(makeManifest(reviewed(), { ...ORDERED, to }).destination).toEqual(to);
    expect(makeManifest(reviewed(), ORDERED)).not.toHaveProperty('destination');
  });

  it('keeps the reasons of votes to the checkers', () => {
    const request = reviewed({ votes: votes('Ask the census office first.') });
    expect(manifestBytes(makeManifest(request, ORDERED)).toString()).not.toContain('census');
  });

  it('W39 leaves out what its author has withdrawn', () => {
    const request = reviewed({ files: [T1, { ...T2, withdrawn: true }] });
    expect(makeManifest(request, ORDERED).files.map(({ path }) => path)).toEqual(['t1.csv']);
  });

  it('W53 is the same bytes for every try, whatever order the rows come in', () => {
    const there = makeManifest(reviewed(), ORDERED);
    const back = makeManifest(reviewed({ files: [T2, T1], votes: votes().toReversed() }), ORDERED);
    expect(manifestBytes(back)).toEqual(manifestBytes(there));
    expect(manifestDigest(there)).toBe(createHash('sha256').update(manifestBytes(there)).digest('hex'));
  });
});

describe('files whose stored bytes are not those that were reviewed', () => {
  it('are none when every byte is in its place', async () => {
    expect(await changedFiles(due(reviewed()), stored({}))).toEqual([]);
  });

  it('X12 are those with a byte changed, and no others', async () => {
    const found = await changedFiles(due(reviewed()), stored({ 'digest of t1.csv': 'other' }));
    expect(found).toEqual([{ file: T1, found: 'other' }]);
  });

  it('are those that are gone', async () => {
    const found = await changedFiles(due(reviewed()), stored({ 'digest of t1.csv': undefined }));
    expect(found).toEqual([{ file: T1, found: 'gone' }]);
  });

  it('X13 are those whose row names the bytes of another approved file', async () => {
    const swapped = { ...T1, current: { ...T1.current, sha256: T2.current.sha256 } };
    const found = await changedFiles(due(reviewed({ files: [swapped, T2] })), stored({}));
    expect(found).toEqual([{ file: swapped, found: 'digest of deep/t2.csv' }]);
  });

  it('X15 are those with a version that nobody voted on', async () => {
    const found = await changedFiles(due(reviewed({ files: [replaced(T1), T2] })), stored({}));
    expect(found.map(({ file }) => file.path)).toEqual(['t1.csv']);
  });
});

/** Both checkers approved both files. */
function reviewed(given: Partial<ReleaseRequest> = {}): ReleaseRequest {
  return aRequest('releasing', {
    files: [T1, T2],
    reviews: [aSeat(C1, 'handed-in'), aSeat(C2, 'handed-in')],
    votes: votes(),
    ...given,
  });
}

function votes(reason = '') {
  return [T1, T2].flatMap((file) => [aVote(C1, file, { reason }), aVote(C2, file, { reason })]);
}

function due(request: ReleaseRequest) {
  return { request, policy: POLICY };
}

/** What a store reads back: the digest itself, unless something happened to it. */
function stored(changed: Readonly<Record<string, string | undefined>>) {
  return {
    rehash: (sha256: string) => Promise.resolve(sha256 in changed ? changed[sha256] : sha256),
  };
}
