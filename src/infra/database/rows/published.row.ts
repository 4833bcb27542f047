import { count, key, text } from './columns';
import { table } from './table';

/** A table whose counts are kept: of whom it speaks, and the counts, each as JSON. */
export interface PublishedTableRow {
  /** Of all tables of one scan. */
  readonly setId: string;
  readonly position: number;
  readonly projectId: string;
  /** A `CountTable` without its counts. */
  readonly subject: string;
  readonly counts: string;
}

export const publishedTableRows = table<PublishedTableRow>({
  name: 'published_table',
  columns: {
    setId: key('set_id'),
    position: { ...count(), primary: true },
    projectId: text('project_id'),
    subject: text(),
    counts: text(),
  },
});

/** Some counts of a table, by which tables with the same ones are found. */
export interface PublishedCountRow {
  readonly projectId: string;
  readonly digest: string;
  readonly setId: string;
  readonly position: number;
}

export const publishedCountRows = table<PublishedCountRow>({
  name: 'published_count',
  columns: {
    projectId: key('project_id'),
    digest: key(),
    setId: key('set_id'),
    position: { ...count(), primary: true },
  },
});
