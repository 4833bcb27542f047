import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { SqliteQueryRunner } = require('typeorm/driver/sqlite/SqliteQueryRunner');

/** Statements that ask or change something; beginning and ending a transaction is neither. */
const COUNTED = /^\s*(?!BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|PRAGMA)/i;

let seen = 0;
const { query } = SqliteQueryRunner.prototype;
SqliteQueryRunner.prototype.query = function (sql, ...rest) {
  if (COUNTED.test(sql)) seen++;
  return query.call(this, sql, ...rest);
};

/** How many queries of any SQLite connection of this process run until the act is done. */
export async function countQueries(act) {
  const before = seen;
  const result = await act();
  return { result, count: seen - before };
}
