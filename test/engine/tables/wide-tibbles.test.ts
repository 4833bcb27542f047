import { kinds, understandText } from './reading-a-table';

const shown = (type: string) => `
# A tibble: 412 x 13
   arm        subject      person                         term
   <${type}> <${type}>   <${type}>                     <fct>
 1 A: Drug    FIN-1/id-134 47/M/WHITE                     rash of the arms
 2 A: Drug    FIN-1/id-134 47/M/WHITE                     rash of the arms
 3 A: Drug    FIN-1/id-42  36/M/BLACK                     cough
 4 A: Drug    FIN-1/id-42  36/M/BLACK                     rash of the arms
 5 A: Drug    FIN-1/id-42  36/M/BLACK                     fever
10 A: Drug    FIN-1/id-93  34/F/ASIAN                     cough
   first      start     days severity related outcome treated action serious
   <chr>      <int>    <dbl> <fct>    <chr>     <dbl> <chr>    <dbl> <chr>
 1 04NOV2020    321      149 MODERATE No            5 Yes          2 4, 5
 2 04NOV2020    393       43 MODERATE No            5 No           5 5
 3 01JAN2020     64      630 SEVERE   Yes           1 No           6 1
 4 01JAN2020    160      259 MODERATE No            2 Yes          2 4
 5 01JAN2020    292       50 MILD     No            3 No           2 4
10 20JUN2020    316      250 SEVERE   Yes           1 No           6 1
# i 406 more rows`;

describe('the first rows of a tibble that is wider than the page', () => {
  it('are records, of whatever classes its columns are', () => {
    expect(kinds(understandText(shown('lstng_ky')))).toContain('microdata');
  });
});
