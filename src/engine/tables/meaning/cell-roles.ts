import type { CellContent } from '../cells/read-cell';
import type { Role } from '../roles';
import type { TableIsNot } from '../corrections';
import { compositeRoles } from './columns/composite-roles';
import { rangeAroundInterval } from './columns/range-around-interval';
import { isWord, meaningOf } from '../words/meaning';
import { COUNTS } from './corrections/correct-whole';
import type { DraftColumn } from './columns/draft-column';
import type { DraftRow } from './rows/row-hints';

/** What a row and a column together say about the numbers of one cell, from left to right. */
export interface CellRoles {
  readonly roles: readonly Role[];
  readonly confidence: number;
}

export interface RoleRules {
  /** Row labels name statistics, and win over columns that do not: `describe()`, Table 1. */
  readonly rowsDecide: boolean;
  /** Under the coefficients of a model stand rows such as N and R²: they say what their figure is. */
  readonly model: boolean;
  /** A person said what some rows are: their cells are asked for it. */
  readonly rowsCorrected?: boolean;
  /** A person said that the table is none, or counts nobody: no cell does, however it is written. */
  readonly not?: TableIsNot | undefined;
}

const UNDER_MODELS: ReadonlySet<Role> = new Set<Role>([
  'count',
  'degrees-of-freedom',
  'r-squared',
  'number-of-events',
]);

/** Roles that a column keeps whatever its row says: the p-value beside a mean is no mean. */
const KEEPS: ReadonlySet<Role> = new Set<Role>([
  ...([
    'p-value',
    'test-statistic',
    'confidence-limit',
    'standard-error',
    'degrees-of-freedom',
    'dimension',
    'identifier',
  ] as const),
  ...([
    'code',
    'year',
    'date',
    'time',
    'rank',
    'name',
    'geography',
    'bin-edge',
    'odds-ratio',
    'coefficient',
  ] as const),
]);

export function cellRoles(
  content: CellContent,
  column: DraftColumn,
  row: DraftRow,
  rules: RoleRules,
): CellRoles {
  const found = rolesFound(content, column, row, rules);
  if (rules.not === undefined) return found;
  const roles = found.roles.map((role) => (rules.not === 'a table' || COUNTS.has(role) ? 'other' : role));
  return { ...found, roles };
}

function rolesFound(content: CellContent, column: DraftColumn, row: DraftRow, rules: RoleRules): CellRoles {
  if (content.kind === 'composite')
    return compositeCell(content, column, asksRow(column, row, rules) ? row.statistics : []);
  const { statistic } = row;
  const foot =
    rules.model &&
    statistic?.whole === true &&
    UNDER_MODELS.has(statistic.role) &&
    !UNDER_MODELS.has(column.role);
  if (foot && (statistic.role !== 'count' || isWhole(content))) {
    return { roles: [statistic.role], confidence: 0.9 };
  }
  // R and pandas put how many values are missing under the statistics of each variable.
  if (rules.rowsDecide && column.role === 'other' && isWhole(content) && namesMissing(row))
    return { roles: ['count'], confidence: 0.8 };
  if ((column.role === 'mean' || column.role === 'sd') && isDifference(row))
    return { roles: ['coefficient'], confidence: 0.8 };
  const named = hears(column, row, rules) ? rowRole(content, column, row) : undefined;
  if (named) return named;
  const reading = content.parts[0]?.reading;
  if (column.role === 'count' && countsThings(row, rules)) return { roles: ['other'], confidence: 0.8 };
  const percent = reading?.kind === 'number' && reading.percent;
  if (percent && column.role === 'count') return { roles: ['percentage'], confidence: 0.95 };
  const { role, confidence } = reading?.kind === 'number' ? roleOfNumber(column, reading.value) : column;
  return { roles: [role], confidence };
}

