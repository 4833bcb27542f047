import { saidIn } from '../office/markup-said';
import { referencesOf } from './formula-references';

/**
 * Whether a chart draws cells of sheets alone on which nothing changes: then what it keeps of them may stay. One that holds
 * numbers of its own, or names its cells in a way that is not followed, may keep anything.
 */
export function drawsOthers(chart: string, changed: ReadonlySet<string>): boolean {
  let isFollowed = false;
  for (const { where, text } of saidIn(chart)) {
    if (/\/(?:numLit|strLit|externalData)\b/.test(where)) return false;
    if (!/\/f$/.test(where)) continue;
    const { ranges, unclear } = referencesOf(text, '');
    if (unclear || ranges.some(({ sheet }) => sheet === '' || changed.has(sheet))) return false;
    isFollowed = true;
  }
  return isFollowed;
}
