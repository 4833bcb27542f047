import type { LinesBlock } from '../../engine/model/document';

const LINES_A_BLOCK = 500;
const LONGEST_LINE = 1_000_000;
const CAPTION_LENGTH = 300;

/** The text of a page as lines: what a browser breaks is a line of its own. */
export class TextFlow {
  private readonly lines: string[] = [];
  private firstLine = 1;
  private current = '';
  /** Asked of the text itself, V8 would copy the whole line for each word. */
  private endsInSpace = true;
  private kept = '';
  /** Characters that were left out because their line grew too long. */
  cut = 0;

  /** 1-based number of the line that comes next or is being written. */
  get lineNumber(): number {
    return this.firstLine + this.lines.length;
  }

  /** The nearest text before this place, where it is short enough for a title. */
  get lastLine(): string {
    return this.kept;
  }

  /** As it stands, line ends and spaces kept. */
  addVerbatim(text: string): void {
    const [first = '', ...others] = text.split('\n');
    this.append(first);
    for (const line of others) {
      this.endLine();
      this.append(line);
    }
  }

  add(text: string): void {
    const joined = text.replace(/[ \t\n\f\r]+/g, ' ');
    this.append(this.endsInSpace && joined.startsWith(' ') ? joined.slice(1) : joined);
  }

  /** An empty line is written only where one stands in preformatted text. */
  break(): void {
    if (this.current.trim() !== '') this.endLine();
    this.current = '';
    this.endsInSpace = true;
  }

  /** Whole lines so far, when there are enough to hand on. */
  take(): LinesBlock | undefined {
    return this.lines.length < LINES_A_BLOCK ? undefined : this.block(false);
  }

  /** What stands before a table, so that blocks come as a person reads them. */
  takeBefore(): LinesBlock | undefined {
    return this.lines.length === 0 ? undefined : this.block(false);
  }

  end(): LinesBlock {
    this.break();
    return this.block(true);
  }

  endLine(): void {
    const line = this.current.trimEnd();
    this.current = '';
    this.endsInSpace = true;
    this.lines.push(line);
    if (line !== '') this.kept = line.length > CAPTION_LENGTH ? '' : line;
  }

  /** A table stands here: the line before it belongs to it, not to what follows. */
  forgetLastLine(): void {
    this.kept = '';
  }

  private append(text: string): void {
    if (text === '') return;
    this.endsInSpace = text.endsWith(' ');
    const room = LONGEST_LINE - this.current.length;
    if (text.length > room) this.cut += text.length - room;
    this.current += text.length > room ? text.slice(0, room) : text;
  }

  private block(last: boolean): LinesBlock {
    const block: LinesBlock = { kind: 'lines', firstLine: this.firstLine, lines: [...this.lines], last };
    this.firstLine += this.lines.length;
    this.lines.length = 0;
    return block;
  }
}
