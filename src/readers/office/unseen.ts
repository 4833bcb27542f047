/** How letters look, as far as it decides whether a person can see them. Absent: nothing said. */
export interface Look {
  readonly hidden?: boolean;
  /** Six hexadecimal digits. */
  readonly colour?: string;
  readonly points?: number;
  /** The colour behind the letters; `unknown` when there is one that cannot be told. */
  readonly behind?: string;
}

/** Below this many points nobody reads. */
const READABLE_POINTS = 3;
const ALIKE = 12;
const PAPER = 'ffffff';

/** True when the letters are hidden, of the colour of what is behind them, or too small. */
export function isUnseen({ hidden, colour, points, behind = PAPER }: Look): boolean {
  if (hidden === true) return true;
  if (points !== undefined && points < READABLE_POINTS) return true;
  return colour !== undefined && areAlike(colour, behind);
}

function areAlike(a: string, b: string): boolean {
  const [left, right] = [channels(a), channels(b)];
  if (!left || !right) return false;
  return left.every((channel, index) => Math.abs(channel - (right[index] ?? 0)) <= ALIKE);
}

function channels(hex: string): readonly number[] | undefined {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  return digits?.slice(1).map((pair) => parseInt(pair, 16));
}
