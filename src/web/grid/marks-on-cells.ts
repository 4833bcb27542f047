import type { FindingOutcome } from '../../engine/report/report';
import { SIGNS } from '../words/marks';
import type { PlacedFinding } from './placed-finding';

/** What is drawn on one cell, row head, column head or line. */
export interface CellMark {
  readonly outcome: FindingOutcome;
  readonly sign: string;
  readonly findingId: string;
  /** What a screen reader says: `C4 flagged: 3 people in this cell`. */
  readonly label: string;
}

/** One mark a place: of several findings the first flagged one is drawn, and all are in the list. */
export function marksOnCells(placed: readonly PlacedFinding[]): ReadonlyMap<string, CellMark> {
  const marks = new Map<string, CellMark>();
  for (const { finding, id, cell, place } of placed) {
    if (cell === '' || marks.get(cell)?.outcome === 'flagged') continue;
    if (marks.has(cell) && finding.outcome === 'unsure') continue;
    const { outcome, message } = finding;
    marks.set(cell, {
      outcome,
      sign: SIGNS[outcome],
      findingId: id,
      label: `${place} ${outcome}: ${message}`,
    });
  }
  return marks;
}
