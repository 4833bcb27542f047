import { FormulasOfSheet, type ComputedCell } from './formulas-of-sheet';

/** The XML of a sheet with other words in some cells. */
export interface RewrittenSheet {
  readonly xml: string;
  /** Cells whose formulas became the values they show. */
  readonly computed: readonly ComputedCell[];
  /** Addresses of formulas that nobody computed yet: they have no value to keep. */
  readonly uncomputed: readonly string[];
  /** Addresses of the cells that got another word. */
  readonly replaced: ReadonlySet<string>;
  /** Of shared strings: those that cells show still, and those that a replaced cell showed. */
  readonly shown: ReadonlySet<string>;
  readonly dropped: ReadonlySet<string>;
}

/**
 * Rewrites cells where they stand, so that every other byte of the sheet stays: widths, styles, conditions, comments.
 * Formulas become values, because one that adds up what was taken out would show another total as soon as somebody opens
 * the file. A whole number is written as a number, anything else as text that stands in the cell itself.
 *
 * @param words by address: `C4`
 */
export function rewrittenSheet(
  xml: string,
  name: string,
  words: ReadonlyMap<string, string>,
): RewrittenSheet {
  const formulas = new FormulasOfSheet(name);
  const found = {
    uncomputed: new Array<string>(),
    replaced: new Set<string>(),
    shown: new Set<string>(),
    dropped: new Set<string>(),
  };
  const written = xml.replace(CELL, (cell: string, prefix: string, attributes: string, content?: string) => {
    const inside = content ?? '';
    const address = /\sr="([^"]+)"/.exec(attributes)?.[1] ?? '';
    const string = /\st="s"/.test(attributes) ? VALUE.exec(inside)?.[1] : undefined;
    const [formula, , about = '', text = ''] = FORMULA_OF.exec(inside) ?? [];
    if (formula !== undefined) formulas.add(address, about, text);
    const word = words.get(address);
    if (word !== undefined) {
      found.replaced.add(address);
      if (string !== undefined) found.dropped.add(string);
      return withWord(prefix, attributes, word);
    }
    if (string !== undefined) found.shown.add(string);
    const value = inside.replace(FORMULA, '');
    if (value === inside) return cell;
    if (!VALUE.test(value)) found.uncomputed.push(address);
    return `<${prefix}c${attributes}>${value}</${prefix}c>`;
  });
  const computed = formulas.cells.filter(({ a1 }) => !found.replaced.has(a1));
  return { xml: written, computed, ...found };
}

/** A cell in the markup of a sheet. */
export const CELL = /<((?:[\w.-]+:)?)c((?:\s[^<>]*?)?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;
const VALUE = /<(?:[\w.-]+:)?v(?:\s[^<>]*)?>([^<]*)<\//;
const FORMULA = /<((?:[\w.-]+:)?)f(?:\s[^<>]*?)?(?:\/>|>[^<]*<\/\1f>)/g;
const FORMULA_OF = /<((?:[\w.-]+:)?)f((?:\s[^<>]*?)?)(?:\/>|>([^<]*)<\/\1f>)/;

function withWord(prefix: string, attributes: string, word: string): string {
  // The type goes with the value; `cm` and `vm` say more about a value that is gone.
  const kept = attributes.replace(/\s(?:t|cm|vm)="[^"]*"/g, '');
  if (/^\d+$/.test(word)) return `<${prefix}c${kept}><${prefix}v>${word}</${prefix}v></${prefix}c>`;
  const text = word.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const inline = `<${prefix}is><${prefix}t>${text}</${prefix}t></${prefix}is>`;
  return `<${prefix}c${kept} t="inlineStr">${inline}</${prefix}c>`;
}
