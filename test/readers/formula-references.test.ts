import { referencesOf } from '../../src/readers/xlsx/formula-references';

/** `Sheet!left,top-right,bottom`, and `?` where not all is followed. */
function named(formula: string, rows = 0, columns = 0): readonly string[] {
  const { ranges, unclear } = referencesOf(formula, 'S', { rows, columns });
  const said = ranges.map(
    ({ sheet, left, top, right, bottom }) => `${sheet}!${left},${top}-${right},${bottom}`,
  );
  return unclear ? [...said, '?'] : said;
}

describe('what a formula is computed from', () => {
  it.each([
    ['B3', ['S!2,3-2,3']],
    ['SUM(B2:D7)-$E$5', ['S!2,2-4,7', 'S!5,5-5,5']],
    ["'Visits 2024'!C5*100", ['Visits 2024!3,5-3,5']],
    ['Visits!AA10/Besuche.1!B2', ['Visits!27,10-27,10', 'Besuche.1!2,2-2,2']],
    ['SUM(C:D)', ['S!3,1-4,1048576']],
    ['SUM($2:3)', ['S!1,2-16384,3']],
    ['"South: "&TEXT(C5,"0")', ['S!3,5-3,5']],
    ['"B3"', []],
    ['LOG10(2)+1.5E-3*IF(TRUE,1,2)', []],
    ['2*3', []],
  ])('%s', (formula, expected) => {
    expect(named(formula)).toEqual(expected);
  });

  it.each([
    'women',
    'Table1[Women]',
    'INDIRECT("B"&3)',
    'OFFSET(A1,2,1)',
    "SUM('A:B'!C3)+rate",
    'ZZZ9',
    '#REF!+1',
    'Nord:Süd!A1',
  ])('is not followed in %s', (formula) => {
    expect(named(formula)).toContain('?');
  });

  it('moves with the cell that shares it, but for what is fixed', () => {
    expect(named('B2+$B2+B$2+$B$2', 3, 1)).toEqual(['S!3,5-3,5', 'S!2,5-2,5', 'S!3,2-3,2', 'S!2,2-2,2']);
    expect(named('SUM(B$2:C4)', 1, 0)).toEqual(['S!2,2-3,5']);
  });
});
