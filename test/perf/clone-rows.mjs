/**
 * Copies rows of a SQLite database in bulk, numbered from `first` to `last`: by their acts ten thousand files took hours.
 * `of` finds the row that is copied; `but` has, by column, SQL for what is different in the copy (`n.i` counts them).
 */
export async function cloneRows(database, table, { of, but, first, last }) {
  const columns = (await database.query(`PRAGMA table_info("${table}")`)).map(({ name }) => name);
  await database.query(
    `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')})
     WITH RECURSIVE n(i) AS (SELECT ${first} UNION ALL SELECT i + 1 FROM n WHERE i < ${last})
     SELECT ${columns.map((name) => but[name] ?? `o."${name}"`).join(', ')} FROM n, "${table}" o WHERE ${of}`,
  );
}
