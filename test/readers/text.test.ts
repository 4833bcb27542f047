import { readFile } from './blocks';

describe('plain text', () => {
  it('is its lines, whatever ends them', async () => {
    const { lines, format } = await readFile('run.log', 'one\r\n\r\ntwo\nthree\rfour');
    expect(format).toBe('log');
    expect(lines).toEqual(['one', '', 'two', 'three', 'four']);
  });

  it('keeps the beginning of a line of five million characters and says what it left out', async () => {
    const { lines, unread } = await readFile('t.txt', `a\n${'x'.repeat(5_000_000)}\nb\n`);
    expect(lines.map(({ length }) => length)).toEqual([1, 1_000_000, 1]);
    expect(unread).toMatchObject([{ cause: 'limit', anchor: { line: 2 } }]);
  });

  it('reads nothing from an empty file and is content', async () => {
    expect(await readFile('t.txt', '')).toMatchObject({ lines: [], unread: [], format: 'txt' });
  });
});
