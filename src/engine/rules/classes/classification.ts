import type { Table } from '../../tables/table';

/**
 * Observed against predicted: a model puts everybody into one category when it is poor, and tells nothing about anybody by
 * that. So does matching, which takes every treated person by design. What was observed is in the margins, where other rules look.
 */
export function isClassification(table: Table): boolean {
  const names = [table.title, ...table.columns, ...table.rows].flatMap((line) =>
    typeof line === 'string' ? [line] : line.labels,
  );
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  return (has(PREDICTED) && has(OBSERVED)) || BY_MATCHING.every(has);
}

const PREDICTED = /\b(?:predicted|prediction|classified as|vorhergesagt|prédit)\b/iu;
/** What MatchIt calls its rows; records that are linked to a register are matched and unmatched, too, and nothing else. */
const BY_MATCHING = [/^matched\b/i, /^unmatched\b/i, /^discarded\b/i];
const OBSERVED = /\b(?:actual|observed|reference|truth|true class|beobachtet|observé)\b/iu;
