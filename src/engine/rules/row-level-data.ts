import { z } from 'zod';
import { rowAnchor, tableAnchor } from './anchors';
import { broken, defineRule } from './define-rule';

/**
 * Records: one row for one person. What tells records from aggregates (many columns of different kinds, values that
 * hardly repeat, an identifier, no counts or totals) is decided where tables are understood.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019): outputs are aggregates.
 */
export const rowLevelData = defineRule({
  id: 'row-level-data',
  title: 'Records of single people',
  params: z.strictObject({}),

  *table(table, { looked }) {
    if (table.continued) return;
    looked();
    if (table.kind !== 'microdata') return;
    const [first] = table.cells;
    const inText = first?.anchor.line !== undefined;
    yield broken(inText ? rowAnchor(table, first) : tableAnchor(table), {
      message: 'Each row looks like one person’s record, and records may not leave.',
      remedy:
        'Leave the records out, also from logs (head, print, list), and give counts or means of groups instead.',
    });
  },

  *part({ part, anchor, text }, { looked }) {
    if (part !== 'data-file') return;
    looked();
    yield broken(anchor, {
      value: part,
      message: `This is ${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}. Such files hold records, and records may not leave.`,
      remedy: 'Give counts or means of groups as csv or xlsx, whose values can be checked.',
    });
  },
});

const SHOWN = 600;
