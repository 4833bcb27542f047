import { placeOf, type Place } from '../../engine/model/anchor';
import type { Block } from '../../engine/model/document';
import type { Named } from '../office/named';
import { TextLines } from '../office/text-lines';
import type { Look } from '../office/unseen';
import { Paragraph, type Line } from '../office/paragraph';
import { StoryTables, type TableCount } from './story-tables';
import type { Styles } from './styles';

export interface StoryContext {
  readonly place: Place;
  /** The part's name in the package. */
  readonly part: string;
  readonly styles: Styles;
  readonly named: Named;
  readonly count: TableCount;
  /** The line where a comment's mark stands, by its number. */
  readonly commentLines: Map<string, number>;
}

const MOST_COMMENTS = 10_000;

/** Where the text of one story goes: into a cell or a text box while one is open, else into the lines of the part. */
export class StoryText {
  readonly tables: StoryTables;
  /** How the letters of the open run look; nothing between runs. */
  run: Look | undefined;
  private out: Block[] = [];
  private readonly lines: TextLines;
  /** What the file holds and the page does not show. */
  private readonly aside: TextLines;
  /** The innermost is the last: a text box opens paragraphs inside a paragraph. */
  private readonly paragraphs: Paragraph[] = [];
  private readonly containers: Line[][] = [];
  private readonly comments: string[] = [];
  private readonly described = new Set<string>();

  constructor(private readonly context: StoryContext) {
    const { place, part, named, count } = context;
    this.lines = new TextLines(Object.keys(place).length > 0 ? place : undefined);
    this.aside = new TextLines({ part: `${part} (not shown)` });
    this.tables = new StoryTables(place, count, named, (block) => {
      this.out.push(this.lines.take(false), block);
    });
  }

  beginParagraph(): void {
    this.paragraphs.push(new Paragraph());
  }

  styleParagraph(id: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) paragraph.look = this.context.styles.look(id);
  }

  styleRun(id: string): void {
    if (this.run) this.run = { ...this.context.styles.look(id), ...this.run };
  }

  /** A colour behind the paragraph, the cell or the table that is open. */
  shade(colour: string | undefined): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph) paragraph.behind = colour ?? paragraph.behind;
    else this.tables.shade(colour);
  }

  /** False where no paragraph is open, so that the text belongs to none. */
  write(text: string): boolean {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph) return false;
    const look = { ...paragraph.look, ...this.run };
    paragraph.add(text, { ...look, behind: look.behind ?? paragraph.behind ?? this.tables.behind });
    return true;
  }

  endParagraph(): void {
    for (const line of this.paragraphs.pop()?.lines() ?? []) this.add(line);
  }

  beginTable(): void {
    const table = this.context.count.tables + 1;
    if (this.containers.length > 0) this.add({ text: `[Table ${table}]`, unseen: [] });
    else this.lines.markTable(table);
    this.tables.begin();
  }

  /** The cells of a table may have colours behind them that only its style knows. */
  styleTable(id: string): void {
    if (this.context.styles.shades(id)) this.tables.shade('unknown');
  }

  beginCell(): void {
    this.containers.push(this.tables.beginCell());
  }

  endCell(): void {
    this.containers.pop();
    this.tables.endCell();
  }

  beginBox(): void {
    this.run = undefined;
    this.containers.push([]);
  }

  endBox(): void {
    this.paragraphs.at(-1)?.boxes.push(...(this.containers.pop() ?? []));
  }

  markComment(id: string): void {
    this.comments.push(id);
  }

  /** Text that is in the file and on no page, to be checked all the same. */
  putAside(text: string): void {
    for (const line of text.split('\n')) this.aside.add(line);
  }

  /** What is said about a picture to those who cannot see it. */
  describe(text: string): void {
    if (text.trim() === '' || this.described.has(text)) return;
    if (this.described.size < MOST_COMMENTS) this.described.add(text);
    this.putAside(text);
  }

  /** What has been read since the last call, when it is much. */
  takeSome(): Block[] {
    if (this.lines.isLong) this.out.push(this.lines.take(false));
    return this.takeOut();
  }

  takeRest(): Block[] {
    if (!this.lines.isEmpty) this.out.push(this.lines.take(true));
    if (!this.aside.isEmpty) this.out.push(this.aside.take(true));
    return this.takeOut();
  }

  private takeOut(): Block[] {
    const { out } = this;
    this.out = [];
    const isEmpty = (block: Block) => block.kind === 'lines' && block.lines.length === 0 && !block.last;
    return [...out.filter((block) => !isEmpty(block)), ...this.context.named.take()];
  }

  private add({ text, unseen }: Line): void {
    const container = this.containers.at(-1);
    if (container) {
      container.push({ text, unseen });
      return;
    }
    const line = this.lines.add(text);
    const { named, place, commentLines } = this.context;
    for (const { start, end } of unseen) {
      named.add('invisible-text', { ...placeOf(place), line, start, end }, text.slice(start, end));
    }
    for (const id of this.comments.splice(0))
      if (commentLines.size < MOST_COMMENTS) commentLines.set(id, line);
  }
}
