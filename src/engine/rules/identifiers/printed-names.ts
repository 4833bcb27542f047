import type { Table } from '../../tables/table';
import { holdsPersonNames } from './person-names';

/**
 * Whether the labels of a table printed in lines are names of people, at any of their levels. Columns of grids are looked
 * at as they stream by; a printed table has none before it is understood.
 */
export function labelsArePersonNames({ columns, rows }: Table): boolean {
  const levels = rows.reduce((most, { labels }) => Math.max(most, labels.length), 0);
  return Array.from({ length: levels }, (_, level) => level).some((level) =>
    holdsPersonNames({
      header: columns[level]?.name ?? '',
      texts: [...new Set(rows.flatMap(({ labels }) => labels[level] ?? []))],
    }),
  );
}
