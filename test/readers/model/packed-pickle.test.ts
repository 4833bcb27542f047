import { deflateSync } from 'node:zlib';
import { readFile } from '../blocks';

/** Protocol 2: an object of a class, and a text in it. */
const PICKLE = Buffer.from(
  '\x80\x02csklearn.tree._classes\nDecisionTreeClassifier\nq\x00)\x81X\x09\x00\x00\x00Anna Roth.',
  'latin1',
);

describe('a pickle that joblib packed', () => {
  it.each([1, 6, 9])('is one, whatever its name is, at level %i', async (level) => {
    const { format, parts, lines, unread } = await readFile('m.bin', deflateSync(PICKLE, { level }));
    expect(format).toBe('pickle');
    expect(parts).toMatchObject([
      { part: 'model', text: 'a saved Python object (sklearn.tree._classes.DecisionTreeClassifier)' },
    ]);
    expect(lines).toContain('Anna Roth');
    expect(unread).toEqual([]);
  });

  it('says what follows it, and that it is damaged', async () => {
    const packed = deflateSync(PICKLE);
    const { parts } = await readFile('m.joblib', Buffer.concat([packed, Buffer.from('Karl')]));
    expect(parts).toMatchObject([{ part: 'model' }, { part: 'hidden-bytes', text: '4 bytes after its end' }]);
    const { unread } = await readFile('m.joblib', packed.subarray(0, -6));
    expect(unread).toMatchObject([{ cause: 'broken' }]);
  });

  it('stops where it unpacks to more than memory', async () => {
    const bomb = deflateSync(Buffer.concat([PICKLE, Buffer.alloc(210_000_000)]));
    const { unread } = await readFile('m.joblib', bomb);
    expect(unread).toMatchObject([{ reason: expect.stringMatching(/more than 200 MB/) as unknown }]);
  });

  it('is no other packed thing, and no text', async () => {
    expect((await readFile('m.bin', deflateSync(Buffer.from('ward,n\nA,4\n')))).format).toBe('unknown');
    expect((await readFile('m.txt', 'x^2 + y^2\n')).format).toBe('txt');
  });
});
