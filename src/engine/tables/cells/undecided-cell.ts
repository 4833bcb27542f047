import { readCell, type CellContent } from './read-cell';

/** `1.234,5`, `1.234.567`, `,412`: no number where a dot begins the decimals, and a plain one where a comma does. */
const COMMA_DECIMALS = /\d\.\d{3}(?:,\d|\.\d{3}(?!\d))|^\s?[-−]?,\d/;

/** What a cell holds before anybody knows which sign the decimals of its table have. */
export function readUndecided(text: string): CellContent {
  const content = readCell(text, '.');
  return content.kind === 'text' && COMMA_DECIMALS.test(text) ? readCell(text, ',') : content;
}
