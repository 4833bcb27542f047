import type { DataSource } from 'typeorm';

/** The statements that these data sources run during `act`, without those that begin and end a transaction. */
export async function recordQueries(
  sources: readonly DataSource[],
  act: () => Promise<unknown>,
): Promise<readonly string[]> {
  const asked: string[] = [];
  const before = sources.map(({ logger }) => logger);
  for (const source of sources) source.logger = { ...SILENT, logQuery: (sql) => asked.push(sql) };
  try {
    await act();
  } finally {
    for (const [index, source] of sources.entries()) source.logger = before[index] ?? source.logger;
  }
  return asked.filter((sql) => !/^(BEGIN|COMMIT|ROLLBACK)/.test(sql)).map(readable);
}

const SILENT = {
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};

/** A clause a line; a list of values is one, however long. */
function readable(sql: string): string {
  return sql
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\((\?, )+\?\)/g, '(?, …)')
    .replace(
      / (FROM|LEFT JOIN|INNER JOIN|WHERE|GROUP BY|ORDER BY|LIMIT|SET|VALUES|UNION ALL|ON CONFLICT)\b/g,
      '\n  $1',
    );
}
