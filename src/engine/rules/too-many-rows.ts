import { z } from 'zod';
import { allow } from '../rulebook/allow';
import type { Allow } from '../rulebook/book';
import { broken, defineRule, type Draft } from './define-rule';
import { placeOf, type Anchor } from '../model/anchor';
import { perFile } from './per-file';
import { inWords, thresholdOf } from './words';

/**
 * More rows than a person can read with care. Counts the data rows of each table, of all tables of a file together,
 * and the lines of a text.
 * Source: OpenSAFELY documentation, outputs: files of more than 5,000 rows are not released.
 */
export const tooManyRows = defineRule({
  id: 'too-many-rows',
  title: 'More rows than a person can review',
  params: z.strictObject({ allow: allow('<= 5000') }),

  *grid({ dataRows, grid }, context) {
    const { params, looked } = context;
    looked();
    const sum = rowsOf(context);
    const before = sum.rows;
    sum.rows += dataRows;
    const anchor = placeOf(grid);
    if (!params.allow.holds(dataRows)) {
      yield tooMany(anchor, dataRows, 'rows', params.allow);
    } else if (!params.allow.holds(sum.rows) && params.allow.holds(before)) {
      yield tooMany({}, sum.rows, 'rows in the tables of this file so far', params.allow);
    }
  },

  *lines({ place = {}, firstLine, lines, last }, { params, looked }) {
    if (!last) return;
    looked();
    const count = firstLine - 1 + lines.length;
    if (!params.allow.holds(count)) yield tooMany(placeOf(place), count, 'lines', params.allow);
  },
});

const rowsOf = perFile(() => ({ rows: 0 }));

function tooMany(anchor: Anchor, value: number, what: string, limit: Allow): Draft {
  return broken(anchor, {
    value,
    threshold: thresholdOf(limit),
    message: `${value} ${what}: more than a person can review with care. The rulebook allows ${inWords(limit)}.`,
    remedy:
      'Aggregate further, leave out what nobody needs outside, or split it and say what each part is for.',
  });
}
