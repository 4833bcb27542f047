import { NAMED_IN_CELL } from '../../cells/statistics-in-cell';
import type { Role } from '../../roles';

/** The roles of the numbers of a composite cell, from left to right. */
export interface PartRoles {
  readonly roles: readonly Role[];
  readonly confidence: number;
  readonly reason: string;
}

export interface CompositeEvidence {
  /** `# (#)`: see `CellContent`. */
  readonly shape: string;
  /** Statistics that header, label or section name, in order; empty when they name none. */
  readonly named: readonly Role[];
  /** The first number is whole and not negative: here, or in most cells of the column. */
  readonly whole: boolean;
  /** Printed places of the second number. */
  readonly secondDecimals: number;
  /** Least and greatest second number seen. */
  readonly secondIsShare: boolean;
}

/** What stands in brackets after a first number of this role, when nothing says. */
const COMPANION: Partial<Record<Role, Role>> = {
  count: 'percentage',
  'number-of-events': 'percentage',
  percentage: 'count',
  mean: 'sd',
  median: 'quantile',
  coefficient: 'standard-error',
  'odds-ratio': 'confidence-limit',
  rate: 'confidence-limit',
};

/** Decides what the numbers of `12 (34.5%)`, `5.2 (1.1)`, `12/131` or `0.8 [0.6–1.1]` are. */
export function compositeRoles(given: CompositeEvidence): PartRoles {
  if (given.shape.search(NAMED_IN_CELL) >= 0) return namedInCell(given);
  const evidence = { ...given, named: withoutWhatWasTaken(given.named) };
  if (evidence.shape.includes('n#')) return withOwnSize(given);
  // `12, (34.5%)` is written as `12 (34.5%)` is.
  const shape = evidence.shape.replace(/[,;:]?\s?([([])/g, ' $1').trim();
  if (shape.startsWith('#/#') || shape.startsWith('# / #') || /^# (?:of|\/) #/.test(shape))
    return ofFraction(evidence);
  if (shape.includes('±'))
    return said([evidence.named[0] ?? 'mean', 'sd'], 0.8, 'written as mean ± deviation');
  if (/^# [([]<?#%[)\]]/.test(shape)) return withPercentage(evidence);
  if (shape.startsWith('#%')) return percentageFirst(evidence, shape);
  if (/^# [([]#[)\]]$/.test(shape)) return bracketed(evidence);
  if (/^# [([][^#]*#(?:[^#]*#)+[)\]]/.test(shape)) return withInterval(evidence);
  return {
    roles: evidence.named.length > 0 ? evidence.named : ['other'],
    confidence: 0.5,
    reason: `written as ${shape}`,
  };
}

/** `mean 41.2 (SD 3.1, n = 8)`: the cell says what its numbers are; the second end of an interval is as its first. */
function namedInCell(given: CompositeEvidence): PartRoles {
  const unnamed = compositeRoles({ ...given, shape: given.shape.replace(NAMED_IN_CELL, '') });
  let before: readonly Role[] = [];
  const roles = [...given.shape.matchAll(NUMBER_IN_SHAPE)].map(([, word = ''], i): Role => {
    before = word === '' ? before.slice(1) : (IN_CELL[word] ?? []);
    return before[0] ?? unnamed.roles[i] ?? 'other';
  });
  return said(roles, 0.95, 'named in the cell');
}

const NUMBER_IN_SHAPE = /(mean|median|sd|iqr|range|n)?#/g;
const IN_CELL: Readonly<Record<string, readonly Role[]>> = {
  mean: ['mean'],
  median: ['median'],
  sd: ['sd'],
  iqr: ['quantile', 'quantile'],
  range: ['minimum', 'maximum'],
  n: ['count'],
};

/**
 * `41.2 (n=8)`, `41.2 (3.1; n = 8)`: the number behind `n =` counts people, whatever the others are. Beside a whole number or
 * a percentage it may be its part; else it is what the statistic was made from.
 */
function withOwnSize(given: CompositeEvidence): PartRoles {
  const places = [...given.shape.matchAll(/n?#/g)].map(([part]) => part === 'n#');
  const shape = given.shape
    .replace(/[,;:/]?\s?n#/g, '')
    .replace(/\s?[([]\s*[)\]]/g, '')
    .trim();
  const named = given.named.filter((role) => role !== 'count');
  const [first] = named;
  const alone = /^#%?$/.test(shape);
  const mean: Role = given.whole ? 'other' : 'mean';
  const others = alone
    ? said([shape === '#%' ? 'percentage' : (first ?? mean)], 0.8, 'a figure with its own n')
    : compositeRoles({ ...given, shape, named });
  const rest = [...others.roles];
  const roles = places.map((isSize): Role => (isSize ? 'count' : (rest.shift() ?? 'other')));
  return { ...others, roles, confidence: Math.max(others.confidence, 0.75) };
}

const OPERATIONS: ReadonlySet<Role> = new Set<Role>(['mean', 'median', 'odds-ratio', 'coefficient', 'rate']);

/** `Number of pregnancies, median [IQR]`: the median of a number is no number of people. */
function withoutWhatWasTaken(named: readonly Role[]): readonly Role[] {
  return named.some((role) => OPERATIONS.has(role)) ? named.filter((role) => role !== 'count') : named;
}

function said(roles: readonly Role[], confidence: number, reason: string): PartRoles {
  return { roles, confidence, reason };
}

function ofFraction({ whole, named }: CompositeEvidence): PartRoles {
  if (!whole) return said(['other', 'other', 'rate'], 0.5, 'one number of another');
  const sure = named.includes('count') || named.includes('percentage');
  return said(['count', 'count', 'percentage'], sure ? 0.95 : 0.85, 'a number of people out of another');
}

function withPercentage({ whole, named }: CompositeEvidence): PartRoles {
  const [first] = named;
  if (whole) return said(['count', 'percentage'], 0.95, 'whole numbers with their percentage');
  return said(
    [first && first !== 'percentage' ? first : 'other', 'percentage'],
    0.7,
    'numbers with a percentage',
  );
}

function percentageFirst({ named }: CompositeEvidence, shape: string): PartRoles {
  if (/^#% [([]#[)\]]$/.test(shape)) return said(['percentage', 'count'], 0.7, 'a percentage with a number');
  const first = named.find((role) => role === 'rate') ?? 'percentage';
  return said([first, 'confidence-limit', 'confidence-limit'], 0.8, 'a percentage with an interval');
}

/** `12 (34.5)`, `5.2 (1.1)` and `2 (3)` look alike: names decide, then how the numbers are printed. */
function bracketed({ named, whole, secondDecimals, secondIsShare }: CompositeEvidence): PartRoles {
  const [first, second] = named;
  if (first === 'percentage' && second === undefined && whole)
    return said(['count', 'percentage'], 0.95, 'named as a percentage');
  if (first !== undefined) {
    const companion = second ?? COMPANION[first] ?? 'other';
    return said(
      [first, companion],
      first === 'count' && !whole ? 0.5 : 0.95,
      `named ${first} (${companion})`,
    );
  }
  if (whole && secondIsShare && secondDecimals > 0)
    return said(['count', 'percentage'], 0.75, 'whole numbers, each with a share in brackets');
  if (whole && secondIsShare)
    return said(['count', 'percentage'], 0.65, 'whole numbers with whole numbers up to 100 in brackets');
  return said(['mean', 'sd'], 0.55, 'a number with another in brackets');
}

function withInterval({ named, whole }: CompositeEvidence): PartRoles {
  const [first, second] = named;
  if (first !== undefined && second === 'range')
    return said([first, 'minimum', 'maximum'], 0.9, 'named with its range');
  if (first === 'median')
    return said(['median', 'quantile', 'quantile'], 0.95, 'named median, with quartiles');
  // `n (%)` says nothing of `7 (4, 11)` below it.
  if (first === 'count' && second === 'percentage')
    return said(['other', 'confidence-limit', 'confidence-limit'], 0.6, 'a number with an interval');
  if (first === 'count' && whole)
    return said(['count', 'confidence-limit', 'confidence-limit'], 0.7, 'named a count');
  const limits: Role = first === 'mean' && named.includes('range') ? 'range' : 'confidence-limit';
  const estimate = first === undefined || first === 'confidence-limit' ? 'other' : first;
  return said([estimate, limits, limits], 0.8, 'a number with an interval');
}
