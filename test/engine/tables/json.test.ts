import fc from 'fast-check';
import { columnRoles, smallCounts, understandText } from './reading-a-table';

const places = (text: string, format = 'json') =>
  understandText(text, format).tables.flatMap(({ cells }) =>
    cells.map(({ text: shown, anchor }) => [shown, anchor.line, anchor.start]),
  );

describe('tables in JSON', () => {
  it('are objects in an array, whose cells know their lines', () => {
    const text = JSON.stringify(
      [
        { ward: 'A', n: 4 },
        { ward: 'B', n: 120 },
      ],
      null,
      1,
    );
    expect(columnRoles(understandText(text, 'json'))).toEqual(['ward: geography', 'n: count']);
    expect(places(text)).toEqual([
      ['4', 4, 7],
      ['120', 8, 7],
    ]);
  });

  it('are objects one a line, or all in one line', () => {
    const objects = [
      { ward: 'A', n: 4 },
      { ward: 'B', n: 120 },
      { ward: 'C', n: 7 },
    ];
    const lines = objects.map((object) => JSON.stringify(object)).join('\n');
    expect(smallCounts(understandText(lines, 'jsonl'))).toEqual([4, 7]);
    const compact = understandText(JSON.stringify(objects), 'json');
    expect(smallCounts(compact)).toEqual([4, 7]);
    expect(new Set(compact.tables[0]?.rows.map(({ index }) => index)).size).toBe(3);
  });

  it('are objects under keys that label the rows', () => {
    const text = JSON.stringify({
      title: 'x',
      counts: { Black: { No: 16, Yes: 3 }, White: { No: 44, Yes: 52 } },
    });
    const [table] = understandText(text, 'json').tables;
    expect(table?.rows.map(({ name }) => name)).toEqual(['Black', 'White']);
    expect(smallCounts(understandText(text, 'json'))).toEqual([3]);
  });

  it('are squares of which one list names both sides', () => {
    const found = understandText('{"labels":["neg","pos"],"confusion_matrix":[[412,31],[4,88]]}', 'json');
    expect(smallCounts(found)).toEqual([4]);
    expect(found.tables[0]?.rows.map(({ name }) => name)).toEqual(['neg', 'pos']);
  });

  it('are squares of classes that nobody named, where they are called what counts one against the other', () => {
    const found = (name: string) => understandText(`{"auc":0.8,"${name}":[[412,31],[4,88]]}`, 'json');
    expect(smallCounts(found('confusion_matrix'))).toEqual([4]);
    expect(smallCounts(found('edges'))).toEqual([]);
  });

  it('are the cubes that statistical offices answer with, in one list whose order alone says what a value is of', () => {
    const category = (labels: Record<string, string>, index: unknown) => ({
      category: { index, label: labels },
    });
    const sex = category({ 1: 'Menn', 2: 'Kvinner' }, ['1', '2']);
    const age = category({ c: '67+', a: '0-17', b: '18-66' }, { a: 0, b: 1, c: 2 });
    const cube = {
      label: 'Bosatte etter kjønn og alder',
      id: ['kjønn', 'alder'],
      size: [2, 3],
      dimension: { kjønn: sex, alder: age },
      value: [1210, 5230, 4, 1188, null, 1630],
    };
    const found = understandText(JSON.stringify(cube), 'json');
    expect(found.tables[0]?.cells.map(({ row, text }) => [row.name, text])).toEqual([
      ['Menn / 0-17', '1210'],
      ['Menn / 18-66', '5230'],
      ['Menn / 67+', '4'],
      ['Kvinner / 0-17', '1188'],
      ['Kvinner / 67+', '1630'],
    ]);
    expect(smallCounts(found)).toEqual([4]);
    const { id, size, ...old } = cube;
    const sparse = {
      dataset: { ...old, dimension: { ...old.dimension, id, size }, value: { 2: 4, 5: 1630 } },
    };
    expect(smallCounts(understandText(JSON.stringify(sparse), 'json'))).toEqual([4]);
  });

  it('are none where an object stands alone, and a key that is missing leaves a gap', () => {
    expect(understandText('{"n_estimators": 3, "depth": 4}', 'json').tables).toEqual([]);
    expect(
      places('[{"g":"a","n":11,"m":12},{"g":"b","m":null},{"g":"c","n":13,"m":5}]').map(([shown]) => shown),
    ).toEqual(['11', '12', '13', '5']);
  });

  it.each([
    ['behind the data', '{"a": 1}\nregion,people\nNorth,3\nSouth,340\nEast,120\n'],
    ['of numbers alone', '[1]\nyear,people\n2019,3\n2020,34\n2021,12\n'],
    ['before them', 'region,people\nNorth,3\nSouth,340\nEast,120\n{"a": 1}\n'],
    ['within an object that never ends', '{\nregion,people\nNorth,3\nSouth,340\nEast,120\n'],
  ])('are also those that are printed %s', (_where, text) => {
    for (const format of ['json', 'jsonl']) expect(smallCounts(understandText(text, format))).toEqual([3]);
  });

  it('are also those printed within a value, at their places in its line', () => {
    const text = JSON.stringify({ note: 'region,people\nNorth,3\nSouth,340\nEast,120' });
    expect(places(text)).toEqual([
      ['3', 1, text.indexOf(',3') + 1],
      ['340', 1, text.indexOf('340')],
      ['120', 1, text.indexOf('120')],
    ]);
  });

  it('never throws, whatever is cut off', () => {
    const text = JSON.stringify(
      [
        { a: 'x"\\', n: 1 },
        { a: '{', n: 2 },
      ],
      null,
      1,
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (from, to) => {
        understandText(text.slice(from, to), 'json');
      }),
    );
  });
});
