import { readCell, type CellContent } from './read-cell';

/** `1.234,5`, `1.234.567`: no number where a dot begins the decimals, and a plain one where it groups thousands. */
const DOTS_GROUP = /\d\.\d{3}(?:,\d|\.\d{3}(?!\d))/;

/** What a cell holds before anybody knows which sign the decimals of its table have. */
export function readUndecided(text: string): CellContent {
  const content = readCell(text, '.');
  return content.kind === 'text' && DOTS_GROUP.test(text) ? readCell(text, ',') : content;
}
