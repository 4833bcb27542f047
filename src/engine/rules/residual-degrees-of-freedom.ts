import { z } from 'zod';
import { placeOf } from '../model/anchor';
import { allow } from '../rulebook/allow';
import type { Allow } from '../rulebook/book';
import type { Role } from '../tables/roles';
import { SURE, type Line, type Table, type TableCell } from '../tables/table';
import { tableAnchor } from './anchors';
import { broken, defineRule, undecided } from './define-rule';
import { modelsInColumns } from './models/models-in-columns';
import { modelsByTerms } from './models/models-by-terms';
import { residualDegrees } from './models/printed-model';
import { rowsAsLines } from './models/rows-as-lines';
import { perFile } from './per-file';
import { inWords, thresholdOf } from './words';

/**
 * A model with nearly as many parameters as records: what it prints gives records back.
 *
 *   residual degrees of freedom = records - parameters      kept while `allow` holds
 *
 * Read from what R, Stata, SAS and statsmodels print, from tables with a column of degrees of freedom, and from models
 * side by side, each with its observations in the same column.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019), regressions; ACRO, `safe_dof_threshold`.
 */
export const residualDegreesOfFreedom = defineRule({
  id: 'residual-degrees-of-freedom',
  title: 'A model of nearly as many parameters as records',
  params: z.strictObject({ allow: allow('>= 10') }),

  *lines({ place = {}, firstLine, lines }, context) {
    const { params, looked } = context;
    const judged = judgedLines(context);
    if (firstLine === 1) judged.clear();
    for (const [index, line] of lines.entries()) {
      const found = residualDegrees(line);
      if (!found) continue;
      looked();
      remember(judged, firstLine + index);
      remember(saidInLines(context), line.trim());
      if (params.allow.holds(found.value)) continue;
      const { start, end, value } = found;
      yield broken({ ...placeOf(place), line: firstLine + index, start, end }, words(value, params.allow));
    }
  },

  *table(table, context) {
    // Long tables are no models: their cells are not asked for.
    if (table.continued || table.continues) return;
    const { params, looked } = context;
    const judged = judgedLines(context);
    const rowsSaid = new Set<Line>();
    for (const cell of table.cellsOf(DEGREES)) {
      if (judged.has(cell.anchor.line ?? 0)) continue;
      if (cell.reading.kind !== 'number' || !isResidual(cell)) continue;
      looked();
      rowsSaid.add(cell.row);
      if (params.allow.holds(cell.reading.value)) continue;
      const said = words(cell.reading.value, params.allow);
      yield cell.confidence < SURE ? undecided(cell.anchor, said) : broken(cell.anchor, said);
    }
    for (const note of notesInCells(table)) {
      const found = saidInLines(context).has(note.trim()) ? undefined : residualDegrees(note);
      if (!found) continue;
      looked();
      if (!params.allow.holds(found.value))
        yield broken(tableAnchor(table), words(found.value, params.allow));
    }
    for (const { text, row, anchor } of rowsAsLines(table)) {
      const found = rowsSaid.has(row) ? undefined : residualDegrees(text);
      if (!found) continue;
      looked();
      if (params.allow.holds(found.value)) continue;
      yield broken(anchor, words(found.value, params.allow));
    }
    for (const { cell, parameters, records } of [...modelsInColumns(table), ...modelsByTerms(table)]) {
      looked();
      const left = records - parameters;
      if (params.allow.holds(left)) continue;
      const said = words(left, params.allow);
      yield cell.confidence < SURE ? undecided(cell.anchor, said) : broken(cell.anchor, said);
    }
  },
});

/** Lines that said it in the words of a program; the same figure stands in the table around. */
const judgedLines = perFile(() => new Set<number>());
/** The same by their words: paragraphs around a table are its notes, too. */
const saidInLines = perFile(() => new Set<string>());
/** A table comes after at most so many lines. */
const KEPT = 10_000;

function remember<T>(lines: Set<T>, line: T): void {
  lines.add(line);
  const [oldest] = lines;
  if (lines.size > KEPT && oldest !== undefined) lines.delete(oldest);
}

const DEGREES: ReadonlySet<Role> = new Set<Role>(['degrees-of-freedom']);
const RESIDUAL = /\bresid|^error$|\bwithin\b|résidu|residu|den ?df|\bddf\b/i;

function isResidual({ row, column }: TableCell): boolean {
  return RESIDUAL.test(row.name.slice(0, 200)) || RESIDUAL.test(column.name.slice(0, 200));
}

/** What stands below a model in the rows of its own table, as in the footer of one that R puts into a document. */
function notesInCells({ firstCell, notes }: Table): readonly string[] {
  return firstCell?.anchor.line === undefined ? notes : [];
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
