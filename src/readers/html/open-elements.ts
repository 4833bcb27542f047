import type { InTable } from './made-tables';

/** An element that is open, with what counts for all that stands in it. */
export interface OpenElement {
  readonly name: string;
  /** Nothing in it can be seen. */
  readonly hidden: boolean;
  readonly background: 'light' | 'other' | undefined;
  readonly inTable: InTable;
}

/** Deeper elements are not told apart: what they do to the text in them is not known. */
const MOST_OPEN = 10_000;
/** How far up an end tag looks for its element. */
const SEARCHED = 500;

const VOID: ReadonlySet<string> = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'keygen', 'link', 'meta', 'param'],
  ...['source', 'track', 'wbr', 'frame'],
]);

/** Which open elements a start tag ends, and at which element the search for them stops. */
const ENDS: ReadonlyMap<
  string,
  { readonly ended: ReadonlySet<string>; readonly within: ReadonlySet<string> }
> = new Map([
  ...['td', 'th'].map((name) => [name, ended(['td', 'th', 'caption'], ['table', 'tr'])] as const),
  ['tr', ended(['tr', 'td', 'th', 'caption', 'colgroup'], ['table'])],
  ...['tbody', 'thead', 'tfoot'].map(
    (name) =>
      [name, ended(['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'colgroup'], ['table'])] as const,
  ),
  ['li', ended(['li', 'p'], ['ul', 'ol', 'menu', 'td', 'th', 'div'])],
  ...['dt', 'dd'].map((name) => [name, ended(['dt', 'dd', 'p'], ['dl', 'td', 'th', 'div'])] as const),
  ['option', ended(['option'], ['select', 'datalist'])],
  ...[
    ...['p', 'div', 'table', 'ul', 'ol', 'dl', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'form'],
    ...['section', 'article', 'blockquote', 'header', 'footer', 'main', 'nav', 'aside', 'figure', 'details'],
  ].map((name) => [name, ended(['p'], ['div', 'td', 'th', 'li', 'section', 'body', 'button'])] as const),
]);

function ended(names: readonly string[], within: readonly string[]) {
  return { ended: new Set(names), within: new Set(within) };
}

const TABLE_PARTS = /^(?:table|tr|td|th|tbody|thead|tfoot|caption|colgroup|body|html)$/;
const BOUNDARY = /^(?:table|td|th|caption|html|template|object|applet|marquee)$/;

/** The elements around what is being read. Tags that people leave out are put in as browsers do. */
export class OpenElements {
  private readonly stack: OpenElement[] = [];
  private left = 0;

  constructor(private readonly leave: (element: OpenElement) => void) {}

  /** Elements nested deeper than are told apart. */
  get tooDeep(): boolean {
    return this.left > 0;
  }

  get top(): OpenElement | undefined {
    return this.stack.at(-1);
  }

  static isVoid(name: string): boolean {
    return VOID.has(name);
  }

  /** Ends what the start of `name` ends. */
  beforeOpening(name: string): void {
    const rule = ENDS.get(name);
    if (!rule) return;
    let from = this.stack.length;
    const lowest = Math.max(0, this.stack.length - SEARCHED);
    for (let at = this.stack.length - 1; at >= lowest; at--) {
      const open = this.stack[at]?.name ?? '';
      if (rule.ended.has(open)) from = at;
      else if (rule.within.has(open)) break;
    }
    this.popTo(from);
  }

  push(element: OpenElement): void {
    if (this.stack.length >= MOST_OPEN) this.left += 1;
    else this.stack.push(element);
  }

  close(name: string): void {
    const isPart = TABLE_PARTS.test(name);
    const lowest = Math.max(0, this.stack.length - SEARCHED);
    for (let at = this.stack.length - 1; at >= lowest; at--) {
      const open = this.stack[at]?.name ?? '';
      if (open === name) {
        this.popTo(at);
        return;
      }
      if (isPart ? open === 'table' : BOUNDARY.test(open)) return;
    }
  }

  closeAll(): void {
    this.popTo(0);
  }

  private popTo(length: number): void {
    while (this.stack.length > length) {
      const element = this.stack.pop();
      if (element) this.leave(element);
    }
  }
}
