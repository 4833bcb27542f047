import { Paragraph, type Line } from './paragraph';
import type { Look } from './unseen';

/** Where the paragraphs go that are read now: the body, a cell, a note, a comment. */
interface Flow {
  readonly add: (line: Line) => void;
  readonly looks: Look[];
  /** What lies behind its letters. */
  readonly behind: string | undefined;
  paragraph: Paragraph | undefined;
}

const NOTHING: Look = {};

/** Texts that stand in one another: a note in a paragraph, a table in a text box, a paragraph in its cell. */
export class Flows {
  private readonly flows: Flow[] = [];

  begin(add: (line: Line) => void, behind?: string): void {
    this.flows.push({ add, looks: [], behind, paragraph: undefined });
  }

  /** A text box hangs on the paragraph around it, and is read after it. */
  beginBox(behind?: string): void {
    const host = this.flows.at(-1);
    const paragraph = host?.paragraph;
    const add = paragraph ? (line: Line) => void paragraph.boxes.push(line) : host?.add;
    this.begin(add ?? (() => undefined), behind ?? host?.behind);
  }

  end(): void {
    this.endParagraph();
    this.flows.pop();
  }

  beginParagraph(look: Look): void {
    const flow = this.flows.at(-1);
    if (!flow) return;
    this.endParagraph();
    flow.paragraph = new Paragraph();
    flow.looks.push(look);
  }

  /** Opens a paragraph where none is: in formats where a paragraph begins with its first letter. */
  goOn(): void {
    if (this.flows.at(-1)?.paragraph === undefined) this.beginParagraph({});
  }

  beginSpan(look: Look): void {
    const flow = this.flows.at(-1);
    if (flow?.paragraph) flow.looks.push({ ...flow.looks.at(-1), ...look });
  }

  endSpan(): void {
    const flow = this.flows.at(-1);
    if (flow?.paragraph && flow.looks.length > 1) flow.looks.pop();
  }

  /** False where no paragraph is open, so that the text belongs to none. */
  write(text: string, over: Look = NOTHING): boolean {
    const flow = this.flows.at(-1);
    if (!flow?.paragraph) return false;
    const look = { ...flow.looks.at(-1), ...over };
    flow.paragraph.add(text, { ...look, behind: look.behind ?? flow.behind });
    return true;
  }

  endParagraph(): void {
    const flow = this.flows.at(-1);
    if (!flow?.paragraph) return;
    const lines = flow.paragraph.lines();
    flow.paragraph = undefined;
    flow.looks.length = 0;
    for (const line of lines) flow.add(line);
  }
}
