import { extentOf } from '../plots/extent';
import { outlinesOf } from './path-shape';
import { applied, scaleOf, type Matrix } from './transform';

/** One letter of a text that is drawn as outlines. */
interface UsedLetter {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Letters that follow each other: one text of the drawing, or a line of it. */
export interface LetterRun {
  readonly letters: readonly UsedLetter[];
  readonly scale: number;
  /** Runs up or down; its letters are outlines that are turned already. */
  readonly turned: boolean;
}

const MOST_LETTERS = 20_000;
/** So often a letter alone is no label. */
const MANY = 20;
const LONGEST_OUTLINE = 20_000;
/** Commands of a path and numbers. */
const OUTLINE = /^[MLHVCSQTAZ\d\s.,e+-]*$/i;

/**
 * Texts that a program wrote as outlines of letters, without saying which: cairo does, by which R draws. Each letter has an
 * outline with a name, which is used wherever it is drawn.
 */
export class Letters {
  readonly outlines = new Map<string, string>();
  readonly runs: LetterRun[] = [];
  /** There are more than are read. */
  tooMany = false;
  private taken = 0;
  private group: unknown;
  private run: { letters: UsedLetter[]; scale: number } | undefined;

  define(id: string, d: string | undefined): void {
    if (d === undefined || d.length > LONGEST_OUTLINE || !OUTLINE.test(d)) return;
    const before = this.outlines.get(id) ?? '';
    if (before.length + d.length <= LONGEST_OUTLINE) this.outlines.set(id, `${before} ${d}`);
  }

  /** @param group the element around it: cairo writes one for each text */
  use(
    id: string,
    at: readonly [x: number, y: number],
    { group, matrix }: { group: unknown; matrix: Matrix },
  ): void {
    if ((this.outlines.get(id) ?? '').trim() === '') return;
    this.taken += 1;
    if (this.taken > MOST_LETTERS) {
      this.tooMany = true;
      return;
    }
    const [x, y] = applied(matrix, ...at);
    const isNext = this.run && goesOn(this.run.letters, { id, x, y });
    if (!isNext || (this.group !== group && !this.isNear(id, x, y))) this.begin(group, scaleOf(matrix));
    this.run?.letters.push({ id, x, y });
  }

  /** As the next letter of a word is, where a program writes each letter by itself. */
  private isNear(id: string, x: number, y: number): boolean {
    const last = this.run?.letters.at(-1);
    if (!last) return false;
    const { top, bottom } = extentOf(outlinesOf(this.outlines.get(id) ?? '').flatMap(({ points }) => points));
    return Math.hypot(x - last.x, y - last.y) <= (bottom - top) * (this.run?.scale ?? 1) * ADVANCE;
  }

  end(): void {
    if (!this.run) return;
    const { letters, scale } = this.run;
    this.runs.push({ letters, scale, turned: isTurned(letters) });
    this.run = undefined;
  }

  /** Signs that stand alone at many places are the points of a plot, such as `+` where somebody was lost to follow-up. */
  get signs(): readonly LetterRun[] {
    const alone = new Map<string, LetterRun[]>();
    for (const run of this.runs) {
      const [letter, other] = run.letters;
      if (letter && !other) push(alone, letter.id, run);
    }
    return [...alone.values()].filter((runs) => runs.length >= MANY).flat();
  }

  private begin(group: unknown, scale: number): void {
    this.end();
    this.group = group;
    this.run = { letters: [], scale };
  }
}

/** On the line on which the letters before it stand. */
function goesOn(letters: readonly UsedLetter[], { x, y }: UsedLetter): boolean {
  const [first, second] = letters;
  if (!first) return true;
  const level = Math.abs(y - first.y) < SAME;
  const upright = Math.abs(x - first.x) < SAME;
  return second === undefined ? level || upright : isTurned(letters) ? upright : level;
}

const SAME = 0.01;
/** Of its height: the widest letters are about as wide as high. */
const ADVANCE = 1.2;

function isTurned([first, second]: readonly UsedLetter[]): boolean {
  return first !== undefined && second !== undefined && Math.abs(first.y - second.y) >= SAME;
}

function push(runs: Map<string, LetterRun[]>, id: string, run: LetterRun): void {
  const others = runs.get(id);
  if (others) others.push(run);
  else runs.set(id, [run]);
}
