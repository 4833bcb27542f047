import { sharesInSentences } from '../../../src/engine/rules/implied/in-sentences';
import { LeftOut } from '../../../src/engine/rules/implied/left-out';
import { groupsInRow } from '../../../src/engine/rules/implied/other-groups';
import type { ShareOfGroup } from '../../../src/engine/rules/implied/shares-of-groups';
import { ShownCounts } from '../../../src/engine/rules/implied/shown-counts';
import type { Line, TableCell } from '../../../src/engine/tables/table';
import { aTable, line } from '../report/a-check';

const [PERCENT, OTHER] = [line(2, 'percentage'), line(3, 'percentage')];
const rowOf = (index: number, ...labels: readonly string[]): Line => ({ ...line(index, 'label'), labels });
const FIRST = rowOf(1);

function cellOf(row: Line, column: Line, value: number): TableCell[] {
  return aTable([column]).cells.map((cell) => ({
    ...cell,
    row,
    reading: { kind: 'number', value, decimals: 1, percent: false },
  }));
}

interface Printed {
  readonly row?: Line;
  readonly column?: Line;
  readonly size?: number;
  /** The whole numbers that print so. */
  readonly numbers: readonly [number, number];
}

function shareOf({
  row = FIRST,
  column = PERCENT,
  size = 48,
  numbers: [least, most],
}: Printed): ShareOfGroup[] {
  const group = { size, atMost: size, from: 'row', said: 'n', confidence: 1 } as const;
  return cellOf(row, column, 97.9).map((cell) => ({
    cell,
    group,
    size,
    base: 100,
    numbers: { least, most },
  }));
}

describe('those whom a share leaves out are shown', () => {
  /** Of the first one. */
  const isShown = (...printed: readonly Printed[]) => {
    const shares = printed.flatMap(shareOf);
    const leftOut = new LeftOut(shares);
    return shares.slice(0, 1).map((share) => leftOut.isShown(share, 0))[0];
  };
  const SEEN: Printed = { numbers: [47, 47] };
  const apart = (n: number) => Array.from({ length: n }, (): Printed => ({ size: 9, numbers: [1, 1] }));

  it.each<[string, readonly Printed[], boolean]>([
    ['where the next makes up the whole', [{ numbers: [1, 1] }], true],
    ['where it may by rounding', [{ numbers: [0, 3] }], true],
    ['where two together do', [{ numbers: [0, 0] }, { numbers: [1, 1] }], true],
    ['where the rest stands twelve figures on', [...apart(11), { numbers: [1, 1] }], true],
    ['not where it stands further away', [...apart(12), { numbers: [1, 1] }], false],
    ['in its row', [{ column: OTHER, numbers: [1, 1] }], true],
    ['not where nothing else is', [], false],
    ['not where the next is more', [{ numbers: [2, 2] }], false],
    ['not where others make up a whole without it', [{ numbers: [24, 24] }, { numbers: [24, 24] }], false],
    ['not by the share of another size', [{ size: 49, numbers: [1, 1] }], false],
    ['not in another group of rows', [{ row: rowOf(2, 'men', 'unseen'), numbers: [1, 1] }], false],
    ['not in another column of another row', [{ row: rowOf(2), column: OTHER, numbers: [1, 1] }], false],
  ])('%s', (_, others, expected) => {
    expect(isShown(SEEN, ...others)).toBe(expected);
  });

  it('not by itself alone, whatever rounding leaves open', () => {
    expect(isShown({ numbers: [46, 48] })).toBe(false);
    expect(isShown({ numbers: [46, 48] }, { column: OTHER, row: rowOf(2), numbers: [0, 9] })).toBe(false);
  });
});

describe('a count that a figure gives back is printed', () => {
  const [share] = shareOf({ row: rowOf(7), numbers: [6, 7] });
  const isShown = (...counts: readonly TableCell[]) =>
    share &&
    new ShownCounts(aTable([line(4, 'count')], { cells: counts })).show(share.cell, { least: 6, most: 7 });
  const COUNT = line(4, 'count');
  const inCell = (row: number, column: Line, value: number) =>
    cellOf(rowOf(row), column, value).map((cell) => ({ ...cell, role: 'count' as const }));

  it.each<[string, readonly TableCell[], boolean]>([
    ['in its row', inCell(7, COUNT, 7), true],
    ['in its row, the least that it may be', inCell(7, COUNT, 6), true],
    ['right above', inCell(6, PERCENT, 7), true],
    ['right below', inCell(8, PERCENT, 7), true],
    ['not as a smaller one', inCell(7, COUNT, 5), false],
    ['not as a larger one', inCell(7, COUNT, 8), false],
    ['not two rows above', inCell(5, PERCENT, 7), false],
    ['not two rows below', inCell(9, PERCENT, 7), false],
    ['not above in another column', [...inCell(6, COUNT, 7), ...inCell(6, PERCENT, 90)], false],
    [
      'not as a bound',
      inCell(7, COUNT, 7).map((cell) => ({ ...cell, reading: { kind: 'bound', op: '<', value: 7 } })),
      false,
    ],
  ])('%s', (_, counts, expected) => {
    expect(isShown(...counts)).toBe(expected);
  });
});

describe('each column of counts as the group that a share may be of', () => {
  const columns = Array.from({ length: 13 }, (_, i) => line(i + 1, 'count'));

  it('is tried up to the twelfth, and none in a long table', () => {
    expect(groupsInRow(aTable(columns))).toHaveLength(12);
    expect(groupsInRow(aTable(columns, { continued: true }))).toEqual([]);
    expect(groupsInRow(aTable(columns, { continues: true }))).toEqual([]);
  });

  it('says its number in the row of the share', () => {
    const table = aTable(columns);
    const [first] = groupsInRow(table);
    const [cell] = table.cells;
    expect(cell && first?.(cell)).toMatchObject({ size: 3, from: 'row' });
    expect(cell && first?.({ ...cell, row: line(9, 'label') })).toBeUndefined();
  });
});

describe('shares in the sentences of a paragraph', () => {
  const shares = (lines: readonly string[]) =>
    [...sharesInSentences(lines, 1)].map(({ line: at, numbers, rest }) => ({ at, numbers, rest }));
  const SENTENCE = ['Of the 412 respondents who came', 'in the spring, 1.5 % had moved.'];
  const found = (at: number) => ({
    ...{ at, numbers: { least: 6, most: 6 }, rest: { least: 406, most: 406 } },
  });

  it('are the whole numbers that print so, and those they leave', () => {
    expect(shares(SENTENCE)).toEqual([found(2)]);
    expect(shares(['Of the 30 men who came 1.5 % had moved.'])).toEqual([]);
    expect(shares(['', ...SENTENCE, ' ', '', ...SENTENCE])).toEqual([found(3), found(7)]);
  });

  it('do not reach over an empty line, nor over forty', () => {
    expect(shares([...SENTENCE.slice(0, 1), '  ', ...SENTENCE.slice(1)])).toEqual([]);
    const filler = (n: number) => Array.from({ length: n }, () => 'and so on');
    expect(shares([...filler(38), ...SENTENCE])).toEqual([found(40)]);
    expect(shares([...filler(39), ...SENTENCE])).toEqual([]);
  });
});
