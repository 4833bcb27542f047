import { columnRoles, sheet, smallCounts, understandSheet, understandText } from './reading-a-table';

describe('what R writes to a file', () => {
  it('is a table without quotes, whose names are one fewer than the figures', () => {
    expect(smallCounts(understandText('\nVar1 Freq\n1 East 142\n2 Isle 3\n3 North 139'))).toEqual([3]);
  });

  it('is no table where numbers begin sentences', () => {
    const { tables } = understandText(
      '\nRead carefully\n1 Wash hands twice daily\n2 Open the box\n3 Count what is there',
    );
    expect(tables).toEqual([]);
  });

  it('is quantiles down the side', () => {
    const roles = (text: string) => columnRoles(understandSheet(sheet(text)));
    expect(roles('|x\n1%|12569.15\n5%|17780.9\n50%|31533\n99%|51846')).toContain('x: quantile');
    expect(roles('|age|bmi\n0.01|18.0|17.31\n0.25|35.0|22.5\n0.99|88.81|39.2')).toEqual(
      expect.arrayContaining(['age: quantile', 'bmi: quantile']),
    );
  });

  it('is how many there are, called by what was counted', () => {
    const counted = understandSheet(sheet('region|age\nEast|142\nIsle|3\nNorth|139'));
    expect(smallCounts(counted)).toEqual([3]);
    expect(columnRoles(understandSheet(sheet('region|age\nEast|42\nIsle|63\nNorth|39')))).not.toContain(
      'age: count',
    );
  });
});
