import type { SaxesParser } from 'saxes';

/** Reads elements of one name from their markup where they stand in the plain shape that programs write. */
export interface Shortcut {
  readonly element: string;
  /** Reads the element at `at`, which ends before `end`, whole; or says that it is for the parser, and reads nothing. */
  read(xml: string, at: number, end: number): boolean;
}

export type PlainParser = SaxesParser<{ position: false; xmlns: false }>;

/** Where the last end tag that a parser has read ended, in characters from its start. */
export interface LastEnd {
  position: number;
}

/** So much of an element is held back until its end comes. */
const MAX_HELD = 1_000_000;

/**
 * A parser that does not see what a shortcut has read. A shortcut may only begin right behind such an element that the
 * parser itself has closed, or that the shortcut has read: anywhere else the same letters may stand in a comment.
 */
export class ParserWithShortcut {
  private readonly endTag: string;
  private held = '';
  private written = 0;
  private isBehind = false;

  constructor(
    private readonly parser: PlainParser,
    private readonly lastEnd: LastEnd,
    private readonly shortcut: Shortcut,
  ) {
    this.endTag = `</${shortcut.element}>`;
  }

  write(text: string): this {
    const xml = this.held + text;
    let at = 0;
    for (;;) {
      const start = xml.indexOf(this.endTag, at);
      if (start === -1) break;
      const end = start + this.endTag.length;
      if (!this.isBehind || !this.shortcut.read(xml, at, end)) {
        this.parse(xml.slice(at, end));
        this.isBehind = this.lastEnd.position === this.written;
      }
      at = end;
    }
    this.held = xml.slice(at);
    if (this.isBehind && this.held.length <= MAX_HELD) return this;
    this.parse(this.held);
    this.held = '';
    this.isBehind = false;
    return this;
  }

  close(): void {
    this.parse(this.held);
    this.parser.close();
  }

  private parse(xml: string): void {
    this.parser.write(xml);
    this.written += xml.length;
  }
}
