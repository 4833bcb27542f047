import { columnRoles, kinds, sheet, smallCounts, understandSheet, understandText } from './reading-a-table';

/** Figures of variables by variables are of one kind, whatever the variables are. */
describe('a matrix of variables', () => {
  it('holds correlations under a variable called age, and no records', () => {
    const rounded = `
         age  bmi  pulse visits
age     1.00 0.12  -0.31   0.00
bmi     0.12 1.00   0.08   0.04
pulse  -0.31 0.08   1.00   1.00
visits  0.00 0.04   1.00   1.00
`;
    const found = understandText(rounded);
    expect(kinds(found)).toEqual(['other']);
    expect(columnRoles(found).slice(1)).toEqual([
      'age: correlation',
      'bmi: correlation',
      'pulse: correlation',
      'visits: correlation',
    ]);
  });

  it('keeps its coefficients, their significance and N apart, stacked as SPSS stacks them', () => {
    const stacked = sheet(`
      ||age|height|weight
      age|Pearson Correlation|1.000|.131|.320
      |Sig. (2-tailed)||.123|.000
      |N|9|9|9
      height|Pearson Correlation|.131|1.000|.110
      |Sig. (2-tailed)|.123||.190
      |N|9|140|140
      weight|Pearson Correlation|.320|.110|1.000
      |Sig. (2-tailed)|.000|.190|
      |N|9|140|140
    `);
    const found = understandSheet(stacked);
    expect(kinds(found)).not.toContain('microdata');
    expect(smallCounts(found)).toEqual([9, 9, 9, 9, 9]);
  });

  it('holds p-values where R says so above, one of them missing across and down', () => {
    const pairwise = `
\tPairwise comparisons using t tests with pooled SD

data:  pulse and site

          Harbour Mill Lane Old Quay
Mill Lane 1       -         -
Old Quay  1       1         -
Westfield 1       1         1
`;
    const found = understandText(pairwise);
    expect(smallCounts(found)).toEqual([]);
    expect(columnRoles(found).slice(1)).toEqual([
      'Harbour: p-value',
      'Mill Lane: p-value',
      'Old Quay: p-value',
    ]);
  });

  it('of whole numbers counts who went from which group to which', () => {
    const moves = sheet(`
      from|North|South|East
      North|120|4|18
      South|31|210|2
      East|12|25|96
    `);
    expect(smallCounts(understandSheet(moves))).toEqual([4, 2]);
  });
});

describe('what R prints between tables', () => {
  it('is no row of the table above: a vector with its index', () => {
    const printed = `
          age  pulse
age      1.00   0.33
pulse    0.33   1.00
Sample Size
[1] 140
`;
    expect(columnRoles(understandText(printed))).toEqual([
      ': dimension',
      'age: correlation',
      'pulse: correlation',
    ]);
  });

  it('are limits in the rows of a model, and percentiles elsewhere', () => {
    const confint = `
                 2.5 %      97.5 %
(Intercept) 94.7931250 131.4941524
dose         0.1683779   0.5062082
height      -0.3721774   0.8745968
`;
    expect(columnRoles(understandText(confint)).slice(1)).toEqual([
      '2.5 %: confidence-limit',
      '97.5 %: confidence-limit',
    ]);
    const wards = confint.replace('(Intercept)', 'Harbour    ').replace('dose  ', 'Quay  ');
    expect(columnRoles(understandText(wards)).slice(1)).toEqual(['2.5 %: quantile', '97.5 %: quantile']);
  });
});

describe('write.table() with its quotes', () => {
  it('is read with names that have spaces in them, and a header that is one name short', () => {
    const written = `
"current" "former" "never smoked"
"Harbour" 12 16 30
"Mill Lane" 11 15 20
"Old Quay" 5 12 12
`;
    const found = understandText(written);
    expect(columnRoles(found).map((role) => role.split(':')[0])).toEqual([
      '',
      'current',
      'former',
      'never smoked',
    ]);
    expect(smallCounts(found)).toEqual([5]);
  });
});
