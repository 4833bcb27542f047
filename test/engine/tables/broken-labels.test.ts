import { smallCounts, columnRoles, understandText } from './reading-a-table';

describe('a crossed table of Stata', () => {
  it('has levels below a label that it breaks, and no counts in that line', () => {
    const text = `
           |   Failure or
           |    censoring
           |  indicator of
           |     admission
    agecat |         0          1 |     Total
-----------+----------------------+----------
        18 |    52,302         41 |    52,343
        40 |    46,606         58 |    46,664
        65 |    31,449          7 |    31,456
-----------+----------------------+----------
     Total |   130,357        106 |   130,463 `;
    expect(smallCounts(understandText(text, 'log'))).toEqual([7]);
  });

  it('has them also where the label holds figures, and where the name of the rows is broken too', () => {
    const text = `
           |  1 if failure; 0 if
  Previous |       censored
 admission |         0          1 |     Total
-----------+----------------------+----------
        no | 1,700,530     10,891 | 1,711,421
       yes |    26,170         35 |    26,205
-----------+----------------------+----------
     Total | 1,726,700     10,926 | 1,737,626 `;
    const read = understandText(text, 'log');
    expect(smallCounts(read)).toEqual([]);
    expect(columnRoles(read)[0]).toBe('admission: dimension');
  });
});
