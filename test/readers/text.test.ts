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

  it('is a table of cells where every line has the same tabs, as spreadsheets save it', async () => {
    const saved = Buffer.from('\ufeffward\tn\r\nA\t3\r\nB\t120\r\n', 'utf16le');
    const { format, grids, lines } = await readFile('t.txt', saved);
    expect(format).toBe('txt');
    expect(grids.map(({ rows }) => rows)).toEqual([
      [
        ['ward', 'n'],
        ['A', '3'],
        ['B', '120'],
      ],
    ]);
    expect(lines).toEqual([]);
    expect((await readFile('t.txt', 'ward\tn\nA\t3\nTwo wards closed.\n')).grids).toEqual([]);
  });

  it.each([
    [
      'm.json',
      '{"learner":{"attributes":{},"feature_names":["age"]},"version":[1,7,3]}',
      'a model of XGBoost',
    ],
    ['m.txt', 'tree\nversion=v3\nnum_class=1\n', 'a model of LightGBM'],
    ['m.txt', 'svm_type c_svc\nkernel_type rbf\nSV\n1 1:0.5 2:71\n', 'a support vector machine of LIBSVM'],
  ])('that a program wrote to keep a model in is one: %s', async (name, content, words) => {
    expect((await readFile(name, content)).parts).toMatchObject([{ part: 'model', text: words }]);
  });

  it('is parted by the signs that ASCII has for fields and records, as SQLite writes it to be safe', async () => {
    const { format, grids } = await readFile('t.txt', 'depot\x1fn\x1eHull\x1f4\x1eYork, east\x1f61\x1e');
    expect(format).toBe('txt');
    expect(grids.map(({ rows }) => rows)).toEqual([
      [
        ['depot', 'n'],
        ['Hull', '4'],
        ['York, east', '61'],
      ],
    ]);
  });

  it('reads nothing from an empty file and is content', async () => {
    expect(await readFile('t.txt', '')).toMatchObject({ lines: [], unread: [], format: 'txt' });
  });
});

describe('XML', () => {
  it('is read as it stands; with a document type, what its entities would say is unread', async () => {
    const plain = '<?xml version="1.0"?>\n<r><n>3</n></r>';
    expect(await readFile('t.xml', plain)).toMatchObject({ lines: plain.split('\n'), unread: [] });
    const bomb = `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n<r>&b;</r>`;
    const { lines, unread } = await readFile('t.xml', bomb);
    expect(lines).toEqual(bomb.split('\n'));
    expect(unread).toMatchObject([{ cause: 'unsupported' }]);
  });
});
