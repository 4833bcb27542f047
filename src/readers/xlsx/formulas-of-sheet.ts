import { a1 } from '../../engine/model/anchor';
import { referencesOf, type FormulaReferences } from './formula-references';
import { rangeOf } from './references';

/** A cell whose value is computed. */
export interface ComputedCell extends FormulaReferences {
  readonly sheet: string;
  readonly a1: string;
}

/** A formula that fills more cells than this is looked at where it begins. */
const MOST_FILLED = 10_000;

interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Gathers the formulas of one sheet, in the order of its cells. */
export class FormulasOfSheet {
  readonly cells: ComputedCell[] = [];
  private readonly shared = new Map<string, Shared>();

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
    const references = referencesOf(from.text, this.sheet, shift);
    for (const cell of placesOf(address, attributes))
      this.cells.push({ sheet: this.sheet, a1: cell, ...references });
  }
}

/** Its own cell, and those that it fills beside it. */
function placesOf(own: string, attributes: string): readonly string[] {
  const filled = /\st="array"/.test(attributes)
    ? rangeOf(/\sref="([^"]*)"/.exec(attributes)?.[1] ?? '')
    : undefined;
  if (!filled) return [own];
  const { top, left, bottom, right } = filled;
  const width = right - left + 1;
  const size = width * (bottom - top + 1);
  if (size > MOST_FILLED) return [own];
  return Array.from({ length: size }, (_, at) => a1(top + Math.floor(at / width), left + (at % width)));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}
