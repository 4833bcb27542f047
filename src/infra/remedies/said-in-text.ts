import { a1 } from '../../engine/model/anchor';
import type { TableRemedy } from '../../engine/remedies/remedy';
import type { Table } from '../../engine/tables/table';
import { numbersIn } from '../../readers/office/numbers-said';
import { gridKey, type ReadCell, type ReadCells } from './read-cells';

/** Two to nine, as people write them in notes. `One` is a pronoun more often than a number. */
const WORDS: ReadonlyMap<string, string> = new Map(
  [
    'two three four five six seven eight nine',
    'zwei drei vier fünf sechs sieben acht neun',
    'deux trois quatre cinq six sept huit neuf',
    'dos tres cuatro cinco seis siete ocho nueve',
    'twee drie vier vijf zes zeven acht negen',
  ].flatMap((words) => words.split(' ').map((word, at) => [word, String(at + 2)] as const)),
);
const WORD = /\p{L}+/gu;
/** A note is a sentence, and says more than a label. */
const LEAST_WORDS = 2;
const MOST_TOLD = 3;
const LONGEST = 60;

/**
 * Sentences in cells beside the tables that say a number which a count showed that is gone: `4 women in Sefton moved`. It
 * may be another number, so that people are asked and nothing is refused.
 */
export function saidInText(
  cells: ReadCells,
  remedied: readonly TableRemedy[],
  tables: readonly Table[],
): readonly string[] {
  const gone = new Set(remedied.flatMap(({ changes }) => changes.flatMap(({ before }) => numbersIn(before))));
  if (gone.size === 0) return [];
  const isInTable = ({ grid, row, column }: ReadCell) =>
    tables.some(
      ({ grid: own, range: { top, bottom, left, right } }) =>
        gridKey(own) === grid && row >= top && row <= bottom && column >= left && column <= right,
    );
  const said = new Map<string, { readonly number: string; readonly place: string }>();
  for (const cell of cells.all()) {
    const { text } = cell;
    const words = Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase());
    if (words.length < LEAST_WORDS || isInTable(cell)) continue;
    const numbers = [...numbersIn(text), ...words.flatMap((word) => WORDS.get(word) ?? [])];
    const number = numbers.find((one) => gone.has(one));
    if (number !== undefined) said.set(text, { number, place: placeOf(cell) });
  }
  return [...said].slice(0, MOST_TOLD).map(([text, { number, place }]) => {
    const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    return `${place}“${shown}” still says ${number}, as a count did that is gone: see whether it is that one.`;
  });
}

function placeOf({ grid, row, column }: ReadCell): string {
  const [sheet = ''] = grid.split('\n');
  return sheet === '' ? '' : `${sheet}!${a1(row, column)}: `;
}
