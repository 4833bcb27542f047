import { kinds, smallCounts, understandText } from './reading-a-table';

const stata = `
   smoke |      Freq.     Percent        Cum.
------------+-----------------------------------
         No |        120       96.77       96.77
        Yes |          4        3.23      100.00
------------+-----------------------------------
      Total |        124      100.00
`;
const rTable = `
         sex
smoke     Female Male
  No         120    8
  Yes          4   33
`;
const pandas = `
sex     Female  Male  All
smoke                    
No         120     8  128
Yes          4    33   37
All        124    41  165
`;
const markdown = `
| Ward | Deaths | Rate |
|------|-------:|-----:|
| A    |      4 |  1.2 |
| B    |     45 |  3.4 |
`;
const psql = `
 region | count 
--------+-------
 North  |   120
 South  |     4
(2 rows)
`;
const box = `
┌────────┬─────┐
│ region ┆ n   │
╞════════╪═════╡
│ North  ┆ 120 │
│ South  ┆ 4   │
└────────┴─────┘
`;
const latex = `
\\begin{tabular}{lrr}
Sex & No & \\textbf{Yes} \\\\ \\hline
Male & 120 & 4 \\\\
\\end{tabular}
`;
const latexInOneLine =
  'Table: \\begin{tabular}[t]{l*{2}{r}} Sex & No & Yes \\\\ Male & 120 & 4 \\\\ \\end{tabular}';
const latexRowsInOneLine =
  '\\begin{tabular}{lrr}\nSex & No & Yes \\\\ \\hline Male & 120 & 4 \\\\\n\\end{tabular}\n';
const sas = `
            Frequency|
            Percent  |F       |M       |  Total
            ---------+--------+--------+
            No       |    120 |      8 |    128
                     |  72.73 |   4.85 |  77.58
            ---------+--------+--------+
            Yes      |      4 |     33 |     37
                     |   2.42 |  20.00 |  22.42
            ---------+--------+--------+
            Total         124       41      165
                        75.15    24.85   100.00
`;
const listing = '> write.csv(tab)\n"region","n"\n"North",120\n"South",4\n';

describe('tables in logs and listings', () => {
  it.each([
    ['Stata tabulate', stata, [4]],
    ['an R table', rTable, [8, 4]],
    ['a pandas crosstab', pandas, [8, 4]],
    ['Markdown', markdown, [4]],
    ['psql', psql, [4]],
    ['boxes', box, [4]],
    ['LaTeX', latex, [4]],
    ['LaTeX in one line', latexInOneLine, [4]],
    ['LaTeX whose rows share a line', latexRowsInOneLine, [4]],
    ['PROC FREQ with percentages stacked in the cells', sas, [8, 4]],
    ['a CSV file shown in a log', listing, [4]],
  ])('reads %s', (_, text, counts) => {
    const found = understandText(text);
    expect(smallCounts(found)).toEqual(counts);
    expect(kinds(found)).toEqual(['frequency']);
  });

  it('says where a number stands in its line', () => {
    const [table] = understandText(rTable).tables;
    const cell = table?.cells.find(({ reading }) => reading.kind === 'number' && reading.value === 4);
    expect(cell?.anchor).toEqual({ line: 4, start: 15, end: 16 });
    expect(cell?.row.name).toBe('Yes');
  });

  it('keeps a number in a label and a figure beside it apart', () => {
    const found = understandText(
      '                 n (%)\nasthma (%)          \n  0      1550 (95.2)\n  1         4  (4.8)\nage 15 to 19  9 (0.5)\n',
    );
    expect(smallCounts(found)).toEqual([4, 9]);
  });

  it('leaves sentences and model summaries without counts', () => {
    expect(understandText('We studied 12 patients in 3 wards.\nThere were 5 deaths.\n').tables).toEqual([]);
    const lm =
      '            Estimate Std. Error t value Pr(>|t|)    \n(Intercept)  8.46317    0.91657   9.234  < 2e-16 ***\nage                2          1   -10.1 3.32e-12 ***\n';
    expect(kinds(understandText(lm))).toEqual(['regression']);
    expect(smallCounts(understandText(lm))).toEqual([]);
  });

  it('reads a line of many elements of a list at once', () => {
    const before = process.cpuUsage();
    understandText(`${'[[a]]'.repeat(27)}!\n`);
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
  });

  it('knows records printed by head()', () => {
    const head =
      '  id age    sex  bmi\n1  1  44   Male 23.1\n2  2  51 Female 27.9\n3  3  29 Female 22.0\n4  4  61   Male 31.2\n';
    expect(kinds(understandText(head))).toEqual(['microdata']);
  });
});
