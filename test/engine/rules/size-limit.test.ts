import { allow } from '../../../src/engine/rulebook/allow';
import { sizeLimit } from '../../../src/engine/rules/size-limit';
import { aBook, check, rows } from '../report/a-check';

const { files: policy } = aBook({}, [sizeLimit]);

/** Of a request that may have 1 MB in all. */
function ofRequest(sizes: Readonly<Record<string, number>>) {
  const files = Object.entries(sizes).map(([path, bytes]) => ({ path, bytes }));
  const context = { files, policy, params: {}, countsKept: allow('>= 10').parse(undefined) };
  return [...(sizeLimit.request?.({ ...context, tables: [], earlier: [] }) ?? [])];
}

describe('size-limit', () => {
  it('adds up the files of a request', () => {
    expect(ofRequest({ 'a.csv': 400_000, 'b.csv': 600_000 })).toEqual([]);
    expect(ofRequest({ 'a.csv': 400_000, 'b.csv': 600_001 })).toMatchObject([
      {
        outcome: 'flagged',
        anchors: [{ path: 'a.csv' }, { path: 'b.csv' }],
        value: 1_000_001,
        threshold: { op: '<=', value: 1_000_000 },
        message: 'All files together have 1.1 MB; the rulebook allows at most 1 MB in one request.',
      },
    ]);
  });

  it('counts the entries of an archive instead of it', () => {
    expect(ofRequest({ 'a.zip': 900_000, 'a.zip!/t.csv': 1_000_000 })).toEqual([]);
  });

  it('is broken by a picture too large to be looked at, and by nothing else that is not read', () => {
    const unread = (cause: 'oversized' | 'broken') =>
      check(
        [rows([['a']]), { kind: 'unread', anchor: { page: 2 }, reason: 'It has too many points.', cause }],
        [sizeLimit],
      ).report.findings.map(({ anchor, outcome, message }) => ({ anchor, outcome, message }));
    expect(unread('oversized')).toEqual([
      { anchor: { page: 2 }, outcome: 'flagged', message: 'This was not looked at: It has too many points.' },
    ]);
    expect(unread('broken')).toEqual([]);
  });
});
