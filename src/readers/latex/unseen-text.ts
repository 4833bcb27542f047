import type { LinesBlock, PartBlock } from '../../engine/model/document';
import { isSentence } from '../notable';

/** Before braces with text that no page shows: white, or only as wide as itself. `\\phantom{0}` sets a figure right. */
const UNSEEN =
  /\\(?:textcolor\s{0,3}(?:\[\w{1,20}\])?\s{0,3}\{\s{0,3}(?:white|1(?:\.0*)?(?:,\s{0,3}1(?:\.0*)?){0,2}|FFFFFF)\s{0,3}\}\s{0,3}|[hv]?phantom\s{0,3})\{/gi;
const MOST = 10_000;
const LONGEST = 2000;

/** Texts of LaTeX that leave with it and stand on no page that is made of it. Remarks behind `%` are left to whoever reads lines. */
export class UnseenText {
  private readonly found: PartBlock[] = [];

  read({ firstLine, lines }: LinesBlock): void {
    for (const [index, line] of lines.entries()) {
      if (!line.includes('\\')) continue;
      for (const { 0: begin, index: start } of line.matchAll(UNSEEN)) {
        const text = inBraces(line, start + begin.length);
        if (!isSentence(text) || this.found.length >= MOST) continue;
        const anchor = { line: firstLine + index, start: start + begin.length };
        this.found.push({ kind: 'part', part: 'invisible-text', anchor, text });
      }
    }
  }

  end(): readonly PartBlock[] {
    return this.found;
  }
}

/** Up to the brace that ends it, or the end of the line. */
function inBraces(line: string, from: number): string {
  let open = 1;
  let at = from;
  for (const most = Math.min(line.length, from + LONGEST); at < most; at += 1) {
    const sign = line.charAt(at);
    if (sign === '{') open += 1;
    else if (sign === '}') open -= 1;
    if (open === 0) break;
  }
  return line.slice(from, at);
}
