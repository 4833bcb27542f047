import type { Attributes } from '../xml/attributes';

/** What lies behind the text of nearly all themes; others are dark or loud, and which they are is not looked up. */
const PAPER: ReadonlySet<string> = new Set(['bg1', 'lt1']);
/** A colour of the theme is made lighter, darker or transparent. */
const CHANGED = /^(?:lum(?:Mod|Off)|shade|tint|alpha|sat(?:Mod|Off)|inv|comp|gray)$/;

/** Six hexadecimal digits, or `unknown`, of an element of DrawingML that names a colour; `undefined` for others. */
export function colourOf(name: string, { val }: Attributes): string | undefined {
  if (name === 'srgbClr') return val;
  if (name !== 'schemeClr') return undefined;
  return val !== undefined && PAPER.has(val) ? 'ffffff' : 'unknown';
}

export function changesColour(name: string): boolean {
  return CHANGED.test(name);
}
