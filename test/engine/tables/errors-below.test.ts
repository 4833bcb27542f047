import { kinds, sheet, understandSheet, understandText } from './reading-a-table';

describe('estimates over their standard errors', () => {
  const printed = (rows: string) => kinds(understandSheet(sheet(rows)));

  it('are a model, also where no fit stands below and the title speaks of money', () => {
    expect(
      printed(`
      Effect of concentration on wages (dollars)
      |wage|pay
      High|-2632.7***|-3212.4***
      |(109.5)|(1208.4)
      Skill 2|11712.1***|11756.7***
      |(138.5)|(667.3)
      Observations|346020|346017`),
    ).toEqual(['regression']);
  });

  it('are a model down to its constant, without stars', () => {
    expect(
      printed(`
      Wages (dollars)
      |wage|pay
      Tenure|12.7|11.4
      |(9.5)|(8.4)
      Constant|712.1|756.7
      |(38.5)|(67.3)`),
    ).toEqual(['regression']);
  });

  it('are none where means stand over their deviations', () => {
    expect(
      printed(`
      Sales (dollars)
      |North|South
      Bread|2632.7|3212.4
      |(109.5)|(1208.4)
      Milk|11712.1|11756.7
      |(138.5)|(667.3)`),
    ).toEqual(['magnitude']);
  });

  it('keep their stars in LaTeX, as esttab writes them', () => {
    const tex = String.raw`
\begin{tabular}{lcc}
            &\multicolumn{1}{c}{wage}&\multicolumn{1}{c}{pay}\\
\midrule
High    &     -2632.7\sym{***}&     -3212.4\sym{***}\\
            &     (109.5)         &    (1208.4)         \\
Skill 2&     11712.1\sym{***}&     11756.7\sym{***}\\
            &     (138.5)         &     (667.3)         \\
Observations&     346,020         &     346,017         \\
\end{tabular}`;
    expect(kinds(understandText(tex, 'tex'))).toEqual(['regression']);
  });
});
