import { aTable } from '../../support/a-table';
import { looking } from './looking';

/** The head of a model as statsmodels writes it into a sheet or a page: two names and two figures a row. */
const head = (records: number, residual: number) => aTable`
  Dep. Variable:,sbp,R-squared:,0.416
  Model:,OLS,Adj. R-squared:,0.271
  Method:,Least Squares,F-statistic:,2.141
  Covariance Type:,nonrobust,Prob (F-statistic):,0.204
  No. Observations:,${records},AIC:,98.1
  Df Residuals:,${residual},BIC:,101.2
  Df Model:,5,,`;

describe('the head of a model that is a table', () => {
  it('says how few degrees of freedom are left, and how many records there are', async () => {
    expect(await looking('residual-degrees-of-freedom', head(12, 6))).toEqual(['row 6 flagged 6']);
    expect(await looking('saturated-model', head(12, 6))).toEqual(['row 7 flagged 0.5']);
  });

  it('is kept where they are many', async () => {
    expect(await looking('residual-degrees-of-freedom', head(1200, 1194))).toEqual([]);
    expect(await looking('saturated-model', head(1200, 1194))).toEqual([]);
  });

  it('is none where nothing names a model', async () => {
    const other = aTable`
      Df Residuals of the year,Region,BIC:,98.1
      Error,North,AIC:,12.1`;
    expect(await looking('residual-degrees-of-freedom', other)).toEqual([]);
  });
});

describe('the foot of a model that is a table', () => {
  const model = (residual: number) => aTable`
    ,Estimate,Standard Error,t value,Pr(>|t|)
    (Intercept),0.412,0.201,2.05,0.074
    dose,1.204,0.338,3.56,0.007
    Residual standard error: 0.9928 on ${residual} degrees of freedom
    Multiple R-squared: 0.6128; Adjusted R-squared: 0.5644`;

  it('says how few degrees of freedom are left', async () => {
    expect(await looking('residual-degrees-of-freedom', model(8))).toEqual([
      expect.stringMatching(/flagged 8$/),
    ]);
    expect(await looking('residual-degrees-of-freedom', model(80))).toEqual([]);
  });
});
