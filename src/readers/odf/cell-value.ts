import type { CellDetail } from '../../engine/model/document';
import { attributeOf } from '../office/attribute';
import type { Attributes } from '../xml/attributes';

/** What a cell stores, beside the text that it shows. */
export interface CellValue {
  readonly type: CellDetail['type'];
  readonly number: number | undefined;
  /** The stored value as text, for a cell that shows nothing of it. */
  readonly text: string;
  readonly formula: string | undefined;
}

const NUMBERS: ReadonlySet<string> = new Set(['float', 'percentage', 'currency']);

export function cellValue(attributes: Attributes): CellValue {
  const kind = attributes['office:value-type'] ?? attributeOf(attributes, 'value-type') ?? '';
  const value = attributes['office:value'] ?? attributeOf(attributes, 'value');
  const number = NUMBERS.has(kind) && value !== undefined ? Number(value) : undefined;
  const text =
    value ??
    attributeOf(attributes, 'date-value') ??
    attributeOf(attributes, 'time-value') ??
    attributeOf(attributes, 'string-value') ??
    '';
  const formula = attributeOf(attributes, 'formula');
  return {
    type: typeOf(kind),
    number: Number.isNaN(number) ? undefined : number,
    text,
    formula: plainFormula(formula),
  };
}

function typeOf(kind: string): CellDetail['type'] {
  if (kind === 'date' || kind === 'time') return 'date';
  return kind === 'boolean' ? 'boolean' : undefined;
}

/** `of:=SUM([.A1:.A3])` → `SUM(A1:A3)`, as workbooks of Excel write it. */
function plainFormula(formula: string | undefined): string | undefined {
  return formula
    ?.replace(/^(?:\w+:)?=/, '')
    .replace(/\[\.?([^[\]:]*)(?::\.?([^[\]]*))?\]/g, (_, from: string, to?: string) => {
      return to === undefined ? from : `${from}:${to}`;
    });
}

/** True when the shown text gives the stored number back, digit by digit: separators, signs and units are left out. */
export function showsAll(shown: string, stored: number): boolean {
  return (
    significant(shown.replace(/[eE][+-]?\d+\s*$/, '')) ===
    significant(stored.toPrecision(15).replace(/e[-+]\d{1,3}$/, ''))
  );
}

/** True when the shown figures are those of the stored number, however many of them and in whatever unit. */
export function isRoundedTo(shown: string, stored: number): boolean {
  const figures = significant(shown);
  const { length } = figures;
  if (length === 0 || length > 15) return false;
  const [rounded = ''] = Math.abs(stored)
    .toExponential(length - 1)
    .split('e');
  return significant(rounded) === figures;
}

function significant(text: string): string {
  return text.replace(/\D/g, '').replace(/^0+|(?<!0)0+$/g, '');
}
