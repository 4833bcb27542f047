import { categoriesOf, type Categories } from './chart-categories';
import { ticksOf, type Ticks } from './chart-ticks';
import type { PlacedText } from './placed-text';

const MOST_TEXTS = 2000;
const LEAST_LABELS = 2;
const MOST = 0.6;
const NEAR = 0.3;
const UNNAMED = 'shown';
const FIGURE = /^(?:n\s?=\s?)?[-+−]?\d[\d.,%() \u00a0\u2009\u202f]{0,20}$/i;
/** A whole number as it stands on a bar or in a tile, maybe with its share. */
const COUNT =
  /^(?:n\s?=\s?)?\d{1,3}(?:(?:[ ,.\u00a0\u2009\u202f]\d{3})+|\d{0,6})(?:\s?\(\d{1,3}(?:[.,]\d{1,2})?\s?%\))?$/i;

/**
 * The whole numbers that a chart shows on its bars or tiles, as a table of its categories: among the steps of the axes no
 * table can be made out, and a bar that says 4 is a count of 4. A chart is known by an axis, numbers in equal steps at
 * equal distances, which are none of these.
 *
 * @returns nothing where there is no axis, or where most of what is shown are no whole numbers
 */
export function chartLabels(all: readonly PlacedText[]): string[][] | undefined {
  if (all.length > MOST_TEXTS) return undefined;
  const upright = all.filter(({ turned }) => !turned);
  const ticks = ticksOf(upright);
  if (ticks.across.size + ticks.down.size === 0) return undefined;
  const isTick = (text: PlacedText) => ticks.across.has(text) || ticks.down.has(text);
  const figures = inPanel(
    upright.filter((text) => FIGURE.test(text.text) && !isTick(text)),
    ticks,
  );
  const labels = figures.filter((text) => COUNT.test(text.text));
  if (labels.length < Math.max(LEAST_LABELS, figures.length) || standInTable(labels, ticks)) return undefined;
  const categories = categoriesOf({
    labels,
    others: upright.filter((text) => !labels.includes(text)),
    ticks,
  });
  return categories && tableOf(categories, nameOfAxis(all, categories, ticks));
}

/**
 * Between the first and the last step and a bit beyond. Below the axis may stand a table, such as the numbers at risk,
 * and beside it another: their rows are lines of text. A scale of colours stands on the right of all figures.
 */
function inPanel(figures: readonly PlacedText[], { across, down }: Ticks): readonly PlacedText[] {
  const bottom = Math.min(...[...across].map(({ y }) => y));
  const heights = [...down].map(({ y }) => y);
  const room = down.size > 1 ? (Math.max(...heights) - Math.min(...heights)) / (down.size - 1) : Infinity;
  const level = figures.filter(
    ({ y }) =>
      y < bottom && (down.size === 0 || (y > Math.min(...heights) - room && y < Math.max(...heights) + room)),
  );
  const edge = Math.max(...[...down].map(({ x }) => x));
  const beyond = level.filter(({ x }) => x > edge);
  return beyond.length > 0 ? beyond : level;
}

/** The columns of a table may be as even as an axis: but then all its figures stand beside or below one of them. */
function standInTable(labels: readonly PlacedText[], { across, down }: Ticks): boolean {
  const level = share(labels, (label) => [...down].some((tick) => isNear(tick.y, label.y, label.size)));
  const below = share(labels, (label) => [...across].some((tick) => isNear(tick.x, label.x, label.size)));
  return (down.size === 0 || level > MOST) && (across.size === 0 || below > MOST);
}

function isNear(a: number, b: number, size: number): boolean {
  return Math.abs(a - b) <= NEAR * size;
}

function share(labels: readonly PlacedText[], holds: (label: PlacedText) => boolean): number {
  return labels.filter(holds).length / labels.length;
}

/**
 * What stands along the axis of the values says what they are: `Patients`, `Mean score`. It runs up on the left where the
 * names are below; where they are on the left, it stands under the axis. A scale of colours has no such name.
 */
function nameOfAxis(all: readonly PlacedText[], { side }: Categories, { across, down }: Ticks): string {
  const words = all.filter(({ text }) => /\p{L}/u.test(text));
  const [tick] = side === 'left' ? across : down;
  if (!tick || side === 'both') return UNNAMED;
  const named =
    side === 'left'
      ? words.filter(({ turned, y }) => !turned && y > tick.y).sort((a, b) => a.y - b.y)
      : words.filter(({ turned, x }) => turned && x < tick.x).sort((a, b) => b.x - a.x);
  return named[0]?.text ?? UNNAMED;
}

function tableOf({ names, columns, valuesOf }: Categories, value: string): string[][] {
  const rows = names.map((name) => [name.text, ...valuesOf(name)]);
  const widest = Math.max(...rows.map((row) => row.length)) - 1;
  const header = columns ?? Array<string>(widest).fill(value);
  return [['group', ...header], ...rows].map((row) => [
    ...row,
    ...Array<string>(Math.max(0, widest + 1 - row.length)).fill(''),
  ]);
}
