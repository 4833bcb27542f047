import { chunksWithin } from './aligned-rows';
import { LONGEST_LINE } from './chunks';
import { barsIn, isFramed, isLatexRow, isNoTable, isRule } from './line-kind';
import type { NumberedLine } from './separated-rows';

export type LineKind = 'blank' | 'rule' | 'bars' | 'latex' | 'tabs' | 'commas' | 'figures' | 'words' | 'none';

/** A line with what it looks like; `text` is without what belongs to no table. */
export interface Read extends NumberedLine {
  kind: LineKind;
}

/** Lines `from` to before `to` that make one table. */
export interface Run {
  readonly kind: LineKind;
  readonly from: number;
  readonly to: number;
}

export function readLines(lines: readonly NumberedLine[]): Read[] {
  return lines.map(({ line, text }): Read => {
    const cut = withoutKeyAtEnd(text);
    return { line, text: cut, kind: kindOfLine(cut) };
  });
}

function kindOfLine(text: string): LineKind {
  if (text.trim() === '') return 'blank';
  if (text.length > LONGEST_LINE) return text.includes('\t') ? 'tabs' : 'none';
  if (isRule(text)) return 'rule';
  if (isLatexRow(text)) return 'latex';
  if (text.includes('\t') && text.trim().split('\t').length > 1) return 'tabs';
  const bars = barsIn(text).length;
  if (bars > 0 && (isFramed(text) || !isNoTable(text))) return 'bars';
  if (isNoTable(text)) return 'none';
  return chunksWithin(text).some(({ figure }) => figure) ? 'figures' : 'words';
}

/** Stata prints `Number of obs = 1,566` to the right of a table with bars: that is not part of it. */
function withoutKeyAtEnd(text: string): string {
  if (!/[|+]/.test(text) || !text.includes('=')) return text;
  return text.replace(/ {2,}[A-Za-z][^|=]{1,30}= {1,20}-?[\d.,e+-]{1,20}\s*$/, '');
}
