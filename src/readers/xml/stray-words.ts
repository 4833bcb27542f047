import type { Attributes } from './attributes';

/**
 * Elements of Office's formats whose text their readers take; all others only hold elements, so that no program shows
 * text that stands in them.
 */
const HOLDS_TEXT: ReadonlySet<string> = new Set([
  ...['t', 'v', 'f', 'instrText', 'delText', 'delInstrText', 'text', 'author', 'formatCode'],
  ...['formula', 'formula1', 'formula2', 'oldFormula'],
  ...['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'],
]);
/** Elements that name a place or a setting: a sentence in them is none. */
const REFERS: ReadonlySet<string> = new Set(['c:f', 'definedName', 'config:config-item']);
/** Of OpenDocument: what a document says of itself, which others read. */
const SET_UP: ReadonlySet<string> = new Set(['meta', 'dc', 'number']);
/** Places, sizes and answers. */
const QUIET =
  /^(?:[-\d,.\s]{0,9}|true|false|left|right|center|top|bottom|inside|outside|(?:-?\d{1,5}, ?){1,8}-?\d{1,5}|\{[\dA-F-]{36}\})$/i;
/** Three words in a row are no name of a style or a font. */
const SENTENCE = /(?:^|\s)(?:[("“]?(?:\p{L}{2,}|\d{3,})[,.;:)”"]?(?:\s+|$)){3}/u;
const LEAST_SENTENCE = 10;
/** Read by those who know them, or names that programs give. */
const KNOWN =
  /^xmlns|^mc:|(?:^|:)(?:descr|title|style|name|val|alt|typeface|font-(?:name|family)[\w-]*|print|tooltip|prompt|promptTitle|error|errorTitle|formula|condition|formatCode|path|d|Target|Type|display-name|style-name|expression|href|source|label|uniqueName|caption|author|string-value|value)$/i;
const MOST_LINES = 1000;
const LONGEST = 100_000;

type Holds = 'text' | 'spoken' | 'paragraph' | 'quiet' | 'reference' | 'elements';

/** What stands in markup where no program looks for text, gathered while the markup is read. */
export class StrayWords {
  readonly lines: string[] = [];
  private readonly around: Holds[] = [];
  /** Of OpenDocument, in whose paragraphs elements stand among text. */
  private paragraphs = 0;

  get depth(): number {
    return this.around.length;
  }

  /** `local` is the name without its prefix. */
  open(name: string, local: string, attributes: Attributes): void {
    const holds = holdsOf(name, local);
    if (holds === 'paragraph') this.paragraphs += 1;
    this.around.push(holds);
    for (const key in attributes) {
      const value = attributes[key] ?? '';
      if (value.length >= LEAST_SENTENCE && SENTENCE.test(value) && !KNOWN.test(key)) this.say(value);
    }
  }

  close(): void {
    if (this.around.pop() === 'paragraph') this.paragraphs -= 1;
  }

  text(text: string): void {
    const around = this.around.at(-1);
    // How a Japanese text is spoken: no reader takes it, and no program shows it unasked.
    if (around === 'spoken' || (around === 'text' && this.around.at(-2) === 'spoken')) this.say(text);
    if (around === 'reference' && SENTENCE.test(text)) this.say(text);
    if (around === 'elements' && this.paragraphs === 0 && !QUIET.test(text.trim())) this.say(text);
  }

  /** A comment or an instruction to a program. */
  aside(text: string): void {
    if (text.trim() !== '') this.say(text);
  }

  private say(text: string): void {
    if (this.lines.length < MOST_LINES) this.lines.push(text.replace(/\s+/g, ' ').trim().slice(0, LONGEST));
  }
}

function holdsOf(name: string, local: string): Holds {
  if (local === 'rPh') return 'spoken';
  if (REFERS.has(name)) return 'reference';
  if (HOLDS_TEXT.has(local) && name !== 'office:text') return 'text';
  if (name.length === local.length) return 'elements';
  if (name === 'text:p' || name === 'text:h') return 'paragraph';
  return SET_UP.has(name.slice(0, -local.length - 1)) ? 'quiet' : 'elements';
}
