import { z } from 'zod';
import { placeOf } from '../model/anchor';
import type { GridContent } from '../model/document';
import { broken, defineRule, undecided } from './define-rule';
import { perFile } from './per-file';
import { areSingleMarks, isAboutGroups } from './plots/shown-marks';
import { quoted } from './words';

/**
 * Data that ride along behind what is shown: the records behind a pivot table, the values behind an interactive plot,
 * a table of which a page shows ten rows at a time. They are read by all other rules as well; this one says that they
 * are there, when they are records or more than a person would look through.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019), files with underlying data.
 */
export const embeddedData = defineRule({
  id: 'embedded-data',
  title: 'Data behind what is shown',
  params: z.strictObject({}),

  *part({ part, anchor, text }, context) {
    if (part !== 'pivot-cache') return;
    context.looked();
    saidOf(context).add(anchor.part ?? '');
    yield broken(anchor, {
      value: part,
      message: `A copy of the data behind a pivot table is kept in the file (${quoted(text)}): it leaves whole.`,
      remedy: 'Paste the pivot table as values into a new workbook, and submit that.',
    });
  },

  *grid({ grid, kind, dataRows, columns }, context) {
    const { holds, part = '' } = grid;
    if (holds === undefined || saidOf(context).has(part)) return;
    context.looked();
    const names = columns.map(({ line }) => line.name).slice(0, SHOWN_COLUMNS);
    const said = { value: dataRows, evidence: { rows: dataRows, columns: names }, remedy: REMEDY };
    if (kind === 'microdata')
      yield broken(placeOf(grid), {
        ...said,
        message: `${dataRows} records of single people stand in the file behind ${BEHIND[holds]}, and leave with it.`,
      });
    else if (
      dataRows >= MANY &&
      !isAboutGroups({ columns }) &&
      (holds === 'store' || areSingleMarks({ columns, dataRows }))
    )
      yield undecided(placeOf(grid), {
        ...said,
        message: `${dataRows} rows of data stand in the file behind ${BEHIND[holds]}: whether they are records, a person must say.`,
      });
  },
});

/** More rows than a chart of groups has. */
const MANY = 30;
const SHOWN_COLUMNS = 20;
const BEHIND: Readonly<Record<GridContent, string>> = {
  marks: 'the marks of a plot, to the last digit',
  store: 'what is shown',
};
const REMEDY = 'Save the plot as a picture and the table as it is shown, and submit those.';
/** Parts of which something was said: the same data come as a part and as a grid. */
const saidOf = perFile(() => new Set<string>());
