import { a1 } from '../../engine/model/anchor';
import { referencesOf, type FormulaReferences } from './formula-references';
import { rangeOf, type Range } from './references';

/** A cell whose value is computed. */
export interface ComputedCell extends FormulaReferences {
  readonly sheet: string;
  readonly a1: string;
}

/** Cells that the formulas of a sheet may fill beside their own; what fills more is not followed. */
const MOST_FILLED = 100_000;

interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Gathers the formulas of one sheet, in the order of its cells. */
export class FormulasOfSheet {
  readonly cells: ComputedCell[] = [];
  private readonly shared = new Map<string, Shared>();
  private left = MOST_FILLED;

  constructor(private readonly sheet: string) {}

  /** @param attributes of the formula's element; `text` is empty where it shares the one of another cell */
  add(address: string, attributes: string, text: string): void {
    const place = rangeOf(address);
    if (!place) return;
    const index = /\ssi="(\d+)"/.exec(attributes)?.[1];
    const own = { text: unescaped(text), row: place.top, column: place.left };
    if (index !== undefined && text !== '') this.shared.set(index, own);
    const from = (text === '' && index !== undefined ? this.shared.get(index) : undefined) ?? own;
    const shift = { rows: own.row - from.row, columns: own.column - from.column };
    const { ranges, unclear } = referencesOf(from.text, this.sheet, shift);
    const cell = { sheet: this.sheet, a1: address, ranges, unclear };
    const filled = filledBy(attributes);
    this.left -= filled ? sizeOf(filled) : 0;
    if (!filled) this.cells.push(cell);
    else if (this.left < 0) this.cells.push({ ...cell, unclear: true });
    else for (const a1 of addressesIn(filled)) this.cells.push({ ...cell, a1 });
  }
}

/** The cells that one formula fills, its own among them; undefined where it fills no other. */
function filledBy(attributes: string): Range | undefined {
  return /\st="array"/.test(attributes) ? rangeOf(/\sref="([^"]*)"/.exec(attributes)?.[1] ?? '') : undefined;
}

function sizeOf({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

function addressesIn(range: Range): readonly string[] {
  const width = range.right - range.left + 1;
  return Array.from({ length: sizeOf(range) }, (_, at) =>
    a1(range.top + Math.floor(at / width), range.left + (at % width)),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}
