import { notableIn } from '../words-in-bytes';
import { ListsOfNames } from './lists-of-names';
import type { Attributes } from './attributes';
import { LEAST_NOTABLE, isNotable, isSentence } from '../notable';

/**
 * Elements of Office's formats that hold text; all others only hold elements, so that no program shows text that stands
 * in them.
 */
const HOLDS_TEXT: ReadonlySet<string> = new Set([
  ...['t', 'v', 'instrText', 'delText', 'delInstrText', 'text', 'author'],
  ...['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'],
]);
/** Of these what stands in quotes says something. */
const FORMULAS: ReadonlySet<string> = new Set(['f', 'formula', 'oldFormula', 'formatCode', 'sqref']);
/** Elements that name a place or a setting: a sentence in them is none. */
const REFERS: ReadonlySet<string> = new Set(['c:f', 'definedName', 'config:config-item']);
/** Of OpenDocument: what a document says of itself, which others read. */
const SET_UP: ReadonlySet<string> = new Set(['meta', 'dc', 'number']);
/** Places, sizes and answers. */
const QUIET =
  /^(?:[-\d,.\s]{0,9}|true|false|left|right|center|top|bottom|inside|outside|(?:-?\d{1,5}, ?){1,8}-?\d{1,5}|\{[\dA-F-]{36}\})$/i;
/** Names that people give and addresses: a sentence in one is nothing strange. */
const NAMES =
  /^xmlns|^mc:|(?:^|:)(?:descr|title|style|name|val|alt|typeface|font-(?:name|family)[\w-]*|print|formula|condition|formatCode|path|d|Target|Type|display-name|style-name|expression|href|source|label|uniqueName|caption|author|string-value|value)$/i;
/** What a person writes for those who work with the file, and what a filter or a list was told to look for. */
const WRITTEN =
  /(?:^|:)(?:prompt|promptTitle|error|errorTitle|tooltip|display|comment|description|help|statusBar|customMenu|altText|altTextSummary|totalsRowLabel|user|userName|userId|refreshedBy|stringValue[12]|screenTip|supertip)$/i;
const WRITTEN_OF: ReadonlyMap<string, string> = new Map([
  ['cfRule', 'text'],
  ['filter', 'val'],
  ['customFilter', 'val'],
  ['inputCells', 'val'],
  ['item', 'n'],
]);
const LITERAL = /"((?:[^"]|"")+)"/g;
const MOST_LINES = 1000;
const LONGEST = 100_000;

type Holds = 'text' | 'formula' | 'listed' | 'spoken' | 'bytes' | 'quiet' | 'reference' | 'elements';

/** What stands in markup beside what its reader takes, gathered while the markup is read. */
export class StrayWords {
  /** Where no program looks for text. */
  readonly lines: string[] = [];
  /** In names and settings: what people wrote there, and what may say who a person is or open a door. */
  readonly settings = new Set<string>();
  /** More than were kept. */
  overflows = false;
  readonly lists = new ListsOfNames();
  private readonly around: Holds[] = [];
  /** The element that is open, innermost. */
  private local = '';

  get depth(): number {
    return this.around.length;
  }

  /** `local` is the name without its prefix. */
  open(name: string, local: string, attributes: Attributes): void {
    this.around.push(holdsOf(name, local));
    this.local = local;
    if (name.length > LEAST_NOTABLE && isNotable(name)) this.set(name);
    for (const key in attributes) {
      const value = attributes[key] ?? '';
      if (key === 'customList') this.lists.choices(value.split(','));
      else if (value.includes('"')) this.hearLiterals(value);
      else this.lists.hear(local, `${local}@${key}`, value);
      if (key.length > LEAST_NOTABLE && isNotable(key)) this.set(key);
      if (value.length >= LEAST_NOTABLE && this.isOdd(key, value)) continue;
      if (value.length > 1 && (WRITTEN_OF.get(local) === key || WRITTEN.test(key)) && !QUIET.test(value))
        this.set(value);
    }
  }

  close(): void {
    this.around.pop();
  }

  /** `taken`: its reader tells it. */
  text(text: string, taken: boolean): void {
    const around = this.around.at(-1);
    // How a Japanese text is spoken: no reader takes it, and no program shows it unasked.
    if (around === 'spoken' || (around === 'text' && this.around.at(-2) === 'spoken')) this.say(text);
    else if (!taken) this.untaken(text, around);
  }

  private untaken(text: string, around: Holds | undefined): void {
    this.lists.hear(this.local, this.local, text);
    if (around === 'bytes') this.setBytes(text);
    else if (around === 'listed' || around === 'formula') this.setFormula(text, around);
    else if (around === 'text' && (isNotable(text) || isSentence(text))) this.set(text);
    else if (around === 'reference') {
      if (isSentence(text)) this.say(text);
      else this.setFormula(text, around);
    } else if (around === 'elements' && !QUIET.test(text.trim())) this.say(text);
  }

  /** A comment or an instruction to a program. */
  aside(text: string): void {
    if (text.trim() !== '') this.say(text);
  }

  private isOdd(key: string, value: string): boolean {
    if (!NAMES.test(key) && !WRITTEN.test(key) && isSentence(value)) this.say(value);
    else if (isNotable(value)) this.set(value);
    else return false;
    return true;
  }

  /** A formula, a place or a format of numbers: most are no words, but for what stands in quotes. */
  private setFormula(text: string, holds: Holds): void {
    const choices = choicesOf(text);
    if (choices) this.lists.choices(choices);
    else if (holds === 'listed' || (text.length >= LEAST_NOTABLE && isNotable(text))) this.set(text);
    if (choices || !text.includes('"')) return;
    this.hearLiterals(text);
    for (const [, literal = ''] of text.matchAll(LITERAL)) if (isSentence(literal)) this.set(literal);
  }

  private hearLiterals(formula: string): void {
    for (const [, literal = ''] of formula.matchAll(LITERAL)) this.lists.hear('formula', 'formula', literal);
  }

  /** Of a printer's driver, or of a program that adds fields of its own. */
  private setBytes(text: string): void {
    for (const line of notableIn(Buffer.from(text, 'base64'))) this.set(line);
  }

  private say(text: string): void {
    if (this.lines.length < MOST_LINES) this.lines.push(lineOf(text));
    else this.overflows = true;
  }

  private set(text: string): void {
    const line = lineOf(text);
    if (this.settings.size < MOST_LINES) this.settings.add(line);
    else if (!this.settings.has(line)) this.overflows = true;
  }
}

/** `"yes,no,unknown"`: nothing but a list to choose from. */
function choicesOf(text: string): readonly string[] | undefined {
  const [, inside = ''] = /^\s*"((?:[^"]|"")*)"\s*$/.exec(text) ?? [];
  return inside.includes(',') ? inside.split(',') : undefined;
}

function lineOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

function holdsOf(name: string, local: string): Holds {
  if (local === 'rPh') return 'spoken';
  if (REFERS.has(name)) return 'reference';
  if (local === 'formula1' || local === 'formula2') return 'listed';
  if (local === 'fldData' || local === 'binary-data') return 'bytes';
  if (FORMULAS.has(local)) return 'formula';
  if (HOLDS_TEXT.has(local) && name !== 'office:text') return 'text';
  if (name.length === local.length) return 'elements';
  return SET_UP.has(name.slice(0, -local.length - 1)) ? 'quiet' : 'elements';
}
