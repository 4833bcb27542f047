import { looking } from '../rules/looking';
import { columnRoles, smallCounts, understandText } from './reading-a-table';

describe('a file that a loop over levels wrote, without a header', () => {
  const estimates = [
    'agegroup\t1\t0.05 (0.04-0.07)\t0.08 (0.07-0.09)',
    'agegroup\t2\t0.32 (0.27-0.37)\t0.39 (0.37-0.41)',
    'agegroup\t4\t2.78 (2.54-3.05)\t2.73 (2.64-2.83)',
    'imd\t2\t1.15 (1.09-1.21)\t1.12 (1.09-1.14)',
    'imd\t3\t1.26 (1.20-1.33)\t1.23 (1.20-1.26)',
  ];

  it('has the number of each level before what was estimated of it', () => {
    const text = estimates.join('\n');
    expect(smallCounts(understandText(text))).toEqual([]);
    expect(columnRoles(understandText(text))[1]).toBe(': dimension');
  });

  it('has people there where the numbers do not run up', () => {
    const people = estimates.map((line, at) => line.replace(/\t\d\t/, `\t${[412, 7, 96, 15, 3][at]}\t`));
    expect(smallCounts(understandText(people.join('\n')))).toEqual([7, 3]);
  });
});

describe('the only row of a file', () => {
  it('has a number before it, as R writes it, also where all its names say counts', async () => {
    const counts = (name: string) => `"","n_asthma","n_diabetes","${name}"\n"1",68896,7,158016\n`;
    expect(await looking('small-count', counts('n_person'))).toEqual(['C2 flagged 7']);
    // Whole numbers that no name explains leave open whether the first one is a count, too.
    expect(await looking('small-count', counts('severe'))).toEqual(['A2 flagged 1', 'C2 flagged 7']);
  });
});
