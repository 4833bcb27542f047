import type { Role } from '../../tables/roles';
import type { Line, Table, TableCell } from '../../tables/table';
import type { ModelOfTable } from './table-of-models';

const FIGURES: ReadonlySet<Role> = new Set<Role>([
  ...(['coefficient', 'odds-ratio', 'standard-error', 'confidence-limit', 'test-statistic'] as const),
  ...(['p-value', 'mean', 'sd', 'other', 'count', 'degrees-of-freedom'] as const),
]);
const RECORDS =
  /^(?:n|nobs|n[ ._-]?obs|obs|observations|num\.? ?obs|no\.? (?:of )?obs(?:ervations)?|number of obs(?:ervations)?|sample size|(?:anzahl )?beobachtungen|(?:nombre d['’])?observations|observaciones|observacions|(?:aantal )?waarnemingen|(?:antall )?observasjoner|(?:antal )?observationer|havaintoja|počet pozorování)$/iu;
/** `0.034 (0.009)`: the estimate and its error in one cell. */
const WITH_ERROR = /^[-−–+]?[\d.,]{1,20}[*†+]{0,3} ?[([]/;

/**
 * Models side by side, a column each, as esttab, outreg, stargazer and modelsummary print them: an estimate with its error
 * in brackets below or beside it is a parameter, and the row of observations stands under them. Parameters that are not
 * shown (effects of years) are not counted, so that there are at least so many.
 */
export function modelsInColumns(table: Table): ModelOfTable[] {
  if (table.continued || table.continues || !saysModel(table)) return [];
  const columns = new Map<Line, TableCell[]>();
  for (const cell of table.cellsOf(FIGURES)) {
    const cells = columns.get(cell.column) ?? [];
    columns.set(cell.column, cells);
    cells.push(cell);
  }
  return [...columns.values()].flatMap(modelOf);
}

/** A constant, or how well it fits; means with their deviations stand in brackets as well, over the same `N`. */
const OF_MODELS =
  /^(?:[_(]?cons|constant\b|\(?intercept\b|konstant|constante\b|vakio|(?:adj(?:usted|\.)? |pseudo |mcfadden |within )?r[- ]?(?:2|²|sq)|aic\b|bic\b|log[- .]?lik|f[- ]?stat|rmse\b|residual std)/iu;

function saysModel({ kind, rows, columns }: Table): boolean {
  const label = ({ labels }: Line) => (labels.at(-1) ?? '').trim();
  return (
    kind === 'regression' ||
    rows.some((row) => OF_MODELS.test(label(row))) ||
    (columns.length > 2 && columns.slice(1).every((column) => column.labels.some(isNumbered)))
  );
}

/** `(1)`, `Model 2`. */
function isNumbered(label: string): boolean {
  return /^(?:\(\d{1,2}\)|model[le]{0,2} ?\d{1,2})$/i.test(label.trim());
}

function modelOf(cells: readonly TableCell[]): ModelOfTable[] {
  const at = cells.findIndex(({ row }) =>
    RECORDS.test((row.labels.at(-1) ?? '').replace(/[.:]$/, '').trim()),
  );
  const cell = cells[at];
  if (cell?.reading.kind !== 'number' || !Number.isInteger(cell.reading.value)) return [];
  const rows = new Set<Line>();
  cells.slice(0, at).forEach(({ text, row }, i) => {
    if (!isBracketed(text) && (WITH_ERROR.test(text) || isBracketed(cells[i + 1]?.text ?? ''))) rows.add(row);
  });
  const records = cell.reading.value;
  return rows.size > 0 && records > rows.size ? [{ cell, parameters: rows.size, records }] : [];
}

function isBracketed(text: string): boolean {
  return /^[([]/.test(text.trim());
}
