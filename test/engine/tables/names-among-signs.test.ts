import { columnRoles, kinds, sheet, smallCounts, understandSheet, understandText } from './reading-a-table';

describe('names that look like figures, gaps or bars', () => {
  it('are S.E. and the ends of an interval, among other names', () => {
    const spss = `
                           B     S.E.      Wald   df   Sig.   Exp(B)   95% C.I. for EXP(B)
                                                                        Lower     Upper
Step 1a   distance      .412     .031   176.631    1   .000    1.510    1.421     1.605
          flexitime    -.188     .082     5.256    1   .022     .829     .706      .973
          Constant    -1.204     .066   332.786    1   .000     .300
`;
    expect(kinds(understandText(spss))).toEqual(['regression']);
    expect(columnRoles(understandText(spss))).toContain('S.E.: standard-error');
    const mixed = `
Max. group size:  555     Converged:          Yes
Mean group size:  533.3
----------------------------------------------------------
           Coef.   Std.Err.    z     P>|z|  [0.025  0.975]
----------------------------------------------------------
Intercept  20.098     0.246  81.664  0.000  19.615  20.580
dose        2.964     0.051  58.567  0.000   2.864   3.063
Group Var   0.041     0.008
`;
    expect(kinds(understandText(mixed)).at(-1)).toBe('regression');
    expect(
      columnRoles({ ...understandText(mixed), tables: understandText(mixed).tables.slice(-1) }),
    ).toContain('Coef.: coefficient');
  });

  it('are the bars of a formula, which part no columns', () => {
    const compared = `
                                                npar   AIC   BIC logLik deviance
lmer(score ~ damp + (1 | house), H)                4 18569 18595  -9280    18561
lmer(score ~ damp + rent + (1 | house), H)         5 16733 16766  -8361    16723
`;
    expect(smallCounts(understandText(compared))).toEqual([]);
    const groups = 'Group ~ arm (1 | n)\n  A | 120\n  B | 7\n  C | 31\n';
    expect(smallCounts(understandText(groups))).toEqual([7]);
  });

  it('are thousands under one name, however many figures have them', () => {
    const pupils = `
Ročník      Gymnázium    SOŠ    SOU
1. ročník        1 204  2 310    911
2. ročník        1 188  2 204    840
3. ročník            7  2 091    802
4. ročník        1 150  2 040    790
`;
    expect(smallCounts(understandText(pupils))).toEqual([7]);
    const every = pupils.replace('    7  2 091', '1 161  2 091');
    expect(understandText(every).tables[0]?.columns.map(({ name }) => name)).toEqual([
      'Ročník',
      'Gymnázium',
      'SOŠ',
      'SOU',
    ]);
  });

  it('are numbers of rows, of which a mean of another tongue has the ends', () => {
    const loans = `
Ikäryhmä   Lainaajia   Ka. lainoja   Pienin   Suurin
0–14           1 311          14,2        1      312
15–24            902           9,1        1      188
25–64          2 874           7,7        1      540
`;
    expect(columnRoles(understandText(loans)).slice(2)).toEqual([
      'Ka. lainoja: mean',
      'Pienin: minimum',
      'Suurin: maximum',
    ]);
  });
});

describe('how much of a thing people have', () => {
  it.each([
    'Ausbildung hoch|Ausbildung mittel|Ausbildung niedrig',
    'Renta baja|Renta media|Renta alta',
    'Revenu moyen|Revenu faible|Revenu élevé',
    'Revenus élevés|Revenus modestes|Revenus faibles',
    'Opleiding middel|Opleiding laag|Opleiding hoog',
  ])('%s: in the middle, too, and in the first column', (names) => {
    const rows = sheet(`
      ${names}|Land
      210|388|144|Hessen
      188|341|5|Sachsen
      301|520|222|Bayern`);
    expect(smallCounts(understandSheet(rows))).toEqual([5]);
  });

  it('is a mean where nothing lies on either side of it', () => {
    const rows = sheet(`
      Land|n|Alter mittel
      Hessen|210|38
      Sachsen|188|41
      Bayern|301|40`);
    expect(columnRoles(understandSheet(rows))).toContain('Alter mittel: mean');
  });
});

describe('one side of a median or a mean', () => {
  it.each([
    'Score below median|Score at or above median',
    'Unter dem Durchschnitt|Über dem Durchschnitt',
    'Por debajo de la media|Por encima de la media',
    'Onder het gemiddelde|Boven het gemiddelde',
    'Alle mediaanin|Yli mediaanin',
    'Under medianen|Över medianen',
  ])('%s: those who lie there are counted', (names) => {
    const rows = sheet(`
      School|${names}
      Elm|1244|1198
      Oak|201|410
      Ash|118|4`);
    expect(smallCounts(understandSheet(rows))).toEqual([4]);
  });

  it('is none where the median itself is named', () => {
    const rows = sheet(`
      School|n|Median score
      Elm|1244|31
      Oak|201|28
      Ash|118|26`);
    expect(columnRoles(understandSheet(rows))).toContain('Median score: median');
  });
});
