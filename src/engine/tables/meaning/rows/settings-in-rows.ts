import { isAbout } from '../../words/meaning';
import { namesSetting } from '../../words/settings';
import { decide, verdict, type DraftColumn } from '../columns/draft-column';
import type { DraftRow } from './row-hints';

/** Rows are called `threshold`, `seed`: at least half of them, and two. */
export function areSettings(rows: readonly DraftRow[]): boolean {
  const labels = rows.map((row) => row.labels.at(-1) ?? '');
  const settings = labels.filter(namesSetting).length;
  const things = labels.filter((label) => !namesSetting(label) && isAbout(label, 'things')).length;
  return settings > 1 && settings + things >= rows.length / 2;
}

/** `value` beside `max_depth` and `seed`: what a program is set to, and no amount of money. */
export function valuesOfSettings(columns: readonly DraftColumn[]): void {
  for (const column of columns)
    if (column.role === 'total-contribution' && /^(?:value|setting)$/i.test(column.name.trim()))
      decide(column, verdict('other', 0.8, 'what rows named as settings are set to'));
}
