import { visibleText } from '../../engine/report/visible-text';

const LONGEST = 4000;

/** A cell as it may stand in a page: what is invisible or reorders text is named, and a very long one is cut. */
export function visibleCell(text: string): string {
  if (text === '') return '';
  const shown = visibleText(text.slice(0, LONGEST));
  return text.length > LONGEST ? `${shown}… (${text.length} characters)` : shown;
}
