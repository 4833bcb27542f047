import {
  ErrorCodes,
  Tokenizer,
  TokenizerMode,
  type ParserError,
  type Token,
  type TokenHandler,
} from 'parse5';
import { Doctypes } from './doctypes';

/** By name in lower case; the first of several of one name. */
export type Attributes = ReadonlyMap<string, string>;

/** What stands in markup, in order. Names are in lower case, without prefix. */
export interface MarkupHandler {
  /** `closed`: `<circle/>`, where that means that nothing is in it. */
  open(name: string, attributes: Attributes, closed: boolean): void;
  text(text: string): void;
  close(name: string): void;
  comment(text: string): void;
}

/** One tag, comment or word this long is no page that a person made. */
const LONGEST_TOKEN = 64_000_000;

const NO_ATTRIBUTES: Map<string, string> = new Map();

const RAW: ReadonlyMap<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]> = new Map([
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [name, TokenizerMode.RAWTEXT] as const),
  ['script', TokenizerMode.SCRIPT_DATA],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

/** Where pictures and formulas in a page hold markup of the page again. */
const HTML_AGAIN: ReadonlySet<string> = new Set(['foreignobject', 'desc', 'title', 'annotation-xml']);
/** Elements that end a picture which nobody closed. */
const BREAKS_OUT =
  /^(?:b|big|blockquote|body|br|center|code|dd|div|dl|dt|em|embed|h[1-6]|head|hr|i|img|li|menu|meta|nobr|ol|p|pre|s|small|span|strong|strike|sub|sup|table|tt|u|ul|var)$/;

class PageTokenizer extends Tokenizer {
  get attributeNow(): Token.Attribute {
    return this.currentAttr;
  }
}

/**
 * The tags and texts of a page as a browser tells them apart, piece by piece. No tree is built, so that neither depth
 * nor length matters.
 */
export class HtmlTokens implements TokenHandler {
  private readonly tokenizer = new PageTokenizer({ sourceCodeLocationInfo: false }, this);
  /** `svg` and `math` around what comes next, and where they hold markup of pages again. */
  private foreign: string[] = [];
  private readonly doctypes = new Doctypes();
  private sinceToken = 0;
  /** Attributes of the tag that is read now whose names it has already: browsers drop them. */
  private doubled: Token.Attribute[] = [];
  /** The page is over in the middle of a tag, which nobody shows. */
  endsInTag = false;
  /** Text that goes on: the tokenizer gives each word by itself. */
  private pending = '';

  constructor(private readonly handler: MarkupHandler) {}

  /** Whether reading may go on: false when one token has grown past all reason. */
  write(piece: string): boolean {
    this.sinceToken += piece.length;
    for (const said of this.doctypes.take(piece)) this.handler.comment(said);
    this.tokenizer.write(piece, false);
    this.tokenizer.flushCharacters();
    if (this.pending !== '') this.handOnText();
    return this.sinceToken <= LONGEST_TOKEN;
  }

  end(): void {
    this.tokenizer.write('', true);
    for (const said of this.doctypes.end()) this.handler.comment(said);
    this.handOnText();
  }

  onParseError({ code }: ParserError): void {
    if (code === ErrorCodes.duplicateAttribute) this.doubled.push(this.tokenizer.attributeNow);
    else if (code === ErrorCodes.eofInTag) this.endsInTag = true;
  }

  onStartTag({ tagName, attrs, selfClosing }: Token.TagToken): void {
    this.handOnText();
    for (const { name, value } of this.doubled) this.handler.comment(`${name} ${value}`);
    this.doubled = [];
    if (this.inPicture && BREAKS_OUT.test(tagName)) this.foreign = [];
    const inPicture = this.inPicture;
    const attributes = attrs.length === 0 ? NO_ATTRIBUTES : new Map<string, string>();
    for (const { name, value } of attrs) if (!attributes.has(name)) attributes.set(name, value);
    const closed = selfClosing && (inPicture || tagName === 'svg' || tagName === 'math');
    const opensPicture = tagName === 'svg' || tagName === 'math';
    if (!closed && (opensPicture || (inPicture && HTML_AGAIN.has(tagName)))) this.foreign.push(tagName);
    const raw = inPicture ? undefined : RAW.get(tagName);
    if (raw !== undefined) {
      this.tokenizer.lastStartTagName = tagName;
      this.tokenizer.state = raw;
    }
    this.tokenizer.inForeignNode = this.inPicture;
    this.handler.open(tagName, attributes, closed);
  }

  onEndTag({ tagName, attrs }: Token.TagToken): void {
    this.handOnText();
    // Browsers pass over what stands in an end tag, which is where somebody may put something.
    if (attrs.length > 0)
      this.handler.comment(attrs.map(({ name, value }) => `${name} ${value}`.trim()).join(' '));
    const at = this.foreign.lastIndexOf(tagName);
    if (at >= 0) this.foreign.length = at;
    this.tokenizer.inForeignNode = this.inPicture;
    this.handler.close(tagName);
  }

  onComment({ data }: Token.CommentToken): void {
    this.handOnText();
    this.handler.comment(data);
  }

  onDoctype(): void {
    this.sinceToken = 0;
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    this.sinceToken = 0;
    this.pending += chars;
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onNullCharacter(): void {
    this.sinceToken = 0;
  }

  onEof(): void {
    this.sinceToken = 0;
  }

  private handOnText(): void {
    this.sinceToken = 0;
    const text = this.pending;
    this.pending = '';
    if (text !== '') this.handler.text(text);
  }

  private get inPicture(): boolean {
    const around = this.foreign.at(-1);
    return around === 'svg' || around === 'math';
  }
}
