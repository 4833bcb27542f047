import type { LinesBlock, MarksBlock } from '../../engine/model/document';

/** `\addplot[only marks] coordinates {…}` and what is said the same with `table`, `scatter`, `mark=*` without a line. */
const PLOT = /\\addplot(?:3|\+|graphics)?(?=[^a-z]|$)/;
const ONLY_MARKS = /only marks|\bscatter\b|draw\s{0,9}=\s{0,9}none/;
const PAIRS = /\([^()\n]{1,200},[^()\n]{1,200}\)/g;
/** A line of numbers of a table that stands in the plot. */
const NUMBERS = /^\s*[-+.]?\d[^\s,;&]*[\s,;&]+[-+.]?\d/;
/** As R's tikzDevice draws: `\path[…] ( 51.2, 60.9) circle ( 1.96);`. */
const CIRCLE = /\)\s{0,9}circle\s{0,9}[([{]\s{0,9}(?:radius\s{0,3}=\s{0,3})?([\d.]{1,20})/g;
/** Circles of a diagram that a person draws are fewer. */
const FEWEST_CIRCLES = 10;
const LONGEST = 5_000_000;

/** Counts the points that a drawing in LaTeX has, by the commands that draw them. Nothing is set. */
export class DrawnPoints {
  private plot: { readonly line: number; text: string } | undefined;
  private readonly plots: MarksBlock[] = [];
  /** By their size. */
  private readonly circles = new Map<string, { readonly line: number; marks: number }>();

  read({ firstLine, lines }: LinesBlock): void {
    for (const [index, line] of lines.entries()) {
      const text = line.replace(/(?<!\\)%.*/, '');
      this.plotIn(text, firstLine + index);
      if (text.includes('circle')) this.circlesIn(text, firstLine + index);
    }
  }

  *end(): Iterable<MarksBlock> {
    this.endPlot();
    yield* this.plots;
    for (const { line, marks } of this.circles.values())
      if (marks >= FEWEST_CIRCLES) yield { kind: 'marks', anchor: { line }, marks };
  }

  /** A plot goes on to its semicolon, which may come many lines later, or in the same as the next one. */
  private plotIn(text: string, line: number): void {
    for (const [index, piece] of text.split(/(?=\\addplot)/).entries()) {
      if (index > 0 || PLOT.test(piece)) this.endPlot();
      if (PLOT.test(piece)) this.plot = { line, text: '' };
      if (!this.plot) continue;
      if (this.plot.text.length < LONGEST) this.plot.text += `${piece}\n`;
      if (/\}\s{0,9};/.test(piece)) this.endPlot();
    }
  }

  private endPlot(): void {
    const { plot } = this;
    this.plot = undefined;
    if (!plot) return;
    const data = plot.text.search(/\bcoordinates\b|\btable\b/);
    if (data < 0 || !ONLY_MARKS.test(plot.text.slice(0, data))) return;
    const rows = plot.text.slice(data).split(/\\\\|\n/);
    const marks = Math.max(
      (plot.text.slice(data).match(PAIRS) ?? []).length,
      rows.filter((row) => NUMBERS.test(row)).length,
    );
    if (marks > 0) this.plots.push({ kind: 'marks', anchor: { line: plot.line }, marks });
  }

  private circlesIn(text: string, line: number): void {
    for (const [, size = ''] of text.matchAll(CIRCLE)) {
      const alike = this.circles.get(size) ?? { line, marks: 0 };
      alike.marks += 1;
      this.circles.set(size, alike);
    }
  }
}
