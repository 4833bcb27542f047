import { sumsMoney } from '../words/in-currency';
import { isAbout } from '../words/meaning';
import type { ColumnFacts } from './columns/column-facts';
import { commandCounts } from './commands';

const LOOKED_AT = 400;

/** What is written around a table speaks of sums of money or goods, and of no people that are counted. */
export function speaksOfAmounts({
  title,
  context,
}: {
  readonly title: string;
  readonly context: string;
}): boolean {
  const near = context.slice(0, LOOKED_AT).replace(PRICE, ' ');
  // Most texts speak of no amount at all, and taking scales out of them is dear.
  return (
    ((isAbout(near, 'amount') && isAbout(withoutScales(near), 'amount')) || sumsMoney(title)) &&
    (!countsPeople(context) || SUMS_OF_FIRMS.test(title))
  );
}

/** `fees are 5 EUR`: one amount that a note tells of, and not what the table sums up. */
const PRICE =
  /\d[\d.,]{0,12} ?(?:€|£|\$|(?:eur|euros?|gbp|usd|kr|nok|sek|kč|czk|chf|pounds?|dollars?)(?!\p{L}))/giu;

/** `Income quintile`, `Tranche de revenus`: groups that people are put in by what they earn, and no sum of it. */
function withoutScales(text: string): string {
  return text.replace(SCALE_BEHIND, ' ').replace(SCALE_BEFORE, ' ');
}

const SCALE =
  '(?:quintil|quartil|terti?l|d[eé]cil|percentil|k[vw]intil|k[vw]artil|decentil|kvantil|quantil|grup|group|gruppe|groep|ryhm|skupin|tranche|bracket|band|class|klas|tramo|tram|luokk|level|niveau|nivel|nivell|úroveň|nivå|taso|categor|kategor|catégor)\\p{L}{0,8}';
const SCALE_BEHIND = new RegExp(`\\p{L}{3,30}[ -]${SCALE}`, 'giu');
const SCALE_BEFORE = new RegExp(
  `${SCALE} (?:of|de|des|du|d['’]|del|dels|der|van|av|för|etter) ?\\p{L}{3,30}`,
  'giu',
);

/** The title begins with what is summed: `Turnover of enterprises` counts no enterprises, `Enterprises by turnover` does. */
const SUMS_OF_FIRMS =
  /^\W*(?:total |mean |annual )?(?:energy|electricity|water|fuel|waste|emissions|turnover|revenue|sales|wages|payroll|expenditure|spending|costs?|production|investment|exports|imports|umsatz|kosten|löhne|omzet|omsetning|omsättning|omsætning|liikevaihto|obrat|tržby|facturación|facturació|coste?s?|chiffre d['’]affaires|coûts?)\b/iu;

/** "Number of", "persons", "recuento": the context is about people however it measures them. */
function countsPeople(context: string): boolean {
  return (
    commandCounts(context) ||
    isAbout(context, 'people') ||
    isAbout(context, 'count') ||
    /\b(?:number of|n =|count)/i.test(context.slice(0, LOOKED_AT))
  );
}

/** Around nought, and finer than any sum is printed: centres of clusters, loadings, scores. */
export function isStandardised({ least, greatest, decimals }: ColumnFacts): boolean {
  return least < 0 && least > -FEW_DEVIATIONS && greatest < FEW_DEVIATIONS && decimals >= FINE;
}

const FEW_DEVIATIONS = 6;
const FINE = 3;
