import type { DataSource } from 'typeorm';

export interface Clones {
  readonly table: string;
  /** SQL that finds the row that is copied. */
  readonly of: string;
  /** By column, SQL for what is different in the copy; `n.i` counts them. */
  readonly but: Readonly<Record<string, string>>;
}

/** Copies rows of a SQLite database in bulk, numbered from `first` to `last`: by their acts a hundred cost minutes. */
export async function cloneRows(
  database: DataSource,
  { table, of, but }: Clones,
  [first, last]: readonly [first: number, last: number],
): Promise<void> {
  const columns = (await database.query<{ name: string }[]>(`PRAGMA table_info("${table}")`)).map(
    ({ name }) => name,
  );
  await database.query(
    `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')})
     WITH RECURSIVE n(i) AS (SELECT ${first} UNION ALL SELECT i + 1 FROM n WHERE i < ${last})
     SELECT ${columns.map((name) => but[name] ?? `o."${name}"`).join(', ')} FROM n, "${table}" o WHERE ${of}`,
  );
}
