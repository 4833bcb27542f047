import type { Anchor } from '../model/anchor';
import type { Finding } from './report';

/** Sheets in the order in which the file has them. */
export class SheetOrder {
  private readonly places = new Map<string, number>();

  placeOf(sheet: string | undefined): number {
    if (sheet === undefined) return -1;
    const known = this.places.get(sheet) ?? this.places.size;
    this.places.set(sheet, known);
    return known;
  }
}

/** By position in the file, then by rule: what is about the whole file, sheet, row or column comes first. */
export function inReadingOrder(findings: readonly Finding[], sheets: SheetOrder): Finding[] {
  return findings
    .map((finding, given) => ({ finding, given, place: place(finding.anchor, sheets) }))
    .sort(
      (a, b) =>
        comparePlaces(a.place, b.place) || compareText(a.finding.rule, b.finding.rule) || a.given - b.given,
    )
    .map(({ finding }) => finding);
}

type Place = readonly [part: string, ...numbers: number[]];

function place(anchor: Anchor, sheets: SheetOrder): Place {
  const { table, page, row, column, line, start, region } = anchor;
  const numbers = [table, page, row, column, line, start, region?.[1], region?.[0]].map((n) => n ?? 0);
  return [anchor.part ?? '', sheets.placeOf(anchor.sheet), ...numbers];
}

function comparePlaces([partA, ...a]: Place, [partB, ...b]: Place): number {
  if (partA !== partB) return compareText(partA, partB);
  const differs = a.findIndex((number, index) => number !== b[index]);
  return (a[differs] ?? 0) - (b[differs] ?? 0);
}

/** By code unit, as the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
