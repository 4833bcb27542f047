import { z } from 'zod';
import { placeOf } from '../model/anchor';
import { allow } from '../rulebook/allow';
import { broken, defineRule } from './define-rule';
import { parametersAndRecords, type ModelSize } from './models/printed-model';
import { perFile } from './per-file';
import { thresholdOf } from './words';

/**
 * A model with a parameter for every few records: its coefficients are means of those few.
 *
 *   share = parameters, the constant included / records      kept while `allow` holds
 *
 * Read from what R and statsmodels print below a model.
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
      const { parameters, records } = model;
      if (params.allow.holds(parameters / records)) continue;
      yield broken(
        { ...placeOf(place), line: firstLine + index },
        {
          value: Number((parameters / records).toFixed(4)),
          threshold: thresholdOf(params.allow),
          message:
            `The model has ${parameters} parameters for ${records} records: its coefficients are means of a few ` +
            `records each; the rulebook allows at most ${params.allow.value} parameters a record.`,
          remedy: 'Leave the model out, take fewer variables or categories, or fit it to more records.',
          evidence: { parameters, records },
        },
      );
    }
    if (last) delete size.records;
  },
});

const sizeSoFar = perFile((): ModelSize => ({}));
