import { createTableStream } from '../../../src/engine/tables/table-stream';
import type { RoleCorrection } from '../../../src/engine/tables/corrections';
import type { GridProfile } from '../../../src/engine/tables/profile';
import type { Role } from '../../../src/engine/tables/roles';
import { SURE, type Table } from '../../../src/engine/tables/table';

export interface Understood {
  readonly tables: readonly Table[];
  readonly profiles: readonly GridProfile[];
}

/** Cells separated by `|`, one row a line: a sheet in as few characters as possible. */
export function sheet(text: string): string[][] {
  return text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.replace(/^ {6}/, ''))
    .map((line) => (line.trim() === '' ? [] : line.split('|').map((cell) => cell.trimEnd())));
}

export function understandSheet(
  rows: readonly (readonly string[])[],
  corrections: readonly RoleCorrection[] = [],
): Understood {
  const stream = createTableStream({ format: 'csv', corrections });
  const tables = stream.push({
    kind: 'rows',
    grid: { id: 'g1' },
    firstRow: 1,
    rows,
    details: new Map(),
    last: true,
  });
  const end = stream.end();
  return { tables: [...tables, ...end.tables], profiles: end.profiles };
}

export function understandText(text: string, format = 'txt'): Understood {
  const stream = createTableStream({ format });
  const lines = text.replace(/^\n/, '').split('\n');
  const tables = stream.push({ kind: 'lines', firstLine: 1, lines, last: true });
  const end = stream.end();
  return { tables: [...tables, ...end.tables], profiles: end.profiles };
}

const COUNTS: ReadonlySet<Role> = new Set<Role>([
  'count',
  'number-of-events',
  'number-at-risk',
  'genotype-count',
]);

/** Counts below 10 that the engine is sure of, in reading order, as numbers. */
export function smallCounts({ tables }: Understood): number[] {
  return tables
    .filter(({ kind }) => kind !== 'microdata')
    .flatMap(({ cells }) => cells.filter(({ role, confidence }) => COUNTS.has(role) && confidence >= SURE))
    .flatMap(({ reading }) =>
      reading.kind === 'number' && Number.isInteger(reading.value) ? [reading.value] : [],
    )
    .filter((value) => value > 0 && value < 10);
}

export function kinds({ tables }: Understood): string[] {
  return tables.map(({ kind }) => kind);
}

/** `name: role` of each column of the first table. */
export function columnRoles({ tables: [table] }: Understood): string[] {
  return (table?.columns ?? []).map(({ name, role }) => `${name}: ${role}`);
}
