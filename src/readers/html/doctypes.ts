/** Names and addresses that document types of HTML, SVG and MathML have. */
const USUAL =
  /\b(?:html|svg|math|public|system)\b|"-\/\/(?:W3C|IETF)\/\/[\w .:+-]{1,60}\/\/EN"|'-\/\/(?:W3C|IETF)\/\/[\w .:+-]{1,60}\/\/EN'|["'](?:https?:\/\/(?:www\.)?w3\.org\/[\w./-]{0,80}|about:legacy-compat)["']/gi;
/** Before the last `<!` of a piece one that is not closed says all that follows. */
const DOCTYPE = /<!doctype([^>]*)(?:>|$)/gi;
const START = '<!doctype';
/** A longer one is none, and said as far as it goes. */
const LONGEST = 100_000;

/**
 * What stands in a document type and belongs to none. The tokenizer passes over it as browsers do, and tells nobody what it
 * was, so that it is looked for in the text before.
 */
export class Doctypes {
  private carried = '';

  /** In the next piece of the page. */
  take(piece: string): string[] {
    const text = this.carried + piece;
    const open = text.lastIndexOf('<!');
    const isOpen = open >= 0 && !text.includes('>', open) && text.length - open <= LONGEST;
    const whole = isOpen ? text.slice(0, open) : text;
    // A piece may end between the two signs.
    this.carried = isOpen ? text.slice(open) : text.endsWith('<') ? '<' : '';
    return [...whole.matchAll(DOCTYPE)].map(([, said = '']) => said).filter(isUnusual);
  }

  /** Of one that was never closed. */
  end(): string[] {
    if (!this.carried.toLowerCase().startsWith(START)) return [];
    return [this.carried.slice(START.length)].filter(isUnusual);
  }
}

function isUnusual(said: string): boolean {
  return /[\p{L}\p{N}]/u.test(said.replace(USUAL, ''));
}