/** `diff` under the means of two groups, as tests print it; `B` is one of the groups. */
function isDifference({ statistic, labels }: DraftRow): boolean {
  const named = statistic?.whole === true && statistic.role === 'coefficient' && statistic.word.length > 1;
  return named || /^diff(?:erence)? \(/i.test(labels[0] ?? '');
}

/** A row whose figures are others than those of its columns, although rows do not decide in its table. */
export function speaksForItself(row: DraftRow, rules: RoleRules): boolean {
  return isDifference(row) || countsThings(row, rules);
}

/** The row says what a plain figure is: where rows decide, unless a person said it of the column; or a person said it of the row. */
function hears(column: DraftColumn, row: DraftRow, rules: RoleRules): boolean {
  if (KEEPS.has(column.role) || isWord(column.name, 'missing')) return false;
  return row.corrected?.role !== undefined || (rules.rowsDecide && column.corrected?.role === undefined);
}

function asksRow(column: DraftColumn, row: DraftRow, rules: RoleRules): boolean {
  if (row.corrected?.role !== undefined) return true;
  return column.corrected?.role === undefined && (rules.rowsDecide || !namedParts(column));
}

/** A number that is not whole is no count, unless the column says so in so many words. */
export function roleOfNumber(
  column: DraftColumn,
  value: number,
): { readonly role: Role; readonly confidence: number } {
  const broken = column.role === 'count' && column.confidence < 0.95 && !Number.isInteger(value);
  return broken ? { role: 'other', confidence: 0.6 } : column;
}

function rowRole(content: CellContent, column: DraftColumn, row: DraftRow): CellRoles | undefined {
  const { statistic, statistics } = row;
  const [first] = statistics;
  const role = statistic?.role ?? first;
  if (role === undefined) return undefined;
  const whole = isWhole(content);
  // `sex = F (%)` over a plain number: the count stands without its percentage.
  if (role === 'percentage' && statistic?.role !== 'percentage' && column.role === 'count' && whole)
    return undefined;
  if (role === 'percentage' && column.parts && whole)
    return { roles: [column.role], confidence: column.confidence };
  if (role === 'count' && !whole) return undefined;
  return { roles: [role], confidence: statistic?.whole === false && statistics.length < 2 ? 0.8 : 0.9 };
}

/** `Number of columns`; a single word (`unique`) where other rows name statistics, too: elsewhere it may be a group. */
function countsThings({ labels, section }: DraftRow, { rowsDecide }: RoleRules): boolean {
  return (
    !section &&
    labels.some(
      (label) =>
        numbersThings(label) ||
        meaningOf(label).some(
          ({ topics, whole, phrase }) =>
            whole && topics.has('things') && (rowsDecide || (phrase.includes(' ') && topics.size === 1)),
        ),
    )
  );
}

/** `Number of continuous latent variables`. */
function numbersThings(label: string): boolean {
  const hits = meaningOf(label);
  return (
    hits.length > 1 &&
    /^num(?:ber)? of$/.test(hits[0]?.phrase ?? '') &&
    hits.at(-1)?.topics.has('things') === true
  );
}

function namesMissing({ labels, section }: DraftRow): boolean {
  const label = section ? '' : (labels.at(-1) ?? '');
  return (
    /^NA['’]s$/.test(label) || meaningOf(label).some(({ topics, whole }) => whole && topics.has('missing'))
  );
}

function isWhole({ parts }: CellContent): boolean {
  const reading = parts[0]?.reading;
  return reading?.kind !== 'number' || (Number.isInteger(reading.value) && !reading.percent);
}

/** `fromRow`: statistics that the row names, where rows are to be heard. */
function compositeCell(content: CellContent, column: DraftColumn, fromRow: readonly Role[]): CellRoles {
  const first = content.parts[0]?.reading;
  const second = content.parts[1]?.reading;
  const whole =
    first?.kind !== 'number' || (Number.isInteger(first.value) && first.value >= 0 && first.decimals === 0);
  const shares = second?.kind !== 'number' || (second.value >= 0 && second.value <= 100);
  const ends = rangeAroundInterval(content, fromRow.length > 0 ? fromRow : (column.parts ?? []));
  if (ends) return ends;
  const byColumn =
    column.parts && fromRow.length === 0 && whole === (column.role === 'count' || column.facts.whole >= 0.9);
  if (byColumn && column.parts && column.facts.shape === content.shape)
    return { roles: column.parts, confidence: column.confidence };
  const columnNames = fromRow.length > 0 ? fromRow : (namedParts(column) ?? []);
  const { roles, confidence } = compositeRoles({
    shape: content.shape,
    named: columnNames,
    whole,
    secondDecimals: second?.kind === 'number' ? second.decimals : 0,
    secondIsShare: shares,
  });
  return { roles, confidence };
}

function namedParts({ parts, confidence }: DraftColumn): readonly Role[] | undefined {
  return parts && confidence >= 0.9 ? parts : undefined;
}
