import type { Place } from '../../engine/model/anchor';
import type { GridInfo, RowsBlock } from '../../engine/model/document';

/** Where the labels of a drawing stand, as a report says it. */
export const LABELS = 'labels of the chart';

export function labelBlock(
  place: Place,
  rows: readonly (readonly string[])[],
  known: Pick<GridInfo, 'guessed'> = {},
): RowsBlock {
  const id = `labels ${place.page ?? ''} ${place.part ?? ''}`;
  return {
    kind: 'rows',
    grid: { id, ...place, ...known },
    firstRow: 1,
    rows,
    details: new Map<number, never>(),
    last: true,
  };
}
