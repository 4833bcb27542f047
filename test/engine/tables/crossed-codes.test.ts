import { readCell } from '../../../src/engine/tables/cells/read-cell';
import { columnRoles, smallCounts, understandText } from './reading-a-table';

const printed = (text: string) => {
  const understood = understandText(text, 'log');
  return { roles: columnRoles(understood), small: smallCounts(understood) };
};

describe('tables that R crosses by codes', () => {
  it('have codes for labels, whose name may be shorter than the place that they stand at', () => {
    const { roles, small } = printed(`   b
a     1   2   3
  1 140 110 138
  2 120   7 210`);
    expect(roles).toEqual(['a: dimension', 'b / 1: count', 'b / 2: count', 'b / 3: count']);
    expect(small).toEqual([7]);
  });

  it('are no vector with names, whose lines would be full', () => {
    const { roles, small } = printed(`   arm
edu   0   1
  1 239 254
  2 236 243
  3 255   4
  4 257 274`);
    expect(roles).toEqual(['edu: dimension', 'arm / 0: count', 'arm / 1: count']);
    expect(small).toEqual([4]);
  });

  it('have a row and a column for those without a code, and totals', () => {
    const understood = understandText(
      `      b
g        0    1 <NA>  Sum
  1    140  110   12  262
  2    120  107    3  230
  <NA>  11   15    0   26
  Sum  271  232   15  518`,
      'log',
    );
    expect(columnRoles(understood)).toEqual([
      ...['g: dimension', 'b / 0: count', 'b / 1: count', 'b / <NA>: count', 'b / Sum: count'],
    ]);
    expect(smallCounts(understood)).toEqual([3]);
    const [table] = understood.tables;
    expect(table?.rows.filter(({ total }) => total).map(({ name }) => name)).toEqual(['Sum']);
  });
});

describe('flat tables of R', () => {
  it('name rows by all codes beside them, each printed once', () => {
    const understood = understandText(
      `        arm   0   1
sex edu            
1   1       115 125
    2       117   6
2   1       124 129
    2       119 117`,
      'log',
    );
    expect(columnRoles(understood)).toEqual([
      ...['sex: dimension', 'edu: dimension', 'arm / 0: count', 'arm / 1: count'],
    ]);
    expect(smallCounts(understood)).toEqual([6]);
    expect(understood.tables[0]?.rows.map(({ name }) => name)).toEqual([
      ...['sex 1 / edu 1', 'sex 1 / edu 2', 'sex 2 / edu 1', 'sex 2 / edu 2'],
    ]);
  });

  it('have names in any language', () => {
    const { roles } = printed(`          område   1   2
kön ålder                
1   1            115 125
    2            117 126`);
    expect(roles).toEqual(['kön: dimension', 'ålder: dimension', 'område / 1: count', 'område / 2: count']);
  });

  it('cross several questions at their heads', () => {
    const { roles, small } = printed(`    sex   1       2    
    arm   0   1   0   1
edu                    
1       173 197 191 182
2       178 202   8 187`);
    expect(roles).toEqual([
      'edu: dimension',
      ...['sex / 1 / arm / 0: count', 'sex / 1 / arm / 1: count', 'sex / 2 / arm / 0: count'],
      'sex / 2 / arm / 1: count',
    ]);
    expect(small).toEqual([8]);
  });
});

describe('what stands beside results in a log of R', () => {
  it('is a device that goes on drawing, and nobody', () => {
    const text = (name: string) => `> dev.off()\n${name} \n${'1'.padStart(name.length)} \n`;
    for (const device of ['null device', 'pdf', 'RStudioGD', 'agg_png'])
      expect(printed(text(device)).small).toEqual([]);
    expect(printed(text('deaths')).small).toEqual([1]);
  });

  it('is a row of numbers that group no thousands', () => {
    const six = '135 178 197 255 406 413';
    expect(readCell(six, '.').parts).toEqual([]);
    expect(readCell(six.slice(0, -4), '.').parts[0]?.reading).toMatchObject({ value: 135178197255406 });
  });
});
