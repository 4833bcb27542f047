import { z } from 'zod';
import { placeOf } from '../model/anchor';
import { allow } from '../rulebook/allow';
import type { Allow } from '../rulebook/book';
import type { Role } from '../tables/roles';
import { SURE, type TableCell } from '../tables/table';
import { broken, defineRule, undecided } from './define-rule';
import { residualDegrees } from './models/printed-model';
import { inWords, thresholdOf } from './words';

/**
 * A model with nearly as many parameters as records: what it prints gives records back.
 *
 *   residual degrees of freedom = records - parameters      kept while `allow` holds
 *
 * Read from what R, Stata, SAS and statsmodels print, and from tables with a column of degrees of freedom.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019), regressions; ACRO, `safe_dof_threshold`.
 */
export const residualDegreesOfFreedom = defineRule({
  id: 'residual-degrees-of-freedom',
  title: 'A model of nearly as many parameters as records',
  params: z.strictObject({ allow: allow('>= 10') }),

  *lines({ place = {}, firstLine, lines }, { params, looked }) {
    for (const [index, line] of lines.entries()) {
      const found = residualDegrees(line);
      if (!found) continue;
      looked();
      if (params.allow.holds(found.value)) continue;
      const { start, end, value } = found;
      yield broken({ ...placeOf(place), line: firstLine + index, start, end }, words(value, params.allow));
    }
  },

  *table(table, { params, looked }) {
    // Long tables are no models: their cells are not asked for.
    if (table.continued || table.continues) return;
    for (const cell of table.cellsOf(DEGREES)) {
      // The lines of a text are looked at above.
      if (cell.anchor.line !== undefined || cell.reading.kind !== 'number' || !isResidual(cell)) continue;
      looked();
      if (params.allow.holds(cell.reading.value)) continue;
      const said = words(cell.reading.value, params.allow);
      yield cell.confidence < SURE ? undecided(cell.anchor, said) : broken(cell.anchor, said);
    }
  },
});

const DEGREES: ReadonlySet<Role> = new Set<Role>(['degrees-of-freedom']);
const RESIDUAL = /\bresid|^error$|\bwithin\b|résidu|residu|den ?df|\bddf\b/i;

function isResidual({ row, column }: TableCell): boolean {
  return RESIDUAL.test(row.name.slice(0, 200)) || RESIDUAL.test(column.name.slice(0, 200));
}

function words(value: number, allowed: Allow) {
  return {
    value,
    threshold: thresholdOf(allowed),
    message:
      `The model leaves ${value} residual degrees of freedom: with so few, its figures give records back; the rulebook ` +
      `allows ${inWords(allowed)}.`,
    remedy: 'Leave the model out, take fewer variables or categories, or fit it to more records.',
  };
}
