import { decide, verdict, type DraftColumn } from '../columns/draft-column';

const FRACTION = /^0?[.,]\d{1,3}$/;

/**
 * `0.05`, `0.5`, `0.95` over figures that rise in each row with the fraction, as `quantile()` of pandas and of R name their
 * columns. Whole numbers alone may be counts at those thresholds.
 */
export function quantilesByFraction(columns: readonly DraftColumn[]): void {
  const named = columns.filter(({ name, facts }) => FRACTION.test(name.trim()) && facts.numbers > 0);
  const shares = named.map(({ name }) => Number(name.trim().replace(',', '.')));
  if (named.length < 2 || !risesAlong(shares) || named.every(({ facts }) => facts.decimals === 0)) return;
  const rows = named[0]?.facts.values.length ?? 0;
  for (let row = 0; row < rows; row++) {
    const across = named.map(({ facts }) => facts.values[row] ?? NaN).filter((value) => !Number.isNaN(value));
    if (!across.every((value, i) => i === 0 || value >= (across[i - 1] ?? value))) return;
  }
  for (const [i, column] of named.entries())
    decide(column, verdict(shares[i] === 0.5 ? 'median' : 'quantile', 0.85, 'named by its fraction'));
}

/** The same down the side, behind a name or none: `1%`, `50%`, `99%`, or `0.01`, `0.5`, `0.99`, over figures that rise with it. */
export function quantilesDownTheSide([shares, ...others]: readonly DraftColumn[]): void {
  if (!shares || !/^(?:|quantile|percentile|probs?)$/i.test(shares.name.trim())) return;
  const { percents, filled, values, greatest, decimals, rising } = shares.facts;
  const areShares = percents === filled ? greatest <= 100 : percents === 0 && greatest < 1 && decimals > 0;
  if (filled < FEWEST_DOWN || !areShares || !rising || !values.every((value) => value >= 0)) return;
  const figures = others.filter(({ facts }) => facts.numbers > 0);
  const fall = figures.some(({ facts }) =>
    facts.values.some((value, i) => value < (facts.values[i - 1] ?? value)),
  );
  if (figures.length === 0 || fall || figures.every(({ facts }) => facts.decimals === 0)) return;
  decide(shares, verdict('dimension', 0.85, 'names quantiles by their share'));
  for (const column of figures) decide(column, verdict('quantile', 0.8, 'rises with the share before it'));
}

const FEWEST_DOWN = 3;

function risesAlong(shares: readonly number[]): boolean {
  return shares.every((share, i) => share > 0 && (i === 0 || share > (shares[i - 1] ?? 0)));
}
