import type { Tables } from './tables';

/** Rows like this request's, without files: thousands of submissions over HTTP would say no more. */
export async function copiesOf(tables: Tables, id: string, count: number): Promise<void> {
  const [row] = await tables.run('SELECT * FROM request WHERE id = ?', [id]);
  const others = Object.keys(row ?? {}).filter((column) => column !== 'id' && column !== 'number');
  const columns = others.map((column) => `"${column}"`).join(', ');
  await tables.run(
    `WITH RECURSIVE more(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more WHERE n < ${count}),
       last(number) AS (SELECT MAX(number) FROM request)
     INSERT INTO request (id, number, ${columns})
       SELECT id || '-' || n, last.number + n, ${columns} FROM request, more, last WHERE id = ?`,
    [id],
  );
}
