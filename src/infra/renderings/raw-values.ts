import { type CellDetail, cellOfKey } from '../../engine/model/document';

/** Longer formulas are cut: the page shows them in one line. */
const LONGEST = 300;

/** What cells hold where they show something else, by row and 1-based column: `0.3333333333` behind `33 %`, `=B2/B9`. */
export function rawValues(
  details: ReadonlyMap<number, CellDetail>,
): ReadonlyMap<number, Readonly<Record<string, string>>> {
  const rows = new Map<number, Record<string, string>>();
  for (const [key, { stored, formula }] of details) {
    const held = [
      stored === undefined ? '' : String(stored),
      formula === undefined ? '' : formula.startsWith('=') ? formula : `=${formula}`,
    ];
    const text = held.filter((part) => part !== '').join(' ');
    if (text === '') continue;
    const { row, column } = cellOfKey(key);
    const raw = rows.get(row) ?? {};
    raw[String(column)] = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    rows.set(row, raw);
  }
  return rows;
}
