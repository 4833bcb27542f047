import { gzipSync } from 'node:zlib';
import { readFile } from '../blocks';
import { rBytes } from './r-bytes';
import { R_FILES, R_SAVED } from './r-files';

const r = rBytes;
const FRAME = r.list(
  [
    r.integers([1, 2, null], { levels: r.texts(['f', 'm']), class: r.texts(['factor']) }),
    r.reals([1.5, null, 3]),
  ],
  { names: r.texts(['sex', 'weight']), class: r.texts(['data.frame']), 'row.names': r.integers([null, -3]) },
);

describe('what R saved', () => {
  it.each([
    ['unpacked', (bytes: Buffer) => bytes],
    ['packed', (bytes: Buffer) => gzipSync(bytes)],
  ])('reads a data frame, %s', async (_how, pack) => {
    const { format, grids, parts, unread } = await readFile('d.rds', pack(r.rds(FRAME)));
    expect(format).toBe('rds');
    expect(grids[0]?.rows).toEqual([
      ['sex', 'weight'],
      ['f', '1.5'],
      ['m', ''],
      ['', '3'],
    ]);
    expect([...parts, ...unread]).toEqual([]);
  });

  it.each([
    ...Object.entries(R_FILES),
    ...Object.entries(R_SAVED).map(([how, bytes]) => [`${how} by save`, bytes] as const),
  ])('is known and read however R packed it: %s', async (how, bytes) => {
    const { format, grids, parts, unread } = await readFile('d', bytes);
    expect(format).toBe(how.endsWith('save') ? 'rdata' : 'rds');
    expect(grids[0]?.rows).toEqual([
      ['region', 'people'],
      ['North', '120'],
      ['South', '3'],
      ['West', '41'],
    ]);
    expect([...parts, ...unread]).toEqual([]);
  });

  it.each(Object.entries(R_FILES))('says what follows the end of its packing: %s', async (_how, bytes) => {
    const { parts, unread } = await readFile('d.rds', Buffer.concat([bytes, Buffer.from('Anna Roth')]));
    expect([...parts, ...unread]).toHaveLength(1);
  });

  it('says what follows the end of what R saved', async () => {
    const { grids, parts } = await readFile('d.rds', Buffer.concat([r.rds(FRAME), Buffer.from('Anna Roth')]));
    expect(grids).toHaveLength(1);
    expect(parts).toMatchObject([{ part: 'hidden-bytes', text: '9 bytes after its end' }]);
  });

  it('reads what a table carries beside its cells', async () => {
    const labelled = r.list(
      [
        r.integers([1, 2], { levels: r.texts(['f', 'm', 'Anna Roth']), class: r.texts(['factor']) }),
        r.reals([1.5, 3], { label: r.texts(['kg, by Ben Ito']), names: r.texts(['Carl', 'Dora']) }),
      ],
      {
        names: r.texts(['sex', 'weight']),
        class: r.texts(['data.frame']),
        comment: r.texts(['from ward 7']),
        kept: r.list([r.texts(['Eve Lund']), r.list([FRAME])]),
      },
    );
    const { lines, parts } = await readFile('d.rds', r.rds(labelled));
    expect(lines).toEqual([
      'comment: from ward 7',
      'kept: Eve Lund',
      'sex, levels: Anna Roth',
      'weight, names: Carl',
      'weight, names: Dora',
      'weight, label: kg, by Ben Ito',
    ]);
    expect(parts).toMatchObject([{ part: 'model', text: expect.stringContaining('2 columns') as unknown }]);
  });

  it('reads a table of counts with the names of its lines', async () => {
    const table = r.integers([10, 20, 30, 40], {
      dim: r.integers([2, 2]),
      dimnames: r.list([r.texts(['f', 'm']), r.texts(['North', 'South'])], {
        names: r.texts(['sex', 'region']),
      }),
      class: r.texts(['table']),
    });
    const { grids } = await readFile('t.rds', r.rds(table));
    expect(grids[0]?.rows).toEqual([
      ['sex', 'North', 'South'],
      ['f', '10', '30'],
      ['m', '20', '40'],
    ]);
  });

  it('takes a list with a class for an object, and says what table is in it', async () => {
    const model = r.list([r.reals([1, 2]), FRAME], {
      names: r.texts(['coefficients', 'model']),
      class: r.texts(['lm']),
    });
    const { grids, parts } = await readFile('fit.rds', r.rds(model));
    expect(grids).toEqual([]);
    expect(parts).toMatchObject([
      {
        part: 'model',
        text: 'an object of the class lm with 2 parts and in it a table of 3 rows and 2 columns',
      },
    ]);
  });

  it('reads a list without a class part by part', async () => {
    const { grids } = await readFile(
      'l.rds',
      r.rds(r.list([FRAME, r.reals([1, 2])], { names: r.texts(['a', 'b']) })),
    );
    expect(grids.map(({ sheet }) => sheet)).toEqual(['a', 'b']);
  });

  it('takes one value for a line, as it is no table: of a list by its name, alone by itself', async () => {
    const seed = r.list([FRAME, r.reals([42])], { names: r.texts(['a', 'seed']) });
    expect(await readFile('l.rds', r.rds(seed))).toMatchObject({
      grids: [{ holds: undefined }],
      lines: ['seed: 42'],
    });
    const text = r.texts(['anna.roth@example.org']);
    expect(await readFile('t.rds', r.rds(text))).toMatchObject({
      grids: [],
      lines: ['anna.roth@example.org'],
    });
    const named = r.reals([7], { names: r.texts(['North']) });
    expect((await readFile('n.rds', r.rds(named))).grids).toMatchObject([
      {
        rows: [
          ['', 'value'],
          ['North', '7'],
        ],
      },
    ]);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -3), /ends too early/],
    [
      'of an unknown type',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 17), Buffer.from([99])]),
      /unknown type 99/,
    ],
    [
      'without end',
      () => r.rds(Buffer.concat(Array.from({ length: 3000 }, () => r.openList()))),
      /nests more than/,
    ],
    ['compiled code in compiled code without end', () => r.rds(r.nestedCode(3000)), /nests more than/],
  ])('is unread when it is damaged: %s', async (_how, damage, reason) => {
    const { unread } = await readFile('d.rds', damage(r.rds(FRAME)));
    expect(unread).toMatchObject([{ cause: 'broken', reason: expect.stringMatching(reason) as unknown }]);
  });

  it('reads sequences by their ends, and not more of them than fit into memory', async () => {
    const short = await readFile('s.rds', r.rds(r.sequence(3, 5)));
    expect(short.grids[0]?.rows).toEqual([['value'], ['5'], ['6'], ['7']]);
    expect(short.unread).toEqual([]);
    const scores = r.list([r.sequence(1_000_000_000, 1)], { class: r.texts(['scores']) });
    const { grids, unread } = await readFile('s.rds', r.rds(r.list([scores, r.sequence(3, 5)])));
    expect(grids.map(({ rows }) => rows)).toEqual([[['value']]]);
    expect(unread).toMatchObject([{ cause: 'limit', reason: 'It has too many values.' }]);
  });

  it('reads a list of more parts than a call has arguments', async () => {
    const parts = new Array<Buffer>(150_000).fill(r.integers([1]));
    const { parts: said } = await readFile('l.rds', r.rds(r.list(parts, { class: r.texts(['scores']) })));
    expect(said).toMatchObject([{ text: 'an object of the class scores with 150000 parts' }]);
  });

  it('reads the first columns of a table that has too many', async () => {
    const columns = new Array<Buffer>(40_000).fill(r.integers([3]));
    const names = r.texts(columns.map((_, column) => `c${column}`));
    const frame = r.list(columns, { names, class: r.texts(['data.frame']) });
    const { grids, unread } = await readFile('d.rds', r.rds(frame));
    expect(grids[0]?.rows.map((row) => row.length)).toEqual([32_768, 32_768]);
    expect(unread).toMatchObject([{ cause: 'limit' }]);
  });

  it('does not take a table with a column A for one', async () => {
    expect((await readFile('a.csv', 'A\n3\n262144\n120\n')).format).toBe('csv');
  });
});
