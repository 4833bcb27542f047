import { readFile } from './blocks';

const people = Array.from({ length: 3 }, (_, i) => ({ id: i + 1, age: 30 + i }));

describe('strings of JSON that hold files', () => {
  it('are read as those: JSON, lines of a table, markup', async () => {
    const stored = {
      run: 7,
      steps: [{ blob: JSON.stringify({ rows: people }) }, { printed: 'ward;n\nA;120\nB;4\n' }],
      page: '<table><tr><td>ward</td></tr><tr><td>B</td></tr></table>',
    };
    const { grids, texts, unread } = await readFile('run.json', JSON.stringify(stored));
    expect(texts.slice(1)).toMatchObject([
      { place: { part: 'text of steps.blob' }, lines: [JSON.stringify({ rows: people })] },
      { place: { part: 'text of page' } },
    ]);
    expect(grids.map(({ place, rows }) => [place.part, rows])).toEqual([
      [
        'text of steps.printed',
        [
          ['ward', 'n'],
          ['A', '120'],
          ['B', '4'],
        ],
      ],
      ['text of page', [['ward'], ['B']]],
    ]);
    expect(unread).toEqual([]);
  });

  it('are read also in a string that is all there is, and in one that lies in another', async () => {
    const inner = JSON.stringify({ deep: JSON.stringify(people) });
    const { texts } = await readFile('run.json', JSON.stringify(inner));
    expect(texts.map(({ place }) => place.part)).toEqual([undefined, 'text', 'text!/text of deep']);
  });

  it('but no sentences, lists in words and messages', async () => {
    const plain = {
      note: 'First line, which ends here.\nA second one.\nA third, and a fourth.',
      range: '[18, 65) years of age at entry',
      template: '{value} of {total} people',
    };
    expect((await readFile('run.json', JSON.stringify(plain))).texts).toHaveLength(1);
  });

  it('are the records of one file where each record of a list, or each line, has a piece', async () => {
    const pieces = people.map((one) => ({ at: 7, v: JSON.stringify(one, undefined, 1) }));
    const records = people.map((one) => JSON.stringify(one, undefined, 1).replace(/\n\s*/g, ' '));
    const own = { place: { part: 'text of v' }, lines: records };
    const list = await readFile('run.json', JSON.stringify(pieces));
    expect(list.texts.slice(1)).toMatchObject([own]);
    const lines = await readFile('run.jsonl', pieces.map((piece) => JSON.stringify(piece)).join('\n'));
    expect(lines.texts.slice(1)).toMatchObject([own]);
  });

  it('are not all read where there are more than anybody stores', async () => {
    const page = '<table><tr><td>ward</td></tr></table>';
    const { unread } = await readFile('run.json', JSON.stringify(Array(1001).fill(page)));
    expect(unread).toMatchObject([{ cause: 'limit' }]);
  });
});
