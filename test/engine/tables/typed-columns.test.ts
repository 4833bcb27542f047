import { columnRoles, smallCounts, understandText } from './reading-a-table';

const ofTexts = `
# A tibble: 3 × 5
  status variable      n  mean    sd
  <fct>  <fct>     <dbl> <dbl> <dbl>
1 died   thickness    57  4.31  3.57
2 alive  thickness     6  2.24  2.33
3 other  thickness    14  3.72  3.63
`;
const toTheRight = `
   sex status     N  mean
 <fct>  <chr> <int> <num>
1:   M  other     7 62.43
2:   F  alive    43 52.53
`;

describe('a line of types below the names', () => {
  it('parts columns of texts that stand one space apart', () => {
    const understood = understandText(ofTexts);
    expect(columnRoles(understood)).toEqual([
      'status: dimension',
      'variable: dimension',
      'n: count',
      'mean: mean',
      'sd: sd',
    ]);
    expect(smallCounts(understood)).toEqual([6]);
  });

  it('parts columns of texts that are set to the right, as in a data.table', () => {
    const understood = understandText(toTheRight);
    expect(columnRoles(understood)).toEqual([
      'sex: dimension',
      'status: dimension',
      'N: count',
      'mean: mean',
    ]);
    expect(smallCounts(understood)).toEqual([7]);
  });
});
