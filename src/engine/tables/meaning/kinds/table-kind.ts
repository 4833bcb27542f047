import type { Role } from '../../roles';
import type { TableKind } from '../../table-kinds';
import { isAbout } from '../../words/meaning';
import { decide, verdict, type DraftColumn } from '../columns/draft-column';
import type { DraftRow } from '../rows/row-hints';

const DESCRIBES: ReadonlySet<Role> = new Set<Role>([
  'mean',
  'sd',
  'median',
  'quantile',
  'minimum',
  'maximum',
  'variance',
  'range',
]);
const ESTIMATES: ReadonlySet<Role> = new Set<Role>(['coefficient', 'odds-ratio']);
const UNCERTAINTY: ReadonlySet<Role> = new Set<Role>([
  'standard-error',
  'p-value',
  'test-statistic',
  'confidence-limit',
]);

/** Whatever it is called: what `lm()` of R prints of its residuals, where nobody writes `1Q` for a quartile of people. */
const OF_RESIDUALS = ['1Q', '3Q', 'Median'];

/** True when columns are those of a fitted model, before the rest of the roles is known. */
export function isModel(columns: readonly DraftColumn[], rows: readonly DraftRow[], title: string): boolean {
  if (
    OF_MODELS.test(title.slice(0, 80)) ||
    columns.filter(({ name }) => COMPONENT.test(name.trim())).length > 1
  )
    return true;
  if (OF_RESIDUALS.every((name) => columns.some((column) => column.name.trim() === name))) return true;
  if (columns.some(({ name }) => SAMPLED.test(name.trim()) || CONSTANT.test(name.trim()))) return true;
  if (OF_VARIANCES.every((name) => columns.some((column) => column.name.trim() === name))) return true;
  const roles = rolesOf(columns);
  if (rows.length === 1 && columns.filter(({ name }) => isAbout(name, 'fit')).length > 1) return true;
  if (roles.includes('r-squared') && columns.some(({ name }) => isAbout(name, 'fit'))) return true;
  const estimates = roles.some((role) => ESTIMATES.has(role));
  const uncertain = new Set(roles.filter((role) => UNCERTAINTY.has(role))).size;
  const counts = columns.filter(({ role, confidence }) => role === 'count' && confidence >= 0.75).length;
  const tests = roles.includes('test-statistic') || roles.includes('p-value');
  const describes = roles.some(
    (role) => role === 'mean' || role === 'sd' || (role === 'percentage' && !tests),
  );
  if (estimates && uncertain > 0) return true;
  if (uncertain >= 2 && counts < 2 && !describes) return true;
  if (roles.includes('degrees-of-freedom') && (roles.includes('test-statistic') || (tests && counts === 0)))
    return true;
  if (roles.includes('degrees-of-freedom') && columns.some(({ name }) => isAbout(name, 'fit'))) return true;
  if (roles.includes('count')) return false;
  return fitRows(rows) || (counts === 0 && rows.some(({ labels }) => INTERCEPT.test(labels.at(-1) ?? '')));
}

/** What `VarCorr()` of R prints of random effects. */
const OF_VARIANCES = ['Groups', 'Name', 'Std.Dev.'];

const OF_MODELS =
  /^\W*(?:non-?linear )?regression model\W*$|least squares means|marginal means|adjusted means|randmittel|moyennes marginales|medias marginales|mitjanes marginals|marginale gemiddelden|(?:variable|feature|permutation) importance|residual|résidus|residuen|residuos|residualer|\bloadings?\b|communalit|eigenvalue|random effects|effets aléatoires|zufällige effekte|efectos aleatorios|\bvarcorr\b|variance components|intraclass|quantile regression|\bicc\b|design effect|(?:component|factor|pattern|structure) matrix|variance explained|importance of components/i;

/** What is told of draws from a posterior, of components, and of scales. */
const SAMPLED =
  /^(?:eigenvalues?|raw_alpha|std\.alpha|r[-_. ]?hat|ess(?:[-_ ](?:bulk|tail))?|(?:bulk|tail)[-_ ]ess|(?:hdi|eti)_[\d.]+%?)$/i;

/** What factor and component analyses call their columns. */
const COMPONENT = /^(?:pc|rc|tc|mr|ml|pa|comp|component|factor|faktor|facteur|dim)[ ._]?\d{1,2}$/i;

/** A table of models side by side ends with N, R², log-likelihood. */
function fitRows(rows: readonly DraftRow[]): boolean {
  if (rows.some(({ statistic }) => statistic?.role === 'r-squared')) return true;
  const tail = rows.filter(({ labels }) =>
    /^(?:adj(?:usted)?\.? r|(?:aic|bic)(?!\p{L})|log[-. ]?lik|ss loadings|pseudo r|f[- ]stat)/iu.test(
      labels.at(-1) ?? '',
    ),
  );
  return tail.length > 0;
}

