import { auditTable } from '../../../src/engine/audit/audit-table';
import { sheet, understandSheet, understandText, type Understood } from '../tables/reading-a-table';

/** `B3 4 to 8` for each count of a sheet that is not shown. */
export function audited(text: string): string[] {
  return told(understandSheet(sheet(text)), ({ a1 = '' }) => a1);
}

/** `line 3 4 to 8` for each count of a text that is not shown. */
export function auditedText(text: string, format: string): string[] {
  return told(understandText(text, format), ({ line = 0 }) => `line ${line}`);
}

function told(
  { tables: [table] }: Understood,
  placeOf: (anchor: { readonly a1?: string | undefined; readonly line?: number | undefined }) => string,
): string[] {
  const audit = table && auditTable(table, undefined);
  if (audit?.kind !== 'audited') return [audit?.kind ?? 'no table'];
  return audit.cells.map(
    ({ cell, lo, hi }) => `${placeOf(cell.anchor)} ${lo === hi ? lo : `${lo} to ${hi}`}`,
  );
}
