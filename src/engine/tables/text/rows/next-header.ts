import { wideChunks } from './chunks';
import { chunksWithin } from './aligned-rows';
import { isQuantiles } from '../line-kind';
import type { Read } from '../read-lines';

/**
 * Does the next table begin here, which R prints without an empty line between? `        sport`, set over the columns, and
 * `smoker  never  weekly` below it, or levels that are numbers (`smoker  0  1`) over rows that are set in. The name of a section stands
 * over the labels. Quantiles are named by nothing but per cent signs.
 */
export function headsNextTable(read: readonly Read[], at: number): boolean {
  const [over, names, row] = read.slice(at, at + 3);
  if (over?.kind !== 'words') return false;
  if (isQuantiles(over.text)) return true;
  const [only, ...others] = wideChunks(over.text);
  const [label] = names ? chunksWithin(names.text) : [];
  if (!only || others.length > 0 || !names || !label || label.figure || row?.kind !== 'figures') return false;
  if (only.start < label.end) return false;
  if (!/\d/.test(names.text)) return true;
  return names.kind === 'figures' && runsUp(names.text) && indentOf(row.text) > indentOf(names.text);
}

/** Names that are numbers from 0 or 1 on, one by one. */
function runsUp(text: string): boolean {
  const [, ...levels] = chunksWithin(text).map((chunk) => Number(chunk.text));
  const [first] = levels;
  return (first === 0 || first === 1) && levels.every((level, i) => level === first + i);
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
