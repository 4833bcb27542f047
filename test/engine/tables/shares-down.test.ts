import { columnRoles, sheet, understandSheet } from './reading-a-table';

const roles = (text: string) => columnRoles(understandSheet(sheet(text))).slice(1);

describe('columns that make a hundred each', () => {
  it('are percentages, also of a group that is in one category', () => {
    const shares = `
      test|Clinic A (N = 48)|Clinic B (N = 131)
      positive|100.0|54.2
      negative|0.0|45.8`;
    expect(roles(shares)).toEqual(['Clinic A (N = 48): percentage', 'Clinic B (N = 131): percentage']);
  });

  it('may begin with how many there are', () => {
    const sized = `
      |A|B
      N|48|131
      positive|99.2|54.2
      negative|0.8|45.8`;
    expect(roles(sized)).toEqual(['A: percentage', 'B: percentage']);
  });

  it.each([
    ['whole numbers', 'yes|61|48', 'no|39|52'],
    ['one column alone', 'yes|61.5|48.1', 'no|38.5|41.2'],
  ])('are not known by their sum: %s', (_, yes, no) => {
    expect(roles(`\n      test|North|South\n      ${yes}\n      ${no}`).join()).not.toMatch('percentage');
  });
});
