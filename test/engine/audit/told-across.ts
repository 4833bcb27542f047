import { auditAcross } from '../../../src/engine/audit/across/audit-across';
import { CountTables, type CountTable } from '../../../src/engine/differencing/count-table';
import { sheet, understandSheet } from '../tables/reading-a-table';

/** Tables as text, by the names of their files. */
export type Texts = Readonly<Record<string, string>>;

export function countsOf(files: Texts): readonly CountTable[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const counts = new CountTables(path, undefined);
    for (const table of understandSheet(sheet(text)).tables) counts.add(table);
    // As a ledger keeps them.
    return JSON.parse(JSON.stringify(counts.all())) as CountTable[];
  });
}

/** `a.csv B3 6`, `a.csv C4 0 to 9?` where it is not sure, for each count of which others tell more than its own table. */
export function told(files: Texts, earlier: Texts = {}): string[] {
  const { cells } = auditAcross(countsOf(files), countsOf(earlier));
  return cells.map(
    ({ table, cell, lo, hi, sure }) =>
      `${table.path} ${cell.anchor?.a1 ?? ''} ${lo === hi ? lo : `${lo} to ${hi}`}${sure ? '' : '?'}`,
  );
}

export const BY_SEX =
  'Patients by region and sex\nRegion|Women|Men|Total\nNorth|[c]|[c]|131\nSouth|220|184|404\nEast|[c]|[c]|92\nTotal|345|282|627';
