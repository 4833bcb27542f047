import type { PlacedText } from './placed-text';

export interface Ticks {
  /** Numbers along the picture's width, at one height. */
  readonly across: ReadonlySet<PlacedText>;
  readonly down: ReadonlySet<PlacedText>;
}

const LEAST_TICKS = 3;
const NUMBER = /^[-−]?\d{1,3}(?:(?:[ ,\u00a0]\d{3})+|\d{0,6})(?:\.\d{1,4})?\s?%?$/;
/** How far a number may stand from the place that its value has on the axis, in heights of its letters. */
const OFF = 0.3;
/** Numbers of one axis end, begin, or have their middles in one line. */
const IN_LINE = 0.35;
const MOST_IN_LINE = 60;

interface Tick {
  readonly text: PlacedText;
  readonly at: number;
  readonly value: number;
}

/** The numbers that stand along axes: their places are as far apart as their values are. */
export function ticksOf(texts: readonly PlacedText[]): Ticks {
  const numbers = texts.filter(({ text }) => NUMBER.test(text));
  const down = inLines(numbers, endOf).concat(inLines(numbers, ({ x }) => x));
  return {
    across: new Set(inLines(numbers, ({ y }) => y).flatMap((line) => alongAxis(line, ({ x }) => x))),
    down: new Set(down.flatMap((line) => alongAxis(line, ({ y }) => y))),
  };
}

/** A digit is a bit wider than half of its height. */
const DIGIT = 0.6;

function endOf({ x, text, size }: PlacedText): number {
  return x + (text.length * DIGIT * size) / 2;
}

function inLines(numbers: readonly PlacedText[], place: (text: PlacedText) => number): PlacedText[][] {
  const lines: PlacedText[][] = [];
  for (const number of [...numbers].sort((a, b) => place(a) - place(b))) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && place(number) - place(last) <= IN_LINE * number.size) line.push(number);
    else lines.push([number]);
  }
  return lines.filter((line) => line.length >= LEAST_TICKS && line.length <= MOST_IN_LINE);
}

/** The largest part of a line in which places go with values, from some number to the next on. */
function alongAxis(line: readonly PlacedText[], place: (text: PlacedText) => number): PlacedText[] {
  const ticks = line.map((text): Tick => ({ text, at: place(text), value: valueOf(text.text) }));
  ticks.sort((a, b) => a.at - b.at);
  let best: Tick[] = [];
  for (const [index, from] of ticks.entries()) {
    for (const to of ticks.slice(index + 1, index + LEAST_TICKS)) {
      const step = (to.value - from.value) / (to.at - from.at);
      if (!Number.isFinite(step) || step === 0) continue;
      const fit = ticks.flatMap((tick) => onAxis(tick, from, step) ?? []);
      // Below zero go only axes that have a zero.
      const isMirrored = fit.some((tick) => !ticks.includes(tick)) && fit.every(({ value }) => value !== 0);
      if (!isMirrored && fit.length > best.length) best = fit;
    }
  }
  return best.length >= LEAST_TICKS && haveEvenSteps(best) ? best.map(({ text }) => text) : [];
}

/** Some programs draw a minus as a line, so that the number comes without. */
function onAxis(tick: Tick, from: Tick, step: number): Tick | undefined {
  return [tick, { ...tick, value: -tick.value }].find(
    ({ at, value, text }) => Math.abs(from.at + (value - from.value) / step - at) <= OFF * text.size,
  );
}

/** Between the figures of a table there are none. */
function haveEvenSteps(ticks: readonly Tick[]): boolean {
  const steps = ticks.slice(1).map(({ value }, i) => Math.abs(value - (ticks[i]?.value ?? 0)));
  return Math.max(...steps) - Math.min(...steps) <= 0.01 * Math.max(...steps);
}

function valueOf(text: string): number {
  return Number(text.replace('−', '-').replace(/[^\d.-]/g, ''));
}

/** How many of an axis's numbers may have something beside or above them by chance. */
const BY_CHANCE = 1 / 3;
const NEAR = 0.35;

/**
 * The numbers of axes that say nothing but where values are: beside none of them stands a text, as beside the rows of a
 * table and the numbers that are its columns.
 */
export function plainTicks(texts: readonly PlacedText[]): ReadonlySet<PlacedText> {
  const upright = texts.filter(({ turned }) => !turned);
  const { across, down } = ticksOf(upright);
  const others = upright.filter((text) => !across.has(text) && !down.has(text));
  const plain = new Set<PlacedText>();
  for (const [ticks, place] of [
    [down, ({ y }: PlacedText) => y],
    [across, ({ x }: PlacedText) => x],
  ] as const) {
    const beside = [...ticks].filter((tick) =>
      others.some((text) => Math.abs(place(text) - place(tick)) <= NEAR * tick.size),
    );
    if (beside.length <= ticks.size * BY_CHANCE) for (const tick of ticks) plain.add(tick);
  }
  return plain;
}
