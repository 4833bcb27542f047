import { isAbout } from '../../tables/words/meaning';
import type { Line, Table } from '../../tables/table';
import type { Group } from './group';

const VALID =
  /^(?:valid|included|non[- ]?missing|gültig|válid[oa]s?|vàlids?|valides?|geldig|gyldig|giltiga?|kelvollis|platn)/iu;

/** `Valid` beside `Missing`, as SPSS sums cases up: that all have a value tells nothing about anybody. */
export function isValidBesideMissing({ cells, direction }: Group): boolean {
  const across = direction === 'row' ? 'column' : 'row';
  const names = cells.map((cell) => cell[across].labels);
  return (
    names.some((labels) => labels.some((label) => VALID.test(label))) &&
    names.some((labels) => labels.some((label) => isAbout(label, 'missing') || /^excluded/i.test(label)))
  );
}

/**
 * `n_missing, newly_missing` over the variables of a data set: that only one of them lacks values puts nobody into a category.
 * Among other counts `Unknown` is a category. `Missing values:` over `isnull().sum()` of pandas says it of figures without a name.
 */
export function isOfMissing({ columns, title }: Table): boolean {
  const counts = columns.filter(({ role }) => role === 'count');
  const isTitled = title.length < LONGEST_TITLE && isAbout(title, 'missing');
  if (isTitled && counts.length === 1 && counts.every(({ name }) => name === '')) return true;
  return counts.length > 0 && counts.every(({ labels }) => labels.some((label) => isAbout(label, 'missing')));
}

const LONGEST_TITLE = 60;
const LEAST_STEPS = 4;
/** Strata of a curve. */
const MOST_ROWS = 50;

/**
 * `0  12  24  36` over numbers that only fall: how many are at risk at each time. A column holds who is left, and none of them is in
 * a category by that.
 */
export function isAtRisk({ columns, rows, cells }: Table): boolean {
  const steps = columns.filter(({ role }) => role === 'count' || role === 'number-at-risk');
  const times = steps.map(({ labels }) => Number(labels.at(-1) ?? NaN));
  const [first = NaN, second = NaN] = times;
  const step = second - first;
  if (rows.length > MOST_ROWS || steps.length < LEAST_STEPS || first !== 0 || !(step > 1)) return false;
  if (!times.every((time, i) => time === i * step)) return false;
  const shown = new Set<Line>(steps);
  return rows.every((row) => {
    const left = cells.flatMap(({ reading, row: own, column }) =>
      own === row && shown.has(column) && reading.kind === 'number' ? [reading.value] : [],
    );
    return left.every((value, i) => i === 0 || value <= (left[i - 1] ?? value));
  });
}
