import { changesBetween } from '../../../src/app/scanning/row-changes';

const rows = (...lines: readonly string[]) =>
  lines.map((line, index) => ({ number: index + 1, cells: line.split(','), hidden: false }));
const said = (before: readonly string[], after: readonly string[]) =>
  changesBetween(rows(...before), rows(...after)).map((change) =>
    change.kind === 'cell'
      ? `${change.row}:${change.column} ${change.was}→${change.is}`
      : `${change.kind} ${change.row} ${change.cells.join(',')}`,
  );

describe('what changed between two versions', () => {
  it('is nothing between the same rows', () => {
    expect(said(['a,1', 'b,2'], ['a,1', 'b,2'])).toEqual([]);
  });
  it('names the cells of a row that changed', () => {
    expect(
      said(['region,people', 'North,3', 'South,120'], ['region,people', 'North,[c]', 'South,120']),
    ).toEqual(['2:2 3→[c]']);
  });
  it('keeps a row that only moved apart from one that changed', () => {
    expect(said(['h', 'North,3', 'South,120'], ['h', 'East,7', 'North,3', 'South,121'])).toEqual([
      'added 2 East,7',
      '4:2 120→121',
    ]);
  });
  it('says which rows are gone, by the number that they had', () => {
    expect(said(['h', 'North,3', 'South,120', 'East,9'], ['h', 'South,120', 'East,9'])).toEqual([
      'gone 2 North,3',
    ]);
  });
  it('pairs renamed rows by their order where as many came as went', () => {
    expect(said(['h', 'North,3', 'South,12'], ['h', 'North and South,15', 'South,12'])).toEqual([
      '2:1 North→North and South',
      '2:2 3→15',
    ]);
  });
  it('compares lines of text', () => {
    expect(said(['. tabulate', 'N = 4'], ['. tabulate', 'N = 40'])).toEqual(['2:1 N = 4→N = 40']);
  });
  it('takes ten thousand rows that all differ without aligning them', () => {
    const many = (end: string) => Array.from({ length: 10_000 }, (_, index) => `r${index},${index}${end}`);
    expect(said(many(''), many('0'))).toHaveLength(9999 + 1);
  });
});
