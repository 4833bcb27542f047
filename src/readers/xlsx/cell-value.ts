import type { CellDetail } from '../../engine/model/document';
import { isShownAsWritten, plainNumber, showNumber, showText } from './number-format';
import { unescaped, type SharedStrings } from './shared-strings';
import type { CellStyle } from './styles';

/** A cell as it stands in the sheet's XML. */
export interface RawCell {
  /** Its `t`: `n`, `s`, `str`, `inlineStr`, `b`, `e`, `d`. */
  readonly type: string;
  readonly value: string;
  readonly style: CellStyle;
}

export interface CellContext {
  readonly strings: SharedStrings;
  readonly from1904: boolean;
}

export interface ReadCell {
  readonly text: string;
  readonly type?: CellDetail['type'];
  readonly stored?: number;
  /** The format shows nothing of a value that is there, or something else. */
  readonly blanked?: boolean;
  /** What the format hides behind the number that it shows. */
  readonly behind?: string;
}

/** The text that a person sees in a cell, and what of it must be remembered. */
export function readCell({ type, value, style }: RawCell, { strings, from1904 }: CellContext): ReadCell {
  // What is no number of a shared text shows nothing, and stands in the file.
  if (type === 's') return textCell(strings.use(Number(value)) ?? value, style);
  if (type === 'str' || type === 'inlineStr') return textCell(unescaped(value), style);
  if (type === 'b') return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE', type: 'boolean' };
  if (type === 'e') return { text: value, type: 'error' };
  if (type === 'd') return { text: value, type: 'date' };
  if (style.code === 'General' && isShownAsWritten(value)) return { text: value };
  const number = Number(value);
  return value === '' || Number.isNaN(number) ? { text: value } : numberCell(number, style.code, from1904);
}

function numberCell(number: number, code: string, from1904: boolean): ReadCell {
  if (code === 'General') return { text: plainNumber(number) };
  const { text, lossy, date, replaced } = showNumber(number, code, from1904);
  // Two numbers leave with a cell that shows another one than it holds: the lower one is judged, and the other told.
  if (replaced === true && /^\d{1,15}$/.test(text) && Number(text) < number)
    return { text, stored: number, behind: plainNumber(number) };
  // What a format writes over a number leaves with the number below it.
  if ((replaced === true || text.trim() === '') && number !== 0)
    return { text: plainNumber(number), blanked: true };
  return { text, stored: lossy ? number : undefined, type: date ? 'date' : undefined };
}

function textCell(text: string, { code }: CellStyle): ReadCell {
  const shown = showText(text, code);
  if (shown.trim() === '' && text.trim() !== '') return { text, blanked: true };
  return looksNumeric(text) ? { text: shown, type: 'text' } : { text: shown };
}

/** Text such as `00123`, which a program would take for a number. */
function looksNumeric(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 48 && first <= 57 && text.length < 30 && !Number.isNaN(Number(text));
}
