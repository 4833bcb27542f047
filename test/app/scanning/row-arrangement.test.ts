import { ArrangedRows, canBeArranged } from '../../../src/app/scanning/row-arrangement';

const SHEET = [
  ['region', 'people', 'share'],
  ['North', '1 204', '34,5'],
  ['South', '<5', '0,5'],
  ['East', '', '7,25'],
  ['West', '12 (34,5 %)', '65,0'],
  ['Noted by NORDEN', '[c]', ''],
];

function order(column: number, { descending = false, holding = '' } = {}): readonly number[] {
  const arranged = new ArrangedRows({ column, descending, holding });
  SHEET.forEach((cells, at) => {
    arranged.add(at + 1, cells);
  });
  return arranged.inOrder();
}

describe('rows of a sheet in another order', () => {
  it('have numbers first, as they are read in the grid, then words, then nothing', () => {
    expect(order(2)).toEqual([3, 5, 2, 6, 1, 4]);
    expect(order(2, { descending: true })).toEqual([2, 5, 3, 1, 6, 4]);
  });

  it('read decimal commas as the column writes them', () => {
    expect(order(3)).toEqual([3, 4, 2, 5, 1, 6]);
  });

  it('are those that have a text in any cell, in whatever case', () => {
    expect(order(0, { holding: 'nor' })).toEqual([2, 6]);
    expect(order(2, { holding: 'nothing of the kind' })).toEqual([]);
  });

  it('are not offered for sheets that are too long to be read for it', () => {
    expect(canBeArranged({ rows: 100_000, columns: 50 })).toBe(true);
    expect(canBeArranged({ rows: 250_000, columns: 50 })).toBe(false);
    expect(canBeArranged({ rows: 1_000_000, columns: 1 })).toBe(false);
  });
});
