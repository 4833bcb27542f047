import { rangeOf, type Range } from './references';

export interface SheetRange extends Range {
  readonly sheet: string;
}

/** What a formula is computed from. */
export interface FormulaReferences {
  readonly ranges: readonly SheetRange[];
  /** Whether it also names cells in a way that is not followed: by a name, by a table's column, by a computed address. */
  readonly unclear: boolean;
}

/** How far the cell stands from the one whose formula it shares. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

const IN_PLACE: Shift = { rows: 0, columns: 0 };
const TEXT = /"[^"]*"/g;
const SHEET = String.raw`(?:(?:'([^']*)'|([\p{L}_][\p{L}\p{N}_.]{0,100}))!)?`;
const CELLS = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?`;
const LINES = String.raw`\$?([A-Z]{1,3}):\$?([A-Z]{1,3})|\$?(\d{1,7}):\$?(\d{1,7})`;
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$!'\]])${SHEET}(?:${CELLS}|${LINES})(?![\p{L}\p{N}_.(!:\[$])`,
  'gu',
);
const FUNCTION = /[\p{L}_][\p{L}\p{N}_.]{0,100}\(/gu;
const MOVES = /\b(?:INDIRECT|OFFSET)\(/i;
const TRUTH = /(?<!\p{L})(?:TRUE|FALSE)(?!\p{L})/gu;
/** A number such as `1.5E-3`. */
const POWER = /\d(?:E[+-]?\d)/g;

/** @param sheet where the formula stands; what it names without a sheet is there */
export function referencesOf(formula: string, sheet: string, shift: Shift = IN_PLACE): FormulaReferences {
  const ranges: SheetRange[] = [];
  const rest = formula.replace(TEXT, '').replace(REFERENCE, (...found: readonly unknown[]) => {
    const groups = found.slice(1, 15).map((group) => (typeof group === 'string' ? group : undefined));
    const range = rangeNamed(groups.slice(2), shift);
    if (range) ranges.push({ sheet: groups[0] ?? groups[1] ?? sheet, ...range });
    return range ? ' ' : '?';
  });
  const other = rest.replace(FUNCTION, ' ').replace(TRUTH, ' ').replace(POWER, ' ');
  return { ranges, unclear: MOVES.test(rest) || /[\p{L}[!#?]/u.test(other) };
}

const LAST: Range = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };

function rangeNamed(groups: readonly (string | undefined)[], shift: Shift): Range | undefined {
  const [, left, , top, , right = left, , bottom = top, firstColumn, lastColumn, firstRow, lastRow] = groups;
  if (firstRow !== undefined) return { ...LAST, top: Number(firstRow), bottom: Number(lastRow) };
  if (firstColumn !== undefined) {
    const columns = rangeOf(`${firstColumn}1:${lastColumn ?? firstColumn}1`);
    return columns && { ...LAST, left: columns.left, right: columns.right };
  }
  const range = rangeOf(`${left ?? ''}${top ?? ''}:${right ?? ''}${bottom ?? ''}`);
  if (!range) return undefined;
  const [fixedLeft, , fixedTop, , fixedRight = fixedLeft, , fixedBottom = fixedTop] = groups;
  const by = (fixed: string | undefined, distance: number) => (fixed === '$' ? 0 : distance);
  return {
    left: range.left + by(fixedLeft, shift.columns),
    top: range.top + by(fixedTop, shift.rows),
    right: range.right + by(fixedRight, shift.columns),
    bottom: range.bottom + by(fixedBottom, shift.rows),
  };
}
