import type { Table } from '../../tables/table';

/**
 * Observed against predicted: a model puts everybody into one category when it is poor, and tells nothing about anybody by
 * that. What was observed is in the margins, where other rules look.
 */
export function isClassification(table: Table): boolean {
  const names = [table.title, ...table.columns, ...table.rows].flatMap((line) =>
    typeof line === 'string' ? [line] : line.labels,
  );
  return names.some((name) => PREDICTED.test(name)) && names.some((name) => OBSERVED.test(name));
}

const PREDICTED = /\b(?:predicted|prediction|classified as|vorhergesagt|prédit)\b/iu;
const OBSERVED = /\b(?:actual|observed|reference|truth|true class|beobachtet|observé)\b/iu;
