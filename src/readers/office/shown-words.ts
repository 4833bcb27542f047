import type { Block } from '../../engine/model/document';

/** A thumbnail shows the beginning; more is not kept. */
const MOST_CHARACTERS = 200_000;
/** A program reads small print badly: that many of its words may be other ones. Numbers may not, but be cut short. */
const WORDS_KNOWN = 0.6;
/** In a picture of half a page's size, 31 often comes out as 3: of so many numbers, each for another one. */
const NUMBERS_CUT = 1 / 3;

/** The words with which a document begins, to tell a small picture of it from a picture of something else. */
export class ShownWords {
  private letters = '';
  /** How often each number stands in it. */
  private readonly digits = new Map<string, number>();
  private taken = 0;
  private hasChart = false;

  async *of(blocks: AsyncIterable<Block>): AsyncIterable<Block> {
    for await (const block of blocks) {
      this.take(block);
      yield block;
    }
  }

  /** Whether these lines say nothing that the document does not. */
  have(lines: readonly string[]): boolean {
    const numbers = lines.flatMap((line) => line.match(DIGITS) ?? []);
    const words = lines.flatMap((line) => plain(line).match(WORDS) ?? []);
    const known = words.filter((word) => this.letters.includes(word));
    return known.length >= words.length * WORDS_KNOWN && this.haveNumbers(numbers);
  }

  /**
   * Known ones, steps of an axis, or the beginning or end of a number of the document that the picture does not have
   * otherwise.
   */
  private haveNumbers(numbers: readonly string[]): boolean {
    const others = numbers.filter((run) => !this.digits.has(run) && !(this.hasChart && ROUND.test(run)));
    if (others.length === 0) return true;
    if (others.length > numbers.length * NUMBERS_CUT) return false;
    const whole = this.without(numbers);
    return others.every((part) => {
      const at = whole.findIndex((run) => run.startsWith(part) || run.endsWith(part));
      if (at >= 0) whole.splice(at, 1);
      return at >= 0;
    });
  }

  /** The document's numbers that are none of these; one that it says twice and the picture once is left. */
  private without(numbers: readonly string[]): string[] {
    const read = new Map<string, number>();
    for (const run of numbers) read.set(run, (read.get(run) ?? 0) + 1);
    return [...this.digits].flatMap(([run, times]) =>
      Array<string>(Math.max(0, times - (read.get(run) ?? 0))).fill(run),
    );
  }

  private note(run: string): void {
    this.digits.set(run, (this.digits.get(run) ?? 0) + 1);
  }

  private take(block: Block): void {
    if (block.kind === 'lines') for (const line of block.lines) this.add(line);
    if (block.kind !== 'rows') return;
    // The axes of a chart show numbers that stand nowhere.
    this.hasChart ||= block.grid.holds === 'marks';
    for (const row of block.rows) for (const cell of row) this.add(cell);
  }

  add(text: string): void {
    if (this.taken >= MOST_CHARACTERS) return;
    this.taken += text.length + 1;
    this.letters += plain(text).replace(NO_LETTERS, '');
    const runs = text.match(DIGITS) ?? [];
    for (const run of runs) this.note(run);
    // 1,234 may be read without its sign.
    if (runs.length > 1) this.note(text.replace(NO_DIGITS, ''));
  }
}

/** No count of few people. */
const ROUND = /^(?:0|[1-9]\d{0,6}0)$/;
const DIGITS = /\d+/g;
const NO_DIGITS = /\D+/g;
const WORDS = /[a-z]{3,}/g;
const NO_LETTERS = /[^a-z]+/g;

/** As a program reads letters that knows the English ones. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
