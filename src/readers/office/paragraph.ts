import { isUnseen, type Look } from './unseen';
import { TooMuch } from './too-much';

/** From and to of a piece of a line that cannot be seen, in characters. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Line {
  readonly text: string;
  readonly unseen: readonly Span[];
}

const LONGEST = 1_000_000;

/** A paragraph while it is read: its text, and which pieces of it nobody sees. */
export class Paragraph {
  /** What the paragraph's style says about its letters, and the colour behind it. */
  look: Look = {};
  behind: string | undefined;
  /** Of text boxes that hang on it: they are read after it. */
  readonly boxes: Line[] = [];
  private text = '';
  private readonly unseen: Span[] = [];

  add(text: string, look: Look): void {
    if (this.text.length + text.length > LONGEST)
      throw new TooMuch('a paragraph has over a million characters');
    const start = this.text.length;
    this.text += text;
    const behind = look.behind ?? this.behind;
    if (text.trim() !== '' && isUnseen({ ...look, behind })) this.hide(start, this.text.length);
  }

  /** A line break inside a paragraph ends a line, as a person sees it. */
  lines(): Line[] {
    let from = 0;
    const own = this.text.split('\n').map((text) => {
      const start = from;
      from += text.length + 1;
      return { text, unseen: cut(this.unseen, start, start + text.length) };
    });
    return [...own, ...this.boxes];
  }

  private hide(start: number, end: number): void {
    const last = this.unseen.at(-1);
    if (last?.end === start) this.unseen[this.unseen.length - 1] = { start: last.start, end };
    else this.unseen.push({ start, end });
  }
}

function cut(spans: readonly Span[], from: number, to: number): Span[] {
  return spans
    .filter(({ start, end }) => start < to && end > from)
    .map(({ start, end }) => ({ start: Math.max(start, from) - from, end: Math.min(end, to) - from }));
}
