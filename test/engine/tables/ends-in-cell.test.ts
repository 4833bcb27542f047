import { endsInCell } from '../../../src/engine/tables/cells/ends-in-cell';

const ends = (text: string, decimal: '.' | ',' = '.') =>
  endsInCell(text, decimal)?.map(({ reading, start, end }) => [
    reading.kind === 'number' ? reading.value : undefined,
    text.slice(start, end),
  ]);

describe('both ends of a range in one cell', () => {
  it.each([
    ['18, 110', 18, 110],
    ['0; 46', 0, 46],
    ['-3.5, 2.25', -3.5, 2.25],
    ['21.0 / 50.0', 21, 50],
    ['1,204, 15,371', 1204, 15371],
  ])('are read: %s', (text, least, most) => {
    expect(ends(text)?.map(([value]) => value)).toEqual([least, most]);
  });

  it('have their own places', () => {
    expect(ends('18, 110')).toEqual([
      [18, '18'],
      [110, '110'],
    ]);
  });

  it('have decimals of their language', () => {
    expect(ends('6,2; 11,8', ',')?.map(([value]) => value)).toEqual([6.2, 11.8]);
  });

  it.each(['18,110', '110, 18', '1, 2, 3', '18, c', 'North, 18', '18'])('are none: %s', (text) => {
    expect(ends(text)).toBeUndefined();
  });
});