/**
 * `2.5 %` and `97.5 %` beside an estimate, or in the rows of a model's terms (`confint()`), are the ends of intervals, and no
 * percentiles of people.
 */
export function limitsOfEstimates(columns: readonly DraftColumn[], rows: readonly DraftRow[]): void {
  const beside = columns.some(({ role }) => role === 'coefficient' || role === 'odds-ratio');
  if (!beside && !rows.some(({ labels }) => CONSTANT.test(labels.at(-1) ?? ''))) return;
  for (const column of columns)
    if (column.role === 'quantile') decide(column, verdict('confidence-limit', 0.85, 'of an estimate'));
}

/** `LSMEAN Number` of SAS, by which the means are called below. */
export function numbersOfMeans(columns: readonly DraftColumn[]): void {
  for (const column of columns)
    if (column.facts.sequence && column.facts.least === 1 && /^(?:lsmean )?number$/i.test(column.name.trim()))
      decide(column, verdict('rank', 0.85, 'numbers the means of a model'));
}

/** `Value` beside `df` and `Sig.`: what a test says, and no amount of money. */
export function valuesOfTests(columns: readonly DraftColumn[]): void {
  if (!columns.some(({ role }) => role === 'degrees-of-freedom')) return;
  for (const column of columns)
    if (column.role === 'total-contribution' && /^value$/i.test(column.name.trim()))
      decide(column, verdict('test-statistic', 0.8, 'beside its degrees of freedom'));
}

/** `Statistic` or `Quantile` over rows that are called mean, median, minimum: it holds what they say, and tests nothing. */
export function statisticsOfRows(columns: readonly DraftColumn[], rows: readonly DraftRow[]): void {
  const described = new Set(rows.flatMap(({ statistic }) => (statistic ? [statistic.role] : [])));
  if ([...described].filter((role) => DESCRIBES.has(role)).length < 3) return;
  for (const column of columns)
    if (
      (column.role === 'test-statistic' && /^statistics?$/i.test(column.name.trim())) ||
      (column.role === 'quantile' && /^quantile$/i.test(column.name.trim()))
    )
      decide(column, verdict('other', 0, ''));
}

/** `Extreme Values`: each is one person's, beside the number of its record. */
export function valuesOfPeople(columns: readonly DraftColumn[], title: string): boolean {
  const value = columns.find(({ name }) => /^value$/i.test(name.trim()));
  if (!value || !/^\W*extreme (?:values|observations)/i.test(title)) return false;
  decide(value, verdict('maximum', 0.85, 'an extreme value'));
  for (const column of columns)
    if (column.name.trim() === '' && column.facts.numbers > 0)
      decide(column, verdict('rank', 0.85, 'the places of extreme values'));
  return true;
}

/** No group of people is called so. */
const INTERCEPT = /^(?:\(intercept\)|intercept|_cons)$/i;

/** The term that every model has, as programs call it. */
const CONSTANT = /^(?:\(intercept\)|intercept|const|_cons|\(constant\)|constant)$/i;

function rolesOf(columns: readonly DraftColumn[]): Role[] {
  return columns
    .filter(({ confidence }) => confidence >= 0.5)
    .flatMap(({ role, parts }) => (parts ? [...parts] : [role]));
}

export interface KindEvidence {
  readonly columns: readonly DraftColumn[];
  /** What rows say that their figures are, where rows decide. */
  readonly rowRoles: ReadonlySet<Role>;
  readonly records: boolean;
  readonly model: boolean;
}

/** What kind of table the roles make. */
export function kindOfTable({ columns, rowRoles, records, model }: KindEvidence): TableKind {
  const roles = new Set([...rolesOf(columns), ...rowRoles]);
  // Rates beside the people at risk are no curve.
  const rates = roles.has('rate') && !roles.has('survival') && !roles.has('time');
  if ((roles.has('number-at-risk') && !rates) || (roles.has('survival') && roles.has('number-of-events')))
    return 'survival';
  if (records) return 'microdata';
  if (roles.has('survival') && roles.has('time')) return 'survival';
  if (model) return 'regression';
  if ([...roles].some((role) => DESCRIBES.has(role))) return 'summary';
  if (roles.has('total-contribution')) return 'magnitude';
  if (roles.has('correlation')) return 'other';
  if (
    (rates && roles.has('number-at-risk')) ||
    roles.has('count') ||
    roles.has('number-of-events') ||
    roles.has('genotype-count')
  )
    return 'frequency';
  if (roles.has('odds-ratio') || roles.has('coefficient')) return 'regression';
  return 'other';
}
