import { z } from 'zod';
import { placeOf } from '../model/anchor';
import { allow } from '../rulebook/allow';
import type { Allow } from '../rulebook/book';
import { SURE } from '../tables/table';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import { modelsByTerms } from './models/models-by-terms';
import { parametersAndRecords, type ModelSize } from './models/printed-model';
import { modelsInColumns } from './models/models-in-columns';
import { rowsAsLines } from './models/rows-as-lines';
import { modelsInRows, type ModelOfTable } from './models/table-of-models';
import { perFile } from './per-file';
import { thresholdOf } from './words';

/**
 * A model with a parameter for every few records: its coefficients are means of those few.
 *
 *   share = parameters, the constant included / records      kept while `allow` holds
 *
 * Read from what R and statsmodels print below a model, and from tables with a model in each row (`glance()`) or column (esttab, stargazer).
 * Source: DataSHIELD, `nfilter.glm`; Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019), regressions.
 */
export const saturatedModel = defineRule({
  id: 'saturated-model',
  title: 'A model with a parameter for every few records',
  params: z.strictObject({ allow: allow('<= 0.33') }),

  *lines({ place = {}, firstLine, lines, last }, context) {
    const { params, looked } = context;
    const size = sizeSoFar(context);
    for (const [index, line] of lines.entries()) {
      const model = parametersAndRecords(line, size);
      if (!model) continue;
      delete size.records; // the next model of the file says its own
      looked();
      const share = model.parameters / model.records;
      if (!params.allow.holds(share))
        yield broken({ ...placeOf(place), line: firstLine + index }, words(model, params.allow));
    }
    if (last) delete size.records;
  },

  *table(table, { params, looked }) {
    const size: ModelSize = {};
    for (const { text, anchor } of rowsAsLines(table)) {
      const model = parametersAndRecords(text, size);
      if (!model) continue;
      looked();
      if (!params.allow.holds(model.parameters / model.records))
        yield broken(anchor, words(model, params.allow));
    }
    for (const model of [...modelsInRows(table), ...modelsInColumns(table), ...modelsByTerms(table)]) {
      looked();
      if (params.allow.holds(model.parameters / model.records)) continue;
      const said = words(model, params.allow);
      const { anchor, confidence } = model.cell;
      yield confidence < SURE ? undecided(anchor, said) : broken(anchor, said);
    }
  },
});

function words(
  { parameters, records }: Omit<ModelOfTable, 'cell'>,
  allowed: Allow,
): Omit<Draft, 'anchor' | 'outcome'> {
  return {
    value: Number((parameters / records).toFixed(4)),
    threshold: thresholdOf(allowed),
    message:
      `The model has ${parameters} parameters for ${records} records: its coefficients are means of a few ` +
      `records each; the rulebook allows at most ${allowed.value} parameters a record.`,
    remedy: 'Leave the model out, take fewer variables or categories, or fit it to more records.',
    evidence: { parameters, records },
  };
}

const sizeSoFar = perFile((): ModelSize => ({}));
