export interface Pixels {
  /** Red, green, blue and how opaque, for each point. */
  readonly rgba: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const CHANNELS = 4;
/** As `unseen.ts` of documents: an eye does not tell colours apart that are so near. */
const ALIKE = 12;
/** Colours that so much of the picture has are grounds on which something may stand. */
const LEAST_GROUND = 0.02;
const MOST_GROUNDS = 6;
/** Letters have edges of colours in between, and packing makes rings around them: what is near an edge is of it. */
const NEAR_EDGE = [1, 2, 3, 5, 8];
/** Fewer points are no letters; more are shades, papers and photographs. */
const LEAST_POINTS = 80;
const MOST_SHARE = 0.2;

/**
 * Pixels that say something to a program and nothing to an eye: of nearly the colour of what is around them, or of colours
 * of their own although nothing of them is opaque. Where there are some, they become black on white, so that text in
 * them can be read.
 */
export function unseenInPicture(pixels: Pixels): Uint8Array | undefined {
  const grounds = commonest(pixels, shownAt).slice(0, MOST_GROUNDS);
  const [clear] = commonest(pixels, storedWhereClear);
  const count = pixels.width * pixels.height;
  const differences = new Uint8Array(count);
  for (let at = 0; at < count; at += 1)
    differences[at] = isOfOtherColour(pixels, at, clear) ? ALIKE : faintness(pixels, at, grounds);
  return stretched(differences);
}

/** Black where it differs most, so that letters keep the shades of their edges; nothing where there are no letters. */
function stretched(differences: Uint8Array): Uint8Array | undefined {
  const sorted = differences.filter((difference) => difference > 0).sort();
  if (sorted.length < LEAST_POINTS || sorted.length > differences.length * MOST_SHARE) return undefined;
  const most = sorted[Math.floor(sorted.length * 0.9)] ?? ALIKE;
  return differences.map((difference) => Math.max(0, Math.round(255 - (255 * difference) / most)));
}

type Colour = number;
type ColourAt = (pixels: Pixels, at: number) => Colour | undefined;

/** Colours of much of the picture, the commonest first. */
function commonest(pixels: Pixels, colourAt: ColourAt): Colour[] {
  const counts = new Map<Colour, number>();
  const count = pixels.width * pixels.height;
  for (let at = 0; at < count; at += 1) {
    const colour = colourAt(pixels, at);
    if (colour !== undefined) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const common = [...counts].filter(([, many]) => many >= count * LEAST_GROUND);
  return common.sort(([, a], [, b]) => b - a).map(([colour]) => colour);
}

/** Of what is clear as glass: any other colour than that of the rest is one that nobody sees. */
function isOfOtherColour(pixels: Pixels, at: number, clear: Colour | undefined): boolean {
  const colour = clear === undefined ? undefined : storedWhereClear(pixels, at);
  return colour !== undefined && clear !== undefined && apart(colour, clear) > ALIKE;
}

/** How far a colour is from the ground that it stands on; 0 where an eye sees that it is. */
function faintness(pixels: Pixels, at: number, grounds: readonly Colour[]): number {
  const colour = shownAt(pixels, at);
  if (grounds.includes(colour)) return 0;
  const ground = grounds.find((one) => apart(colour, one) <= ALIKE);
  return ground === undefined || isNearEdge(pixels, at, ground) ? 0 : apart(colour, ground);
}

function isNearEdge(pixels: Pixels, at: number, ground: Colour): boolean {
  const { width, height } = pixels;
  const [x, y] = [at % width, Math.floor(at / width)];
  for (const far of NEAR_EDGE)
    for (const [across, down] of DIRECTIONS) {
      const [column, row] = [x + across * far, y + down * far];
      if (column < 0 || row < 0 || column >= width || row >= height) continue;
      if (apart(shownAt(pixels, row * width + column), ground) > ALIKE) return true;
    }
  return false;
}

const DIRECTIONS = [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((down) => [across, down] as const));

/** As it looks on white paper. */
function shownAt({ rgba }: Pixels, at: number): Colour {
  const start = at * CHANNELS;
  const alpha = rgba[start + 3] ?? 0;
  const [red = 0, green = 0, blue = 0] = [rgba[start], rgba[start + 1], rgba[start + 2]];
  if (alpha === 255) return (red << 16) | (green << 8) | blue;
  const onPaper = (channel: number) => Math.round(255 + ((channel - 255) * alpha) / 255);
  return (onPaper(red) << 16) | (onPaper(green) << 8) | onPaper(blue);
}

function storedWhereClear({ rgba }: Pixels, at: number): Colour | undefined {
  const start = at * CHANNELS;
  if (rgba[start + 3] !== 0) return undefined;
  return ((rgba[start] ?? 0) << 16) | ((rgba[start + 1] ?? 0) << 8) | (rgba[start + 2] ?? 0);
}

/** Of 255, in the channel in which they differ most. */
function apart(a: Colour, b: Colour): number {
  const red = Math.abs((a >> 16) - (b >> 16));
  const green = Math.abs(((a >> 8) & 255) - ((b >> 8) & 255));
  return Math.max(red, green, Math.abs((a & 255) - (b & 255)));
}
