import { saidIn, type Said } from '../office/markup-said';
import { figuresIn } from '../office/numbers-said';
import { handlingOf } from '../office/parts';
import { placeBeside } from './places-beside';
import { CELL } from './rewritten-sheet';
import { figuresSaid, type Surroundings } from './says-as';

/** A place that is no cell and says a number: `the note of Visits!B4 (“7 women”)`. */
export interface ToldBeside {
  readonly place: string;
  /** Undefined where nobody can tell what is said there. */
  readonly number: string | undefined;
}

export interface WorkbookToSearch extends Surroundings {
  readonly parts: ReadonlyMap<string, Buffer>;
  /** The name of the sheet that a part belongs to, by its path in lower case. */
  readonly sheetOf: ReadonlyMap<string, string>;
}

/**
 * The first place beside the cells that says a number which cells do not show any more, in any part of a workbook. Where
 * it stands in a word, a date or a reference, or numbers tables and pages, it is another one; so is what programs count.
 *
 * @param gone what cells showed
 */
export function toldBeside(workbook: WorkbookToSearch, gone: readonly string[]): ToldBeside | undefined {
  const numbers = new Set(gone.flatMap((text) => figuresIn(text.replace(FOOTNOTE, ' '))));
  if (numbers.size === 0) return undefined;
  for (const [part, content] of workbook.parts) {
    if (!MARKUP.test(part)) {
      if (handlingOf(part) === undefined && !part.endsWith('/')) return { place: part, number: undefined };
      continue;
    }
    // Also of XML in two bytes a sign the digits can be read.
    const markup = content.toString('utf8').replaceAll('\0', '').replace(CELL, ' ');
    for (const said of saidIn(markup)) {
      const { said: named, as } = placeBeside(part, said.where);
      if (named === undefined) continue;
      if (as === 'sealed') return { place: placeIn(workbook, part, { named }), number: undefined };
      if (as === 'worded' && said.where.includes('@') && !WORDS.test(said.text)) continue;
      const number = figuresSaid(said.text, as, workbook).find((figure) => numbers.has(figure));
      if (number !== undefined) return { place: placeIn(workbook, part, { named, ...said }), number };
    }
  }
  return undefined;
}

/** `7 [3]` */
const FOOTNOTE = /\[\w{1,2}\]/g;
const MARKUP = /\.(?:xml|rels|vml|svg)$/i;
/** A sentence has words, and not only one that is a setting. */
const WORDS = /\p{L}{2}/u;
const LONGEST = 40;

interface Named extends Partial<Pick<Said, 'cells' | 'text'>> {
  readonly named: string;
}

function placeIn(
  { sheetOf }: WorkbookToSearch,
  part: string,
  { named, cells = '', text = '' }: Named,
): string {
  const sheet = sheetOf.get(part.toLowerCase());
  const at = sheet === undefined ? ` (${part})` : cells === '' ? ` on ${sheet}` : ` of ${sheet}!${cells}`;
  const quoted = text.replace(/\s+/g, ' ').trim();
  const shown = quoted.length > LONGEST ? `${quoted.slice(0, LONGEST)}…` : quoted;
  return `${named}${at}${/\D/.test(shown) ? `: “${shown}”` : ''}`;
}
