import type { Ticks } from './chart-ticks';
import type { PlacedText } from './placed-text';

/** What the numbers of a chart are about. */
export interface Categories {
  /** Where their names stand; `both` of a grid of tiles. */
  readonly side: 'left' | 'below' | 'both';
  readonly names: readonly PlacedText[];
  /** The other side of a grid of tiles. */
  readonly columns?: readonly string[];
  readonly valuesOf: (name: PlacedText) => readonly string[];
}

interface ChartTexts {
  readonly labels: readonly PlacedText[];
  readonly others: readonly PlacedText[];
  readonly ticks: Ticks;
}

/** Texts of one row or column of a chart are as far apart as this much of their height. */
const LEVEL = 0.75;
const NEARLY_ALL = 0.8;
const LEAST = 2;

/** Names beside the labels, each at the height of its own, or below them; both where they are a grid. */
export function categoriesOf({ labels, others, ticks }: ChartTexts): Categories | undefined {
  const left = besideLabels(
    labels,
    others.filter((text) => !ticks.down.has(text)),
  );
  const below = belowLabels(labels, others);
  const isGrid =
    left && below && share(labels, (label) => below.some((name) => isBelow(name, label))) >= NEARLY_ALL;
  if (isGrid) {
    const valuesOf = (name: PlacedText) => below.map((column) => shownAt(labels, name, column));
    return { side: 'both', names: left, columns: below.map(({ text }) => text), valuesOf };
  }
  if (left)
    return {
      side: 'left',
      names: left,
      valuesOf: (name) => byPlace(labels.filter((label) => isLevel(name, label))),
    };
  return (
    below && {
      side: 'below',
      names: below,
      valuesOf: (name) => byPlace(labels.filter((label) => nearest(below, label) === name)),
    }
  );
}

function besideLabels(
  labels: readonly PlacedText[],
  others: readonly PlacedText[],
): readonly PlacedText[] | undefined {
  const first = Math.min(...labels.map(({ x }) => x));
  const names = others.filter((text) => text.x < first && labels.some((label) => isLevel(text, label)));
  const beside = share(labels, (label) => names.some((name) => isLevel(name, label)));
  return names.length >= LEAST && beside >= NEARLY_ALL ? [...names].sort((a, b) => a.y - b.y) : undefined;
}

/** The first row of texts that stands below all labels. */
function belowLabels(
  labels: readonly PlacedText[],
  others: readonly PlacedText[],
): readonly PlacedText[] | undefined {
  const lowest = Math.max(...labels.map(({ y }) => y));
  const under = others.filter(({ y }) => y > lowest).sort((a, b) => a.y - b.y);
  const rows = under.map((text) => under.filter((other) => isLevel(text, other)));
  return rows.find((row) => row.length >= LEAST)?.sort((a, b) => a.x - b.x);
}

function shownAt(labels: readonly PlacedText[], row: PlacedText, column: PlacedText): string {
  return labels.find((label) => isLevel(row, label) && isBelow(column, label))?.text ?? '';
}

function byPlace(labels: readonly PlacedText[]): string[] {
  return [...labels].sort((a, b) => a.x - b.x || a.y - b.y).map(({ text }) => text);
}

function nearest(names: readonly PlacedText[], { x }: PlacedText): PlacedText | undefined {
  return [...names].sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
}

function isLevel(a: PlacedText, b: PlacedText): boolean {
  return Math.abs(a.y - b.y) <= LEVEL * Math.max(a.size, b.size);
}

function isBelow(a: PlacedText, b: PlacedText): boolean {
  return Math.abs(a.x - b.x) <= LEVEL * Math.max(a.size, b.size);
}

function share(labels: readonly PlacedText[], holds: (label: PlacedText) => boolean): number {
  return labels.filter(holds).length / labels.length;
}
