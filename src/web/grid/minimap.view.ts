import type { PlacedFinding } from './placed-finding';

/** Ticks beside the scrollbar, one for each part of the sheet that has a finding. */
export interface MinimapView {
  readonly ticks: readonly { readonly y: number; readonly tone: string }[];
  readonly label: string;
}

const HEIGHT = 500;

export function minimap(placed: readonly PlacedFinding[], rows: number): MinimapView | null {
  if (rows < 40) return null;
  const ticks = new Map<number, string>();
  for (const { row, finding } of placed) {
    if (row === 0) continue;
    const y = Math.min(HEIGHT - 3, Math.round(((row - 1) / rows) * HEIGHT));
    if (ticks.get(y) !== 'flagged') ticks.set(y, finding.outcome);
  }
  if (ticks.size === 0) return null;
  return {
    ticks: [...ticks].map(([y, tone]) => ({ y, tone })),
    label: 'Where in the sheet something was found',
  };
}
