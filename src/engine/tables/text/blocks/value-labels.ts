import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';

/** Over the values of a variable in a codebook, in the languages of the systems we serve. */
const TITLE =
  /^\s*(?:values?(?: labels?)?|codes?|coding|categories|werte(?:labels)?|ausprägungen|valeurs|modalités|valores|códigos|valors|codis|hodnoty|kódy|waarden|codering|verdier|koder|värden|arvot|koodit) ?:?\s*$/iu;
const LABELLED = /^\s*-?\d{1,4}(?: ?[=:.)–-]| )\s{0,20}[\p{L}<>≥≤].{0,80}$/u;
const MOST_LINES = 200;

/** `0  No`, `1  Yes` below `Values:`, as codebooks list them: codes and what they stand for, and nobody is counted. */
export function valueLabels(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  if (!TITLE.test(lines[from]?.text ?? '')) return undefined;
  let to = from + 1;
  while (to < from + MOST_LINES && LABELLED.test(lines[to]?.text ?? '')) to++;
  return to > from + 2 ? { to, tables: [] } : undefined;
}
